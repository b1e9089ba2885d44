// The functions of the suite: each one's name, its kernels, its call over arrays and its formula.
#pragma once

#include <cmath>
#include <span>

#include <simdact/tanh.hpp>

#include "libmvec.hpp"

namespace simdact_bench {

namespace act = simdact;

// A backward function takes dy, the others leave it alone. exact(x, dy) is computed in R: a type wider than the
// element's for the reference, the element's own for the loop of the C library.

struct tanh {
  static constexpr const char* name = "tanh";
  using kernels = act::fn::tanh;
  static constexpr bool backward = false;

  template <class Policy, class T>
  static void apply(std::span<const T> x, std::span<const T>, std::span<T> out) {
    act::tanh<Policy>(x, out);
  }

  template <class R>
  static R exact(R x, R) {
    return std::tanh(x);
  }

#if SIMDACT_BENCH_LIBMVEC
  template <class T>
  static void libmvec(std::span<const T> x, std::span<const T>, std::span<T> out) {
    libmvec_tanh(x.data(), out.data(), x.size());
  }
#endif
};

struct tanh_derivative {
  static constexpr const char* name = "tanh_derivative";
  using kernels = act::fn::tanh_derivative;
  static constexpr bool backward = false;

  template <class Policy, class T>
  static void apply(std::span<const T> x, std::span<const T>, std::span<T> out) {
    act::tanh_derivative<Policy>(x, out);
  }

  template <class R>
  static R exact(R x, R) {
    return 1 / (std::cosh(x) * std::cosh(x));
  }
};

struct tanh_backward {
  static constexpr const char* name = "tanh_backward";
  using kernels = act::fn::tanh_derivative;
  static constexpr bool backward = true;

  template <class Policy, class T>
  static void apply(std::span<const T> x, std::span<const T> dy, std::span<T> out) {
    act::tanh_backward<Policy>(dy, x, out);
  }

  template <class R>
  static R exact(R x, R dy) {
    return dy * tanh_derivative::exact<R>(x, dy);
  }
};

} // namespace simdact_bench
