// SPDX-License-Identifier: BSL-1.0
// Rows of softmax, and the exact results of functions of rows.
#pragma once

#include <cstddef>
#include <span>

namespace simdact_bench {

// All lengths of rows that there are; functions other than softmax have some of these.
inline constexpr std::size_t softmax_lengths[]{1, 10, 128, 1000, 1024, 32000, 128000, 200000};

// Rows of a length, one behind the other.
template <class Row>
auto over_rows(std::size_t length, Row row) {
  return [=](std::span<const double> x, std::span<const double>, std::span<long double> out) {
    for (std::size_t i = 0; i < x.size(); i += length)
      row(x.subspan(i, length), out.subspan(i, length));
  };
}

} // namespace simdact_bench
