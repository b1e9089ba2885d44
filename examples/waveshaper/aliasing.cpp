// SPDX-License-Identifier: BSL-1.0
// What antiderivative anti-aliasing is worth: a sine swept through tanh, with and without. The sweep goes in steps of a
// whole number of periods, so that each step's spectrum has the harmonics below half the sample rate in their own bins,
// and all else is aliasing.
#include <cmath>
#include <complex>
#include <cstdio>
#include <numbers>
#include <random>
#include <vector>

#include "antialiased.hpp"

namespace {

constexpr double rate = 48000;
constexpr std::size_t length = 4096;
constexpr float gain = 4; // 12 dB

bool failed = false;
void expect(bool holds, const char* what) {
  std::printf("%-4s %s\n", holds ? "ok" : "FAIL", what);
  failed = failed || !holds;
}
// The mean of tanh over [a, b] by other formulas than tanh_mean's: a difference in long double, or a Taylor polynomial
// about the middle.
double exact_mean(float a, float b) {
  const long double m = (static_cast<long double>(a) + static_cast<long double>(b)) / 2,
                    h = (static_cast<long double>(b) - static_cast<long double>(a)) / 2;
  const auto antiderivative = [](long double x) { return std::fabs(x) + std::log1p(std::exp(-2 * std::fabs(x))); };
  if (std::fabs(h) > 1e-4L)
    return static_cast<double>((antiderivative(b) - antiderivative(a)) / (2 * h));
  const long double t = std::tanh(m);
  return static_cast<double>(t - t * (1 - t * t) * h * h / 3);
}

struct worst_error {
  double mean = 0, quotient = 0, antiderivative = 0;
};

// Samples of any size, as near to one another as floats can be, and far.
worst_error measure_means() {
  std::mt19937 random(5);
  const auto uniform = [&] { return static_cast<double>(random()) * 0x1p-31 - 1; };
  worst_error worst;
  std::vector<float> a(200000), b(a.size()), by_mean(a.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    const double first = uniform() * std::exp(uniform() * 6), distance = uniform() * std::exp(uniform() * 8 - 6);
    a[i] = static_cast<float>(first);
    b[i] = static_cast<float>(i % 16 == 0 ? -first * (1 + 1e-6 * uniform()) : first + distance);
  }
  act::transform(a, b, by_mean, [](auto x, auto y) { return tanh_mean(x, y); });
  for (std::size_t i = 0; i < a.size(); ++i) {
    const double exact = exact_mean(a[i], b[i]), x = static_cast<double>(a[i]), size = std::abs(x);
    const double log_cosh = size + std::log1p(std::exp(-2 * size)) - std::numbers::ln2;
    worst.antiderivative =
        std::max(worst.antiderivative,
                 std::abs(static_cast<double>(tanh_antiderivative(a[i])) - log_cosh) / std::max(1.0, size));
    worst.mean = std::max(worst.mean, std::abs(static_cast<double>(by_mean[i]) - exact));
    if (a[i] != b[i]) {
      const float quotient = (tanh_antiderivative(b[i]) - tanh_antiderivative(a[i])) / (b[i] - a[i]);
      worst.quotient = std::max(worst.quotient, std::abs(static_cast<double>(quotient) - exact));
    }
  }
  return worst;
}

bool same_in_blocks() {
  std::mt19937 random(6);
  std::vector<float> samples(2 * 10000), in_blocks;
  for (float& x : samples)
    x = static_cast<float>(static_cast<double>(random()) * 0x1p-31 - 1);
  antialiased_clipper whole(gain, 2, samples.size()), blocks(gain, 2, 64);
  for (std::size_t i = 0; i < samples.size();) {
    const std::size_t size = std::min(samples.size() - i, 2 * (random() % 33));
    const std::span<const float> block = blocks.process(std::span(samples).subspan(i, size));
    in_blocks.insert(in_blocks.end(), block.begin(), block.end());
    i += size;
  }
  return std::ranges::equal(whole.process(samples), in_blocks);
}

struct energies {
  double harmonics = 0, aliasing = 0, low = 0; // low: what aliasing there is below 5 kHz

