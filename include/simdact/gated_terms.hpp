// SPDX-License-Identifier: BSL-1.0
// Gated units fused with biases of columns and with scales: what follows the two products of a feed-forward layer, in
// one pass.
//
//   simdact::swiglu(rows, out, {.row_length = 2 * n, .interleaved = true}, {.value_bias = bv, .gate_bias = bg});
//   simdact::swiglu(up, gate, out, {.row_length = n, .output_stride = ld}, {.value_bias = bv, .gate_bias = bg});
//   simdact::geglu(acc_up, acc_gate, out, {.row_length = n}, {.value_scale = su, .gate_scale = sg, .scale = 1 / so});
//   simdact::swiglu_backward(dy, a, b, da, db, {.row_length = n}, {.gate_bias = bg, .gate_bias_gradient = dbg});
//
// out = scale·unit(value_scale·a + value_bias, gate_scale·b + gate_bias). Of layouts and terms each may be {}. The
// order of the roundings, and the sums that are the biases' gradients, stand at gated_terms in gated/terms.hpp; what
// holds for layouts in gated.hpp and gated_tiles.hpp. Errors besides: a bias or its gradient of another size than a
// row's columns, a bias that lies where something is written, a gradient of a bias that lies where anything of the call
// does, and a scale that is not finite, or 0 where a gradient is divided by it.
#pragma once

#include <simdact/gated/forms.hpp>

namespace simdact::inline SIMDACT_TARGET {

// out = glu(a, b) with terms, of rows or of tiles.
template <class Policy = accurate, elements Rows, writable_elements Out>
void glu(const Rows& rows, Out&& out, gated_rows layout, const gated_terms<parameter_of<Rows>>& terms) {
  detail::map_fused_rows<unit::glu, Policy>(rows, out, layout, terms);
}
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void glu(const A& a, const B& b, Out&& out, gated_tiles tiles, const gated_terms<parameter_of<A>>& terms) {
  detail::map_fused_tiles<unit::glu, Policy>(a, b, out, tiles, terms);
}

// Its gradients by a and b.
template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void glu_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout,
                  const gated_terms<parameter_of<Rows>>& terms) {
  detail::fused_rows_backward<unit::glu, Policy>(dy, rows, drows, layout, terms);
}
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void glu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, gated_tiles tiles,
                  const gated_terms<parameter_of<A>>& terms) {
  detail::fused_tiles_backward<unit::glu, Policy>(dy, a, b, da, db, tiles, terms);
}

// out = reglu(a, b) with terms, of rows or of tiles.
template <class Policy = accurate, elements Rows, writable_elements Out>
void reglu(const Rows& rows, Out&& out, gated_rows layout, const gated_terms<parameter_of<Rows>>& terms) {
  detail::map_fused_rows<unit::reglu, Policy>(rows, out, layout, terms);
}
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void reglu(const A& a, const B& b, Out&& out, gated_tiles tiles, const gated_terms<parameter_of<A>>& terms) {
  detail::map_fused_tiles<unit::reglu, Policy>(a, b, out, tiles, terms);
}

// Its gradients by a and b.
template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void reglu_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout,
                    const gated_terms<parameter_of<Rows>>& terms) {
  detail::fused_rows_backward<unit::reglu, Policy>(dy, rows, drows, layout, terms);
}
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void reglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, gated_tiles tiles,
                    const gated_terms<parameter_of<A>>& terms) {
  detail::fused_tiles_backward<unit::reglu, Policy>(dy, a, b, da, db, tiles, terms);
}

// out = geglu(a, b) with terms, of rows or of tiles.
template <class Policy = accurate, elements Rows, writable_elements Out>
void geglu(const Rows& rows, Out&& out, gated_rows layout, const gated_terms<parameter_of<Rows>>& terms) {
  detail::map_fused_rows<unit::geglu, Policy>(rows, out, layout, terms);
}
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void geglu(const A& a, const B& b, Out&& out, gated_tiles tiles, const gated_terms<parameter_of<A>>& terms) {
  detail::map_fused_tiles<unit::geglu, Policy>(a, b, out, tiles, terms);
}

// Its gradients by a and b.
template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void geglu_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout,
                    const gated_terms<parameter_of<Rows>>& terms) {
  detail::fused_rows_backward<unit::geglu, Policy>(dy, rows, drows, layout, terms);
}
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void geglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, gated_tiles tiles,
                    const gated_terms<parameter_of<A>>& terms) {
  detail::fused_tiles_backward<unit::geglu, Policy>(dy, a, b, da, db, tiles, terms);
}

// out = geglu_tanh(a, b) with terms, of rows or of tiles.
template <class Policy = accurate, elements Rows, writable_elements Out>
void geglu_tanh(const Rows& rows, Out&& out, gated_rows layout, const gated_terms<parameter_of<Rows>>& terms) {
  detail::map_fused_rows<unit::geglu_tanh, Policy>(rows, out, layout, terms);
}
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void geglu_tanh(const A& a, const B& b, Out&& out, gated_tiles tiles, const gated_terms<parameter_of<A>>& terms) {
  detail::map_fused_tiles<unit::geglu_tanh, Policy>(a, b, out, tiles, terms);
}

