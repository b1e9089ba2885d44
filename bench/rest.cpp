// SPDX-License-Identifier: BSL-1.0
// Of the full program: the functions that the default run does not show.
#include "functions.hpp"

#include <array>
#include <iterator>
#include <utility>

#include <reference/reference.hpp>

#include "choices.hpp"
#include "progress.hpp"
#include "short_arrays.hpp"
#include "summary.hpp"

namespace simdact_bench {
namespace {

template <std::size_t... Part>
constexpr auto all_parts(std::index_sequence<Part...>) {
  return std::array{&add_part<Part>...};
}

constexpr auto part_of = all_parts(std::make_index_sequence<parts>());

constexpr void (*others[])(suite&) {
  &add_softmax_backward, &add_losses, &add_long_arrays, &add_with_statistics, &add_quantized,
#if SIMDACT_BENCH_THREADS
      &add_threads,
#endif
      &add_calls,
};

// They take about as long as so many functions.
constexpr std::size_t steps_of_each = 5, steps_of_others = std::size(others) * steps_of_each;

} // namespace

const bool has_the_rest = true;
const std::size_t steps_of_the_rest = simdact_test::function_count + steps_of_others;

void add_the_rest(suite& all, progress& line) {
  for (std::size_t index = 0; index < simdact_test::function_count; ++index) {
    part_of[index % parts](all, index);
    line.advance();
  }
  if (all.selected.choices)
    return;
  for (const auto add : others) {
    add(all);
    line.advance(steps_of_each);
  }
}

void print_the_rest(std::ostream& out, const suite& all, const measurement& measured) {
  print_summary(out, all, measured);
  print_calls(out, all, measured);
}

int print_choices(std::ostream& out, const suite& all, const measurement& measured) {
  return print_slow_choices(out, all, measured) == 0 ? 0 : 1;
}

} // namespace simdact_bench
