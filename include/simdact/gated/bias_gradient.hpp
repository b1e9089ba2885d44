// SPDX-License-Identifier: BSL-1.0
// The gradients of biases: sums over the columns of gradients that are stored.
#pragma once

#include <span>

#include <simdact/core/loop.hpp>
#include <simdact/core/position_sums.hpp>
#include <simdact/gated/tile.hpp>
#include <simdact/simd/ops.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// put(column, sum) for each column. The order of a sum depends on the number of rows alone.
template <class O, class Put>
void sum_columns(row_shape shape, tile<O> x, Put put) {
  using T = simd::computed_t<O>;
  const auto add = [](auto v, auto sum) SIMDACT_INLINE_LAMBDA { return v + sum; };
  for (std::size_t first = 0; first < shape.length; first += position_sums<T>::most) {
    const std::size_t width = detail::smaller(shape.length - first, position_sums<T>::most);
    position_sums<T> sums(width);
    for (std::size_t row = 0; row < shape.rows; ++row) {
      T* const to = sums.next();
      detail::for_each_vector(add, width, to, detail::as_const(x.at(row, first)), detail::as_const(to));
    }
    const double* const sum = sums.fold(width);
    for (std::size_t column = 0; column < width; ++column)
      put(first + column, sum[column]);
  }
}

// The gradient of a bias that stands beside scale·x, from those of x.
template <simd::element T>
struct bias_gradient {
  std::span<T> to;
  T scale;

  SIMDACT_INLINE void put(std::size_t column, double sum) const {
    if (!to.empty())
      to[column] = static_cast<T>(simd::divide(sum, static_cast<double>(scale)));
  }
};
template <class O, simd::element T>
void sum_halves(row_shape shape, tile_pair<O> x, bias_gradient<T> value, bias_gradient<T> gate) {
  const auto sum = [=](tile<O> half, bias_gradient<T> of) {
    if (!of.to.empty())
      detail::sum_columns(shape, half, [=](std::size_t column, double total) { of.put(column, total); });
  };
  sum(x.first, value);
  sum(x.second, gate);
}
// Of pairs, `first` for the first of each.
template <class O, simd::element T>
void sum_pairs(row_shape shape, tile<O> x, bias_gradient<T> first, bias_gradient<T> second) {
  if (!first.to.empty() || !second.to.empty())
    detail::sum_columns({shape.rows, 2 * shape.length}, x,
                        [=](std::size_t i, double total) { (i % 2 == 0 ? first : second).put(i / 2, total); });
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
