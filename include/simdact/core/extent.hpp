// SPDX-License-Identifier: BSL-1.0
// A number of elements, as an option.
#pragma once

#include <concepts>
#include <cstddef>
#include <type_traits>

#include <simdact/core/error.hpp>

namespace simdact::inline SIMDACT_TARGET {

// From any integer, as libraries differ in the sign of their sizes: {.row_length = matrix.cols()} is no narrowing. One
// below 0 is refused.
class extent {
public:
  template <std::integral Integer>
  constexpr extent(Integer n) : size_(static_cast<std::size_t>(n)) {
    if constexpr (std::is_signed_v<Integer>)
      if (n < 0)
        detail::throw_invalid("simdact: an option that is a number of elements is %lld; it must not be below 0",
                              static_cast<long long>(n));
  }
  constexpr operator std::size_t() const { return size_; }

private:
  std::size_t size_;
};

} // namespace simdact::inline SIMDACT_TARGET
