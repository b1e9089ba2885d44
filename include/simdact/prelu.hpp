// SPDX-License-Identifier: BSL-1.0
// PReLU: leaky ReLU whose slopes are learnt, one for all elements or one for each channel.
//
//   y = simdact::prelu(x, slope);
//   simdact::prelu(in, slopes, out);                                    channels last: NHWC
//   simdact::prelu(in, slopes, out, {.channel_length = height * width}); channels first: NCHW
//   simdact::prelu_backward(dy, x, slopes, dx, dslopes, {.channel_length = height * width});
//
// x is a float, a double or an xsimd::batch of either. NaN gives NaN. The number of elements is a multiple of the
// number of slopes times the channel length; a single slope is for all, and of no elements nothing is asked. The slopes
// lie apart from the output. Ranges may be of sixteen bits: each result is the float's, rounded once. The kernel is
// that of leaky_relu, with its bound.
#pragma once

#include <simdact/relu/channels.hpp>
#include <simdact/relu/slope_gradient.hpp>

namespace simdact::inline SIMDACT_TARGET {

// x for x > 0, slope·x for the others, rounded once; each lane may have its own finite slope. He et al., 2015.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V prelu(V x, std::type_identity_t<V> slope) noexcept {
  return detail::evaluate<fn::leaky_relu, Policy>(x, slope);
}

// 1 for x > 0, the slope for the others.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V prelu_derivative(V x, std::type_identity_t<V> slope) noexcept {
  return detail::evaluate<fn::leaky_relu_derivative, Policy>(x, slope);
}

// out[i] = prelu(in[i], the slope of i's channel).
template <class Policy = accurate, elements In, elements Slopes, writable_elements Out>
void prelu(const In& in, const Slopes& slopes, Out&& out, prelu_channels layout = {}) {
  detail::by_channel(
      "prelu", [](auto x, auto slope) SIMDACT_INLINE_LAMBDA { return prelu<Policy>(x, slope); }, in, slopes, out,
      layout);
}

// out[i] = prelu'(in[i], the slope of i's channel).
template <class Policy = accurate, elements In, elements Slopes, writable_elements Out>
void prelu_derivative(const In& in, const Slopes& slopes, Out&& out, prelu_channels layout = {}) {
  detail::by_channel(
      "prelu_derivative", [](auto x, auto slope) SIMDACT_INLINE_LAMBDA { return prelu_derivative<Policy>(x, slope); },
      in, slopes, out, layout);
}

// dx[i] = dy[i]·prelu'(x[i]), 0 where that is 0 even if dy is infinite or NaN, and dslopes[c] = the sum of dy[i]·x[i]
// over the x[i] <= 0 of channel c. dx may be dy or x; dslopes lies apart from all others. How the sums are rounded:
// relu/slope_gradient.hpp.
template <class Policy = accurate, elements Dy, elements X, elements Slopes, writable_elements Dx,
          writable_elements Dslopes>
void prelu_backward(const Dy& dy, const X& x, const Slopes& slopes, Dx&& dx, Dslopes&& dslopes,
                    prelu_channels layout = {}) {
  detail::slope_gradients<Policy>("prelu_backward", dy, x, slopes, dx, dslopes, layout);
}

} // namespace simdact::inline SIMDACT_TARGET
