// SwiGLU with clamped inputs, as recent open-weight models use it.
//
//   y = simdact::swiglu_clamped(a, b, 7.0f, 1.702f);
//   simdact::swiglu_clamped(a, b, out, 7.0f, 1.702f);
//   simdact::swiglu_clamped(rows, out, 7.0f, 1.702f, {.interleaved = true, .gate_first = true});
//
// With g = min(b, limit) and u = a within ±limit the unit is g·sigmoid(alpha·g)·(u + 1), for a finite limit > 0 and a
// finite alpha other than 0. Where an input is at its limit or beyond, its gradient is 0, even if dy is infinite or
// NaN. Ranges, rows, policy and NaN as in gated.hpp; the policy is one of swish. The sum and the product are rounded
// once each.
#pragma once

#include <simdact/gated/rows.hpp>
#include <simdact/gated/units.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

inline void check_clamp(const char* function, double limit, double alpha) {
  check_positive(function, "limit", limit);
  check_finite(function, "alpha", alpha);
}

} // namespace detail

template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V swiglu_clamped(V a, std::type_identity_t<V> b, simd::element_t<V> limit,
                                          simd::element_t<V> alpha) noexcept {
  return simd::strictly<V>(
      []<class S>(S value, S gate, S most, S speed)
          SIMDACT_INLINE_LAMBDA { return detail::clamped_swiglu<Policy, true>(value, gate, most, speed); },
      a, b, V(limit), V(alpha));
}

template <class Policy = accurate, elements A, elements B, writable_elements Out>
void swiglu_clamped(const A& a, const B& b, Out&& out, std::ranges::range_value_t<A> limit,
                    std::ranges::range_value_t<A> alpha) {
  detail::check_clamp("swiglu_clamped", limit, alpha);
  detail::elementwise("swiglu_clamped", detail::clamped_swiglu_value<Policy>(limit, alpha), out, a, b);
}

template <class Policy = accurate, elements Rows, writable_elements Out>
void swiglu_clamped(const Rows& rows, Out&& out, std::ranges::range_value_t<Rows> limit,
                    std::ranges::range_value_t<Rows> alpha, gated_rows layout = {}) {
  detail::check_clamp("swiglu_clamped", limit, alpha);
  detail::over_rows("swiglu_clamped", detail::clamped_swiglu_value<Policy>(limit, alpha), rows, out, layout);
}

template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void swiglu_clamped_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db,
                             std::ranges::range_value_t<A> limit, std::ranges::range_value_t<A> alpha) {
  detail::check_clamp("swiglu_clamped_backward", limit, alpha);
  detail::elementwise_pair("swiglu_clamped_backward", detail::clamped_swiglu_gradients<Policy>(limit, alpha), da, db,
                           dy, a, b);
}

template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void swiglu_clamped_backward(const Dy& dy, const Rows& rows, Drows&& drows, std::ranges::range_value_t<Rows> limit,
                             std::ranges::range_value_t<Rows> alpha, gated_rows layout = {}) {
  detail::check_clamp("swiglu_clamped_backward", limit, alpha);
  detail::backward_over_rows("swiglu_clamped_backward", detail::clamped_swiglu_gradients<Policy>(limit, alpha), dy,
                             rows, drows, layout);
}

} // namespace simdact::inline SIMDACT_TARGET
