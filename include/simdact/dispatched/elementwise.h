/* SPDX-License-Identifier: BSL-1.0 */
/* The elementwise functions. For simdact.h; written by cmake/dispatched/interface.py. */

/* out[i] = f(in[i]): functions and antiderivatives. */
simdact_status simdact_tanh_antiderivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_tanh_antiderivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_sigmoid_antiderivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_sigmoid_antiderivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_softsign_antiderivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_softsign_antiderivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_relu_antiderivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_relu_antiderivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_hardtanh_antiderivative_f32(size_t n, const float* in, float* out, float low, float high,
                                                   simdact_tier tier);
simdact_status simdact_hardtanh_antiderivative_f64(size_t n, const double* in, double* out, double low, double high,
                                                   simdact_tier tier);
simdact_status simdact_gelu_antiderivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_gelu_antiderivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_softplus_antiderivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_softplus_antiderivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_elu_alpha_f32(size_t n, const float* in, float* out, float alpha, simdact_tier tier);
simdact_status simdact_elu_alpha_f64(size_t n, const double* in, double* out, double alpha, simdact_tier tier);
simdact_status simdact_elu_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_elu_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_celu_alpha_f32(size_t n, const float* in, float* out, float alpha, simdact_tier tier);
simdact_status simdact_celu_alpha_f64(size_t n, const double* in, double* out, double alpha, simdact_tier tier);
simdact_status simdact_celu_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_celu_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_selu_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_selu_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_selu_alpha_scale_f32(size_t n, const float* in, float* out, float alpha, float scale,
                                            simdact_tier tier);
simdact_status simdact_selu_alpha_scale_f64(size_t n, const double* in, double* out, double alpha, double scale,
                                            simdact_tier tier);
simdact_status simdact_erf_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_erf_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_erfc_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_erfc_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_exp_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_exp_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_expm1_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_expm1_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_gelu_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_gelu_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_gelu_tanh_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_gelu_tanh_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_quick_gelu_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_quick_gelu_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_relu6_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_relu6_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_hardtanh_f32(size_t n, const float* in, float* out, float low, float high, simdact_tier tier);
simdact_status simdact_hardtanh_f64(size_t n, const double* in, double* out, double low, double high,
                                    simdact_tier tier);
simdact_status simdact_hardsigmoid_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_hardsigmoid_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_hardsigmoid_slope_offset_f32(size_t n, const float* in, float* out, float slope, float offset,
                                                    simdact_tier tier);
simdact_status simdact_hardsigmoid_slope_offset_f64(size_t n, const double* in, double* out, double slope,
                                                    double offset, simdact_tier tier);
simdact_status simdact_hardswish_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_hardswish_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_log1p_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_log1p_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_mish_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_mish_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_relu_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_relu_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_leaky_relu_f32(size_t n, const float* in, float* out, float slope, simdact_tier tier);
simdact_status simdact_leaky_relu_f64(size_t n, const double* in, double* out, double slope, simdact_tier tier);
simdact_status simdact_relu_squared_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_relu_squared_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_softshrink_f32(size_t n, const float* in, float* out, float lambda, simdact_tier tier);
simdact_status simdact_softshrink_f64(size_t n, const double* in, double* out, double lambda, simdact_tier tier);
simdact_status simdact_hardshrink_f32(size_t n, const float* in, float* out, float lambda, simdact_tier tier);
simdact_status simdact_hardshrink_f64(size_t n, const double* in, double* out, double lambda, simdact_tier tier);
simdact_status simdact_threshold_f32(size_t n, const float* in, float* out, float limit, float value,
                                     simdact_tier tier);
simdact_status simdact_threshold_f64(size_t n, const double* in, double* out, double limit, double value,
                                     simdact_tier tier);
