// SPDX-License-Identifier: BSL-1.0
// A function, and dy times its derivative, as operations between element types: what the loops over arrays take.
#pragma once

#include <simdact/core/nearest_gradient.hpp>
#include <simdact/core/packed.hpp>
#include <simdact/math/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

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
  const auto subnormal = simd::abs(slope) < V(smallest_normal<T>), finite = simd::finite(dy);
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

} // namespace simdact::inline SIMDACT_TARGET::detail
