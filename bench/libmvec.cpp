// SPDX-License-Identifier: BSL-1.0
// The only source compiled with -ffast-math.
#include "naive.hpp"
#include "naive_softmax.hpp"

namespace simdact_bench {

std::span<const naive_loop> libmvec() {
  return naive_loops;
}

naive_softmax libmvec_softmax() {
  return naive_rows;
}

} // namespace simdact_bench
