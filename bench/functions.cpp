#include "functions.hpp"
#include "naive_loop.hpp"
#include "short_arrays.hpp"

namespace simdact_bench {

const naive_parameters given{.alpha = 1, .beta = 1, .cap = 30};

void add_functions(suite& all) {
  add_tanh(all);
  add_exponentials(all);
  add_logistic(all);
  add_gates(all);
  add_gelus(all);
  add_relus(all);
  add_softmax(all);
  add_losses(all);
  add_long_arrays(all);
#if SIMDACT_BENCH_THREADS
  add_threads(all);
#endif
  add_calls(all);
}

} // namespace simdact_bench
