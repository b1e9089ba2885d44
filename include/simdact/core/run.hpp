// SPDX-License-Identifier: BSL-1.0
// The loops over ranges that have been checked.
#pragma once

#include <array>

#include <simdact/core/parts.hpp>
#include <simdact/core/plain_form.hpp>
#include <simdact/core/range.hpp>
#include <simdact/core/streaming.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <class T>
bool is_one_of(const T* out, const auto*... in) {
  return ((static_cast<const void*>(out) == in) || ...);
}
template <class T>
bool is_one_of(std::array<T*, 2> out, const auto*... in) {
  return detail::is_one_of<T>(out[0], in...) || detail::is_one_of<T>(out[1], in...);
}

template <class T>
const T* as_const(const T* from) {
  return from;
}

// The loops over `count` elements: one over all, unless the operation has a plain form, as gated units and backward
// passes do.
template <class T, class Operation, class Out, class... In>
void run_part(Operation operation, bool streaming, std::size_t count, Out out, const In*... from) {
  const auto loop = [=](auto form, std::size_t begin, std::size_t size) {
    if constexpr (simd::can_stream<T>)
      if (streaming)
        return detail::stream_each_vector(form, size, detail::ahead(out, begin), from + begin...);
    detail::for_each_vector(form, size, detail::ahead(out, begin), from + begin...);
  };
  detail::by_forms<form_block>(operation, count, detail::last_of(from...), 1, loop);
}

// Over all elements, on several threads if a range asks for them.
template <class T, class Operation, class Out, class... In>
void run(Operation operation, array_options options, std::size_t n, Out out, const In&... in) {
  bool streaming = false;
  if constexpr (simd::can_stream<T>)
    streaming = n * sizeof(T) >= options.streaming_from && detail::before_line(out) != no_line &&
                !detail::is_one_of<T>(out, detail::data(in)...);
  const auto part = [=, ... from = detail::as_const(detail::data(in))](std::size_t first, std::size_t count) {
    detail::run_part<T>(operation, streaming, count, detail::ahead(out, first), from + first...);
  };
  detail::for_each_part(n, elements_of_part<T>, part, in...);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
