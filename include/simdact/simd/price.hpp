// SPDX-License-Identifier: BSL-1.0
// What a kernel costs on the instruction set of this build, from the operations it is made of.
#pragma once

#include <simdact/simd/strict.hpp>

namespace simdact::inline SIMDACT_TARGET {

// The operations of one evaluation. Look-ups are counted apart by the length of their table.
struct operations {
  double arithmetic = 0;
  double lookups = 0;
  int entries = 0;
  double divisions = 0;

  friend constexpr operations operator+(operations a, operations b) {
    return {a.arithmetic + b.arithmetic, a.lookups + b.lookups, a.entries > b.entries ? a.entries : b.entries,
            a.divisions + b.divisions};
  }
};

namespace simd {

// Cycles for a full vector of each operation, relative to one another, on the widest vectors of this build.
// An arithmetic operation has two ports. A look-up is one permutation as long as its table fills the registers that the
// permutation reads; AVX2 puts longer tables together from eights, and without a permutation each lane is a load.
template <class T>
constexpr double price(operations count) {
  constexpr double lanes = static_cast<double>(width<widest<T>>);
  const double bytes = count.entries * static_cast<double>(sizeof(T));
  double lookup = lanes;
  double division = 4;
  switch (build_target) {
  case target::avx512:
    lookup = bytes <= 128 ? 1 : bytes <= 256 ? 3 : 0.75 * lanes;
    division = 10;
    break;
  case target::avx2:
    lookup = bytes <= 32 ? 1 : bytes <= 64 ? 3 : bytes <= 128 ? 7 : lanes;
    division = 5;
    break;
  case target::neon64:
    lookup = bytes <= 32 ? 1.5 : 1.5 * lanes;
    division = 5;
    break;
  case target::sse2:
    lookup = 1.5 * lanes;
    break;
  }
  return 0.5 * count.arithmetic + lookup * count.lookups + division * count.divisions;
}

} // namespace simd
} // namespace simdact::inline SIMDACT_TARGET
