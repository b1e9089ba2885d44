// SPDX-License-Identifier: BSL-1.0
// Handwritten digits: a small network is trained, then evaluated with every tanh that the library has, in every element
// type, and trained again with some of them in the loop.
//
//   digits optdigits.txt
#include <array>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <span>
#include <vector>

#include <simdact/calibration.hpp>

#include "evaluation.hpp"
#include "tanh_methods.hpp"

namespace {

bool failed = false;
void expect(bool holds, const char* what) {
  if (!holds)
    std::printf("FAIL %s\n", what);
  failed = failed || !holds;
}

// Gradients, which are the library's, against differences of the loss, in double.
void check_gradient(const dataset<double>& data) {
  std::mt19937 random(7);
  network<double> net, slope, unused;
  net.randomize(random);
  const std::span images = std::span(data.images).first(20 * pixels);
  const std::span digits = std::span(data.digits).first(20);
  net.gradient<act::accurate>(images, digits, slope);
  double worst = 0;
  const auto compare = [&](double& w, const double& g) {
    const double before = w;
    w = before + 1e-5;
    const double above = net.gradient<act::accurate>(images, digits, unused);
    w = before - 1e-5;
    const double below = net.gradient<act::accurate>(images, digits, unused);
    w = before;
    worst = std::max(worst, std::abs((above - below) / 2e-5 - g));
  };
  for (std::size_t i = 0; i < net.first.weights.size(); i += 41)
    compare(net.first.weights[i], slope.first.weights[i]);
  for (std::size_t i = 0; i < net.second.weights.size(); i += 7)
    compare(net.second.weights[i], slope.second.weights[i]);
  compare(net.first.bias[3], slope.first.bias[3]);
  compare(net.second.bias[3], slope.second.bias[3]);
  std::printf("the gradient is within %.1e of the loss's differences\n", worst);
  expect(worst < 1e-8, "the gradient is that of the loss");
}

// The pre-activations of the test set, and what comes of them with tanh in exact arithmetic.
struct table {
  const network<float>& net;
  const dataset<float>& data;
  std::vector<float> z = std::vector<float>(data.size() * hidden_units), h = z;
  outcome exact;
  float weight = 0; // the largest sum of |weights| into a logit: what an error of tanh may grow by

  table(const network<float>& trained, const dataset<float>& test) : net(trained), data(test) {
    net.first.forward(data.images, z);
    std::ranges::transform(z, h.begin(), [](float x) { return static_cast<float>(std::tanh(double{x})); });
    exact = evaluate(net, data, h);
    for (std::size_t o = 0; o < classes; ++o) {
      float sum = 0;
      for (std::size_t i = 0; i < hidden_units; ++i)
        sum += std::abs(net.second.weights[i * classes + o]);
      weight = std::max(weight, sum);
    }
  }

