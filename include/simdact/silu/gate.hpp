// Gates: x·sigmoid(t(x)) with an odd t that grows with x. SiLU, swish, quick GELU and the tanh form of GELU are gates,
// each with a t of its own.
//
// x·sigmoid(t) = max(x, 0) - a·z/(1 + z) with a = |x|, z = e^-t(a): one residual for both signs, which takes nothing
// from a large x and leaves a negative one its relative accuracy, because the power of two of z comes last. The maximum
// is with -0, so that x's own sign stays at 0 and at -inf.
#pragma once

#include <simdact/kernel.hpp>
#include <simdact/sigmoid/logistic.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

// Specialised by each gate: end<T>, below which the residual is 0; settled<T>, below which it is next to nothing beside
// the least of a tanh's errors; and for z <= 0 exponent(z) = t(z) in two parts and growth(z) = z·t'(z).
template <class Function>
struct gate;

template <class Function>
concept has_gate = requires {
  gate<Function>::template end<float>;
};

} // namespace detail

template <detail::has_gate Function>
struct kernel<Function, exp_quotient> {
  static constexpr operations work{.arithmetic = 22 + detail::gate<Function>::arithmetic, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using gate = detail::gate<Function>;
    const V z = detail::not_above_zero(x, V(gate::template end<simd::element_t<V>>));
    const auto [t, low] = gate::exponent(z);
    const auto [m, n, w] = detail::logistic(detail::exp_parts(detail::no_subnormal(t), low));
    return simd::max(V(-0.0f), x) + simd::scale_by_power_of_two(z * simd::divide(m, V(1) + w), n);
  }
};

namespace detail {

// The derivative sigmoid(t) + x·t'·sigmoid(t)·sigmoid(-t) is z·(1 + z - g)/(1 + z)² for x < 0 and
// (1 + z·(1 + g))/(1 + z)² for the others, with g = a·t'(a).
template <simd::value V>
SIMDACT_INLINE constexpr V gate_derivative(V x, V minus_g, logistic_parts<V> e) {
  const auto up = x > V(0);
  const V rising = simd::fma(e.w, V(1) - minus_g, V(1)), falling = e.m * ((V(1) + minus_g) + e.w);
  const V q = simd::divide(simd::select(up, rising, falling), square_of_one_plus(e.w));
  return simd::scale_by_power_of_two(q, simd::select(up, V(0), e.n));
}

} // namespace detail

template <class Derivative>
  requires detail::has_gate<typename Derivative::antiderivative>
struct kernel<Derivative, exp_quotient> {
  using gate = detail::gate<typename Derivative::antiderivative>;
  static constexpr operations work{.arithmetic = 28 + gate::arithmetic, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V z = detail::not_above_zero(x, V(gate::template end<simd::element_t<V>>));
    const auto [t, low] = gate::exponent(z);
    return detail::gate_derivative(x, gate::growth(z),
                                   detail::logistic(detail::exp_parts(detail::no_subnormal(t), low)));
  }
};

} // namespace simdact::inline SIMDACT_TARGET
