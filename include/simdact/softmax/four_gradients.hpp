// The gradient of softmax, f·y·(dy - s) with s the sum of dy·y; and of four short rows at once.
#pragma once

#include <simdact/softmax/four_rows.hpp>
#include <simdact/softmax/row_dot.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

struct add_product {
  template <simd::value V>
  SIMDACT_INLINE V operator()(V sum, V dy, V y) const {
    return simd::fma(dy, y, sum);
  }
};

template <simd::element T>
struct gradient_by_sum {
  T factor;
  T sum;

  template <simd::value V>
  SIMDACT_INLINE V operator()(V dy, V y) const {
    return V(factor) * y * (dy - V(sum));
  }
};

// Of fours of rows of n elements each, n <= short_row. The sums of four cross the lanes together.
template <std::size_t Fours, simd::element T>
SIMDACT_LOOP void short_gradients(const T* dy, const T* y, std::size_t n, T factor, T* dx) {
  using V = simd::widest<T>;
  static_assert(short_row<T> <= dot_block);
  const auto lanes_of = [=](std::size_t row) SIMDACT_INLINE_LAMBDA {
    return detail::short_dot_lanes<V>(add_product{}, n, plain_logits<T>{dy + row * n}, plain_logits<T>{y + row * n});
  };
  const auto plus = [](V a, V b) SIMDACT_INLINE_LAMBDA { return a + b; };
  by_row<V, Fours> sum;
  for (std::size_t row = 0; row < 4 * Fours; row += 4) {
    const std::array<V, 4> lanes{lanes_of(row), lanes_of(row + 1), lanes_of(row + 2), lanes_of(row + 3)};
    sum.put(row, simd::fold_four(lanes, plus));
  }
  for (std::size_t row = 0; row < 4 * Fours; ++row)
    detail::map_vectors<T>(gradient_by_sum<T>{factor, sum[row]}, n, dx + row * n, plain_logits<T>{dy + row * n},
                           plain_logits<T>{y + row * n});
}

} // namespace simdact::inline SIMDACT_TARGET::detail
