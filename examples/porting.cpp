// SPDX-License-Identifier: BSL-1.0
// Calls that come from other libraries, where names or defaults differ: README.md has the tables. Each is held against
// its formula in double.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <span>
#include <vector>

#include <simdact/simdact.hpp>

namespace act = simdact;

namespace {

bool failed = false;

template <class Formula>
void expect(const char* what, std::span<const float> x, std::span<const float> y, double within, Formula formula) {
  double worst = 0;
  for (std::size_t i = 0; i < y.size(); ++i) {
    const double exact = formula(static_cast<double>(x[i]));
    worst = std::max(worst, std::abs(static_cast<double>(y[i]) - exact) / std::max(1.0, std::abs(exact)));
  }
  std::printf("%-4s %-46s error %.2g\n", worst <= within ? "ok" : "FAIL", what, worst);
  failed = failed || !(worst <= within);
}

void expect(const char* what, double got, double exact, double within) {
  const bool holds = std::abs(got - exact) <= within * std::max(1.0, std::abs(exact)) || got == exact;
  std::printf("%-4s %-46s %.7g\n", holds ? "ok" : "FAIL", what, got);
  failed = failed || !holds;
}

} // namespace

int main() {
  constexpr double few_ulp = 4 * 0x1p-23;
  std::vector<float> x(1201), y(x.size());
  for (std::size_t i = 0; i < x.size(); ++i)
    x[i] = static_cast<float>(i) / 25 - 24;

  act::softplus(x, y, 1, 20);
  expect("F.softplus(x)", x, y, few_ulp, [](double v) { return v > 20 ? v : std::log1p(std::exp(v)); });
  act::softplus(x, y, 2, 20);
  expect("F.softplus(x, 2)", x, y, few_ulp, [](double v) { return 2 * v > 20 ? v : std::log1p(std::exp(2 * v)) / 2; });
  act::gelu_tanh(x, y);
  expect("F.gelu(x, approximate='tanh')", x, y, few_ulp, [](double v) {
    return 0.5 * v * (1 + std::tanh(std::sqrt(2 / std::acos(-1.0)) * (v + 0.044715 * v * v * v)));
  });
  act::hardsigmoid(x, y);
  expect("F.hardsigmoid(x)", x, y, few_ulp, [](double v) { return std::clamp(v / 6 + 0.5, 0.0, 1.0); });
  act::hardsigmoid(x, y, 0.2f, 0.5f);
  expect("ONNX HardSigmoid", x, y, few_ulp, [](double v) { return std::clamp(0.2 * v + 0.5, 0.0, 1.0); });
  act::threshold(x, y, 1, 0);
  expect("ONNX ThresholdedRelu", x, y, 0, [](double v) { return v > 1 ? v : 0; });
  act::hardtanh(x, y, -2, 3);
  expect("std::clamp(x, -2, 3)", x, y, 0, [](double v) { return std::clamp(v, -2.0, 3.0); });
  act::tanh<act::pade<7, 6>>(x, y);
  expect("FastMathApproximations::tanh, to |x| = 24", x, y, 1e-4, [](double v) { return std::tanh(v); });
  act::exp<act::fast>(x, y);
  expect("FastMathApproximations::exp, from -24 to 24", x, y, 1e-4, [](double v) { return std::exp(v); });
  act::exp(x, y);
  act::swiglu(y, x, y);
  expect("F.silu(gate) * up", x, y, 8 * few_ulp, [](double v) { return std::exp(v) * v / (1 + std::exp(-v)); });

  // PReLU with channels first: two channels of four pixels.
  const std::vector<float> image(8, -1), slopes{0.5f, 0.25f};
  std::vector<float> out(8);
  act::prelu(image, slopes, out, {.channel_length = 4});
  expect("F.prelu, channels first", static_cast<double>(out[3] - out[4]), -0.25, 0);

  // A row of values, then gates.
  const std::vector<float> row{1, 2, 0, 0};
  std::vector<float> half(2);
  act::glu(row, half, {.row_length = 4});
  expect("F.glu", static_cast<double>(half[1]), 1, few_ulp);

  // Attention: a row that is masked out.
  constexpr float inf = std::numeric_limits<float>::infinity();
  const std::vector<float> scores{1, 2, 3, 5}, mask{0, -inf, -inf, -inf};
  std::vector<float> p(4);
  act::softmax(scores, p, {.row_length = 2, .scale = 0.5f, .mask = mask});
  expect("attention, one key left", static_cast<double>(p[0]), 1, 0);
  expect("attention, none left", static_cast<double>(p[3]), 0, 0);
  act::softmax(scores, p, {.row_length = 2, .mask = mask, .empty = act::empty_row::nan});
  expect("the same as NaN", std::isnan(p[3]), 1, 0);
  act::softmax(scores, p, {.row_length = 4, .scale = -1});
  expect("F.softmin", static_cast<double>(p[0]) / static_cast<double>(p[1]), std::exp(1.0), few_ulp);

  // Losses.
  const std::vector<int> labels{1, -100};
  expect("F.cross_entropy, one row ignored", act::cross_entropy(scores, labels, {.row_length = 2}),
         std::log1p(std::exp(-1.0)), few_ulp);
  const std::vector<float> certain{0, 1}, targets{1, 1};
  expect("F.binary_cross_entropy, of a contradiction", act::binary_cross_entropy(certain, targets),
         std::numeric_limits<double>::infinity(), 0);
  const std::vector<float> logits{-1, 2}, of_class{3, 1};
  expect("F.binary_cross_entropy_with_logits, pos_weight",
         act::binary_cross_entropy_with_logits(logits, targets, {.pos_weights = of_class}),
         (3 * std::log1p(std::exp(1.0)) + std::log1p(std::exp(-2.0))) / 2, few_ulp);
  return failed ? 1 : 0;
}
