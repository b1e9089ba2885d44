// SPDX-License-Identifier: BSL-1.0
#include "new_file.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <stdexcept>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace {

[[noreturn]] void fail(const char* what, const std::filesystem::path& path) {
  const int error = errno;
  throw std::runtime_error(what + path.string() + ": " + std::strerror(error));
}

} // namespace

new_file::new_file(const std::filesystem::path& path)
    : path_(path), temporary_(path.parent_path() / (".waveshaper-" + std::to_string(::getpid()) + ".tmp")) {
  std::error_code error;
  const bool taken = std::filesystem::exists(path, error) && !std::filesystem::is_regular_file(path, error);
  if (taken || !path.has_filename())
    throw std::runtime_error("cannot create " + path.string() + ": it must be the name of a file, new or regular");
  descriptor_ = ::open(temporary_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (descriptor_ < 0)
    fail("cannot create ", path_);
}

new_file::~new_file() {
  if (descriptor_ < 0)
    return;
  ::close(descriptor_);
  ::unlink(temporary_.c_str());
}

void new_file::commit() {
  if (::fsync(descriptor_) != 0)
    fail("cannot write all of ", path_);
  if (::rename(temporary_.c_str(), path_.c_str()) != 0)
    fail("cannot create ", path_);
  ::close(descriptor_);
  descriptor_ = -1;
}
