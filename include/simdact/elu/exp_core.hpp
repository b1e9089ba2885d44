// SPDX-License-Identifier: BSL-1.0
// ELU, CELU and SELU by the methods of e^x, and their derivatives: below 0 a multiple of e^z - 1, above it the line.
//
// The exponential is at min(x, 0), so that it overflows nowhere. At ±0 the line counts, and a zero keeps its sign by
// every method. SELU's constants: Klambauer et al., "Self-Normalizing Neural Networks", 2017; as numbers, sollya
// tests/fit/selu.sollya
#pragma once

#include <simdact/exp/kernels.hpp>
#include <simdact/math/error_free.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

template <class Method>
concept exp_method = requires {
  kernel<fn::exp, Method>::work;
};

// e^z - 1 for z <= 0; where e^z is good to its last place, without the cancellation near 0.
template <class Method, simd::value V>
SIMDACT_INLINE constexpr V expm1_by(V z) {
  if constexpr (std::same_as<Method, cody_waite>)
    return expm1_below_zero(z);
  else
    return kernel<fn::exp, Method>::eval(z) - V(1);
}

// factor·e^z for z <= 0; where e^z is good to its last place, so is this where it underflows.
template <class Method, simd::value V>
SIMDACT_INLINE constexpr V scaled_exp(V factor, V z) {
  if constexpr (std::same_as<Method, cody_waite>) {
    using T = simd::element_t<V>;
    // Of a very large factor a part goes into the power of two, which else would end before the result is 0.
    constexpr T part = sizeof(T) == 4 ? T(64) : T(512);
    const auto large = simd::abs(factor) > V(sizeof(T) == 4 ? T(0x1p100) : T(0x1p900));
    const V rest = simd::select(large, factor * simd::power_of_two(V(-part)), factor);
    const auto [m, n] = detail::exp_parts(simd::max(V(2 * exp_underflows<T>), z));
    const V exponent = n + simd::select(large, V(part), V(0));
    return simd::scale_by_power_of_two(rest * m, simd::max(V(sizeof(T) == 4 ? -250 : -2040), exponent));
  } else {
    return factor * kernel<fn::exp, Method>::eval(z);
  }
}

template <class Method>
inline constexpr operations expm1_work =
    std::same_as<Method, cody_waite> ? operations{.arithmetic = 16}
                                     : kernel<fn::exp, Method>::work + operations{.arithmetic = 1};

template <class Method>
inline constexpr operations scaled_exp_work =
    std::same_as<Method, cody_waite> ? operations{.arithmetic = 21}
                                     : kernel<fn::exp, Method>::work + operations{.arithmetic = 1};

inline constexpr double selu_scale = 0x1.0cfabd6a91132p+0;
inline constexpr double selu_scale_alpha = 0x1.c212cc640f031p+0;

} // namespace detail

template <detail::exp_method Method>
struct kernel<fn::elu, Method> {
  using core = fn::exp;
  static constexpr operations work = detail::expm1_work<Method> + operations{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha = V(1)) {
    const V below = simd::subnormal_product(alpha, detail::expm1_by<Method>(simd::min(V(0), x)));
    return simd::select(x >= V(0), x, below);
  }
};

template <detail::exp_method Method>
struct kernel<fn::elu_derivative, Method> {
  using core = fn::exp;
  static constexpr operations work = detail::scaled_exp_work<Method> + operations{.arithmetic = 3};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha = V(1)) {
    return simd::select(x > V(0), V(1), detail::scaled_exp<Method>(alpha, simd::min(V(0), x)));
  }
};

// The slope at 0 is 1 for every alpha, so that x itself stands for what is tiny, and no subnormal quotient loses bits.
// expm1 does not amplify the rounding of a quotient below 0.
template <detail::exp_method Method>
struct kernel<fn::celu, Method> {
  using core = fn::exp;
  static constexpr operations work = detail::expm1_work<Method> + operations{.arithmetic = 7, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha = V(1)) {
    const auto own = x > V(-0x1p-60f) * alpha;
    // Beyond the lower limit e^z is nothing beside 1.
    const V z = simd::divide(simd::select(own, V(0), simd::max(V(-60) * alpha, x)), alpha);
    return simd::select(own, x, alpha * detail::expm1_by<Method>(z));
  }
};

namespace detail {

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

} // namespace detail

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

// e^(x/alpha) amplifies the rounding of the quotient, up to 104 times in float: what it left is carried along.
template <>
struct kernel<fn::celu_derivative, cody_waite> {
  static constexpr operations work{.arithmetic = 26, .divisions = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha = V(1)) {
    // Of subnormal numbers nothing would be left to carry.
    const V unit = simd::select(alpha < V(0x1p-60f), V(0x1p64f), V(1));
    const V below = unit * detail::celu_limited(x, alpha), divisor = unit * alpha, z = simd::divide(below, divisor);
    const V low = simd::divide(simd::negate(detail::product_less(z, divisor, below)), divisor);
    const auto [m, n] = detail::exp_parts(detail::celu_argument(x, z), low);
    return simd::select(x > V(0), V(1), simd::scale_by_power_of_two(m, n));
  }
};

// scale·elu(x, alpha).
template <detail::exp_method Method>
struct kernel<fn::selu, Method> {
  using core = fn::exp;
  static constexpr operations work = detail::expm1_work<Method> + operations{.arithmetic = 5};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    return by_slopes(x, V(static_cast<T>(detail::selu_scale)), V(static_cast<T>(detail::selu_scale_alpha)));
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha, V scale) {
    return by_slopes(x, scale, scale * alpha);
  }

private:
  // The slopes next to 0, above it and below it.
  template <simd::value V>
  SIMDACT_INLINE static constexpr V by_slopes(V x, V above, V below) {
    const auto up = x >= V(0);
    return simd::subnormal_product(simd::select(up, above, below),
                                   simd::select(up, x, detail::expm1_by<Method>(simd::min(V(0), x))));
  }
};

template <detail::exp_method Method>
struct kernel<fn::selu_derivative, Method> {
  using core = fn::exp;
  static constexpr operations work = detail::scaled_exp_work<Method> + operations{.arithmetic = 3};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    return by_slopes(x, V(static_cast<T>(detail::selu_scale)), V(static_cast<T>(detail::selu_scale_alpha)));
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha, V scale) {
    return by_slopes(x, scale, scale * alpha);
  }

private:
  template <simd::value V>
  SIMDACT_INLINE static constexpr V by_slopes(V x, V above, V below) {
    return simd::select(x > V(0), above, detail::scaled_exp<Method>(below, simd::min(V(0), x)));
  }
};

} // namespace simdact::inline SIMDACT_TARGET
