// SPDX-License-Identifier: BSL-1.0
// Antiderivative anti-aliasing of a function that shapes a signal. Where the function bends a sample at a time, its
// harmonics beyond half the sample rate come back as aliases; these take the mean of the function along the straight
// line from sample to sample instead, which weakens them.
//
//   simdact::adaa1<simdact::fn::tanh, float> left, right;      a channel each, which keeps its last sample
//   left.process(block, block);
//   float y = left(x);                                         a sample at a time
//
// The first order is the mean between two samples, (F(b) - F(a))/(b - a) with an antiderivative F, and delays by half a
// sample; the second order is the mean over the triangle of three, twice the second divided difference of an
// antiderivative's antiderivative, and delays by one. Both leave a little less of the treble. J. D. Parker, V.
// Zavalishin, E. Le Bivic, "Reducing the aliasing of nonlinear waveshaping using continuous-time convolution", DAFx
// 2016; S. Bilbao, F. Esqueda, J. D. Parker, V. Välimäki, "Antiderivative antialiasing for memoryless nonlinearities",
// IEEE Signal Processing Letters 24, 2017.
//
// Samples may be as close as they like: no difference of antiderivatives is divided by a small one. What the mean is
// instead, and how exact it is, is said in adaa/, a file for each family; tests hold the first order within four
// epsilon, of the largest |f| among the samples or of 1, and within eight in double, the second within three and five.
//
// A block's bits do not depend on how a signal is split into blocks, or into samples. Nothing is allocated or locked;
// process refuses ranges of different sizes or which overlap in part by std::invalid_argument, before anything is
// written, and throws nothing else. An infinite sample counts as the largest number. A NaN makes
// the results NaN that it has a part in, two or three, and is gone then.
#pragma once

#include <simdact/adaa/block.hpp>
#include <simdact/adaa/clamp.hpp>
#include <simdact/adaa/rectifier.hpp>
#include <simdact/adaa/rectifier_twice.hpp>
#include <simdact/adaa/softsign.hpp>
#include <simdact/adaa/tanh.hpp>

namespace simdact::inline SIMDACT_TARGET {

// First order, of fn::tanh, sigmoid, softsign, gelu, softplus, relu or hardtanh with limits of -1 and 1.
template <class Function, simd::element T>
  requires detail::has_mean<Function>
class adaa1 {
public:
  // What came before the first sample: silence, or x.
  constexpr explicit adaa1(T x = T(0)) noexcept : before_{x} {}

  // The mean from the sample before to this one.
  constexpr T operator()(T x) noexcept { return detail::slide(detail::mean_operation<Function>(), before_, x); }

  // out[i] = (*this)(in[i]), a block. out is in or lies apart from it.
  template <elements In, writable_elements Out>
  void process(const In& in, Out&& out) {
    detail::slide("adaa1::process", detail::mean_operation<Function>(), before_, in, out);
  }

private:
  std::array<T, 1> before_;
};

// Second order, of the same functions.
template <class Function, simd::element T>
  requires detail::has_second_mean<Function>
class adaa2 {
public:
  // What came before the first sample: silence, or x.
  constexpr explicit adaa2(T x = T(0)) noexcept : before_{x, x} {}

  // The mean over the two samples before and this one.
  constexpr T operator()(T x) noexcept { return detail::slide(detail::second_mean_operation<Function>(), before_, x); }

  // out[i] = (*this)(in[i]), a block. out is in or lies apart from it.
  template <elements In, writable_elements Out>
  void process(const In& in, Out&& out) {
    detail::slide("adaa2::process", detail::second_mean_operation<Function>(), before_, in, out);
  }

private:
  std::array<T, 2> before_; // the older one first
};

} // namespace simdact::inline SIMDACT_TARGET
