// SPDX-License-Identifier: BSL-1.0
// Softmax in three passes over each row, as a user would write it with the C library. Compiled as naive.hpp is.
#pragma once

#include <cmath>

#include "naive_loop.hpp"

namespace simdact_bench {
namespace {

template <class T>
void softmax_in_three_passes(std::span<const T> x, std::span<T> out, std::size_t row_length) {
  for (std::size_t row = 0; row < x.size(); row += row_length) {
    const T* const from = x.data() + row;
    T* const to = out.data() + row;
    T most = from[0];
    for (std::size_t i = 0; i < row_length; ++i)
      most = from[i] > most ? from[i] : most; // a vector of maxima, which std::max is not turned into
    T sum = 0;
    for (std::size_t i = 0; i < row_length; ++i) {
      to[i] = std::exp(from[i] - most);
      sum += to[i];
    }
    const T scale = 1 / sum;
    for (std::size_t i = 0; i < row_length; ++i)
      to[i] *= scale;
  }
}

constexpr naive_softmax naive_rows{&softmax_in_three_passes<float>, &softmax_in_three_passes<double>};

} // namespace
} // namespace simdact_bench
