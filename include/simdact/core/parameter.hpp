// SPDX-License-Identifier: BSL-1.0
// The parameters of a function: their names, what they may be, and what they are by default. A function's type has them
// as members, and lists them in the order of its calls.
#pragma once

#include <simdact/core/error.hpp>
#include <simdact/simd/bits.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace fn {

// What array forms take. Value forms take every number.
enum class domain {
  number, // all but NaN
  finite,
  positive,       // finite and above 0
  tells_the_sign, // finite and not below 0, where y is to have the sign of x
};

// One of a function's.
struct parameter {
  const char* name;
  domain allowed;
  double usual = 0; // where calls may leave it out

  // As a default argument, of any element type.
  template <class T>
  SIMDACT_INLINE constexpr operator T() const {
    return static_cast<T>(usual);
  }
};

// What a function's results have beside the doubles nearest to them, where those may be ties of a type of sixteen bits:
// its sign, or that of the change of the magnitude, or that of x; for from <= |x| < below.
struct residue {
  bool positive = false;
  bool of_magnitude = false;
  bool of_argument = false;
  double from = 0, below = __builtin_huge_val();
};

// Of a derivative that crosses zero, whose error there has an absolute bound alone: below which x a float's is a few
// ULP again, and how many at most.
struct relative_part {
  double below, max_ulp;
};

} // namespace fn

namespace detail {

constexpr void check_finite(const char* function, const char* parameter, double value) {
  if (!simd::is_finite(value))
    throw_invalid("simdact::%s: %s is %g; it must be finite", function, parameter, value);
}

constexpr void check_positive(const char* function, const char* parameter, double value) {
  if (!(value > 0 && simd::is_finite(value)))
    throw_invalid("simdact::%s: %s is %g; it must be finite and greater than 0", function, parameter, value);
}

// Whether it is finite and not below 0, as weights are.
template <simd::element T>
constexpr bool is_weight(T value) {
  return value >= 0 && simd::is_finite(value);
}
constexpr void check_weight(const char* function, const char* parameter, double value) {
  if (!detail::is_weight(value))
    throw_invalid("simdact::%s: %s is %g; it must be finite and not below 0", function, parameter, value);
}
// The i-th of a list.
template <simd::element T>
constexpr void check_weight(const char* function, const char* list, std::size_t i, T value) {
  if (!detail::is_weight(value))
    throw_invalid("simdact::%s: %s[%zu] is %g; it must be finite and not below 0", function, list, i,
                  static_cast<double>(value));
}

constexpr void check_parameter(const char* function, const fn::parameter& p, double value) {
  switch (p.allowed) {
  case fn::domain::number:
    if (simd::is_nan(value))
      throw_invalid("simdact::%s: %s is %g; it must not be NaN", function, p.name, value);
    return;
  case fn::domain::finite:
    return check_finite(function, p.name, value);
  case fn::domain::positive:
    return check_positive(function, p.name, value);
  case fn::domain::tells_the_sign:
    if (!detail::is_weight(value))
      throw_invalid("simdact::%s: %s is %g; it must be finite and not below 0, or y does not tell the sign of x",
                    function, p.name, value);
  }
}

// The first ones of a list; a call may have fewer than the function.
template <class... Values>
constexpr void check_parameters([[maybe_unused]] const char* function, [[maybe_unused]] const fn::parameter* list,
                                Values... values) {
  (detail::check_parameter(function, *list++, static_cast<double>(values)), ...);
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
