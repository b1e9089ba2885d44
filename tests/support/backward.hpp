// SPDX-License-Identifier: BSL-1.0
// A backward pass as the tests see it, by element type: from x, or from y = f(x).
#pragma once

#include <span>
#include <string>
#include <type_traits>

namespace simdact_test {

// What the tests take a slope in.
template <class T>
using slope_type = std::conditional_t<sizeof(T) == 2, double, T>;

template <class T>
struct backward_subject {
  using pass = void (*)(std::span<const T> dy, std::span<const T> from, std::span<T> dx);
  std::string function;
  const char* file; // that hands the pass over
  pass run;
  slope_type<T> (*derivative)(slope_type<T>);
  T (*value)(T); // null: the pass is from x

  bool from_output() const { return value != nullptr; }
};

// Each program that takes backward passes in defines it for all element types.
template <class T>
void register_backward(const backward_subject<T>& s);

} // namespace simdact_test
