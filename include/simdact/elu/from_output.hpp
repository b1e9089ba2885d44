// SPDX-License-Identifier: BSL-1.0
// The parameters of ELU and SELU that array forms refuse, and the backward pass from y.
#pragma once

#include <simdact/core/elementwise.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline void check_selu(const char* function, double alpha, double scale) {
  check_finite(function, "alpha", alpha);
  check_finite(function, "scale", scale);
}

inline void check_sign_is_told(const char* function, double alpha) {
  if (!(alpha >= 0 && simd::is_finite(alpha)))
    throw_invalid("simdact::%s: alpha is %g; it must be finite and not below 0, or y does not tell the sign of x",
                  function, alpha);
}

// dx = dy·slope for the slopes from y: above 0 that of the line, below it y's distance from its limit -below.
template <class Dy, class Y, class Dx, class T>
void slopes_from_output(const char* function, const Dy& dy, const Y& y, Dx& dx, T above, T below) {
  detail::elementwise(
      function,
      [=](auto g, auto v) SIMDACT_INLINE_LAMBDA {
        using V = decltype(v);
        return g * simd::select(v > V(0), V(above), v + V(below));
      },
      dx, dy, y);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
