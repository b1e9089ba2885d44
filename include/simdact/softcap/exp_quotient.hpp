// SPDX-License-Identifier: BSL-1.0
// The derivative of softcap, 1/cosh²(x/cap).
#pragma once

#include <simdact/math/error_free.hpp>
#include <simdact/tanh/exp_quotient.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// e^(-2|x|/cap) amplifies the rounding of the quotient: it is taken in two parts.
template <>
struct kernel<fn::softcap_derivative, exp_quotient> {
  static constexpr operations work{.arithmetic = 34, .divisions = 3, .more_in_double = exp_steps_in_double};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V cap) {
    using T = simd::element_t<V>;
    const V end(-detail::sech_squared_end<T>), least(-simd::format<T>::largest), z = simd::minus_abs(x);
    const auto [u, low] = detail::quotient_in_parts(simd::max(simd::max(least, end * cap), z), cap);
    // Of -inf the end, where even the largest number is not far enough below 0.
    const V twice = simd::select(z < least, end + end, u + u);
    return detail::sech_squared(detail::exp_parts(detail::clear_of_subnormals(twice), low + low));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
