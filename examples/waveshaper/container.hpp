// SPDX-License-Identifier: BSL-1.0
// Whether a WAV, W64, AIFF or AU file holds all the audio its header promises. libsndfile repairs the header of one
// that doesn't, and reads what is left without a word.
#pragma once

#include <cstdint>
#include <filesystem>

struct audio_bytes {
  std::uint64_t promised = 0;
  std::uint64_t present = 0;
};

// Both are zero for a container of another kind, and for a header that leaves the length open.
audio_bytes count_audio_bytes(const std::filesystem::path& path);
