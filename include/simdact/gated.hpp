// SPDX-License-Identifier: BSL-1.0
// Gated linear units: a value a times an activation of a gate b. And with this header, swiglu_clamped; gated_tiles.hpp
// has them over tiles of matrices, gated_terms.hpp with biases and scales.
//
//   y = simdact::swiglu(a, b);
//   simdact::swiglu(a, b, out);                             two ranges
//   simdact::swiglu(rows, out, {.row_length = 2 * n});      rows of n values and n gates; out has half as many elements
//   simdact::swiglu(rows, out, {.interleaved = true});      a0 b0 a1 b1 …
//   simdact::swiglu(rows, out, {.row_length = 2 * n, .row_stride = ld});           rows that lie apart
//   simdact::swiglu_backward(dy, a, b, da, db);             both gradients in one pass
//   simdact::swiglu_backward(dy, rows, drows, {.row_length = 2 * n});
//   simdact::swiglu(a, b, out, 1.702f);                     a·b·sigmoid(1.702b); of rows after their layout
//
// The value half comes first, as in PyTorch's glu; .gate_first = true where a model has it otherwise. a and
// b are floats, doubles or xsimd::batches of either. The policy is that of the activation, backward that of its
// derivative too. NaN in either gives NaN. The product is rounded once more: half an ULP on top of the activation's
// bound, until the product itself underflows, for a gate that is no subnormal number; an infinite factor times a 0 is
// NaN. reglu's gate has gradient 0 from 0 down, even if dy is infinite or NaN. out may be a or b, da and db may be dy,
// a or b but not each other, drows may be rows; out and dy lie apart from rows and drows. Ranges may be of sixteen
// bits: each result is the float's, rounded once.
#pragma once

#include <simdact/gated/forms.hpp>
#include <simdact/swiglu_clamped.hpp>

namespace simdact::inline SIMDACT_TARGET {

// a·sigmoid(b). Dauphin et al., 2017.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V glu(V a, std::type_identity_t<V> b) noexcept {
  return detail::gated<fn::sigmoid, Policy>(a, b);
}

// out[i] = glu(a[i], b[i]), from two ranges or from rows.
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void glu(const A& a, const B& b, Out&& out) {
  detail::map_gated<unit::glu, Policy>(a, b, out);
}
template <class Policy = accurate, elements Rows, writable_elements Out>
void glu(const Rows& rows, Out&& out, gated_rows layout = {}) {
  detail::map_gated_rows<unit::glu, Policy>(rows, out, layout);
}

// da[i] = dy[i]·sigmoid(b[i]) and db[i] = dy[i]·a[i]·sigmoid'(b[i]).
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void glu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db) {
  detail::gated_backward<unit::glu, Policy>(dy, a, b, da, db);
}
template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void glu_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout = {}) {
  detail::gated_rows_backward<unit::glu, Policy>(dy, rows, drows, layout);
}

// a·max(b, 0). This and the next ones: Shazeer, "GLU Variants Improve Transformer", 2020.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V reglu(V a, std::type_identity_t<V> b) noexcept {
  return detail::gated<fn::relu, Policy>(a, b);
}

// out[i] = reglu(a[i], b[i]), from two ranges or from rows.
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void reglu(const A& a, const B& b, Out&& out) {
  detail::map_gated<unit::reglu, Policy>(a, b, out);
}
template <class Policy = accurate, elements Rows, writable_elements Out>
void reglu(const Rows& rows, Out&& out, gated_rows layout = {}) {
  detail::map_gated_rows<unit::reglu, Policy>(rows, out, layout);
}

// da[i] = dy[i]·relu(b[i]) and db[i] = dy[i]·a[i]·relu'(b[i]).
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void reglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db) {
  detail::gated_backward<unit::reglu, Policy>(dy, a, b, da, db);
}
template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void reglu_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout = {}) {
  detail::gated_rows_backward<unit::reglu, Policy>(dy, rows, drows, layout);
}

// a·gelu(b), the exact GELU.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V geglu(V a, std::type_identity_t<V> b) noexcept {
  return detail::gated<fn::gelu, Policy>(a, b);
}

