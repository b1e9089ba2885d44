// SPDX-License-Identifier: BSL-1.0
#include "bases.hpp"

#include <cstdint>
#include <cstring>

#include <simdact/bfloat16.hpp>
#include <simdact/core/array.hpp>

namespace simdact_bench {
namespace {

template <class T>
void copy_vectors(std::span<const T> x, std::span<const T>, std::span<T> out) {
  simdact::detail::elementwise(
      "copy", [](auto v) SIMDACT_INLINE_LAMBDA { return v; }, out, x);
}

template <class T>
void copy_bytes(std::span<const T> x, std::span<const T>, std::span<T> out) {
  std::memcpy(out.data(), x.data(), out.size_bytes());
}

template <class T>
void add_vectors(std::span<const T> x, std::span<const T> second, std::span<T> out) {
  const auto sum = [](auto a, auto b) SIMDACT_INLINE_LAMBDA { return a + b; };
  simdact::detail::elementwise("sum", sum, out, x, second);
}

} // namespace

template <class T>
array_function<T> work_of(base divisor) {
  if constexpr (simdact::simd::element<T>)
    if (divisor == base::sum)
      return &add_vectors<T>;
  if constexpr (simdact::storable<T>)
    if (divisor != base::memcpy)
      return &copy_vectors<T>;
  return &copy_bytes<T>;
}

template array_function<float> work_of(base);
template array_function<double> work_of(base);
template array_function<simdact::bfloat16> work_of(base);
template array_function<std::int8_t> work_of(base);
template array_function<std::int16_t> work_of(base);

} // namespace simdact_bench
