// SPDX-License-Identifier: BSL-1.0
// What most tests of rows call: of accurate, fast and schraudolph, with floats and with doubles. A row's code is long
// to compile, so these are compiled once, in row_instances.cpp, and only declared here, unless a file is to have its
// own (SIMDACT_TEST_OWN_ROWS).
#pragma once

#include <cstddef>

#include <simdact/softmax.hpp>

#define SIMDACT_TEST_ROW_FORWARD(declared, result, policy, T)                                                          \
  declared template void forward_part<row_result::result, policy, T, T, T, same_elements>(                             \
      const row_layout<T>&, std::size_t, std::size_t, const T*, T*, same_elements);
#define SIMDACT_TEST_ROW_RESULTS(declared, policy, T)                                                                  \
  SIMDACT_TEST_ROW_FORWARD(declared, probabilities, policy, T)                                                         \
  SIMDACT_TEST_ROW_FORWARD(declared, logarithms, policy, T)                                                            \
  SIMDACT_TEST_ROW_FORWARD(declared, logsumexp, policy, T)
#define SIMDACT_TEST_ROW_BACKWARD(declared, logarithms, masked, T)                                                     \
  declared template void backward_part<accurate, logarithms, masked, T, T, T, T>(const row_layout<T>&, std::size_t,    \
                                                                                 std::size_t, const T*, const T*, T*);
#define SIMDACT_TEST_ROW_TERMS(declared, direct, store, T)                                                             \
  declared template row_sum<T> row_terms<cody_waite, direct, store, T, plain_logits<T>>(plain_logits<T>, std::size_t,  \
                                                                                        T, T, row_factor<T>, T*);
#define SIMDACT_TEST_ROWS(declared, T)                                                                                 \
  SIMDACT_TEST_ROW_RESULTS(declared, accurate, T)                                                                      \
  SIMDACT_TEST_ROW_RESULTS(declared, fast, T)                                                                          \
  SIMDACT_TEST_ROW_FORWARD(declared, probabilities, schraudolph, T)                                                    \
  SIMDACT_TEST_ROW_BACKWARD(declared, false, false, T)                                                                 \
  SIMDACT_TEST_ROW_BACKWARD(declared, false, true, T)                                                                  \
  SIMDACT_TEST_ROW_BACKWARD(declared, true, false, T)                                                                  \
  SIMDACT_TEST_ROW_BACKWARD(declared, true, true, T)                                                                   \
  SIMDACT_TEST_ROW_TERMS(declared, false, false, T)                                                                    \
  SIMDACT_TEST_ROW_TERMS(declared, false, true, T)                                                                     \
  SIMDACT_TEST_ROW_TERMS(declared, true, false, T)                                                                     \
  SIMDACT_TEST_ROW_TERMS(declared, true, true, T)

#ifndef SIMDACT_TEST_OWN_ROWS
namespace simdact::inline SIMDACT_TARGET::detail {

SIMDACT_TEST_ROWS(extern, float)
SIMDACT_TEST_ROWS(extern, double)

} // namespace simdact::inline SIMDACT_TARGET::detail
#endif
