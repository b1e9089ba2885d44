// SPDX-License-Identifier: BSL-1.0
// The Kullback-Leibler divergence of one row, and its gradients: with the probabilities p and q of the logits x and y,
// A and B what the logarithms of their sums are above their maxima, and D the sum of p·d, where d is how much further
// the class lies below its row's maximum in y than in x,
//   divergence = D + (B - A),   dx = p·(d - D),   dy = q - p.
#pragma once

#include <simdact/entropy/row.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// d. A class that p leaves out has none, whatever its logit in q is.
template <simd::element T>
struct further_below {
  depth_below<T> of_p, of_q;

  template <simd::value V>
  SIMDACT_INLINE V operator()(V x, V y) const {
    return of_q(simd::select(x == V(-simd::format<T>::infinity), V(of_q.maximum), y)) - of_p(x);
  }
};

// Whether q leaves out a class that p has, or has one so far below its maximum that sums of distances may be out of
// range.
template <simd::element T, storable SP, storable SQ>
bool has_far_class(const SP* x, const SQ* y, std::size_t n, T maximum_of_q) {
  const T limit = simd::max(T(0), maximum_of_q) - simd::format<T>::largest * T(0x1p-32f);
  const auto add = [=](auto s, auto a, auto b) SIMDACT_INLINE_LAMBDA {
    using V = decltype(s);
    return simd::select(b < V(limit), simd::select(a == V(-simd::format<T>::infinity), s, V(1)), s);
  };
  return row_dot<T>(add, n, plain_logits<SP>{x}, plain_logits<SQ>{y}) > 0;
}

// A row's probabilities and half their logarithms, one by one; also where +inf is among the logits.
template <class Method, simd::element T, storable S>
class row_shares {
public:
  row_shares(const S* x, std::size_t n) : x_(x), infinite_(detail::count_infinite<T>(plain_logits<S>{x}, n)) {
    if (infinite_ != 0)
      return;
    total_ = detail::sum_row<Method, false>(plain_logits<S>{x}, n, factor, static_cast<T*>(nullptr));
    if (simd::is_finite(total_.pivot)) {
      const auto above = detail::log_above_maximum_of<Method>(x, n, total_, factor);
      above_ = simd::raw(above.high + above.low);
    } else {
      infinite_ = simd::format<T>::nan;
    }
  }

  bool defined() const { return !simd::is_nan(infinite_); }
  T probability(std::size_t i) const {
    const T logit = static_cast<T>(x_[i]);
    if (infinite_ != 0)
      return logit == simd::format<T>::infinity ? T(1) / infinite_ : T(0);
    const over_sum<row_exponential<Method, true>::exact, T> of{detail::reciprocal(total_.sum)};
    return of(detail::split_sum<Method>(total_, logit, factor).of_class);
  }
  double half_logarithm(std::size_t i) const {
    if (infinite_ != 0)
      return static_cast<double>(detail::log_of_degenerate(probability(i))) / 2;
    return (static_cast<double>(static_cast<T>(x_[i])) / 2 - static_cast<double>(total_.maximum.high) / 2) - above_ / 2;
  }

private:
  static constexpr row_factor<T> factor = unit_factor<T>;

  const S* x_;
  T infinite_; // how many logits are +inf; NaN where there are no probabilities
  row_total<T> total_{};
  double above_ = 0; // what the logarithm of the sum is above the maximum
};

// Where the gradients of a row go; nowhere if null.
template <storable P, storable Q>
struct divergence_gradients {
  P* by_p;
  Q* by_q;
};

// One class after the other: where a logit is +inf, or a class that p has is left out of q, or a sum was out of range
// on the way, or there is a NaN. What is +inf has no gradient by x.
template <class Method, simd::element T, storable SP, storable SQ, storable P, storable Q>
SIMDACT_COLD T divergence_by_class(const SP* x, const SQ* y, std::size_t n, divergence_gradients<P, Q> gradients,
                                   T scale) {
  const row_shares<Method, T, SP> p(x, n);
  const row_shares<Method, T, SQ> q(y, n);
  constexpr double infinity = simd::format<double>::infinity, nan = simd::format<double>::nan;
  const bool defined = p.defined() && q.defined();
  double half = defined ? 0 : nan;
  const auto half_difference = [&](std::size_t i) { return p.half_logarithm(i) - q.half_logarithm(i); };
  for (std::size_t i = 0; i < n && defined; ++i)
    if (p.half_logarithm(i) > -infinity) {
      const double difference = half_difference(i);
      half += difference < infinity ? static_cast<double>(p.probability(i)) * difference : difference;
    }
  const bool finite = half < infinity;
  for (std::size_t i = 0; i < n; ++i) {
    const T share = p.probability(i), difference = defined ? q.probability(i) - share : simd::format<T>::nan;
    const double slope = !finite      ? nan
                         : share == 0 ? 0
                                      : static_cast<double>(share) * (2 * (half_difference(i) - half));
    if (gradients.by_p != nullptr)
      gradients.by_p[i] = static_cast<P>(scale * static_cast<T>(slope));
    if (gradients.by_q != nullptr)
      gradients.by_q[i] = static_cast<Q>(scale * difference);
  }
  return simd::max(T(0), static_cast<T>(2 * half));
}

