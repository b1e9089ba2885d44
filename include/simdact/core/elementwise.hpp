// SPDX-License-Identifier: BSL-1.0
// The array forms of an elementwise function, all that its header need not say: the names in messages, the checks, its
// kernel over ranges, and its derivative's times a gradient. Value forms are evaluate, in core/kernel.hpp.
//
// What users may rely on, for every array form of every function: ranges are contiguous, as std::vector, std::span and
// arrays are (std::span(pointer, n) makes one), all of one size: all of double, or each of float or
// of sixteen bits, bfloat16, float16 and what has their layout (simd/narrow_type.hpp). Parameters are floats then. What
// is written in sixteen bits is rounded once, to the nearest, ties to even; under accurate it is the number nearest to
// the exact result. The output is one of the inputs, f(x, x), or lies apart from them. Sizes that differ, ranges that
// overlap in part and parameters outside of their domain throw std::invalid_argument before anything is written. A
// result has the bits of the value form of its element. No ranges are too short, and those of no elements do nothing.
//
// Or all arrays of a call are views of one shape, with strides of their own (view.hpp): padded and column-major
// matrices, blocks of such, tensors. The output is an input, element for element, or shares none with it.
//
// A backward pass gives dy times the derivative, both rounded. Where the derivative is subnormal or 0, a finite dy
// times it is within an ULP more than the derivative's bound, or the function's where the derivative has a root, until
// the product underflows; if the derivative has relative accuracy by the policy, as by accurate, and not by fast.
#pragma once

#include <simdact/core/array.hpp>
#include <simdact/core/operations.hpp>
#include <simdact/core/parameter.hpp>
#include <simdact/core/view_loop.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// The ending of a form's name: elu_backward is elu's.
struct ending {
  char letters[24] = {};
  consteval ending(const char* text) {
    for (std::size_t i = 0; text[i] != 0; ++i)
      letters[i] = text[i];
  }
};

struct form_name {
  char letters[64] = {};
  constexpr form_name(const char* function, ending end) {
    std::size_t size = 0;
    for (; *function != 0; ++function)
      letters[size++] = *function;
    for (std::size_t i = 0; end.letters[i] != 0; ++i)
      letters[size++] = end.letters[i];
  }
};
template <class Function, ending Ending>
inline constexpr form_name name_with{Function::name, Ending};

// A function may have a check of its own.
template <class Function, class... T>
constexpr void check_parameters_of(const char* name, T... parameters) {
  if constexpr (requires { Function::validate(name, parameters...); })
    Function::validate(name, parameters...);
  else if constexpr (sizeof...(T) > 0)
    detail::check_parameters(name, Function::parameters, parameters...);
}

// out[i] = Function(in[i], parameters...) under a policy, by a name of its own in messages, or by the function's.
template <class Function, class Policy, class In, class Out, class... Parameters>
void map_as(const char* name, const In& in, Out& out, Parameters... parameters) {
  detail::check_parameters_of<Function>(name, parameters...);
  detail::elementwise(name, detail::value_between<Function, Policy, stored_in<Out>, stored_in<const In>>(parameters...),
                      out, in);
}
template <class Function, class Policy, class In, class Out, class... Parameters>
void map(const In& in, Out& out, Parameters... parameters) {
  detail::map_as<Function, Policy>(Function::name, in, out, parameters...);
}

// out[i] = Function'(in[i], parameters...)
template <class Function, class Policy, class In, class Out, class... Parameters>
void map_derivative(const In& in, Out& out, Parameters... parameters) {
  constexpr const char* name = name_with<Function, "_derivative">.letters;
  detail::check_parameters_of<Function>(name, parameters...);
  using derivative = fn::derivative_of<Function>;
  detail::elementwise(
      name, detail::value_between<derivative, Policy, stored_in<Out>, stored_in<const In>>(parameters...), out, in);
}

// dx[i] = dy[i]·Function'(x[i], parameters...)
template <class Function, class Policy, class Dy, class X, class Dx, class... Parameters>
void backward(const Dy& dy, const X& x, Dx& dx, Parameters... parameters) {
  constexpr const char* name = name_with<Function, "_backward">.letters;
  detail::check_parameters_of<Function>(name, parameters...);
  detail::elementwise(
      name,
      detail::gradient_between<Function, Policy, stored_in<Dx>, stored_in<const Dy>, stored_in<const X>>(parameters...),
      dx, dy, x);
}

// dx[i] = dy[i]·slope(y[i], parameters...), the slope being told by y = Function(x). Some parameters may be refused
// here alone.
template <class Function, class Dy, class Y, class Dx, class Slope, class... Parameters>
void backward_from_output(const Dy& dy, const Y& y, Dx& dx, Slope slope, Parameters... parameters) {
  constexpr const char* name = name_with<Function, "_backward_from_output">.letters;
  if constexpr (requires { Function::parameters_from_output; })
    detail::check_parameters(name, Function::parameters_from_output, parameters...);
  else
    detail::check_parameters_of<Function>(name, parameters...);
  const on_groups gradient{[=]<class V>(V g, V v) SIMDACT_INLINE_LAMBDA { return g * slope(v, V(parameters)...); }};
  detail::elementwise(name, gradient, dx, dy, y);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
