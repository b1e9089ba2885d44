// SPDX-License-Identifier: BSL-1.0
// Checks for ranges that must not share memory, of any sizes.
#pragma once

#include <concepts>
#include <cstddef>
#include <functional>

#include <simdact/core/error.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Whether the ranges share memory: an empty one shares none, wherever it begins.
template <class A, class B>
bool overlap(const A* a, std::size_t a_size, const B* b, std::size_t b_size) {
  const std::less<const void*> before;
  return a_size != 0 && b_size != 0 && before(a, b + b_size) && before(b, a + a_size);
}

// How far from each other the two begin.
template <class T>
std::size_t elements_apart(const T* a, const T* b) {
  return static_cast<std::size_t>(std::less<const T*>()(a, b) ? b - a : a - b);
}

// One of the two is written, and they may not even be the same.
template <class T>
void check_apart(const char* function, const char* one, const T* first, std::size_t first_size, const char* other,
                 const T* second, std::size_t second_size) {
  if (overlap(first, first_size, second, second_size))
    throw_invalid("simdact::%s: %s and %s overlap: %zu and %zu elements that begin %zu apart", function, one, other,
                  first_size, second_size, elements_apart(first, second));
}

// The same of any element types.
template <class A, class B>
void check_disjoint(const char* function, const char* one, const A* a, std::size_t a_size, const char* other,
                    const B* b, std::size_t b_size) {
  if (overlap(a, a_size, b, b_size))
    throw_invalid("simdact::%s: %s (%zu elements) and %s (%zu elements) overlap", function, one, a_size, other, b_size);
}
template <class A, class B>
  requires(!std::same_as<A, B>)
void check_apart(const char* function, const char* one, const A* first, std::size_t first_size, const char* other,
                 const B* second, std::size_t second_size) {
  detail::check_disjoint(function, one, first, first_size, other, second, second_size);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
