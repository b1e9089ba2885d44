// SPDX-License-Identifier: BSL-1.0
// out[i] = f'(in[i]).
// Written by cmake/dispatched/interface.py. What each is stands in the header that has its name, or its family's.
#pragma once

#include <simdact/dispatched/tier.hpp>

namespace simdact::dispatched {

void elu_derivative(input<float> in, output<float> out, float alpha = 1, tier by = tier::accurate);
void elu_derivative(input<double> in, output<double> out, double alpha = 1, tier by = tier::accurate);
void celu_derivative(input<float> in, output<float> out, float alpha = 1, tier by = tier::accurate);
void celu_derivative(input<double> in, output<double> out, double alpha = 1, tier by = tier::accurate);
void selu_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void selu_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void selu_derivative(input<float> in, output<float> out, float alpha, float scale, tier by = tier::accurate);
void selu_derivative(input<double> in, output<double> out, double alpha, double scale, tier by = tier::accurate);
void erf_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void erf_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void erfc_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void erfc_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void exp_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void exp_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void expm1_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void expm1_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void gelu_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void gelu_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void gelu_tanh_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void gelu_tanh_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void quick_gelu_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void quick_gelu_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void relu6_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void relu6_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void hardtanh_derivative(input<float> in, output<float> out, float low = -1, float high = 1, tier by = tier::accurate);
void hardtanh_derivative(input<double> in, output<double> out, double low = -1, double high = 1,
                         tier by = tier::accurate);
void hardsigmoid_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void hardsigmoid_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void hardsigmoid_derivative(input<float> in, output<float> out, float slope, float offset, tier by = tier::accurate);
void hardsigmoid_derivative(input<double> in, output<double> out, double slope, double offset,
                            tier by = tier::accurate);
void hardswish_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void hardswish_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void log1p_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void log1p_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void mish_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void mish_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void relu_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void relu_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void leaky_relu_derivative(input<float> in, output<float> out, float slope = 0.01f, tier by = tier::accurate);
void leaky_relu_derivative(input<double> in, output<double> out, double slope = 0.01, tier by = tier::accurate);
void relu_squared_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void relu_squared_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void softshrink_derivative(input<float> in, output<float> out, float lambda = 0.5f, tier by = tier::accurate);
void softshrink_derivative(input<double> in, output<double> out, double lambda = 0.5, tier by = tier::accurate);
void hardshrink_derivative(input<float> in, output<float> out, float lambda = 0.5f, tier by = tier::accurate);
void hardshrink_derivative(input<double> in, output<double> out, double lambda = 0.5, tier by = tier::accurate);
void threshold_derivative(input<float> in, output<float> out, float limit, tier by = tier::accurate);
void threshold_derivative(input<double> in, output<double> out, double limit, tier by = tier::accurate);
void sigmoid_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void sigmoid_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void logsigmoid_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void logsigmoid_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void silu_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void silu_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void swish_derivative(input<float> in, output<float> out, float beta = 1, tier by = tier::accurate);
void swish_derivative(input<double> in, output<double> out, double beta = 1, tier by = tier::accurate);
void softcap_derivative(input<float> in, output<float> out, float cap, tier by = tier::accurate);
void softcap_derivative(input<double> in, output<double> out, double cap, tier by = tier::accurate);
void softplus_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void softplus_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void softplus_derivative(input<float> in, output<float> out, float beta, tier by = tier::accurate);
void softplus_derivative(input<double> in, output<double> out, double beta, tier by = tier::accurate);
void softplus_derivative(input<float> in, output<float> out, float beta, float threshold, tier by = tier::accurate);
void softplus_derivative(input<double> in, output<double> out, double beta, double threshold, tier by = tier::accurate);
void softsign_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void softsign_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void tanh_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void tanh_derivative(input<double> in, output<double> out, tier by = tier::accurate);
void tanhshrink_derivative(input<float> in, output<float> out, tier by = tier::accurate);
void tanhshrink_derivative(input<double> in, output<double> out, tier by = tier::accurate);

} // namespace simdact::dispatched
