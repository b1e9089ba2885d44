// SPDX-License-Identifier: BSL-1.0
// tanh with antiderivative anti-aliasing, a block at a time, as soft_clipper: act::adaa1 keeps a channel's last sample
// from one block to the next.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include <simdact/adaa.hpp>

namespace act = simdact;

class antialiased_clipper {
public:
  antialiased_clipper(float gain, std::size_t channels, std::size_t block_samples)
      : gain_(gain), clippers_(channels), channel_(block_samples / channels), shaped_(block_samples) {}

  // Interleaved samples, of whole frames. The result stays until the next block.
  std::span<const float> process(std::span<const float> in) {
    const std::size_t channels = clippers_.size(), frames = in.size() / channels;
    const std::span<float> channel = std::span(channel_).first(frames);
    for (std::size_t c = 0; c < channels; ++c) {
      for (std::size_t i = 0; i < frames; ++i)
        channel[i] = gain_ * in[i * channels + c];
      clippers_[c].process(channel, channel);
      for (std::size_t i = 0; i < frames; ++i)
        shaped_[i * channels + c] = channel[i];
    }
    return std::span(shaped_).first(in.size());
  }

private:
  float gain_;
  std::vector<act::adaa1<act::fn::tanh, float>> clippers_;
  std::vector<float> channel_, shaped_;
};
