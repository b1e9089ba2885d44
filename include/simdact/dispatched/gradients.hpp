// SPDX-License-Identifier: BSL-1.0
// Backward passes dx[i] = dy[i]·f'(x[i]), from x, or from y = f(x), where all tiers are one.
// Written by cmake/dispatched/interface.py. What each is stands in the header that has its name, or its family's.
#pragma once

#include <simdact/dispatched/tier.hpp>

namespace simdact::dispatched {

void elu_backward(input<float> dy, input<float> x, output<float> dx, float alpha = 1, tier by = tier::accurate);
void elu_backward(input<double> dy, input<double> x, output<double> dx, double alpha = 1, tier by = tier::accurate);
void elu_backward_from_output(input<float> dy, input<float> y, output<float> dx, float alpha = 1);
void elu_backward_from_output(input<double> dy, input<double> y, output<double> dx, double alpha = 1);
void celu_backward(input<float> dy, input<float> x, output<float> dx, float alpha = 1, tier by = tier::accurate);
void celu_backward(input<double> dy, input<double> x, output<double> dx, double alpha = 1, tier by = tier::accurate);
void celu_backward_from_output(input<float> dy, input<float> y, output<float> dx, float alpha = 1);
void celu_backward_from_output(input<double> dy, input<double> y, output<double> dx, double alpha = 1);
void selu_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void selu_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void selu_backward(input<float> dy, input<float> x, output<float> dx, float alpha, float scale,
                   tier by = tier::accurate);
void selu_backward(input<double> dy, input<double> x, output<double> dx, double alpha, double scale,
                   tier by = tier::accurate);
void selu_backward_from_output(input<float> dy, input<float> y, output<float> dx);
void selu_backward_from_output(input<double> dy, input<double> y, output<double> dx);
void selu_backward_from_output(input<float> dy, input<float> y, output<float> dx, float alpha, float scale);
void selu_backward_from_output(input<double> dy, input<double> y, output<double> dx, double alpha, double scale);
void erf_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void erf_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void erfc_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void erfc_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void exp_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void exp_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void exp_backward_from_output(input<float> dy, input<float> y, output<float> dx);
void exp_backward_from_output(input<double> dy, input<double> y, output<double> dx);
void expm1_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void expm1_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void expm1_backward_from_output(input<float> dy, input<float> y, output<float> dx);
void expm1_backward_from_output(input<double> dy, input<double> y, output<double> dx);
void gelu_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void gelu_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void gelu_tanh_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void gelu_tanh_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void quick_gelu_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void quick_gelu_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void relu6_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void relu6_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void hardtanh_backward(input<float> dy, input<float> x, output<float> dx, float low = -1, float high = 1,
                       tier by = tier::accurate);
void hardtanh_backward(input<double> dy, input<double> x, output<double> dx, double low = -1, double high = 1,
                       tier by = tier::accurate);
void hardsigmoid_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void hardsigmoid_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void hardsigmoid_backward(input<float> dy, input<float> x, output<float> dx, float slope, float offset,
                          tier by = tier::accurate);
void hardsigmoid_backward(input<double> dy, input<double> x, output<double> dx, double slope, double offset,
                          tier by = tier::accurate);
void hardswish_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void hardswish_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void log1p_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void log1p_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void mish_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void mish_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void relu_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void relu_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void leaky_relu_backward(input<float> dy, input<float> x, output<float> dx, float slope = 0.01f,
                         tier by = tier::accurate);
void leaky_relu_backward(input<double> dy, input<double> x, output<double> dx, double slope = 0.01,
                         tier by = tier::accurate);
void relu_squared_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void relu_squared_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void softshrink_backward(input<float> dy, input<float> x, output<float> dx, float lambda = 0.5f,
                         tier by = tier::accurate);
void softshrink_backward(input<double> dy, input<double> x, output<double> dx, double lambda = 0.5,
                         tier by = tier::accurate);
void hardshrink_backward(input<float> dy, input<float> x, output<float> dx, float lambda = 0.5f,
                         tier by = tier::accurate);
void hardshrink_backward(input<double> dy, input<double> x, output<double> dx, double lambda = 0.5,
                         tier by = tier::accurate);
void threshold_backward(input<float> dy, input<float> x, output<float> dx, float limit, tier by = tier::accurate);
void threshold_backward(input<double> dy, input<double> x, output<double> dx, double limit, tier by = tier::accurate);
void sigmoid_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void sigmoid_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void sigmoid_backward_from_output(input<float> dy, input<float> y, output<float> dx);
void sigmoid_backward_from_output(input<double> dy, input<double> y, output<double> dx);
void logsigmoid_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void logsigmoid_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void silu_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void silu_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void swish_backward(input<float> dy, input<float> x, output<float> dx, float beta = 1, tier by = tier::accurate);
void swish_backward(input<double> dy, input<double> x, output<double> dx, double beta = 1, tier by = tier::accurate);
void softcap_backward(input<float> dy, input<float> x, output<float> dx, float cap, tier by = tier::accurate);
void softcap_backward(input<double> dy, input<double> x, output<double> dx, double cap, tier by = tier::accurate);
void softcap_backward_from_output(input<float> dy, input<float> y, output<float> dx, float cap);
void softcap_backward_from_output(input<double> dy, input<double> y, output<double> dx, double cap);
void softplus_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void softplus_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void softplus_backward(input<float> dy, input<float> x, output<float> dx, float beta, tier by = tier::accurate);
void softplus_backward(input<double> dy, input<double> x, output<double> dx, double beta, tier by = tier::accurate);
void softplus_backward(input<float> dy, input<float> x, output<float> dx, float beta, float threshold,
                       tier by = tier::accurate);
void softplus_backward(input<double> dy, input<double> x, output<double> dx, double beta, double threshold,
                       tier by = tier::accurate);
void softsign_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void softsign_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void softsign_backward_from_output(input<float> dy, input<float> y, output<float> dx);
void softsign_backward_from_output(input<double> dy, input<double> y, output<double> dx);
void tanh_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void tanh_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);
void tanh_backward_from_output(input<float> dy, input<float> y, output<float> dx);
void tanh_backward_from_output(input<double> dy, input<double> y, output<double> dx);
void tanhshrink_backward(input<float> dy, input<float> x, output<float> dx, tier by = tier::accurate);
void tanhshrink_backward(input<double> dy, input<double> x, output<double> dx, tier by = tier::accurate);

} // namespace simdact::dispatched
