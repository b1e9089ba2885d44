// SPDX-License-Identifier: BSL-1.0
// The mean with rising weights of a function f that tends to lines at both ends. With d = v - u and antiderivatives F
// and G, of f and of F, it is 2·(F(v) - (G(v) - G(u))/d)/d. The lines have theirs in closed form; of the rest r the
// antiderivatives are bounded, and each error in them is divided by d² at most.
//
// Below some distance the mean is that of f at nodes. For floats, which are computed in double, at one, u + 2/3·d, with
// an error of d²/36·|f''| < 2^-29 for d < 2^-12, where the closed form's is 2^-27. For doubles at nine for d < 3/4,
// which leave 2^-52.5 of a tanh, whose poles are nearest, while the closed form's error is three epsilon there.
#pragma once

#include <simdact/adaa/quadrature.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Specialised for each function: lines(u, v), the mean of what f tends to, and rest(u, v, half, inverse), what is
// F(v) - (G(v) - G(u))·inverse of the rest, where half is d/2 and inverse 1/d.
template <class Function>
struct lines_and_rest;

template <class Function>
struct second_mean_by_rest {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V rising(V u, V v) {
    if constexpr (std::same_as<simd::element_t<V>, float>)
      return simd::by_doubles<V>(
          [](auto c, auto d) SIMDACT_INLINE_LAMBDA {
            return mean(c, d, 0x1p-13, [](auto m, auto h) SIMDACT_INLINE_LAMBDA {
              return detail::function_at<Function>(m + h * decltype(h)(1.0 / 3));
            });
          },
          u, v);
    else
      return mean(u, v, 0.375,
                  [](auto m, auto h) SIMDACT_INLINE_LAMBDA { return detail::mean_at_nodes<Function, 9, 1>(m, h); });
  }

private:
  template <simd::value D, class Nodes>
  SIMDACT_INLINE static constexpr D mean(D u, D v, double limit, Nodes nodes) {
    using parts = lines_and_rest<Function>;
    const auto [middle, half] = detail::middle_and_half(u, v);
    const auto close = simd::abs(half) < D(limit);
    if (simd::all<D>(close))
      return nodes(middle, half);
    const D apart = simd::select(close, D(1), half), inverse = simd::divide(D(0.5), apart);
    const D rest = parts::rest(u, v, apart, inverse) * inverse;
    const D beyond = parts::lines(u, v, inverse) + (rest + rest);
    return simd::any<D>(close) ? simd::select(close, nodes(middle, half), beyond) : beyond;
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
