// SPDX-License-Identifier: BSL-1.0
// The kernels that the policies of a function choose among: a row of each, and which of them each policy could mean.
#pragma once

#include <support/method_name.hpp>
#include <support/methods.hpp>

#include "passes.hpp"
#include "suite.hpp"
#include "tiers.hpp"

namespace simdact_bench {

// Whether a policy could mean a kernel of this bound. A method, which fast is for some functions, has no choice.
template <class Function, class Policy, class T>
struct within {
  static constexpr bool accepts(const act::bound&) { return false; }
};

template <class Function, act::error_limit Limit, class T>
struct within<Function, act::max_abs<Limit>, T> : act::detail::within_abs<Limit> {};

template <class Function, act::error_limit Limit, class T>
struct within<Function, act::max_ulp<Limit>, T> : act::detail::within_ulp<Limit> {};

template <class Function, class T>
struct within<Function, act::fast, T> : within<Function, typename act::detail::fast_budget<Function>::type, T> {};

// 4 ULP, or more where none has less, and the symmetry and the range of the one that it is.
template <class Function, class T>
struct within<Function, act::accurate, T> {
  static constexpr bool accepts(const act::bound& b) {
    constexpr act::bound own = act::accuracy<Function, act::accurate, T>;
    return (b.max_ulp <= 4 || b.max_ulp <= own.max_ulp) && b.odd >= own.odd && b.bounded >= own.bounded;
  }
};

using compared_policies =
    act::detail::method_list<act::accurate, act::fast, act::max_ulp<4>, act::max_abs<1e-3>, act::max_abs<1e-6>>;

template <class Function, class T, class Method, class... Policies>
constexpr bool is_meant(act::detail::method_list<Policies...>) {
  return (std::same_as<meant<Function, Policies, T>, Method> || ...);
}

// visitor.operator()<Method>() for each kernel with a row: of a function about any method of tanh, whose own rows
// compare these, some stand for all.
template <class Function, class T, class Visitor>
void for_each_row(Visitor visitor) {
  simdact_test::for_each_kernel<Function, T>([&]<class Method>() {
    if constexpr (simdact_test::representative<Function, Method>() ||
                  is_meant<Function, T, Method>(compared_policies{}))
      visitor.template operator()<Method>();
  });
}

template <class Function, class T, class Policy>
void add_decision(suite& all) {
  decision made{.function = Function::name,
                .type = simdact_test::type_name<T>(),
                .policy = tier_name<Policy>,
                .chosen = simdact_test::method_name<meant<Function, Policy, T>>(),
                .within = {}};
  for_each_row<Function, T>([&]<class Method>() {
    if (within<Function, Policy, T>::accepts(act::accuracy<Function, Method, T>))
      made.within.push_back(simdact_test::method_name<Method>());
  });
  if (made.within.size() > 1)
    all.decisions.push_back(made);
}

// pass.operator()<Method>() is what a row runs.
template <class Function, class T, class Pass>
void add_decisions(suite& all, const subject& of, Pass pass) {
  if (!all.selected.wants_function(of.function, of.group()))
    return;
  auto decide = [&]<class Policy>() {
    if constexpr (affordable<Function, Policy, T>)
      add_decision<Function, T, Policy>(all);
  };
  simdact_test::visit(compared_policies{}, decide);
  for_each_row<Function, T>([&]<class Method>() {
    const candidate<T> one{.method = simdact_test::method_name<Method>(), .run = pass.template operator()<Method>()};
    all.add(of, one, l1_normal);
  });
}

} // namespace simdact_bench
