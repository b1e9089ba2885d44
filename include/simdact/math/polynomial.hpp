// SPDX-License-Identifier: BSL-1.0
// Polynomial evaluation.
#pragma once

#include <utility>

#include <simdact/simd/group_ops.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// sum·x^n + c[First + (n-1)·Stride]·x^(n-1) + … + c[First], for n indices.
template <std::size_t First, std::size_t Stride, simd::value V, class C, std::size_t N, std::size_t... Index>
SIMDACT_INLINE constexpr V horner_steps(V sum, [[maybe_unused]] V x, [[maybe_unused]] const std::array<C, N>& c,
                                        std::index_sequence<Index...>) {
  constexpr std::size_t steps = sizeof...(Index);
  ((sum = simd::fma(sum, x, simd::broadcast<V>(c[First + Stride * (steps - 1 - Index)]))), ...);
  return sum;
}

// c[First] + c[First + Stride]·x + c[First + 2·Stride]·x² + …
template <std::size_t First, std::size_t Stride, simd::value V, class C, std::size_t N>
SIMDACT_INLINE constexpr V horner_of_every(V x, const std::array<C, N>& c) {
  constexpr std::size_t steps = (N - 1 - First) / Stride;
  return detail::horner_steps<First, Stride>(simd::broadcast<V>(c[First + Stride * steps]), x, c,
                                             std::make_index_sequence<steps>{});
}

template <simd::value V, class C, std::size_t N, std::size_t K, std::size_t... Index, std::size_t... J>
SIMDACT_INLINE constexpr std::array<V, K> horner_steps(const std::array<V, K>& x, const std::array<C, N>& c,
                                                       std::index_sequence<Index...>, std::index_sequence<J...>) {
  std::array<V, K> sum;
  ((sum[J] = simd::broadcast<V>(c[N - 1])), ...);
  const auto step = [&](C next)
                        SIMDACT_INLINE_LAMBDA { ((sum[J] = simd::fma(sum[J], x[J], simd::broadcast<V>(next))), ...); };
  (step(c[N - 2 - Index]), ...);
  return sum;
}

// c[0] + c[1]·x + … by Horner's rule, one multiply-add a step. The coefficients are numbers, or values themselves.
template <simd::value V, class C, std::size_t N>
SIMDACT_INLINE constexpr V horner(V x, const std::array<C, N>& c) noexcept {
  return detail::horner_of_every<0, 1>(x, c);
}

// The same at several x side by side, a step of each before the next step of any.
template <simd::value V, class C, std::size_t N, std::size_t K>
SIMDACT_INLINE constexpr std::array<V, K> horner(const std::array<V, K>& x, const std::array<C, N>& c) {
  return detail::horner_steps(x, c, std::make_index_sequence<N - 1>{}, std::make_index_sequence<K>{});
}

// The same with a leading coefficient of 1 behind those in c: one addition for the first multiply-add.
template <simd::value V, class C, std::size_t N>
SIMDACT_INLINE constexpr V monic(V x, const std::array<C, N>& c) noexcept {
  std::array<V, N> below{};
  for (std::size_t i = 0; i + 1 < N; ++i)
    below[i] = simd::broadcast<V>(c[i]);
  below[N - 1] = x + simd::broadcast<V>(c[N - 1]);
  return horner(x, below);
}

// The same for a long polynomial in half the latency: the even and the odd terms from c[First] on, each by Horner's
// rule in x², and the last steps, whose roundings count, in x.
template <std::size_t First, simd::value V, class C, std::size_t N>
SIMDACT_INLINE constexpr V two_chains(V x, const std::array<C, N>& c) noexcept {
  const V square = x * x;
  const V high =
      simd::fma(detail::horner_of_every<First + 1, 2>(square, c), x, detail::horner_of_every<First, 2>(square, c));
  return detail::horner_steps<0, 1>(high, x, c, std::make_index_sequence<First>{});
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
