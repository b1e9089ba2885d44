// SPDX-License-Identifier: BSL-1.0
// A backward pass as the tests see it, by element type: from x, or from y = f(x).
#pragma once

#include <span>
#include <string>

namespace simdact_test {

template <class T>
struct backward_subject {
  using pass = void (*)(std::span<const T> dy, std::span<const T> from, std::span<T> dx);
  std::string function;
  const char* file; // that hands the pass over
  pass run;
  T (*derivative)(T);
  T (*value)(T); // null: the pass is from x

  bool from_output() const { return value != nullptr; }
};

// Each program that takes backward passes in defines it for float and double.
template <class T>
void register_backward(const backward_subject<T>& s);

} // namespace simdact_test
