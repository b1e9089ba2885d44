// SPDX-License-Identifier: BSL-1.0
// Means of a function at the nodes of Gauss and Legendre.
// Coefficients: python3 tests/fit/antiderivative.py
#pragma once

#include <simdact/adaa/mean.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Of N nodes on [-1, 1] those above 0, and halves of their weights. The middle one has what is left of 1.
template <int N>
struct gauss_legendre;
template <>
struct gauss_legendre<5> {
  static constexpr double node[] = {0x1.13b23fd99b705p-1, 0x1.cff6ce0533a69p-1};
  static constexpr double weight[] = {0x1.ea1da25ae415bp-3, 0x1.e539ec36e038cp-4};
};
template <>
struct gauss_legendre<9> {
  static constexpr double node[] = {0x1.4c0916e48aa66p-2, 0x1.3a0bd2077fd8cp-1, 0x1.ac0c44f0d0298p-1,
                                    0x1.efb2b2ebf2106p-1};
  static constexpr double weight[] = {0x1.3fd7e9838d512p-3, 0x1.0add87c827506p-3, 0x1.71f7a9b222beap-4,
                                      0x1.4ce65f803eef8p-5};
};

// The mean of f on middle ± half, with weights that go from 1 - Slope to 1 + Slope: f(middle), and the mean of what f
// is more elsewhere, so that the roundings of the weights do not count where f is even.
template <class Function, int N, int Slope, simd::value D>
SIMDACT_INLINE constexpr D mean_at_nodes(D middle, D half) {
  using g = gauss_legendre<N>;
  const D at_middle = detail::function_at<Function>(middle);
  D sum(0);
  for (int i = 0; i < N / 2; ++i) {
    const double node = g::node[i], weight = g::weight[i];
    const D step = D(node) * half;
    const D below = detail::function_at<Function>(middle - step), above = detail::function_at<Function>(middle + step);
    sum = simd::fma(D((1 - Slope * node) * weight), below - at_middle, sum);
    sum = simd::fma(D((1 + Slope * node) * weight), above - at_middle, sum);
  }
  return at_middle + sum;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
