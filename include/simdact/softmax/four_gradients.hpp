// SPDX-License-Identifier: BSL-1.0
// The gradient of softmax, f·y·(dy - s) with s the sum of dy·y; and of four short rows at once.
#pragma once

#include <simdact/rows/row_dot.hpp>
#include <simdact/rows/short_rows.hpp>
#include <simdact/softmax/gradient.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Of fours of rows of n elements each, n <= short_row. The sums of four cross the lanes together. False, with nothing
// written, where one is not finite.
template <std::size_t Fours, simd::element T, storable D, storable S, storable O>
SIMDACT_LOOP bool short_gradients(const D* dy, const S* y, std::size_t n, T factor, O* dx) {
  using V = simd::widest<T>;
  static_assert(short_row<T> <= dot_block);
  const auto lanes_of = [=](std::size_t row) SIMDACT_INLINE_LAMBDA {
    return detail::short_dot_lanes<V>(add_product{}, n, plain_logits<D>{dy + row * n}, plain_logits<S>{y + row * n});
  };
  const auto plus = [](V a, V b) SIMDACT_INLINE_LAMBDA { return a + b; };
  by_row<V, Fours> sum;
  bool finite = true;
  for (std::size_t row = 0; row < 4 * Fours; row += 4) {
    const std::array<V, 4> lanes{lanes_of(row), lanes_of(row + 1), lanes_of(row + 2), lanes_of(row + 3)};
    const V four = simd::fold_four(lanes, plus);
    finite = finite && simd::all<V>(four - four == V(0));
    sum.put(row, four * V(T(0.5)));
  }
  if (!finite)
    return false;
  for (std::size_t row = 0; row < 4 * Fours; ++row)
    detail::map_vectors<T>(gradient_by_sum<T>{2 * factor, sum[row], T(0.5)}, n, dx + row * n,
                           plain_logits<D>{dy + row * n}, plain_logits<S>{y + row * n});
  return true;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
