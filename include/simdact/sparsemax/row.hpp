// SPDX-License-Identifier: BSL-1.0
// One row of sparsemax, and of its backward pass.
#pragma once

#include <simdact/softmax/backward.hpp>
#include <simdact/sparsemax/threshold.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// max(z - tau, 0), tau and z relative to the maximum.
template <simd::element T>
struct part_above {
  T maximum;
  two_parts<T> tau;

  template <simd::value V>
  SIMDACT_INLINE V operator()(V z) const {
    const auto [high, low] = detail::below_maximum(z, maximum);
    const V part = (high - V(tau.high)) + (low - V(tau.low));
    return simd::select(part > V(0), part, V(0));
  }
};

// A row without a finite maximum: the classes at +inf share, NaN anywhere makes all NaN, and of -inf only all are 0.
template <simd::element T, storable S, storable O>
SIMDACT_COLD void sparsemax_of_infinite(const S* z, std::size_t n, O* out) {
  const plain_logits<S> logits{z};
  const T infinite = detail::count_infinite<T>(logits, n);
  for (std::size_t i = 0; i < n; ++i)
    out[i] = static_cast<O>(simd::is_nan(infinite)                                  ? infinite
                            : logits.template at<T>(i) == simd::format<T>::infinity ? T(1) / infinite
                                                                                    : T(0));
}

// n > 0.
template <storable S, storable O>
void sparsemax_row(const S* z, std::size_t n, O* out) {
  using T = simd::computed_t<S>;
  const T maximum = detail::row_maximum<T>(plain_logits<S>{z}, n);
  if (!simd::is_finite(maximum))
    return detail::sparsemax_of_infinite<T>(z, n, out);
  const two_parts<T> tau = detail::sparsemax_threshold(z, n, maximum);
  if (tau.high != tau.high)
    return detail::fill(out, 0, n, tau.high);
  map_row<T>(part_above<T>{maximum, tau}, n, out, plain_logits<S>{z});
}

// Whether y counts as above 0: NaN does, and makes what is added NaN.
template <simd::value V>
SIMDACT_INLINE V where_above(V y, V x) {
  return simd::select(y <= V(0), V(0), x + (y - y));
}

// The mean of dy over the classes with y > 0, where the sum may have overflowed.
template <simd::element T, storable D, storable S>
SIMDACT_COLD T mean_of_large(const D* dy, const S* y, std::size_t n, T classes) {
  constexpr T shrunk = T(0x1p-24);
  const T sum = row_dot<T>([](auto s, auto g, auto p)
                               SIMDACT_INLINE_LAMBDA { return s + detail::where_above(p, g * decltype(g)(shrunk)); },
                           n, plain_logits<D>{dy}, plain_logits<S>{y});
  return sum / classes / shrunk;
}

// dx = dy less the mean of dy over the classes with y > 0, and 0 for the others.
template <storable D, storable S, storable O>
void sparsemax_backward_row(const D* dy, const S* y, std::size_t n, O* dx) {
  using T = simd::computed_t<O>;
  const plain_logits<D> gradient{dy};
  const plain_logits<S> output{y};
  const T sum = row_dot<T>([](auto s, auto g, auto p) SIMDACT_INLINE_LAMBDA { return s + detail::where_above(p, g); },
                           n, gradient, output);
  const T classes = row_dot<T>(
      [](auto s, auto p) SIMDACT_INLINE_LAMBDA { return s + detail::where_above(p, decltype(p)(1)); }, n, output);
  const T mean = simd::is_finite(sum) ? sum / classes : detail::mean_of_large(dy, y, n, classes);
  map_row<T>([=](auto g, auto p) SIMDACT_INLINE_LAMBDA { return detail::where_above(p, g - decltype(g)(mean)); }, n, dx,
             gradient, output);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
