// SPDX-License-Identifier: BSL-1.0
// The bfloat16 storage type, simdact::bfloat16, and buffers of its bits.
//
//   simdact::gelu(simdact::as_bfloat16(words), simdact::as_bfloat16(out));    std::span<std::uint16_t>, as ggml has
//   them
//
// Every array form takes bfloat16 and float16 in place of float, and each range of a call may be of another of the
// three; value forms take them too, with parameters as floats. accurate gives the number of sixteen bits nearest to the
// exact result, for every input of sixteen bits and on every instruction set, so the same bits on all; of a float input
// one of the two nearest, where the result is within 2^-44 of the middle between them. fast is within 1 ULP of sixteen
// bits. A method's result is a float's, rounded once. Other types of the same layout: simd/narrow_type.hpp.
#pragma once

#include <simdact/core/narrow_range.hpp>

namespace simdact::inline SIMDACT_TARGET {

// A contiguous range of 16-bit integers as one of bfloat16, without a copy. It does not own the buffer.
template <detail::bits_of_sixteen R>
auto as_bfloat16(R&& bits) {
  return detail::as_numbers<bfloat16>(bits);
}

} // namespace simdact::inline SIMDACT_TARGET
