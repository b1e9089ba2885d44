// SPDX-License-Identifier: BSL-1.0
// Softplus, a smooth maximum of 0 and x.
//
//   y = simdact::softplus(x);
//   y = simdact::softplus(x, 2.0f);                    log(1 + e^(2x))/2
//   y = simdact::softplus(x, 1.0f, 20.0f);             the same, but x where beta·x > 20, as PyTorch has it
//
// x is a float, a double or an xsimd::batch of either. NaN gives NaN; -inf gives 0 and +inf gives +inf. Without a
// threshold there is none. Bounds: accuracy<fn::softplus, Policy, T>, stated in softplus/bounds.hpp at
// beta = 1.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/softplus/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

inline void check_threshold(const char* function, double beta, double threshold) {
  check_positive(function, "beta", beta);
  if (simd::is_nan(threshold))
    throw_invalid("simdact::%s: threshold is %g; it must not be NaN", function, threshold);
}

} // namespace detail

// log(1 + e^(beta·x))/beta = max(x, 0) + log1p(e^(-beta·|x|))/beta for a finite beta > 0; without one beta is 1, and
// the call costs half as much.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softplus(V x, simd::element_t<V> beta) noexcept {
  return evaluate<fn::softplus, Policy>(x, beta);
}

template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softplus(V x) noexcept {
  return evaluate<fn::softplus, Policy>(x);
}

// The same up to beta·x = threshold, and x above it: for agreement with a framework alone, as the result of a large x
// is x without it.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softplus(V x, simd::element_t<V> beta, simd::element_t<V> threshold) {
  return evaluate<fn::softplus, Policy>(x, beta, threshold);
}

// sigmoid(beta·x); 1 above a threshold.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softplus_derivative(V x) noexcept {
  return evaluate<fn::softplus_derivative, Policy>(x);
}

template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softplus_derivative(V x, simd::element_t<V> beta) noexcept {
  return evaluate<fn::softplus_derivative, Policy>(x, beta);
}

template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softplus_derivative(V x, simd::element_t<V> beta, simd::element_t<V> threshold) {
  return evaluate<fn::softplus_derivative, Policy>(x, beta, threshold);
}

template <class Policy = accurate, elements In, writable_elements Out>
void softplus(const In& in, Out&& out) {
  detail::map<fn::softplus, Policy>("softplus", in, out);
}

template <class Policy = accurate, elements In, writable_elements Out>
void softplus(const In& in, Out&& out, std::ranges::range_value_t<In> beta) {
  detail::check_positive("softplus", "beta", beta);
  detail::map<fn::softplus, Policy>("softplus", in, out, beta);
}

template <class Policy = accurate, elements In, writable_elements Out>
void softplus(const In& in, Out&& out, std::ranges::range_value_t<In> beta, std::ranges::range_value_t<In> threshold) {
  detail::check_threshold("softplus", beta, threshold);
  detail::map<fn::softplus, Policy>("softplus", in, out, beta, threshold);
}

template <class Policy = accurate, elements In, writable_elements Out>
void softplus_derivative(const In& in, Out&& out) {
  detail::map<fn::softplus_derivative, Policy>("softplus_derivative", in, out);
}

template <class Policy = accurate, elements In, writable_elements Out>
void softplus_derivative(const In& in, Out&& out, std::ranges::range_value_t<In> beta) {
  detail::check_positive("softplus_derivative", "beta", beta);
  detail::map<fn::softplus_derivative, Policy>("softplus_derivative", in, out, beta);
}

template <class Policy = accurate, elements In, writable_elements Out>
void softplus_derivative(const In& in, Out&& out, std::ranges::range_value_t<In> beta,
                         std::ranges::range_value_t<In> threshold) {
  detail::check_threshold("softplus_derivative", beta, threshold);
  detail::map<fn::softplus_derivative, Policy>("softplus_derivative", in, out, beta, threshold);
}

// dx[i] = dy[i]·softplus'(x[i]).
template <class Policy = accurate, elements Dy, elements X, writable_elements Dx>
void softplus_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::softplus_derivative, Policy>("softplus_backward", dy, x, dx);
}

template <class Policy = accurate, elements Dy, elements X, writable_elements Dx>
void softplus_backward(const Dy& dy, const X& x, Dx&& dx, std::ranges::range_value_t<X> beta) {
  detail::check_positive("softplus_backward", "beta", beta);
  detail::backward<fn::softplus_derivative, Policy>("softplus_backward", dy, x, dx, beta);
}

template <class Policy = accurate, elements Dy, elements X, writable_elements Dx>
void softplus_backward(const Dy& dy, const X& x, Dx&& dx, std::ranges::range_value_t<X> beta,
                       std::ranges::range_value_t<X> threshold) {
  detail::check_threshold("softplus_backward", beta, threshold);
  detail::backward<fn::softplus_derivative, Policy>("softplus_backward", dy, x, dx, beta, threshold);
}

} // namespace simdact::inline SIMDACT_TARGET
