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

#include <simdact/gated/rows.hpp>
#include <simdact/gated/units.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

inline void check_clamp(const char* function, double limit, double alpha, double offset) {
  check_positive(function, "limit", limit);
  check_finite(function, "alpha", alpha);
  check_finite(function, "offset", offset);
}

} // namespace detail

template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V swiglu_clamped(V a, std::type_identity_t<V> b, simd::element_t<V> limit,
                                          simd::element_t<V> alpha, simd::element_t<V> offset = 1) noexcept {
  return simd::strictly<V>(
      []<class S>(S value, S gate, S most, S speed, S added)
          SIMDACT_INLINE_LAMBDA { return detail::clamped_swiglu<Policy, true>(value, gate, most, speed, added); },
      a, b, V(limit), V(alpha), V(offset));
}

template <class Policy = accurate, elements A, elements B, writable_elements Out>
void swiglu_clamped(const A& a, const B& b, Out&& out, std::ranges::range_value_t<A> limit,
                    std::ranges::range_value_t<A> alpha, std::ranges::range_value_t<A> offset = 1) {
  detail::check_clamp("swiglu_clamped", limit, alpha, offset);
  detail::elementwise("swiglu_clamped", detail::clamped_swiglu_value<Policy>(limit, alpha, offset), out, a, b);
}

template <class Policy = accurate, elements Rows, writable_elements Out>
void swiglu_clamped(const Rows& rows, Out&& out, std::ranges::range_value_t<Rows> limit,
                    std::ranges::range_value_t<Rows> alpha, gated_rows layout = {},
                    std::ranges::range_value_t<Rows> offset = 1) {
  detail::check_clamp("swiglu_clamped", limit, alpha, offset);
  detail::over_rows("swiglu_clamped", detail::clamped_swiglu_value<Policy>(limit, alpha, offset), rows, out, layout);
}

template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void swiglu_clamped_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db,
                             std::ranges::range_value_t<A> limit, std::ranges::range_value_t<A> alpha,
                             std::ranges::range_value_t<A> offset = 1) {
  detail::check_clamp("swiglu_clamped_backward", limit, alpha, offset);
  detail::elementwise_pair("swiglu_clamped_backward", detail::clamped_swiglu_gradients<Policy>(limit, alpha, offset),
                           da, db, dy, a, b);
}

template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void swiglu_clamped_backward(const Dy& dy, const Rows& rows, Drows&& drows, std::ranges::range_value_t<Rows> limit,
                             std::ranges::range_value_t<Rows> alpha, gated_rows layout = {},
                             std::ranges::range_value_t<Rows> offset = 1) {
  detail::check_clamp("swiglu_clamped_backward", limit, alpha, offset);
  detail::backward_over_rows("swiglu_clamped_backward", detail::clamped_swiglu_gradients<Policy>(limit, alpha, offset),
                             dy, rows, drows, layout);
}

} // namespace simdact::inline SIMDACT_TARGET
