#include "functions.hpp"

#include <array>
#include <utility>

#include "naive_loop.hpp"
#include "short_arrays.hpp"

namespace simdact_bench {

const naive_parameters given{.alpha = 1, .beta = 1, .cap = 30};

namespace {

constexpr auto part_of = []<std::size_t... Part>(std::index_sequence<Part...>) {
  return std::array{&add_part<Part>...};
}
(std::make_index_sequence<parts>());

} // namespace

void add_functions(suite& all) {
  for (std::size_t position = 0; position < pairs; ++position)
    part_of[position % parts](all, position);
  add_softmax(all);
  add_losses(all);
  add_long_arrays(all);
#if SIMDACT_BENCH_THREADS
  add_threads(all);
#endif
  add_calls(all);
}

} // namespace simdact_bench
