// SPDX-License-Identifier: BSL-1.0
// The results of rows side by side, a row a lane, from their sums.
#pragma once

#include <simdact/rows/across.hpp>
#include <simdact/rows/layout.hpp>
#include <simdact/rows/passes.hpp>
#include <simdact/rows/probability.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// out[i] = finished(the probability of class i): of its term, which is in the output already if that is of the terms'
// type.
template <class Method, bool Direct, simd::value V, class Logits, class Lanes, simd::element T, class Finished,
          storable O>
SIMDACT_INLINE void probabilities_across(Logits logits, std::size_t n, Lanes lanes, const per_row<V, Lanes>& pivots,
                                         const sums_across<V, Lanes>& sums, row_factor<T> factor, Finished finished,
                                         row_place<O> out) {
  std::array<over_sum<row_exponential<Method, Direct>::exact, T, V>, Lanes::vectors> probability;
  for (std::size_t k = 0; k < Lanes::vectors; ++k)
    probability[k] = {detail::reciprocal(sums.row[k])};
  const auto map = [=](V term, std::size_t k) SIMDACT_INLINE_LAMBDA { return finished(probability[k](term), k); };
  if constexpr (std::same_as<O, T>) {
    const auto term = [=](std::size_t i, std::size_t k) SIMDACT_INLINE_LAMBDA {
      return lanes.template load<V>(out.first + i * out.step + k * simd::width<V>);
    };
    detail::map_across<V>(term, map, n, lanes, out);
  } else {
    std::array<row_frame<V>, Lanes::vectors> frame;
    for (std::size_t k = 0; k < Lanes::vectors; ++k)
      frame[k] = detail::row_frame_of<Direct>(pivots[k], factor);
    const auto term = [=](std::size_t i, std::size_t k) SIMDACT_INLINE_LAMBDA {
      return row_exponential<Method, Direct>::eval(logits.template at<V>(i, k, lanes), frame[k], factor);
    };
    detail::map_across<V>(term, map, n, lanes, out);
  }
}

template <bool Unit, simd::value V, class Logits, class Lanes, simd::element T, storable O>
SIMDACT_INLINE void map_logarithms(Logits logits, std::size_t n, Lanes lanes, const per_row<V, Lanes>& maxima,
                                   const per_row<V, Lanes>& above, row_factor<T> factor, row_place<O> out) {
  std::array<log_probability<Unit, T, V>, Lanes::vectors> logarithm;
  for (std::size_t k = 0; k < Lanes::vectors; ++k)
    logarithm[k] = {factor.plain, {maxima[k], V(0)}, above[k], detail::largest_beside(factor.plain)};
  detail::map_across<V>([=](std::size_t i, std::size_t k)
                            SIMDACT_INLINE_LAMBDA { return logits.template at<V>(i, k, lanes); },
                        [=](V x, std::size_t k) SIMDACT_INLINE_LAMBDA { return logarithm[k](x); }, n, lanes, out);
}

// out[i] = the logarithm of the probability of class i, from what the sums' logarithms are above the maxima.
template <simd::value V, class Logits, class Lanes, simd::element T, storable O>
SIMDACT_INLINE void logarithms_across(Logits logits, std::size_t n, Lanes lanes, const per_row<V, Lanes>& maxima,
                                      const per_row<V, Lanes>& above, const row_factor<T>& factor, row_place<O> out) {
  if (factor.plain.high == 1 && factor.plain.low == 0)
    detail::map_logarithms<true, V>(logits, n, lanes, maxima, above, factor, out);
  else
    detail::map_logarithms<false, V>(logits, n, lanes, maxima, above, factor, out);
}

// Soft limits of rows whose elements lie apart: of rows side by side those that follow each other, of others those of a
// row, brought together.
template <simd::element T, storable S, class Limit>
void limit_across(const row_layout<T>& layout, std::size_t first, std::size_t count, Limit limit, const S* in, T* out) {
  for (std::size_t some = 1; count > 0; first += some, count -= some) {
    const S* const from = in + layout.in.begin(first);
    const row_place<T> to{out + layout.out.begin(first), layout.out.step};
    const std::size_t n = layout.valid(first), step = layout.in.step;
    if (!layout.ends_early())
      some = detail::smaller(layout.in.adjacent(first, count), layout.out.adjacent(first, count));
    if (some > 1)
      for (std::size_t i = 0; i < n; ++i)
        map_row<T>(limit, some, &to[i], plain_logits<S>{from + i * step});
    else
      detail::write_row(n, to, [&](std::size_t i, std::size_t m, T* part) {
        for (std::size_t k = 0; k < m; ++k)
          part[k] = static_cast<T>(from[(i + k) * step]);
        map_row<T>(limit, m, part, plain_logits<T>{part});
      });
  }
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
