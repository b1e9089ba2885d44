// SPDX-License-Identifier: BSL-1.0
// The antiderivative of softsign, |x| - log1p|x|, without cancellation: as in log1p/exponent_split.hpp, 1 + |x| is
// 2^k·(1 + f) with f in [-1/4, 1/2], and the result (|x| - k·ln 2 - f) + (f - log1p(f)).
//
// The first sum is exactly 0 for k = 0, where f is |x|, and free of rounding for k = 1, where it cancels most, but for
// the low part of ln 2. The second is f²/2 + f³·p(f) by a polynomial; relative error 2^-26.5 in float, 2^-55.5 in
// double.
// Coefficients: python3 tests/fit/antiderivative.py
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/logarithm.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
struct logarithm_rest_constants;

template <>
struct logarithm_rest_constants<float> {
  static constexpr std::array series{-0x1.555558p-2f, 0x1.00004cp-2f,  -0x1.99983p-3f, 0x1.55258cp-3f, -0x1.246256p-3f,
                                     0x1.041bfap-3f,  -0x1.ddd2ccp-4f, 0x1.77fd14p-4f, -0x1.3d0378p-5f};
};

template <>
struct logarithm_rest_constants<double> {
  static constexpr std::array series{
      -0x1.555555555555p-2,  0x1.000000000007ep-2,  -0x1.999999999b3f5p-3, 0x1.555555554291ap-3,  -0x1.249249234ee5dp-3,
      0x1.00000006a9c55p-3,  -0x1.c71c72abd665fp-4, 0x1.9999981f4e17bp-4,  -0x1.745cecd443c3ap-4, 0x1.5555377ca51dcp-4,
      -0x1.3b17e34caa68ep-4, 0x1.249ce7af4ce93p-4,  -0x1.10dfb91e7cd0fp-4, 0x1.fe2019cd545ccp-5,  -0x1.e23849166d0e8p-5,
      0x1.d7a523e5e704dp-5,  -0x1.cefb1b8c406f6p-5, 0x1.86c8ee643839bp-5,  -0x1.c04bd0a6519b7p-6, 0x1.e7d68445bff03p-8};
};

template <>
struct kernel<fn::softsign_antiderivative, exponent_split> {
  static constexpr operations work{.arithmetic = 29, .more_in_double = 11};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    using ln2 = exp_constants<T>;
    const V a = simd::abs(x);
    // Next to `greatest` all but |x| is lost.
    const V greatest(0x1p100f), z = simd::min(greatest, a);
    // An ULP less: where 1 + z was rounded up to 3/2, f would not be exact for k = 1.
    const auto sum = simd::as_bits(V(1) + z) - simd::bits_t<V>(simd::bits_t<T>(1));
    const auto [minus_k, quarters] = detail::split_in_quarters(z, sum);
    const V f = V(0.25f) * quarters;
    const V square = f * f;
    const V rest = simd::fma(square, f * horner(f, logarithm_rest_constants<T>::series), V(0.5f) * square);
    const V line = simd::fma(minus_k, V(ln2::ln2_high), a) - f;
    return line + simd::fma(minus_k, V(ln2::ln2_low), rest);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
