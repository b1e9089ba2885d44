// SPDX-License-Identifier: BSL-1.0
// The operations that an instruction set may specialise. Overloads for its vectors stand in its own file; these
// declarations keep every name known where it has none, so that ops.hpp, lookup.hpp and memory.hpp can ask.
#pragma once

#include <simdact/simd/bits.hpp>

namespace simdact::inline SIMDACT_TARGET::simd::native {

struct none;

void fma(none);
void fms(none);
void fnma(none);
void divide(none);
void min(none);
void max(none);
void abs(none);
void copysign(none);
void copysign_min(none);
void round(none);
void scale_by_power_of_two(none);
void to_integer(none);
void lookup(none);
void lookup_rows(none);
void shift_right(none);
void select_greater(none);
void load_first(none);
void store_first(none);
void positive_part(none);
void unzip(none);
void zip(none);
void widen(none);
void stream(none);
void end_streaming(none);

} // namespace simdact::inline SIMDACT_TARGET::simd::native
