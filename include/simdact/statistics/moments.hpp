// SPDX-License-Identifier: BSL-1.0
// Sums of a block's d and d², of d = y - origin, in an order that only the number of elements decides: that of sum.hpp,
// so that the width of the vectors does not show.
#pragma once

#include <simdact/statistics/counts.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

struct block_moments {
  double sum, squares;
};

// So many of a lane's are added in the elements' own type before they go to a sum in double. Of floats the sum of the d
// is within 17·2^-24 of the sum of their magnitudes then, and that of the squares within 19·2^-24 of itself.
inline constexpr std::size_t chain_length = 16;

template <bool FromZero, class T, simd::element N>
[[gnu::noinline, gnu::flatten]] block_moments moments_of(const T* y, std::size_t n, N origin) {
  using V = simd::widest<N>;
  constexpr std::size_t width = simd::width<V>, stretch = chain_length * sum_lanes;
  lane_sums<simd::widest<double>> sums, sums_of_squares;
  std::array<V, sum_lanes / width> chain, squares;
  const auto d_of = [&](V x) SIMDACT_INLINE_LAMBDA {
    if constexpr (FromZero)
      return x;
    else
      return x - V(origin);
  };
  const auto begin = [&](auto lane, V x) SIMDACT_INLINE_LAMBDA {
    constexpr std::size_t k = decltype(lane)::value / width;
    chain[k] = d_of(x);
    squares[k] = chain[k] * chain[k];
  };
  const auto add = [&](auto lane, V x) SIMDACT_INLINE_LAMBDA {
    constexpr std::size_t k = decltype(lane)::value / width;
    const V d = d_of(x);
    chain[k] = chain[k] + d;
    squares[k] = simd::fma(d, d, squares[k]);
  };
  const auto settle = [&]() SIMDACT_INLINE_LAMBDA {
    detail::unroll<sum_lanes / width>([&](auto k) SIMDACT_INLINE_LAMBDA {
      sums.template add<decltype(k)::value * width>(chain[k]);
      sums_of_squares.template add<decltype(k)::value * width>(squares[k]);
    });
  };
  const std::size_t whole = n / sum_lanes * sum_lanes;
  std::size_t i = 0;
  while (i < whole) {
    const std::size_t end = detail::smaller(i + stretch, whole);
    detail::for_whole_round<V>(begin, y + i);
    for (i += sum_lanes; i < end; i += sum_lanes)
      detail::for_whole_round<V>(add, y + i);
    settle();
  }
  if (i < n) {
    detail::for_last_round<V>(begin, y + i, n - i, V(origin));
    settle();
  }
  return {sums.sum(), sums_of_squares.sum()};
}

// All in double, and without what is not finite.
template <class T, simd::element N>
[[gnu::noinline, gnu::flatten]] block_moments careful_moments_of(const T* y, std::size_t n, N origin) {
  using V = simd::widest<N>;
  using D = simd::widest<double>;
  lane_sums<D> sums, sums_of_squares;
  const auto add = [&](auto lane, V x) SIMDACT_INLINE_LAMBDA {
    auto d = simd::widen(simd::select(simd::finite(x), x, V(origin)));
    for (D& half : d)
      half = half - D(static_cast<double>(origin));
    sums.template add_wide<decltype(lane)::value>(d);
    for (D& half : d)
      half = half * half;
    sums_of_squares.template add_wide<decltype(lane)::value>(d);
  };
  std::size_t i = 0;
  for (; i + sum_lanes <= n; i += sum_lanes)
    detail::for_whole_round<V>(add, y + i);
  if (i < n)
    detail::for_last_round<V>(add, y + i, n - i, V(origin));
  return {sums.sum(), sums_of_squares.sum()};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
