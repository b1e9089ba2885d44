// SPDX-License-Identifier: BSL-1.0
// Floating-point exceptions that calls must not raise.
#pragma once

#include <cfenv>
#include <string>

namespace simdact_test {

// What calls raise of what an ordinary input must not.
template <class Calls>
int raised_by(Calls calls) {
  std::feclearexcept(FE_ALL_EXCEPT);
  calls();
  return std::fetestexcept(FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW);
}

inline std::string exception_names(int raised) {
  return std::string(raised & FE_INVALID ? " invalid" : "") + (raised & FE_DIVBYZERO ? " divbyzero" : "") +
         (raised & FE_OVERFLOW ? " overflow" : "");
}

} // namespace simdact_test
