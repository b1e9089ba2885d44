// SPDX-License-Identifier: BSL-1.0
// An audio file of the same format as a recording. It is there, whole, once finish has returned; before, nothing is.
#pragma once

#include <filesystem>
#include <span>

#include "new_file.hpp"
#include "recording.hpp"

// Every function throws std::runtime_error.
class recording_writer {
public:
  recording_writer(const std::filesystem::path& path, const recording& like);
  void write(std::span<const float> samples);
  void finish();

private:
  new_file target_;
  SF_INFO info_{};
  std::size_t samples_ = 0;
  sound_file file_{nullptr, sf_close};
};
