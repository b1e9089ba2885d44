// SPDX-License-Identifier: BSL-1.0
// The antiderivative of GELU that is 0 at 0, ((x² - 1)·Phi(x) + x·phi(x))/2 + 1/4, without its cancellation.
//
// With G(a) = 1/4 - M(a)/2 for a = |x|, M the integral of 2t·Phi(-t) from a on, it is x²/2 - G for x >= 0 and G below;
// G is up to half of the square. M is e^(-a²/2) times a polynomial in q = (a - 3)/(a + 3), divided by a + 3, and only
// has to be as exact as it counts beside 1/4. For a < 1 the result is x²/4 + x³·p(x²).
//
// Relative error of the result by the polynomials 2^-27 in float, 2^-58 in double.
// Coefficients: python3 tests/fit/antiderivative.py
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/gaussian.hpp>
#include <simdact/simd/positive_part.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
struct normal_moment_constants;

template <>
struct normal_moment_constants<float> {
  static constexpr float end = 6;
  static constexpr std::array series{0x1.105836p-3f, -0x1.b3bedap-7f, 0x1.754492p-10f, -0x1.10a97p-13f, 0x1.2155cp-17f};
  static constexpr std::array moment{0x1.5929a4p+0f,  -0x1.424ac4p-1f, -0x1.7f119ap-4f, 0x1.2cf656p-2f,
                                     -0x1.109088p-3f, -0x1.049b1ap-5f, 0x1.7e349ep-7f};
};

template <>
struct normal_moment_constants<double> {
  static constexpr double end = 9;
  static constexpr std::array series{0x1.1058377e2ceep-3,    -0x1.b3c058c9e169ap-7,  0x1.75804c1ab6941p-10,
                                     -0x1.14aae3076beebp-13, 0x1.601f4e99919ebp-17,  -0x1.860ae0dfcfe67p-21,
                                     0x1.7d5ababd5affbp-25,  -0x1.4ce15c9d73ec6p-29, 0x1.01de44dc016f6p-33,
                                     -0x1.2f5857ef1bb75p-38};
  static constexpr std::array moment{0x1.5929a22a53745p+0,   -0x1.424a656bd7291p-1,  -0x1.7e9c63f023926p-4,
                                     0x1.2e23a02e665cbp-2,   -0x1.056e5c82c0c6fp-3,  -0x1.33b545ad691ffp-6,
                                     0x1.abf1c478a6e36p-6,   0x1.904e974d59df6p-9,   -0x1.58ed21a84f737p-8,
                                     -0x1.5954f34cac2c5p-10, 0x1.f9fcb66e5991p-11,   0x1.1fc7cf25d340cp-11,
                                     -0x1.09aa8df6033b3p-14, -0x1.2b1c2777c394ep-13, -0x1.5a43f119f9619p-15};
};

template <>
struct kernel<fn::gelu_antiderivative, exp_mills> {
  static constexpr operations work{.arithmetic = 47, .divisions = 1, .more_in_double = 18};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using c = normal_moment_constants<simd::element_t<V>>;
    const V inside = simd::copysign_min(x, V(1)), square = inside * inside;
    // Where the square is subnormal the sum might be -0.
    const V near_zero = simd::abs(simd::fma(square, inside * horner(square, c::series), V(0.25f) * square));
    // From `end` on the moment is lost beside 1/4.
    const V a = simd::max(V(1), simd::min(V(c::end), simd::abs(x)));
    const V w = simd::divide(V(1), a + V(3)), q = simd::fnma(V(6), w, V(1));
    const V below = simd::fnma(V(0.5f), detail::times_gaussian<2>(w * horner(q, c::moment), a), V(0.25f));
    // Of a negative x the square might overflow.
    const V up = simd::positive_part(x);
    const V beyond = simd::select(x > V(0), simd::fms(V(0.5f) * up, up, below), below);
    return simd::select(simd::abs(x) < V(1), near_zero, beyond);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
