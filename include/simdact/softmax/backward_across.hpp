// SPDX-License-Identifier: BSL-1.0
// The backward passes of rows side by side, a row a lane. The sums are gradient_dot's, in its order.
#pragma once

#include <simdact/rows/across.hpp>
#include <simdact/rows/layout.hpp>
#include <simdact/rows/row_dot.hpp>
#include <simdact/softmax/gradient.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The sums over rows of a lane each: term(s, i, k) adds the i-th elements of the rows in the k-th vector.
template <simd::value V, std::size_t Vectors>
class dots_across {
public:
  template <class Term>
  SIMDACT_INLINE static std::array<V, Vectors> of(std::size_t n, Term term) {
    dots_across dots;
    if (n <= dot_block) {
      dots.add_block(0, n, term);
      return dots.plain_totals();
    }
    for (auto& lane : dots.sum_)
      detail::fill_with(lane.data(), Vectors, two_parts<V>{V(0), V(0)});
    for (std::size_t i = 0; i < n; i += dot_block) {
      dots.add_block(i, detail::smaller(n, i + dot_block), term);
      dots.end_block();
    }
    return dots.exact_totals();
  }

private:
  template <class Term>
  SIMDACT_INLINE void add_block(std::size_t i, std::size_t end, Term term) {
    for (auto& lane : block_)
      detail::fill_with(lane.data(), Vectors, V(0));
    for (; i < end; ++i)
      unroll<Vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA {
        V& lane = block_[i % dot_lane_count][k];
        lane = term(lane, i, k);
      });
  }
  SIMDACT_INLINE void end_block() {
    for (std::size_t lane = 0; lane < dot_lane_count; ++lane)
      for (std::size_t k = 0; k < Vectors; ++k) {
        const auto [high, low] = detail::exact_sum(sum_[lane][k].high, block_[lane][k]);
        sum_[lane][k] = {high, sum_[lane][k].low + low};
      }
  }
  SIMDACT_INLINE std::array<V, Vectors> plain_totals() {
    for (std::size_t half = dot_lane_count / 2; half > 0; half /= 2)
      for (std::size_t lane = 0; lane < half; ++lane)
        for (std::size_t k = 0; k < Vectors; ++k)
          block_[lane][k] = block_[lane][k] + block_[lane + half][k];
    return block_[0];
  }
  SIMDACT_INLINE std::array<V, Vectors> exact_totals() {
    std::array<V, Vectors> totals;
    for (std::size_t k = 0; k < Vectors; ++k) {
      std::array<two_parts<V>, dot_lane_count> lanes;
      for (std::size_t lane = 0; lane < dot_lane_count; ++lane)
        lanes[lane] = sum_[lane][k];
      const two_parts<V> total = detail::add_halves<dot_lane_count>(lanes);
      totals[k] = total.high + total.low;
    }
    return totals;
  }

  std::array<std::array<V, Vectors>, dot_lane_count> block_;
  std::array<std::array<two_parts<V>, Vectors>, dot_lane_count> sum_;
};

// False, with nothing written, where a sum is not finite: those rows go one at a time.
template <class Method, bool Logarithms, simd::value V, class Lanes, class Dy, class Y, simd::element T, storable O>
SIMDACT_LOOP bool gradients_across(Dy dy, Y y, std::size_t n, Lanes lanes, T factor, row_place<O> dx) {
  constexpr std::size_t vectors = Lanes::vectors;
  constexpr T shrunk = T(0.5);
  const per_row<V, Lanes> sums =
      dots_across<V, vectors>::of(n, [&](V sum, std::size_t i, auto k) SIMDACT_INLINE_LAMBDA {
        const V g = dy.template at<V>(i, k, lanes);
        if constexpr (Logarithms)
          return sum + g;
        else
          return add_product{}(sum, g, y.template at<V>(i, k, lanes));
      });
  std::array<softmax_gradient<Method, Logarithms, T, V>, vectors> gradient;
  for (std::size_t k = 0; k < vectors; ++k) {
    if (!simd::all<V>(sums[k] - sums[k] == V(0)))
      return false;
    gradient[k] = {factor / shrunk, sums[k] * V(shrunk), shrunk};
  }
  for (std::size_t i = 0; i < n; ++i) {
    per_row<V, Lanes> x;
    unroll<vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA {
      x[k] = gradient[k](dy.template at<V>(i, k, lanes), y.template at<V>(i, k, lanes));
    });
    unroll<vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA {
      lanes.template store<V>(dx.first + i * dx.step + k * simd::width<V>, x[k]);
    });
  }
  return true;
}

// Rows [first, first + count): several at a time, or one(row).
template <class Method, bool Logarithms, simd::element T, storable D, storable S, storable O, class One>
void backward_across(const row_layout<T>& layout, std::size_t first, std::size_t count, const D* dy, const S* y,
                     T factor, O* dx, One one) {
  using V = simd::widest<T>;
  const auto some = [&](std::size_t row, auto lanes) {
    const std::size_t from = layout.in.begin(row), step = layout.in.step;
    return detail::gradients_across<Method, Logarithms, V>(
        logits_across<no_limit, D>{dy + from, step, {}}, logits_across<no_limit, S>{y + from, step, {}}, layout.length,
        lanes, factor, row_place<O>{dx + layout.out.begin(row), layout.out.step});
  };
  detail::for_each_across<V>(layout.in, layout.out, false, first, count, some, one);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
