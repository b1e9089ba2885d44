// SPDX-License-Identifier: BSL-1.0
#include "functions.hpp"

#include <array>
#include <utility>

#include <reference/reference.hpp>

#include "naive_loop.hpp"
#include "short_arrays.hpp"

namespace simdact_bench {

const naive_parameters given{.alpha = 1, .beta = 1, .cap = 30};

namespace {

template <std::size_t... Part>
constexpr auto all_parts(std::index_sequence<Part...>) {
  return std::array{&add_part<Part>...};
}

constexpr auto part_of = all_parts(std::make_index_sequence<parts>());

} // namespace

void add_functions(suite& all) {
  for (std::size_t index = 0; index < simdact_test::function_count; ++index)
    part_of[index % parts](all, index);
  if (all.selected.choices)
    return;
  add_softmax(all);
  add_losses(all);
  add_long_arrays(all);
#if SIMDACT_BENCH_THREADS
  add_threads(all);
#endif
  add_calls(all);
}

} // namespace simdact_bench
