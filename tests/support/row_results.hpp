// SPDX-License-Identifier: BSL-1.0
// Every result of softmax's calls on rows, forward and back, to be compared with those of other options.
#pragma once

#include <span>
#include <vector>

#include <simdact/softmax.hpp>

namespace simdact_test {

template <class T>
struct row_results {
  std::vector<T> probabilities, logarithms, sums, dx, dx_of_logarithms, dx_of_sums;

  bool operator==(const row_results&) const = default;
};

// Packed rows of options.row_length.
template <class T>
row_results<T> every_result(const std::vector<T>& x, const std::vector<T>& dy,
                            const simdact::softmax_options<T>& options) {
  const std::size_t size = x.size(), rows = size / options.row_length;
  const std::vector<T> nines(size, T(9));
  row_results<T> all{nines, nines, std::vector<T>(rows, T(9)), nines, nines, nines};
  simdact::softmax(x, all.probabilities, options);
  simdact::log_softmax(x, all.logarithms, options);
  simdact::logsumexp(x, all.sums, options);
  simdact::softmax_backward(dy, all.probabilities, all.dx, options);
  simdact::log_softmax_backward(dy, all.logarithms, all.dx_of_logarithms, options);
  simdact::logsumexp_backward(std::span(dy).first(rows), x, all.dx_of_sums, options);
  return all;
}

} // namespace simdact_test
