// SPDX-License-Identifier: BSL-1.0
// The tally of a block of results that the nearest cache still holds.
//
// The sum of (y - origin)² is that about the mean and n·(mean - origin)²; what the origin adds is taken from it again.
// Plainly the sum is taken in the elements' own type, with an origin near enough to the mean for it to be at most four
// times what is left. Carefully it is taken in double, and the origin is any element: as its own distance is among
// those from the mean, the sum is at most n + 1 times what is left.
#pragma once

#include <simdact/statistics/moments.hpp>
#include <simdact/statistics/tally.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element N>
tally as_tally(std::size_t n, N origin, const block_counts& counts, const block_moments& moments) {
  tally all{n, counts.nans, counts.infinities, counts.saturated, counts.zeros, static_cast<double>(origin)};
  all.offset = simd::quotient(moments.sum, static_cast<double>(all.finite()));
  all.squares = simd::is_finite(moments.squares)
                    ? detail::larger(0.0, moments.squares - simd::product(moments.sum, all.offset))
                    : moments.squares;
  all.minimum = counts.minimum;
  all.maximum = counts.maximum;
  return all;
}

// Whether nothing overflowed, was not finite, or so small that squares underflow.
inline bool in_range(const tally& plain) {
  return simd::is_finite(plain.squares) && simd::is_finite(plain.offset) &&
         (plain.squares > 0x1p-80 || plain.minimum == plain.maximum);
}
// Whether that origin is near enough to the mean.
inline bool is_centred(const tally& plain, double origin) {
  const double apart = (plain.origin - origin) + plain.offset;
  return simd::product(simd::product(apart, apart), static_cast<double>(plain.elements)) <=
         simd::product(3.0, plain.squares);
}

// Without finite elements.
template <class T, simd::element N>
tally tally_of_none(const T* y, std::size_t n, N saturated_from) {
  tally all;
  all.elements = n;
  for (std::size_t i = 0; i < n; ++i)
    all.nans += simd::is_nan(static_cast<N>(y[i]));
  all.infinities = n - all.nans;
  all.saturated = simd::is_finite(saturated_from) ? all.infinities : 0;
  return all;
}

template <class T, simd::element N>
block_moments moments_from(const T* y, std::size_t n, N origin) {
  return origin == N(0) ? detail::moments_of<true>(y, n, origin) : detail::moments_of<false>(y, n, origin);
}

// Without one that is finite.
template <class T, simd::element N>
tally careful_tally_of(const T* y, std::size_t n, N saturated_from) {
  std::size_t first = 0;
  while (first < n && !simd::is_finite(static_cast<N>(y[first])))
    ++first;
  if (first == n)
    return detail::tally_of_none(y, n, saturated_from);
  const N origin = static_cast<N>(y[first]);
  return detail::as_tally(n, origin, detail::counts_of<false>(y, n, origin, saturated_from),
                          detail::careful_moments_of(y, n, origin));
}

// Of at least one element. The origin is 0 at first, then what would have done for the block before. A mean that is
// far from the origin is not exact, so the next origin is not either; from there on it is.
template <class T, simd::element N>
tally tally_of_block(const T* y, std::size_t n, N saturated_from, N& origin) {
  const block_counts counts = detail::counts_of<true>(y, n, static_cast<N>(y[0]), saturated_from);
  tally all;
  for (int attempt = 0; attempt < 3; ++attempt) {
    all = detail::as_tally(n, origin, counts, detail::moments_from(y, n, origin));
    if (!detail::in_range(all))
      return detail::careful_tally_of(y, n, saturated_from);
    const bool centred = detail::is_centred(all, all.origin);
    const double mean = detail::larger(all.minimum, detail::smaller(all.maximum, all.origin + all.offset));
    origin = detail::is_centred(all, 0) ? N(0) : static_cast<N>(mean);
    if (centred)
      break;
  }
  return all;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
