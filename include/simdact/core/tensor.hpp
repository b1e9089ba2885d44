// SPDX-License-Identifier: BSL-1.0
// The common shape of a call's views: checked, and as few dimensions as say it.
#pragma once

#include <array>

#include <simdact/core/disjoint.hpp>
#include <simdact/core/inlined.hpp>
#include <simdact/core/range.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr std::size_t most_dimensions = 8;

// One dimension of N arrays: how many elements it has, and how far apart they are in each.
template <std::size_t N>
struct dimension {
  std::size_t extent;
  std::array<std::size_t, N> stride;
};

// What a view has, the elements being read as those of an array are.
template <element_view W>
auto handle(const W& view) {
  using T = viewed<W>;
  using S = stored_in<W>;
  if constexpr (std::same_as<S, std::remove_const_t<T>>)
    return view.data_handle();
  else
    return reinterpret_cast<std::conditional_t<std::is_const_v<T>, const S, S>*>(view.data_handle());
}
template <element_view W>
std::size_t rank_of(const W& view) {
  return static_cast<std::size_t>(view.rank());
}

// The first of N arrays is the one that is written.
template <std::size_t N>
struct tensor_shape {
  std::size_t rank = 0;
  std::array<dimension<N>, most_dimensions> dimensions;

  bool empty() const {
    for (std::size_t d = 0; d < rank; ++d)
      if (dimensions[d].extent == 0)
        return true;
    return false;
  }
  // What an array takes in memory, of elements that it has.
  std::size_t span(std::size_t array) const { return span_from(0, array); }
  // That of the dimensions from one on.
  std::size_t span_from(std::size_t first, std::size_t array) const {
    std::size_t last = 0;
    for (std::size_t d = first; d < rank; ++d)
      last += (dimensions[d].extent - 1) * dimensions[d].stride[array];
    return last + 1;
  }
  bool same_strides(std::size_t a, std::size_t b) const {
    for (std::size_t d = 0; d < rank; ++d)
      if (dimensions[d].stride[a] != dimensions[d].stride[b])
        return false;
    return true;
  }
  // Whether arrays of the same strides that begin so far apart are known to share no element, as blocks of a matrix do
  // not. The dimensions are in order.
  bool disjoint(std::size_t apart) const {
    for (std::size_t d = 0; d < rank; ++d) {
      const std::size_t stride = dimensions[d].stride[0], inner = span_from(d + 1, 0), past = apart % stride;
      const bool meets = past < inner, meets_next = stride - past < inner;
      if (apart / stride >= dimensions[d].extent || (!meets && !meets_next))
        return true;
      if (meets && meets_next)
        return false;
      apart = meets ? past : stride - past;
    }
    return false;
  }

  // Without dimensions of one element, the furthest strides of the output first, and those joined that are one in every
  // array. There is at least one, and no array is empty.
  void put_in_order() {
    std::size_t kept = 0;
    for (std::size_t d = 0; d < rank; ++d)
      if (dimensions[d].extent != 1)
        dimensions[kept++] = dimensions[d];
    rank = kept;
    for (std::size_t d = 1; d < rank; ++d)
      for (std::size_t at = d; at > 0 && dimensions[at - 1].stride[0] < dimensions[at].stride[0]; --at)
        exchange(dimensions[at - 1], dimensions[at]);
    join();
    if (rank == 0) {
      rank = 1;
      dimensions[0].extent = 1;
      detail::fill_with(dimensions[0].stride.data(), N, std::size_t{1});
    }
  }
  // Neighbours that are one in every array become one.
  void join() {
    for (std::size_t d = 1; d < rank;) {
      if (!joins(dimensions[d - 1], dimensions[d])) {
        ++d;
        continue;
      }
      dimensions[d].extent *= dimensions[d - 1].extent;
      for (std::size_t from = d; from < rank; ++from)
        dimensions[from - 1] = dimensions[from];
      --rank;
    }
  }

private:
  static void exchange(dimension<N>& a, dimension<N>& b) {
    const dimension<N> before = a;
    a = b;
    b = before;
  }
  static bool joins(const dimension<N>& outer, const dimension<N>& inner) {
    if (outer.extent == 1)
      return true;
    for (std::size_t k = 0; k < N; ++k)
      if (outer.stride[k] != inner.stride[k] * inner.extent)
        return false;
    return true;
  }
};

// Of the view that is written and one that is read.
template <class Out, class In>
void check_extents(const char* function, const Out& out, const In& in) {
  if (detail::rank_of(in) != detail::rank_of(out))
    throw_invalid("simdact::%s: the input has rank %zu and the output %zu", function, detail::rank_of(in),
                  detail::rank_of(out));
  for (std::size_t d = 0; d < detail::rank_of(out); ++d)
    if (const auto got = static_cast<std::size_t>(in.extent(d)), wanted = static_cast<std::size_t>(out.extent(d));
        got != wanted)
      throw_invalid("simdact::%s: extent %zu of the input is %zu and of the output %zu", function, d, got, wanted);
}

// The views' shape, as they give it.
template <class Out, class... In>
tensor_shape<1 + sizeof...(In)> check_shapes(const char* function, const Out& out, const In&... in) {
  tensor_shape<1 + sizeof...(In)> shape;
  shape.rank = detail::rank_of(out);
  if (shape.rank > most_dimensions)
    throw_invalid("simdact::%s: the output has rank %zu; there may be %zu dimensions", function, shape.rank,
                  most_dimensions);
  (detail::check_extents(function, out, in), ...);
  for (std::size_t d = 0; d < shape.rank; ++d)
    shape.dimensions[d] = {static_cast<std::size_t>(out.extent(d)),
                           {static_cast<std::size_t>(out.stride(d)), static_cast<std::size_t>(in.stride(d))...}};
  return shape;
}

// Of dimensions in order: no element is written twice.
template <std::size_t N>
void check_distinct(const char* function, const tensor_shape<N>& shape) {
  for (std::size_t d = 0; d < shape.rank; ++d)
    if (const std::size_t stride = shape.dimensions[d].stride[0], inner = shape.span_from(d + 1, 0); stride < inner)
      throw_invalid("simdact::%s: elements of the output lie %zu apart that have %zu elements between them", function,
                    stride, inner);
}

// The output lies apart from an array that is read, or is the same elements.
template <std::size_t N, class T, class S>
void check_tensors(const char* function, const tensor_shape<N>& shape, std::size_t array, const S* in, const T* out) {
  if constexpr (std::same_as<S, T>)
    if (shape.same_strides(0, array) && (in == out || shape.disjoint(detail::elements_apart(in, out))))
      return;
  detail::check_disjoint(function, "the input", in, shape.span(array), "the output", out, shape.span(0));
}

} // namespace simdact::inline SIMDACT_TARGET::detail
