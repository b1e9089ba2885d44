// SPDX-License-Identifier: BSL-1.0
// The backward pass of PReLU: the gradient of the input, and in the same pass that of each slope, the sum of dy·x over
// its channel's x <= 0. A dy at another x has no part in it, not even inf or NaN.
//
// Sums are kept by position in a row or run of at most 512 elements: up to 64 products are added in the element type,
// and those sums in double. The order depends on the shape alone, so that all instruction sets with FMA give the same
// bits; the error is below 66·2^-24 of the sum of the magnitudes for floats.
#pragma once

#include <simdact/relu/channels.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <class T>
class position_sums {
public:
  static constexpr std::size_t most = repeated_slopes<T>::most;
  static constexpr std::size_t depth = 64;

  explicit position_sums(std::size_t n) : n_(n) {
    detail::fill_with(block_, n, T(0));
    detail::fill_with(total_, n, 0.0);
  }

  // Where the next products are added.
  T* next() {
    if (added_ == depth)
      flush();
    ++added_;
    return block_;
  }

  // The sums of what is `step` positions apart, added pair by pair. step divides n, or is above it.
  const double* fold(std::size_t step) {
    flush();
    for (std::size_t left = n_ / step; left > 1; left -= left / 2)
      for (std::size_t i = 0, upper = (left - left / 2) * step; upper + i < left * step; ++i)
        total_[i] += total_[upper + i];
    return total_;
  }

private:
  void flush() {
    if (added_ == 0)
      return;
    for (std::size_t i = 0; i < n_; ++i) {
      total_[i] += static_cast<double>(block_[i]);
      block_[i] = 0;
    }
    added_ = 0;
  }

  alignas(64) T block_[most];
  alignas(64) double total_[most];
  std::size_t n_, added_ = 0;
};

// {dx, the sum so far, and dy·x on top for x <= 0 and NaN}
template <class Policy, simd::value V>
SIMDACT_INLINE std::array<V, 2> prelu_gradients(V dy, V x, V slope, V sum) {
  return {chained<fn::leaky_relu_derivative>(dy, evaluate<fn::leaky_relu_derivative, Policy>(x, slope)),
          simd::select(x > V(0), sum, simd::fma(dy, x, sum))};
}

template <class T>
struct prelu_pass {
  std::size_t n;
  const T* dy;
  const T* x;
  T* dx;
};

// One slope: every channel_length elements of each channels·channel_length.
template <class Policy, class T>
T one_slope_backward(prelu_pass<T> p, T slope, std::size_t first, std::size_t run, std::size_t stride) {
  using V = simd::widest<T>;
  const auto operation = [=](V dy, V x, V sum)
                             SIMDACT_INLINE_LAMBDA { return prelu_gradients<Policy>(dy, x, V(slope), sum); };
  position_sums<T> sums(detail::smaller(run, position_sums<T>::most));
  for (std::size_t i = first; i < p.n; i += stride)
    for (std::size_t k = 0; k < run; k += sums.most) {
      T* const to = sums.next();
      for_each_vector(operation, detail::smaller(run - k, sums.most), std::array<T*, 2>{p.dx + i + k, to}, p.dy + i + k,
                      p.x + i + k, static_cast<const T*>(to));
    }
  return static_cast<T>(sums.fold(1)[0]);
}

// Slopes [first, first + width) of rows that are `row` elements long; sums of the same channel are `channels` apart.
template <class Policy, class T>
void slopes_backward(prelu_pass<T> p, const T* slopes, std::size_t first, std::size_t width, std::size_t row,
                     std::size_t channels, T* dslopes) {
  using V = simd::widest<T>;
  const auto operation = [](V dy, V x, V slope, V sum)
                             SIMDACT_INLINE_LAMBDA { return prelu_gradients<Policy>(dy, x, slope, sum); };
  position_sums<T> sums(width);
  for (std::size_t i = first; i < p.n; i += row) {
    T* const to = sums.next();
    for_each_vector(operation, detail::smaller(width, p.n - i), std::array<T*, 2>{p.dx + i, to}, p.dy + i, p.x + i,
                    slopes + first, static_cast<const T*>(to));
  }
  const double* const sum = sums.fold(channels);
  for (std::size_t c = 0; c < detail::smaller(width, channels); ++c)
    dslopes[first + c] = static_cast<T>(sum[c]);
}

// The ranges say whether channels that come first are shared out; no sum is split.
template <class Policy, class T, class Dy, class X>
void for_each_slope(prelu_pass<T> p, const T* slopes, std::size_t channels, std::size_t channel_length, T* dslopes,
                    const Dy& dy, const X& x) {
  if (p.n == 0) {
    detail::fill_with(dslopes, channels, T(0));
  } else if (channels == 1) {
    dslopes[0] = one_slope_backward<Policy>(p, slopes[0], 0, p.n, p.n);
  } else if (channel_length > 1) {
    const auto part = [=](std::size_t first, std::size_t count) {
      for (std::size_t c = first; c < first + count; ++c)
        dslopes[c] =
            one_slope_backward<Policy>(p, slopes[c], c * channel_length, channel_length, channels * channel_length);
    };
    detail::for_each_part(channels, detail::larger(std::size_t{1}, elements_of_part<T> / (p.n / channels + 1)), part,
                          dy, x);
  } else {
    const repeated_slopes<T> repeated(slopes, channels, p.n);
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
  using T = std::ranges::range_value_t<Dx>;
  constexpr bool one_type = simd::element<T> && std::same_as<T, std::ranges::range_value_t<Dy>> &&
                            std::same_as<T, std::ranges::range_value_t<X>> &&
                            std::same_as<T, std::ranges::range_value_t<Slopes>> &&
                            std::same_as<T, std::ranges::range_value_t<Dslopes>>;
  static_assert(one_type, "simdact: all ranges of a call have the same element type, float or double");
  if constexpr (one_type) {
    const std::size_t n = count(dx), channels = count(slopes);
    const prelu_pass<T> p{n, std::ranges::data(dy), std::ranges::data(x), std::ranges::data(dx)};
    const T* const slope = std::ranges::data(slopes);
    T* const dslope = std::ranges::data(dslopes);
    check_ranges<T>(function, p.dy, count(dy), p.dx, n);
    check_ranges<T>(function, p.x, count(x), p.dx, n);
    check_channels(function, n, channels, layout.channel_length);
    if (count(dslopes) != channels)
      throw_invalid("simdact::%s: there are %zu slopes and room for %zu gradients", function, channels, count(dslopes));
    check_apart<T>(function, "the slopes", slope, channels, "the output", p.dx, n);
    check_apart<T>(function, "the slopes' gradients", dslope, channels, "the output", p.dx, n);
    check_apart<T>(function, "the slopes' gradients", dslope, channels, "the slopes", slope, channels);
    check_apart<T>(function, "the slopes' gradients", dslope, channels, "the gradient", p.dy, n);
    check_apart<T>(function, "the slopes' gradients", dslope, channels, "the input", p.x, n);
    for_each_slope<Policy>(p, slope, channels, layout.channel_length, dslope, dy, x);
  }
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
