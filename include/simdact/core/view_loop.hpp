// SPDX-License-Identifier: BSL-1.0
// Elementwise functions over views: one loop over all elements that follow each other in every array, and through a
// little memory where they do not.
#pragma once

#include <utility>

#include <simdact/core/array.hpp>
#include <simdact/core/tensor.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr std::size_t packed_at_once = 256;

// Elements that are a stride apart, some at a time.
template <class S>
struct strided_input {
  const S* first;
  std::size_t stride;
  std::array<S, packed_at_once> packed;

  strided_input(const S* from, std::size_t apart) : first(from), stride(apart) {}
  const S* elements_at(std::size_t i, std::size_t n) {
    if (stride == 1)
      return first + i;
    for (std::size_t k = 0; k < n; ++k)
      packed[k] = first[(i + k) * stride];
    return packed.data();
  }
};

// n elements at those strides, of the output and of each input.
template <class Operation, std::size_t N, std::size_t... Input, class T, class... S>
void run_strided(Operation operation, std::size_t n, const std::array<std::size_t, N>& stride,
                 std::index_sequence<Input...>, T* out, const S*... in) {
  const std::size_t apart = stride[0];
  if (((stride[1 + Input] == 1) && ... && (apart == 1)))
    return detail::run_part<T>(operation, false, n, out, in...);
  alignas(64) std::array<T, packed_at_once> results;
  const auto some_at_once = [&](strided_input<S>... from) {
    for (std::size_t i = 0; i < n; i += packed_at_once) {
      const std::size_t some = detail::smaller(packed_at_once, n - i);
      T* const to = apart == 1 ? out + i : results.data();
      detail::run_part<T>(operation, false, some, to, from.elements_at(i, some)...);
      if (apart != 1)
        for (std::size_t k = 0; k < some; ++k)
          out[(i + k) * apart] = results[k];
    }
  };
  some_at_once(strided_input<S>(in, stride[1 + Input])...);
}

// The innermost dimension at every place of the others.
template <class Operation, std::size_t N, std::size_t... Input, class T, class... S>
void run_dimensions(Operation operation, const tensor_shape<N>& shape, std::index_sequence<Input...> all, T* out,
                    const S*... in) {
  const std::size_t innermost = shape.rank - 1;
  std::size_t places = 1;
  for (std::size_t d = 0; d < innermost; ++d)
    places *= shape.dimensions[d].extent;
  for (std::size_t place = 0; place < places; ++place) {
    std::array<std::size_t, N> begin{};
    std::size_t rest = place;
    for (std::size_t d = innermost; d-- > 0; rest /= shape.dimensions[d].extent)
      for (std::size_t k = 0; k < N; ++k)
        begin[k] += rest % shape.dimensions[d].extent * shape.dimensions[d].stride[k];
    const dimension<N>& run = shape.dimensions[innermost];
    detail::run_strided(operation, run.extent, run.stride, all, out + begin[0], (in + begin[1 + Input])...);
  }
}

// Checks, then out[i...] = operation(in[i...]...) for every place.
template <class T, class Operation, class Out, class... In>
void map_views(const char* function, Operation operation, Out& out, const In&... in) {
  auto shape = detail::check_shapes(function, out, in...);
  if (shape.empty())
    return;
  shape.put_in_order();
  detail::check_distinct(function, shape);
  T* const to = detail::handle(out);
  std::size_t array = 0;
  (detail::check_tensors(function, shape, ++array, detail::as_const(detail::handle(in)), detail::as_const(to)), ...);
  detail::run_dimensions(operation, shape, std::index_sequence_for<In...>{}, to,
                         detail::as_const(detail::handle(in))...);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
