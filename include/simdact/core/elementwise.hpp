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
// A backward pass gives dy times the derivative, both rounded. Where the derivative is subnormal or 0, a finite dy
// times it is within an ULP more than the derivative's bound, or the function's where the derivative has a root, until
// the product underflows; if the derivative has relative accuracy by the policy, as by accurate, and not by fast.
#pragma once

#include <simdact/accuracy.hpp>
#include <simdact/core/array.hpp>
#include <simdact/core/nearest_gradient.hpp>
#include <simdact/core/packed.hpp>
#include <simdact/core/parameter.hpp>
#include <simdact/math/tail.hpp>

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
void check_parameters_of(const char* name, T... parameters) {
  if constexpr (requires { Function::validate(name, parameters...); })
    Function::validate(name, parameters...);
  else if constexpr (sizeof...(T) > 0)
    detail::check_parameters(name, Function::parameters, parameters...);
}

// An operation that is one evaluation of a kernel, and says how many registers that takes, if the kernel does.
template <class Function, class Policy, class Operation>
struct evaluation : on_groups<Operation> {
  template <simd::element T>
    requires requires {
      kernel<Function, chosen_method<Function, Policy, T>>::registers;
    }
  static constexpr std::size_t registers = kernel<Function, chosen_method<Function, Policy, T>>::registers;
};
template <class Function, class Policy, class Operation>
auto as_evaluation(Operation operation) {
  return evaluation<Function, Policy, Operation>{{operation}};
}

// A function under a policy as one operation. Made here rather than in map, so that its loop is compiled once for all
// kinds of ranges.
template <class Function, class Policy, class... Parameters>
auto value_of(Parameters... parameters) {
  return detail::as_evaluation<Function, Policy>(
      [=](auto x) SIMDACT_INLINE_LAMBDA { return evaluate<Function, Policy>(x, parameters...); });
}

// An operation of floats whose results go to Out, from inputs of In: bfloat16 alone is packed, a vector at a time.
template <class Out, class... In, class Operation>
auto between(Operation operation) {
  if constexpr ((std::same_as<Out, bfloat16> && ... && std::same_as<In, bfloat16>))
    return on_lanes_in_turn{operation};
  else
    return operation;
}

// The same of one whose results may be in doubt, and of what is called then, with the same arguments.
template <class Operation, class Again>
struct settling : Operation {
  Again again;
};
template <class Operation, class Again>
settling(Operation, Again) -> settling<Operation, Again>;

// A function as an operation between element types.
template <class Function, class Policy, class Out, class In, class... Parameters>
auto value_between(Parameters... parameters) {
  using method = chosen_method<Function, Policy, Out>;
  if constexpr (!simd::narrow<Out>) {
    return detail::value_of<Function, Policy>(parameters...);
  } else if constexpr (std::same_as<method, accurate>) {
    return detail::as_evaluation<Function, accurate>(
        settling{detail::between<Out, In>([=]<class V>(V x) SIMDACT_INLINE_LAMBDA {
                   return detail::tentatively<Function, Out>(x, parameters...);
                 }),
                 detail::between<Out, In>([=]<class V>(V x) SIMDACT_INLINE_LAMBDA {
                   return detail::nearest_by_doubles<Function, Out>(x, parameters...);
                 })});
  } else if constexpr (std::same_as<In, Out> && has_record<Function, method, Out>) {
    return on_stored{detail::value_of<Function, method>(parameters...)};
  } else {
    return detail::between<Out, In>(detail::value_of<Function, method>(parameters...));
  }
}

// dy times a derivative. Functions with flat parts say so: nothing of dy comes through there, not inf or NaN either.
template <class Derivative, class V>
SIMDACT_INLINE constexpr V chained(V dy, V slope) {
  if constexpr (requires { Derivative::has_flat_parts; })
    return simd::select(slope == V(0), slope, dy * slope);
  else
    return dy * slope;
}

// The same of a derivative that is below the normal numbers where a lane of x is in its tail: what `ordinary` is,
// except there, and for a dy that is not finite.
template <class Derivative, simd::value V, class... Parameters>
SIMDACT_COLD constexpr V chained_in_tail(V dy, V x, V slope, V ordinary, Parameters... parameters) {
  using T = simd::element_t<V>;
  const auto subnormal = simd::abs(slope) < V(smallest_normal<T>),
             finite = simd::abs(dy) <= V(simd::format<T>::largest);
  return simd::select(simd::both<V>(subnormal, finite),
                      detail::product_in_tail<Derivative>(dy, x, ordinary, parameters...), ordinary);
}

// Tails: whether x may be in the derivative's tail.
template <class Derivative, class Policy, bool Tails, simd::value V, class... Parameters>
SIMDACT_INLINE constexpr V gradient(V dy, V x, Parameters... parameters) {
  const V slope = evaluate<Derivative, Policy>(x, parameters...), product = chained<Derivative>(dy, slope);
  if constexpr (Tails)
    if (!detail::none_in_tail<Derivative>(x, parameters...)) [[unlikely]]
      return detail::chained_in_tail<Derivative>(dy, x, slope, product, parameters...);
  return product;
}

// dy·Function'(x) for elements T as one operation.
template <class Function, class Policy, class T, class... Parameters>
auto gradient_of(Parameters... parameters) {
  using derivative = fn::derivative_of<Function>;
  const auto form = [=](auto tails) {
    return [=]<class V>(V dy, V x) SIMDACT_INLINE_LAMBDA {
      return detail::gradient<derivative, Policy, decltype(tails)::value>(dy, x, V(parameters)...);
    };
  };
  if constexpr (derivative_has_tail<Function, Policy, T>)
    return detail::with_and_without_tails<derivative, T>(form, parameters...);
  else
    return on_groups{form(std::false_type())};
}

// The same as an operation between element types.
template <class Function, class Policy, class Out, class Dy, class X, class... Parameters>
auto gradient_between(Parameters... parameters) {
  using derivative = fn::derivative_of<Function>;
  using method = chosen_method<derivative, Policy, Out>;
  if constexpr (!simd::narrow<Out>) {
    return detail::gradient_of<Function, Policy, Out>(parameters...);
  } else if constexpr (std::same_as<method, accurate>) {
    const auto chain = [](auto dy, auto slope) SIMDACT_INLINE_LAMBDA { return chained<derivative>(dy, slope); };
    return settling{detail::between<Out, Dy, X>([=]<class V>(V dy, V x) SIMDACT_INLINE_LAMBDA {
                      return detail::tentative_product<derivative, Out>(dy, x, chain, parameters...);
                    }),
                    detail::between<Out, Dy, X>([=]<class V>(V dy, V x) SIMDACT_INLINE_LAMBDA {
                      return detail::nearest_product_by_doubles<derivative, Out>(dy, x, chain, parameters...);
                    })};
  } else {
    return detail::between<Out, Dy, X>(on_groups{[=]<class V>(V dy, V x) SIMDACT_INLINE_LAMBDA {
      return detail::gradient<derivative, method, false>(dy, x, V(parameters)...);
    }});
  }
}

// out[i] = Function(in[i], parameters...) under a policy.
template <class Function, class Policy, class In, class Out, class... Parameters>
void map(const In& in, Out& out, Parameters... parameters) {
  detail::check_parameters_of<Function>(Function::name, parameters...);
  detail::elementwise(Function::name,
                      detail::value_between<Function, Policy, stored_in<Out>, stored_in<const In>>(parameters...), out,
                      in);
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
