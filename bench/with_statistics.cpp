// SPDX-License-Identifier: BSL-1.0
// What it costs to look at the results of a call in passing, beside the call without it.
#include "functions.hpp"

#include <simdact/gelu.hpp>
#include <simdact/sigmoid.hpp>
#include <simdact/silu.hpp>
#include <simdact/statistics.hpp>
#include <simdact/tanh.hpp>

#include <benchmark/benchmark.h>

#include "builder.hpp"

namespace simdact_bench {
namespace {

constexpr scene scenes[]{{place::l1, distribution::normal}, {place::memory, distribution::normal}};

template <class Function, class Method>
void watched_pass(std::span<const float> x, std::span<const float>, std::span<float> out) {
  act::statistics total;
  auto watched = act::with_statistics(out, total);
  act::detail::map<Function, Method>(x, watched);
  benchmark::DoNotOptimize(total);
}

template <class Function, class Policy>
void add_tier(suite& all) {
  using method = meant<Function, Policy, float>;
  const subject of{.function = std::string(Function::name) + "_with_statistics",
                   .forward = Function::name,
                   .exact = &exact_forward<Function>};
  const candidate<float> one{.method = tier_name<Policy>,
                             .run = &watched_pass<Function, method>,
                             .chosen = simdact_test::method_name<method>(),
                             .forward_method = tier_name<Policy>};
  all.add(of, one, scenes);
}

} // namespace

void add_with_statistics(suite& all) {
  shown::visit([&]<class Function>() {
    add_tier<Function, act::accurate>(all);
    add_tier<Function, act::fast>(all);
  });
}

} // namespace simdact_bench
