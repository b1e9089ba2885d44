// SPDX-License-Identifier: BSL-1.0
// Rows along an axis of a view: their checks, and their way to the loops of ranges.
#pragma once

#include <simdact/core/tensor.hpp>
#include <simdact/softmax/backward.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The rows along an axis are counted in the order of the other indices, the last of them first. These join to two
// dimensions or fewer: of all views of up to three dimensions, and of tensors that are packed but for two of them.
template <std::size_t N>
placed_rows rows_along(const char* function, const tensor_shape<N>& shape, std::size_t axis, std::size_t in) {
  if (axis >= shape.rank)
    throw_invalid("simdact::%s: axis is %zu; the views have rank %zu", function, axis, shape.rank);
  tensor_shape<N> others{shape.rank - 1, {}};
  for (std::size_t d = 0; d < others.rank; ++d)
    others.dimensions[d] = shape.dimensions[d < axis ? d : d + 1];
  others.join();
  const dimension<N> one{1, {}};
  if (others.rank > 2)
    throw_invalid("simdact::%s: the rows lie along %zu dimensions that are not one behind the other; there may be %zu",
                  function, others.rank, std::size_t{2});
  const dimension<N>&row = shape.dimensions[axis], &outer = others.rank == 2 ? others.dimensions[0] : one,
        &inner = others.rank == 0 ? one : others.dimensions[others.rank - 1];
  const bool apart = outer.extent == 1 && row.stride[0] == 1 && row.stride[in] == 1;
  const auto places = [&](std::size_t array) {
    return apart ? row_places{inner.stride[array]}
                 : row_places{outer.stride[array], row.stride[array], inner.extent, inner.stride[array]};
  };
  return {outer.extent * inner.extent, row.extent, places(in), places(0)};
}

// Where the rows lie is what the views say.
template <simd::element T>
void refuse_places(const char* function, const softmax_options<T>& options) {
  const auto refuse = [&](const char* option, std::size_t value, std::size_t usual) {
    if (value != usual)
      throw_invalid("simdact::%s: %s is %zu beside a view, which says where the rows are; it must be %zu", function,
                    option, value, usual);
  };
  refuse("row_length", options.row_length, 0);
  refuse("rows", options.rows, 0);
  refuse("row_stride", options.row_stride, 0);
  refuse("output_stride", options.output_stride, 0);
  refuse("inner", options.inner, 1);
  refuse("element_stride", options.element_stride, 0);
  refuse("output_element_stride", options.output_element_stride, 0);
}

// The views' elements are distinct where they are written, and are the same there or apart. Returns what they take.
template <std::size_t N, class O, class... S>
std::size_t check_memory(const char* function, tensor_shape<N> shape, const O* out, const S*... in) {
  if (shape.empty())
    return 0;
  shape.put_in_order();
  detail::check_distinct(function, shape);
  std::size_t array = 0;
  (detail::check_tensors(function, shape, ++array, in, out), ...);
  return shape.span(0);
}

template <row_result Result, class Policy, class In, class Out, simd::element T>
void forward_view(const char* function, const In& in, Out& out, std::size_t axis, const softmax_options<T>& options) {
  detail::check_row_policy<Policy, T>();
  detail::refuse_places(function, options);
  const auto* const from = detail::as_const(detail::handle(in));
  if constexpr (Result == row_result::logsumexp) {
    const auto shape = detail::check_shapes(function, in);
    const placed_rows rows = detail::rows_along(function, shape, axis, 0);
    auto* const to = detail::data(out);
    const std::size_t out_size = detail::count(out), size = shape.empty() ? 0 : shape.span(0);
    detail::forward_checked<Result, Policy>(function, detail::check_placed<T>(function, rows, to, out_size, options),
                                            from, size, to, out_size, in);
  } else {
    const auto shape = detail::check_shapes(function, out, in);
    const placed_rows rows = detail::rows_along(function, shape, axis, 1);
    auto* const to = detail::handle(out);
    const std::size_t out_size = detail::check_memory(function, shape, detail::as_const(to), from);
    detail::forward_checked<Result, Policy>(function, detail::check_placed<T>(function, rows, to, out_size, options),
                                            from, shape.empty() ? 0 : shape.span(1), to, out_size, in);
  }
}

template <class Policy, bool Logarithms, class Dy, class Y, class Dx, simd::element T>
void backward_view(const char* function, const Dy& dy, const Y& y, Dx& dx, std::size_t axis,
                   const softmax_options<T>& options) {
  detail::check_row_policy<Policy, T>();
  detail::refuse_places(function, options);
  detail::refuse_softcap(function, options.softcap);
  const auto shape = detail::check_shapes(function, dx, dy, y);
  const placed_rows rows = detail::rows_along(function, shape, axis, 1);
  for (std::size_t d = 0; d < shape.rank; ++d)
    if (const auto& [extent, stride] = shape.dimensions[d]; stride[1] != stride[2] && extent > 1)
      throw_invalid("simdact::%s: stride %zu of dy is %zu and of y %zu; they must have the same", function, d,
                    stride[1], stride[2]);
  const auto *const gradient = detail::as_const(detail::handle(dy)), *const output =
                                                                         detail::as_const(detail::handle(y));
  auto* const to = detail::handle(dx);
  const std::size_t out_size = detail::check_memory(function, shape, detail::as_const(to), gradient, output);
  const row_layout<T> layout = detail::check_placed<T>(function, rows, to, out_size, options);
  if (!options.sink_gradient.empty())
    throw_invalid("simdact::%s: sink_gradient has %zu elements beside a view; it is of ranges alone and must have %zu",
                  function, options.sink_gradient.size(), std::size_t{0});
  detail::backward_checked<Policy, Logarithms>(layout, gradient, output, to, dy, y);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
