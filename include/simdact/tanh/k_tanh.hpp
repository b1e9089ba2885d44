// SPDX-License-Identifier: BSL-1.0
// K-TanH: tanh on the bit fields of a bfloat16, or of the upper half of a float.
//
// A. Kundu et al., "K-TanH: Efficient TanH For Deep Learning", 2019, Algorithm 1. Below 0.25 the result is x; behind a
// table's last input it is ±1. Between them the low two bits of the exponent and the top bits of the mantissa M select
// (E, r, b), and the result has the exponent E and the mantissa (M >> r) + b. Each entry holds E and b as one integer,
// base = E·2^7 + b. Tables of our own: python3 tests/fit/k_tanh.py
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/simd/bfloat16_batch.hpp>
#include <simdact/simd/integer.hpp>
#include <simdact/tanh/k_tanh_tables.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <class Table>
struct k_tanh_kernel {
  static constexpr operations work{.arithmetic = 12, .lookups = 2, .entries = static_cast<int>(Table::base.size())};

  // The sixteen bits of the result for those of an input in [0.25, 4), in lanes of any width.
  template <class U>
  SIMDACT_INLINE static constexpr U fields(U b) {
    const U entry = b >> Table::index_shift;
    const U mantissa = b & U(0x7f);
    return simd::lookup_bits<Table::base>(entry) + simd::shift_right(mantissa, simd::lookup_bits<Table::shift>(entry));
  }

  // A comparison with NaN is false, which leaves it to the last selection.
  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V a = simd::abs(x);
    const V last(__builtin_bit_cast(float, Table::last << 16 | 0xffff));
    const V inside = simd::from_bits<V>(fields(simd::as_bits(a) >> 16) << 16);
    const V y = simd::select(a > last, V(1), inside);
    return simd::copysign(simd::select(a >= V(0.25f), y, a), x);
  }

  SIMDACT_INLINE static constexpr bfloat16 eval(bfloat16 x) { return bfloat16(eval(static_cast<float>(x))); }

  template <class A>
  SIMDACT_INLINE static simd::bfloat16_batch<A> eval(simd::bfloat16_batch<A> x) {
    if constexpr (simd::permutes_16_bits<A>) {
      using U = lanes<A>;
      const U b = x.bits & U(0x7fff), quarter(0x3e80), infinity(0x7f80);
      const U y = simd::select_greater(b, U(Table::last), U(0x3f80), fields(b));
      // Unsigned, one comparison finds what is below 0.25 and what is above infinity.
      const U magnitude = simd::select_greater(b - quarter, infinity - quarter, b, y);
      return {magnitude | (x.bits & U(0x8000))};
    } else {
      return simd::interleave(eval(simd::even_floats(x)), eval(simd::odd_floats(x)));
    }
  }

private:
  template <class A>
  using lanes = simd::bits_t<simd::bfloat16_batch<A>>;
};

template <>
struct kernel<fn::tanh, k_tanh> : detail::k_tanh_kernel<detail::k_tanh_published> {};

template <>
struct kernel<fn::tanh, k_tanh_monotone> : detail::k_tanh_kernel<detail::k_tanh_monotone_32> {};

template <>
struct kernel<fn::tanh, k_tanh_64> : detail::k_tanh_kernel<detail::k_tanh_monotone_64> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
