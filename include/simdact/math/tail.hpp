// SPDX-License-Identifier: BSL-1.0
// Functions far down a tail, where their own results are subnormal or 0: as a product factor·m·2^n whose exponent has
// no limits, so that what is multiplied by them keeps its accuracy until the product itself underflows. Backward passes
// multiply dy by derivatives, gated units a value by an activation.
//
// The tails are in the functions' folders, <function>/tail.hpp.
#pragma once

#include <simdact/accuracy.hpp>
#include <simdact/core/loop.hpp>
#include <simdact/core/plain_form.hpp>
#include <simdact/math/logistic.hpp>
#include <simdact/math/wide_product.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// factor·e.m·2^e.n
template <simd::value V>
struct wide_value {
  V factor;
  mantissa_exponent<V> e;
};

// Down from this z, z·e^z times the square of the largest number is 0.
// derivation: 300·2^256·e^-300 = 2^-168.6, and 2200·2^2048·e^-2200 = 2^-1114.8.
template <simd::element T>
inline constexpr T power_end = sizeof(T) == 4 ? T(-300) : T(-2200);

// The least t that the reduction of a double takes.
// derivation: n·ln2_high is exact for |n| < 2^11, which is |t| < 1419.
inline constexpr double least_reduced = -1400;

// e^(t + low) for t from power_end to 0. In double it is the product of two powers where t is below least_reduced.
template <simd::value V>
SIMDACT_INLINE constexpr mantissa_exponent<V> far_power(V t, V low) {
  if constexpr (sizeof(simd::element_t<V>) == 4) {
    return detail::exp_parts(t, low);
  } else {
    const V first = simd::max(V(least_reduced), t);
    const auto [m, n] = detail::exp_parts(first, low);
    const auto [rest_m, rest_n] = detail::exp_parts(t - first);
    return {m * rest_m, n + rest_n};
  }
}

// e^-|x|
template <simd::value V>
SIMDACT_INLINE constexpr mantissa_exponent<V> far_power_of(V x) {
  return detail::far_power(detail::minus_magnitude(x, V(power_end<simd::element_t<V>>)), V(0));
}

// Where e^z still is well above the smallest normal number.
// derivation: e^-80 = 2^-115.4, and e^-690 = 2^-995.5.
template <simd::element T>
inline constexpr T power_begin = sizeof(T) == 4 ? T(-80) : T(-690);

// What tails of powers of e have in common where the argument is the exponent.
struct power_tail {
  template <simd::element T>
  static constexpr T begin = power_begin<T>;
  template <simd::element T>
  static constexpr T end = power_end<T>;
};

// Down to this z a power e^t of the rounded t = factor·z has no tail.
template <simd::element T>
constexpr T least_power(T factor) {
  constexpr T most = simd::format<T>::largest, begin = T(0.99) * power_begin<T>;
  const T size = simd::abs(factor);
  return size > -begin / most ? begin / size : -most;
}

// 1/x = m·2^n for x from 1 up to the largest number, m being a normal number, not next to 1.
// derivation: m is in [2^-64, 2^64], and in [2^-512, 2^512].
template <simd::value V>
SIMDACT_INLINE constexpr mantissa_exponent<V> wide_reciprocal(V x) {
  constexpr bool single = sizeof(simd::element_t<V>) == 4;
  return {simd::divide(V(1), x * V(single ? 0x1p-64 : 0x1p-512)), V(single ? -64 : -512)};
}

// Specialised by functions with such a tail:
//   argument(x, parameters...)   falls into the tail
//   begin<T>                     the tail is where the argument is below; down to it results are normal numbers
//   end<T>                       where the argument is below this, nothing is left of them times the largest numbers
//   wide(x, parameters...)       the function in the tail, and anything finite elsewhere
// Where an argument takes parameters or more than an operation, loops watch x in another way:
//   watched(x)                   falls into the tail too
//   least<T>(parameters...)      down to this there is no tail
template <class Function>
struct tail;

template <class Function>
concept with_tail = requires {
  sizeof(tail<Function>);
};

// Less than this many ULP is relative accuracy: what has none is off by millions.
inline constexpr double relative_below = 100;

// Whether a policy's results keep their relative accuracy up to the tail. `fast` does not promise to, by no method.
template <class Function, class Policy, class T>
inline constexpr bool has_tail = [] {
  if constexpr (with_tail<Function> && !std::same_as<Policy, fast>)
    return relative_below > accuracy<Function, Policy, T>.max_ulp;
  else
    return false;
}();

// Whether those of its derivative do. About a root of its own a derivative has no bound in ULP; then it does if the
// function by the same method does.
template <class Function, class Policy, class T>
inline constexpr bool derivative_has_tail = [] {
  using derivative = fn::derivative_of<Function>;
  if constexpr (with_tail<derivative> && !std::same_as<Policy, fast>) {
    using method = chosen_method<derivative, Policy, T>;
    if constexpr (relative_below > build_bound<derivative, method, T>.max_ulp)
      return true;
    else
      return has_kernel<Function, method, T> && relative_below > build_bound<Function, method, T>.max_ulp;
  } else {
    return false;
  }
}();

// Where x is in the tail.
template <class Function, simd::value V, class... Parameters>
SIMDACT_INLINE constexpr auto in_tail(V x, Parameters... parameters) {
  using T = simd::element_t<V>;
  using tail = detail::tail<Function>;
  const V argument = tail::argument(x, parameters...);
  return simd::both<V>(argument < V(tail::template begin<T>), argument >= V(tail::template end<T>));
}

template <class Function, simd::value V, class... Parameters>
SIMDACT_INLINE constexpr bool none_in_tail(V x, Parameters... parameters) {
  return !simd::any<V>(in_tail<Function>(x, parameters...));
}

// scale·Function(x): what `ordinary` is, except far down the tail. The other lanes are 0 on the way, so that they raise
// no floating-point exceptions.
template <class Function, simd::value V, class... Parameters>
SIMDACT_COLD constexpr V product_in_tail(V scale, V x, V ordinary, Parameters... parameters) {
  const auto applies = in_tail<Function>(x, parameters...);
  const auto [factor, e] = tail<Function>::wide(x, parameters...);
  return simd::select(applies, detail::wide_product(e, simd::select(applies, scale, V(0)), factor), ordinary);
}

// What loops watch of a function's tail, and down to where it is not in the tail.
template <class Function>
struct tail_watch {
  template <simd::value V>
  SIMDACT_INLINE V operator()(V x) const {
    if constexpr (requires { tail<Function>::watched(x); })
      return tail<Function>::watched(x);
    else
      return tail<Function>::argument(x);
  }
};
template <class Function, simd::element T, class... Parameters>
constexpr double least_before_tail(Parameters... parameters) {
  if constexpr (requires { tail<Function>::watched(T(0)); })
    return static_cast<double>(tail<Function>::template least<T>(static_cast<T>(parameters)...));
  else
    return static_cast<double>(tail<Function>::template begin<T>);
}

// An operation made by form(Tails), which says whether x may be in a function's tail, and its plain form.
template <class Function, class T, class Form, class... Parameters>
auto with_and_without_tails(Form form, Parameters... parameters) {
  if constexpr (with_tail<Function>)
    return with_plain_form{form(std::true_type()), on_groups{form(std::false_type())},
                           least_before_tail<Function, T>(parameters...), tail_watch<Function>()};
  else
    return on_groups{form(std::false_type())};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
