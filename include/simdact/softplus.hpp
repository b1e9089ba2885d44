// Softplus, a smooth maximum of 0 and x.
//
//   y = simdact::softplus(x);
//   y = simdact::softplus(x, 2.0f);                    log(1 + e^(2x))/2
//
// x is a float, a double or an xsimd::batch of either. NaN gives NaN; -inf gives 0 and +inf gives +inf. There is no
// threshold from which it would be x. Bounds: accuracy<fn::softplus, Policy, T>, stated in softplus/bounds.hpp at
// beta = 1.
#pragma once

#include <simdact/elementwise.hpp>
#include <simdact/softplus/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET {

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

// sigmoid(beta·x).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softplus_derivative(V x) noexcept {
  return evaluate<fn::softplus_derivative, Policy>(x);
}

template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softplus_derivative(V x, simd::element_t<V> beta) noexcept {
  return evaluate<fn::softplus_derivative, Policy>(x, beta);
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
void softplus_derivative(const In& in, Out&& out) {
  detail::map<fn::softplus_derivative, Policy>("softplus_derivative", in, out);
}

template <class Policy = accurate, elements In, writable_elements Out>
void softplus_derivative(const In& in, Out&& out, std::ranges::range_value_t<In> beta) {
  detail::check_positive("softplus_derivative", "beta", beta);
  detail::map<fn::softplus_derivative, Policy>("softplus_derivative", in, out, beta);
}

// dx[i] = dy[i]·softplus'(x[i]).
template <class Policy = accurate, elements Dy, elements X, writable_elements Dx>
void softplus_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::chain<fn::softplus_derivative, Policy>("softplus_backward", dy, x, dx);
}

template <class Policy = accurate, elements Dy, elements X, writable_elements Dx>
void softplus_backward(const Dy& dy, const X& x, Dx&& dx, std::ranges::range_value_t<X> beta) {
  detail::check_positive("softplus_backward", "beta", beta);
  detail::chain<fn::softplus_derivative, Policy>("softplus_backward", dy, x, dx, beta);
}

} // namespace simdact::inline SIMDACT_TARGET
