// SPDX-License-Identifier: BSL-1.0
// An approximation of your own: the library runs it over arrays, and you hold it against the exact function.
//
// tanh(x) ~ x·(27 + x²)/(27 + 9x²), clamped at |x| = 3, where it reaches 1 with slope 0: a soft clipper that audio code
// has used for decades.
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <string>
#include <vector>

#include <simdact/accuracy.hpp>
#include <simdact/tanh.hpp>
#include <simdact/transform.hpp>

namespace act = simdact;

// 1. The formula, once, for a float, a double and a batch of either. simdact/simd/ops.hpp has the operations: what they
// do with NaN and with the sign of a zero is the same on every instruction set. min(bound, x) keeps a NaN in x.
namespace own {

struct soft_clip {
  template <act::simd::value V>
  constexpr V operator()(V x) const {
    const V a = act::simd::min(V(3), act::simd::abs(x)), s = a * a;
    const V y = act::simd::divide(a * (V(27) + s), act::simd::fma(V(9), s, V(27)));
    return act::simd::copysign(act::simd::min(V(1), y), x);
  }
};

} // namespace own

static_assert(own::soft_clip()(3.0) == 1 && own::soft_clip()(-3.0f) == -1);

// 2. As a method of the library's tanh: a kernel and the bound that was measured for it. act::tanh<own::clipper>, its
// array forms and act::accuracy know it then; tiers and budgets choose among the library's methods alone, and
// act::sigmoid<own::clipper> would need a kernel and a bound of its own. README, "Add a method", is this from inside.
// What is in namespace detail may change from one version of the library to the next.
namespace own {
struct clipper {};
} // namespace own

template <>
struct simdact::detail::kernel<act::fn::tanh, own::clipper> {
  template <act::simd::value V>
  static constexpr V eval(V x) {
    return own::soft_clip()(x);
  }
};

inline constexpr act::bound measured{.max_ulp = 3.95e5,
                                     .max_ulp_at = 0x1.90f7bp+0,
                                     .max_abs = 0.02353,
                                     .max_abs_at = 0x1.90f7bp+0,
                                     .max_step_down = 5,
                                     .max_step_down_at = 0x1.0689b2p+1,
                                     .odd = true,
                                     .bounded = true};

template <>
inline constexpr act::detail::bounds simdact::detail::stated<act::fn::tanh, own::clipper, float>{.fused = measured,
                                                                                                 .unfused = measured};

namespace {

// 3. Its errors: over one positive float in `every`, against the C library's tanh in double. That it is odd is tried
// for each. `own_kernel 1` takes them all, for a minute: where the figures above come from.
act::bound survey(std::uint32_t every) {
  act::bound worst{.max_ulp = 0, .odd = true, .bounded = true};
  constexpr std::uint32_t infinity = 0x7f800000;
  std::vector<float> x, y;
  float before = 0;
  for (std::uint32_t bits = 0; bits < infinity;) {
    x.clear();
    for (; bits < infinity && x.size() < 65536; bits += every)
      x.push_back(std::bit_cast<float>(bits));
    y.resize(x.size());
    act::transform(x, y, own::soft_clip());
    for (std::size_t i = 0; i < x.size(); ++i) {
      const double at = static_cast<double>(x[i]), exact = std::tanh(at);
      const double error = std::abs(static_cast<double>(y[i]) - exact);
      const double ulp = std::ldexp(error, 23 - (exact == 0 ? -126 : std::max(std::ilogb(exact), -126)));
      const double step = std::ldexp(static_cast<double>(before - y[i]), 23 - (y[i] == 0 ? -126 : std::ilogb(y[i])));
      before = y[i];
      if (error > worst.max_abs)
        worst.max_abs = error, worst.max_abs_at = at;
      if (ulp > worst.max_ulp)
        worst.max_ulp = ulp, worst.max_ulp_at = at;
      if (step > worst.max_step_down)
        worst.max_step_down = step, worst.max_step_down_at = at;
      worst.bounded = worst.bounded && y[i] <= 1;
      worst.odd = worst.odd && own::soft_clip()(-x[i]) == -y[i];
    }
  }
  return worst;
}

bool failed = false;
void expect(bool holds, const char* what) {
  std::printf("%-4s %s\n", holds ? "ok" : "FAIL", what);
  failed = failed || !holds;
}

} // namespace

int main(int count, char** arguments) {
  const act::bound got = survey(count > 1 ? static_cast<std::uint32_t>(std::stoul(arguments[1])) : 509);
  std::printf("soft_clip: %.4g ULP at %a, %.4g absolute at %a, steps down %.3g ULP at %a\n", got.max_ulp,
              got.max_ulp_at, got.max_abs, got.max_abs_at, got.max_step_down, got.max_step_down_at);
  constexpr act::bound stated = act::accuracy<act::fn::tanh, own::clipper, float>;
  expect(got.max_ulp <= stated.max_ulp && stated.max_ulp <= 1.25 * got.max_ulp, "the stated ULP bound holds, closely");
  expect(got.max_abs <= stated.max_abs && stated.max_abs <= 1.25 * got.max_abs, "so does the absolute one");
  expect(got.max_step_down <= stated.max_step_down, "no step down is larger than stated");
  expect(got.odd && got.bounded, "odd, and never beyond 1");
  expect(std::isnan(own::soft_clip()(std::numeric_limits<float>::quiet_NaN())), "NaN stays NaN");

  // One formula: the same bits as a scalar, in any lane, by transform, and as a method of tanh.
  std::vector<float> x(1003), y(x.size()), by_method(x.size());
  for (std::size_t i = 0; i < x.size(); ++i)
    x[i] = static_cast<float>(i) / 100 - 5;
  act::transform(x, y, own::soft_clip());
  act::tanh<own::clipper>(x, by_method);
  expect(y == by_method, "tanh<clipper> has the bits of transform");
  expect(std::ranges::equal(x, y, {}, own::soft_clip()), "and of the scalar formula");

  // What the library has to set against it, as data.
  std::printf("within the same absolute error: max_abs<0.024> keeps %.4g; pade<5, 4>, one division too, %.4g\n",
              act::accuracy<act::fn::tanh, act::max_abs<0.024>, float>.max_abs,
              act::accuracy<act::fn::tanh, act::pade<5, 4>, float>.max_abs);
  return failed ? 1 : 0;
}
