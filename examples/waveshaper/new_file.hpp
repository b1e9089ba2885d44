// SPDX-License-Identifier: BSL-1.0
// A file that appears under its name only when it is complete. Until then it is a temporary beside it.
#pragma once

#include <filesystem>

class new_file {
public:
  // Throws std::runtime_error, as does commit.
  explicit new_file(const std::filesystem::path& path);
  ~new_file();
  new_file(const new_file&) = delete;
  new_file& operator=(const new_file&) = delete;

  int descriptor() const { return descriptor_; }
  const std::filesystem::path& path() const { return path_; }
  const std::filesystem::path& temporary() const { return temporary_; }

  // Everything is on the disk, and replaces the file of that name if there is one.
  void commit();

private:
  std::filesystem::path path_;
  std::filesystem::path temporary_;
  int descriptor_ = -1;
};
