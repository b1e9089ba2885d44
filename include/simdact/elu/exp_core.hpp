// ELU, CELU and SELU by the methods of e^x, and their derivatives: below 0 a multiple of e^z - 1, above it the line.
//
// Each is max(x, 0) and the rest at min(x, 0), of which one is 0. The maximum is with -0, so that a zero keeps its
// sign. SELU's constants: Klambauer et al., "Self-Normalizing Neural Networks", 2017; as numbers, sollya
// tests/fit/selu.sollya
#pragma once

#include <simdact/exact.hpp>
#include <simdact/exp/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

template <class Method>
concept exp_method = requires {
  kernel<fn::exp, Method>::work;
};

// e^z - 1; where e^z is good to its last place, without the cancellation near 0. Any number for z > 0.
template <class Method, simd::value V>
SIMDACT_INLINE constexpr V expm1_by(V z) {
  if constexpr (std::same_as<Method, cody_waite>)
    return expm1_below_zero(z);
  else
    return kernel<fn::exp, Method>::eval(z) - V(1);
}

// factor·e^z; where e^z is good to its last place, so is this where it underflows.
template <class Method, simd::value V>
SIMDACT_INLINE constexpr V scaled_exp(V factor, V z) {
  if constexpr (std::same_as<Method, cody_waite>) {
    using T = simd::element_t<V>;
    const auto [m, n] = detail::exp_parts(simd::max(V(2 * exp_underflows<T>), simd::min(V(0), z)));
    return simd::scale_by_power_of_two(factor * m, simd::max(V(sizeof(T) == 4 ? -250 : -2040), n));
  } else {
    return factor * kernel<fn::exp, Method>::eval(z);
  }
}

template <class Method>
inline constexpr operations expm1_work =
    std::same_as<Method, cody_waite> ? operations{.arithmetic = 18}
                                     : kernel<fn::exp, Method>::work + operations{.arithmetic = 1};

inline constexpr double selu_scale = 0x1.0cfabd6a91132p+0;
inline constexpr double selu_scale_alpha = 0x1.c212cc640f031p+0;

} // namespace detail

template <detail::exp_method Method>
struct kernel<fn::elu, Method> {
  static constexpr operations work = detail::expm1_work<Method> + operations{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha = V(1)) {
    return simd::select(x > V(0), x, simd::subnormal_product(alpha, detail::expm1_by<Method>(x)));
  }
};

template <detail::exp_method Method>
struct kernel<fn::elu_derivative, Method> {
  static constexpr operations work = kernel<fn::exp, Method>::work + operations{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha = V(1)) {
    return simd::select(x > V(0), V(1), detail::scaled_exp<Method>(alpha, x));
  }
};

// The slope at 0 is 1 for every alpha, so that x itself stands for what is tiny, and no subnormal quotient loses bits.
// expm1 does not amplify the rounding of a quotient below 0.
template <detail::exp_method Method>
struct kernel<fn::celu, Method> {
  static constexpr operations work = detail::expm1_work<Method> + operations{.arithmetic = 4, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha = V(1)) {
    const auto own = x > V(-0x1p-60f) * alpha;
    const V z = simd::divide(simd::select(own, V(0), x), alpha);
    return simd::select(own, x, alpha * detail::expm1_by<Method>(z));
  }
};

template <detail::exp_method Method>
struct kernel<fn::celu_derivative, Method> {
  static constexpr operations work = kernel<fn::exp, Method>::work + operations{.arithmetic = 3, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha = V(1)) {
    return simd::select(x > V(0), V(1), kernel<fn::exp, Method>::eval(simd::divide(x, alpha)));
  }
};

// e^(x/alpha) amplifies the rounding of the quotient, up to 104 times in float: what it left is carried along.
template <>
struct kernel<fn::celu_derivative, cody_waite> {
  static constexpr operations work{.arithmetic = 22, .divisions = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha = V(1)) {
    using T = simd::element_t<V>;
    const V least = V(detail::exp_underflows<T>) * alpha;
    const V below = simd::max(least, simd::min(V(0), x)), z = simd::divide(below, alpha);
    const V low = simd::divide(simd::negate(detail::product_less(z, alpha, below)), alpha);
    const auto [m, n] = detail::exp_parts(z, low);
    return simd::select(x > V(0), V(1), simd::scale_by_power_of_two(m, n));
  }
};

// scale·elu(x, alpha).
template <detail::exp_method Method>
struct kernel<fn::selu, Method> {
  static constexpr operations work = detail::expm1_work<Method> + operations{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    const V scale(static_cast<T>(detail::selu_scale)), below(static_cast<T>(detail::selu_scale_alpha));
    return simd::select(x > V(0), simd::subnormal_product(scale, x),
                        simd::subnormal_product(below, detail::expm1_by<Method>(x)));
  }
};

template <detail::exp_method Method>
struct kernel<fn::selu_derivative, Method> {
  static constexpr operations work = kernel<fn::exp, Method>::work + operations{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    const V scale(static_cast<T>(detail::selu_scale)), below(static_cast<T>(detail::selu_scale_alpha));
    return simd::select(x > V(0), scale, detail::scaled_exp<Method>(below, x));
  }
};

namespace detail {

// SELU's derivative from y = selu(x).
template <simd::value V>
SIMDACT_INLINE constexpr V selu_slope_from_output(V y) {
  using T = simd::element_t<V>;
  return simd::select(y > V(0), V(static_cast<T>(selu_scale)), y + V(static_cast<T>(selu_scale_alpha)));
}

} // namespace detail

} // namespace simdact::inline SIMDACT_TARGET
