// SPDX-License-Identifier: BSL-1.0
// The gradient of logsumexp, dx = f·dy·softmax(x) with one dy a row: the probabilities go to dx first, unless that has
// sixteen bits.
#pragma once

#include <simdact/softmax/backward.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// A class of probability 0 has none, whatever dy is. The product with a small factor comes last.
template <simd::element T>
struct times_gradient {
  T dy;
  T factor;

  template <simd::value V>
  SIMDACT_INLINE V operator()(V p) const {
    return simd::select(p == V(0), p, p * V(dy) * V(factor));
  }
};

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
  if (sums != layout.rows)
    throw_invalid("simdact::%s: there are %zu rows and dy has %zu elements", function, layout.rows, sums);
  detail::check_input_rows(function, x, to, detail::count(dx), layout);
  detail::check_disjoint(function, "dy", gradient, sums, "output", to, detail::count(dx));
  const T factor = detail::make_row_factor(options.scale, options.temperature).plain.high;
  const row_layout<T> as_given{layout.rows, layout.length, layout.stride, layout.output_stride, options};
  detail::check_sink_gradient(function, as_given, to, detail::count(dx), dy, x);
  const auto part = [=](std::size_t first, std::size_t count) {
    const auto of_row = [=](std::size_t row) { return times_gradient<T>{static_cast<T>(gradient[row]), factor}; };
    if (!options.sink_gradient.empty())
      for (std::size_t row = first; row < first + count; ++row)
        detail::put_sink_gradient<row_method_of<Policy, T>>(as_given, row,
                                                            {simd::negate(static_cast<T>(gradient[row])), 1});
    if constexpr (std::same_as<O, T>) {
      detail::forward_part<row_result::probabilities, Policy>(layout, first, count, from, to);
      for (std::size_t row = first; row < first + count; ++row) {
        T* const p = to + row * layout.output_stride;
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
