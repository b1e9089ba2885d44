// SPDX-License-Identifier: BSL-1.0
#include "whole_file.hpp"

#include <csignal>
#include <fstream>
#include <stdexcept>

#include <unistd.h>

namespace simdact_bench {
namespace {

// While it lives, the signals that end the program wait.
class signals_wait {
public:
  signals_wait() {
    sigset_t these;
    sigemptyset(&these);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
      sigaddset(&these, signal);
    sigprocmask(SIG_BLOCK, &these, &before_);
  }
  ~signals_wait() { sigprocmask(SIG_SETMASK, &before_, nullptr); }
  signals_wait(const signals_wait&) = delete;
  signals_wait& operator=(const signals_wait&) = delete;

private:
  sigset_t before_{};
};

} // namespace

void write_whole(const std::filesystem::path& file, const std::string& text) {
  const signals_wait until_done;
  const std::filesystem::path beside = file.string() + '.' + std::to_string(getpid()) + ".part";
  std::error_code failed;
  if (std::ofstream out(beside, std::ios::binary);
      !out.write(text.data(), static_cast<std::streamsize>(text.size())) || !out.flush())
    failed = std::make_error_code(std::errc::io_error);
  else
    std::filesystem::rename(beside, file, failed);
  if (failed) {
    std::error_code ignored;
    std::filesystem::remove(beside, ignored);
    throw std::runtime_error(file.string() + " cannot be written");
  }
}

} // namespace simdact_bench
