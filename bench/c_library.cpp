// SPDX-License-Identifier: BSL-1.0
#include "naive.hpp"
#include "naive_softmax.hpp"

namespace simdact_bench {

std::span<const naive_loop> c_library() {
  return naive_loops;
}

naive_softmax c_library_softmax() {
  return naive_rows;
}

} // namespace simdact_bench
