/* SPDX-License-Identifier: BSL-1.0 */
/* The compiled library as a program in C has it: results, options, and what a wrong call leaves. Exit status 1, and a
   line for each, if something is not as it should be. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include <simdact/simdact.h>

static int faults = 0;

static void expect(int holds, const char* what) {
  if (!holds) {
    printf("%s; last error: \"%s\"\n", what, simdact_last_error());
    ++faults;
  }
}

static void expect_refusal(simdact_status status, const char* sentence, const char* what) {
  expect(status == SIMDACT_INVALID_ARGUMENT && strcmp(simdact_last_error(), sentence) == 0, what);
}

static void check_elementwise(void) {
  float x[7] = {-3, -1, -0.5f, 0, 0.5f, 1, 3}, y[7], dx[7];
  const double d[2] = {-2, 2};
  double e[2];
  int i;
  expect(simdact_last_error()[0] == 0, "an error before any");
  expect(simdact_tanh_f32(7, x, y, SIMDACT_ACCURATE) == SIMDACT_OK, "tanh is refused");
  expect(simdact_tanh_backward_f32(7, x, x, dx, SIMDACT_FAST) == SIMDACT_OK, "tanh_backward is refused");
  for (i = 0; i < 7; ++i) {
    const double t = tanh((double)x[i]);
    expect(fabs((double)y[i] - t) < 1e-6, "tanh is another function");
    expect(fabs((double)dx[i] - (double)x[i] * (1 - t * t)) < 1e-3, "tanh_backward is another function");
  }
  expect(simdact_leaky_relu_f64(2, d, e, 0.25, SIMDACT_ACCURATE) == SIMDACT_OK && e[0] == -0.5 && e[1] == 2,
         "leaky_relu is another function");
  expect(simdact_elu_alpha_f64(2, d, e, 0.25, SIMDACT_ACCURATE) == SIMDACT_OK &&
             fabs(e[0] - 0.25 * expm1(-2)) < 1e-12 && e[1] == 2,
         "elu with an alpha is another function");
  expect(simdact_gelu_f32(0, NULL, NULL, SIMDACT_ACCURATE) == SIMDACT_OK, "no elements are refused");

  y[1] = 9;
  expect_refusal(simdact_tanh_f32(6, y, y + 1, SIMDACT_ACCURATE),
                 "simdact::tanh: input and output overlap without being the same range: 6 elements that begin 1 apart",
                 "an overlap is not refused");
  expect(y[1] == 9, "a refused call wrote something");
  expect_refusal(simdact_leaky_relu_f64(2, d, e, NAN, SIMDACT_ACCURATE),
                 "simdact::leaky_relu: slope is nan; it must be finite", "a slope of NaN is not refused");
  expect(simdact_tanh_f64(2, d, e, SIMDACT_CORRECTLY_ROUNDED) == SIMDACT_INVALID_ARGUMENT,
         "correct rounding of doubles is not refused");
  expect(simdact_tanh_f32(7, x, y, 3) == SIMDACT_INVALID_ARGUMENT, "a tier that is none is not refused");
}

static void check_rows(void) {
  const float logits[6] = {0, 1, 2, 3, 4, 5}, mask[3] = {0, -INFINITY, 0};
  const int64_t classes[2] = {0, 2};
  float probabilities[6], gradient[6], values[2];
  double loss = 0;
  int64_t best[2];
  simdact_softmax_options_f32 options = SIMDACT_SOFTMAX_OPTIONS;
  simdact_cross_entropy_options_f32 of_loss = SIMDACT_CROSS_ENTROPY_OPTIONS;
  simdact_top_k_options_f32 of_best = SIMDACT_TOP_K_OPTIONS;

  expect(simdact_softmax_f32(logits, 6, probabilities, 6, NULL, SIMDACT_ACCURATE) == SIMDACT_OK &&
             fabs((double)probabilities[5] - 0.6336913) < 1e-6,
         "softmax without options is another function");
  options.row_length = 3;
  options.temperature = 2;
  options.mask = mask;
  options.mask_size = 3;
  expect(simdact_softmax_f32(logits, 6, probabilities, 6, &options, SIMDACT_ACCURATE) == SIMDACT_OK &&
             probabilities[4] == 0 && fabs((double)probabilities[5] - 1 / (1 + exp(-1))) < 1e-6,
         "softmax with options is another function");
  options.mask_size = 0;
  options.has_causal_offset = 1;
  options.causal_offset = 1;
  expect(simdact_softmax_f32(logits, 6, probabilities, 6, &options, SIMDACT_ACCURATE) == SIMDACT_OK &&
             probabilities[0] == 1 && probabilities[1] == 0 && probabilities[4] > 0 && probabilities[5] == 0,
         "softmax of causal rows is another function");
  of_loss.row_length = 3;
  of_loss.gradient = gradient;
  of_loss.gradient_size = 6;
  expect(simdact_cross_entropy_f32(logits, 6, classes, 2, &of_loss, &loss, SIMDACT_ACCURATE) == SIMDACT_OK &&
             fabs(loss - (2.4076060 + 0.4076060) / 2) < 1e-6 && gradient[0] < 0 && gradient[5] < 0 && gradient[3] > 0,
         "cross_entropy is another function");
  expect(simdact_cross_entropy_f32(logits, 6, classes, 2, &of_loss, NULL, SIMDACT_FAST) == SIMDACT_OK,
         "cross_entropy for its gradient alone is refused");
  of_best.row_length = 3;
  of_best.share = SIMDACT_SHARE_AMONG_ALL;
  expect(simdact_top_k_softmax_f32(logits, 6, 1, values, 2, best, 2, &of_best, SIMDACT_ACCURATE) == SIMDACT_OK &&
             best[0] == 2 && best[1] == 2 && fabs((double)values[0] - 0.6652410) < 1e-6,
         "top_k_softmax is another function");

  probabilities[0] = 9;
  options.row_length = 4;
  expect_refusal(simdact_softmax_f32(logits, 6, probabilities, 6, &options, SIMDACT_ACCURATE),
                 "simdact::softmax: row_length is 4; it does not divide the size 6",
                 "a row length that does not divide the size is not refused");
  expect(probabilities[0] == 9, "a refused call wrote something");
  options.row_length = 3;
  options.empty = 3;
  expect_refusal(simdact_softmax_f32(logits, 6, probabilities, 6, &options, SIMDACT_ACCURATE),
                 "simdact::softmax: the option empty is 3; it must be from 0 to 2",
                 "an option that is none is not refused");
  expect_refusal(simdact_softmax_f32(logits, 6, probabilities, 5, NULL, SIMDACT_ACCURATE),
                 "simdact::softmax: the input has 6 elements and the output 5", "sizes that differ are not refused");
}

int main(void) {
  check_elementwise();
  check_rows();
  printf("%s: %d faults\n", simdact_instruction_set(), faults);
  return faults != 0;
}
