// SPDX-License-Identifier: BSL-1.0
// The operations of ops.hpp and of what it includes, on groups.
#pragma once

#include <simdact/simd/group.hpp>
#include <simdact/simd/ops.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::simd {

template <grouped V>
SIMDACT_INLINE V abs(const V& a) {
  return {simd::abs(a.part[0]), simd::abs(a.part[1]), simd::abs(a.part[2]), simd::abs(a.part[3])};
}
template <grouped V>
SIMDACT_INLINE V minus_abs(const V& a) {
  return {simd::minus_abs(a.part[0]), simd::minus_abs(a.part[1]), simd::minus_abs(a.part[2]),
          simd::minus_abs(a.part[3])};
}
template <grouped V>
SIMDACT_INLINE V negate(const V& a) {
  return {simd::negate(a.part[0]), simd::negate(a.part[1]), simd::negate(a.part[2]), simd::negate(a.part[3])};
}
template <grouped V>
SIMDACT_INLINE V round(const V& a) {
  return {simd::round(a.part[0]), simd::round(a.part[1]), simd::round(a.part[2]), simd::round(a.part[3])};
}
template <grouped V>
SIMDACT_INLINE V sqrt(const V& a) {
  return {simd::sqrt(a.part[0]), simd::sqrt(a.part[1]), simd::sqrt(a.part[2]), simd::sqrt(a.part[3])};
}
template <grouped V>
SIMDACT_INLINE V reciprocal_sqrt(const V& a) {
  return {simd::reciprocal_sqrt(a.part[0]), simd::reciprocal_sqrt(a.part[1]), simd::reciprocal_sqrt(a.part[2]),
          simd::reciprocal_sqrt(a.part[3])};
}
template <grouped V>
SIMDACT_INLINE V as_written(const V& a) {
  return {simd::as_written(a.part[0]), simd::as_written(a.part[1]), simd::as_written(a.part[2]),
          simd::as_written(a.part[3])};
}
template <grouped V>
SIMDACT_INLINE V copysign(const V& a, const V& b) {
  return {simd::copysign(a.part[0], b.part[0]), simd::copysign(a.part[1], b.part[1]),
          simd::copysign(a.part[2], b.part[2]), simd::copysign(a.part[3], b.part[3])};
}
template <grouped V>
SIMDACT_INLINE V flip_sign(const V& a, const V& b) {
  return {simd::flip_sign(a.part[0], b.part[0]), simd::flip_sign(a.part[1], b.part[1]),
          simd::flip_sign(a.part[2], b.part[2]), simd::flip_sign(a.part[3], b.part[3])};
}
template <grouped V>
SIMDACT_INLINE V subnormal_product(const V& a, const V& b) {
  return {simd::subnormal_product(a.part[0], b.part[0]), simd::subnormal_product(a.part[1], b.part[1]),
          simd::subnormal_product(a.part[2], b.part[2]), simd::subnormal_product(a.part[3], b.part[3])};
}
template <grouped V>
SIMDACT_INLINE V product(const V& a, const V& b) {
  return {simd::product(a.part[0], b.part[0]), simd::product(a.part[1], b.part[1]), simd::product(a.part[2], b.part[2]),
          simd::product(a.part[3], b.part[3])};
}
template <grouped V>
SIMDACT_INLINE V divide(const V& a, const V& b) {
  return {simd::divide(a.part[0], b.part[0]), simd::divide(a.part[1], b.part[1]), simd::divide(a.part[2], b.part[2]),
          simd::divide(a.part[3], b.part[3])};
}
template <grouped V>
SIMDACT_INLINE V min(const V& a, const V& b) {
  return {simd::min(a.part[0], b.part[0]), simd::min(a.part[1], b.part[1]), simd::min(a.part[2], b.part[2]),
          simd::min(a.part[3], b.part[3])};
}
template <grouped V>
SIMDACT_INLINE V max(const V& a, const V& b) {
  return {simd::max(a.part[0], b.part[0]), simd::max(a.part[1], b.part[1]), simd::max(a.part[2], b.part[2]),
          simd::max(a.part[3], b.part[3])};
}
template <grouped V>
SIMDACT_INLINE V copysign_min(const V& a, const V& b) {
  return {simd::copysign_min(a.part[0], b.part[0]), simd::copysign_min(a.part[1], b.part[1]),
          simd::copysign_min(a.part[2], b.part[2]), simd::copysign_min(a.part[3], b.part[3])};
}
template <grouped V>
SIMDACT_INLINE V scale_by_power_of_two(const V& a, const V& b) {
  return {simd::scale_by_power_of_two(a.part[0], b.part[0]), simd::scale_by_power_of_two(a.part[1], b.part[1]),
          simd::scale_by_power_of_two(a.part[2], b.part[2]), simd::scale_by_power_of_two(a.part[3], b.part[3])};
}
template <grouped V>
SIMDACT_INLINE V fma(const V& a, const V& b, const V& c) {
  return {simd::fma(a.part[0], b.part[0], c.part[0]), simd::fma(a.part[1], b.part[1], c.part[1]),
          simd::fma(a.part[2], b.part[2], c.part[2]), simd::fma(a.part[3], b.part[3], c.part[3])};
}
template <grouped V>
SIMDACT_INLINE V fms(const V& a, const V& b, const V& c) {
  return {simd::fms(a.part[0], b.part[0], c.part[0]), simd::fms(a.part[1], b.part[1], c.part[1]),
          simd::fms(a.part[2], b.part[2], c.part[2]), simd::fms(a.part[3], b.part[3], c.part[3])};
}
template <grouped V>
SIMDACT_INLINE V fnma(const V& a, const V& b, const V& c) {
  return {simd::fnma(a.part[0], b.part[0], c.part[0]), simd::fnma(a.part[1], b.part[1], c.part[1]),
          simd::fnma(a.part[2], b.part[2], c.part[2]), simd::fnma(a.part[3], b.part[3], c.part[3])};
}

