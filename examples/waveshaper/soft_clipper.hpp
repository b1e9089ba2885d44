// SPDX-License-Identifier: BSL-1.0
// out = tanh(gain·in), a block at a time.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include "policies.hpp"

inline constexpr std::size_t block_frames = 512;

inline void drive(std::span<const float> in, float gain, std::span<float> out) {
  std::ranges::transform(in, out.begin(), [gain](float x) { return gain * x; });
}

// The first block, the second, … and what is left.
template <class Each>
void for_each_block(std::span<const float> samples, std::size_t block_samples, Each each) {
  for (std::size_t i = 0; i < samples.size(); i += block_samples)
    each(samples.subspan(i, std::min(block_samples, samples.size() - i)));
}

// As a plugin runs: the buffer is there before the first block comes, because the audio thread may not allocate.
class soft_clipper {
public:
  soft_clipper(float gain, block_function shape, std::size_t block_samples)
      : gain_(gain), shape_(shape), buffer_(block_samples) {}

  // The result stays until the next block.
  std::span<const float> process(std::span<const float> in) {
    const std::span<float> block = std::span(buffer_).first(in.size());
    drive(in, gain_, block);
    shape_(block, block);
    return block;
  }

private:
  float gain_;
  block_function shape_;
  std::vector<float> buffer_;
};
