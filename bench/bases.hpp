// SPDX-License-Identifier: BSL-1.0
// What a row's time is divided by.
#pragma once

#include <array>

#include "array_function.hpp"

namespace simdact_bench {

// The same loop with nothing to compute, memcpy, or a pass that adds two arrays.
enum class base { copy, memcpy, sum };

inline const char* name(base of) {
  return std::array{"copy", "memcpy", "sum"}[static_cast<std::size_t>(of)];
}

template <class T>
array_function<T> work_of(base divisor);

} // namespace simdact_bench
