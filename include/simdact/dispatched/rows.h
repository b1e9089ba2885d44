/* SPDX-License-Identifier: BSL-1.0 */
/* The row functions and their options. For simdact.h; written by cmake/dispatched/interface.py. */

enum { SIMDACT_EMPTY_ROW_ZEROS, SIMDACT_EMPTY_ROW_NAN, SIMDACT_EMPTY_ROW_UNIFORM };

enum { SIMDACT_REDUCTION_IMPLIED, SIMDACT_REDUCTION_MEAN, SIMDACT_REDUCTION_SUM, SIMDACT_REDUCTION_NONE };

enum { SIMDACT_SHARE_AMONG_CHOSEN, SIMDACT_SHARE_AMONG_ALL };

/* Of dispatched/options.hpp. A variable initialised with this has the usual ones, as a null pointer
   has. */
#define SIMDACT_SOFTMAX_OPTIONS {0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}
typedef struct {
  size_t row_length;
  size_t rows;
  size_t row_stride;
  size_t output_stride;
  size_t inner;
  size_t element_stride;
  size_t output_element_stride;
  float scale;
  float temperature;
  float softcap;
  const float* mask;
  size_t mask_size;
  const uint8_t* boolean_mask;
  size_t boolean_mask_size;
  const float* alibi_slopes;
  size_t alibi_slopes_size;
  const float* sinks;
  size_t sinks_size;
  const size_t* valid_length;
  size_t valid_length_size;
  int has_causal_offset;
  ptrdiff_t causal_offset;
  size_t matrix_rows;
  int empty;
  float* sink_gradient;
  size_t sink_gradient_size;
  float* logsumexp;
  size_t logsumexp_size;
} simdact_softmax_options_f32;
typedef struct {
  size_t row_length;
  size_t rows;
  size_t row_stride;
  size_t output_stride;
  size_t inner;
  size_t element_stride;
  size_t output_element_stride;
  double scale;
  double temperature;
  double softcap;
  const double* mask;
  size_t mask_size;
  const uint8_t* boolean_mask;
  size_t boolean_mask_size;
  const double* alibi_slopes;
  size_t alibi_slopes_size;
  const double* sinks;
  size_t sinks_size;
  const size_t* valid_length;
  size_t valid_length_size;
  int has_causal_offset;
  ptrdiff_t causal_offset;
  size_t matrix_rows;
  int empty;
  double* sink_gradient;
  size_t sink_gradient_size;
  double* logsumexp;
  size_t logsumexp_size;
} simdact_softmax_options_f64;

/* Of dispatched/options.hpp. A variable initialised with this has the usual ones, as a null pointer
   has. */
#define SIMDACT_SPARSEMAX_OPTIONS {0}
typedef struct {
  size_t row_length;
} simdact_sparsemax_options_f32;
typedef struct {
  size_t row_length;
} simdact_sparsemax_options_f64;

/* Of dispatched/options.hpp. A variable initialised with this has the usual ones, as a null pointer
   has. */
#define SIMDACT_ARG_MAX_OPTIONS {0, 0}
typedef struct {
  size_t row_length;
  size_t rows;
} simdact_arg_max_options_f32;
typedef struct {
  size_t row_length;
  size_t rows;
} simdact_arg_max_options_f64;

/* Of dispatched/options.hpp. A variable initialised with this has the usual ones, as a null pointer
   has. */
#define SIMDACT_TOP_K_OPTIONS {0, 0, 1, 0}
typedef struct {
  size_t row_length;
  int share;
  float temperature;
  int empty;
} simdact_top_k_options_f32;
typedef struct {
  size_t row_length;
  int share;
  double temperature;
  int empty;
} simdact_top_k_options_f64;

/* Of dispatched/options.hpp. A variable initialised with this has the usual ones, as a null pointer
   has. */
#define SIMDACT_CANDIDATE_OPTIONS {1, 1}
typedef struct {
  float scale;
  float temperature;
} simdact_candidate_options_f32;
typedef struct {
  double scale;
  double temperature;
} simdact_candidate_options_f64;

