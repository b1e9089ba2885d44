// SPDX-License-Identifier: BSL-1.0
// softplus x = max(x, 0) + log1p(e^-|x|) and logsigmoid x = min(x, 0) - log1p(e^-|x|) by a rational of our own, without
// a look-up.
//
// With u = |x| the logarithm is the square of (c - u)·P(u)/Q(u): a square decays as it does with half the degrees, and
// needs half of their relative accuracy. It is never negative and 0 from c on, so that the result is exactly x or 0
// there.
//
//   <6, 4>  P and Q of degree 2: absolute error 4.3e-5
//
// Their derivatives are sigmoid(beta·x) and sigmoid(-x), by sigmoid's rationals.
//
// Coefficients: python3 tests/fit/rational.py
#pragma once

#include <array>

#include <simdact/core/kernel.hpp>
#include <simdact/math/polynomial.hpp>
#include <simdact/sigmoid/rational.hpp>
#include <simdact/softplus/parameters.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
struct softplus_rational;

// above: of P; below: of Q, before a leading 1. clamp: c.
template <>
struct softplus_rational<6, 4> {
  static constexpr std::array above{0x1.b7ad22p+0f, -0x1.f967c2p-3f, 0x1.dc8d38p-7f};
  static constexpr std::array below{0x1.6b155p+4f, 0x1.6c31d8p+1f};
  static constexpr float clamp = 11;
};

template <class Fit>
inline constexpr operations log1p_exp_work{.arithmetic = 4 + static_cast<double>(Fit::above.size() + Fit::below.size()),
                                           .divisions = 1};

// log1p(e^-|x|).
template <class Fit, simd::value V>
SIMDACT_INLINE constexpr V log1p_exp_by_square(V x) {
  const V clamp(Fit::clamp), u = simd::min(clamp, simd::abs(x));
  const V root = simd::divide((clamp - u) * horner(u, Fit::above), monic(u, Fit::below));
  return root * root;
}

template <int M, int N>
struct kernel<fn::softplus, rational<M, N>> {
  using c = detail::softplus_rational<M, N>;
  static constexpr operations work = detail::log1p_exp_work<c> + operations{.arithmetic = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return simd::max(V(0), x) + detail::log1p_exp_by_square<c>(x);
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta) {
    const V t = detail::limited_times(beta, x, V(2 * c::clamp));
    return simd::max(V(0), x) + simd::divide(detail::log1p_exp_by_square<c>(t), beta);
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta, V threshold) {
    return detail::line_above(x, beta, threshold, x, eval(x, beta));
  }
};

template <int M, int N>
struct kernel<fn::logsigmoid, rational<M, N>> {
  using c = detail::softplus_rational<M, N>;
  static constexpr operations work = detail::log1p_exp_work<c> + operations{.arithmetic = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    // Far out the result is a negative number that is too small: -0.
    return simd::min(V(-0.0f), x) - detail::log1p_exp_by_square<c>(x);
  }
};

// sigmoid(beta·x), from the clamp on exactly 0 or 1.
template <int M, int N>
  requires detail::half_angle_fit<detail::sigmoid_rational<M, N>>
struct kernel<fn::softplus_derivative, rational<M, N>> {
  using c = detail::sigmoid_rational<M, N>;
  using sigmoid = detail::half_angle_logistic<c>;
  static constexpr operations work = sigmoid::work;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return sigmoid::eval(x);
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta) {
    return sigmoid::eval(detail::limited_times(beta, x, V(2 * c::clamp)));
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta, V threshold) {
    return detail::line_above(x, beta, threshold, V(1), eval(x, beta));
  }
};

// sigmoid(-x).
template <int M, int N>
  requires detail::half_angle_fit<detail::sigmoid_rational<M, N>>
struct kernel<fn::logsigmoid_derivative, rational<M, N>> {
  using sigmoid = detail::half_angle_logistic<detail::sigmoid_rational<M, N>>;
  static constexpr operations work = sigmoid::work + operations{.arithmetic = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return sigmoid::eval(simd::negate(x));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
