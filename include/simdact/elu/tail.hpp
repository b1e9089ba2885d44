// SPDX-License-Identifier: BSL-1.0
// The derivatives of ELU and SELU in the tail: multiples of e^x.
#pragma once

#include <simdact/elu/exp_core.hpp>
#include <simdact/math/exponent.hpp>
#include <simdact/math/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// -log2 of a factor below 1, rounded up; 0 of others.
template <simd::value V>
SIMDACT_INLINE constexpr V steps_below_one(V factor) {
  return simd::max(V(0), detail::minus_exponent<V>(simd::as_bits(simd::abs(factor))));
}

// factor·e^x. A small factor lets the tail begin earlier.
struct multiple_of_exp_tail : power_tail {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V watched(V x) {
    return x;
  }
  template <simd::element T>
  static constexpr T least_of_multiple(T factor) {
    return power_begin<T> + T(0.7) * detail::steps_below_one(factor);
  }

  // derivation: 0.7 is above ln 2, so that factor·e^x is no less than e^argument.
  template <simd::value V>
  SIMDACT_INLINE static constexpr V shifted(V x, V factor) {
    return simd::fnma(detail::steps_below_one(factor), V(0.7f), x);
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> times_power(V factor, V x) {
    return {factor, detail::far_power_of(x)};
  }
};

template <>
struct tail<fn::elu_derivative> : multiple_of_exp_tail {
  template <simd::element T>
  static constexpr T least(T alpha) {
    return least_of_multiple(alpha);
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x, V alpha) {
    return shifted(x, alpha);
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x, V alpha) {
    return times_power(alpha, x);
  }
};

template <>
struct tail<fn::selu_derivative> : multiple_of_exp_tail {
  template <simd::element T>
  static constexpr T least() {
    return power_begin<T>;
  }
  template <simd::element T>
  static constexpr T least(T alpha, T scale) {
    return least_of_multiple(scale * alpha);
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return x;
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x, V alpha, V scale) {
    return shifted(x, scale * alpha);
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    return times_power(V(static_cast<simd::element_t<V>>(selu_scale_alpha)), x);
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x, V alpha, V scale) {
    return times_power(scale * alpha, x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
