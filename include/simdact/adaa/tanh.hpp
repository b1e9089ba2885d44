// SPDX-License-Identifier: BSL-1.0
// The means of tanh and of the sigmoid.
//
// With m the middle of two samples and h half their distance,
//   ln cosh b - ln cosh a = ln((1 + t)/(1 - t)) = log1p(2t/(1 - t)),  t = tanh m·tanh h,
// in which nothing cancels, for neighbours however close. Where t is large, 1 - t loses digits; both |m| and h are then
// above 0.54, |b| - |a| is twice the smaller of them but for its sign, and what else is in the difference is smaller.
#pragma once

#include <simdact/adaa/rest.hpp>
#include <simdact/antiderivative/exp_dilogarithm.hpp>
#include <simdact/log1p/kernels.hpp>
#include <simdact/sigmoid/kernels.hpp>
#include <simdact/softplus/exp_logarithm.hpp>
#include <simdact/tanh/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// log1p(e^(-2x)) for x >= 0, however large.
template <simd::value V>
SIMDACT_INLINE constexpr V log1p_exp_of_twice(V x) {
  const V limited = simd::min(V(logistic_end<simd::element_t<V>>), x);
  return detail::log1p_exp(limited + limited);
}

template <>
struct mean_of<fn::tanh> {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V a, V b) {
    const auto [middle, half] = detail::middle_and_half(a, b);
    const V m = simd::abs(middle), h = simd::abs(half);
    const V at_middle = detail::function_at<fn::tanh>(m), t = at_middle * detail::function_at<fn::tanh>(h);
    const V lesser = simd::min(V(0.5f), t);
    const V inside = V(0.5f) * kernel<fn::log1p, exponent_split>::eval(simd::divide(lesser + lesser, V(1) - lesser));
    const V beyond =
        simd::min(m, h) + V(0.5f) * (detail::log1p_exp_of_twice(m + h) - detail::log1p_exp_of_twice(simd::abs(m - h)));
    // Next to 0 the distance has no digits to divide by, and counts in the mean by its square.
    const auto close = h < V(negligible);
    const V mean = simd::divide(simd::select(t < V(0.5f), inside, beyond), simd::select(close, V(1), h));
    return simd::copysign(simd::min(V(1), simd::select(close, at_middle, mean)), middle);
  }
};

// sigmoid x = 1/2 + tanh(x/2)/2
template <>
struct mean_of<fn::sigmoid> {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V a, V b) {
    const V half(0.5f);
    return simd::fma(half, mean_of<fn::tanh>::eval(half * a, half * b), half);
  }
};

// The lines are -1 and 1, whose mean is 1 - 2p² where they change at the share p of the way. The rest's antiderivatives
// are log1p(e^(-2|x|)), and pi²/24 + Li2(-e^(-2|x|))/2 with the sign of x.
template <>
struct lines_and_rest<fn::tanh> {
  template <simd::value D>
  SIMDACT_INLINE static constexpr D lines(D u, D v, D inverse) {
    const D share = simd::max(D(0), simd::negate(simd::flip_sign(u, v))) * simd::abs(inverse);
    return simd::flip_sign(simd::fnma(share + share, share, D(1)), v);
  }
  template <simd::value D>
  SIMDACT_INLINE static constexpr D rest(D u, D v, D, D inverse) {
    return simd::fnma(second(v) - second(u), inverse, detail::log1p_exp_of_twice(simd::abs(v)));
  }

private:
  template <simd::value D>
  SIMDACT_INLINE static constexpr D second(D x) {
    using c = dilogarithm_constants<double>;
    const D limited = simd::copysign_min(x, D(logistic_end<double>));
    const D below = detail::polylogarithm_exp(limited + limited, c::series);
    return simd::copysign(D(0.25 * c::sixth_of_pi_squared) - D(0.5) * below, x);
  }
};

template <>
struct second_mean_of<fn::tanh> {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V rising(V u, V v) {
    return simd::copysign_min(second_mean_by_rest<fn::tanh>::rising(u, v), V(1));
  }
};

template <>
struct second_mean_of<fn::sigmoid> {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V rising(V u, V v) {
    const V half(0.5f);
    return simd::fma(half, second_mean_of<fn::tanh>::rising(half * u, half * v), half);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
