// SPDX-License-Identifier: BSL-1.0
// The error bound of a kernel, and where kernels state theirs.
#pragma once

#include <simdact/simd/narrow_type.hpp>

namespace simdact::inline SIMDACT_TARGET {

// One kernel's errors against the exact function: largest over all finite inputs, with the input where each occurs. For
// float, bfloat16 and float16 all were tried; for double the largest that a search found, with a margin on top.
// An ULP is the distance between neighbours at the exact result, 2^-149 among subnormal floats, so that a correctly
// rounded result is within 0.5. The special values hold for every kernel and are no part of the bound: NaN gives NaN.
struct bound {
  double max_ulp = -1;         // less than 0: never measured
  double max_ulp_at = 0;       // the input
  double max_abs = 0;          // absolute
  double max_abs_at = 0;       // the input
  double max_step_down = 0;    // against the exact function's slope, from an input to the next, in ULP; 0: monotone
  double max_step_down_at = 0; // the input
  bool odd = false;            // f(-x) is -f(x), the zeros' signs included
  bool bounded = false;        // the result never leaves the exact function's range
  int misrounded = -1;         // of all floats, those whose result is not the nearest; less than 0: not counted

  // Whether the errors are known.
  constexpr bool measured() const { return max_ulp >= 0; }
  // Whether no step from an input to the next goes against the exact function's slope.
  constexpr bool monotone() const { return !(max_step_down > 0); }
};

namespace detail {

// With hardware FMA each multiply-add rounds once; without, twice. On either side all targets give the same bits.
struct bounds {
  bound fused = {};
  bound unfused = {};

  constexpr bool measured() const { return fused.measured() && unfused.measured(); }
};

inline constexpr bounds no_bounds{.fused = {.max_ulp = -2}, .unfused = {.max_ulp = -2}};

// Specialised for each kernel in its function's bounds.hpp. An empty record says that there is a kernel for the element
// type, whose bound is yet to be measured.
template <class Function, class Method, class T>
inline constexpr bounds stated = no_bounds;

template <class Function, class Method, class T>
inline constexpr bool has_record = stated<Function, Method, T>.fused.max_ulp > no_bounds.fused.max_ulp;

template <class Function, class Method, class T>
inline constexpr bound build_bound =
    simd::fused ? stated<Function, Method, T>.fused : stated<Function, Method, T>.unfused;

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
