// SPDX-License-Identifier: BSL-1.0
// A function's specification as data, so that what measures a kernel is compiled once for all.
#pragma once

#include <reference/all.hpp>
#include <reference/reference.hpp>

namespace simdact_test {

struct function_shape : facts {
  of_floats* exact_floats;
  of_double* exact;

  // 1 where the function rises with x, -1 where it falls.
  int direction(double x) const {
    bool rises = !falls_first;
    for (const double turn : turns)
      if (x >= turn)
        rises = !rises;
    return rises ? 1 : -1;
  }
};

template <class Function>
inline constexpr function_shape shape_of{exact<Function>::of, &exact_floats<Function>, &exact_double<Function>};

} // namespace simdact_test
