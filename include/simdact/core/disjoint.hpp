// SPDX-License-Identifier: BSL-1.0
// Checks for ranges that must not share memory, of any sizes.
#pragma once

#include <cstddef>
#include <functional>

#include <simdact/core/error.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// One of the two is written, and they may not even be the same.
template <class T>
void check_apart(const char* function, const char* one, const T* first, std::size_t first_size, const char* other,
                 const T* second, std::size_t second_size) {
  const std::less<const T*> before;
  if (!(before(first, second + second_size) && before(second, first + first_size)))
    return;
  const std::size_t apart = static_cast<std::size_t>(before(first, second) ? second - first : first - second);
  throw_invalid("simdact::%s: %s and %s overlap: %zu and %zu elements that begin %zu apart", function, one, other,
                first_size, second_size, apart);
}

// The same of any element types.
template <class A, class B>
void check_disjoint(const char* function, const char* one, const A* a, std::size_t a_size, const char* other,
                    const B* b, std::size_t b_size) {
  const std::less<const void*> before;
  if (before(a, b + b_size) && before(b, a + a_size))
    throw_invalid("simdact::%s: %s (%zu elements) and %s (%zu elements) overlap", function, one, a_size, other, b_size);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