/* Of dispatched/options.hpp. A variable initialised with this has the usual ones, as a null pointer
   has. */
#define SIMDACT_CROSS_ENTROPY_OPTIONS {0, 0, -100, 0, 0, 0, 0, 0, 1}
typedef struct {
  size_t row_length;
  float label_smoothing;
  int64_t ignore_index;
  const float* class_weights;
  size_t class_weights_size;
  int reduction;
  float* gradient;
  size_t gradient_size;
  float gradient_scale;
} simdact_cross_entropy_options_f32;
typedef struct {
  size_t row_length;
  double label_smoothing;
  int64_t ignore_index;
  const double* class_weights;
  size_t class_weights_size;
  int reduction;
  double* gradient;
  size_t gradient_size;
  double gradient_scale;
} simdact_cross_entropy_options_f64;

/* Of dispatched/options.hpp. A variable initialised with this has the usual ones, as a null pointer
   has. */
#define SIMDACT_NLL_OPTIONS {0, -100, 0, 0, 0, 0, 0, 1}
typedef struct {
  size_t row_length;
  int64_t ignore_index;
  const float* class_weights;
  size_t class_weights_size;
  int reduction;
  float* gradient;
  size_t gradient_size;
  float gradient_scale;
} simdact_nll_options_f32;
typedef struct {
  size_t row_length;
  int64_t ignore_index;
  const double* class_weights;
  size_t class_weights_size;
  int reduction;
  double* gradient;
  size_t gradient_size;
  double gradient_scale;
} simdact_nll_options_f64;

/* Of dispatched/options.hpp. A variable initialised with this has the usual ones, as a null pointer
   has. */
#define SIMDACT_BINARY_CROSS_ENTROPY_OPTIONS {1, 0, 0, 0, 0, 0, 0, 0, 1}
typedef struct {
  float pos_weight;
  const float* weights;
  size_t weights_size;
  const float* pos_weights;
  size_t pos_weights_size;
  int reduction;
  float* gradient;
  size_t gradient_size;
  float gradient_scale;
} simdact_binary_cross_entropy_options_f32;
typedef struct {
  double pos_weight;
  const double* weights;
  size_t weights_size;
  const double* pos_weights;
  size_t pos_weights_size;
  int reduction;
  double* gradient;
  size_t gradient_size;
  double gradient_scale;
} simdact_binary_cross_entropy_options_f64;

/* Of dispatched/options.hpp. A variable initialised with this has the usual ones, as a null pointer
   has. */
#define SIMDACT_ENTROPY_OPTIONS {0, 0, 0, 0, 1}
typedef struct {
  size_t row_length;
  int reduction;
  float* gradient;
  size_t gradient_size;
  float gradient_scale;
} simdact_entropy_options_f32;
typedef struct {
  size_t row_length;
  int reduction;
  double* gradient;
  size_t gradient_size;
  double gradient_scale;
} simdact_entropy_options_f64;

/* Of dispatched/options.hpp. A variable initialised with this has the usual ones, as a null pointer
   has. */
#define SIMDACT_KL_DIVERGENCE_OPTIONS {0, 0, 0, 0, 0, 0, 1}
typedef struct {
  size_t row_length;
  int reduction;
  float* p_gradient;
  size_t p_gradient_size;
  float* q_gradient;
  size_t q_gradient_size;
  float gradient_scale;
} simdact_kl_divergence_options_f32;
typedef struct {
  size_t row_length;
  int reduction;
  double* p_gradient;
  size_t p_gradient_size;
  double* q_gradient;
  size_t q_gradient_size;
  double gradient_scale;
} simdact_kl_divergence_options_f64;

/* Of dispatched/options.hpp. A variable initialised with this has the usual ones, as a null pointer
   has. */
#define SIMDACT_CALIBRATION_OPTIONS {0, -100, 1, 15}
typedef struct {
  size_t row_length;
  int64_t ignore_index;
  double temperature;
  size_t bins;
} simdact_calibration_options_f32;
typedef struct {
  size_t row_length;
  int64_t ignore_index;
  double temperature;
  size_t bins;
} simdact_calibration_options_f64;

