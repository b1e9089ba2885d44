// SPDX-License-Identifier: BSL-1.0
// The float16 storage type, simdact::float16, IEEE 754's binary16, and buffers of its bits: see bfloat16.hpp.
#pragma once

#include <simdact/core/narrow_range.hpp>

namespace simdact::inline SIMDACT_TARGET {

// A contiguous range of 16-bit integers as one of float16, without a copy. It does not own the buffer.
template <detail::bits_of_sixteen R>
auto as_float16(R&& bits) {
  return detail::as_numbers<float16>(bits);
}

} // namespace simdact::inline SIMDACT_TARGET
