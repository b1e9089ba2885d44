// SPDX-License-Identifier: BSL-1.0
// A model as guitar amplifiers are captured with, an LSTM of 40 units and a dense layer, run sample by sample with
// RTNeural's own functions and with those of the library: the time a sample takes, and how far the output is from that
// of the same model in double.
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <numeric>
#include <random>
#include <span>
#include <vector>

#include <RTNeural/ModelT.h>

#include "maths_provider.hpp"

namespace act = simdact;

namespace {

constexpr int units = 40;
constexpr double rate = 48000;
constexpr std::size_t block = 64, blocks = 250, rounds = 50;

template <class T, class Provider>
using amplifier =
    RTNeural::ModelT<T, 1, 1, RTNeural::LSTMLayerT<T, 1, units, RTNeural::SampleRateCorrectionMode::None, Provider>,
                     RTNeural::DenseT<T, units, 1>>;

// Numbers between -1 and 1, times scale; the same ones for every type.
template <class T>
std::vector<std::vector<T>> matrix(std::mt19937& bits, int rows, int columns, double scale) {
  std::vector<std::vector<T>> m(static_cast<std::size_t>(rows), std::vector<T>(static_cast<std::size_t>(columns)));
  for (auto& row : m)
    for (T& weight : row)
      weight = static_cast<T>(static_cast<float>(scale * (static_cast<double>(bits()) / 0x1p31 - 1)));
  return m;
}

// Weights as large as training leaves them, so that the gates work along their whole curves.
template <class T, class Provider>
void set_weights(amplifier<T, Provider>& model) {
  std::mt19937 bits(1);
  model.template get<0>().setWVals(matrix<T>(bits, 1, 4 * units, 2));
  model.template get<0>().setUVals(matrix<T>(bits, units, 4 * units, 0.3));
  model.template get<0>().setBVals(matrix<T>(bits, 1, 4 * units, 0.5)[0]);
  model.template get<1>().setWeights(matrix<T>(bits, 1, units, 0.3));
  const T bias = 0;
  model.template get<1>().setBias(&bias);
}

// A third of a second of it: a decaying chord.
std::vector<float> guitar() {
  std::vector<float> samples(block * blocks);
  for (std::size_t i = 0; i < samples.size(); ++i) {
    const double seconds = static_cast<double>(i) / rate;
    double sum = 0;
    for (const double hertz : {82.41, 123.47, 164.81})
      sum += std::sin(2 * 3.141592653589793 * hertz * seconds);
    samples[i] = static_cast<float>(sum / 3 * std::exp(-2 * seconds));
  }
  return samples;
}

// Sample by sample, as a plugin whose host hands it blocks.
template <class T, class Provider>
void play(amplifier<T, Provider>& model, std::span<const float> in, std::span<T> out) {
  for (std::size_t i = 0; i < in.size(); ++i) {
    alignas(RTNEURAL_DEFAULT_ALIGNMENT) const std::array<T, 1> sample{static_cast<T>(in[i])};
    out[i] = model.forward(sample.data());
  }
}

template <class Provider>
struct candidate {
  const char* name;
  amplifier<float, Provider> model{};
  std::vector<double> nanoseconds = std::vector<double>(blocks, 1e12); // of each block, the fastest of all rounds
  double error = 0;                                                    // the largest
};

// The larger of an error and a distance; NaN, once it is met.
double larger(double error, double distance) {
  return std::isnan(error) || std::abs(distance) <= error ? error : std::abs(distance);
}

template <class Provider>
void run(candidate<Provider>& one, std::span<const float> in, std::span<const double> exact) {
  std::array<float, block> out;
  one.model.reset();
  for (std::size_t b = 0; b < blocks; ++b) {
    const auto start = std::chrono::steady_clock::now();
    play<float, Provider>(one.model, in.subspan(b * block, block), out);
    const std::chrono::duration<double, std::nano> time = std::chrono::steady_clock::now() - start;
    one.nanoseconds[b] = std::min(one.nanoseconds[b], time.count());
    for (std::size_t i = 0; i < block; ++i)
      one.error = larger(one.error, static_cast<double>(out[i]) - exact[b * block + i]);
  }
}

} // namespace

int main() {
  const std::vector<float> in = guitar();
  std::vector<double> exact(in.size());
  amplifier<double, RTNeural::DefaultMathsProvider> reference;
  set_weights<double, RTNeural::DefaultMathsProvider>(reference);
  reference.reset();
  play<double, RTNeural::DefaultMathsProvider>(reference, in, exact);
  const double loudest = std::abs(std::ranges::max(exact, {}, [](double y) { return std::abs(y); }));

  candidate<RTNeural::DefaultMathsProvider> own{"RTNeural's own"};
  candidate<maths_provider<act::accurate>> accurate{"accurate"};
  candidate<maths_provider<act::fast>> fast{"fast"};
  const auto for_each = [&](auto f) { f(own), f(accurate), f(fast); };
  for_each([]<class P>(candidate<P>& c) { set_weights<float, P>(c.model); });
  for (std::size_t round = 0; round < rounds; ++round)
    for_each([&](auto& c) { run(c, in, exact); });

  std::printf("%-16s %12s %14s %22s\n", "functions", "ns a sample", "of real time", "error, loudest = 1");
  for_each([&](auto& c) {
    const double time = std::reduce(c.nanoseconds.begin(), c.nanoseconds.end()) / (block * blocks);
    std::printf("%-16s %12.0f %12.2f %% %22.2g\n", c.name, time, time * rate / 1e7, c.error / loudest);
  });
  const bool holds = accurate.error < 1e-5 * loudest && fast.error < 1e-2 * loudest;
  std::printf("%s\n", holds ? "ok" : "FAIL: an output is not the model's");
  return holds ? 0 : 1;
}
