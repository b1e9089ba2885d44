// SPDX-License-Identifier: BSL-1.0
// What the two formulas of a gate's slope share: where it is zero, it is a sum of numbers that cancel. Written as its
// value at a double next to the root (residue) plus the change since then, it does not.
#pragma once

namespace simdact_test {

// at = the root as a double; residue = the numerator of the slope there; factor = what it changes by.
struct slope_root {
  double at;
  long double residue, factor;
};

} // namespace simdact_test
