// SPDX-License-Identifier: BSL-1.0
// Gates: x·sigmoid(t(x)) with an odd t that grows with x. SiLU, swish, quick GELU and the tanh form of GELU are gates,
// each with a t of its own.
//
// x·sigmoid(t) = max(x, 0) - a/(1 + z) with a = |x|, z = e^t(a): one residual for both signs, which takes nothing from
// a large x and leaves a negative one its relative accuracy. The sum 1 + z is scaled down by a power of two, so that it
// does not overflow, and the residual scaled back by the multiply-add that subtracts it, which rounds once among
// subnormals. The maximum is with -0, so that x's own sign stays at 0 and at -inf.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/error_free.hpp>
#include <simdact/math/logistic.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Specialised by each gate:
//   end<T>        below it the residual is 0
//   settled<T>    below it a gate by a method of tanh takes the residual for 0: beside the errors of such a method,
//   half
//                 of |x| times those of its tanh, it is small
//   exponent(z)   t(z) in two parts, for z <= 0
//   growth(z)     z·t'(z), for z <= 0
//   minus_parts   of e^-t(z), where that is cheaper than by exponent
template <class Function>
struct gate;

// The operations of a gate's own: of e^-t's parts, of the exponent's high part, and of exponent and growth.
struct gate_work {
  double parts = 0, exponent = 0, slope = 0;
};

template <class Function>
concept has_gate = requires {
  gate<Function>::template end<float>;
};

// e^-t.
template <class Gate, simd::value V>
SIMDACT_INLINE constexpr mantissa_exponent<V> gate_parts(V z) {
  if constexpr (requires { Gate::minus_parts(z); }) {
    return Gate::minus_parts(z);
  } else {
    const auto [t, low] = Gate::exponent(z);
    return detail::exp_parts<-1>(detail::clear_of_subnormals(t), low);
  }
}

// Times this, every subnormal number is normal.
// derivation: the least ones are 2^-149 and 2^-1074, the least normal ones 2^-126 and 2^-1022.
template <simd::element T>
inline constexpr T subnormal_scale = sizeof(T) == 4 ? T(0x1p24) : T(0x1p52);

// max(x, 0) + z·s with s = 1/(1 + e^-t) and z = -|x|, for the parts of e^-t. z is a normal number in the quotient, and
// all that may be subnormal comes out of a multiply-add.
template <simd::value V>
SIMDACT_INLINE constexpr V gate_of(V x, V z, mantissa_exponent<V> e) {
  using T = simd::element_t<V>;
  constexpr T unit = logistic_unit<T>, up = subnormal_scale<T>;
  const V sum = V(unit) + simd::add_exponent<logistic_shift<T>>(e.m, e.n);
  const V q = simd::divide(simd::subnormal_product(z, V(up)), sum);
  return simd::fma(q, V(unit / up), simd::max(V(-0.0f), x));
}

template <detail::has_gate Function>
struct kernel<Function, exp_quotient> {
  static constexpr operations work{
      .arithmetic = 18 + detail::gate<Function>::work.parts, .divisions = 1, .more_in_double = exp_steps_in_double};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using gate = detail::gate<Function>;
    const V z = detail::minus_magnitude(x, V(gate::template end<simd::element_t<V>>));
    return detail::gate_of(x, z, detail::gate_parts<gate>(z));
  }
};

// With s = sigmoid(t), z = e^-|t| and g = |x·t'|, the derivative s + x·t'·s·(1 - s) is z·(1 + z - g)/(1 + z)² for
// x < 0 and (1 + z·(1 + g))/(1 + z)² for the others.
template <simd::value V>
SIMDACT_INLINE constexpr V gate_derivative(V x, V minus_g, logistic_parts<V> e) {
  const auto up = x > V(0);
  const V rising = simd::fma(e.w, V(1) - minus_g, V(1)), falling = e.m * ((V(1) + minus_g) + e.w);
  const V q = simd::divide(simd::select(up, rising, falling), square_of_one_plus(e.w));
  return simd::scale_by_power_of_two(q, simd::select(up, V(0), e.n));
}

template <class Derivative>
  requires detail::has_gate<typename Derivative::antiderivative>
struct kernel<Derivative, exp_quotient> {
  using gate = detail::gate<typename Derivative::antiderivative>;
  static constexpr operations work{
      .arithmetic = 28 + gate::work.slope, .divisions = 1, .more_in_double = exp_steps_in_double};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V z = detail::minus_magnitude(x, V(gate::template end<simd::element_t<V>>));
    const auto [t, low] = gate::exponent(z);
    return detail::gate_derivative(x, gate::growth(z),
                                   detail::logistic(detail::exp_parts(detail::clear_of_subnormals(t), low)));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
