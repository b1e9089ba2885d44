// SPDX-License-Identifier: BSL-1.0
// What ELU's kernels take from an e^x that is good to its last place: e^z - 1 without cancellation near 0, multiples of
// e^z that are accurate where e^z itself underflows, and CELU's derivative.
#pragma once

#include <simdact/elu/exp_core.hpp>
#include <simdact/math/error_free.hpp>
#include <simdact/math/limits.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Of factors of e^z that are larger than large_factor, 2^moved_exponent is moved to the power of two: with the least
// exponent that this takes, the product is 0 then.
// derivation: 2^100·2^-252 < 2^-150, and 2^(128 - 64)·2^-252 < 2^-150; in double 2^900·2^-2044 < 2^-1075.
template <simd::element T>
inline constexpr T large_factor = sizeof(T) == 4 ? T(0x1p100) : T(0x1p900);
template <simd::element T>
inline constexpr T moved_exponent = sizeof(T) == 4 ? T(64) : T(512);

template <>
struct elu_exponential<cody_waite> {
  static constexpr operations expm1_work{.arithmetic = 16, .more_in_double = exp_steps_in_double};
  static constexpr operations scaled_work{.arithmetic = 21, .more_in_double = exp_steps_in_double};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V expm1(V z) {
    return expm1_below_zero(z);
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V scaled(V factor, V z) {
    using T = simd::element_t<V>;
    constexpr T part = moved_exponent<T>;
    const auto large = simd::abs(factor) > V(large_factor<T>);
    const V rest = simd::select(large, factor * simd::power_of_two(V(-part)), factor);
    // So far down, even the largest factor leaves nothing.
    const auto [m, n] = detail::exp_parts(simd::max(V(2 * exp_underflows<T>), z));
    const V exponent = n + simd::select(large, V(part), V(0));
    return simd::scale_by_power_of_two(rest * m, simd::max(V(-scale_end<T>), exponent));
  }
};

// e^(x/alpha) amplifies the rounding of the quotient, up to 104 times in float: the quotient is taken in two parts.
template <>
struct kernel<fn::celu_derivative, cody_waite> {
  static constexpr operations work{.arithmetic = 26, .divisions = 2, .more_in_double = exp_steps_in_double};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V alpha = V(1)) {
    const auto [z, low] = detail::quotient_in_parts(detail::celu_limited(x, alpha), alpha);
    const auto [m, n] = detail::exp_parts(detail::celu_argument(x, z), low);
    return simd::select(x > V(0), V(1), simd::scale_by_power_of_two(m, n));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
