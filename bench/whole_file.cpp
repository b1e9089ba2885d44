// SPDX-License-Identifier: BSL-1.0
#include "whole_file.hpp"

#include <cerrno>
#include <csignal>
#include <fstream>
#include <stdexcept>
#include <system_error>
#include <vector>

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

// Where the file is written before it takes its name.
std::filesystem::path beside(const std::filesystem::path& file) {
  return file.string() + '.' + std::to_string(getpid()) + ".part";
}

[[noreturn]] void fail(const std::filesystem::path& file, const std::string& reason) {
  throw std::runtime_error(file.string() + " cannot be written: " + reason);
}

// Directories that are removed again.
struct trial_directories {
  std::vector<std::filesystem::path> made;

  ~trial_directories() {
    std::error_code ignored;
    for (; !made.empty(); made.pop_back())
      std::filesystem::remove(made.back(), ignored);
  }
};

} // namespace

void require_writable(const std::filesystem::path& file) {
  std::error_code failed;
  const auto there = std::filesystem::status(file, failed);
  if (is_directory(there) || !file.has_filename())
    fail(file, "that is a directory");
  if (exists(there) && !is_regular_file(there))
    fail(file, "that is no ordinary file");

  const signals_wait until_done;
  std::vector<std::filesystem::path> missing;
  std::filesystem::path above = std::filesystem::absolute(file).lexically_normal().parent_path();
  for (; !std::filesystem::exists(above, failed) && above.has_relative_path(); above = above.parent_path())
    missing.push_back(above);
  if (!std::filesystem::is_directory(above, failed))
    fail(file, above.string() + " is no directory");
  trial_directories trial;
  for (; !missing.empty(); missing.pop_back())
    if (std::filesystem::create_directory(missing.back(), failed))
      trial.made.push_back(missing.back());
    else if (failed)
      fail(file, "the directory " + missing.back().string() + " cannot be made: " + failed.message());
  const std::filesystem::path probe = beside(file);
  errno = 0;
  if (!std::ofstream(probe, std::ios::binary))
    fail(file, std::generic_category().message(errno));
  std::filesystem::remove(probe, failed);
}

void write_whole(const std::filesystem::path& file, const std::string& text) {
  const signals_wait until_done;
  const std::filesystem::path part = beside(file);
  std::error_code failed;
  if (file.has_parent_path())
    std::filesystem::create_directories(file.parent_path(), failed);
  if (std::ofstream out(part, std::ios::binary);
      !out.write(text.data(), static_cast<std::streamsize>(text.size())) || !out.flush())
    failed = std::make_error_code(std::errc::io_error);
  else
    std::filesystem::rename(part, file, failed);
  if (failed) {
    const std::string reason = failed.message();
    std::filesystem::remove(part, failed);
    fail(file, reason);
  }
}

} // namespace simdact_bench
