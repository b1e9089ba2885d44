// SPDX-License-Identifier: BSL-1.0
// ELU, CELU and SELU by the methods of e^x, and their derivatives: below 0 a multiple of e^z - 1, above it the line.
//
// The exponential is taken at min(x, 0), so that it does not overflow. At ±0 the result is x, so that a zero keeps its
// sign by every method. SELU's constants: Klambauer et al., "Self-Normalizing Neural Networks", 2017; as numbers,
// sollya tests/fit/selu.sollya
#pragma once

#include <simdact/exp/kernels.hpp>
#include <simdact/math/limits.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <class Method>
concept exp_method = requires {
  kernel<fn::exp, Method>::work;
};

// For z <= 0: e^z - 1 and factor·e^z. Specialised where a method can do better (elu/cody_waite.hpp).
template <class Method>
struct elu_exponential {
  static constexpr operations expm1_work = kernel<fn::exp, Method>::work + operations{.arithmetic = 1};
  static constexpr operations scaled_work = expm1_work;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V expm1(V z) {
    return kernel<fn::exp, Method>::eval(z) - V(1);
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V scaled(V factor, V z) {
    return factor * kernel<fn::exp, Method>::eval(z);
  }
};

inline constexpr double selu_scale = 0x1.0cfabd6a91132p+0;
inline constexpr double selu_scale_alpha = 0x1.c212cc640f031p+0;

template <detail::exp_method Method>
struct kernel<fn::elu, Method> {
  using core = fn::exp;
  static constexpr operations work = detail::elu_exponential<Method>::expm1_work + operations{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha = V(1)) {
    const V below = simd::subnormal_product(alpha, detail::elu_exponential<Method>::expm1(simd::min(V(0), x)));
    return simd::select(x >= V(0), x, below);
  }
};

template <detail::exp_method Method>
struct kernel<fn::elu_derivative, Method> {
  using core = fn::exp;
  static constexpr operations work = detail::elu_exponential<Method>::scaled_work + operations{.arithmetic = 3};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha = V(1)) {
    return simd::select(x > V(0), V(1), detail::elu_exponential<Method>::scaled(alpha, simd::min(V(0), x)));
  }
};

// The slope at 0 is 1 for every alpha, so that where |x/alpha| is negligible the result is x, and no subnormal quotient
// loses bits. Below 0 expm1 does not amplify the rounding of the quotient.
template <detail::exp_method Method>
struct kernel<fn::celu, Method> {
  using core = fn::exp;
  static constexpr operations work =
      detail::elu_exponential<Method>::expm1_work + operations{.arithmetic = 7, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha = V(1)) {
    const auto identity = x > V(-detail::negligible) * alpha;
    // At the lower limit e^z is lost next to 1.
    const V z =
        simd::divide(simd::select(identity, V(0), simd::max(V(-detail::exp_negligible_from) * alpha, x)), alpha);
    return simd::select(identity, x, alpha * detail::elu_exponential<Method>::expm1(z));
  }
};

// x below 0, as far as e^(x/alpha) is not 0 and x finite; 0 above it.
template <simd::value V>
SIMDACT_INLINE constexpr V celu_limited(V x, V alpha) {
  using T = simd::element_t<V>;
  const V least = simd::max(V(-simd::format<T>::largest), V(exp_underflows<T>) * alpha);
  return simd::max(least, simd::min(V(0), x));
}

// z = x/alpha of that; of -inf, where even the largest number is not far enough below 0, the end.
template <simd::value V>
SIMDACT_INLINE constexpr V celu_argument(V x, V z) {
  using T = simd::element_t<V>;
  return simd::select(x < V(-simd::format<T>::largest), V(exp_underflows<T>), z);
}

template <detail::exp_method Method>
struct kernel<fn::celu_derivative, Method> {
  using core = fn::exp;
  static constexpr operations work = kernel<fn::exp, Method>::work + operations{.arithmetic = 8, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha = V(1)) {
    const V z = simd::divide(detail::celu_limited(x, alpha), alpha);
    return simd::select(x > V(0), V(1), kernel<fn::exp, Method>::eval(detail::celu_argument(x, z)));
  }
};

// What SELU and its derivative share: a kernel of the slopes next to 0, above it and below it.
template <class Kernel>
struct selu_slopes {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    return Kernel::by_slopes(x, V(static_cast<T>(selu_scale)), V(static_cast<T>(selu_scale_alpha)));
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha, V scale) {
    return Kernel::by_slopes(x, scale, scale * alpha);
  }
};

// scale·elu(x, alpha).
template <detail::exp_method Method>
struct kernel<fn::selu, Method> : detail::selu_slopes<kernel<fn::selu, Method>> {
  using core = fn::exp;
  static constexpr operations work = detail::elu_exponential<Method>::expm1_work + operations{.arithmetic = 5};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V by_slopes(V x, V above, V below) {
    const auto up = x >= V(0);
    const V y = simd::select(up, x, detail::elu_exponential<Method>::expm1(simd::min(V(0), x)));
    return simd::subnormal_product(simd::select(up, above, below), y);
  }
};

template <detail::exp_method Method>
struct kernel<fn::selu_derivative, Method> : detail::selu_slopes<kernel<fn::selu_derivative, Method>> {
  using core = fn::exp;
  static constexpr operations work = detail::elu_exponential<Method>::scaled_work + operations{.arithmetic = 3};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V by_slopes(V x, V above, V below) {
    return simd::select(x > V(0), above, detail::elu_exponential<Method>::scaled(below, simd::min(V(0), x)));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
