// SPDX-License-Identifier: BSL-1.0
#include "full_program.hpp"

#include <filesystem>
#include <string>

#include <unistd.h>

#include "options.hpp"

namespace simdact_bench {

int run_full_program(char** argv) {
  std::error_code unknown;
  const std::filesystem::path own = std::filesystem::read_symlink("/proc/self/exe", unknown);
  const std::string full = (unknown ? std::string(argv[0]) : own.string()) + "_full";
  execv(full.c_str(), argv);
  return refuse("this program has no more than the default run shows; the one that has the rest, " + full +
                ", is built by: cmake --build --preset bench-full");
}

} // namespace simdact_bench
