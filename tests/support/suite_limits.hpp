// SPDX-License-Identifier: BSL-1.0
// What the function alone decides, whatever the method: zeros, limits and the exceptions of the floating-point
// environment.
#pragma once

#include <cfenv>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include <support/raised.hpp>
#include <support/suite_edges.hpp>

namespace simdact_test {

// The exact result as an element.
template <class T>
T rounded_exact(const subject<T>& s, T x) {
  return T(static_cast<float_or_double<T>>(s.shape->exact(as_double(x))));
}

// The Padé forms of tanh whose denominator has the higher degree end below 1, and so do these functions with them. What
// is 0 in the limit is so by them too where the function has a limit of its own there.
template <class T>
bool ends_early(const subject<T>& s) {
  const std::string_view f = s.function, m = s.method;
  return (f == "tanh" || f == "tanh_derivative" || f == "sigmoid" || f == "softcap") &&
         (m == "pade<3, 4>" || m == "pade<5, 6>" || m == "pade<7, 8>");
}

// The sign of a derivative's zero is not specified, nor that of log-sigmoid's limit.
template <class T>
::testing::AssertionResult is_wanted(const subject<T>& s, T y, T wanted) {
  if (as_double(y) == 0 && as_double(wanted) == 0 &&
      (s.function.ends_with("_derivative") || s.function == "logsigmoid"))
    return ::testing::AssertionSuccess();
  return same(y, wanted);
}

template <class T>
void gives(const subject<T>& s, T x, T wanted) {
  ASSERT_TRUE(is_wanted(s, s.scalar(x), wanted)) << " for " << shown(x);
  if (s.scalar_only())
    return;
  const std::vector<T> in(lanes<T> + 1, x);
  std::vector<T> out(in.size());
  s.array(in, out);
  for (const T y : out)
    ASSERT_TRUE(is_wanted(s, y, wanted)) << " for " << shown(x) << " in an array";
}

// A tanh by reciprocal_sqrt in double is 1 from 107 on, and the suite's softcap has one of x/30.
template <class T>
bool ends_late(const subject<T>& s) {
  return s.function == "softcap" && s.method.starts_with("reciprocal_sqrt");
}

// Where the exact result is 0 at ±0, it is a 0 of the right sign. From 1024 on, or 4096 of those that end late, where
// the exact result is all but the limit, the kernel's is the limit.
template <class T>
void limits_are_exact(const subject<T>& s) {
  // A tanh that is not 0 at 0.
  const bool crosses_elsewhere = s.method == "schraudolph" && (s.function == "tanh" || s.function == "tanhshrink");
  for (const T zero : {T(0.0f), T(-0.0f)})
    if (const T wanted = rounded_exact(s, zero); as_double(wanted) == 0 && !crosses_elsewhere)
      gives(s, zero, wanted);
  if (ends_early(s))
    return;
  const double from = ends_late(s) ? 4096 : 1024;
  for (const std::uint64_t sign : {std::uint64_t{0}, layout<T>::sign}) {
    const T infinite = from_bits<T>(layout<T>::infinity | sign);
    if (as_double(infinite) < s.shape->domain_low)
      continue;
    const T limit = rounded_exact(s, infinite);
    const auto is_limit = [&](double x) {
      const long double exact = s.shape->exact(x), end = s.shape->exact(as_double(infinite));
      return exact == end || std::fabs(exact - end) < ulp<T>(end) / 64;
    };
    for (const T x : special_values<T>())
      if (std::signbit(as_double(x)) == (sign != 0) && std::fabs(as_double(x)) >= from && is_limit(as_double(x)))
        gives(s, x, limit);
  }
}

// All of them in one array, and one by one if that tells of some.
template <class T>
void arrays_raise_no_exceptions(const subject<T>& s, const std::vector<T>& x, int allowed) {
  std::vector<T> out(x.size());
  if ((raised_by([&] { s.array(x, out); }) & ~allowed) == 0)
    return;
  for (const T value : x) {
    const std::vector<T> in(lanes<T>, value);
    const int raised = raised_by([&] { s.array(in, std::span(out).first(in.size())); }) & ~allowed;
    EXPECT_EQ(raised, 0) << shown(value) << " raises" << exception_names(raised) << " in an array";
  }
}

// Finite inputs of the function's domain raise nothing but inexact and underflow, and overflow where the result
// overflows; those outside it, invalid.
template <class T>
void ordinary_inputs_raise_no_exceptions(const subject<T>& s) {
  std::vector<T> finite = special_values<T>(), quiet, outside;
  for (int i = -1200; i <= 1200; ++i)
    finite.push_back(T(static_cast<float_or_double<T>>(i) * float_or_double<T>(0.625)));
  for (const T x : finite) {
    const double value = as_double(x);
    if (!std::isfinite(value) || value == s.shape->domain_low)
      continue;
    T y{};
    const int raised = raised_by([&] { y = s.scalar(x); });
    const int allowed = value < s.shape->domain_low ? FE_INVALID : std::isinf(as_double(y)) ? FE_OVERFLOW : 0;
    EXPECT_EQ(raised & ~allowed, 0) << shown(x) << " raises" << exception_names(raised & ~allowed);
    if (allowed == 0)
      quiet.push_back(x);
    else if (allowed == FE_INVALID)
      outside.push_back(x);
  }
  if (s.scalar_only())
    return;
  arrays_raise_no_exceptions(s, quiet, 0);
  arrays_raise_no_exceptions(s, outside, FE_INVALID);
}

} // namespace simdact_test
