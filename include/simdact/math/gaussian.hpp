// SPDX-License-Identifier: BSL-1.0
// y times a Gaussian, e^(-x²/2) or e^(-x²).
//
// Cody–Waite reduction of the square itself, which is never rounded on its own: at the ends of the range one rounding
// of it would be 100 ULP of the result. For e^(-x²/2) the square is not halved: constants and coefficients of the
// reduction are scaled to match, by powers of two and so exactly. y comes into the polynomial's last multiply-add,
// which saves a rounding, and the power of two comes last: accurate until the result underflows. n is rounded by the
// addition of a large number, in whose sum it then is the exponent field of the power.
#pragma once

#include <simdact/math/error_free.hpp>
#include <simdact/math/exponential.hpp>
#include <simdact/simd/price.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The coefficients of e^(-r/Unit) - 1, over r.
template <simd::element T, int Unit>
inline constexpr auto gaussian_powers = [] {
  constexpr auto& tail = exp_constants<T>::tail;
  std::array<T, tail.size() + 1> powers{};
  T factor = T(-1) / T(Unit);
  for (std::size_t i = 0; i < powers.size(); ++i) {
    powers[i] = factor * (i == 0 ? T(1) : tail[i - 1]);
    factor /= T(-Unit);
  }
  return powers;
}();

// Added to a number, exponent_grid leaves it, rounded to an integer n, in the low bits of the sum, as the exponent
// field of 2^(n + headroom), which is a normal number.
// derivation: n is at least -180 in float and -1500 in double, and the least exponents are -126 and -1022.
template <simd::element T>
inline constexpr T headroom = sizeof(T) == 4 ? T(64) : T(512);
template <simd::element T>
inline constexpr T exponent_grid = T(1.5) * simd::integer_grid<T> + T(simd::format<T>::bias) + headroom<T>;

// x·2^n, rounded once also among subnormals. sum: n + exponent_grid.
template <simd::value V>
SIMDACT_INLINE constexpr V scaled(V x, V n, V sum) {
  using T = simd::element_t<V>;
  if constexpr (simd::scales_in_one_step<V>) {
    return simd::scale_by_power_of_two(x, n);
  } else {
    constexpr T rest =
        simd::from_bits<T>(simd::as_bits(exponent_grid<T> - T(2) * headroom<T>) << simd::format<T>::mantissa_bits);
    return x * simd::from_bits<V>(simd::as_bits(sum) << simd::format<T>::mantissa_bits) * V(rest);
  }
}

template <simd::element T>
inline constexpr operations gaussian_work{.arithmetic = (simd::scales_in_one_step<simd::widest<T>> ? 9.0 : 11.0) +
                                                        static_cast<double>(gaussian_powers<T, 1>.size() - 1) +
                                                        (simd::fused ? 0 : 9)};

// y·e^(-x²/Unit), for Unit 1 or 2 and x as far as the Gaussian is no less than 2^-180 in float, 2^-1500 in double.
template <int Unit, simd::value V>
SIMDACT_INLINE constexpr V times_gaussian(V y, V x) {
  static_assert(Unit == 1 || Unit == 2);
  using T = simd::element_t<V>;
  using c = exp_constants<T>;
  const V grid(exponent_grid<T>);
  const V sum = simd::fma(x * x, V(-c::log2_e / Unit), grid), n = sum - grid;
  const V h = product_minus(x, x, n * V(-Unit * c::ln2_high));
  const V r = simd::fma(n, V(Unit * c::ln2_low), h);
  return detail::scaled(simd::fma(y, r * horner(r, gaussian_powers<T, Unit>), y), n, sum);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