simdact_status simdact_sigmoid_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_sigmoid_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_logsigmoid_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_logsigmoid_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_silu_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_silu_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_swish_f32(size_t n, const float* in, float* out, float beta, simdact_tier tier);
simdact_status simdact_swish_f64(size_t n, const double* in, double* out, double beta, simdact_tier tier);
simdact_status simdact_softcap_f32(size_t n, const float* in, float* out, float cap, simdact_tier tier);
simdact_status simdact_softcap_f64(size_t n, const double* in, double* out, double cap, simdact_tier tier);
simdact_status simdact_softplus_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_softplus_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_softplus_beta_f32(size_t n, const float* in, float* out, float beta, simdact_tier tier);
simdact_status simdact_softplus_beta_f64(size_t n, const double* in, double* out, double beta, simdact_tier tier);
simdact_status simdact_softplus_beta_threshold_f32(size_t n, const float* in, float* out, float beta, float threshold,
                                                   simdact_tier tier);
simdact_status simdact_softplus_beta_threshold_f64(size_t n, const double* in, double* out, double beta,
                                                   double threshold, simdact_tier tier);
simdact_status simdact_softsign_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_softsign_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_tanh_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_tanh_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_tanhshrink_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_tanhshrink_f64(size_t n, const double* in, double* out, simdact_tier tier);

/* out[i] = f'(in[i]). */
simdact_status simdact_elu_derivative_f32(size_t n, const float* in, float* out, float alpha, simdact_tier tier);
simdact_status simdact_elu_derivative_f64(size_t n, const double* in, double* out, double alpha, simdact_tier tier);
simdact_status simdact_celu_derivative_f32(size_t n, const float* in, float* out, float alpha, simdact_tier tier);
simdact_status simdact_celu_derivative_f64(size_t n, const double* in, double* out, double alpha, simdact_tier tier);
simdact_status simdact_selu_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_selu_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_selu_derivative_alpha_scale_f32(size_t n, const float* in, float* out, float alpha, float scale,
                                                       simdact_tier tier);
simdact_status simdact_selu_derivative_alpha_scale_f64(size_t n, const double* in, double* out, double alpha,
                                                       double scale, simdact_tier tier);
simdact_status simdact_erf_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_erf_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_erfc_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_erfc_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_exp_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_exp_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_expm1_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_expm1_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_gelu_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_gelu_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_gelu_tanh_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_gelu_tanh_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_quick_gelu_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_quick_gelu_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_relu6_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_relu6_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_hardtanh_derivative_f32(size_t n, const float* in, float* out, float low, float high,
                                               simdact_tier tier);
simdact_status simdact_hardtanh_derivative_f64(size_t n, const double* in, double* out, double low, double high,
                                               simdact_tier tier);
simdact_status simdact_hardsigmoid_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_hardsigmoid_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_hardsigmoid_derivative_slope_offset_f32(size_t n, const float* in, float* out, float slope,
                                                               float offset, simdact_tier tier);
simdact_status simdact_hardsigmoid_derivative_slope_offset_f64(size_t n, const double* in, double* out, double slope,
                                                               double offset, simdact_tier tier);
simdact_status simdact_hardswish_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_hardswish_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_log1p_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_log1p_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_mish_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_mish_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_relu_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_relu_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_leaky_relu_derivative_f32(size_t n, const float* in, float* out, float slope, simdact_tier tier);
simdact_status simdact_leaky_relu_derivative_f64(size_t n, const double* in, double* out, double slope,
                                                 simdact_tier tier);
simdact_status simdact_relu_squared_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_relu_squared_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_softshrink_derivative_f32(size_t n, const float* in, float* out, float lambda,
                                                 simdact_tier tier);
simdact_status simdact_softshrink_derivative_f64(size_t n, const double* in, double* out, double lambda,
                                                 simdact_tier tier);
simdact_status simdact_hardshrink_derivative_f32(size_t n, const float* in, float* out, float lambda,
                                                 simdact_tier tier);
simdact_status simdact_hardshrink_derivative_f64(size_t n, const double* in, double* out, double lambda,
                                                 simdact_tier tier);
simdact_status simdact_threshold_derivative_f32(size_t n, const float* in, float* out, float limit, simdact_tier tier);
simdact_status simdact_threshold_derivative_f64(size_t n, const double* in, double* out, double limit,
                                                simdact_tier tier);