/* Of dispatched/options.hpp. A variable initialised with this has the usual ones, as a null pointer
   has. */
#define SIMDACT_PRELU_CHANNELS {1}
typedef struct {
  size_t channel_length;
} simdact_prelu_channels_f32;
typedef struct {
  size_t channel_length;
} simdact_prelu_channels_f64;

/* Every range with its size; classes and indices are int64_t. */
simdact_status simdact_softmax_f32(const float* logits, size_t logits_size, float* probabilities,
                                   size_t probabilities_size, const simdact_softmax_options_f32* options,
                                   simdact_tier tier);
simdact_status simdact_softmax_f64(const double* logits, size_t logits_size, double* probabilities,
                                   size_t probabilities_size, const simdact_softmax_options_f64* options,
                                   simdact_tier tier);
simdact_status simdact_log_softmax_f32(const float* logits, size_t logits_size, float* logarithms,
                                       size_t logarithms_size, const simdact_softmax_options_f32* options,
                                       simdact_tier tier);
simdact_status simdact_log_softmax_f64(const double* logits, size_t logits_size, double* logarithms,
                                       size_t logarithms_size, const simdact_softmax_options_f64* options,
                                       simdact_tier tier);
simdact_status simdact_logsumexp_f32(const float* logits, size_t logits_size, float* sums, size_t sums_size,
                                     const simdact_softmax_options_f32* options, simdact_tier tier);
simdact_status simdact_logsumexp_f64(const double* logits, size_t logits_size, double* sums, size_t sums_size,
                                     const simdact_softmax_options_f64* options, simdact_tier tier);
simdact_status simdact_softmax_backward_f32(const float* dy, size_t dy_size, const float* y, size_t y_size, float* dx,
                                            size_t dx_size, const simdact_softmax_options_f32* options);
simdact_status simdact_softmax_backward_f64(const double* dy, size_t dy_size, const double* y, size_t y_size,
                                            double* dx, size_t dx_size, const simdact_softmax_options_f64* options);
simdact_status simdact_log_softmax_backward_f32(const float* dy, size_t dy_size, const float* y, size_t y_size,
                                                float* dx, size_t dx_size, const simdact_softmax_options_f32* options,
                                                simdact_tier tier);
simdact_status simdact_log_softmax_backward_f64(const double* dy, size_t dy_size, const double* y, size_t y_size,
                                                double* dx, size_t dx_size, const simdact_softmax_options_f64* options,
                                                simdact_tier tier);
simdact_status simdact_logsumexp_backward_f32(const float* dy, size_t dy_size, const float* x, size_t x_size, float* dx,
                                              size_t dx_size, const simdact_softmax_options_f32* options,
                                              simdact_tier tier);
simdact_status simdact_logsumexp_backward_f64(const double* dy, size_t dy_size, const double* x, size_t x_size,
                                              double* dx, size_t dx_size, const simdact_softmax_options_f64* options,
                                              simdact_tier tier);
simdact_status simdact_sparsemax_f32(const float* logits, size_t logits_size, float* probabilities,
                                     size_t probabilities_size, const simdact_sparsemax_options_f32* options);
simdact_status simdact_sparsemax_f64(const double* logits, size_t logits_size, double* probabilities,
                                     size_t probabilities_size, const simdact_sparsemax_options_f64* options);
simdact_status simdact_sparsemax_backward_f32(const float* dy, size_t dy_size, const float* y, size_t y_size, float* dx,
                                              size_t dx_size, const simdact_sparsemax_options_f32* options);
simdact_status simdact_sparsemax_backward_f64(const double* dy, size_t dy_size, const double* y, size_t y_size,
                                              double* dx, size_t dx_size, const simdact_sparsemax_options_f64* options);
simdact_status simdact_arg_max_f32(const float* logits, size_t logits_size, int64_t* classes, size_t classes_size,
                                   const simdact_arg_max_options_f32* options);
simdact_status simdact_arg_max_f64(const double* logits, size_t logits_size, int64_t* classes, size_t classes_size,
                                   const simdact_arg_max_options_f64* options);
