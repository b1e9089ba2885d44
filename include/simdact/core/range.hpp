// SPDX-License-Identifier: BSL-1.0
// The ranges that array forms take, and how a call goes about its memory.
#pragma once

#include <concepts>
#include <cstddef>
#include <ranges>
#include <span>
#include <type_traits>

#include <simdact/core/view.hpp>

namespace simdact::inline SIMDACT_TARGET {

// What arrays hold: float, double, bfloat16, float16, and what has the layout of one of the last two.
template <class T>
concept storable = simd::element<T> || simd::narrow<T>;

// A contiguous range of known size of those.
template <class R>
concept elements =
    std::ranges::contiguous_range<R> && std::ranges::sized_range<R> && storable<std::ranges::range_value_t<R>>;

// One that can be written to.
template <class R>
concept writable_elements = elements<R> && !std::is_const_v<std::remove_reference_t<std::ranges::range_reference_t<R>>>;

// A view of those numbers, and one that can be written to.
template <class W>
concept element_view = strided_view<W> && storable<std::remove_const_t<detail::viewed<W>>>;
template <class W>
concept writable_view =
    element_view<std::remove_cvref_t<W>> && !std::is_const_v<detail::viewed<std::remove_cvref_t<W>>>;

// What elementwise functions take: ranges, or views of one shape.
template <class R>
concept arrays = elements<R> || element_view<R>;
template <class R>
concept writable_arrays = writable_elements<R> || writable_view<R>;

namespace detail {

// Of other types there is none: clang 14 forms parameter_of before it looks at a template's constraints.
template <class R>
struct element_type {};
template <std::ranges::range R>
struct element_type<R> {
  using type = std::ranges::range_value_t<R>;
};
template <class W>
  requires element_view<std::remove_cvref_t<W>>
struct element_type<W> {
  using type = std::remove_const_t<viewed<std::remove_cvref_t<W>>>;
};

} // namespace detail

// The type of a range's or a view's elements, without const.
template <class R>
using element_of = typename detail::element_type<R>::type;

// What a function's parameters are given as.
template <class R>
using parameter_of = simd::computed_t<element_of<R>>;

// How a call writes. Streaming stores go past the caches: a long output then costs no reading of the
// lines that it overwrites, and pushes nothing out. They are used where the output has at least that many bytes, shares
// no memory with an input, and its elements lie at multiples of their size; 0 is always. Bits do not depend
// on it. The default was measured on a Zen 5 core with 32 MiB of last cache: streaming stores alone win from 11 MiB
// (0.6 to 0.75 of the time for relu, 0.75 to 0.85 for tanh), and with a pass that reads the output from about 22 MiB.
struct array_options {
  std::size_t streaming_from = std::size_t{32} << 20;
};

// An output that carries options: a view of a contiguous range.
template <storable T>
class range_with_options {
public:
  range_with_options(T* first, std::size_t size, array_options how) : first_(first), size_(size), how_(how) {}

  T* begin() const { return first_; }
  T* end() const { return first_ + size_; }
  T* data() const { return first_; }
  std::size_t size() const { return size_; }
  array_options options() const { return how_; }

private:
  T* first_;
  std::size_t size_;
  array_options how_;
};

// For every form that takes ranges of one size element by element, whatever follows those: functions, their derivatives
// and backward passes, gated units of separate ranges, transform, losses and gradients of the binary cross-entropies.
// tanh(x, with_options(y, {.streaming_from = 0})). Of two outputs the first one's options count. Binary cross-entropies
// with weights write by ordinary stores whatever they say; what always does, as rows, prelu and adaa, refuses them.
template <writable_elements R>
auto with_options(R&& range, array_options how) {
  return range_with_options<element_of<R>>(std::ranges::data(range), static_cast<std::size_t>(std::ranges::size(range)),
                                           how);
}

namespace detail {

template <elements R>
constexpr std::size_t count(R& range) {
  return static_cast<std::size_t>(std::ranges::size(range));
}

// A range's elements as they are read: those of a type with the layout of ours as ours.
template <class R>
using stored_in = simd::stored_t<element_of<R>>;

// Outputs that are looked at as they are written: those of statistics.hpp. What has no way to look refuses them.
template <class R>
concept observed = requires(const R& range) {
  range.observer();
};

// Outputs that carry options. What has no use for them refuses them.
template <class R>
concept carries_options = requires(const R& range) {
  { range.options() } -> std::same_as<array_options>;
};

// A range without what it carries.
template <class R>
constexpr decltype(auto) without_options(R& range) {
  if constexpr (carries_options<R>)
    return std::span(range.data(), range.size());
  else
    return (range);
}
template <class R>
constexpr decltype(auto) unobserved(R& range) {
  if constexpr (observed<R>)
    return range.unobserved();
  else
    return detail::without_options(range);
}

template <elements R>
constexpr auto data(R& range) {
  static_assert(!observed<R>, "simdact: with_statistics is for outputs of elementwise array forms: functions, their "
                              "derivatives and backward passes, gated units of separate ranges, and transform");
  static_assert(!carries_options<R>, "simdact: with_options is for outputs of array forms that may write past the "
                                     "caches: functions, their derivatives and backward passes, gated units of "
                                     "separate ranges, transform, and binary cross-entropies");
  using T = stored_in<R>;
  if constexpr (std::same_as<T, element_of<R>>)
    return std::ranges::data(range);
  else if constexpr (writable_elements<R&>)
    return reinterpret_cast<T*>(std::ranges::data(range));
  else
    return reinterpret_cast<const T*>(std::ranges::data(range));
}

template <class Out>
constexpr array_options options_of(const Out& out) {
  if constexpr (carries_options<Out>)
    return out.options();
  else
    return {};
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