  void operator+=(const energies& more) { harmonics += more.harmonics, aliasing += more.aliasing, low += more.low; }
  double decibels() const { return 10 * std::log10(aliasing / harmonics); }
  double low_decibels() const { return 10 * std::log10(low / harmonics); }
};

// Of one period of `length` samples that holds `cycles` of the sine, an odd number of them: no harmonic beyond half the
// sample rate comes back to where one below it is. Those of tanh are odd, as tanh is.
energies measure(std::span<const float> y, std::size_t cycles) {
  static const auto circle = [] {
    std::vector<std::complex<double>> points(length);
    for (std::size_t n = 0; n < length; ++n)
      points[n] = std::polar(1.0, 2 * std::numbers::pi * static_cast<double>(n) / length);
    return points;
  }();
  energies result;
  for (std::size_t bin = 0; bin <= length / 2; ++bin) {
    const bool is_harmonic = bin % cycles == 0 && bin / cycles % 2 == 1;
    std::complex<double> sum = 0;
    for (std::size_t n = 0; n < length; ++n)
      sum += static_cast<double>(y[n]) * circle[bin * n % length];
    const double energy = std::norm(sum) * (bin == 0 || bin == length / 2 ? 1 : 2);
    (is_harmonic ? result.harmonics : result.aliasing) += energy;
    if (!is_harmonic && static_cast<double>(bin) * rate / length < 5000)
      result.low += energy;
  }
  return result;
}

} // namespace

int main() {
  energies plain_sum, mean_sum;
  std::printf("Aliasing of a sine through tanh(%g x), dB of the harmonics\n  %8s %20s %20s\n  %8s %10s %9s %10s %9s\n",
              static_cast<double>(gain), "", "tanh", "antialiased", "Hz", "all", "< 5 kHz", "all", "< 5 kHz");
  for (double f = 300; f < 12000; f *= 1.25) {
    const std::size_t cycles = static_cast<std::size_t>(f / rate * length) | 1;
    std::vector<float> sine(2 * length), plain(length);
    for (std::size_t n = 0; n < sine.size(); ++n)
      sine[n] = static_cast<float>(
          std::sin(2 * std::numbers::pi * static_cast<double>(cycles * n % length) / static_cast<double>(length)));
    const std::span<const float> first = std::span(sine).first(length), second = std::span(sine).subspan(length);
    act::transform(second, plain, [](auto x) { return act::tanh(x * gain); });
    antialiased_clipper clipper(gain, 1, length);
    clipper.process(first);
    const energies of_plain = measure(plain, cycles), of_mean = measure(clipper.process(second), cycles);
    std::printf("  %8.0f %10.1f %9.1f %10.1f %9.1f\n", static_cast<double>(cycles) * rate / length, of_plain.decibels(),
                of_plain.low_decibels(), of_mean.decibels(), of_mean.low_decibels());
    plain_sum += of_plain;
    mean_sum += of_mean;
  }
  std::printf("  %8s %10.1f %9.1f %10.1f %9.1f\n", "sweep", plain_sum.decibels(), plain_sum.low_decibels(),
              mean_sum.decibels(), mean_sum.low_decibels());
  expect(mean_sum.decibels() < plain_sum.decibels() - 7, "7 dB less aliasing over the sweep");
  expect(mean_sum.low_decibels() < plain_sum.low_decibels() - 20, "20 dB less below 5 kHz");

  const worst_error worst = measure_means();
  std::printf("largest error of the mean %.2g; of the plain quotient (F(b) - F(a))/(b - a) in float %.2g\n", worst.mean,
              worst.quotient);
  expect(worst.mean < 6e-7, "the mean is within 6e-7 for samples however close");
  expect(worst.antiderivative < 3e-7, "ln cosh is within 3e-7 of max(1, |x|)");
  expect(same_in_blocks(), "blocks of any size, two channels: the bits of the whole");
  return failed ? 1 : 0;
}