simdact_status simdact_top_k_softmax_f32(const float* logits, size_t logits_size, size_t k, float* values,
                                         size_t values_size, int64_t* indices, size_t indices_size,
                                         const simdact_top_k_options_f32* options, simdact_tier tier);
simdact_status simdact_top_k_softmax_f64(const double* logits, size_t logits_size, size_t k, double* values,
                                         size_t values_size, int64_t* indices, size_t indices_size,
                                         const simdact_top_k_options_f64* options, simdact_tier tier);
simdact_status simdact_candidate_softmax_f32(const float* logits, size_t logits_size, const int64_t* candidates,
                                             size_t candidates_size, float* probabilities, size_t probabilities_size,
                                             const simdact_candidate_options_f32* options, simdact_tier tier);
simdact_status simdact_candidate_softmax_f64(const double* logits, size_t logits_size, const int64_t* candidates,
                                             size_t candidates_size, double* probabilities, size_t probabilities_size,
                                             const simdact_candidate_options_f64* options, simdact_tier tier);
simdact_status simdact_candidate_log_softmax_f32(const float* logits, size_t logits_size, const int64_t* candidates,
                                                 size_t candidates_size, float* logarithms, size_t logarithms_size,
                                                 const simdact_candidate_options_f32* options, simdact_tier tier);
simdact_status simdact_candidate_log_softmax_f64(const double* logits, size_t logits_size, const int64_t* candidates,
                                                 size_t candidates_size, double* logarithms, size_t logarithms_size,
                                                 const simdact_candidate_options_f64* options, simdact_tier tier);
simdact_status simdact_cross_entropy_f32(const float* logits, size_t logits_size, const int64_t* classes,
                                         size_t classes_size, const simdact_cross_entropy_options_f32* options,
                                         double* result, simdact_tier tier);
simdact_status simdact_cross_entropy_f64(const double* logits, size_t logits_size, const int64_t* classes,
                                         size_t classes_size, const simdact_cross_entropy_options_f64* options,
                                         double* result, simdact_tier tier);
simdact_status simdact_cross_entropy_of_each_f32(const float* logits, size_t logits_size, const int64_t* classes,
                                                 size_t classes_size, float* losses, size_t losses_size,
                                                 const simdact_cross_entropy_options_f32* options, simdact_tier tier);
simdact_status simdact_cross_entropy_of_each_f64(const double* logits, size_t logits_size, const int64_t* classes,
                                                 size_t classes_size, double* losses, size_t losses_size,
                                                 const simdact_cross_entropy_options_f64* options, simdact_tier tier);
simdact_status simdact_cross_entropy_backward_f32(const float* dlosses, size_t dlosses_size, const float* logits,
                                                  size_t logits_size, const int64_t* classes, size_t classes_size,
                                                  float* dlogits, size_t dlogits_size,
                                                  const simdact_cross_entropy_options_f32* options, simdact_tier tier);
simdact_status simdact_cross_entropy_backward_f64(const double* dlosses, size_t dlosses_size, const double* logits,
                                                  size_t logits_size, const int64_t* classes, size_t classes_size,
                                                  double* dlogits, size_t dlogits_size,
                                                  const simdact_cross_entropy_options_f64* options, simdact_tier tier);
simdact_status simdact_cross_entropy_of_probabilities_f32(const float* logits, size_t logits_size,
                                                          const float* probabilities, size_t probabilities_size,
                                                          const simdact_cross_entropy_options_f32* options,
                                                          double* result, simdact_tier tier);
simdact_status simdact_cross_entropy_of_probabilities_f64(const double* logits, size_t logits_size,
                                                          const double* probabilities, size_t probabilities_size,
                                                          const simdact_cross_entropy_options_f64* options,
                                                          double* result, simdact_tier tier);
simdact_status simdact_cross_entropy_of_probabilities_of_each_f32(const float* logits, size_t logits_size,
                                                                  const float* probabilities, size_t probabilities_size,
                                                                  float* losses, size_t losses_size,
                                                                  const simdact_cross_entropy_options_f32* options,
                                                                  simdact_tier tier);
