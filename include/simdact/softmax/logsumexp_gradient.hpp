// SPDX-License-Identifier: BSL-1.0
// The gradient of logsumexp, dx = f·dy·softmax(x) with one dy a row: the probabilities go to dx first, unless that has
// sixteen bits.
#pragma once

#include <simdact/softmax/backward.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// A class of probability 0 has none, whatever dy is. The product with a small factor comes last.
template <simd::element T, simd::value N = T>
struct times_gradient {
  N dy;
  T factor;

  template <simd::value V>
  SIMDACT_INLINE V operator()(V p) const {
    return simd::select(p == V(0), p, p * V(dy) * V(factor));
  }
};

// For rows, by their dy.
template <simd::element T, storable D>
struct times_gradients {
  const D* dy;
  T factor;

  times_gradient<T> operator()(std::size_t row) const { return {static_cast<T>(dy[row]), factor}; }

  template <simd::value V, std::size_t Vectors>
  struct of_rows {
    std::array<times_gradient<T, V>, Vectors> times;
    SIMDACT_INLINE V operator()(V p, std::size_t k) const { return times[k](p); }
  };
  template <simd::value V, class Lanes>
  SIMDACT_INLINE of_rows<V, Lanes::vectors> across(std::size_t row, Lanes lanes) const {
    of_rows<V, Lanes::vectors> all;
    for (std::size_t k = 0; k < Lanes::vectors; ++k)
      all.times[k] = {lanes.template load<V>(dy + row + k * simd::width<V>), factor};
    return all;
  }
};

// p[i] = its row's times(p[i]).
template <simd::element T, class Times>
void multiply_across(const row_layout<T>& layout, std::size_t first, std::size_t count, Times times, T* p) {
  using V = simd::widest<T>;
  const auto some = [&](std::size_t row, auto lanes) {
    const row_place<T> place{p + layout.out.begin(row), layout.out.step};
    detail::map_across<V>(
        [=](std::size_t i, std::size_t k)
            SIMDACT_INLINE_LAMBDA { return lanes.template load<V>(place.first + i * place.step + k * simd::width<V>); },
        times.template across<V>(row, lanes), layout.length, lanes, place);
  };
  detail::for_each_across<V>(layout.out, layout.out, false, first, count, some);
}

template <class Policy, class Dy, class X, class Dx, simd::element T>
void backward_of_logsumexp(const char* function, const Dy& dy, const X& x, Dx& dx, const softmax_options<T>& options) {
  const std::size_t size = detail::count(x), sums = detail::count(dy);
  using O = stored_in<Dx>;
  const auto* const from = detail::data(x);
  const auto* const gradient = detail::data(dy);
  O* const to = detail::data(dx);
  softmax_options<T> of_probabilities = options;
  of_probabilities.logsumexp = {};
  of_probabilities.sink_gradient = {};
  const row_layout<T> layout = detail::check_rows<T>(function, size, to, detail::count(dx), of_probabilities);
  detail::refuse_softcap(function, options.softcap);
  detail::check_number_a_row(function, layout.rows, "dy has", sums);
  detail::check_input_rows(function, x, to, detail::count(dx), layout);
  detail::check_disjoint(function, "dy", gradient, sums, "output", to, detail::count(dx));
  const T factor = detail::make_row_factor(options.scale, options.temperature).plain.high;
  const row_layout<T> as_given{layout.rows, layout.length, layout.in, layout.out, options};
  detail::check_sink_gradient(function, as_given, to, detail::count(dx), dy, x);
  const auto part = [=](std::size_t first, std::size_t count) {
    const times_gradients<T, stored_in<const Dy>> of_row{gradient, factor};
    if (!options.sink_gradient.empty())
      for (std::size_t row = first; row < first + count; ++row)
        detail::put_sink_gradient<row_method_of<Policy, T>>(as_given, row,
                                                            {simd::negate(static_cast<T>(gradient[row])), 1});
    if constexpr (std::same_as<O, T>) {
      detail::forward_part<row_result::probabilities, Policy>(layout, first, count, from, to);
      if (layout.spaced())
        return detail::multiply_across(layout, first, count, of_row, to);
      for (std::size_t row = first; row < first + count; ++row) {
        T* const p = to + layout.out.begin(row);
        map_row<T>(of_row(row), layout.length, p, plain_logits<T>{p});
      }
    } else {
      detail::forward_part<row_result::probabilities, Policy>(layout, first, count, from, to, of_row);
    }
  };
  detail::for_each_part(layout.rows, detail::rows_of_part(layout), part, x, dy);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
