// SPDX-License-Identifier: BSL-1.0
// The exact functions as the project calls them: for sweeps over floats, by the fast formula, through the vector maths
// of the C library where there is one; for doubles, by the precise one.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>

#include <simdact/fn.hpp>

namespace simdact_test {

using of_floats = void(const float* x, double* y, std::size_t n);
using of_double = long double(double x);

inline constexpr std::size_t function_count = [] {
  std::size_t n = 0;
  simdact::fn::all::visit([&]<class>() { ++n; });
  return n;
}();

template <class Function>
inline constexpr std::size_t function_index = [] {
  std::size_t index = 0, i = 0;
  simdact::fn::all::visit([&]<class Other>() {
    if (std::same_as<Function, Other>)
      index = i;
    ++i;
  });
  return index;
}();

// By function_index; in floats.cpp and in doubles.cpp.
extern const std::array<of_floats*, function_count> exact_of_floats;
extern const std::array<of_double*, function_count> exact_of_double;

template <class Function>
void exact_floats(const float* x, double* y, std::size_t n) {
  exact_of_floats[function_index<Function>](x, y, n);
}

template <class Function>
long double exact_double(double x) {
  return exact_of_double[function_index<Function>](x);
}

} // namespace simdact_test
