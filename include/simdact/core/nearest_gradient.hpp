// SPDX-License-Identifier: BSL-1.0
// The product of a gradient and a derivative in sixteen bits: before it is rounded, as the exact derivative gives it.
#pragma once

#include <simdact/core/nearest.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// A slope below the normal floats has lost what a large dy would show, and an infinite one what a small dy would. No
// float16 is large or small enough. chain(dy, slope) is the product, except in flat parts.
template <class Derivative, simd::narrow T, simd::value V, class Chain, class... Parameters>
SIMDACT_INLINE constexpr auto tentative_product(V dy, V x, Chain chain, Parameters... parameters) {
  const V slope = kernel<Derivative, chosen_method<Derivative, accurate, float>>::eval(x, V(parameters)...);
  const V product = chain(dy, slope);
  constexpr auto b = float_bound<Derivative>;
  const auto result = [&] {
    if constexpr (is_relative<Derivative>) {
      // derivation: of two ends of a binade, one ULP is twice as large a share as at the other; the product's own
      // rounding is half of one more.
      return detail::within_steps<T, static_cast<int>(2 * b.max_ulp + 1)>(product);
    } else {
      // derivation: below the normal numbers the product's rounding and the error's are 2^-150 each.
      const V of_slope = simd::abs(dy) * detail::absolute_error<Derivative>(x, slope);
      return detail::within_error<T>(product, of_slope + simd::abs(product) * V(0x1p-23f) + V(0x1p-148f));
    }
  }();
  if constexpr (std::same_as<T, bfloat16>) {
    const V size = simd::abs(slope);
    const auto beyond = size > V(simd::format<float>::largest);
    if constexpr (b.max_ulp > 0.5)
      return result.doubted(simd::either<V>(beyond, size < V(smallest_normal<float>)));
    else
      return result.doubted(beyond);
  } else {
    return result;
  }
}

// The rounded product, as a float, where some of the floats' are in doubt.
template <class Derivative, simd::narrow T, simd::value V, class Chain, class... Parameters>
SIMDACT_COLD constexpr V nearest_product_by_doubles(V dy, V x, Chain chain, Parameters... parameters) {
  const auto result = detail::tentative_product<Derivative, T>(dy, x, chain, parameters...);
  return result.or_by_doubles(
      [=](auto g, auto d) SIMDACT_INLINE_LAMBDA {
        return detail::rounded_to<T>(chain(g, detail::by_double_kernel<Derivative>(parameters...)(d)));
      },
      dy, x);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
