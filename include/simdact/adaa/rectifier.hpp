// SPDX-License-Identifier: BSL-1.0
// The means of GELU and of softplus, in double: that of ReLU, and what is bounded, (R(b) - R(a))/(b - a) with
// R(x) = F(x) - max(x, 0)²/2. Above 0, R(x) is a constant less F(-x).
//
// The quotient's error is a few roundings of R over the distance. Below some distance the mean is that of f at the
// nodes of Gauss and Legendre: for floats at the middle, within h²/6·|f''| < 2^-29 for h < 2^-13, half the distance;
// for doubles at five, where the analytic f leaves less than a rounding for h < 2^-4.
#pragma once

#include <simdact/adaa/clamp.hpp>
#include <simdact/adaa/quadrature.hpp>
#include <simdact/antiderivative/kernels.hpp>
#include <simdact/gelu/kernels.hpp>
#include <simdact/softplus/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// R far above 0.
template <class Antiderivative>
inline constexpr double above_square = 0;
template <>
inline constexpr double above_square<fn::softplus_antiderivative> = dilogarithm_constants<double>::sixth_of_pi_squared;

template <class Function, class Antiderivative>
struct mean_of_rectifier {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V a, V b) {
    if constexpr (std::same_as<simd::element_t<V>, float>)
      return simd::by_doubles<V>(
          [](auto c, auto d) SIMDACT_INLINE_LAMBDA {
            return mean(c, d, 0x1p-13,
                        [](auto m, auto) SIMDACT_INLINE_LAMBDA { return detail::function_at<Function>(m); });
          },
          a, b);
    else
      return mean(a, b, 0x1p-4,
                  [](auto m, auto h) SIMDACT_INLINE_LAMBDA { return detail::mean_at_nodes<Function, 5, 0>(m, h); });
  }

private:
  template <simd::value D>
  SIMDACT_INLINE static constexpr D rest(D x) {
    const D below = detail::function_at<Antiderivative>(simd::minus_abs(x));
    return simd::select(x > D(0), D(above_square<Antiderivative>) - below, below);
  }
  template <simd::value D, class Nodes>
  SIMDACT_INLINE static constexpr D mean(D a, D b, double limit, Nodes nodes) {
    const auto [middle, half] = detail::middle_and_half(a, b);
    const auto close = simd::abs(half) < D(limit);
    const D quotient = simd::divide(D(0.5) * (rest(b) - rest(a)), simd::select(close, D(1), half));
    return simd::select(close, nodes(middle, half), mean_of<fn::relu>::eval(a, b) + quotient);
  }
};

template <>
struct mean_of<fn::gelu> : mean_of_rectifier<fn::gelu, fn::gelu_antiderivative> {};
template <>
struct mean_of<fn::softplus> : mean_of_rectifier<fn::softplus, fn::softplus_antiderivative> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
