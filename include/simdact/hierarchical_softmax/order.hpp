// SPDX-License-Identifier: BSL-1.0
// Classes in the order of their frequencies.
#pragma once

#include <cstdint>

#include <simdact/core/storage.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// The numbers 0 to n - 1 by their weights, those of equal weight in order: a merge sort from runs of one upwards.
inline storage<std::uint32_t> order_by_weight(const storage<double>& weight, std::size_t n) {
  storage<std::uint32_t> order(n), merged(n);
  for (std::size_t i = 0; i < n; ++i)
    order[i] = static_cast<std::uint32_t>(i);
  for (std::size_t run = 1; run < n; run *= 2) {
    for (std::size_t first = 0; first < n; first += 2 * run) {
      const std::size_t middle = detail::smaller(first + run, n), last = detail::smaller(first + 2 * run, n);
      std::size_t left = first, right = middle;
      for (std::size_t to = first; to < last; ++to) {
        const bool from_right = left == middle || (right < last && weight[order[right]] < weight[order[left]]);
        merged[to] = order[from_right ? right++ : left++];
      }
    }
    order.exchange(merged);
  }
  return order;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
