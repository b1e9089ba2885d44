// SPDX-License-Identifier: BSL-1.0
// The tiers of a function on bfloat16, which are no method's: accurate rounds correctly, by the float's kernel and
// where that cannot decide by the double's.
#pragma once

#include "builder.hpp"

namespace simdact_bench {

// Parameters of functions on sixteen bits are floats.
template <class Function, class Policy>
void narrow_pass(std::span<const act::bfloat16> x, std::span<const act::bfloat16>, std::span<act::bfloat16> out) {
  with_parameters<Function, float>([&](auto... p) {
    act::detail::elementwise("benchmark",
                             act::detail::value_between<Function, Policy, act::bfloat16, act::bfloat16>(p...), out, x);
  });
}

template <class Function>
void add_sixteen_bits(suite& all) {
  const subject of{.function = Function::name,
                   .exact = &exact_forward<Function>,
                   .domain_low = simdact_test::exact<Function>::of.domain_low,
                   .index = simdact_test::function_index<Function>};
  const auto add = [&]<class Policy>() {
    all.add(of,
            candidate<act::bfloat16>{.method = tier_name<Policy>,
                                     .run = &narrow_pass<Function, Policy>,
                                     .stated = stated<Function, Policy, act::bfloat16>()},
            scenes_of<Function>.peers);
  };
  add.template operator()<act::accurate>();
  add.template operator()<act::fast>();
}

} // namespace simdact_bench
