// SPDX-License-Identifier: BSL-1.0
// Compiled once for each instruction set, each time for another SIMDACT_ARCH.
#include "soft_clip.hpp"

#include <span>

#include <simdact/dispatch.hpp>
#include <simdact/tanh.hpp>
#include <simdact/transform.hpp>

template <class Arch>
void soft_clip(const float* x, float* y, std::size_t n, float drive) {
  simdact::transform(std::span(x, n), std::span(y, n), [=](auto v) { return simdact::tanh(v * drive); });
}

template void soft_clip<SIMDACT_ARCH>(const float*, float*, std::size_t, float);
