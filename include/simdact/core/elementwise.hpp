// SPDX-License-Identifier: BSL-1.0
// What every elementwise function's array forms are: its kernel over ranges, and its derivative's times a gradient.
#pragma once

#include <simdact/accuracy.hpp>
#include <simdact/core/array.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Not infinite, not NaN.
inline void check_finite(const char* function, const char* parameter, double value) {
  if (!simd::is_finite(value))
    throw_invalid("simdact::%s: %s is %g; it must be finite", function, parameter, value);
}

inline void check_positive(const char* function, const char* parameter, double value) {
  if (!(value > 0 && simd::is_finite(value)))
    throw_invalid("simdact::%s: %s is %g; it must be finite and greater than 0", function, parameter, value);
}

// An operation that is one evaluation of a kernel, and says how many registers that takes, if the kernel does.
template <class Function, class Policy, class Operation>
struct evaluation : Operation {
  template <simd::element T>
    requires requires {
      kernel<Function, chosen_method<Function, Policy, T>>::registers;
    }
  static constexpr std::size_t registers = kernel<Function, chosen_method<Function, Policy, T>>::registers;
};
template <class Function, class Policy, class Operation>
auto as_evaluation(Operation operation) {
  return evaluation<Function, Policy, Operation>{operation};
}

// A function under a policy as one operation. Made here rather than in map, so that its loop is compiled once for all
// kinds of ranges.
template <class Function, class Policy, class... Parameters>
auto value_of(Parameters... parameters) {
  return detail::as_evaluation<Function, Policy>(
      [=](auto x) SIMDACT_INLINE_LAMBDA { return evaluate<Function, Policy>(x, parameters...); });
}

// dy times a derivative. Functions with flat parts say so: nothing of dy comes through there, not inf or NaN either.
template <class Derivative, class V>
SIMDACT_INLINE constexpr V chained(V dy, V slope) {
  if constexpr (requires { Derivative::has_flat_parts; })
    return simd::select(slope == V(0), slope, dy * slope);
  else
    return dy * slope;
}

template <class Derivative, class Policy, class... Parameters>
auto gradient_of(Parameters... parameters) {
  return [=](auto dy, auto x)
             SIMDACT_INLINE_LAMBDA { return chained<Derivative>(dy, evaluate<Derivative, Policy>(x, parameters...)); };
}

// out[i] = Function(in[i], parameters...) under a policy.
template <class Function, class Policy, class In, class Out, class... Parameters>
void map(const char* function, const In& in, Out& out, Parameters... parameters) {
  elementwise(function, value_of<Function, Policy>(parameters...), out, in);
}

// dx[i] = dy[i]·Derivative(x[i], parameters...): a backward pass.
template <class Derivative, class Policy, class Dy, class X, class Dx, class... Parameters>
void backward(const char* function, const Dy& dy, const X& x, Dx& dx, Parameters... parameters) {
  elementwise(function, gradient_of<Derivative, Policy>(parameters...), dx, dy, x);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
