// SPDX-License-Identifier: BSL-1.0
// Tensors whose elements have strides, as calls take them: the shape of std::mdspan.
#pragma once

#include <concepts>
#include <cstddef>
#include <ranges>
#include <type_traits>

#include <simdact/simd/value.hpp>

namespace simdact::inline SIMDACT_TARGET {

// What has the elements data_handle()[sum of i_d·stride(d)] for every i_d < extent(d), d < rank(), as std::mdspan and
// its reference implementations do. Strides may have any order: a column-major matrix is one of strides {1, rows}, and
// the rows of a padded one, or of a block of one, are further apart than they are long. Any type of one's own will do.
template <class W>
concept strided_view = !std::ranges::range<W> && requires(const W& view, std::size_t d) {
  { view.rank() } -> std::convertible_to<std::size_t>;
  { view.extent(d) } -> std::convertible_to<std::size_t>;
  { view.stride(d) } -> std::convertible_to<std::size_t>;
  requires std::is_pointer_v<std::remove_cvref_t<decltype(view.data_handle())>>;
};

namespace detail {

template <strided_view W>
using viewed = std::remove_pointer_t<std::remove_cvref_t<decltype(std::declval<const W&>().data_handle())>>;

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
