// SPDX-License-Identifier: BSL-1.0
// Rows whose sum of terms is not defined: without a class, or with a maximum that is not finite.
#pragma once

#include <simdact/rows/logsumexp.hpp>
#include <simdact/rows/options.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// What such a row gives: NaN if there is one, else equal shares to the classes at +inf, else what the options want of a
// row without a class.
template <simd::element T>
struct degenerate_row {
  T infinite; // how many logits are +inf, or NaN
  empty_row empty;
  std::size_t length;

  // Of a probability.
  template <class Logits>
  T value(const Logits& logits, std::size_t i, std::size_t valid) const {
    if (infinite == 0)
      return empty == empty_row::zeros ? T(0)
             : empty == empty_row::nan ? simd::format<T>::nan
                                       : T(1) / static_cast<T>(length);
    if (i >= valid)
      return 0;
    if (simd::is_nan(infinite))
      return infinite;
    return leading(logits.template at<T>(i)) == simd::format<T>::infinity ? T(1) / infinite : T(0);
  }
  // log of the sum of e^logit.
  T logsumexp() const { return infinite == 0 ? -simd::format<T>::infinity : infinite + simd::format<T>::infinity; }
};

// The logarithm of such a probability.
template <simd::element T>
T log_of_degenerate(T p) {
  return p == 0 ? -simd::format<T>::infinity
                : static_cast<T>(detail::log_of(detail::as_doubles<T>({p, 0}), strict_double(0)).high);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
