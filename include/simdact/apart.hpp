// A check for ranges that must not share memory, of any sizes.
#pragma once

#include <cstddef>
#include <functional>

#include <simdact/error.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// One of the two is written, and they may not even be the same.
template <class T>
void check_apart(const char* function, const char* one, const T* first, std::size_t first_size, const char* other,
                 const T* second, std::size_t second_size) {
  const std::less<const T*> before;
  if (!(before(first, second + second_size) && before(second, first + first_size)))
    return;
  const std::size_t apart = static_cast<std::size_t>(before(first, second) ? second - first : first - second);
  refuse("simdact::%s: %s and %s overlap: %zu and %zu elements that begin %zu apart", function, one, other, first_size,
         second_size, apart);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
