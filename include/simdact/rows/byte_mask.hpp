// SPDX-License-Identifier: BSL-1.0
// A mask of bytes, as an option.
#pragma once

#include <cstddef>
#include <cstdint>
#include <ranges>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET {

// A view of any contiguous range of bool, std::byte or an integer type of one byte. It keeps no copy.
class byte_mask {
public:
  constexpr byte_mask() = default;
  template <std::ranges::contiguous_range R>
    requires(std::ranges::sized_range<R> && sizeof(std::ranges::range_value_t<R>) == 1)
  byte_mask(const R& range)
      : first_(reinterpret_cast<const std::uint8_t*>(std::ranges::data(range))),
        size_(static_cast<std::size_t>(std::ranges::size(range))) {}

  const std::uint8_t* data() const { return first_; }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }

private:
  const std::uint8_t* first_ = nullptr;
  std::size_t size_ = 0;
};

} // namespace simdact::inline SIMDACT_TARGET
