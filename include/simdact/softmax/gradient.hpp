// SPDX-License-Identifier: BSL-1.0
// A class's gradient from its row's sum.
#pragma once

#include <simdact/exp/kernels.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

struct add_product {
  template <simd::value V>
  SIMDACT_INLINE V operator()(V sum, V dy, V y) const {
    return simd::fma(dy, y, sum);
  }
};

// By numbers that are `shrunk`, a power of two, for the difference may overflow where its product does not: that of
// two finite numbers is below twice the largest, so that a half is enough.
template <simd::element T, simd::value N = T>
struct gradient_by_sum {
  T factor; // over that
  N sum;    // times that, of one row, or of a row a lane
  T shrunk;

  template <simd::value V>
  SIMDACT_INLINE V operator()(V dy, V y) const {
    return V(factor) * y * simd::fms(dy, V(shrunk), V(sum));
  }
};

// The same from logarithms y of probabilities.
template <class Method, simd::element T, simd::value N = T>
struct gradient_of_logarithm {
  T factor;
  N sum;
  T shrunk;

  template <simd::value V>
  SIMDACT_INLINE V operator()(V dy, V y) const {
    return V(factor) * simd::fnma(kernel<fn::exp, Method>::eval(y), V(sum), dy * V(shrunk));
  }
};

template <class Method, bool Logarithms, simd::element T, simd::value N = T>
using softmax_gradient = std::conditional_t<Logarithms, gradient_of_logarithm<Method, T, N>, gradient_by_sum<T, N>>;

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
