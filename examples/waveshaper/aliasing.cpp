// SPDX-License-Identifier: BSL-1.0
// What antiderivative anti-aliasing is worth: a sine swept through tanh and through a hard clipper, with and without.
// The sweep goes in steps of a whole number of periods, so that each step's spectrum has the harmonics below half the
// sample rate in their own bins, and all else is aliasing.
//
//   aliasing [SPECTRA.svg]      draws the spectra of one step through tanh, by gnuplot
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <random>
#include <span>
#include <vector>

#include "antialiased.hpp"
#include "spectrum.hpp"

#include <simdact/function_object.hpp>
#include <simdact/hard.hpp>
#include <simdact/tanh.hpp>
#include <simdact/transform.hpp>

namespace {

constexpr float gain = 4;          // 12 dB
constexpr std::size_t drawn = 299; // cycles of the step whose spectra are drawn, 3.5 kHz

bool failed = false;
void expect(bool holds, const char* what) {
  std::printf("%-4s %s\n", holds ? "ok" : "FAIL", what);
  failed = failed || !holds;
}

// A period and then another, through an object that keeps samples; the second one's results.
template <class Shaper>
std::vector<float> shaped(Shaper shaper, std::span<const float> driven) {
  std::vector<float> y(driven.size());
  shaper.process(driven, y);
  return {y.begin() + length, y.end()};
}

// Without anti-aliasing.
template <class Function>
struct plain {
  void process(std::span<const float> in, std::span<float> out) const {
    act::transform(in, out, act::function_object<Function>{});
  }
};

// None, first and second order.
template <class Function>
std::array<spectrum, 3> orders(std::span<const float> driven) {
  return {spectrum_of(shaped(plain<Function>(), driven)), spectrum_of(shaped(act::adaa1<Function, float>(), driven)),
          spectrum_of(shaped(act::adaa2<Function, float>(), driven))};
}

std::vector<float> two_periods(std::size_t cycles) {
  std::vector<float> driven(2 * length);
  for (std::size_t n = 0; n < driven.size(); ++n)
    driven[n] = static_cast<float>(
        static_cast<double>(gain) *
        std::sin(2 * std::numbers::pi * static_cast<double>(cycles * n % length) / static_cast<double>(length)));
  return driven;
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

void draw_orders(const char* file, const std::array<spectrum, 3>& of) {
  if (!has_gnuplot())
    return (void)std::printf("no picture: gnuplot is not found\n");
  expect(draw(file, {{"tanh", of[0]}, {"adaa1", of[1]}, {"adaa2", of[2]}}), file);
}

} // namespace

int main(int argc, char** argv) {
  using columns = std::array<std::array<energies, 3>, 2>; // tanh and hardtanh, by order
  columns sums;
  std::printf("Aliasing of a sine driven by %g, dB of the harmonics: all of it, and below 5 kHz\n  %8s",
              static_cast<double>(gain), "Hz");
  for (const char* function : {"tanh", "hardtanh"})
    std::printf(" %15s %15s %15s", function, "its adaa1", "its adaa2");
  std::printf("\n");
  const auto print = [](const columns& all) {
    for (const auto& function : all)
      for (const energies& of : function)
        std::printf(" %7.1f %7.1f", of.decibels(), of.low_decibels());
    std::printf("\n");
  };
  for (double f = 300; f < 12000; f *= 1.25) {
    const std::size_t cycles = static_cast<std::size_t>(f / rate * length) | 1;
    const std::vector<float> driven = two_periods(cycles);
    const std::array spectra{orders<act::fn::tanh>(driven), orders<act::fn::hardtanh>(driven)};
    columns here;
    for (std::size_t i = 0; i < 2; ++i)
      for (std::size_t order = 0; order < 3; ++order)
        for (columns* to : {&here, &sums})
          (*to)[i][order].add(spectra[i][order], cycles);
    std::printf("  %8.0f", hertz(cycles));
    print(here);
    if (argc > 1 && cycles == drawn)
      draw_orders(argv[1], spectra[0]);
  }
  std::printf("  %8s", "sweep");
  print(sums);
  const auto& [tanh, hardtanh] = sums;
  expect(tanh[1].decibels() < tanh[0].decibels() - 7, "tanh: 7 dB less aliasing over the sweep by adaa1");
  expect(tanh[1].low_decibels() < tanh[0].low_decibels() - 20, "tanh: 20 dB less below 5 kHz");
  expect(tanh[2].low_decibels() < tanh[1].low_decibels() - 10, "tanh: another 10 dB less by adaa2");
  expect(hardtanh[1].low_decibels() < hardtanh[0].low_decibels() - 15, "hardtanh: 15 dB less below 5 kHz by adaa1");
  expect(hardtanh[2].low_decibels() < hardtanh[1].low_decibels() - 10, "hardtanh: another 10 dB less by adaa2");
  expect(same_in_blocks(), "blocks of any size, two channels: the bits of the whole");
  return failed ? 1 : 0;
}
