// SPDX-License-Identifier: BSL-1.0
// The floats nearest to a function: its doubles, rounded once.
//
// A double that is within a few of its own ULP of the exact result rounds to the float that the exact result rounds to,
// unless the middle between two floats lies between the two. That a double is so near happens to one float in some 2^29
// by chance: a sweep over all 2^32 (tests/exhaustive/nearest.cpp) finds them, and a function lists those that come out
// wrong, with FMA or without. And it happens by the nature of some functions, whose exact result has the middle as the
// first terms of its series, with nothing of the rest within a double's reach: such a function says on which side of
// the middle the rest is.
#pragma once

#include <array>

#include <simdact/core/kernel.hpp>
#include <simdact/simd/widen.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// A float and what is nearest to the function there.
struct hard_case {
  float x;
  float y;
};

// Those that come out wrong with FMA, and without.
template <std::size_t Fused, std::size_t Unfused>
struct hard_case_lists {
  std::array<hard_case, Fused> fused;
  std::array<hard_case, Unfused> unfused;
};
inline constexpr hard_case_lists<0, 0> no_hard_cases{};

// The same ones with and without.
template <std::size_t N>
constexpr hard_case_lists<N, N> in_every_build(const hard_case (&cases)[N]) {
  return {std::to_array(cases), std::to_array(cases)};
}

template <const auto& Lists>
inline constexpr auto& hard_cases_of_build = []() -> auto& {
  if constexpr (simd::fused)
    return Lists.fused;
  else
    return Lists.unfused;
}
();

// Which way a double is moved by an ULP or two, off the middle that it may be.
enum class off_middle {
  none,
  up,           // beside x/2, of subnormal floats
  up_next_to_0, // the same, and down beyond them: beside x/2 + x²/4
  from_1,       // toward 0 for |x| below 1, beside x³/3, and away from it above, beside x - 1
  against_x,    // beside 1/2 + x/4 and the like
};

inline constexpr double off_middle_step = 0x1p-52, next_to_0 = 0x1p-100;

template <off_middle Way, simd::value D>
SIMDACT_INLINE constexpr D moved(D y, [[maybe_unused]] D x) {
  const D step(off_middle_step);
  if constexpr (Way == off_middle::up)
    return simd::fma(simd::abs(y), step, y);
  else if constexpr (Way == off_middle::up_next_to_0)
    // Of an infinity nothing is taken away.
    return simd::fma(simd::min(D(1), simd::abs(y)),
                     simd::select(simd::abs(y) < D(next_to_0), step, D(-off_middle_step)), y);
  else if constexpr (Way == off_middle::from_1)
    // x³/3 is two roundings off.
    return y * simd::select(simd::abs(x) < D(1), D(1 - 2 * off_middle_step), D(1 + off_middle_step));
  else if constexpr (Way == off_middle::against_x)
    // -0 stays: where y is negative, x is.
    return simd::fnma(y, simd::copysign(step, x), y);
  else
    return y;
}

// What moves a zero up may lose its sign, which is that of x.
template <off_middle Way>
inline constexpr bool has_sign_of_x = Way == off_middle::up || Way == off_middle::up_next_to_0;

template <off_middle Way>
inline constexpr double moved_work = Way == off_middle::none        ? 0
                                     : Way == off_middle::from_1    ? 4
                                     : Way == off_middle::up        ? 2
                                     : Way == off_middle::against_x ? 2
                                                                    : 6;

// Evaluation::eval, on doubles, rounded. Evaluation::prepared, if there is one, is what those are made of, and finished
// what becomes of the result, both on floats, of which one vector is two of doubles. Cases: those that it gets wrong.
template <class Evaluation, off_middle Way = off_middle::none, const auto& Cases = no_hard_cases>
struct rounded_doubles {
  static constexpr auto& cases = hard_cases_of_build<Cases>;
  static constexpr operations work =
      Evaluation::work + Evaluation::work +
      operations{.arithmetic = 2 * moved_work<Way> + has_sign_of_x<Way> + 2 * static_cast<double>(cases.size())} + [] {
        if constexpr (requires { Evaluation::work_on_floats; })
          return Evaluation::work_on_floats;
        else
          return operations{};
      }();

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const auto in_double = []<class D>(D d)
                               SIMDACT_INLINE_LAMBDA { return detail::moved<Way>(Evaluation::eval(d), d); };
    V y;
    if constexpr (requires { Evaluation::prepared(x); })
      y = simd::by_doubles<V>(in_double, Evaluation::prepared(x));
    else
      y = simd::by_doubles<V>(in_double, x);
    if constexpr (requires { Evaluation::finished(y, x); })
      y = Evaluation::finished(y, x);
    if constexpr (has_sign_of_x<Way>)
      y = simd::copysign(y, x);
    for (std::size_t i = 0; i < cases.size(); ++i)
      y = simd::select(x == V(cases[i].x), V(cases[i].y), y);
    return y;
  }

  template <simd::value V, class... Parameters>
  static constexpr V eval(V x, V, Parameters...) {
    static_assert(sizeof(V) == 0, "simdact: correctly_rounded takes no parameter: it is proven by trying all inputs, "
                                  "with the parameter's usual value, which a call without one has");
    return x;
  }
};

// The kernel for doubles by a method, as it is.
template <class Function, class Method>
struct double_kernel {
  static constexpr operations work = [] {
    operations w = kernel<Function, Method>::work;
    w.arithmetic += w.more_in_double;
    w.more_in_double = 0;
    return w;
  }();

  template <simd::value D>
  SIMDACT_INLINE static constexpr D eval(D x) {
    return kernel<Function, Method>::eval(x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
