// SPDX-License-Identifier: BSL-1.0
// Handwritten digits: a small network is trained, then evaluated with every tanh that the library has, in every element
// type, and trained again with some of them in the loop.
//
//   digits optdigits.txt [RELIABILITY.svg]      draws the reliability diagram, by gnuplot
#include <cstdint>
#include <cstdio>
#include <exception>
#include <iterator>
#include <span>
#include <vector>

#include "evaluation.hpp"
#include "gradient_check.hpp"
#include "reliability.hpp"
#include "tanh_methods.hpp"

namespace {

bool failed = false;
void expect(bool holds, const char* what) {
  if (!holds)
    std::printf("FAIL %s\n", what);
  failed = failed || !holds;
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

// Either half of the images has the temperature that the other half asks for.
void calibrate(std::span<const float> logits, std::span<const std::uint8_t> digits, const char* picture) {
  const std::size_t half = digits.size() / 2;
  const auto fit = [&](std::size_t first, std::size_t count) {
    const auto x = logits.subspan(first * classes, count * classes);
    const auto right = digits.subspan(first, count);
    const double fitted = act::fit_temperature(x, right, {.row_length = classes});
    const auto loss_at = [&](double temperature) {
      std::vector<double> scaled(x.begin(), x.end());
      for (double& logit : scaled)
        logit /= temperature;
      return act::cross_entropy(scaled, right, {.row_length = classes});
    };
    expect(loss_at(fitted) < loss_at(fitted * 1.001) && loss_at(fitted) < loss_at(fitted / 1.001),
           "no other temperature has less cross-entropy");
    return fitted;
  };
  const double of_first = fit(half, digits.size() - half), of_second = fit(0, half);
  std::vector<float> all = cooled(logits.first(half * classes), of_first);
  std::ranges::copy(cooled(logits.subspan(half * classes), of_second), std::back_inserter(all));
  std::printf(
      "\nCalibration of the test set by the temperatures %.4f and %.4f, each half's fitted to the other half:\n",
      of_first, of_second);
  const calibration before(logits, digits), after(all, digits);
  print(before, after);
  expect(after.brier < before.brier, "the temperature makes Brier's score better");
  expect(after.error < before.error, "the temperature makes the expected calibration error less");
  if (picture != nullptr && has_gnuplot())
    expect(draw(picture, before, after), picture);
  else if (picture != nullptr)
    std::printf("no picture: gnuplot is not found\n");
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

void run(const char* path, const char* picture) {
  const double apart = gradient_error(read_digits<double>(path).train);
  std::printf("the gradient is within %.1e of the loss's differences\n", apart);
  expect(apart < 1e-8, "the gradient is that of the loss");
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
  calibrate(all.exact.logits, data.test.digits, picture);

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
    if (count != 2 && count != 3)
      throw std::runtime_error("digits takes the file optdigits.txt, and a picture to write");
    run(arguments[1], count == 3 ? arguments[2] : nullptr);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 2;
  }
  return failed ? 1 : 0;
}
