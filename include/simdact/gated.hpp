// SPDX-License-Identifier: BSL-1.0
// Gated linear units: a value a times an activation of a gate b. And with this header, swiglu_clamped.
//
//   y = simdact::swiglu(a, b);
//   simdact::swiglu(a, b, out);                             two ranges
//   simdact::swiglu(rows, out, {.row_length = 2 * n});      rows of n values and n gates; out has half as many elements
//   simdact::swiglu(rows, out, {.interleaved = true});      a0 b0 a1 b1 …
//   simdact::swiglu_backward(dy, a, b, da, db);             both gradients in one pass
//   simdact::swiglu_backward(dy, rows, drows, {.row_length = 2 * n});
//   simdact::swiglu(a, b, out, 1.702f);                     a·b·sigmoid(1.702b); of rows after their layout
//
// The value half comes first, as in PyTorch's glu; .gate_first = true where a model has it otherwise. a and
// b are floats, doubles or xsimd::batches of either. The policy is that of the activation, backward that of its
// derivative too. NaN in either gives NaN. The product is rounded once more: half an ULP on top of the activation's
// bound, until the product itself underflows, for a gate that is no subnormal number; an infinite factor times a 0 is
// NaN. reglu's gate has gradient 0 from 0 down, even if dy is infinite or NaN. out may be a or b, da and db may be dy,
// a or b but not each other, drows may be rows; out and dy lie apart from rows and drows.
#pragma once

#include <simdact/gated/rows.hpp>
#include <simdact/gated/units.hpp>
#include <simdact/swiglu_clamped.hpp>

namespace simdact::inline SIMDACT_TARGET {

// a·sigmoid(b). Dauphin et al., 2017.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V glu(V a, std::type_identity_t<V> b) noexcept {
  return detail::gated<fn::sigmoid, Policy>(a, b);
}

template <class Policy = accurate, elements A, elements B, writable_elements Out>
void glu(const A& a, const B& b, Out&& out) {
  detail::elementwise("glu", detail::gated_value<fn::sigmoid, Policy>(), out, a, b);
}

template <class Policy = accurate, elements Rows, writable_elements Out>
void glu(const Rows& rows, Out&& out, gated_rows layout = {}) {
  detail::over_rows("glu", detail::gated_value<fn::sigmoid, Policy>(), rows, out, layout);
}

template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void glu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db) {
  detail::elementwise_pair("glu_backward", detail::gated_gradients<fn::sigmoid, fn::sigmoid_derivative, Policy>(), da,
                           db, dy, a, b);
}

template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void glu_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout = {}) {
  detail::backward_over_rows("glu_backward", detail::gated_gradients<fn::sigmoid, fn::sigmoid_derivative, Policy>(), dy,
                             rows, drows, layout);
}

// a·max(b, 0). This and the next ones: Shazeer, "GLU Variants Improve Transformer", 2020.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V reglu(V a, std::type_identity_t<V> b) noexcept {
  return detail::gated<fn::relu, Policy>(a, b);
}

template <class Policy = accurate, elements A, elements B, writable_elements Out>
void reglu(const A& a, const B& b, Out&& out) {
  detail::elementwise("reglu", detail::gated_value<fn::relu, Policy>(), out, a, b);
}

template <class Policy = accurate, elements Rows, writable_elements Out>
void reglu(const Rows& rows, Out&& out, gated_rows layout = {}) {
  detail::over_rows("reglu", detail::gated_value<fn::relu, Policy>(), rows, out, layout);
}

template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void reglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db) {
  detail::elementwise_pair("reglu_backward", detail::gated_gradients<fn::relu, fn::relu_derivative, Policy>(), da, db,
                           dy, a, b);
}

template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void reglu_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout = {}) {
  detail::backward_over_rows("reglu_backward", detail::gated_gradients<fn::relu, fn::relu_derivative, Policy>(), dy,
                             rows, drows, layout);
}

// a·gelu(b), the exact GELU.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V geglu(V a, std::type_identity_t<V> b) noexcept {
  return detail::gated<fn::gelu, Policy>(a, b);
}

template <class Policy = accurate, elements A, elements B, writable_elements Out>
void geglu(const A& a, const B& b, Out&& out) {
  detail::elementwise("geglu", detail::gated_value<fn::gelu, Policy>(), out, a, b);
}

template <class Policy = accurate, elements Rows, writable_elements Out>
void geglu(const Rows& rows, Out&& out, gated_rows layout = {}) {
  detail::over_rows("geglu", detail::gated_value<fn::gelu, Policy>(), rows, out, layout);
}

