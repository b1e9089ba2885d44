// SPDX-License-Identifier: BSL-1.0
// An audio file in memory.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <sndfile.h>

struct recording {
  std::vector<float> samples; // the channels interleaved
  SF_INFO info{};

  std::size_t channels() const { return static_cast<std::size_t>(info.channels); }
  std::size_t frames() const { return samples.size() / channels(); }
};

// A recording without frames, or with fewer than its header promises, is refused. Throws std::runtime_error.
recording read_recording(const std::filesystem::path& path);

using sound_file = std::unique_ptr<SNDFILE, int (*)(SNDFILE*)>;

// What went wrong last in a file, or in opening one (null), in libsndfile's words.
std::string sound_error(SNDFILE* file);
