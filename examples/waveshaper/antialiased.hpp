// SPDX-License-Identifier: BSL-1.0
// tanh with first-order antiderivative anti-aliasing: out is the mean of tanh over the straight line from one sample to
// the next, (F(b) - F(a))/(b - a) with F = ln cosh, rather than tanh at the sample. Harmonics beyond half the sample
// rate come back weaker; the price is half a sample of delay and, towards the top, a little treble.
// Method: J. D. Parker, V. Zavalishin, E. Le Bivic, "Reducing the aliasing of nonlinear waveshaping using
// continuous-time convolution", DAFx 2016.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include <simdact/exp.hpp>
#include <simdact/log1p.hpp>
#include <simdact/tanh.hpp>
#include <simdact/transform.hpp>

#include "soft_clipper.hpp"

namespace act = simdact;

// ln cosh x = |x| + log1p(e^(-2|x|)) - ln 2: nothing overflows. Next to 0 the terms cancel, to an absolute error of an
// ULP of ln 2.
template <act::simd::value V>
V tanh_antiderivative(V x) {
  const V size = act::simd::abs(x);
  return (size - V(0.693147180559945309417)) + act::log1p(act::exp(V(-2) * size));
}

// The mean of tanh over [a, b], by differences that nothing cancels in. With m the middle and h half the distance,
//   F(b) - F(a) = ln((1 + t)/(1 - t)) = log1p(2t/(1 - t)),  t = tanh m·tanh h,
// which is accurate for neighbours however close. Where |t| is large, 1 - t loses digits; both |m| and |h| are then
// above 0.5, |b| - |a| is twice the smaller of them up to its sign, and what is left of F's difference is smaller.
template <act::simd::value V>
V tanh_mean(V a, V b) {
  namespace simd = act::simd;
  const V m = V(0.5f) * a + V(0.5f) * b, h = simd::abs(V(0.5f) * b - V(0.5f) * a);
  const V at_middle = act::tanh(m), size = simd::abs(m);
  const V t = simd::abs(at_middle) * act::tanh(h);
  const V near = act::log1p(simd::divide(t + t, V(1) - t));
  const V twice = simd::min(size, h) * V(2);
  // |a| and |b| are size + h and |size - h|.
  const V far = twice + (act::log1p(act::exp(V(-2) * (size + h))) - act::log1p(act::exp(V(-2) * simd::abs(size - h))));
  const V mean = simd::divide(simd::select(t < V(0.5f), near, far), h + h);
  // Of equal samples there is no difference to divide by; the mean is tanh m up to h²/3 of it.
  return simd::select(h < V(1e-5f), at_middle, simd::copysign(simd::min(V(1), mean), m));
}

// A block at a time, as soft_clipper: a sample of each channel is kept from one block to the next.
class antialiased_clipper {
public:
  antialiased_clipper(float gain, std::size_t channels, std::size_t block_samples)
      : gain_(gain), channels_(channels), driven_(channels + block_samples), shaped_(block_samples) {}

  // Interleaved samples, of whole frames. The result stays until the next block.
  std::span<const float> process(std::span<const float> in) {
    const std::span<float> now = std::span(driven_).subspan(channels_, in.size());
    drive(in, gain_, now);
    // Beyond this tanh is 1, and the middle of two samples might be none.
    std::ranges::transform(now, now.begin(), [](float x) { return x > 1e30f ? 1e30f : x < -1e30f ? -1e30f : x; });
    const std::span<const float> before = std::span(driven_).first(in.size());
    const std::span<float> out = std::span(shaped_).first(in.size());
    act::transform(before, now, out, [](auto a, auto b) { return tanh_mean(a, b); });
    std::ranges::copy(std::span(driven_).subspan(in.size(), channels_), driven_.begin());
    return out;
  }

private:
  float gain_;
  std::size_t channels_;
  std::vector<float> driven_, shaped_; // driven_ begins with the last frame of the block before, at first silence
};
