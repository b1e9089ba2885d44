// SPDX-License-Identifier: BSL-1.0
// Compiled once for each instruction set.
#include <simdact/dispatch.hpp>
#include <simdact/tanh.hpp>

template <class Arch>
float tanh_by(float x);

template <>
float tanh_by<SIMDACT_ARCH>(float x) {
  return simdact::tanh(x);
}
