// SPDX-License-Identifier: BSL-1.0
// A backward pass as the tests see it, by element type: from x, or from y = f(x).
#pragma once

#include <span>
#include <string>
#include <type_traits>

#include <simdact/core/kernel.hpp>
#include <support/shape.hpp>

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
  T (*value)(T);    // null: the pass is from x
  of_double* exact; // the derivative
  double max_ulp;   // of the derivative; of sixteen bits not asked for

  bool from_output() const { return value != nullptr; }
};

// The stated bound of a derivative. About a root of its own there is none: it is the function's by the same method
// then, which holds for the derivative far from the root.
template <class Function, class T>
constexpr double slope_bound() {
  using namespace simdact::detail;
  using derivative = simdact::fn::derivative_of<Function>;
  using method = chosen_method<derivative, simdact::accurate, T>;
  constexpr double own = build_bound<derivative, method, T>.max_ulp;
  if constexpr (own > 100 && has_kernel<Function, method, T>)
    return build_bound<Function, method, T>.max_ulp;
  else
    return own;
}

// Each program that takes backward passes in defines it for all element types.
template <class T>
void register_backward(const backward_subject<T>& s);

} // namespace simdact_test
