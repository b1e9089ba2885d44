// SPDX-License-Identifier: BSL-1.0
// Polynomial evaluation.
#pragma once

#include <utility>

#include <simdact/simd/group_ops.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::value V, class C, std::size_t N, std::size_t... Index>
SIMDACT_INLINE constexpr V horner_steps([[maybe_unused]] V x, const std::array<C, N>& c,
                                        std::index_sequence<Index...>) {
  V sum = simd::broadcast<V>(c[N - 1]);
  ((sum = simd::fma(sum, x, simd::broadcast<V>(c[N - 2 - Index]))), ...);
  return sum;
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
  return detail::horner_steps(x, c, std::make_index_sequence<N - 1>{});
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
  constexpr std::size_t evens = (N - First + 1) / 2, odds = (N - First) / 2;
  std::array<C, evens> even{};
  std::array<C, odds> odd{};
  std::array<V, First + 1> low{};
  for (std::size_t i = 0; i < evens; ++i)
    even[i] = c[First + 2 * i];
  for (std::size_t i = 0; i < odds; ++i)
    odd[i] = c[First + 2 * i + 1];
  for (std::size_t i = 0; i < First; ++i)
    low[i] = simd::broadcast<V>(c[i]);
  const V square = x * x;
  low[First] = simd::fma(horner(square, odd), x, horner(square, even));
  return horner(x, low);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
