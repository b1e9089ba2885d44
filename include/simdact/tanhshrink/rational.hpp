// SPDX-License-Identifier: BSL-1.0
// x - tanh x by a rational of our own, without a look-up: x³·P(x²)/Q(x²), a relative fit, up to the clamp c, and as far
// above that as x is above c, where the rest of tanh's way to 1 is small.
//
//   <5, 4>  P of degree 1, Q of degree 2: relative error 2.9e-5
//
// The derivative is in tanh/rational_derivative.hpp. Coefficients: python3 tests/fit/rational.py
#pragma once

#include <array>

#include <simdact/core/kernel.hpp>
#include <simdact/math/polynomial.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
struct tanhshrink_rational;

// above: of P; below: of Q, before a leading 1.
template <>
struct tanhshrink_rational<5, 4> {
  static constexpr std::array above{0x1.7e07bep+4f, 0x1.e3159p-1f};
  static constexpr std::array below{0x1.1e87dep+6f, 0x1.f79732p+4f};
  static constexpr float clamp = 4.5f;
};

template <int M, int N>
  requires requires {
    detail::tanhshrink_rational<M, N>::clamp;
  }
struct kernel<fn::tanhshrink, rational<M, N>> {
  using c = detail::tanhshrink_rational<M, N>;
  static constexpr operations work{.arithmetic = 7 + static_cast<double>(c::above.size() + c::below.size()),
                                   .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V a = simd::abs(x), b = simd::min(V(c::clamp), a), s = b * b;
    const V near_zero = simd::divide((b * s) * horner(s, c::above), monic(s, c::below));
    return simd::copysign((a - b) + near_zero, x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
