// SPDX-License-Identifier: BSL-1.0
// The operations that an instruction set may specialise, for its registers, in its own file; batches convert to them.
// These declarations keep every name known where it has none, so that the headers of simd/ can ask and do without.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include <simdact/simd/native/registers.hpp>

namespace simdact::inline SIMDACT_TARGET::simd::native {

struct none;

void fma(none);
void fms(none);
void fnma(none);
void quotient(none);
void sqrt(none);
void min(none);
void max(none);
void abs(none);
void copysign(none);
void copysign_min(none);
void round(none);
void scale_by_power_of_two(none);
void scale_scalar(none);
void to_integer(none);
void lookup(none);
void lookup_entries(none);
void lookup_pair(none);
void shift_right(none);
void select_greater(none);
void load_first(none);
void load_up_to(none);
void store_first(none);
void load_bytes(none);
void positive_part(none);
void unzip(none);
void zip(none);
void widen(none);
void to_floats(none);
void stream(none);
void end_streaming(none);

// Of registers of 32-bit integers: integer_lanes.hpp.
void sum_of_halves_products(none);
void lookup_two(none);
void saturated(none);

// Sixteen bits for each lane of a register of floats, side by side in a register of half the size: from memory and
// back, the first few alone, and past the caches; as the low halves of 32-bit lanes, whose upper halves are 0, and
// back; as float16 in floats, and back, which rounds to the nearest, ties to even, and keeps subnormals. Those that
// take no floats are told the register of floats by an argument.
void load_half(none);
void load_first_half(none);
void store_half(none);
void store_first_half(none);
void stream_half(none);
void low_halves(none);
void from_low_halves(none);
void float16_to_floats(none);
void floats_to_float16(none);

// Whether neither of two lanes is NaN, as a register of comparisons.
void no_nan(none);
// The signs of the lanes, the first in the lowest bit.
void sign_bits(none);
// Lane i of the result is lane i xor Distance of x.
template <int Distance>
void exchange(none);
// The lower halves of a and b, and the upper ones.
void halves(none);
// The first and third quarters of a and b, and the others.
void alternate_quarters(none);

// A table of 256 bytes in registers of that size, where there is one: byte_lookup.hpp.
template <std::size_t Bytes>
struct byte_lookup;

// A table of pairs that stand together in memory.
template <std::size_t N>
using pair_table = std::array<std::array<double, 2>, N>;

} // namespace simdact::inline SIMDACT_TARGET::simd::native
