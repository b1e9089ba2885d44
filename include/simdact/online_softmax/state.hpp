// SPDX-License-Identifier: BSL-1.0
// Sums of e^x as a double, relative to e^pivot of a finite pivot near the largest x: how the sum of a block of logits
// becomes one, and how one moves to another pivot.
//
// The pivot moves only when a maximum is 32 above it, so that the number of roundings does not grow with the number of
// pieces: each piece is scaled once, and the running sum once for 32 that the maximum rises.
#pragma once

#include <simdact/rows/logsumexp.hpp>
#include <simdact/rows/methods.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// x·e^(a - b + c) for finite a and b and a small c.
SIMDACT_INLINE two_parts<double> times_exp_of_difference(two_parts<double> x, double a, double b, double c) {
  const auto [difference, rounded_off] = detail::exact_sum(a, simd::negate(b));
  if (!(difference > -740))
    return {0, 0};
  const auto [z, low] = detail::exact_sum(difference, c);
  using V = simd::strict<double>;
  const auto [m, n] = detail::exp_parts(V(z), V(low + rounded_off));
  const auto factor = static_cast<double>(simd::scale_by_power_of_two(m, n));
  const auto [high, high_low] = detail::exact_product(x.high, factor);
  return detail::normalized(high, high_low + simd::product(x.low, factor));
}

struct exponential_sum {
  two_parts<double> sum{0, 0};
  double pivot = 0;

  // Adds more, relative to its own pivot times e^offset.
  void add(two_parts<double> more, double its_pivot, double offset) {
    if (sum.high == 0) {
      pivot = its_pivot;
    } else if (its_pivot - pivot > 32) {
      sum = detail::times_exp_of_difference(sum, pivot, its_pivot, 0);
      pivot = its_pivot;
    }
    sum = detail::add_parts<double>(sum, detail::times_exp_of_difference(more, its_pivot, pivot, offset));
    sum = detail::normalized(sum.high, sum.low);
  }
};

// What the terms of a row by a pivot are to be multiplied by, scale·e^offset, to be those of e^(x - pivot).
template <class Method, simd::element T>
struct scaled_terms {
  double scale = 1;
  double offset = 0;

  scaled_terms(T pivot, const row_factor<T>& factor) {
    if constexpr (row_method<Method, T>) {
      scale = 1.0 / static_cast<double>(std::uint64_t{1} << row_limits<T>::headroom);
      if (!detail::is_direct(pivot, factor))
        return;
      // The terms are by 2^N rather than by e^pivot, and the difference of the exponents cancels without error.
      using c = exp_constants<double>;
      const double n = static_cast<double>(detail::pivot_exponent<true>(pivot, factor));
      offset = (simd::product(n, c::ln2_high) - static_cast<double>(pivot)) + simd::product(n, c::ln2_low);
    }
  }
};

// The sum of e^(x - pivot), but for e^offset.
struct block_sum {
  two_parts<double> sum;
  double offset;
};

template <class Method, simd::element T, storable S>
block_sum sum_of_block(plain_logits<S> logits, std::size_t n, T maximum) {
  const row_factor<T> factor = unit_factor<T>;
  const two_parts<T> sum =
      detail::terms_by_pivot<Method, false>(logits, n, maximum, factor, static_cast<T*>(nullptr)).sum;
  const row_total<T> total{sum, maximum, 0, {maximum, 0}};
  const auto [term, others] = detail::split_sum<Method>(total, maximum, factor);
  if (others < term) // the maximum's own term is 1 then, and nothing of the others is lost
    return {{1, static_cast<double>(others) / static_cast<double>(term)}, 0};
  const scaled_terms<Method, T> terms(maximum, factor);
  return {{static_cast<double>(sum.high) * terms.scale, static_cast<double>(sum.low) * terms.scale}, terms.offset};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
