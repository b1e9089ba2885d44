// SPDX-License-Identifier: BSL-1.0
// Checks for ranges that must not share memory, of any sizes.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>

#include <simdact/core/error.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// A range of any elements. Addresses as numbers: a comparison of pointers into two arrays has no defined result, and
// <functional>, which has one that does, takes a tenth of a second to compile.
struct memory_range {
  std::uintptr_t begin, end;
  std::size_t size;

  template <class T>
  memory_range(const T* first, std::size_t n)
      : begin(reinterpret_cast<std::uintptr_t>(first)), end(begin + n * sizeof(T)), size(n) {}
};

// Whether the ranges share memory: an empty one shares none, wherever it begins.
inline bool overlap(memory_range a, memory_range b) {
  return a.size != 0 && b.size != 0 && a.begin < b.end && b.begin < a.end;
}
template <class A, class B>
bool overlap(const A* a, std::size_t a_size, const B* b, std::size_t b_size) {
  return detail::overlap({a, a_size}, {b, b_size});
}

// How far from each other the two begin.
template <class T>
std::size_t elements_apart(const T* a, const T* b) {
  const auto one = reinterpret_cast<std::uintptr_t>(a), other = reinterpret_cast<std::uintptr_t>(b);
  return (one < other ? other - one : one - other) / sizeof(T);
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
inline void check_disjoint(const char* function, const char* one, memory_range a, const char* other, memory_range b) {
  if (detail::overlap(a, b))
    throw_invalid("simdact::%s: %s (%zu elements) and %s (%zu elements) overlap", function, one, a.size, other, b.size);
}
template <class A, class B>
void check_disjoint(const char* function, const char* one, const A* a, std::size_t a_size, const char* other,
                    const B* b, std::size_t b_size) {
  detail::check_disjoint(function, one, memory_range(a, a_size), other, memory_range(b, b_size));
}
template <class A, class B>
  requires(!std::same_as<A, B>)
void check_apart(const char* function, const char* one, const A* first, std::size_t first_size, const char* other,
                 const B* second, std::size_t second_size) {
  detail::check_disjoint(function, one, first, first_size, other, second, second_size);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
