// SPDX-License-Identifier: BSL-1.0
// tanhshrink x = x - tanh x without cancellation: x³/3 + x³·p(x²) for |x| < 1, and |x| - 1 + 2w/(1 + w) with
// w = e^(-2|x|) from there on, where |x| - 1 is exact; and its derivative tanh² x.
//
// 1/3 is third, and what its rounding left is the constant term of p. 1/(1 + w) is a polynomial too, as w <= e^-2.
// Relative error of the series 2^-27 in float, 2^-55 in double; of the quotient 2^-28 and 2^-58.
// Coefficients: sollya tests/fit/tanhshrink.sollya
#pragma once

#include <simdact/math/exponential.hpp>
#include <simdact/tanh/expm1_quotient.hpp>
#include <simdact/tanh/table.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
struct tanhshrink_constants;

template <>
struct tanhshrink_constants<float> {
  static constexpr float third = 0x1.555556p-2f;
  static constexpr std::array series{-0x1.555556p-27f, -0x1.1110fcp-3f, 0x1.ba1318p-5f,  -0x1.65b738p-6f,
                                     0x1.1d4ea6p-7f,   -0x1.a5e014p-9f, 0x1.e8532cp-11f, -0x1.2fe16ep-13f};
  // (1/(1 + w) - 1)/w
  static constexpr std::array quotient{-0x1.ffffe6p-1f, 0x1.fff552p-1f, -0x1.fe8e9p-1f, 0x1.e9ca88p-1f,
                                       -0x1.5e0836p-1f};
};

template <>
struct tanhshrink_constants<double> {
  static constexpr double third = 0x1.5555555555555p-2;
  static constexpr std::array series{
      0x1.5555555555555p-56, -0x1.11111111110d7p-3,  0x1.ba1ba1ba15be2p-5,  -0x1.664f48811293ep-6,
      0x1.226e351fe5e2fp-7,  -0x1.d6d3c60594bep-9,   0x1.7da2c665f8c07p-10, -0x1.3551ef66ed81p-11,
      0x1.f523d93432642p-13, -0x1.94a2f51d60858p-14, 0x1.4228048bfedb4p-15, -0x1.ea98f249c3da6p-17,
      0x1.4f7031af1d53bp-18, -0x1.739707ba40996p-20, 0x1.1c49b2079420cp-22, -0x1.b362b5043c7d2p-26};
  static constexpr std::array quotient{-0x1.fffffffffffe5p-1, 0x1.fffffffffd2e9p-1, -0x1.fffffffe5b8e7p-1,
                                       0x1.ffffff856b172p-1,  -0x1.ffffeb2a2825p-1, 0x1.fffdc37a3e7d2p-1,
                                       -0x1.ffd77f399fd66p-1, 0x1.fe1392c1ea87dp-1, -0x1.f05592fcef23bp-1,
                                       0x1.ac97b25b70927p-1,  -0x1.d9eec6bfed086p-2};
};

// From this |x| on the quotient is lost next to |x| - 1.
// derivation: 2·e^-44 = 2^-62.5, and half an ULP of 21 is 2^-49 in double.
inline constexpr float tanhshrink_quotient_end = 22;

template <>
struct kernel<fn::tanhshrink, series_quotient> {
  static constexpr operations work{.arithmetic = 38, .more_in_double = 19};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using c = detail::tanhshrink_constants<simd::element_t<V>>;
    const V a = simd::abs(x), b = simd::min(V(1), a), square = b * b, cube = b * square;
    const V near_zero = simd::fma(cube, V(c::third), cube * horner(square, c::series));
    const auto [m, n] = detail::exp_parts(V(-2) * simd::min(V(detail::tanhshrink_quotient_end), a));
    const V w = simd::scale_by_power_of_two(m, n), twice = w + w;
    const V large = (a - V(1)) + simd::fma(twice * w, horner(w, c::quotient), twice);
    return simd::copysign(simd::select(a < V(1), near_zero, large), x);
  }
};

template <>
struct kernel<fn::tanhshrink_derivative, series_quotient> {
  static constexpr operations work = kernel<fn::tanh, table<8, 7>>::work + operations{.arithmetic = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using method = std::conditional_t<sizeof(simd::element_t<V>) == sizeof(float), table<8, 7>, expm1_quotient>;
    const V t = kernel<fn::tanh, method>::eval(x);
    return t * t;
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
