// SPDX-License-Identifier: BSL-1.0
// Compiled once for each function that the default run shows, with its name as SIMDACT_BENCH_SHOWN.
#include "functions.hpp"

#include <simdact/simdact.hpp>

#include "builder.hpp"

namespace simdact_bench {

template <class Function>
void add_shown(suite& all) {
  builder<Function>(all).add();
}

template void add_shown<fn::SIMDACT_BENCH_SHOWN>(suite&);

} // namespace simdact_bench
