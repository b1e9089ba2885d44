// SPDX-License-Identifier: BSL-1.0
// Searches for a double kernel's worst inputs, from the worst ones of a sample on.
#pragma once

#include <array>
#include <cmath>

#include <support/survey_double.hpp>

namespace simdact_test {

// Points to look at next to one where a kernel is bad. What it rounds early changes slowly with x and what it rounds
// late at once, so half are any number of bits away. The others share the worst point's reduced argument, mantissa or
// table offset.
class neighbourhood {
public:
  explicit neighbourhood(std::uint64_t seed) : count_(seed) {}

  double next_to(double x) {
    switch (below(8)) {
    case 0:
    case 1:
      return in_another_period(x);
    case 2:
      return std::ldexp(below(2) == 0 ? x : -x, static_cast<int>(below(7)) - 3);
    case 3:
      return x + std::ldexp(static_cast<double>(below(129)) - 64, -static_cast<int>(below(8)));
    default:
      return at_a_distance(x);
    }
  }

private:
  std::uint64_t random() { return double_sample::mix(count_++); }
  std::uint64_t below(std::uint64_t n) { return random() % n; }

  // In the order of bits by less than 2^k, all k alike.
  double at_a_distance(double x) {
    const std::uint64_t distance = random() >> (64 - 1 - below(52));
    const std::uint64_t bits = std::bit_cast<std::uint64_t>(x), size = bits & ~sign_bit;
    return std::bit_cast<double>((bits & sign_bit) |
                                 (below(2) == 0 && distance <= size ? size - distance : size + distance));
  }

  // Multiples of ln 2 and of its 2^-k apart, as the argument of the exponential that a function is made of: c·x, the
  // square of x, or GELU's tanh form.
  double in_another_period(double x) {
    constexpr double ln2 = 0x1.62e42fefa39efp-1;
    const double shift = std::ldexp((static_cast<double>(below(129)) - 64) * ln2, -static_cast<int>(below(6)));
    constexpr std::array scales{1.0, 1.702, 1 / 15.0};
    switch (const std::uint64_t form = below(5)) {
    case 3:
      return std::copysign(std::sqrt(std::fabs(x * x + shift)), x);
    case 4:
      return where_gate_is(gate(x) + shift, x);
    default:
      return x + shift / scales[form];
    }
  }

  static constexpr double linear = 0x1.9884533d43651p+0, cubic = 0x1.2444f2a4d8b4bp-4;
  static double gate(double x) { return x * (linear + cubic * x * x); }
  static double where_gate_is(double v, double x) {
    for (int step = 0; step < 60; ++step)
      x -= (gate(x) - v) / (linear + 3 * cubic * x * x);
    return x;
  }

  static constexpr std::uint64_t sign_bit = std::uint64_t{1} << 63;
  std::uint64_t count_;
};

// Runs next to the worst inputs, 2^k of them about each in the k-th round, which knows of those that the rounds before
// have found. report(k, bound) hears what is known after each. A kernel whose errors are smooth is done early.
template <class Report>
void search(double_survey& survey, const function_shape& shape, std::uint64_t seed, unsigned rounds, Report report) {
  constexpr unsigned least = 9, idle = 4;
  neighbourhood neighbours(seed);
  std::vector<double> x;
  exact_run exact;
  const auto look = [&](double from) {
    if (!std::isfinite(from))
      return;
    double_sample::fill_from(from, x);
    exact.fill(shape, x);
    survey.add(x, exact);
  };
  for (unsigned round = 0, without_gain = 0; round < rounds && (round <= least || without_gain < idle); ++round) {
    const simdact::bound before = survey.found();
    for (std::size_t i = 0; i < std::size_t{1} << round; ++i)
      for (const double worst : survey.worst())
        look(neighbours.next_to(worst));
    const simdact::bound& found = survey.found();
    const bool gained = found.max_ulp > before.max_ulp * (1 + 1e-6) || found.max_abs > before.max_abs * (1 + 1e-6);
    without_gain = gained ? 0 : without_gain + 1;
    report(round, found);
  }
}

} // namespace simdact_test
