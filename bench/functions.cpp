// SPDX-License-Identifier: BSL-1.0
#include "functions.hpp"

#include "naive_loop.hpp"

namespace simdact_bench {

const naive_parameters given{.alpha = 1, .beta = 1, .cap = 30};

void add_functions(suite& all) {
  if (!all.selected.choices) {
    shown::visit([&]<class Function>() { add_shown<Function>(all); });
    add_softmax(all);
  }
  add_the_rest(all);
}

} // namespace simdact_bench
