// SPDX-License-Identifier: BSL-1.0
#include "functions.hpp"

#include "naive_loop.hpp"
#include "progress.hpp"

namespace simdact_bench {

const naive_parameters given{.alpha = 1, .beta = 1, .cap = 30};

void add_functions(suite& all) {
  // One of these has ten times the rows of most others.
  constexpr std::size_t steps = 10;
  progress line(all.selected.errors ? "errors" : "rows", (shown::size + 1) * steps + steps_of_the_rest);
  if (!all.selected.choices) {
    shown::visit([&]<class Function>() {
      add_shown<Function>(all);
      line.advance(steps);
    });
    add_softmax(all);
  } else {
    line.advance(shown::size * steps);
  }
  line.advance(steps);
  add_the_rest(all, line);
}

} // namespace simdact_bench
