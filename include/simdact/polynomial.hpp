// Polynomial evaluation.
#pragma once

#include <utility>

#include <simdact/simd/ops.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

template <simd::value V, class C, std::size_t N, std::size_t... I>
SIMDACT_INLINE constexpr V horner_steps(V x, const std::array<C, N>& c, std::index_sequence<I...>) {
  V sum = simd::broadcast<V>(c[N - 1]);
  ((sum = simd::fma(sum, x, simd::broadcast<V>(c[N - 2 - I]))), ...);
  return sum;
}

} // namespace detail

// c[0] + c[1]·x + … by Horner's rule, one multiply-add a step. The coefficients are numbers, or values themselves.
template <simd::value V, class C, std::size_t N>
SIMDACT_INLINE constexpr V horner(V x, const std::array<C, N>& c) {
  return detail::horner_steps(x, c, std::make_index_sequence<N - 1>{});
}

} // namespace simdact::inline SIMDACT_TARGET
