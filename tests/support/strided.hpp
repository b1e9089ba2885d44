// SPDX-License-Identifier: BSL-1.0
// Tensors in memory as tests hand them over: a view with strides of its own, the least that the library asks for.
#pragma once

#include <array>
#include <cstddef>

namespace simdact_test {

template <class T, std::size_t Rank>
struct tensor_view {
  T* first;
  std::array<std::size_t, Rank> extents, strides;

  static constexpr std::size_t rank() { return Rank; }
  std::size_t extent(std::size_t d) const { return extents[d]; }
  std::size_t stride(std::size_t d) const { return strides[d]; }
  T* data_handle() const { return first; }

  tensor_view<const T, Rank> constant() const { return {first, extents, strides}; }
  // The i-th element, the last index first.
  T& operator[](std::size_t i) const {
    std::size_t at = 0;
    for (std::size_t d = Rank; d-- > 0; i /= extents[d])
      at += i % extents[d] * strides[d];
    return first[at];
  }
  std::size_t size() const {
    std::size_t n = 1;
    for (const std::size_t extent : extents)
      n *= extent;
    return n;
  }
  // From the first element to behind the last.
  std::size_t span() const {
    std::size_t last = 0;
    for (std::size_t d = 0; d < Rank; ++d)
      last += (extents[d] - 1) * strides[d];
    return last + 1;
  }
};

} // namespace simdact_test