simdact_status simdact_sigmoid_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_sigmoid_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_logsigmoid_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_logsigmoid_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_silu_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_silu_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_swish_derivative_f32(size_t n, const float* in, float* out, float beta, simdact_tier tier);
simdact_status simdact_swish_derivative_f64(size_t n, const double* in, double* out, double beta, simdact_tier tier);
simdact_status simdact_softcap_derivative_f32(size_t n, const float* in, float* out, float cap, simdact_tier tier);
simdact_status simdact_softcap_derivative_f64(size_t n, const double* in, double* out, double cap, simdact_tier tier);
simdact_status simdact_softplus_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_softplus_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_softplus_derivative_beta_f32(size_t n, const float* in, float* out, float beta,
                                                    simdact_tier tier);
simdact_status simdact_softplus_derivative_beta_f64(size_t n, const double* in, double* out, double beta,
                                                    simdact_tier tier);
simdact_status simdact_softplus_derivative_beta_threshold_f32(size_t n, const float* in, float* out, float beta,
                                                              float threshold, simdact_tier tier);
simdact_status simdact_softplus_derivative_beta_threshold_f64(size_t n, const double* in, double* out, double beta,
                                                              double threshold, simdact_tier tier);
simdact_status simdact_softsign_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_softsign_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_tanh_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_tanh_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);
simdact_status simdact_tanhshrink_derivative_f32(size_t n, const float* in, float* out, simdact_tier tier);
simdact_status simdact_tanhshrink_derivative_f64(size_t n, const double* in, double* out, simdact_tier tier);

/* Backward passes dx[i] = dy[i]·f'(x[i]), from x, or from y = f(x), where all tiers are one. */
simdact_status simdact_elu_backward_f32(size_t n, const float* dy, const float* x, float* dx, float alpha,
                                        simdact_tier tier);
simdact_status simdact_elu_backward_f64(size_t n, const double* dy, const double* x, double* dx, double alpha,
                                        simdact_tier tier);
simdact_status simdact_elu_backward_from_output_f32(size_t n, const float* dy, const float* y, float* dx, float alpha);
simdact_status simdact_elu_backward_from_output_f64(size_t n, const double* dy, const double* y, double* dx,
                                                    double alpha);
simdact_status simdact_celu_backward_f32(size_t n, const float* dy, const float* x, float* dx, float alpha,
                                         simdact_tier tier);
simdact_status simdact_celu_backward_f64(size_t n, const double* dy, const double* x, double* dx, double alpha,
                                         simdact_tier tier);
simdact_status simdact_celu_backward_from_output_f32(size_t n, const float* dy, const float* y, float* dx, float alpha);
simdact_status simdact_celu_backward_from_output_f64(size_t n, const double* dy, const double* y, double* dx,
                                                     double alpha);
simdact_status simdact_selu_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_selu_backward_f64(size_t n, const double* dy, const double* x, double* dx, simdact_tier tier);
simdact_status simdact_selu_backward_alpha_scale_f32(size_t n, const float* dy, const float* x, float* dx, float alpha,
                                                     float scale, simdact_tier tier);
simdact_status simdact_selu_backward_alpha_scale_f64(size_t n, const double* dy, const double* x, double* dx,
                                                     double alpha, double scale, simdact_tier tier);
simdact_status simdact_selu_backward_from_output_f32(size_t n, const float* dy, const float* y, float* dx);
simdact_status simdact_selu_backward_from_output_f64(size_t n, const double* dy, const double* y, double* dx);
simdact_status simdact_selu_backward_from_output_alpha_scale_f32(size_t n, const float* dy, const float* y, float* dx,
                                                                 float alpha, float scale);
simdact_status simdact_selu_backward_from_output_alpha_scale_f64(size_t n, const double* dy, const double* y,
                                                                 double* dx, double alpha, double scale);
