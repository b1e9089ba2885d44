// SPDX-License-Identifier: BSL-1.0
// The tanh form of GELU, its derivative and that of quick GELU in the tail, where they are x·e^t and (1 + x·t')·e^t, as
// 1 + e^t is 1.
#pragma once

#include <simdact/gelu/exp_quotient.hpp>
#include <simdact/math/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct tail<fn::gelu_tanh> {
  // derivation: |x|·e^t(x) is 2^-106.9 and 2^-929.7.
  template <simd::element T>
  static constexpr T begin = sizeof(T) == 4 ? T(-9.5) : T(-20.5);
  // From here down t(x) is below power_end.
  // derivation: t(-17) = -377.7, and t(-32) = -2389.2.
  template <simd::element T>
  static constexpr T end = sizeof(T) == 4 ? T(-17) : T(-32);

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return x;
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    const V z = detail::minus_magnitude(x, V(end<simd::element_t<V>>));
    const auto [t, low] = gate<fn::gelu_tanh>::exponent(z);
    return {z, detail::far_power(t, low)};
  }
};

template <>
struct tail<fn::gelu_tanh_derivative> : tail<fn::gelu_tanh> {
  // x·t' = t + 2·c3·x³, in two parts: rounded on its own each step of it would be half an ULP more.
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    using T = simd::element_t<V>;
    using c = gelu_tanh_constants<T>;
    // The upper limit keeps the other lanes, whose results are not used, away from the root of 1 + x·t'.
    const V z = simd::min(V(begin<T>), detail::minus_magnitude(x, V(end<T>))), twice = z + z;
    const auto [t, t_low] = gate<fn::gelu_tanh>::exponent(z);
    const auto [s, s_low] = exact_product(z, z);
    const auto [p, p_low] = exact_product(V(c::c3_high), s);
    const auto [q, q_low] = exact_product(twice, p);
    const auto [g, g_low] = exact_sum(t, q);
    const auto [f, f_low] = exact_sum(g, V(1));
    const V p_rest = simd::fma(V(c::c3_low), s, simd::fma(V(c::c3_high), s_low, p_low));
    const V rest = f_low + (g_low + (t_low + simd::fma(twice, p_rest, q_low)));
    const auto [m, n] = detail::far_power(t, t_low);
    return {f, {simd::fma(m, simd::divide(rest, f), m), n}};
  }
};

template <>
struct tail<fn::quick_gelu_derivative> {
  // derivation: |1 + t|·e^t is 2^-107.9 and 2^-982.6 for t = 1.702x.
  template <simd::element T>
  static constexpr T begin = sizeof(T) == 4 ? T(-46.5) : T(-404);
  // From here down t(x) is below power_end.
  // derivation: t(-177) = -301.3, and t(-1293) = -2200.7.
  template <simd::element T>
  static constexpr T end = sizeof(T) == 4 ? T(-177) : T(-1293);

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return x;
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    const V z = detail::minus_magnitude(x, V(end<simd::element_t<V>>));
    const auto [t, low] = gate<fn::quick_gelu>::exponent(z);
    return {V(1) + gate<fn::quick_gelu>::growth(z), detail::far_power(t, low)};
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
