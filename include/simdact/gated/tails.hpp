// SPDX-License-Identifier: BSL-1.0
// The activations and derivatives that gated units multiply, far down where their own results are subnormal or 0: as a
// product factor·m·2^n that loses nothing, so that a gated unit keeps its accuracy until the unit itself underflows.
//
// Down there 1 + e^t is 1, and x·sigmoid(t(x)) is x·e^t. GELU's tail: gated/gelu_tail.hpp.
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

// Specialised by functions with such a tail: argument(x, parameters...) is below begin<T> in it, where the function is
// still a normal number; wide(x, parameters...) is the function there.
template <class Function>
struct tail;

// Whether a policy's results keep their relative accuracy down there. Derivatives do if their functions do.
template <class Function, class Policy, class T>
inline constexpr bool has_tail = [] {
  if constexpr (requires { sizeof(tail<Function>); })
    return 100 > accuracy<Function, Policy, T>.max_ulp;
  else
    return false;
}();

// Where nothing is left even of the largest number's square times e^z, and times z·e^z.
template <simd::element T>
inline constexpr T wide_end = sizeof(T) == 4 ? T(-300) : T(-2200);

// e^(t + low) for t from wide_end to 0. In two factors from where the reduction's n·ln 2 would not be exact.
template <simd::value V>
SIMDACT_INLINE constexpr mantissa_exponent<V> far_power(V t, V low) {
  if constexpr (sizeof(simd::element_t<V>) == 4) {
    return detail::exp_parts(t, low);
  } else {
    const V first = simd::max(V(-1400), t);
    const auto [m, n] = detail::exp_parts(first, low);
    const auto [rest_m, rest_n] = detail::exp_parts(t - first);
    return {m * rest_m, n + rest_n};
  }
}

// Where e^z is well above the smallest normal number.
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
    return {V(1), detail::far_power(detail::not_above_zero(x, V(wide_end<simd::element_t<V>>)), V(0))};
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
    const V z = detail::not_above_zero(x, V(-simd::format<T>::largest));
    const auto [t, low] = detail::minus_product(simd::abs(beta), x, V(wide_end<T>));
    return {simd::copysign(z, x), detail::far_power(t, low)};
  }
};
template <>
struct tail<fn::silu> : tail<fn::swish> {};

template <>
struct tail<fn::swish_derivative> : tail<fn::swish> {
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x, V beta = V(1)) {
    const auto [t, low] = detail::minus_product(simd::abs(beta), x, V(wide_end<simd::element_t<V>>));
    return {V(1) + t, detail::far_power(t, low)};
  }
};
template <>
struct tail<fn::silu_derivative> : tail<fn::swish_derivative> {};

template <>
struct tail<fn::gelu_tanh> {
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
  // Down to where the exponent is below wide_end.
  template <simd::value V>
  SIMDACT_INLINE static constexpr V limited(V x) {
    return detail::not_above_zero(x, V(sizeof(simd::element_t<V>) == 4 ? -17 : -32));
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
