// SPDX-License-Identifier: BSL-1.0
// The backward pass of PReLU: the gradient of the input, and in the same pass that of each slope, the sum of dy·x over
// its channel's x <= 0. A dy at another x has no part in it, not even inf or NaN.
//
// Sums are kept by position in a row or run, as core/position_sums.hpp has it. The order depends on the shape alone, so
// that all instruction sets with FMA give the same bits; the error is below 66·2^-24 of the sum of the magnitudes for
// floats.
#pragma once

#include <simdact/core/position_sums.hpp>
#include <simdact/relu/channels.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

static_assert(repeated_slopes<float>::most <= position_sums<float>::most);

// dx, and the sum so far with dy·x on top for x <= 0 and NaN.
template <class Policy, simd::value V>
SIMDACT_INLINE V prelu_gradient(V dy, V x, V slope) {
  return chained<fn::leaky_relu_derivative>(dy, evaluate<fn::leaky_relu_derivative, Policy>(x, slope));
}
template <simd::value V>
SIMDACT_INLINE V slope_sum(V dy, V x, V sum) {
  return simd::select(x > V(0), sum, simd::fma(dy, x, sum));
}

// The ranges of a call, and what is computed in.
template <class T, class D, class S, class O>
struct prelu_pass {
  std::size_t n;
  const D* dy;
  const S* x;
  O* dx;

  // gradient(dy, x, slopes...) to dx, and dy·x to the sums, of the elements [first, first + count). In one pass if both
  // are of one type, else sums first, as dx may be dy or x.
  template <class Gradient, class... Slopes>
  void run(Gradient gradient, std::size_t first, std::size_t count, T* sums, const Slopes*... slopes) const {
    using V = simd::widest<T>;
    const T* const before = sums;
    if constexpr (std::same_as<O, T>) {
      const auto both = [=](V g, V v, V sum, auto... slope) SIMDACT_INLINE_LAMBDA {
        return std::array<V, 2>{gradient(g, v, slope...), detail::slope_sum(g, v, sum)};
      };
      detail::for_each_vector(both, count, std::array<T*, 2>{dx + first, sums}, dy + first, x + first, before,
                              slopes...);
    } else {
      const auto add = [](V g, V v, V sum) SIMDACT_INLINE_LAMBDA { return detail::slope_sum(g, v, sum); };
      detail::for_each_vector(add, count, sums, dy + first, x + first, before);
      detail::for_each_vector(gradient, count, dx + first, dy + first, x + first, slopes...);
    }
  }
};

// One slope: every channel_length elements of each channels·channel_length.
template <class Policy, class T, class D, class S, class O>
T one_slope_backward(prelu_pass<T, D, S, O> p, T slope, std::size_t first, std::size_t run, std::size_t stride) {
  using V = simd::widest<T>;
  const auto gradient = [=](V dy, V x) SIMDACT_INLINE_LAMBDA { return prelu_gradient<Policy>(dy, x, V(slope)); };
  position_sums<T> sums(detail::smaller(run, position_sums<T>::most));
  for (std::size_t i = first; i < p.n; i += stride)
    for (std::size_t k = 0; k < run; k += sums.most)
      p.run(gradient, i + k, detail::smaller(run - k, sums.most), sums.next());
  return static_cast<T>(sums.fold(1)[0]);
}

// Slopes [first, first + width) of rows that are `row` elements long; sums of the same channel are `channels` apart.
template <class Policy, class T, class D, class S, class O, class Slope, class Dslope>
void slopes_backward(prelu_pass<T, D, S, O> p, const Slope* slopes, std::size_t first, std::size_t width,
                     std::size_t row, std::size_t channels, Dslope* dslopes) {
  using V = simd::widest<T>;
  const auto gradient = [](V dy, V x, V slope) SIMDACT_INLINE_LAMBDA { return prelu_gradient<Policy>(dy, x, slope); };
  position_sums<T> sums(width);
  for (std::size_t i = first; i < p.n; i += row)
    p.run(gradient, i, detail::smaller(width, p.n - i), sums.next(), slopes + first);
  const double* const sum = sums.fold(channels);
  for (std::size_t c = 0; c < detail::smaller(width, channels); ++c)
    dslopes[first + c] = static_cast<Dslope>(static_cast<T>(sum[c]));
}

// The ranges say whether channels that come first are shared out; no sum is split.
template <class Policy, class T, class D, class S, class O, class Slope, class Dslope, class Dy, class X>
void for_each_slope(prelu_pass<T, D, S, O> p, const Slope* slopes, std::size_t channels, std::size_t channel_length,
                    Dslope* dslopes, const Dy& dy, const X& x) {
  if (p.n == 0) {
    detail::fill_with(dslopes, channels, static_cast<Dslope>(T(0)));
  } else if (channels == 1) {
    dslopes[0] = static_cast<Dslope>(one_slope_backward<Policy>(p, static_cast<T>(slopes[0]), 0, p.n, p.n));
  } else if (channel_length > 1) {
    const auto part = [=](std::size_t first, std::size_t count) {
      for (std::size_t c = first; c < first + count; ++c)
        dslopes[c] = static_cast<Dslope>(one_slope_backward<Policy>(p, static_cast<T>(slopes[c]), c * channel_length,
                                                                    channel_length, channels * channel_length));
    };
    detail::for_each_part(channels, detail::larger(std::size_t{1}, elements_of_part<O> / (p.n / channels + 1)), part,
                          dy, x);
  } else {
    const repeated_slopes<Slope> repeated(slopes, channels, p.n);
    const std::size_t row = repeated.size();
    for (std::size_t first = 0; first < row; first += repeated.most)
      slopes_backward<Policy>(p, repeated.data(), first, detail::smaller(row - first, repeated.most), row, channels,
                              dslopes);
  }
}

// The checks of the backward pass, and the pass.
template <class Policy, class Dy, class X, class Slopes, class Dx, class Dslopes>
void slope_gradients(const char* function, const Dy& dy, const X& x, const Slopes& slopes, Dx& dx, Dslopes& dslopes,
                     prelu_channels layout) {
  if constexpr (detail::one_computed_type<Dx, Dy, X, Slopes, Dslopes>()) {
    using O = stored_in<Dx>;
    using T = simd::computed_t<O>;
    const std::size_t n = detail::count(dx), channels = detail::count(slopes);
    const prelu_pass<T, stored_in<Dy>, stored_in<X>, O> p{n, detail::data(dy), detail::data(x), detail::data(dx)};
    const stored_in<Slopes>* const slope = detail::data(slopes);
    const stored_in<Dslopes>* const dslope = detail::data(dslopes);
    detail::check_input<O>(function, dy, p.dx, n);
    detail::check_input<O>(function, x, p.dx, n);
    check_channels(function, n, channels, layout.channel_length);
    if (detail::count(dslopes) != channels)
      throw_invalid("simdact::%s: there are %zu slopes and room for %zu gradients", function, channels,
                    detail::count(dslopes));
    detail::check_apart(function, "the slopes", slope, channels, "the output", p.dx, n);
    detail::check_apart(function, "the slopes' gradients", dslope, channels, "the output", p.dx, n);
    detail::check_apart(function, "the slopes' gradients", dslope, channels, "the slopes", slope, channels);
    detail::check_apart(function, "the slopes' gradients", dslope, channels, "the gradient", p.dy, n);
    detail::check_apart(function, "the slopes' gradients", dslope, channels, "the input", p.x, n);
    detail::for_each_slope<Policy>(p, slope, channels, layout.channel_length, detail::data(dslopes), dy, x);
  }
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
