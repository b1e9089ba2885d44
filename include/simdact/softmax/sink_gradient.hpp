// SPDX-License-Identifier: BSL-1.0
// The gradient of a row's sink, which has no output: -p·s, p being its probability e^(sink - logsumexp) and s the sum
// that the other classes' gradients take, of dy·y or of dy.
#pragma once

#include <simdact/exp/kernels.hpp>
#include <simdact/rows/layout.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// A sum of a row in units that keep it finite.
template <simd::element T>
struct shrunk_total {
  T sum; // times that
  T shrunk;
};

// The logarithms of the sums are those that the forward pass wrote.
template <class Method, simd::element T>
T sink_probability(const row_layout<T>& layout, std::size_t row) {
  const row_sink<T> sink = layout.sink(row);
  return sink.exists ? kernel<fn::exp, Method>::eval(sink.logit - layout.options.logsumexp[row]) : T(0);
}
template <class Method, simd::element T>
void put_sink_gradient(const row_layout<T>& layout, std::size_t row, shrunk_total<T> total) {
  const T p = detail::sink_probability<Method>(layout, row);
  layout.options.sink_gradient[row] = p == 0 ? T(0) : simd::negate(simd::product(p, total.sum) / total.shrunk);
}

// In a call that writes out and reads the inputs.
template <simd::element T, class O, class... In>
void check_sink_gradient(const char* function, const row_layout<T>& layout, const O* out, std::size_t out_size,
                         const In&... in) {
  const softmax_options<T>& options = layout.options;
  const std::size_t n = options.sink_gradient.size(), sums = options.logsumexp.size();
  if (n == 0)
    return;
  check_count(function, "sink_gradient", n, layout.rows);
  if (options.sinks.empty() || sums != layout.rows)
    throw_invalid("simdact::%s: sink_gradient has %zu elements beside %zu sinks and %zu of logsumexp, the forward "
                  "pass's; there are %zu rows",
                  function, n, options.sinks.size(), sums, layout.rows);
  const auto apart = [&](const char* name, const auto* range, std::size_t size) {
    detail::check_disjoint(function, name, range, size, "sink_gradient", options.sink_gradient.data(), n);
  };
  apart("output", out, out_size);
  apart("logsumexp", options.logsumexp.data(), sums);
  detail::for_each_option(options, apart);
  (apart("input", detail::data(in), detail::count(in)), ...);
  detail::check_disjoint(function, "logsumexp", options.logsumexp.data(), sums, "output", out, out_size);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