simdact_status simdact_erf_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_erf_backward_f64(size_t n, const double* dy, const double* x, double* dx, simdact_tier tier);
simdact_status simdact_erfc_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_erfc_backward_f64(size_t n, const double* dy, const double* x, double* dx, simdact_tier tier);
simdact_status simdact_exp_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_exp_backward_f64(size_t n, const double* dy, const double* x, double* dx, simdact_tier tier);
simdact_status simdact_exp_backward_from_output_f32(size_t n, const float* dy, const float* y, float* dx);
simdact_status simdact_exp_backward_from_output_f64(size_t n, const double* dy, const double* y, double* dx);
simdact_status simdact_expm1_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_expm1_backward_f64(size_t n, const double* dy, const double* x, double* dx, simdact_tier tier);
simdact_status simdact_expm1_backward_from_output_f32(size_t n, const float* dy, const float* y, float* dx);
simdact_status simdact_expm1_backward_from_output_f64(size_t n, const double* dy, const double* y, double* dx);
simdact_status simdact_gelu_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_gelu_backward_f64(size_t n, const double* dy, const double* x, double* dx, simdact_tier tier);
simdact_status simdact_gelu_tanh_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_gelu_tanh_backward_f64(size_t n, const double* dy, const double* x, double* dx,
                                              simdact_tier tier);
simdact_status simdact_quick_gelu_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_quick_gelu_backward_f64(size_t n, const double* dy, const double* x, double* dx,
                                               simdact_tier tier);
simdact_status simdact_relu6_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_relu6_backward_f64(size_t n, const double* dy, const double* x, double* dx, simdact_tier tier);
simdact_status simdact_hardtanh_backward_f32(size_t n, const float* dy, const float* x, float* dx, float low,
                                             float high, simdact_tier tier);
simdact_status simdact_hardtanh_backward_f64(size_t n, const double* dy, const double* x, double* dx, double low,
                                             double high, simdact_tier tier);
simdact_status simdact_hardsigmoid_backward_f32(size_t n, const float* dy, const float* x, float* dx,
                                                simdact_tier tier);
simdact_status simdact_hardsigmoid_backward_f64(size_t n, const double* dy, const double* x, double* dx,
                                                simdact_tier tier);
simdact_status simdact_hardsigmoid_backward_slope_offset_f32(size_t n, const float* dy, const float* x, float* dx,
                                                             float slope, float offset, simdact_tier tier);
simdact_status simdact_hardsigmoid_backward_slope_offset_f64(size_t n, const double* dy, const double* x, double* dx,
                                                             double slope, double offset, simdact_tier tier);
simdact_status simdact_hardswish_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_hardswish_backward_f64(size_t n, const double* dy, const double* x, double* dx,
                                              simdact_tier tier);
simdact_status simdact_log1p_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_log1p_backward_f64(size_t n, const double* dy, const double* x, double* dx, simdact_tier tier);
simdact_status simdact_mish_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_mish_backward_f64(size_t n, const double* dy, const double* x, double* dx, simdact_tier tier);
simdact_status simdact_relu_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_relu_backward_f64(size_t n, const double* dy, const double* x, double* dx, simdact_tier tier);
simdact_status simdact_leaky_relu_backward_f32(size_t n, const float* dy, const float* x, float* dx, float slope,
                                               simdact_tier tier);
simdact_status simdact_leaky_relu_backward_f64(size_t n, const double* dy, const double* x, double* dx, double slope,
                                               simdact_tier tier);
simdact_status simdact_relu_squared_backward_f32(size_t n, const float* dy, const float* x, float* dx,
                                                 simdact_tier tier);
simdact_status simdact_relu_squared_backward_f64(size_t n, const double* dy, const double* x, double* dx,
                                                 simdact_tier tier);
simdact_status simdact_softshrink_backward_f32(size_t n, const float* dy, const float* x, float* dx, float lambda,
                                               simdact_tier tier);
simdact_status simdact_softshrink_backward_f64(size_t n, const double* dy, const double* x, double* dx, double lambda,
                                               simdact_tier tier);
simdact_status simdact_hardshrink_backward_f32(size_t n, const float* dy, const float* x, float* dx, float lambda,
                                               simdact_tier tier);
