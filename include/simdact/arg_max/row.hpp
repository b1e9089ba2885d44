// SPDX-License-Identifier: BSL-1.0
// Where the largest logit of a row is: passes find whether there is a NaN and what the maximum is, and then its place.
#pragma once

#include <simdact/rows/passes.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// 1 where x is NaN, else other.
template <simd::value V>
SIMDACT_INLINE V one_for_nan(V x, V other) {
  return simd::select(x == x, other, V(1));
}

template <storable S>
SIMDACT_LOOP bool has_nan(const S* x, std::size_t n) {
  using V = simd::widest<simd::computed_t<S>>;
  constexpr std::size_t width = simd::width<V>;
  std::array<V, 4> odd{V(0), V(0), V(0), V(0)};
  std::size_t i = 0;
  for (; i + 4 * width <= n; i += 4 * width)
    unroll<4>([&](auto k)
                  SIMDACT_INLINE_LAMBDA { odd[k] = detail::one_for_nan(simd::load<V>(x + i + k * width), odd[k]); });
  for (; i + width <= n; i += width)
    odd[0] = detail::one_for_nan(simd::load<V>(x + i), odd[0]);
  if (i < n)
    odd[1] = detail::one_for_nan(simd::keep_first(simd::load_first<V>(x + i, n - i), n - i, V(0)), odd[1]);
  return simd::any<V>((odd[0] + odd[1]) + (odd[2] + odd[3]) > V(0));
}

// The first element of which `is_it` holds; there is one.
template <storable S, class Test>
SIMDACT_INLINE std::size_t first_of(const S* x, std::size_t n, Test is_it) {
  using T = simd::computed_t<S>;
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>;
  std::size_t i = 0;
  while (i + width <= n && !simd::any<V>(is_it(simd::load<V>(x + i))))
    i += width;
  while (i + 1 < n && !is_it(static_cast<T>(x[i])))
    ++i;
  return i;
}

// n > 0.
template <storable S>
[[gnu::flatten]] std::size_t arg_max_of_row(const S* x, std::size_t n) {
  using T = simd::computed_t<S>;
  if (detail::has_nan(x, n))
    return detail::first_of(
        x, n, [](auto v) SIMDACT_INLINE_LAMBDA { return detail::one_for_nan(v, decltype(v)(0)) > decltype(v)(0); });
  const T maximum = detail::row_maximum<T>(plain_logits<S>{x}, n);
  return detail::first_of(x, n, [=](auto v) SIMDACT_INLINE_LAMBDA { return v == decltype(v)(maximum); });
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
