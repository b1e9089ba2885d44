// SPDX-License-Identifier: BSL-1.0
// Checks of ranges whose rows may lie apart, with padding between them that belongs to nobody.
#pragma once

#include <simdact/core/array.hpp>
#include <simdact/rows/layout.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// An input and the output, which may be the same rows.
template <storable O, class In, simd::element T>
void check_input_rows(const char* function, In& in, O* out, std::size_t out_size, const row_layout<T>& layout) {
  if (!layout.apart())
    return detail::check_input<O>(function, in, out, out_size);
  detail::check_room(function, "the input", detail::count(in), layout.rows, layout.length, layout.in);
  detail::check_room(function, "the output", out_size, layout.rows, layout.length, layout.out);
  if (layout.in != layout.out || static_cast<const void*>(detail::data(in)) != out || !std::same_as<stored_in<In>, O>)
    detail::check_disjoint(function, "the input", detail::data(in), detail::count(in), "the output", out, out_size);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
