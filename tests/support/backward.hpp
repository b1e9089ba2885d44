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
  const function_shape* slope; // the derivative
  bool flat;                   // nothing of dy comes through where the derivative is 0, not NaN either
  T (*value)(T);               // null: the pass is from x
  double max_ulp;              // of the derivative; of sixteen bits and from y not asked for

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

template <class Function>
constexpr bool has_flat_parts() {
  return requires {
    simdact::fn::derivative_of<Function>::has_flat_parts;
  };
}

// Each program that takes backward passes in defines it for all element types.
template <class T>
void register_backward(const backward_subject<T>& s);

} // namespace simdact_test