// out[i] = geglu(a[i], b[i]), from two ranges or from rows.
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void geglu(const A& a, const B& b, Out&& out) {
  detail::map_gated<unit::geglu, Policy>(a, b, out);
}
template <class Policy = accurate, elements Rows, writable_elements Out>
void geglu(const Rows& rows, Out&& out, gated_rows layout = {}) {
  detail::map_gated_rows<unit::geglu, Policy>(rows, out, layout);
}

// da[i] = dy[i]·gelu(b[i]) and db[i] = dy[i]·a[i]·gelu'(b[i]).
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void geglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db) {
  detail::gated_backward<unit::geglu, Policy>(dy, a, b, da, db);
}
template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void geglu_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout = {}) {
  detail::gated_rows_backward<unit::geglu, Policy>(dy, rows, drows, layout);
}

// a·gelu_tanh(b).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V geglu_tanh(V a, std::type_identity_t<V> b) noexcept {
  return detail::gated<fn::gelu_tanh, Policy>(a, b);
}

// out[i] = geglu_tanh(a[i], b[i]), from two ranges or from rows.
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void geglu_tanh(const A& a, const B& b, Out&& out) {
  detail::map_gated<unit::geglu_tanh, Policy>(a, b, out);
}
template <class Policy = accurate, elements Rows, writable_elements Out>
void geglu_tanh(const Rows& rows, Out&& out, gated_rows layout = {}) {
  detail::map_gated_rows<unit::geglu_tanh, Policy>(rows, out, layout);
}

// da[i] = dy[i]·gelu_tanh(b[i]) and db[i] = dy[i]·a[i]·gelu_tanh'(b[i]).
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void geglu_tanh_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db) {
  detail::gated_backward<unit::geglu_tanh, Policy>(dy, a, b, da, db);
}
template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void geglu_tanh_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout = {}) {
  detail::gated_rows_backward<unit::geglu_tanh, Policy>(dy, rows, drows, layout);
}

// a·silu(b).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V swiglu(V a, std::type_identity_t<V> b) noexcept {
  return detail::gated<fn::silu, Policy>(a, b);
}

// out[i] = swiglu(a[i], b[i]), from two ranges or from rows.
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void swiglu(const A& a, const B& b, Out&& out) {
  detail::map_gated<unit::swiglu, Policy>(a, b, out);
}
template <class Policy = accurate, elements Rows, writable_elements Out>
void swiglu(const Rows& rows, Out&& out, gated_rows layout = {}) {
  detail::map_gated_rows<unit::swiglu, Policy>(rows, out, layout);
}

// da[i] = dy[i]·silu(b[i]) and db[i] = dy[i]·a[i]·silu'(b[i]).
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void swiglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db) {
  detail::gated_backward<unit::swiglu, Policy>(dy, a, b, da, db);
}
template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void swiglu_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout = {}) {
  detail::gated_rows_backward<unit::swiglu, Policy>(dy, rows, drows, layout);
}

// a·swish(b, beta) = a·b·sigmoid(beta·b) for a finite beta. Policies: those of swish.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V swiglu(V a, std::type_identity_t<V> b, simd::parameter_t<V> beta) noexcept {
  return detail::gated<fn::swish, Policy>(a, b, V(beta));
}

// out[i] = swiglu(a[i], b[i], beta), from two ranges or from rows.
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void swiglu(const A& a, const B& b, Out&& out, parameter_of<A> beta) {
  detail::map_gated<unit::swiglu_with_beta, Policy>(a, b, out, beta);
}
template <class Policy = accurate, elements Rows, writable_elements Out>
void swiglu(const Rows& rows, Out&& out, gated_rows layout, parameter_of<Rows> beta) {
  detail::map_gated_rows<unit::swiglu_with_beta, Policy>(rows, out, layout, beta);
}

// da[i] = dy[i]·swish(b[i], beta) and db[i] = dy[i]·a[i]·swish'(b[i], beta).
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void swiglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, parameter_of<A> beta) {
  detail::gated_backward<unit::swiglu_with_beta, Policy>(dy, a, b, da, db, beta);
}
template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void swiglu_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout, parameter_of<Rows> beta) {
  detail::gated_rows_backward<unit::swiglu_with_beta, Policy>(dy, rows, drows, layout, beta);
}

} // namespace simdact::inline SIMDACT_TARGET
