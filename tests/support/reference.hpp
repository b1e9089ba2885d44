// The exact functions: for sweeps over floats in double, through the vector maths of the C library where there is one;
// for doubles in long double. And what the suite knows of a function besides its kernels.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>

#include <simdact/fn.hpp>

namespace simdact_test {

// With the default parameters: beta = 1, alpha = 1, cap = 30. tests/reference_test.cpp audits them against MPFR.
namespace exact {

inline constexpr double infinity = std::numeric_limits<double>::infinity();

// To 1e-6 ULP of a float, for any finite x; a result beyond the floats may be any double beyond 2^400. An infinite x
// does no harm, its result means nothing.
using of_floats = void(const float* x, double* y, std::size_t n);
// To 0.01 ULP of a double, for any x.
using of_double = long double(double x);

of_floats tanh, tanh_derivative, exp, expm1, log1p, log1p_derivative, erf, erf_derivative, erfc, erfc_derivative,
    sigmoid, sigmoid_derivative, logsigmoid, logsigmoid_derivative, softplus, silu, silu_derivative, quick_gelu,
    quick_gelu_derivative, gelu_tanh, gelu_tanh_derivative, gelu, gelu_derivative, mish, mish_derivative, softsign,
    softsign_derivative, elu, elu_derivative, selu, selu_derivative, tanhshrink, tanhshrink_derivative, softcap,
    softcap_derivative;
of_double tanh, tanh_derivative, exp, expm1, log1p, log1p_derivative, erf, erf_derivative, erfc, erfc_derivative,
    sigmoid, sigmoid_derivative, logsigmoid, logsigmoid_derivative, softplus, silu, silu_derivative, quick_gelu,
    quick_gelu_derivative, gelu_tanh, gelu_tanh_derivative, gelu, gelu_derivative, mish, mish_derivative, softsign,
    softsign_derivative, elu, elu_derivative, selu, selu_derivative, tanhshrink, tanhshrink_derivative, softcap,
    softcap_derivative;

// leaky_relu has a float as its slope, so that it is the same one for all types; threshold has 1 and -20.
inline constexpr double leaky_slope = 0.01f;
of_floats relu, relu_derivative, relu6, relu6_derivative, hardtanh, hardtanh_derivative, leaky_relu,
    leaky_relu_derivative, threshold, threshold_derivative, relu_squared, relu_squared_derivative, hardsigmoid,
    hardsigmoid_derivative, hardswish, hardswish_derivative, softshrink, softshrink_derivative, hardshrink,
    hardshrink_derivative;
of_double relu, relu_derivative, relu6, relu6_derivative, hardtanh, hardtanh_derivative, leaky_relu,
    leaky_relu_derivative, threshold, threshold_derivative, relu_squared, relu_squared_derivative, hardsigmoid,
    hardsigmoid_derivative, hardswish, hardswish_derivative, softshrink, softshrink_derivative, hardshrink,
    hardshrink_derivative;

} // namespace exact

struct facts {
  const char* name;
  exact::of_floats* floats;
  exact::of_double* doubles;
  double lower = -exact::infinity, upper = exact::infinity;
  bool odd = false, rises_first = true;
  std::array<double, 2> turns_at{};
  std::size_t turns = 0;
  double domain_low = -exact::infinity;
  double root = 0;

