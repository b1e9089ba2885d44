// SPDX-License-Identifier: BSL-1.0
// Gated units over tiles, as the kernel of a feed-forward layer has them: value, gate and result are rows of columns,
// each in a matrix of its own or in a part of a larger one.
//
//   simdact::swiglu(up, gate, out, {.row_length = n, .value_stride = ldu, .gate_stride = ldg, .output_stride = ldo});
//   simdact::swiglu_backward(dy, a, b, da, db, {.row_length = n, .rows = 4, .gate_stride = ld});
//   simdact::swiglu(a, b, out, {.row_length = n}, 1.702f);                        with a beta, after the layout
//
// A range begins at its tile's first element, and may go on behind the last. Units, policies, types and NaN are those
// of gated.hpp, and so are the bits. out may be a or b, element by element; da and db may be dy, a or b but not each
// other; or they lie apart, which tiles of equal strides do that have no column in common. Errors: a stride below the
// row_length, a range too small for its rows, ranges of different numbers of rows if `rows` does not tell, and tiles
// that overlap.
#pragma once

#include <simdact/gated/forms.hpp>

namespace simdact::inline SIMDACT_TARGET {

// out = glu(a, b), as of two ranges.
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void glu(const A& a, const B& b, Out&& out, gated_tiles tiles) {
  detail::map_gated_tiles<unit::glu, Policy>(a, b, out, tiles);
}

// As glu_backward of two ranges.
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void glu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, gated_tiles tiles) {
  detail::gated_tiles_backward<unit::glu, Policy>(dy, a, b, da, db, tiles);
}

// out = reglu(a, b), as of two ranges.
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void reglu(const A& a, const B& b, Out&& out, gated_tiles tiles) {
  detail::map_gated_tiles<unit::reglu, Policy>(a, b, out, tiles);
}

// As reglu_backward of two ranges.
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void reglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, gated_tiles tiles) {
  detail::gated_tiles_backward<unit::reglu, Policy>(dy, a, b, da, db, tiles);
}

// out = geglu(a, b), as of two ranges.
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void geglu(const A& a, const B& b, Out&& out, gated_tiles tiles) {
  detail::map_gated_tiles<unit::geglu, Policy>(a, b, out, tiles);
}

// As geglu_backward of two ranges.
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void geglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, gated_tiles tiles) {
  detail::gated_tiles_backward<unit::geglu, Policy>(dy, a, b, da, db, tiles);
}

// out = geglu_tanh(a, b), as of two ranges.
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void geglu_tanh(const A& a, const B& b, Out&& out, gated_tiles tiles) {
  detail::map_gated_tiles<unit::geglu_tanh, Policy>(a, b, out, tiles);
}

// As geglu_tanh_backward of two ranges.
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void geglu_tanh_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, gated_tiles tiles) {
  detail::gated_tiles_backward<unit::geglu_tanh, Policy>(dy, a, b, da, db, tiles);
}

// out = swiglu(a, b), as of two ranges.
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void swiglu(const A& a, const B& b, Out&& out, gated_tiles tiles) {
  detail::map_gated_tiles<unit::swiglu, Policy>(a, b, out, tiles);
}

// As swiglu_backward of two ranges.
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void swiglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, gated_tiles tiles) {
  detail::gated_tiles_backward<unit::swiglu, Policy>(dy, a, b, da, db, tiles);
}

// out = swiglu(a, b, beta), as of two ranges.
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void swiglu(const A& a, const B& b, Out&& out, gated_tiles tiles, parameter_of<A> beta) {
  detail::map_gated_tiles<unit::swiglu_with_beta, Policy>(a, b, out, tiles, beta);
}

// Its gradients.
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void swiglu_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, gated_tiles tiles, parameter_of<A> beta) {
  detail::gated_tiles_backward<unit::swiglu_with_beta, Policy>(dy, a, b, da, db, tiles, beta);
}

// out = swiglu_clamped(a, b, limit, alpha, offset), as in swiglu_clamped.hpp.
template <class Policy = accurate, elements A, elements B, writable_elements Out>
void swiglu_clamped(const A& a, const B& b, Out&& out, parameter_of<A> limit, parameter_of<A> alpha, gated_tiles tiles,
                    parameter_of<A> offset = unit::swiglu_clamped::offset) {
  detail::map_gated_tiles<unit::swiglu_clamped, Policy>(a, b, out, tiles, limit, alpha, offset);
}

// Its gradients.
template <class Policy = accurate, elements Dy, elements A, elements B, writable_elements Da, writable_elements Db>
void swiglu_clamped_backward(const Dy& dy, const A& a, const B& b, Da&& da, Db&& db, parameter_of<A> limit,
                             parameter_of<A> alpha, gated_tiles tiles,
                             parameter_of<A> offset = unit::swiglu_clamped::offset) {
  detail::gated_tiles_backward<unit::swiglu_clamped, Policy>(dy, a, b, da, db, tiles, limit, alpha, offset);
}

} // namespace simdact::inline SIMDACT_TARGET
