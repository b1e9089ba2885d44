// SPDX-License-Identifier: BSL-1.0
// Softmax over rows: of many short ones in the L1 cache, and of one long one at a time.
#include "functions.hpp"

#include <cmath>

#include <simdact/softmax.hpp>
#include <support/method_name.hpp>

#include "naive_loop.hpp"
#include "over_rows.hpp"
#include "peers.hpp"
#include "tiers.hpp"

namespace simdact_bench {
namespace {

void exact_softmax(std::span<const double> x, std::span<long double> out) {
  const double most = std::ranges::max(x);
  long double sum = 0;
  for (std::size_t i = 0; i < x.size(); ++i)
    sum += out[i] = std::exp(static_cast<long double>(x[i]) - most);
  for (long double& y : out)
    y /= sum;
}

// Sixteen bits take the float's method, whose bounds are none of theirs.
template <class T, class Policy>
void add_tier(suite& all, std::size_t length) {
  const auto run = [length](std::span<const T> x, std::span<const T>, std::span<T> out) {
    act::softmax<Policy>(x, out, {.row_length = length});
  };
  constexpr bool is_wide = act::simd::element<T>;
  using wide = std::conditional_t<is_wide, T, float>;
  std::optional<guarantee> bounds;
  if constexpr (is_wide)
    bounds = stated<act::fn::softmax, Policy, T>();
  all.add({.function = "softmax", .exact = over_rows(length, &exact_softmax)},
          candidate<T>{.method = tier_name<Policy>,
                       .run = run,
                       .chosen = simdact_test::method_name<act::detail::row_method_of<Policy, wide>>(),
                       .stated = bounds},
          std::array{rows_of(length)});
}

template <class T>
void add_naive(suite& all, std::size_t length, const char* name, row_loop<T> loop) {
  if (!loop)
    return;
  const auto run = [=](std::span<const T> x, std::span<const T>, std::span<T> out) { loop(x, out, length); };
  all.add({.function = "softmax", .exact = over_rows(length, &exact_softmax)},
          candidate<T>{.method = name, .run = run, .other = true}, std::array{rows_of(length)});
}

} // namespace

void add_softmax(suite& all) {
  for (const std::size_t length : softmax_lengths) {
    add_tier<float, act::accurate>(all, length);
    add_tier<float, act::fast>(all, length);
    add_tier<act::bfloat16, act::accurate>(all, length);
    add_tier<act::bfloat16, act::fast>(all, length);
    add_naive(all, length, "C library", c_library_softmax().floats);
#if SIMDACT_BENCH_LIBMVEC
    add_naive(all, length, "libmvec", libmvec_softmax().floats);
#endif
    if (all.selected.peers)
      for (const peer& one : peers()) {
        add_naive(all, length, one.name, one.softmax);
        add_naive(all, length, one.name, one.bfloat16_softmax);
      }
  }
}

} // namespace simdact_bench
