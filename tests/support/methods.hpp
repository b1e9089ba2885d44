// Walks the methods of a function.
#pragma once

#include <simdact/kernel.hpp>

namespace simdact_test {

template <class... Methods, class Visitor>
void visit(simdact::method_list<Methods...>, Visitor& visitor) {
  (visitor.template operator()<Methods>(), ...);
}

// visitor.operator()<Method>() for each method of the list that the function's kernels.hpp keeps.
template <class Function, class Visitor>
void for_each_method(Visitor visitor) {
  visit(typename Function::methods{}, visitor);
}

// The same for those that have a kernel for T.
template <class Function, class T, class Visitor>
void for_each_kernel(Visitor visitor) {
  for_each_method<Function>([&]<class Method>() {
    if constexpr (simdact::has_kernel<Function, Method, T>)
      visitor.template operator()<Method>();
  });
}

} // namespace simdact_test
