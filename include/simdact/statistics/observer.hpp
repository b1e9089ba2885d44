// SPDX-License-Identifier: BSL-1.0
// What looks at the results of an elementwise call, a block at a time, on one thread or several.
#pragma once

#include <simdact/statistics/block.hpp>
#include <simdact/statistics/histogram.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Of results stored as T. take(tally) is what becomes of a part's.
template <storable T, class Take>
struct observer {
  using number = simd::computed_t<T>;

  number saturated_from;
  histogram bins;
  Take take;

  // What a part has seen so far, block after block.
  struct part {
    tally all{};
    number origin = 0;
  };

  void look(part& so_far, const T* y, std::size_t n) const {
    const tally block = detail::tally_of_block(y, n, saturated_from, so_far.origin);
    bins.add<number>(y, n, block.elements - block.nans);
    so_far.all.join(block);
  }
  void join(const part& one) const { take(one.all); }
};

template <storable T, class Take>
observer<T, Take> make_observer(double saturated_from, histogram bins, Take take) {
  return {detail::rounded_down<simd::computed_t<T>>(saturated_from), bins, take};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