simdact_status simdact_hardshrink_backward_f64(size_t n, const double* dy, const double* x, double* dx, double lambda,
                                               simdact_tier tier);
simdact_status simdact_threshold_backward_f32(size_t n, const float* dy, const float* x, float* dx, float limit,
                                              simdact_tier tier);
simdact_status simdact_threshold_backward_f64(size_t n, const double* dy, const double* x, double* dx, double limit,
                                              simdact_tier tier);
simdact_status simdact_sigmoid_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_sigmoid_backward_f64(size_t n, const double* dy, const double* x, double* dx, simdact_tier tier);
simdact_status simdact_sigmoid_backward_from_output_f32(size_t n, const float* dy, const float* y, float* dx);
simdact_status simdact_sigmoid_backward_from_output_f64(size_t n, const double* dy, const double* y, double* dx);
simdact_status simdact_logsigmoid_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_logsigmoid_backward_f64(size_t n, const double* dy, const double* x, double* dx,
                                               simdact_tier tier);
simdact_status simdact_silu_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_silu_backward_f64(size_t n, const double* dy, const double* x, double* dx, simdact_tier tier);
simdact_status simdact_swish_backward_f32(size_t n, const float* dy, const float* x, float* dx, float beta,
                                          simdact_tier tier);
simdact_status simdact_swish_backward_f64(size_t n, const double* dy, const double* x, double* dx, double beta,
                                          simdact_tier tier);
simdact_status simdact_softcap_backward_f32(size_t n, const float* dy, const float* x, float* dx, float cap,
                                            simdact_tier tier);
simdact_status simdact_softcap_backward_f64(size_t n, const double* dy, const double* x, double* dx, double cap,
                                            simdact_tier tier);
simdact_status simdact_softcap_backward_from_output_f32(size_t n, const float* dy, const float* y, float* dx,
                                                        float cap);
simdact_status simdact_softcap_backward_from_output_f64(size_t n, const double* dy, const double* y, double* dx,
                                                        double cap);
simdact_status simdact_softplus_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_softplus_backward_f64(size_t n, const double* dy, const double* x, double* dx,
                                             simdact_tier tier);
simdact_status simdact_softplus_backward_beta_f32(size_t n, const float* dy, const float* x, float* dx, float beta,
                                                  simdact_tier tier);
simdact_status simdact_softplus_backward_beta_f64(size_t n, const double* dy, const double* x, double* dx, double beta,
                                                  simdact_tier tier);
simdact_status simdact_softplus_backward_beta_threshold_f32(size_t n, const float* dy, const float* x, float* dx,
                                                            float beta, float threshold, simdact_tier tier);
simdact_status simdact_softplus_backward_beta_threshold_f64(size_t n, const double* dy, const double* x, double* dx,
                                                            double beta, double threshold, simdact_tier tier);
simdact_status simdact_softsign_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_softsign_backward_f64(size_t n, const double* dy, const double* x, double* dx,
                                             simdact_tier tier);
simdact_status simdact_softsign_backward_from_output_f32(size_t n, const float* dy, const float* y, float* dx);
simdact_status simdact_softsign_backward_from_output_f64(size_t n, const double* dy, const double* y, double* dx);
simdact_status simdact_tanh_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_tanh_backward_f64(size_t n, const double* dy, const double* x, double* dx, simdact_tier tier);
simdact_status simdact_tanh_backward_from_output_f32(size_t n, const float* dy, const float* y, float* dx);
simdact_status simdact_tanh_backward_from_output_f64(size_t n, const double* dy, const double* y, double* dx);
simdact_status simdact_tanhshrink_backward_f32(size_t n, const float* dy, const float* x, float* dx, simdact_tier tier);
simdact_status simdact_tanhshrink_backward_f64(size_t n, const double* dy, const double* x, double* dx,
                                               simdact_tier tier);

