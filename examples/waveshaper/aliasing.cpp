// SPDX-License-Identifier: BSL-1.0
// What antiderivative anti-aliasing is worth: a sine swept through tanh and through a hard clipper, with and without.
// The sweep goes in steps of a whole number of periods, so that each step's spectrum has the harmonics below half the
// sample rate in their own bins, and all else is aliasing.
//
//   aliasing [SPECTRA.svg]      draws the spectra of one step through tanh
#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <cstdio>
#include <fstream>
#include <numbers>
#include <random>
#include <span>
#include <vector>

#include "antialiased.hpp"

#include <simdact/function_object.hpp>
#include <simdact/hard.hpp>
#include <simdact/tanh.hpp>
#include <simdact/transform.hpp>

namespace {

constexpr double rate = 48000;
constexpr std::size_t length = 4096;
constexpr float gain = 4;          // 12 dB
constexpr std::size_t drawn = 373; // cycles of the step whose spectra are drawn, 4.4 kHz

bool failed = false;
void expect(bool holds, const char* what) {
  std::printf("%-4s %s\n", holds ? "ok" : "FAIL", what);
  failed = failed || !holds;
}

using spectrum = std::vector<double>; // the energy in each bin

spectrum spectrum_of(std::span<const float> y) {
  static const auto circle = [] {
    std::vector<std::complex<double>> points(length);
    for (std::size_t n = 0; n < length; ++n)
      points[n] = std::polar(1.0, 2 * std::numbers::pi * static_cast<double>(n) / length);
    return points;
  }();
  spectrum result(length / 2 + 1);
  for (std::size_t bin = 0; bin < result.size(); ++bin) {
    std::complex<double> sum = 0;
    for (std::size_t n = 0; n < length; ++n)
      sum += static_cast<double>(y[n]) * circle[bin * n % length];
    result[bin] = std::norm(sum) * (bin == 0 || bin == length / 2 ? 1 : 2);
  }
  return result;
}

// Of one period of `length` samples that holds `cycles` of the sine, an odd number of them: no harmonic beyond half the
// sample rate comes back to where one below it is. Those of an odd function are odd.
struct energies {
  double harmonics = 0, aliasing = 0, low = 0; // low: what aliasing there is below 5 kHz

  void add(const spectrum& of, std::size_t cycles) {
    for (std::size_t bin = 0; bin < of.size(); ++bin) {
      const bool is_harmonic = bin % cycles == 0 && bin / cycles % 2 == 1;
      (is_harmonic ? harmonics : aliasing) += of[bin];
      if (!is_harmonic && static_cast<double>(bin) * rate / length < 5000)
        low += of[bin];
    }
  }
  double decibels() const { return 10 * std::log10(aliasing / harmonics); }
  double low_decibels() const { return 10 * std::log10(low / harmonics); }
};

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

// Decibels below the largest bin, down to -120, over 0 to 24 kHz.
void draw(const char* file, const spectrum& without, const spectrum& with) {
  std::ofstream svg(file);
  svg << "<svg xmlns='http://www.w3.org/2000/svg' viewBox='-50 -20 1100 560' font-family='sans-serif' "
         "font-size='14'>\n";
  const double top = *std::ranges::max_element(without);
  const auto curve = [&](const spectrum& of, const char* style, const char* name, int row) {
    svg << "<path fill='none' " << style << " d='";
    for (std::size_t bin = 0; bin < of.size(); ++bin) {
      const double decibels = std::max(-120.0, 10 * std::log10(of[bin] / top + 1e-30));
      svg << (bin == 0 ? 'M' : 'L') << 1000 * static_cast<double>(bin) / (length / 2) << ' ' << -4 * decibels << ' ';
    }
    svg << "'/>\n<text x='880' y='" << 20 * row << "' stroke-width='0.3' " << style << ">" << name << "</text>\n";
  };
  for (int decibels = 0; decibels >= -120; decibels -= 20)
    svg << "<path stroke='#ddd' d='M0 " << -4 * decibels << " H1000'/><text x='-45' y='" << 5 - 4 * decibels << "'>"
        << decibels << "</text>\n";
  for (int kilohertz = 0; kilohertz <= 24; kilohertz += 4)
    svg << "<text x='" << kilohertz * 1000 / 24 << "' y='505'>" << kilohertz << " kHz</text>\n";
  curve(without, "stroke='#c60'", "tanh", 1);
  curve(with, "stroke='#06c'", "adaa1", 2);
  svg << "</svg>\n";
  expect(svg.good(), file);
}

} // namespace

int main(int argc, char** argv) {
  std::array<energies, 5> sums;
  std::printf("Aliasing of a sine driven by %g, dB of the harmonics: all of it, and below 5 kHz\n  %8s %15s %15s %15s "
              "%15s %15s\n",
              static_cast<double>(gain), "Hz", "tanh", "its adaa1", "hardtanh", "its adaa1", "its adaa2");
  const auto print = [](const std::array<energies, 5>& all) {
    for (const energies& of : all)
      std::printf(" %7.1f %7.1f", of.decibels(), of.low_decibels());
    std::printf("\n");
  };
  for (double f = 300; f < 12000; f *= 1.25) {
    const std::size_t cycles = static_cast<std::size_t>(f / rate * length) | 1;
    std::vector<float> driven(2 * length);
    for (std::size_t n = 0; n < driven.size(); ++n)
      driven[n] = static_cast<float>(
          static_cast<double>(gain) *
          std::sin(2 * std::numbers::pi * static_cast<double>(cycles * n % length) / static_cast<double>(length)));
    const std::array spectra{spectrum_of(shaped(plain<act::fn::tanh>(), driven)),
                             spectrum_of(shaped(act::adaa1<act::fn::tanh, float>(), driven)),
                             spectrum_of(shaped(plain<act::fn::hardtanh>(), driven)),
                             spectrum_of(shaped(act::adaa1<act::fn::hardtanh, float>(), driven)),
                             spectrum_of(shaped(act::adaa2<act::fn::hardtanh, float>(), driven))};
    std::array<energies, 5> here;
    for (std::size_t i = 0; i < spectra.size(); ++i) {
      here[i].add(spectra[i], cycles);
      sums[i].add(spectra[i], cycles);
    }
    std::printf("  %8.0f", static_cast<double>(cycles) * rate / length);
    print(here);
    if (argc > 1 && cycles == drawn)
      draw(argv[1], spectra[0], spectra[1]);
  }
  std::printf("  %8s", "sweep");
  print(sums);
  expect(sums[1].decibels() < sums[0].decibels() - 7, "tanh: 7 dB less aliasing over the sweep by adaa1");
  expect(sums[1].low_decibels() < sums[0].low_decibels() - 20, "tanh: 20 dB less below 5 kHz");
  expect(sums[3].low_decibels() < sums[2].low_decibels() - 15, "hardtanh: 15 dB less below 5 kHz by adaa1");
  expect(sums[4].low_decibels() < sums[3].low_decibels() - 10, "hardtanh: another 10 dB less by adaa2");
  expect(same_in_blocks(), "blocks of any size, two channels: the bits of the whole");
  return failed ? 1 : 0;
}
