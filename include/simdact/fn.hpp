// SPDX-License-Identifier: BSL-1.0
// The functions as types, for accuracy<fn::tanh, …>, function_object<fn::tanh> and the lists of their kernels; and all
// of them. Each one's kernels.hpp completes it: its name, its parameters, its methods, and which of those the tiers
// mean.
#pragma once

#include <concepts>
#include <type_traits>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct tanh;
struct exp;
struct expm1;
struct log1p;
struct erf;
struct erfc;
struct sigmoid;
struct logsigmoid;
struct silu;
struct swish;
struct gelu;
struct gelu_tanh;
struct quick_gelu;
struct mish;
struct softplus;
struct softsign;
struct elu;
struct celu;
struct selu;
struct tanhshrink;
struct softcap;
struct relu;
struct relu6;
struct hardtanh;
struct leaky_relu;
struct threshold;
struct relu_squared;
struct hardsigmoid;
struct hardswish;
struct softshrink;
struct hardshrink;
struct tanh_antiderivative;
struct softsign_antiderivative;
struct relu_antiderivative;
struct hardtanh_antiderivative;
struct gelu_antiderivative;
struct softplus_antiderivative;

using exp_derivative = exp;   // e^x is its own derivative
using expm1_derivative = exp; // and that of e^x - 1
struct tanh_derivative;
struct log1p_derivative;
struct erf_derivative;
struct erfc_derivative;
struct sigmoid_derivative;
struct logsigmoid_derivative;
struct silu_derivative;
struct swish_derivative;
struct gelu_derivative;
struct gelu_tanh_derivative;
struct quick_gelu_derivative;
struct mish_derivative;
struct softplus_derivative;
struct softsign_derivative;
struct elu_derivative;
struct celu_derivative;
struct selu_derivative;
struct tanhshrink_derivative;
struct softcap_derivative;
struct relu_derivative;
struct relu6_derivative;
struct hardtanh_derivative;
struct leaky_relu_derivative;
struct threshold_derivative;
struct relu_squared_derivative;
struct hardsigmoid_derivative;
struct hardswish_derivative;
struct softshrink_derivative;
struct hardshrink_derivative;

// A function and its derivative.
template <class Function, class Derivative>
struct pair {};

template <class... Pairs>
struct list;

// All functions, each with its derivative.
template <class... Functions, class... Derivatives>
struct list<pair<Functions, Derivatives>...> : pair<Functions, Derivatives>... {
  // The derivative of a function of the list; for the type alone.
  template <class Function, class Derivative>
  static std::type_identity<Derivative> derivative_in(const pair<Function, Derivative>*);

  // visitor.operator()<Function, Derivative>() for each pair.
  template <class Visitor>
  static constexpr void visit_pairs(Visitor visitor) {
    (visitor.template operator()<Functions, Derivatives>(), ...);
  }

  // visitor.operator()<Function>() once for each function and each derivative.
  template <class Visitor>
  static constexpr void visit(Visitor visitor) {
    visit_pairs([&]<class Function, class Derivative>() {
      visitor.template operator()<Function>();
      if constexpr (!(std::same_as<Derivative, Functions> || ...))
        visitor.template operator()<Derivative>();
    });
  }
};

// In the order of the README's table and of the benchmark's rows; their headers define them.
// clang-format off
using all = list<
    pair<tanh, tanh_derivative>,
    pair<exp, exp_derivative>,
    pair<expm1, expm1_derivative>,
    pair<log1p, log1p_derivative>,
    pair<erf, erf_derivative>,
    pair<erfc, erfc_derivative>,
    pair<sigmoid, sigmoid_derivative>,
    pair<logsigmoid, logsigmoid_derivative>,
    pair<silu, silu_derivative>,
    pair<swish, swish_derivative>,
    pair<gelu, gelu_derivative>,
    pair<gelu_tanh, gelu_tanh_derivative>,
    pair<quick_gelu, quick_gelu_derivative>,
    pair<mish, mish_derivative>,
    pair<softplus, softplus_derivative>,
    pair<softsign, softsign_derivative>,
    pair<elu, elu_derivative>,
    pair<celu, celu_derivative>,
    pair<selu, selu_derivative>,
    pair<tanhshrink, tanhshrink_derivative>,
    pair<softcap, softcap_derivative>,
    pair<relu, relu_derivative>,
    pair<relu6, relu6_derivative>,
    pair<hardtanh, hardtanh_derivative>,
    pair<leaky_relu, leaky_relu_derivative>,
    pair<threshold, threshold_derivative>,
    pair<relu_squared, relu_squared_derivative>,
    pair<hardsigmoid, hardsigmoid_derivative>,
    pair<hardswish, hardswish_derivative>,
    pair<softshrink, softshrink_derivative>,
    pair<hardshrink, hardshrink_derivative>,
    pair<tanh_antiderivative, tanh>,
    pair<softsign_antiderivative, softsign>,
    pair<relu_antiderivative, relu>,
    pair<hardtanh_antiderivative, hardtanh>,
    pair<gelu_antiderivative, gelu>,
    pair<softplus_antiderivative, softplus>>;
// clang-format on

// What is paired with a function above: derivative_of<tanh> is tanh_derivative.
template <class Function>
using derivative_of = typename decltype(all::derivative_in<Function>(static_cast<const all*>(nullptr)))::type;

} // namespace simdact::inline SIMDACT_TARGET::fn