template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void geglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db) {
  detail::elementwise_pair("geglu_backward", detail::gated_gradients<fn::gelu, fn::gelu_derivative, Policy>(), da, db,
                           dy, a, b);
}

template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void geglu_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout = {}) {
  detail::backward_over_rows("geglu_backward", detail::gated_gradients<fn::gelu, fn::gelu_derivative, Policy>(), dy,
                             rows, drows, layout);
}

// a·gelu_tanh(b).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V geglu_tanh(V a, std::type_identity_t<V> b) noexcept {
  return detail::gated<fn::gelu_tanh, Policy>(a, b);
}

template <class Policy = accurate, elements A, elements B, writable_elements Out>
void geglu_tanh(const A& a, const B& b, Out&& out) {
  detail::elementwise("geglu_tanh", detail::gated_value<fn::gelu_tanh, Policy>(), out, a, b);
}

template <class Policy = accurate, elements Rows, writable_elements Out>
void geglu_tanh(const Rows& rows, Out&& out, gated_rows layout = {}) {
  detail::over_rows("geglu_tanh", detail::gated_value<fn::gelu_tanh, Policy>(), rows, out, layout);
}

template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void geglu_tanh_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db) {
  detail::elementwise_pair("geglu_tanh_backward",
                           detail::gated_gradients<fn::gelu_tanh, fn::gelu_tanh_derivative, Policy>(), da, db, dy, a,
                           b);
}

template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void geglu_tanh_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout = {}) {
  detail::backward_over_rows("geglu_tanh_backward",
                             detail::gated_gradients<fn::gelu_tanh, fn::gelu_tanh_derivative, Policy>(), dy, rows,
                             drows, layout);
}

// a·silu(b).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V swiglu(V a, std::type_identity_t<V> b) noexcept {
  return detail::gated<fn::silu, Policy>(a, b);
}

template <class Policy = accurate, elements A, elements B, writable_elements Out>
void swiglu(const A& a, const B& b, Out&& out) {
  detail::elementwise("swiglu", detail::gated_value<fn::silu, Policy>(), out, a, b);
}

template <class Policy = accurate, elements Rows, writable_elements Out>
void swiglu(const Rows& rows, Out&& out, gated_rows layout = {}) {
  detail::over_rows("swiglu", detail::gated_value<fn::silu, Policy>(), rows, out, layout);
}

template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void swiglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db) {
  detail::elementwise_pair("swiglu_backward", detail::gated_gradients<fn::silu, fn::silu_derivative, Policy>(), da, db,
                           dy, a, b);
}

template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void swiglu_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout = {}) {
  detail::backward_over_rows("swiglu_backward", detail::gated_gradients<fn::silu, fn::silu_derivative, Policy>(), dy,
                             rows, drows, layout);
}

// a·swish(b, beta) = a·b·sigmoid(beta·b) for a finite beta. Policies: those of swish.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V swiglu(V a, std::type_identity_t<V> b, simd::element_t<V> beta) noexcept {
  return detail::gated<fn::swish, Policy>(a, b, V(beta));
}

template <class Policy = accurate, elements A, elements B, writable_elements Out>
void swiglu(const A& a, const B& b, Out&& out, std::ranges::range_value_t<A> beta) {
  detail::check_finite("swiglu", "beta", beta);
  detail::elementwise("swiglu", detail::gated_value<fn::swish, Policy>(beta), out, a, b);
}

template <class Policy = accurate, elements Rows, writable_elements Out>
void swiglu(const Rows& rows, Out&& out, gated_rows layout, std::ranges::range_value_t<Rows> beta) {
  detail::check_finite("swiglu", "beta", beta);
  detail::over_rows("swiglu", detail::gated_value<fn::swish, Policy>(beta), rows, out, layout);
}

template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void swiglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, std::ranges::range_value_t<A> beta) {
  detail::check_finite("swiglu_backward", "beta", beta);
  detail::elementwise_pair("swiglu_backward", detail::gated_gradients<fn::swish, fn::swish_derivative, Policy>(beta),
                           da, db, dy, a, b);
}

template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void swiglu_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout,
                     std::ranges::range_value_t<Rows> beta) {
  detail::check_finite("swiglu_backward", "beta", beta);
  detail::backward_over_rows("swiglu_backward", detail::gated_gradients<fn::swish, fn::swish_derivative, Policy>(beta),
                             dy, rows, drows, layout);
}

} // namespace simdact::inline SIMDACT_TARGET
