// SPDX-License-Identifier: BSL-1.0
// On which side of a tie a function is whose double is on it, or next to it.
//
// Near 0 and far from it functions are close to a line: softplus 49 is 49 and e^-49, the nearest double 49. Where the
// line hits a tie, as 49 does in steps of 2, the rest decides; this says which sign it has. A transcendental function
// of a number other than 0 is on no tie itself; an algebraic one may be, softsign 1 = 1/2, and is rounded to even.
#pragma once

#include <concepts>

#include <simdact/fn.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Whether the magnitude is larger than the line's, smaller, or depends on the sign of x.
enum class rest { none, larger, smaller, larger_above_zero, larger_below_zero };

struct rests {
  rest near_zero = rest::none, elsewhere = rest::none;
  bool below_zero_alone = false; // above it the function is a line
};

template <class Function>
inline constexpr rests rests_of{};

template <>
inline constexpr rests rests_of<fn::tanh>{rest::smaller, rest::smaller};
template <>
inline constexpr rests rests_of<fn::tanh_derivative>{rest::smaller};
template <>
inline constexpr rests rests_of<fn::exp>{rest::larger_above_zero};
template <>
inline constexpr rests rests_of<fn::expm1>{rest::larger_above_zero, rest::smaller};
template <>
inline constexpr rests rests_of<fn::log1p>{rest::larger_below_zero};
template <>
inline constexpr rests rests_of<fn::log1p_derivative>{rest::larger_below_zero};
template <>
inline constexpr rests rests_of<fn::erf>{rest::none, rest::smaller};
template <>
inline constexpr rests rests_of<fn::erfc>{rest::larger_below_zero, rest::smaller};
template <>
inline constexpr rests rests_of<fn::sigmoid>{rest::larger_above_zero, rest::smaller};
template <>
inline constexpr rests rests_of<fn::sigmoid_derivative>{rest::smaller};
template <>
inline constexpr rests rests_of<fn::logsigmoid>{rest::none, rest::larger};
template <>
inline constexpr rests rests_of<fn::logsigmoid_derivative>{rest::larger_below_zero, rest::smaller};
template <>
inline constexpr rests rests_of<fn::softplus>{rest::none, rest::larger};
template <>
inline constexpr rests rests_of<fn::softplus_derivative> = rests_of<fn::sigmoid>;
template <>
inline constexpr rests rests_of<fn::softsign>{rest::smaller};
template <>
inline constexpr rests rests_of<fn::softsign_derivative>{rest::smaller};
template <>
inline constexpr rests rests_of<fn::tanhshrink>{rest::smaller, rest::larger};
template <>
inline constexpr rests rests_of<fn::tanhshrink_derivative> = rests_of<fn::tanh>;
template <>
inline constexpr rests rests_of<fn::softcap> = rests_of<fn::tanh>;
template <>
inline constexpr rests rests_of<fn::softcap_derivative> = rests_of<fn::tanh_derivative>;

template <>
inline constexpr rests rests_of<fn::tanh_antiderivative> = rests_of<fn::tanh>;
template <>
inline constexpr rests rests_of<fn::softsign_antiderivative> = rests_of<fn::tanh>;
template <>
inline constexpr rests rests_of<fn::gelu_antiderivative>{rest::larger_above_zero, rest::larger_above_zero};
template <>
inline constexpr rests rests_of<fn::softplus_antiderivative>{rest::none, rest::larger};

// Gates: x/2 or so at 0, x far above, with slopes that come down to 1.
inline constexpr rests rests_of_gate{rest::larger_above_zero, rest::smaller};
inline constexpr rests rests_of_slope{rest::larger_above_zero, rest::larger};
template <>
inline constexpr rests rests_of<fn::silu> = rests_of_gate;
template <>
inline constexpr rests rests_of<fn::silu_derivative> = rests_of_slope;
template <>
inline constexpr rests rests_of<fn::swish> = rests_of_gate;
template <>
inline constexpr rests rests_of<fn::swish_derivative> = rests_of_slope;
template <>
inline constexpr rests rests_of<fn::gelu> = rests_of_gate;
template <>
inline constexpr rests rests_of<fn::gelu_derivative> = rests_of_slope;
template <>
inline constexpr rests rests_of<fn::gelu_tanh> = rests_of_gate;
template <>
inline constexpr rests rests_of<fn::gelu_tanh_derivative> = rests_of_slope;
template <>
inline constexpr rests rests_of<fn::quick_gelu> = rests_of_gate;
template <>
inline constexpr rests rests_of<fn::quick_gelu_derivative> = rests_of_slope;
template <>
inline constexpr rests rests_of<fn::mish> = rests_of_gate;
template <>
inline constexpr rests rests_of<fn::mish_derivative> = rests_of_slope;
template <>
inline constexpr rests rests_of<fn::hardswish>{rest::larger_above_zero};
template <>
inline constexpr rests rests_of<fn::hardswish_derivative>{rest::larger_above_zero};
template <>
inline constexpr rests rests_of<fn::hardsigmoid>{rest::larger_above_zero};

template <>
inline constexpr rests rests_of<fn::elu>{rest::larger_above_zero, rest::smaller, true};
template <>
inline constexpr rests rests_of<fn::elu_derivative>{rest::larger_above_zero, rest::none, true};
template <>
inline constexpr rests rests_of<fn::celu> = rests_of<fn::elu>;
template <>
inline constexpr rests rests_of<fn::celu_derivative> = rests_of<fn::elu_derivative>;

// By how much of a line its function differs in magnitude at x: -1, 0 or 1 says which way. Swish and softplus take
// beta·x, whose sign and size count.
template <class Function>
constexpr int rest_at(double x, double beta = 1, std::same_as<double> auto...) {
  constexpr rests r = rests_of<Function>;
  constexpr bool of_product = std::same_as<Function, fn::swish> || std::same_as<Function, fn::swish_derivative> ||
                              std::same_as<Function, fn::softplus_derivative>;
  const double u = of_product ? beta * x : x;
  // derivation: from there on squares are no longer lost, as 2^-48/4 is what rounding.hpp takes for a tie
  constexpr double limit = 0x1p-24;
  if (!(u < 0 || (u > 0 && !r.below_zero_alone)))
    return 0;
  switch (u > -limit && u < limit ? r.near_zero : r.elsewhere) {
  case rest::none:
    break;
  case rest::larger:
    return 1;
  case rest::smaller:
    return -1;
  case rest::larger_above_zero:
    return u > 0 ? 1 : -1;
  case rest::larger_below_zero:
    return u < 0 ? 1 : -1;
  }
  return 0;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
