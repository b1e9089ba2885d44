// SPDX-License-Identifier: BSL-1.0
// An operation on each sample and those before it, over blocks: what is kept from one block to the next.
#pragma once

#include <span>

#include <simdact/core/array.hpp>
#include <simdact/core/inlined.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// How many samples are copied at a time. out may be in, and results are read from a copy that begins earlier.
inline constexpr std::size_t sliding_block = 512;

// out[i] = operation(in[i - N], …, in[i]) for the N samples before in[0], oldest first, which become the last N of all.
template <class T, std::size_t N, class Operation, class In, class Out>
void slide(const char* function, Operation operation, std::array<T, N>& before, const In& in, Out& out) {
  static_assert(std::same_as<stored_in<const In>, T> && std::same_as<stored_in<Out>, T>,
                "simdact: the ranges of a call hold the element type of the object");
  T* const to = detail::checked<T>(function, out, in);
  const T* const from = detail::data(in);
  const std::size_t n = count(in);
  std::array<T, N + sliding_block> window;
  detail::copy_elements(before.data(), N, window.data());
  for (std::size_t first = 0; first < n; first += sliding_block) {
    const std::size_t size = detail::smaller(sliding_block, n - first);
    detail::copy_elements(from + first, size, window.data() + N);
    [&]<std::size_t... Ago>(std::index_sequence<Ago...>) {
      detail::run<T>(operation, array_options{}, size, to + first, std::span<const T>(window.data() + Ago, size)...);
    }
    (std::make_index_sequence<N + 1>());
    std::array<T, N> last;
    detail::copy_elements(window.data() + size, N, last.data());
    detail::copy_elements(last.data(), N, window.data());
  }
  detail::copy_elements(window.data(), N, before.data());
}

// The same of one sample.
template <class T, std::size_t N, class Operation>
SIMDACT_INLINE constexpr T slide(Operation operation, std::array<T, N>& before, T x) {
  const T y = [&]<std::size_t... Ago>(std::index_sequence<Ago...>) SIMDACT_INLINE_LAMBDA {
    return simd::strictly<T>([=](auto... v) SIMDACT_INLINE_LAMBDA { return operation(v...); }, before[Ago]..., x);
  }
  (std::make_index_sequence<N>());
  for (std::size_t i = 0; i + 1 < N; ++i)
    before[i] = before[i + 1];
  before[N - 1] = x;
  return y;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