template <grouped V>
SIMDACT_INLINE bits_t<V> as_bits(const V& a) {
  return {simd::as_bits(a.part[0]), simd::as_bits(a.part[1]), simd::as_bits(a.part[2]), simd::as_bits(a.part[3])};
}
template <grouped V>
SIMDACT_INLINE bits_t<V> to_integer(const V& a) {
  return {simd::to_integer(a.part[0]), simd::to_integer(a.part[1]), simd::to_integer(a.part[2]),
          simd::to_integer(a.part[3])};
}
template <grouped V>
SIMDACT_INLINE V from_bits(const bits_t<V>& a) {
  using O = vector_of<V>;
  return {simd::from_bits<O>(a.part[0]), simd::from_bits<O>(a.part[1]), simd::from_bits<O>(a.part[2]),
          simd::from_bits<O>(a.part[3])};
}
template <grouped V>
SIMDACT_INLINE V select(const mask_t<V>& condition, const V& yes, const V& no) {
  using O = vector_of<V>;
  return {simd::select<O>(condition.part[0], yes.part[0], no.part[0]),
          simd::select<O>(condition.part[1], yes.part[1], no.part[1]),
          simd::select<O>(condition.part[2], yes.part[2], no.part[2]),
          simd::select<O>(condition.part[3], yes.part[3], no.part[3])};
}
template <grouped V>
SIMDACT_INLINE mask_t<V> both(const mask_t<V>& a, const mask_t<V>& b) {
  using O = vector_of<V>;
  return {simd::both<O>(a.part[0], b.part[0]), simd::both<O>(a.part[1], b.part[1]), simd::both<O>(a.part[2], b.part[2]),
          simd::both<O>(a.part[3], b.part[3])};
}
template <grouped V>
SIMDACT_INLINE mask_t<V> either(const mask_t<V>& a, const mask_t<V>& b) {
  using O = vector_of<V>;
  return {simd::either<O>(a.part[0], b.part[0]), simd::either<O>(a.part[1], b.part[1]),
          simd::either<O>(a.part[2], b.part[2]), simd::either<O>(a.part[3], b.part[3])};
}
template <grouped V>
SIMDACT_INLINE bool all(const mask_t<V>& condition) {
  using O = vector_of<V>;
  return simd::all<O>(simd::both<O>(simd::both<O>(condition.part[0], condition.part[1]),
                                    simd::both<O>(condition.part[2], condition.part[3])));
}
template <grouped V>
SIMDACT_INLINE bool any(const mask_t<V>& condition) {
  using O = vector_of<V>;
  return simd::any<O>(simd::either<O>(simd::either<O>(condition.part[0], condition.part[1]),
                                      simd::either<O>(condition.part[2], condition.part[3])));
}

} // namespace simdact::inline SIMDACT_TARGET::simd
SIMDACT_INLINED_STRICT_END
