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

// Of four rows of n elements each. The sums cross the lanes together.
template <simd::element T>
SIMDACT_LOOP void four_gradients(const T* dy, const T* y, std::size_t n, T factor, T* dx) {
  using V = simd::widest<T>;
  std::array<two_parts<V>, 4> lanes;
  for (std::size_t r = 0; r < 4; ++r)
    lanes[r] = detail::dot_lanes<V>(add_product{}, n, plain_logits<T>{dy + r * n}, plain_logits<T>{y + r * n});
  const auto [high, low] = detail::fold_four_parts(lanes);
  by_row<V, 1> sum;
  sum.put(0, high + low);
  for (std::size_t r = 0; r < 4; ++r)
    detail::map_vectors<T>(gradient_by_sum<T>{factor, sum[r]}, n, dx + r * n, plain_logits<T>{dy + r * n},
                           plain_logits<T>{y + r * n});
}

} // namespace simdact::inline SIMDACT_TARGET::detail
