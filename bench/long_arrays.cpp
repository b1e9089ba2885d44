// SPDX-License-Identifier: BSL-1.0
// Arrays far beyond the last cache, beside memcpy.
#include "functions.hpp"

#include <simdact/relu.hpp>
#include <simdact/tanh.hpp>

#include "builder.hpp"

namespace simdact_bench {
namespace {

constexpr scene scenes[]{{place::long_array, distribution::normal}};

template <class Function, class Policy>
void add_tier(suite& all) {
  const subject of{.function = Function::name, .exact = &exact_forward<Function>, .divisor = base::memcpy};
  using method = meant<Function, Policy, float>;
  const candidate<float> one{.method = tier_name<Policy>,
                             .run = &forward_pass<Function, method, float>,
                             .chosen = simdact_test::method_name<method>()};
  all.add(of, one, scenes);
}

// The loop of the functions without its streaming stores.
void copy_loop(std::span<const float> x, std::span<const float>, std::span<float> out) {
  act::detail::for_each_vector([](auto v) SIMDACT_INLINE_LAMBDA { return v; }, out.size(), out.data(), x.data());
}

} // namespace

void add_long_arrays(suite& all) {
  add_tier<fn::relu, act::accurate>(all);
  add_tier<fn::tanh, act::fast>(all);
  add_tier<fn::tanh, act::accurate>(all);
  all.add({.function = "copy", .divisor = base::memcpy},
          candidate<float>{.method = "copy", .run = &copy_loop, .other = true}, scenes);
}

} // namespace simdact_bench
