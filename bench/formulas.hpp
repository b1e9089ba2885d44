// SPDX-License-Identifier: BSL-1.0
// Each function as its users would write it over a library's exp, tanh, erf and so on. Maths is such a library: those
// functions, of one number, of a vector of them or of an expression, which of them it has, and a loop over an array.
// Compiled in sources with flags of their own, each of which has its own copy of everything here; nothing of simdact is
// included.
#pragma once

#include <array>
#include <numbers>

#include "naive_loop.hpp"

namespace simdact_bench {
namespace {

enum part : unsigned { has_exp = 1, has_expm1 = 2, has_log1p = 4, has_tanh = 8, has_erf = 16 };

// A formula is called with the library and the type of the numbers as template arguments.
template <class Formula, class Maths, class T>
auto value(const auto& x) {
  return Formula{}.template operator()<Maths, T>(x);
}

// No loops where the library lacks what the formula needs.
template <class Maths, unsigned Needs, class Formula>
constexpr naive_loop of(const char* function, Formula) {
  if constexpr ((Maths::parts & Needs) == Needs)
    return {function, &Maths::template loop<Formula, float>, &Maths::template loop<Formula, double>};
  else
    return {function, nullptr, nullptr};
}

template <class Maths>
constexpr auto loops_over() {
  constexpr unsigned softplus = has_exp | has_log1p;
  return std::array{
      of<Maths, has_tanh>("tanh", []<class M, class T>(const auto& x) { return M::tanh(x); }),
      of<Maths, has_exp>("exp", []<class M, class T>(const auto& x) { return M::exp(x); }),
      of<Maths, has_expm1>("expm1", []<class M, class T>(const auto& x) { return M::expm1(x); }),
      of<Maths, has_log1p>("log1p", []<class M, class T>(const auto& x) { return M::log1p(x); }),
      of<Maths, has_erf>("erf", []<class M, class T>(const auto& x) { return M::erf(x); }),
      of<Maths, has_erf>("erfc", []<class M, class T>(const auto& x) { return M::erfc(x); }),
      of<Maths, has_exp>("sigmoid", []<class M, class T>(const auto& x) { return M::template sigmoid<T>(x); }),
      of<Maths, softplus>(
          "logsigmoid", []<class M, class T>(const auto& x) { return M::min(x, T(0)) - M::log1p(M::exp(-M::abs(x))); }),
      of<Maths, has_exp>("silu", []<class M, class T>(const auto& x) { return M::template silu<T>(x); }),
      of<Maths, has_exp>("swish",
                         []<class M, class T>(const auto& x) { return x / (T(1) + M::exp(-T(given.beta) * x)); }),
      of<Maths, has_erf>(
          "gelu",
          []<class M, class T>(const auto& x) { return x / T(2) * (T(1) + M::erf(x / std::numbers::sqrt2_v<T>)); }),
      of<Maths, has_tanh>("gelu_tanh",
                          []<class M, class T>(const auto& x) {
                            return x / T(2) * (T(1) + M::tanh(T(0.7978845608028654) * (x + T(0.044715) * x * x * x)));
                          }),
      of<Maths, has_exp>("quick_gelu",
                         []<class M, class T>(const auto& x) { return x / (T(1) + M::exp(T(-1.702) * x)); }),
      of<Maths, softplus | has_tanh>("mish",
                                     []<class M, class T>(const auto& x) { return x * M::tanh(M::log1p(M::exp(x))); }),
      of<Maths, softplus>(
          "softplus", []<class M, class T>(const auto& x) { return M::max(x, T(0)) + M::log1p(M::exp(-M::abs(x))); }),
      of<Maths, has_expm1>("elu",
                           []<class M, class T>(const auto& x) {
                             return M::positive_or(x, x, [&] { return T(given.alpha) * M::expm1(x); });
                           }),
      of<Maths, has_expm1>("celu",
                           []<class M, class T>(const auto& x) {
                             return M::positive_or(x, x, [&] { return T(given.alpha) * M::expm1(x / T(given.alpha)); });
                           }),
      of<Maths, has_expm1>("selu",
                           []<class M, class T>(const auto& x) {
                             return T(1.0507009873554805) *
                                    M::positive_or(x, x, [&] { return T(1.6732632423543772) * M::expm1(x); });
                           }),
      of<Maths, has_tanh>("tanhshrink", []<class M, class T>(const auto& x) { return x - M::tanh(x); }),
      of<Maths, has_tanh>("softcap",
                          []<class M, class T>(const auto& x) { return T(given.cap) * M::tanh(x / T(given.cap)); })};
}

// The gates over exp, for a library without its own.
template <class M>
struct gates_by_exp {
  template <class T>
  static auto sigmoid(const auto& x) {
    return T(1) / (T(1) + M::exp(-x));
  }
  template <class T>
  static auto silu(const auto& x) {
    return x / (T(1) + M::exp(-x));
  }
};

} // namespace
} // namespace simdact_bench
