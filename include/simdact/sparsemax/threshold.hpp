// SPDX-License-Identifier: BSL-1.0
// The threshold of a sparsemax row: the tau for which the parts of the logits above it add up to 1.
//
// f(tau) = the sum of max(z - tau, 0), less 1, is convex, decreasing and piecewise linear. Newton's iteration begins
// left of its zero, at the maximum less 1, and so comes nearer from the left only: the classes above tau become fewer
// at every step, and the first step that drops none has found the zero itself. Each step is one pass over the row. The
// method for projections onto the simplex: C. Michelot, "A finite algorithm for finding the projection of a point onto
// the canonical simplex of R^n", 1986; L. Condat, "Fast projection onto the simplex and the l1 ball", 2016.
#pragma once

#include <simdact/core/inlined.hpp>
#include <simdact/rows/row.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// z - maximum without rounding. The low part of an infinite one is NaN.
template <simd::value V, simd::element T>
SIMDACT_INLINE two_parts<V> below_maximum(V z, T maximum) {
  return detail::exact_sum(z, simd::negate(V(maximum)));
}

// The classes above a threshold: their number and their sum, relative to the maximum.
struct support_sum {
  double classes;
  two_parts<double> sum;
};

// visit(k, i, n) for the vectors of a row in order, n being the lanes that count; end_block() after every 256 elements
// and the last. k is which of lane_sum's vectors it belongs to.
template <simd::element T, class Visitor, class End>
SIMDACT_INLINE void for_each_summand(std::size_t n, Visitor visit, End end_block) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>, vectors = row_lanes / width;
  const std::size_t whole = n / row_lanes * row_lanes;
  std::size_t i = 0;
  while (i < whole) {
    const std::size_t end = detail::smaller(i + row_block, whole);
    for (; i < end; i += row_lanes)
      unroll<vectors>([&](auto k) SIMDACT_INLINE_LAMBDA { visit(k, i + k * width, width); });
    end_block();
  }
  unroll<vectors>([&](auto k) SIMDACT_INLINE_LAMBDA {
    const std::size_t from = i + k * width;
    if (from < n)
      visit(k, from, detail::smaller(width, n - from));
  });
  end_block();
}

// NaN among the logits makes the sum NaN.
template <simd::element T, storable S>
SIMDACT_LOOP support_sum sum_above(const S* z, std::size_t n, T maximum, T threshold) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>;
  const V tau(threshold);
  lane_sum<true, V> sum;
  lane_sum<false, V> rest, classes;
  const auto add = [&](auto k, V x, V one) SIMDACT_INLINE_LAMBDA {
    const auto [high, low] = detail::below_maximum(x, maximum);
    const auto out = high <= tau;
    sum.add(k, simd::select(out, V(0), high));
    rest.add(k, simd::select(out, V(0), low));
    classes.add(k, simd::select(out, V(0), one));
  };
  for_each_summand<T>(
      n,
      [&](auto k, std::size_t i, std::size_t lanes) SIMDACT_INLINE_LAMBDA {
        if (lanes == width)
          add(k, simd::load<V>(z + i), V(1));
        else // the maximum adds nothing to the sum
          add(k, simd::keep_first(simd::load_first<V>(z + i, lanes), lanes, V(maximum)), simd::ones<V>(lanes));
      },
      [&]() SIMDACT_INLINE_LAMBDA {
        sum.end_block();
        rest.end_block();
        classes.end_block();
      });
  const auto [high, low] = sum.total();
  const auto [count, count_low] = classes.total();
  return {
      static_cast<double>(count) + static_cast<double>(count_low),
      detail::normalized(static_cast<double>(high), static_cast<double>(low) + static_cast<double>(rest.total().high))};
}

// tau less the maximum, in [-1, 0), for a row with a finite maximum; NaN if a logit is NaN.
template <simd::element T, storable S>
two_parts<T> sparsemax_threshold(const S* z, std::size_t n, T maximum) {
  two_parts<T> tau{T(-1), T(0)};
  double before = simd::format<double>::infinity;
  for (;;) {
    const auto [classes, sum] = detail::sum_above(z, n, maximum, tau.high);
    const auto [high, low] = detail::exact_sum(sum.high, -1.0);
    const double all = high + (low + sum.low), rest = (high - all) + (low + sum.low);
    const double quotient = all / classes;
    tau = detail::narrowed<T>(
        detail::normalized(quotient, (simd::negate(detail::product_minus(quotient, classes, all)) + rest) / classes));
    if (!(classes < before) || tau.high != tau.high)
      return tau;
    before = classes;
  }
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
