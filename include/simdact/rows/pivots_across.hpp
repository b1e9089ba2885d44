// SPDX-License-Identifier: BSL-1.0
// The pivots of rows side by side, a row a lane: their maxima, or what is likely to do.
#pragma once

#include <simdact/rows/across.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The largest logits. NaNs may be passed over.
template <simd::value V, class Lanes, class Logits>
SIMDACT_LOOP per_row<V, Lanes> maxima_across(Logits logits, std::size_t n, Lanes lanes) {
  constexpr std::size_t vectors = Lanes::vectors, chains = vectors == 1 ? 4 : 1;
  std::array<per_row<V, Lanes>, chains> found;
  for (auto& chain : found)
    detail::fill_with(chain.data(), vectors, V(-simd::format<simd::element_t<V>>::infinity));
  const auto note = [&](std::size_t i, std::size_t chain) SIMDACT_INLINE_LAMBDA {
    unroll<vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA {
      found[chain][k] = simd::max(logits.template at<V>(i, k, lanes), found[chain][k]);
    });
  };
  std::size_t i = 0;
  for (; i + chains <= n; i += chains)
    unroll<chains>([&](std::size_t chain) SIMDACT_INLINE_LAMBDA { note(i + chain, chain); });
  for (; i < n; ++i)
    note(i, 0);
  for (std::size_t chain = 1; chain < chains; ++chain)
    for (std::size_t k = 0; k < vectors; ++k)
      found[0][k] = simd::max(found[chain][k], found[0][k]);
  return found[0];
}

// Logits that are likely to lie not far below the maxima: the largest of four.
template <simd::value V, class Lanes, class Logits>
SIMDACT_INLINE per_row<V, Lanes> guess_across(Logits logits, std::size_t n, Lanes lanes) {
  per_row<V, Lanes> found;
  for (std::size_t k = 0; k < Lanes::vectors; ++k) {
    found[k] = logits.template at<V>(0, k, lanes);
    for (const std::size_t from : {n / 4, n / 2, n / 2 + n / 4})
      found[k] = simd::max(logits.template at<V>(from, k, lanes), found[k]);
  }
  return found;
}

// Whether all pivots serve: as is_direct has it, or as long as they are finite.
template <bool Direct, simd::value V, std::size_t N, simd::element T>
SIMDACT_INLINE bool are_direct(const std::array<V, N>& pivots, const row_factor<T>& factor) {
  const V end(Direct ? detail::direct_end(factor) : simd::format<T>::largest);
  for (std::size_t k = 0; k < N; ++k)
    if (!simd::all<V>(simd::abs(pivots[k]) <= end))
      return false;
  return true;
}

// Whether no maximum is beyond what its row's pivot serves.
template <simd::value V, std::size_t N, simd::element T>
SIMDACT_INLINE bool reach(const std::array<V, N>& pivots, const std::array<V, N>& maxima, const row_factor<T>& factor) {
  const V window(simd::product(pivot_window<T>, factor.inverse));
  for (std::size_t k = 0; k < N; ++k)
    if (simd::any<V>(maxima[k] > pivots[k] + window))
      return false;
  return true;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
