// The names of the functions as types, for accuracy<fn::tanh, …> and for the lists of their kernels.
#pragma once

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

using exp_derivative = exp;
using expm1_derivative = exp;
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

} // namespace simdact::inline SIMDACT_TARGET::fn