simdact_status simdact_cross_entropy_of_probabilities_of_each_f64(const double* logits, size_t logits_size,
                                                                  const double* probabilities,
                                                                  size_t probabilities_size, double* losses,
                                                                  size_t losses_size,
                                                                  const simdact_cross_entropy_options_f64* options,
                                                                  simdact_tier tier);
simdact_status simdact_cross_entropy_backward_of_probabilities_f32(const float* dlosses, size_t dlosses_size,
                                                                   const float* logits, size_t logits_size,
                                                                   const float* probabilities,
                                                                   size_t probabilities_size, float* dlogits,
                                                                   size_t dlogits_size,
                                                                   const simdact_cross_entropy_options_f32* options,
                                                                   simdact_tier tier);
simdact_status simdact_cross_entropy_backward_of_probabilities_f64(const double* dlosses, size_t dlosses_size,
                                                                   const double* logits, size_t logits_size,
                                                                   const double* probabilities,
                                                                   size_t probabilities_size, double* dlogits,
                                                                   size_t dlogits_size,
                                                                   const simdact_cross_entropy_options_f64* options,
                                                                   simdact_tier tier);
simdact_status simdact_nll_loss_f32(const float* log_probabilities, size_t log_probabilities_size,
                                    const int64_t* classes, size_t classes_size, const simdact_nll_options_f32* options,
                                    double* result);
simdact_status simdact_nll_loss_f64(const double* log_probabilities, size_t log_probabilities_size,
                                    const int64_t* classes, size_t classes_size, const simdact_nll_options_f64* options,
                                    double* result);
simdact_status simdact_nll_loss_of_each_f32(const float* log_probabilities, size_t log_probabilities_size,
                                            const int64_t* classes, size_t classes_size, float* losses,
                                            size_t losses_size, const simdact_nll_options_f32* options);
simdact_status simdact_nll_loss_of_each_f64(const double* log_probabilities, size_t log_probabilities_size,
                                            const int64_t* classes, size_t classes_size, double* losses,
                                            size_t losses_size, const simdact_nll_options_f64* options);
simdact_status simdact_nll_loss_backward_f32(const float* dlosses, size_t dlosses_size, const float* log_probabilities,
                                             size_t log_probabilities_size, const int64_t* classes, size_t classes_size,
                                             float* dlog_probabilities, size_t dlog_probabilities_size,
                                             const simdact_nll_options_f32* options);
simdact_status simdact_nll_loss_backward_f64(const double* dlosses, size_t dlosses_size,
                                             const double* log_probabilities, size_t log_probabilities_size,
                                             const int64_t* classes, size_t classes_size, double* dlog_probabilities,
                                             size_t dlog_probabilities_size, const simdact_nll_options_f64* options);
simdact_status simdact_entropy_f32(const float* logits, size_t logits_size, const simdact_entropy_options_f32* options,
                                   double* result, simdact_tier tier);
simdact_status simdact_entropy_f64(const double* logits, size_t logits_size, const simdact_entropy_options_f64* options,
                                   double* result, simdact_tier tier);
simdact_status simdact_entropy_of_each_f32(const float* logits, size_t logits_size, float* entropies,
                                           size_t entropies_size, const simdact_entropy_options_f32* options,
                                           simdact_tier tier);
simdact_status simdact_entropy_of_each_f64(const double* logits, size_t logits_size, double* entropies,
                                           size_t entropies_size, const simdact_entropy_options_f64* options,
                                           simdact_tier tier);
simdact_status simdact_entropy_backward_f32(const float* dentropies, size_t dentropies_size, const float* logits,
                                            size_t logits_size, float* dlogits, size_t dlogits_size,
                                            const simdact_entropy_options_f32* options, simdact_tier tier);
simdact_status simdact_entropy_backward_f64(const double* dentropies, size_t dentropies_size, const double* logits,
                                            size_t logits_size, double* dlogits, size_t dlogits_size,
                                            const simdact_entropy_options_f64* options, simdact_tier tier);
