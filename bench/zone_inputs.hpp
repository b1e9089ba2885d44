// SPDX-License-Identifier: BSL-1.0
// What the errors of each zone are measured on.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "suite.hpp"
#include "zones.hpp"

namespace simdact_bench {

// One of a zone, of either sign. Every other one is spread evenly, as far as functions of the type still change, and
// the rest by exponents.
template <class T>
T draw(zone of, bool evenly, std::mt19937_64& random) {
  using computed = std::numeric_limits<simdact::simd::computed_t<T>>;
  const auto within = [&](double low, double high) {
    if (evenly)
      return std::uniform_real_distribution(low, high)(random);
    return std::exp2(std::uniform_real_distribution(std::log2(low), std::log2(high))(random));
  };
  constexpr double far = std::same_as<T, double> ? 1024 : 128;
  double x = 0;
  switch (of) {
  case zone::near_0:
    x = within(static_cast<double>(computed::min()), middle_from);
    break;
  case zone::middle:
    x = within(middle_from, tail_from);
    break;
  case zone::tail:
    x = std::min(within(tail_from, evenly ? far : format<T>.most), format<T>.most);
    break;
  case zone::subnormal:
    x = std::ceil(within(1, format<T>.subnormals)) * format<T>.least;
    break;
  }
  return narrow<T>(random() % 2 == 0 ? x : -x);
}

// Of each zone as many, one behind the other, with the exact results.
template <class T>
struct zone_samples {
  static constexpr std::size_t of_each = 8192;

  std::string function;
  std::vector<T> x;
  std::vector<double> wide;
  std::vector<long double> exact;

  explicit zone_samples(const subject& of) : function(of.function) {
    std::mt19937_64 random(7);
    for (const zone z : all_zones)
      for (std::size_t i = 0; i < of_each; ++i) {
        const T drawn = draw<T>(z, i % 2 == 0, random);
        x.push_back(widen(drawn) < of.domain_low ? narrow<T>(-widen(drawn)) : drawn);
        wide.push_back(widen(x.back()));
      }
    exact.resize(x.size());
    of.exact(wide, wide, exact);
  }
};

template <class T>
errors_by_zone measure_by_zone(const zone_samples<T>& samples, const array_function<T>& run) {
  constexpr std::size_t n = zone_samples<T>::of_each;
  std::vector<T> out(samples.x.size());
  run(samples.x, samples.x, out);
  errors_by_zone found;
  for (std::size_t z = 0; z < found.size(); ++z)
    found[z] = measure_errors<T>(std::span(samples.wide).subspan(z * n, n), std::span<const T>(out).subspan(z * n, n),
                                 std::span(samples.exact).subspan(z * n, n));
  return found;
}

} // namespace simdact_bench
