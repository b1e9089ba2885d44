// SPDX-License-Identifier: BSL-1.0
// Walks the methods of a function.
#pragma once

#include <simdact/core/kernel.hpp>

namespace simdact_test {

template <class... Methods, class Visitor>
void visit(simdact::detail::method_list<Methods...>, Visitor& visitor) {
  (visitor.template operator()<Methods>(), ...);
}

// visitor.operator()<Method>() for each method of the list that the function's kernels.hpp keeps.
template <class Function, class Visitor>
void for_each_method(Visitor visitor) {
  visit(typename Function::methods{}, visitor);
}

// The same for those that have a kernel for T; of sixteen bits those with a record, and accurate.
template <class Function, class T, class Visitor>
void for_each_kernel(Visitor visitor) {
  if constexpr (simdact::simd::narrow<T>)
    visitor.template operator()<simdact::accurate>();
  for_each_method<Function>([&]<class Method>() {
    if constexpr (simdact::detail::has_kernel<Function, Method, T> &&
                  !simdact::detail::rounds_floats<Function, Method, T>)
      visitor.template operator()<Method>();
  });
}

// Whether the quick tests and the benchmark take a kernel. Of a function that is a few operations about any method of
// tanh they take some of those methods; each has its own tests, and the sweeps take all.
template <class Function, class Method>
constexpr bool representative() {
  using namespace simdact;
  if constexpr (requires { simdact::detail::kernel<Function, Method>::composed; })
    return std::same_as<Method, table<8, 7>> || std::same_as<Method, expm1_quotient> ||
           std::same_as<Method, pade<7, 6>> || std::same_as<Method, k_tanh> || std::same_as<Method, schraudolph_ng>;
  else
    return true;
}

} // namespace simdact_test