simdact_status simdact_kl_divergence_f32(const float* p_logits, size_t p_logits_size, const float* q_logits,
                                         size_t q_logits_size, const simdact_kl_divergence_options_f32* options,
                                         double* result, simdact_tier tier);
simdact_status simdact_kl_divergence_f64(const double* p_logits, size_t p_logits_size, const double* q_logits,
                                         size_t q_logits_size, const simdact_kl_divergence_options_f64* options,
                                         double* result, simdact_tier tier);
simdact_status simdact_kl_divergence_of_each_f32(const float* p_logits, size_t p_logits_size, const float* q_logits,
                                                 size_t q_logits_size, float* divergences, size_t divergences_size,
                                                 const simdact_kl_divergence_options_f32* options, simdact_tier tier);
simdact_status simdact_kl_divergence_of_each_f64(const double* p_logits, size_t p_logits_size, const double* q_logits,
                                                 size_t q_logits_size, double* divergences, size_t divergences_size,
                                                 const simdact_kl_divergence_options_f64* options, simdact_tier tier);
simdact_status simdact_kl_divergence_backward_f32(const float* ddivergences, size_t ddivergences_size,
                                                  const float* p_logits, size_t p_logits_size, const float* q_logits,
                                                  size_t q_logits_size, float* dp_logits, size_t dp_logits_size,
                                                  float* dq_logits, size_t dq_logits_size,
                                                  const simdact_kl_divergence_options_f32* options, simdact_tier tier);
simdact_status simdact_kl_divergence_backward_f64(const double* ddivergences, size_t ddivergences_size,
                                                  const double* p_logits, size_t p_logits_size, const double* q_logits,
                                                  size_t q_logits_size, double* dp_logits, size_t dp_logits_size,
                                                  double* dq_logits, size_t dq_logits_size,
                                                  const simdact_kl_divergence_options_f64* options, simdact_tier tier);
simdact_status simdact_binary_cross_entropy_with_logits_f32(const float* logits, size_t logits_size,
                                                            const float* targets, size_t targets_size,
                                                            const simdact_binary_cross_entropy_options_f32* options,
                                                            double* result, simdact_tier tier);
simdact_status simdact_binary_cross_entropy_with_logits_f64(const double* logits, size_t logits_size,
                                                            const double* targets, size_t targets_size,
                                                            const simdact_binary_cross_entropy_options_f64* options,
                                                            double* result, simdact_tier tier);
simdact_status simdact_binary_cross_entropy_with_logits_of_each_f32(const float* logits, size_t logits_size,
                                                                    const float* targets, size_t targets_size,
                                                                    float* losses, size_t losses_size,
                                                                    const simdact_binary_cross_entropy_options_f32* options,
                                                                    simdact_tier tier);
simdact_status simdact_binary_cross_entropy_with_logits_of_each_f64(const double* logits, size_t logits_size,
                                                                    const double* targets, size_t targets_size,
                                                                    double* losses, size_t losses_size,
                                                                    const simdact_binary_cross_entropy_options_f64* options,
                                                                    simdact_tier tier);
simdact_status simdact_binary_cross_entropy_with_logits_backward_f32(const float* dlosses, size_t dlosses_size,
                                                                     const float* logits, size_t logits_size,
                                                                     const float* targets, size_t targets_size,
                                                                     float* dlogits, size_t dlogits_size,
                                                                     const simdact_binary_cross_entropy_options_f32* options,
                                                                     simdact_tier tier);
simdact_status simdact_binary_cross_entropy_with_logits_backward_f64(const double* dlosses, size_t dlosses_size,
                                                                     const double* logits, size_t logits_size,
                                                                     const double* targets, size_t targets_size,
                                                                     double* dlogits, size_t dlogits_size,
                                                                     const simdact_binary_cross_entropy_options_f64* options,
                                                                     simdact_tier tier);
simdact_status simdact_binary_cross_entropy_f32(const float* probabilities, size_t probabilities_size,
                                                const float* targets, size_t targets_size,
                                                const simdact_binary_cross_entropy_options_f32* options,
                                                double* result);
