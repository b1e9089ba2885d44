// SPDX-License-Identifier: BSL-1.0
// Arrays far beyond the last cache on one thread and on two, by the clock.
#include "functions.hpp"

#include <simdact/parallel.hpp>
#include <simdact/relu.hpp>
#include <simdact/tanh.hpp>

#include <tbb/global_control.h>

#include "builder.hpp"

namespace simdact_bench {
namespace {

constexpr scene scenes[]{{place::long_array, distribution::normal}};

template <class Function, class Policy>
void add_threads(suite& all) {
  for (const std::size_t threads : {std::size_t{1}, std::size_t{2}}) {
    const auto run = [threads](std::span<const float> x, std::span<const float>, std::span<float> out) {
      const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
      act::detail::map<Function, Policy>(act::parallel(std::execution::par, x), out);
    };
    const candidate<float> one{
        .method = tier_name<Policy> + (", threads: " + std::to_string(threads)), .run = run, .on_threads = true};
    all.add({.function = Function::name, .exact = &exact_forward<Function>, .divisor = base::memcpy}, one, scenes);
  }
}

} // namespace

void add_threads(suite& all) {
  add_threads<fn::relu, act::accurate>(all);
  add_threads<fn::tanh, act::accurate>(all);
}

} // namespace simdact_bench