// n > 0. The gradients may go where their logits are.
template <class Method, simd::element T, storable SP, storable SQ, storable P, storable Q>
T divergence_row(const SP* x, const SQ* y, std::size_t n, divergence_gradients<P, Q> gradients, T scale) {
  constexpr row_factor<T> factor = unit_factor<T>;
  using piece = row_piece<Method, T>;
  const T maximum = row_maximum<T>(plain_logits<SP>{x}, n), maximum_of_q = row_maximum<T>(plain_logits<SQ>{y}, n);
  if (!simd::is_finite(maximum) || !simd::is_finite(maximum_of_q) || detail::has_far_class(x, y, n, maximum_of_q))
    return detail::divergence_by_class<Method>(x, y, n, gradients, scale);
  piece part, part_of_q;
  sum_of_pieces sum, sum_of_q, weighted;
  const further_below<T> further{{maximum}, {maximum_of_q}};
  const auto add = [=](auto s, auto e, auto a, auto b) SIMDACT_INLINE_LAMBDA { return simd::fma(e, further(a, b), s); };
  const auto make = [&](std::size_t i, std::size_t size) SIMDACT_INLINE_LAMBDA {
    return std::array{part.make(x + i, size, maximum, factor), part_of_q.make(y + i, size, maximum_of_q, factor)};
  };
  detail::for_each_piece<piece>(n, [&](std::size_t i, std::size_t size) SIMDACT_INLINE_LAMBDA {
    const auto sums = make(i, size);
    sum.add(sums[0]);
    sum_of_q.add(sums[1]);
    weighted.add<T>({row_dot<T>(add, size, part.terms(), plain_logits<SP>{x + i}, plain_logits<SQ>{y + i}), 0});
  });
  if (!weighted.is_finite() || !sum_of_q.is_finite())
    return detail::divergence_by_class<Method>(x, y, n, gradients, scale);
  const row_total<T> total = sum.by_maximum(maximum), total_of_q = sum_of_q.by_maximum(maximum_of_q);
  const auto above = detail::log_above_maximum_of<Method>(x, n, total, factor),
             above_of_q = detail::log_above_maximum_of<Method>(y, n, total_of_q, factor);
  const strict_double mean = simd::divide(weighted.value(), sum.value());
  if (gradients.by_p != nullptr || gradients.by_q != nullptr) {
    using probability = over_sum<row_exponential<Method, true>::exact, T>;
    const probability p{detail::reciprocal(total.sum)}, q{detail::reciprocal(total_of_q.sum)};
    const T distance = static_cast<T>(simd::raw(mean));
    const auto by_p = [=](auto e, auto a, auto b) SIMDACT_INLINE_LAMBDA {
      using V = decltype(e);
      return V(scale) * p(e * (further(a, b) - V(distance)));
    };
    const auto by_q = [=](auto e, auto e_of_q) SIMDACT_INLINE_LAMBDA {
      using V = decltype(e);
      return V(scale) * (q(e_of_q) - p(e));
    };
    detail::for_each_piece<piece>(n, [&](std::size_t i, std::size_t size) SIMDACT_INLINE_LAMBDA {
      if (n > piece::most)
        make(i, size);
      if (gradients.by_p != nullptr)
        map_row<T>(by_p, size, gradients.by_p + i, part.terms(), plain_logits<SP>{x + i}, plain_logits<SQ>{y + i});
      if (gradients.by_q != nullptr)
        map_row<T>(by_q, size, gradients.by_q + i, part.terms(), part_of_q.terms());
    });
  }
  const strict_double logarithms = (above_of_q.high - above.high) + (above_of_q.low - above.low);
  return simd::max(T(0), static_cast<T>(simd::raw(logarithms + mean)));
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