// Its gradients by a and b.
template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void geglu_tanh_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout,
                         const gated_terms<parameter_of<Rows>>& terms) {
  detail::fused_rows_backward<unit::geglu_tanh, Policy>(dy, rows, drows, layout, terms);
}
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void geglu_tanh_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, gated_tiles tiles,
                         const gated_terms<parameter_of<A>>& terms) {
  detail::fused_tiles_backward<unit::geglu_tanh, Policy>(dy, a, b, da, db, tiles, terms);
}

// out = swiglu(a, b) with terms, of rows or of tiles.
template <class Policy = accurate, elements Rows, writable_elements Out>
void swiglu(const Rows& rows, Out&& out, gated_rows layout, const gated_terms<parameter_of<Rows>>& terms) {
  detail::map_fused_rows<unit::swiglu, Policy>(rows, out, layout, terms);
}
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void swiglu(const A& a, const B& b, Out&& out, gated_tiles tiles, const gated_terms<parameter_of<A>>& terms) {
  detail::map_fused_tiles<unit::swiglu, Policy>(a, b, out, tiles, terms);
}

// Its gradients by a and b.
template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void swiglu_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout,
                     const gated_terms<parameter_of<Rows>>& terms) {
  detail::fused_rows_backward<unit::swiglu, Policy>(dy, rows, drows, layout, terms);
}
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void swiglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, gated_tiles tiles,
                     const gated_terms<parameter_of<A>>& terms) {
  detail::fused_tiles_backward<unit::swiglu, Policy>(dy, a, b, da, db, tiles, terms);
}

// out = swiglu(a, b, beta) with terms, of rows or of tiles.
template <class Policy = accurate, elements Rows, writable_elements Out>
void swiglu(const Rows& rows, Out&& out, gated_rows layout, const gated_terms<parameter_of<Rows>>& terms,
            parameter_of<Rows> beta) {
  detail::map_fused_rows<unit::swiglu_with_beta, Policy>(rows, out, layout, terms, beta);
}
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void swiglu(const A& a, const B& b, Out&& out, gated_tiles tiles, const gated_terms<parameter_of<A>>& terms,
            parameter_of<A> beta) {
  detail::map_fused_tiles<unit::swiglu_with_beta, Policy>(a, b, out, tiles, terms, beta);
}

// Its gradients by a and b.
template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void swiglu_backward(const Dy& dy, const Rows& rows, Drows&& drows, gated_rows layout,
                     const gated_terms<parameter_of<Rows>>& terms, parameter_of<Rows> beta) {
  detail::fused_rows_backward<unit::swiglu_with_beta, Policy>(dy, rows, drows, layout, terms, beta);
}
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void swiglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, gated_tiles tiles,
                     const gated_terms<parameter_of<A>>& terms, parameter_of<A> beta) {
  detail::fused_tiles_backward<unit::swiglu_with_beta, Policy>(dy, a, b, da, db, tiles, terms, beta);
}

// out = swiglu_clamped(a, b, limit, alpha, offset) with terms, of rows or of tiles.
template <class Policy = accurate, elements Rows, writable_elements Out>
void swiglu_clamped(const Rows& rows, Out&& out, parameter_of<Rows> limit, parameter_of<Rows> alpha, gated_rows layout,
                    const gated_terms<parameter_of<Rows>>& terms,
                    parameter_of<Rows> offset = unit::swiglu_clamped::offset) {
  detail::map_fused_rows<unit::swiglu_clamped, Policy>(rows, out, layout, terms, limit, alpha, offset);
}
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void swiglu_clamped(const A& a, const B& b, Out&& out, parameter_of<A> limit, parameter_of<A> alpha, gated_tiles tiles,
                    const gated_terms<parameter_of<A>>& terms, parameter_of<A> offset = unit::swiglu_clamped::offset) {
  detail::map_fused_tiles<unit::swiglu_clamped, Policy>(a, b, out, tiles, terms, limit, alpha, offset);
}

// Its gradients by a and b.
template <class Policy = accurate, elements Dy, elements Rows, writable_elements Drows>
void swiglu_clamped_backward(const Dy& dy, const Rows& rows, Drows&& drows, parameter_of<Rows> limit,
                             parameter_of<Rows> alpha, gated_rows layout, const gated_terms<parameter_of<Rows>>& terms,
                             parameter_of<Rows> offset = unit::swiglu_clamped::offset) {
  detail::fused_rows_backward<unit::swiglu_clamped, Policy>(dy, rows, drows, layout, terms, limit, alpha, offset);
}
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void swiglu_clamped_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, parameter_of<A> limit,
                             parameter_of<A> alpha, gated_tiles tiles, const gated_terms<parameter_of<A>>& terms,
                             parameter_of<A> offset = unit::swiglu_clamped::offset) {
  detail::fused_tiles_backward<unit::swiglu_clamped, Policy>(dy, a, b, da, db, tiles, terms, limit, alpha, offset);
}

} // namespace simdact::inline SIMDACT_TARGET