  // The exact function's range as doubles, rounded outwards.
  constexpr facts within(double low, double high) const {
    facts changed = *this;
    changed.lower = low;
    changed.upper = high;
    return changed;
  }
  constexpr facts as_odd() const {
    facts changed = *this;
    changed.odd = true;
    return changed;
  }
  // The double next to where it is 0.
  constexpr facts with_root(double x) const {
    facts changed = *this;
    changed.root = x;
    return changed;
  }
  // It falls from the left end of its domain on; the others rise.
  constexpr facts falling() const {
    facts changed = *this;
    changed.rises_first = false;
    return changed;
  }
  // Where it turns between rising and falling, ascending.
  template <class... At>
  constexpr facts turning_at(At... at) const {
    facts changed = *this;
    changed.turns_at = {at...};
    changed.turns = sizeof...(At);
    return changed;
  }
  // Below low the result is NaN.
  constexpr facts defined_from(double low) const {
    facts changed = *this;
    changed.domain_low = low;
    return changed;
  }
};

template <class Function>
inline constexpr facts facts_of{};

template <>
inline constexpr facts facts_of<simdact::fn::tanh> = facts{"tanh", exact::tanh, exact::tanh}.within(-1, 1).as_odd();
template <>
inline constexpr facts facts_of<simdact::fn::tanh_derivative> =
    facts{"tanh_derivative", exact::tanh_derivative, exact::tanh_derivative}.within(0, 1).turning_at(0.0);
template <>
inline constexpr facts facts_of<simdact::fn::exp> = facts{"exp", exact::exp, exact::exp}.within(0, exact::infinity);
template <>
inline constexpr facts
    facts_of<simdact::fn::expm1> = facts{"expm1", exact::expm1, exact::expm1}.within(-1, exact::infinity);
template <>
inline constexpr facts facts_of<simdact::fn::log1p> = facts{"log1p", exact::log1p, exact::log1p}.defined_from(-1);
template <>
inline constexpr facts facts_of<simdact::fn::log1p_derivative> = facts{"log1p_derivative", exact::log1p_derivative,
                                                                       exact::log1p_derivative}
                                                                     .within(0, exact::infinity)
                                                                     .falling()
                                                                     .defined_from(-1);
template <>
inline constexpr facts facts_of<simdact::fn::erf> = facts{"erf", exact::erf, exact::erf}.within(-1, 1).as_odd();
template <>
inline constexpr facts facts_of<simdact::fn::erf_derivative> = facts{"erf_derivative", exact::erf_derivative,
                                                                     exact::erf_derivative}
                                                                   .within(0, 0x1.20dd750429b6ep+0)
                                                                   .turning_at(0.0);
template <>
inline constexpr facts facts_of<simdact::fn::erfc> = facts{"erfc", exact::erfc, exact::erfc}.within(0, 2).falling();
template <>
inline constexpr facts facts_of<simdact::fn::erfc_derivative> = facts{"erfc_derivative", exact::erfc_derivative,
                                                                      exact::erfc_derivative}
                                                                    .within(-0x1.20dd750429b6ep+0, 0)
                                                                    .falling()
                                                                    .turning_at(0.0);
template <>
inline constexpr facts facts_of<simdact::fn::sigmoid> = facts{"sigmoid", exact::sigmoid, exact::sigmoid}.within(0, 1);
template <>
inline constexpr facts facts_of<simdact::fn::sigmoid_derivative> =
    facts{"sigmoid_derivative", exact::sigmoid_derivative, exact::sigmoid_derivative}.within(0, 0.25).turning_at(0.0);
template <>
inline constexpr facts facts_of<simdact::fn::logsigmoid> =
    facts{"logsigmoid", exact::logsigmoid, exact::logsigmoid}.within(-exact::infinity, 0);
template <>
inline constexpr facts facts_of<simdact::fn::logsigmoid_derivative> =
    facts{"logsigmoid_derivative", exact::logsigmoid_derivative, exact::logsigmoid_derivative}.within(0, 1).falling();
template <>
inline constexpr facts
    facts_of<simdact::fn::softplus> = facts{"softplus", exact::softplus, exact::softplus}.within(0, exact::infinity);
template <>
inline constexpr facts facts_of<simdact::fn::silu> = facts{"silu", exact::silu, exact::silu}
                                                         .within(-0x1.1d25cf210482ep-2, exact::infinity)
                                                         .falling()
                                                         .turning_at(-1.2784645427610737);
template <>
inline constexpr facts facts_of<simdact::fn::silu_derivative> = facts{"silu_derivative", exact::silu_derivative,
                                                                      exact::silu_derivative}
                                                                    .within(-0x1.98f11d6cef08cp-4, 0x1.198f11d6cef09p+0)
                                                                    .falling()
                                                                    .turning_at(-2.3993572805154675, 2.3993572805154675)
                                                                    .with_root(-1.2784645427610737);
template <>
inline constexpr facts facts_of<simdact::fn::quick_gelu> = facts{"quick_gelu", exact::quick_gelu, exact::quick_gelu}
                                                               .within(-0x1.4f12dbee3e752p-3, exact::infinity)
                                                               .falling()
                                                               .turning_at(-0.751154255441289);
template <>
inline constexpr facts facts_of<simdact::fn::quick_gelu_derivative> =
    facts{"quick_gelu_derivative", exact::quick_gelu_derivative, exact::quick_gelu_derivative}
        .within(-0x1.98f11d6cef08cp-4, 0x1.198f11d6cef09p+0)
        .falling()
        .turning_at(-1.4097281319127306, 1.4097281319127306)
        .with_root(-0.751154255441289);
template <>
inline constexpr facts facts_of<simdact::fn::gelu_tanh> = facts{"gelu_tanh", exact::gelu_tanh, exact::gelu_tanh}
                                                              .within(-0x1.5c3e533586d1ap-3, exact::infinity)
                                                              .falling()
                                                              .turning_at(-0.7524614220710163);
template <>
inline constexpr facts facts_of<simdact::fn::gelu_tanh_derivative> =
    facts{"gelu_tanh_derivative", exact::gelu_tanh_derivative, exact::gelu_tanh_derivative}
        .within(-0x1.082d849a669ebp-3, 0x1.2105b0934cd3ep+0)
        .falling()
        .turning_at(-1.4185040087908283, 1.4185040087908283)
        .with_root(-0.7524614220710163);
template <>
inline constexpr facts facts_of<simdact::fn::gelu> = facts{"gelu", exact::gelu, exact::gelu}
                                                         .within(-0x1.5c19dd4b1a3fcp-3, exact::infinity)
                                                         .falling()
                                                         .turning_at(-0.7517915246935645);
template <>
inline constexpr facts facts_of<simdact::fn::gelu_derivative> = facts{"gelu_derivative", exact::gelu_derivative,
                                                                      exact::gelu_derivative}
                                                                    .within(-0x1.07fee57f1cd3cp-3, 0x1.20ffdcafe39a8p+0)
                                                                    .falling()
                                                                    .turning_at(-1.4142135623730951, 1.4142135623730951)
                                                                    .with_root(-0.7517915246935645);
template <>
inline constexpr facts facts_of<simdact::fn::mish> = facts{"mish", exact::mish, exact::mish}
                                                         .within(-0x1.3c417299f9f85p-2, exact::infinity)
                                                         .falling()
                                                         .turning_at(-1.1924312145154952);
template <>
inline constexpr facts facts_of<simdact::fn::mish_derivative> = facts{"mish_derivative", exact::mish_derivative,
                                                                      exact::mish_derivative}
                                                                    .within(-0x1.cce830f9bc267p-4, 0x1.16a7d0c455120p+0)
                                                                    .falling()
                                                                    .turning_at(-2.256376396360793, 1.4905711794854284)
                                                                    .with_root(-1.1924312145154952);
template <>
inline constexpr facts
    facts_of<simdact::fn::softsign> = facts{"softsign", exact::softsign, exact::softsign}.within(-1, 1).as_odd();
template <>
inline constexpr facts facts_of<simdact::fn::softsign_derivative> =
    facts{"softsign_derivative", exact::softsign_derivative, exact::softsign_derivative}.within(0, 1).turning_at(0.0);
template <>
inline constexpr facts facts_of<simdact::fn::elu> = facts{"elu", exact::elu, exact::elu}.within(-1, exact::infinity);
template <>
inline constexpr facts facts_of<simdact::fn::elu_derivative> =
    facts{"elu_derivative", exact::elu_derivative, exact::elu_derivative}.within(0, 1);
template <>
inline constexpr facts facts_of<simdact::fn::selu> =
    facts{"selu", exact::selu, exact::selu}.within(-0x1.c212cc640f032p+0, exact::infinity);
template <>
inline constexpr facts facts_of<simdact::fn::selu_derivative> = facts{"selu_derivative", exact::selu_derivative,
                                                                      exact::selu_derivative}
                                                                    .within(0, 0x1.c212cc640f032p+0)
                                                                    .turning_at(0.0);
template <>
inline constexpr facts
    facts_of<simdact::fn::tanhshrink> = facts{"tanhshrink", exact::tanhshrink, exact::tanhshrink}.as_odd();
template <>
inline constexpr facts facts_of<simdact::fn::tanhshrink_derivative> = facts{"tanhshrink_derivative",
                                                                            exact::tanhshrink_derivative,
                                                                            exact::tanhshrink_derivative}
                                                                          .within(0, 1)
                                                                          .falling()
                                                                          .turning_at(0.0);
template <>
inline constexpr facts
    facts_of<simdact::fn::softcap> = facts{"softcap", exact::softcap, exact::softcap}.within(-30, 30).as_odd();
template <>
inline constexpr facts facts_of<simdact::fn::softcap_derivative> =
    facts{"softcap_derivative", exact::softcap_derivative, exact::softcap_derivative}.within(0, 1).turning_at(0.0);
template <>
inline constexpr facts facts_of<simdact::fn::relu> = facts{"relu", exact::relu, exact::relu}.within(0, exact::infinity);
template <>
inline constexpr facts facts_of<simdact::fn::relu_derivative> =
    facts{"relu_derivative", exact::relu_derivative, exact::relu_derivative}.within(0, 1);
template <>
inline constexpr facts facts_of<simdact::fn::relu6> = facts{"relu6", exact::relu6, exact::relu6}.within(0, 6);
template <>
inline constexpr facts facts_of<simdact::fn::relu6_derivative> =
    facts{"relu6_derivative", exact::relu6_derivative, exact::relu6_derivative}.within(0, 1).turning_at(3.0);
template <>
inline constexpr facts
    facts_of<simdact::fn::hardtanh> = facts{"hardtanh", exact::hardtanh, exact::hardtanh}.within(-1, 1).as_odd();
template <>
inline constexpr facts facts_of<simdact::fn::hardtanh_derivative> =
    facts{"hardtanh_derivative", exact::hardtanh_derivative, exact::hardtanh_derivative}.within(0, 1).turning_at(0.0);
template <>
inline constexpr facts facts_of<simdact::fn::leaky_relu> = facts{"leaky_relu", exact::leaky_relu, exact::leaky_relu};
template <>
inline constexpr facts facts_of<simdact::fn::leaky_relu_derivative> = facts{"leaky_relu_derivative",
                                                                            exact::leaky_relu_derivative,
                                                                            exact::leaky_relu_derivative}
                                                                          .within(exact::leaky_slope, 1);
template <>
inline constexpr facts facts_of<simdact::fn::threshold> =
    facts{"threshold", exact::threshold, exact::threshold}.within(-20, exact::infinity);
template <>
inline constexpr facts facts_of<simdact::fn::threshold_derivative> =
    facts{"threshold_derivative", exact::threshold_derivative, exact::threshold_derivative}.within(0, 1);
template <>
inline constexpr facts facts_of<simdact::fn::relu_squared> =
    facts{"relu_squared", exact::relu_squared, exact::relu_squared}.within(0, exact::infinity);
template <>
inline constexpr facts facts_of<simdact::fn::relu_squared_derivative> = facts{"relu_squared_derivative",
                                                                              exact::relu_squared_derivative,
                                                                              exact::relu_squared_derivative}
                                                                            .within(0, exact::infinity);
template <>
inline constexpr facts
    facts_of<simdact::fn::hardsigmoid> = facts{"hardsigmoid", exact::hardsigmoid, exact::hardsigmoid}.within(0, 1);
template <>
inline constexpr facts facts_of<simdact::fn::hardsigmoid_derivative> = facts{"hardsigmoid_derivative",
                                                                             exact::hardsigmoid_derivative,
                                                                             exact::hardsigmoid_derivative}
                                                                           .within(0, 0x1.555556p-3)
                                                                           .turning_at(0.0);
template <>
inline constexpr facts facts_of<simdact::fn::hardswish> =
    facts{"hardswish", exact::hardswish, exact::hardswish}.within(-0.375, exact::infinity).falling().turning_at(-1.5);
// It drops at -3 and at 3, each time from one float to the next.
template <>
inline constexpr facts facts_of<simdact::fn::hardswish_derivative> = facts{"hardswish_derivative",
                                                                           exact::hardswish_derivative,
                                                                           exact::hardswish_derivative}
                                                                         .within(-0.5, 1.5)
                                                                         .falling()
                                                                         .turning_at(-3 + 0x1p-21, 3 - 0x1p-22);
template <>
inline constexpr facts
    facts_of<simdact::fn::softshrink> = facts{"softshrink", exact::softshrink, exact::softshrink}.as_odd();
template <>
inline constexpr facts facts_of<simdact::fn::softshrink_derivative> = facts{"softshrink_derivative",
                                                                            exact::softshrink_derivative,
                                                                            exact::softshrink_derivative}
                                                                          .within(0, 1)
                                                                          .falling()
                                                                          .turning_at(0.0);
template <>
inline constexpr facts
    facts_of<simdact::fn::hardshrink> = facts{"hardshrink", exact::hardshrink, exact::hardshrink}.as_odd();
template <>
inline constexpr facts facts_of<simdact::fn::hardshrink_derivative> = facts{"hardshrink_derivative",
                                                                            exact::hardshrink_derivative,
                                                                            exact::hardshrink_derivative}
                                                                          .within(0, 1)
                                                                          .falling()
                                                                          .turning_at(0.0);

// What the suite asks of a function.
template <class Function>
struct specification {
  static constexpr const facts& of = facts_of<Function>;
  static_assert(of.name != nullptr, "the function has a facts_of");
  static constexpr const char* name = of.name;
  static void exact(const float* x, double* y, std::size_t n) { of.floats(x, y, n); }
  static long double exact(double x) { return of.doubles(x); }
  static constexpr double lower = of.lower, upper = of.upper;
  static constexpr bool odd = of.odd, rises_first = of.rises_first;
  static constexpr auto turns = [] {
    std::array<double, of.turns> at{};
    std::copy_n(of.turns_at.begin(), of.turns, at.begin());
    return at;
  }();
  static constexpr double domain_low = of.domain_low;
  static constexpr double root = of.root;
};

// The same functions under another name.
template <>
struct specification<simdact::fn::softplus_derivative> : specification<simdact::fn::sigmoid> {
  static constexpr const char* name = "softplus_derivative";
};
template <>
struct specification<simdact::fn::swish> : specification<simdact::fn::silu> {
  static constexpr const char* name = "swish";
};
template <>
struct specification<simdact::fn::swish_derivative> : specification<simdact::fn::silu_derivative> {
  static constexpr const char* name = "swish_derivative";
};
template <>
struct specification<simdact::fn::celu> : specification<simdact::fn::elu> {
  static constexpr const char* name = "celu";
};
template <>
struct specification<simdact::fn::celu_derivative> : specification<simdact::fn::elu_derivative> {
  static constexpr const char* name = "celu_derivative";
};

// What the double and long double references share: where the slope of a gate is zero, it is a sum of numbers that
// cancel. Written as its value at a double next to the root (residue) plus the change since then, it does not.
// at = the root as a double; each comment is the numerator of the slope, and the factor that it changes by.
struct slope_root {
  double at;
  long double residue, factor;
};

// 1 + x + e^x; e^x
inline constexpr slope_root silu_root{-1.2784645427610737, 1.399534391289668620254482134354701093632e-16L,
                                      0.2784645427610738255928560370554678763832L};
// 1 + 1.702x + e^1.702x; e^1.702x
inline constexpr slope_root quick_gelu_root{-0.751154255441289, -1.021929204957941809438305529428305917317e-16L,
                                            0.278464542761073772850544413346130703376L};
// 1 + x v' + e^v with v = sqrt(8/pi)·(x + 0.044715x³); e^v
inline constexpr slope_root gelu_tanh_root{-0.7524614220710163, -8.945866560204452545922339924152066051734e-17L,
                                           0.2919552119147671163706779573217243282732L};
// (n + 2)(n² + 2n + 2) + 4x(n + 1) with n = e^x; n
inline constexpr slope_root mish_root{-1.1924312145154952, 3.106890480954610878719137171119123814084e-16L,
                                      0.3034825352815289435357358285136520883011L};
// Phi(x) + x·phi(x); phi(x)
inline constexpr slope_root gelu_root{-0.7517915246935645, -6.453751729367753219676864831930321287934e-18L,
                                      0.3007325998969752873586407639743402032886L};

// The coefficients of t, t², … in the Taylor series of Phi(x) + x·phi(x) about that root, by the recurrence for those
// of phi: its derivative is -x·phi.
template <class T, std::size_t N>
constexpr std::array<T, N> gelu_slope_series() {
  const T x = gelu_root.at;
  std::array<T, N> phi{}, slope{};
  for (std::size_t k = 0; k < N; ++k) {
    const T one_before = k > 0 ? phi[k - 1] : 0, two_before = k > 1 ? phi[k - 2] : 0;
    phi[k] = k == 0 ? static_cast<T>(gelu_root.factor) : -(x * one_before + two_before) / static_cast<T>(k);
    slope[k] = ((2 - x * x) * phi[k] - 2 * x * one_before - two_before) / static_cast<T>(k + 1);
  }
  return slope;
}

} // namespace simdact_test