simdact_status simdact_binary_cross_entropy_f64(const double* probabilities, size_t probabilities_size,
                                                const double* targets, size_t targets_size,
                                                const simdact_binary_cross_entropy_options_f64* options,
                                                double* result);
simdact_status simdact_binary_cross_entropy_of_each_f32(const float* probabilities, size_t probabilities_size,
                                                        const float* targets, size_t targets_size, float* losses,
                                                        size_t losses_size,
                                                        const simdact_binary_cross_entropy_options_f32* options);
simdact_status simdact_binary_cross_entropy_of_each_f64(const double* probabilities, size_t probabilities_size,
                                                        const double* targets, size_t targets_size, double* losses,
                                                        size_t losses_size,
                                                        const simdact_binary_cross_entropy_options_f64* options);
simdact_status simdact_binary_cross_entropy_backward_f32(const float* dlosses, size_t dlosses_size,
                                                         const float* probabilities, size_t probabilities_size,
                                                         const float* targets, size_t targets_size,
                                                         float* dprobabilities, size_t dprobabilities_size,
                                                         const simdact_binary_cross_entropy_options_f32* options);
simdact_status simdact_binary_cross_entropy_backward_f64(const double* dlosses, size_t dlosses_size,
                                                         const double* probabilities, size_t probabilities_size,
                                                         const double* targets, size_t targets_size,
                                                         double* dprobabilities, size_t dprobabilities_size,
                                                         const simdact_binary_cross_entropy_options_f64* options);
simdact_status simdact_brier_score_f32(const float* logits, size_t logits_size, const int64_t* classes,
                                       size_t classes_size, const simdact_calibration_options_f32* options,
                                       double* result);
simdact_status simdact_brier_score_f64(const double* logits, size_t logits_size, const int64_t* classes,
                                       size_t classes_size, const simdact_calibration_options_f64* options,
                                       double* result);
simdact_status simdact_expected_calibration_error_f32(const float* logits, size_t logits_size, const int64_t* classes,
                                                      size_t classes_size,
                                                      const simdact_calibration_options_f32* options, double* result);
simdact_status simdact_expected_calibration_error_f64(const double* logits, size_t logits_size, const int64_t* classes,
                                                      size_t classes_size,
                                                      const simdact_calibration_options_f64* options, double* result);
simdact_status simdact_fit_temperature_f32(const float* logits, size_t logits_size, const int64_t* classes,
                                           size_t classes_size, const simdact_calibration_options_f32* options,
                                           double* result);
simdact_status simdact_fit_temperature_f64(const double* logits, size_t logits_size, const int64_t* classes,
                                           size_t classes_size, const simdact_calibration_options_f64* options,
                                           double* result);
simdact_status simdact_prelu_f32(const float* in, size_t in_size, const float* slopes, size_t slopes_size, float* out,
                                 size_t out_size, const simdact_prelu_channels_f32* options);
simdact_status simdact_prelu_f64(const double* in, size_t in_size, const double* slopes, size_t slopes_size,
                                 double* out, size_t out_size, const simdact_prelu_channels_f64* options);
simdact_status simdact_prelu_derivative_f32(const float* in, size_t in_size, const float* slopes, size_t slopes_size,
                                            float* out, size_t out_size, const simdact_prelu_channels_f32* options);
simdact_status simdact_prelu_derivative_f64(const double* in, size_t in_size, const double* slopes, size_t slopes_size,
                                            double* out, size_t out_size, const simdact_prelu_channels_f64* options);
simdact_status simdact_prelu_backward_f32(const float* dy, size_t dy_size, const float* x, size_t x_size,
                                          const float* slopes, size_t slopes_size, float* dx, size_t dx_size,
                                          float* dslopes, size_t dslopes_size,
                                          const simdact_prelu_channels_f32* options);
simdact_status simdact_prelu_backward_f64(const double* dy, size_t dy_size, const double* x, size_t x_size,
                                          const double* slopes, size_t slopes_size, double* dx, size_t dx_size,
                                          double* dslopes, size_t dslopes_size,
                                          const simdact_prelu_channels_f64* options);
