// SPDX-License-Identifier: BSL-1.0
// The rows of the suite: those of every function of the library's list, and special ones. A new function needs nothing
// here, but a line in naive.hpp if the C library can be compared with it. Rows of another shape, as with a second input
// or with the elements of a row bound together, are given to suite::add by a subject with its exact results and a
// function over arrays.
#pragma once

#include "suite.hpp"

namespace simdact_bench {

// The rows of the function at an index of the list, with those of its derivative; Part = index % parts. Each part is
// compiled in a source of its own, so that these are compiled side by side.
inline constexpr std::size_t parts = SIMDACT_BENCH_PARTS;
template <std::size_t Part>
void add_part(suite& all, std::size_t index);

void add_softmax(suite& all);
void add_losses(suite& all);
void add_long_arrays(suite& all);
void add_threads(suite& all);

} // namespace simdact_bench