/* Gated units out[i] = a[i]·f(b[i]), and the gradients of both, da by a and db by b. */
simdact_status simdact_glu_f32(size_t n, const float* a, const float* b, float* out, simdact_tier tier);
simdact_status simdact_glu_f64(size_t n, const double* a, const double* b, double* out, simdact_tier tier);
simdact_status simdact_glu_backward_f32(size_t n, const float* dy, const float* a, const float* b, float* da, float* db,
                                        simdact_tier tier);
simdact_status simdact_glu_backward_f64(size_t n, const double* dy, const double* a, const double* b, double* da,
                                        double* db, simdact_tier tier);
simdact_status simdact_reglu_f32(size_t n, const float* a, const float* b, float* out, simdact_tier tier);
simdact_status simdact_reglu_f64(size_t n, const double* a, const double* b, double* out, simdact_tier tier);
simdact_status simdact_reglu_backward_f32(size_t n, const float* dy, const float* a, const float* b, float* da,
                                          float* db, simdact_tier tier);
simdact_status simdact_reglu_backward_f64(size_t n, const double* dy, const double* a, const double* b, double* da,
                                          double* db, simdact_tier tier);
simdact_status simdact_geglu_f32(size_t n, const float* a, const float* b, float* out, simdact_tier tier);
simdact_status simdact_geglu_f64(size_t n, const double* a, const double* b, double* out, simdact_tier tier);
simdact_status simdact_geglu_backward_f32(size_t n, const float* dy, const float* a, const float* b, float* da,
                                          float* db, simdact_tier tier);
simdact_status simdact_geglu_backward_f64(size_t n, const double* dy, const double* a, const double* b, double* da,
                                          double* db, simdact_tier tier);
simdact_status simdact_geglu_tanh_f32(size_t n, const float* a, const float* b, float* out, simdact_tier tier);
simdact_status simdact_geglu_tanh_f64(size_t n, const double* a, const double* b, double* out, simdact_tier tier);
simdact_status simdact_geglu_tanh_backward_f32(size_t n, const float* dy, const float* a, const float* b, float* da,
                                               float* db, simdact_tier tier);
simdact_status simdact_geglu_tanh_backward_f64(size_t n, const double* dy, const double* a, const double* b, double* da,
                                               double* db, simdact_tier tier);
simdact_status simdact_swiglu_f32(size_t n, const float* a, const float* b, float* out, simdact_tier tier);
simdact_status simdact_swiglu_f64(size_t n, const double* a, const double* b, double* out, simdact_tier tier);
simdact_status simdact_swiglu_backward_f32(size_t n, const float* dy, const float* a, const float* b, float* da,
                                           float* db, simdact_tier tier);
simdact_status simdact_swiglu_backward_f64(size_t n, const double* dy, const double* a, const double* b, double* da,
                                           double* db, simdact_tier tier);
simdact_status simdact_swiglu_beta_f32(size_t n, const float* a, const float* b, float* out, float beta,
                                       simdact_tier tier);
simdact_status simdact_swiglu_beta_f64(size_t n, const double* a, const double* b, double* out, double beta,
                                       simdact_tier tier);
simdact_status simdact_swiglu_backward_beta_f32(size_t n, const float* dy, const float* a, const float* b, float* da,
                                                float* db, float beta, simdact_tier tier);
simdact_status simdact_swiglu_backward_beta_f64(size_t n, const double* dy, const double* a, const double* b,
                                                double* da, double* db, double beta, simdact_tier tier);
simdact_status simdact_swiglu_clamped_f32(size_t n, const float* a, const float* b, float* out, float limit,
                                          float alpha, float offset, simdact_tier tier);
simdact_status simdact_swiglu_clamped_f64(size_t n, const double* a, const double* b, double* out, double limit,
                                          double alpha, double offset, simdact_tier tier);
simdact_status simdact_swiglu_clamped_backward_f32(size_t n, const float* dy, const float* a, const float* b, float* da,
                                                   float* db, float limit, float alpha, float offset,
                                                   simdact_tier tier);
simdact_status simdact_swiglu_clamped_backward_f64(size_t n, const double* dy, const double* a, const double* b,
                                                   double* da, double* db, double limit, double alpha, double offset,
                                                   simdact_tier tier);
