// SPDX-License-Identifier: BSL-1.0
// The second-order means of GELU and of softplus: that of ReLU, and of the rest r, which is even and tends to 0.
//
// The rest's first antiderivative that is 0 at both ends has a step at 0, and the second none. What the step takes off,
// its own mean puts back: step/d·(whether v is above 0, less the mean slope of ReLU on the way).
#pragma once

#include <simdact/adaa/clamp.hpp>
#include <simdact/adaa/rest.hpp>
#include <simdact/adaa/trilogarithm.hpp>
#include <simdact/gelu/kernels.hpp>
#include <simdact/gelu/tail.hpp>
#include <simdact/math/gaussian.hpp>
#include <simdact/math/mills_ratio.hpp>
#include <simdact/softplus/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// first(x) for x > 0, odd; second(x), even; and the step.
template <class Function>
struct antiderivatives_of_rest;

// L(z) = -Li2(-z) and -Li3(-z) with z = e^-|x|.
template <>
struct antiderivatives_of_rest<fn::softplus> {
  using c = dilogarithm_constants<double>;
  static constexpr double step = c::sixth_of_pi_squared;
  template <simd::value D>
  SIMDACT_INLINE static constexpr D first(D x) {
    return simd::negate(detail::polylogarithm_exp(x, c::series));
  }
  template <simd::value D>
  SIMDACT_INLINE static constexpr D second(D x) {
    return detail::polylogarithm_exp(x, trilogarithm_series);
  }
};

// For a = |x|, (a·phi + (1 - a²)·Phi(-a))/2 and ((a² - 4)·phi + (3a - a³)·Phi(-a))/6: with R the Mills ratio,
// e^(-a²/2) times the like of 1/√(2π) and R. Far out they lose digits, and so little is left that it does not count.
template <>
struct antiderivatives_of_rest<fn::gelu> {
  static constexpr double step = -0.5, phi_at_0 = gaussian_height<double>::high;
  template <simd::value D>
  SIMDACT_INLINE static constexpr D first(D x) {
    const D a = magnitude(x), mills = detail::mills<2>(a);
    const D sum = simd::fma(D(phi_at_0), a, simd::fnma(a * a, mills, mills));
    return detail::times_gaussian<2>(D(0.5) * sum, a);
  }
  template <simd::value D>
  SIMDACT_INLINE static constexpr D second(D x) {
    const D a = magnitude(x), square = a * a;
    const D sum = simd::fma(D(phi_at_0), square - D(4), (D(3) - square) * (a * detail::mills<2>(a)));
    return detail::times_gaussian<2>(D(1.0 / 6) * sum, a);
  }

private:
  template <simd::value D>
  SIMDACT_INLINE static constexpr D magnitude(D x) {
    return simd::min(D(detail::gelu_end), simd::abs(x));
  }
};

template <class Function>
struct lines_and_rest_of_rectifier {
  template <simd::value D>
  SIMDACT_INLINE static constexpr D lines(D u, D v, D) {
    return second_mean_of<fn::relu>::rising(u, v);
  }
  template <simd::value D>
  SIMDACT_INLINE static constexpr D rest(D u, D v, D half, D inverse) {
    using r = antiderivatives_of_rest<Function>;
    const D rise = D(0.5) * simd::positive_part(v) - D(0.5) * simd::positive_part(u);
    const auto above = v > D(0);
    const D first = r::first(v), step = simd::select(above, D(1), D(0)) - simd::divide(rise, half);
    const D odd = simd::select(above, first, simd::negate(first));
    return simd::fma(D(r::step), step, simd::fnma(r::second(v) - r::second(u), inverse, odd));
  }
};

template <>
struct lines_and_rest<fn::gelu> : lines_and_rest_of_rectifier<fn::gelu> {};
template <>
struct lines_and_rest<fn::softplus> : lines_and_rest_of_rectifier<fn::softplus> {};

template <>
struct second_mean_of<fn::gelu> : second_mean_by_rest<fn::gelu> {};
template <>
struct second_mean_of<fn::softplus> : second_mean_by_rest<fn::softplus> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
