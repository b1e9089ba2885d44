// SPDX-License-Identifier: BSL-1.0
// Vectors to the elements of a row, which may lie apart.
#pragma once

#include <simdact/rows/lane_sum.hpp>
#include <simdact/rows/places.hpp>
#include <simdact/simd/memory.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::value V, simd::element T>
[[gnu::noinline, gnu::flatten]] void store_spaced(T* to, std::size_t step, std::size_t lanes, V x) {
  alignas(64) std::array<T, simd::width<V>> of_lanes;
  simd::store(of_lanes.data(), x);
  for (std::size_t i = 0; i < lanes; ++i)
    to[i * step] = of_lanes[i];
}

// A vector to elements from the i-th on.
template <simd::value V, simd::element T>
SIMDACT_INLINE void put_in_row(T* out, std::size_t i, V x) {
  simd::store(out + i, x);
}
template <simd::value V, simd::element T>
SIMDACT_INLINE void put_in_row(row_place<T> out, std::size_t i, V x) {
  if (out.step == 1) [[likely]]
    simd::store(out.first + i, x);
  else
    detail::store_spaced(&out[i], out.step, simd::width<V>, x);
}
// Its first lanes, or all.
template <simd::value V, class O>
SIMDACT_INLINE void put_up_to_in_row(O* out, std::size_t i, std::size_t lanes, V x) {
  if (lanes == simd::width<V>)
    simd::store(out + i, x);
  else
    simd::store_first(out + i, lanes, x);
}
template <simd::value V, simd::element T>
SIMDACT_INLINE void put_up_to_in_row(row_place<T> out, std::size_t i, std::size_t lanes, V x) {
  if (out.step == 1) [[likely]]
    detail::put_up_to_in_row(out.first, i, lanes, x);
  else
    detail::store_spaced(&out[i], out.step, lanes, x);
}

// write(i, m, to) of a row in turn: elements [i, i + m) to memory, all of it at once if the row lies there.
template <class O, class Write>
SIMDACT_INLINE void write_row(std::size_t n, row_place<O> out, Write write) {
  if (out.step == 1)
    return write(std::size_t{0}, n, out.first);
  alignas(64) std::array<O, row_block> part;
  for (std::size_t i = 0; i < n; i += row_block) {
    const std::size_t m = detail::smaller(row_block, n - i);
    write(i, m, part.data());
    for (std::size_t k = 0; k < m; ++k)
      out[i + k] = part[k];
  }
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
