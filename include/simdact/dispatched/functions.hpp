// SPDX-License-Identifier: BSL-1.0
// out[i] = f(in[i]): functions and antiderivatives.
// Written by cmake/dispatched/interface.py. What each is stands in the header that has its name, or its family's.
#pragma once

#include <simdact/dispatched/tier.hpp>

namespace simdact::dispatched {

void tanh_antiderivative(input<float> in, output<float> out, tier by = tier::accurate);
void tanh_antiderivative(input<double> in, output<double> out, tier by = tier::accurate);
void sigmoid_antiderivative(input<float> in, output<float> out, tier by = tier::accurate);
void sigmoid_antiderivative(input<double> in, output<double> out, tier by = tier::accurate);
void softsign_antiderivative(input<float> in, output<float> out, tier by = tier::accurate);
void softsign_antiderivative(input<double> in, output<double> out, tier by = tier::accurate);
void relu_antiderivative(input<float> in, output<float> out, tier by = tier::accurate);
void relu_antiderivative(input<double> in, output<double> out, tier by = tier::accurate);
void hardtanh_antiderivative(input<float> in, output<float> out, float low = -1, float high = 1,
                             tier by = tier::accurate);
void hardtanh_antiderivative(input<double> in, output<double> out, double low = -1, double high = 1,
                             tier by = tier::accurate);
void gelu_antiderivative(input<float> in, output<float> out, tier by = tier::accurate);
void gelu_antiderivative(input<double> in, output<double> out, tier by = tier::accurate);
void softplus_antiderivative(input<float> in, output<float> out, tier by = tier::accurate);
void softplus_antiderivative(input<double> in, output<double> out, tier by = tier::accurate);
void elu(input<float> in, output<float> out, float alpha, tier by = tier::accurate);
void elu(input<double> in, output<double> out, double alpha, tier by = tier::accurate);
void elu(input<float> in, output<float> out, tier by = tier::accurate);
void elu(input<double> in, output<double> out, tier by = tier::accurate);
void celu(input<float> in, output<float> out, float alpha, tier by = tier::accurate);
void celu(input<double> in, output<double> out, double alpha, tier by = tier::accurate);
void celu(input<float> in, output<float> out, tier by = tier::accurate);
void celu(input<double> in, output<double> out, tier by = tier::accurate);
void selu(input<float> in, output<float> out, tier by = tier::accurate);
void selu(input<double> in, output<double> out, tier by = tier::accurate);
void selu(input<float> in, output<float> out, float alpha, float scale, tier by = tier::accurate);
void selu(input<double> in, output<double> out, double alpha, double scale, tier by = tier::accurate);
void erf(input<float> in, output<float> out, tier by = tier::accurate);
void erf(input<double> in, output<double> out, tier by = tier::accurate);
void erfc(input<float> in, output<float> out, tier by = tier::accurate);
void erfc(input<double> in, output<double> out, tier by = tier::accurate);
void exp(input<float> in, output<float> out, tier by = tier::accurate);
void exp(input<double> in, output<double> out, tier by = tier::accurate);
void expm1(input<float> in, output<float> out, tier by = tier::accurate);
void expm1(input<double> in, output<double> out, tier by = tier::accurate);
void gelu(input<float> in, output<float> out, tier by = tier::accurate);
void gelu(input<double> in, output<double> out, tier by = tier::accurate);
void gelu_tanh(input<float> in, output<float> out, tier by = tier::accurate);
void gelu_tanh(input<double> in, output<double> out, tier by = tier::accurate);
void quick_gelu(input<float> in, output<float> out, tier by = tier::accurate);
void quick_gelu(input<double> in, output<double> out, tier by = tier::accurate);
void relu6(input<float> in, output<float> out, tier by = tier::accurate);
void relu6(input<double> in, output<double> out, tier by = tier::accurate);
void hardtanh(input<float> in, output<float> out, float low = -1, float high = 1, tier by = tier::accurate);
void hardtanh(input<double> in, output<double> out, double low = -1, double high = 1, tier by = tier::accurate);
void hardsigmoid(input<float> in, output<float> out, tier by = tier::accurate);
void hardsigmoid(input<double> in, output<double> out, tier by = tier::accurate);
void hardsigmoid(input<float> in, output<float> out, float slope, float offset, tier by = tier::accurate);
void hardsigmoid(input<double> in, output<double> out, double slope, double offset, tier by = tier::accurate);
void hardswish(input<float> in, output<float> out, tier by = tier::accurate);
void hardswish(input<double> in, output<double> out, tier by = tier::accurate);
void log1p(input<float> in, output<float> out, tier by = tier::accurate);
void log1p(input<double> in, output<double> out, tier by = tier::accurate);
void mish(input<float> in, output<float> out, tier by = tier::accurate);
void mish(input<double> in, output<double> out, tier by = tier::accurate);
void relu(input<float> in, output<float> out, tier by = tier::accurate);
void relu(input<double> in, output<double> out, tier by = tier::accurate);
void leaky_relu(input<float> in, output<float> out, float slope = 0.01f, tier by = tier::accurate);
void leaky_relu(input<double> in, output<double> out, double slope = 0.01, tier by = tier::accurate);
void relu_squared(input<float> in, output<float> out, tier by = tier::accurate);
void relu_squared(input<double> in, output<double> out, tier by = tier::accurate);
void softshrink(input<float> in, output<float> out, float lambda = 0.5f, tier by = tier::accurate);
void softshrink(input<double> in, output<double> out, double lambda = 0.5, tier by = tier::accurate);
void hardshrink(input<float> in, output<float> out, float lambda = 0.5f, tier by = tier::accurate);
void hardshrink(input<double> in, output<double> out, double lambda = 0.5, tier by = tier::accurate);
void threshold(input<float> in, output<float> out, float limit, float value, tier by = tier::accurate);
void threshold(input<double> in, output<double> out, double limit, double value, tier by = tier::accurate);
void sigmoid(input<float> in, output<float> out, tier by = tier::accurate);
void sigmoid(input<double> in, output<double> out, tier by = tier::accurate);
void logsigmoid(input<float> in, output<float> out, tier by = tier::accurate);
void logsigmoid(input<double> in, output<double> out, tier by = tier::accurate);
void silu(input<float> in, output<float> out, tier by = tier::accurate);
void silu(input<double> in, output<double> out, tier by = tier::accurate);
void swish(input<float> in, output<float> out, float beta = 1, tier by = tier::accurate);
void swish(input<double> in, output<double> out, double beta = 1, tier by = tier::accurate);
void softcap(input<float> in, output<float> out, float cap, tier by = tier::accurate);
void softcap(input<double> in, output<double> out, double cap, tier by = tier::accurate);
void softplus(input<float> in, output<float> out, tier by = tier::accurate);
void softplus(input<double> in, output<double> out, tier by = tier::accurate);
void softplus(input<float> in, output<float> out, float beta, tier by = tier::accurate);
void softplus(input<double> in, output<double> out, double beta, tier by = tier::accurate);
void softplus(input<float> in, output<float> out, float beta, float threshold, tier by = tier::accurate);
void softplus(input<double> in, output<double> out, double beta, double threshold, tier by = tier::accurate);
void softsign(input<float> in, output<float> out, tier by = tier::accurate);
void softsign(input<double> in, output<double> out, tier by = tier::accurate);
void tanh(input<float> in, output<float> out, tier by = tier::accurate);
void tanh(input<double> in, output<double> out, tier by = tier::accurate);
void tanhshrink(input<float> in, output<float> out, tier by = tier::accurate);
void tanhshrink(input<double> in, output<double> out, tier by = tier::accurate);

} // namespace simdact::dispatched
