// All functions, for what walks them: the sweeps, the hashes and the README's tables.
#pragma once

#include <simdact/simdact.hpp>

namespace simdact_test {

namespace fn = simdact::fn;

template <class... Functions>
struct function_list {
  // visitor.operator()<Function>() for each.
  template <class Visitor>
  static void visit(Visitor visitor) {
    (visitor.template operator()<Functions>(), ...);
  }
};

// clang-format off
using all_functions = function_list<
    fn::tanh, fn::tanh_derivative,
    fn::exp,
    fn::expm1,
    fn::log1p, fn::log1p_derivative,
    fn::erf, fn::erf_derivative,
    fn::erfc, fn::erfc_derivative,
    fn::sigmoid, fn::sigmoid_derivative,
    fn::logsigmoid, fn::logsigmoid_derivative,
    fn::silu, fn::silu_derivative,
    fn::swish, fn::swish_derivative,
    fn::gelu, fn::gelu_derivative,
    fn::gelu_tanh, fn::gelu_tanh_derivative,
    fn::quick_gelu, fn::quick_gelu_derivative,
    fn::mish, fn::mish_derivative,
    fn::softplus, fn::softplus_derivative,
    fn::softsign, fn::softsign_derivative,
    fn::elu, fn::elu_derivative,
    fn::celu, fn::celu_derivative,
    fn::selu, fn::selu_derivative,
    fn::tanhshrink, fn::tanhshrink_derivative,
    fn::softcap, fn::softcap_derivative,
    fn::relu, fn::relu_derivative,
    fn::relu6, fn::relu6_derivative,
    fn::hardtanh, fn::hardtanh_derivative,
    fn::leaky_relu, fn::leaky_relu_derivative,
    fn::threshold, fn::threshold_derivative,
    fn::relu_squared, fn::relu_squared_derivative,
    fn::hardsigmoid, fn::hardsigmoid_derivative,
    fn::hardswish, fn::hardswish_derivative,
    fn::softshrink, fn::softshrink_derivative,
    fn::hardshrink, fn::hardshrink_derivative>;
// clang-format on

} // namespace simdact_test