  // rounding: half an epsilon of the type, to which z is rounded: tanh's slope times z is 0.448 at most.
  void cell(const tanh_of_type& tanh, float rounding) {
    if (!tanh.compute)
      return (void)std::printf(" |%24s", "");
    tanh.compute(z, h);
    const outcome got = evaluate(net, data, h);
    std::printf(" |%4zu %+9.1e %9.1e", got.wrong, got.loss - exact.loss,
                static_cast<double>(largest_difference(got.probabilities, exact.probabilities)));
    const float limit = weight * (static_cast<float>(tanh.max_abs) + 0.448f * rounding + 0x1p-20f);
    expect(largest_difference(got.logits, exact.logits) <= limit, "logits move as far as tanh's bound lets them");
  }
};

// Whether the network is as often right as it is sure. Either half of the images has the temperature that the other
// half asks for.
void calibrate(std::span<const float> logits, std::span<const std::uint8_t> digits) {
  const std::size_t half = digits.size() / 2;
  const std::array<std::size_t, 3> ends{0, half, digits.size()};
  std::array<double, 2> fit{};
  std::vector<float> cooled(logits.begin(), logits.end());
  for (std::size_t part = 0; part < 2; ++part) {
    const std::size_t first = ends[part], count = ends[part + 1] - first, other = ends[1 - part];
    const std::size_t others = ends[2 - part] - other;
    fit[part] = act::fit_temperature(logits.subspan(other * classes, others * classes), digits.subspan(other, others),
                                     {.row_length = classes});
    for (float& x : std::span(cooled).subspan(first * classes, count * classes))
      x /= static_cast<float>(fit[part]);
  }
  std::printf("\nCalibration of the test set by the temperatures %.4f and %.4f, each half's fitted to the other half:\n"
              "%-8s %10s %10s %10s\n",
              fit[0], fit[1], "", "loss", "ECE", "Brier");
  std::array<double, 2> brier{};
  for (const bool after : {false, true}) {
    const std::span<const float> x = after ? cooled : logits;
    brier[after] = act::brier_score(x, digits, {.row_length = classes});
    std::printf("%-8s %10.5f %10.5f %10.5f\n", after ? "after" : "before",
                act::cross_entropy(x, digits, {.row_length = classes}),
                act::expected_calibration_error(x, digits, {.row_length = classes}), brier[after]);
  }
  expect(brier[1] < brier[0], "the temperature makes Brier's score better");
}

template <class Policy>
void train_with(const char* name, const train_and_test<float>& data) {
  std::mt19937 random(1);
  network<float> net;
  net.randomize(random);
  const double loss = net.train<Policy>(data.train, 30, random);
  table with(net, data.test);
  act::tanh<Policy>(with.z, with.h);
  const outcome same = evaluate(net, data.test, with.h);
  std::printf("%-12s %10.5f %10.5f %6zu %14zu\n", name, loss, same.loss, same.wrong, with.exact.wrong);
  expect(loss < 0.05 && same.wrong < 45, "training reaches 90 % of the test set");
}

void run(const char* path) {
  check_gradient(read_digits<double>(path).train);
  const auto data = read_digits<float>(path);
  std::mt19937 random(1);
  network<float> net;
  net.randomize(random);
  net.train<act::accurate>(data.train, 30, random);
  table all(net, data.test);
  std::printf(
      "\nTrained by accurate. Of %zu images %zu are taken for another digit, loss %.5f, by tanh in exact arithmetic."
      "\nWrong, change of the loss and largest change of a probability, by method and type:\n",
      data.test.size(), all.exact.wrong, all.exact.loss);
  std::printf("%-20s |%-24s |%-24s |%-24s |%-24s\n", "", " float", " double", " bfloat16", " float16");
  for (const tanh_method& method : tanh_methods()) {
    std::printf("%-20s", method.name.c_str());
    all.cell(method.of_float, 0);
    all.cell(method.of_double, 0);
    all.cell(method.of_bfloat16, 0x1p-8f);
    all.cell(method.of_float16, 0x1p-11f);
    std::puts("");
  }
  expect(all.exact.wrong < 45, "the network knows 90 % of the test set");
  calibrate(all.exact.logits, data.test.digits);

  std::printf(
      "\nTrained with an approximation, in both passes; the last column has the trained weights by exact tanh:\n"
      "%-12s %10s %10s %6s %14s\n",
      "", "train loss", "test loss", "wrong", "wrong by exact");
  train_with<act::accurate>("accurate", data);
  train_with<act::fast>("fast", data);
  train_with<act::pade<3, 2>>("pade<3, 2>", data);
  train_with<act::taylor<4>>("taylor<4>", data);
  train_with<act::k_tanh>("k_tanh", data);
  train_with<act::schraudolph>("schraudolph", data);
}

} // namespace

int main(int count, char** arguments) {
  try {
    if (count != 2)
      throw std::runtime_error("digits takes one argument, the file optdigits.txt");
    run(arguments[1]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 2;
  }
  return failed ? 1 : 0;
}
