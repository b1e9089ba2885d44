// SPDX-License-Identifier: BSL-1.0
// Compiled once for each part, with its number as SIMDACT_BENCH_PART.
#include "functions.hpp"

#include <simdact/simdact.hpp>

#include "builder.hpp"
#include "sixteen_bits.hpp"

namespace simdact_bench {

template <std::size_t Part>
void add_part(suite& all, std::size_t index) {
  fn::all::visit_pairs([&]<class Function, class Derivative>() {
    constexpr std::size_t here = simdact_test::function_index<Function>;
    if constexpr (here % parts == Part)
      if (here == index) {
        add_remaining<Function, Derivative, shown::contains<Function>>(all);
        if (!all.selected.choices)
          add_sixteen_bits<Function>(all);
      }
  });
}

template void add_part<SIMDACT_BENCH_PART>(suite&, std::size_t);

} // namespace simdact_bench
