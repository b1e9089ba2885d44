// SPDX-License-Identifier: BSL-1.0
// What is added to the logits of a row: a mask, and a slope times the distance from the diagonal; a class that bytes
// hide has -inf added to 0, whatever its logit and its mask are.
#pragma once

#include <simdact/math/error_free.hpp>
#include <simdact/simd/bytes.hpp>
#include <simdact/simd/narrow.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// product + bias and what their addition rounds off, of numbers up to half the largest. Where the bias is -inf, which
// costs no floating-point exception, the second part is -inf; where it is +inf, NaN.
template <simd::value V>
SIMDACT_INLINE two_parts<V> biased_product(V product, V bias) {
  constexpr auto half = simd::format<simd::element_t<V>>::largest / 2;
  const V finite = product + simd::max(V(-half), bias), part = finite - product;
  return {product + bias, (product - (finite - part)) + (bias - part)};
}

// Over a unit.
template <simd::element T>
struct row_bias {
  const T* mask = nullptr;             // null for none; not over the unit
  const std::uint8_t* shown = nullptr; // 0 hides a class; null shows all
  T slope = 0;
  T distance = 0;    // of the first class: its column less the row
  bool more = false; // than a mask, or elements that lie apart

  row_bias from(std::size_t i) const {
    return {mask != nullptr ? mask + i : nullptr, shown != nullptr ? shown + i : nullptr, slope,
            distance + static_cast<T>(i), more};
  }

  // The slope's part of the bias of classes from the i-th on, added to the mask's.
  template <simd::value V>
  SIMDACT_INLINE two_parts<V> sloped(std::size_t i, V added) const {
    const V columns = V(distance + static_cast<T>(static_cast<std::ptrdiff_t>(i))) + simd::lane_numbers<V>();
    const auto [high, low] = detail::exact_product(V(slope), columns);
    const two_parts<V> sum = detail::biased_product(high, added);
    return {sum.high, sum.low + low};
  }
};

// The first n lanes from elements that lie a step apart, zeros in the others.
template <simd::value V, class S>
SIMDACT_INLINE V load_spaced(const S* from, std::size_t step, std::size_t n) {
  alignas(64) std::array<simd::element_t<V>, simd::width<V>> lanes{};
  for (std::size_t i = 0; i < n; ++i)
    lanes[i] = static_cast<simd::element_t<V>>(from[i * step]);
  return simd::load<V>(lanes.data());
}

// The lanes that are read: all, the first n of some, or n that may be none or all.
struct all_lanes {
  template <simd::value V, class S>
  SIMDACT_INLINE V numbers(const S* from) const {
    return simd::load<V>(from);
  }
  template <simd::value V>
  SIMDACT_INLINE std::size_t count() const {
    return simd::width<V>;
  }
  template <simd::value V>
  SIMDACT_INLINE V bytes(const std::uint8_t* from) const {
    return simd::load_bytes<V>(from);
  }
};
struct some_lanes {
  std::size_t n;

  template <simd::value V>
  SIMDACT_INLINE std::size_t count() const {
    return n;
  }
  template <simd::value V, class S>
  SIMDACT_INLINE V numbers(const S* from) const {
    return simd::load_first<V>(from, n);
  }
  template <simd::value V>
  SIMDACT_INLINE V bytes(const std::uint8_t* from) const {
    return simd::load_bytes_up_to<V>(from, n);
  }
};
struct lanes_up_to {
  std::size_t n;

  template <simd::value V>
  SIMDACT_INLINE std::size_t count() const {
    return n;
  }
  template <simd::value V, class S>
  SIMDACT_INLINE V numbers(const S* from) const {
    return simd::load_up_to<V>(from, n);
  }
  template <simd::value V>
  SIMDACT_INLINE V bytes(const std::uint8_t* from) const {
    return simd::load_bytes_up_to<V>(from, n);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
