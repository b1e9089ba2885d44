// SPDX-License-Identifier: BSL-1.0
// cpu_guard INSTRUCTION_SET COMMAND [ARGUMENT ...]: runs the command if this CPU has the instruction set, else leaves
// with status 77. It is compiled for the baseline, so that it runs everywhere.
#include <cstdio>
#include <string_view>

#include <unistd.h>

namespace {

bool supported(std::string_view instruction_set) {
#if defined(__x86_64__)
  if (instruction_set == "avx2")
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  if (instruction_set == "avx512")
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
#endif
  return instruction_set == "sse2" || instruction_set == "neon64";
}

} // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "cpu_guard: an instruction set and a command are wanted, %d arguments were given\n", argc - 1);
    return 2;
  }
  if (!supported(argv[1])) {
    std::printf("SKIPPED: this CPU has no %s\n", argv[1]);
    return 77;
  }
  execvp(argv[2], argv + 2);
  std::perror(argv[2]);
  return 2;
}
