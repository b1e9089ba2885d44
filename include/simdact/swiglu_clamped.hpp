// SPDX-License-Identifier: BSL-1.0
// SwiGLU with clamped inputs, as recent open-weight models use it.
//
//   y = simdact::swiglu_clamped(a, b, 7.0f, 1.702f);
//   simdact::swiglu_clamped(a, b, out, 7.0f, 1.702f);
//   simdact::swiglu_clamped(rows, out, 7.0f, 1.702f, {.interleaved = true, .gate_first = true});
//
// With g = min(b, limit) and u = a within ±limit the unit is g·sigmoid(alpha·g)·(u + offset), for a finite limit > 0, a
// finite alpha and a finite offset, 1 if none is given. Where an input is at its limit or beyond, its gradient is 0,
// even if dy is infinite or NaN. Ranges, rows, policy and NaN as in gated.hpp; the policy is one of swish. The sum and
// the product are rounded once each.
#pragma once

#include <simdact/gated/forms.hpp>

namespace simdact::inline SIMDACT_TARGET {

// g·sigmoid(alpha·g)·(u + offset).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V swiglu_clamped(V a, std::type_identity_t<V> b, simd::parameter_t<V> limit,
                                          simd::parameter_t<V> alpha,
                                          simd::parameter_t<V> offset = unit::swiglu_clamped::offset) noexcept {
  return simd::strictly<V>(
      []<class S>(S value, S gate, S most, S speed, S added)
          SIMDACT_INLINE_LAMBDA { return detail::clamped_swiglu<Policy, true>(value, gate, most, speed, added); },
      a, b, V(limit), V(alpha), V(offset));
}

// out[i] = swiglu_clamped(a[i], b[i], limit, alpha, offset), from two ranges or from rows.
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void swiglu_clamped(const A& a, const B& b, Out&& out, parameter_of<A> limit, parameter_of<A> alpha,
                    parameter_of<A> offset = unit::swiglu_clamped::offset) {
  detail::map_gated<unit::swiglu_clamped, Policy>(a, b, out, limit, alpha, offset);
}
template <class Policy = accurate, elements Rows, writable_elements Out>
void swiglu_clamped(const Rows& rows, Out&& out, parameter_of<Rows> limit, parameter_of<Rows> alpha,
                    gated_rows layout = {}, parameter_of<Rows> offset = unit::swiglu_clamped::offset) {
  detail::map_gated_rows<unit::swiglu_clamped, Policy>(rows, out, layout, limit, alpha, offset);
}

// da[i] and db[i]: dy[i] times the derivatives by a and by b.
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void swiglu_clamped_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, parameter_of<A> limit,
                             parameter_of<A> alpha, parameter_of<A> offset = unit::swiglu_clamped::offset) {
  detail::gated_backward<unit::swiglu_clamped, Policy>(dy, a, b, da, db, limit, alpha, offset);
}
template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void swiglu_clamped_backward(const Dy& dy, const Rows& rows, Drows&& drows, parameter_of<Rows> limit,
                             parameter_of<Rows> alpha, gated_rows layout = {},
                             parameter_of<Rows> offset = unit::swiglu_clamped::offset) {
  detail::gated_rows_backward<unit::swiglu_clamped, Policy>(dy, rows, drows, layout, limit, alpha, offset);
}

} // namespace simdact::inline SIMDACT_TARGET
