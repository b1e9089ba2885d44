// SPDX-License-Identifier: BSL-1.0
// The activations and derivatives that gated units multiply, in the tail where their own results are subnormal or 0: as
// a product factor·m·2^n whose exponent has no limits, so that a gated unit keeps its accuracy until the unit itself
// underflows.
//
// In the tail 1 + e^t is 1, and x·sigmoid(t(x)) is x·e^t. GELU's tail: gated/gelu_tail.hpp.
#pragma once

#include <simdact/accuracy.hpp>
#include <simdact/gelu/kernels.hpp>
#include <simdact/math/wide_product.hpp>
#include <simdact/sigmoid/kernels.hpp>
#include <simdact/silu/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// factor·e.m·2^e.n
template <simd::value V>
struct wide_value {
  V factor;
  mantissa_exponent<V> e;
};

// Specialised by functions with such a tail. It is where argument(x, parameters...) is below begin<T>, up to where the
// function still is a normal number; wide(x, parameters...) is the function there.
template <class Function>
struct tail;

// Whether a policy's results keep their relative accuracy up to the tail. Derivatives do if their functions do.
template <class Function, class Policy, class T>
inline constexpr bool has_tail = [] {
  if constexpr (requires { sizeof(tail<Function>); })
    return 100 > accuracy<Function, Policy, T>.max_ulp;
  else
    return false;
}();

// Down from this z, z·e^z times the square of the largest number is 0.
// derivation: 300·2^256·e^-300 = 2^-168.6, and 2200·2^2048·e^-2200 = 2^-1114.8.
template <simd::element T>
inline constexpr T gated_end = sizeof(T) == 4 ? T(-300) : T(-2200);

// The least t that the reduction of a double takes.
// derivation: n·ln2_high is exact for |n| < 2^11, which is |t| < 1419.
inline constexpr double least_reduced = -1400;

// e^(t + low) for t from gated_end to 0. In double it is the product of two powers where t is below least_reduced.
template <simd::value V>
SIMDACT_INLINE constexpr mantissa_exponent<V> far_power(V t, V low) {
  if constexpr (sizeof(simd::element_t<V>) == 4) {
    return detail::exp_parts(t, low);
  } else {
    const V first = simd::max(V(least_reduced), t);
    const auto [m, n] = detail::exp_parts(first, low);
    const auto [rest_m, rest_n] = detail::exp_parts(t - first);
    return {m * rest_m, n + rest_n};
  }
}

// Where e^z still is well above the smallest normal number.
// derivation: e^-80 = 2^-115.4, and e^-690 = 2^-995.5.
template <simd::element T>
inline constexpr T tail_begin = sizeof(T) == 4 ? T(-80) : T(-690);

template <>
struct tail<fn::sigmoid> {
  template <simd::element T>
  static constexpr T begin = tail_begin<T>;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return x;
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    return {V(1), detail::far_power(detail::minus_magnitude(x, V(gated_end<simd::element_t<V>>)), V(0))};
  }
};

template <>
struct tail<fn::sigmoid_derivative> : tail<fn::sigmoid> {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return simd::negate(simd::abs(x));
  }
};

template <>
struct tail<fn::swish> {
  template <simd::element T>
  static constexpr T begin = tail_begin<T>;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x, V beta = V(1)) {
    return beta * x;
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x, V beta = V(1)) {
    using T = simd::element_t<V>;
    const V z = detail::minus_magnitude(x, V(-simd::format<T>::largest));
    const auto [t, low] = detail::minus_product(simd::abs(beta), x, V(gated_end<T>));
    return {simd::copysign(z, x), detail::far_power(t, low)};
  }
};
template <>
struct tail<fn::silu> : tail<fn::swish> {};

template <>
struct tail<fn::swish_derivative> : tail<fn::swish> {
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x, V beta = V(1)) {
    const auto [t, low] = detail::minus_product(simd::abs(beta), x, V(gated_end<simd::element_t<V>>));
    return {V(1) + t, detail::far_power(t, low)};
  }
};
template <>
struct tail<fn::silu_derivative> : tail<fn::swish_derivative> {};

template <>
struct tail<fn::gelu_tanh> {
  // derivation: |x|·e^t(x) is 2^-106.9 and 2^-929.7.
  template <simd::element T>
  static constexpr T begin = sizeof(T) == 4 ? T(-9.5) : T(-20.5);

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return x;
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    const V z = limited(x);
    return {z, power(z)};
  }

protected:
  // From here down t(x) is below gated_end.
  // derivation: t(-17) = -377.7, and t(-32) = -2389.2.
  template <simd::element T>
  static constexpr T end = sizeof(T) == 4 ? T(-17) : T(-32);

  template <simd::value V>
  SIMDACT_INLINE static constexpr V limited(V x) {
    return detail::minus_magnitude(x, V(end<simd::element_t<V>>));
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr mantissa_exponent<V> power(V z) {
    const auto [t, low] = gate<fn::gelu_tanh>::exponent(z);
    return detail::far_power(t, low);
  }
};

template <>
struct tail<fn::gelu_tanh_derivative> : tail<fn::gelu_tanh> {
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    const V z = limited(x);
    return {V(1) + gate<fn::gelu_tanh>::growth(z), power(z)};
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
