// The functions of the suite, in sources of their own so that they are compiled side by side. A new one is a line in
// one of these, and a line in naive.hpp if the C library can be compared with it. Rows of another shape, as with a
// second input or with the elements of a row bound together, are given to suite::add by a subject with its exact
// results and a function over arrays.
#pragma once

#include "suite.hpp"

namespace simdact_bench {

void add_tanh(suite& all);
void add_exponentials(suite& all);
void add_logistic(suite& all);
void add_gates(suite& all);
void add_gelus(suite& all);
void add_relus(suite& all);
void add_softmax(suite& all);
void add_losses(suite& all);
void add_long_arrays(suite& all);
void add_threads(suite& all);

} // namespace simdact_bench
