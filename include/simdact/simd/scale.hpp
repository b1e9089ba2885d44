// SPDX-License-Identifier: BSL-1.0
// Powers of two where no result leaves the normal numbers: one step each, where scale_by_power_of_two takes several.
#pragma once

#include <simdact/simd/group_ops.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::simd {

// 2^(n + Shift) for integers n whose power is a normal number.
template <int Shift = 0, value V>
SIMDACT_INLINE constexpr V power_of_two(V n) {
  using T = element_t<V>;
  if constexpr (Shift == 0 && scales_in_one_step<V>)
    return simd::scale_by_power_of_two(V(1), n);
  else
    return simd::from_bits<V>(simd::as_bits(n + V(integer_grid<T> + T(format<T>::bias + Shift)))
                              << format<T>::mantissa_bits);
}

// x·2^(n + Shift), where neither the power nor the result leaves the normal numbers.
template <int Shift, value V>
SIMDACT_INLINE constexpr V scale_normal(V x, V n) {
  if constexpr (scales_in_one_step<V>)
    return simd::scale_by_power_of_two(x, Shift == 0 ? n : n + V(element_t<V>(Shift)));
  else
    return x * simd::power_of_two<Shift>(n);
}

// The same by adding to the exponent, for a normal x. A NaN may come out as a number.
template <int Shift, value V>
SIMDACT_INLINE constexpr V add_exponent(V x, V n) {
  using T = element_t<V>;
  if constexpr (scales_in_one_step<V>)
    return simd::scale_by_power_of_two(x, n + V(T(Shift)));
  else
    return simd::from_bits<V>(simd::as_bits(x) +
                              (simd::as_bits(n + V(T(1.5) * integer_grid<T> + T(Shift))) << format<T>::mantissa_bits));
}

} // namespace simdact::inline SIMDACT_TARGET::simd
SIMDACT_INLINED_STRICT_END
