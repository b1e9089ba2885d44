// SPDX-License-Identifier: BSL-1.0
// Newton's method for a temperature.
#pragma once

#include <simdact/calibration/rows.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr double least_temperature = 0.001, largest_temperature = 1000;

struct loss_slopes {
  double first, second;
};

// Of the cross-entropy by the inverse of the temperature: the sum over the rows of the mean of their logits under their
// probabilities, less the right class's logit, and the sum of the variances under them.
template <class Rows>
loss_slopes slopes_of_loss(Rows& rows, double inverse) {
  loss_slopes sum{0, 0};
  rows.each(simd::quotient(1.0, inverse), [&](auto x, auto p, std::size_t right) {
    // From the right class's logit, of which only the differences count.
    double mean = 0, square = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
      if (!(p[i] <= 0)) {
        const double apart = x[i] - x[right];
        mean += simd::product(p[i], apart);
        square += simd::product(p[i], simd::product(apart, apart));
      }
    sum.first += mean;
    sum.second += square - simd::product(mean, mean);
  });
  return sum;
}

// The first derivative grows: where it is below 0 is a lower bound of the result, elsewhere an upper one. A step of
// Newton's that leaves the two is halved on a scale of logarithms instead.
template <class X, class Targets>
double fit_temperature(const char* function, const X& logits, const Targets& targets,
                       const calibration_options& options) {
  calibration_rows rows(function, logits, targets, options);
  if (rows.counted() == 0)
    return simd::format<double>::nan;
  double low = simd::quotient(1.0, largest_temperature), high = simd::quotient(1.0, least_temperature);
  // Without a bound on either side Newton's steps would go on for ever.
  if (const double first = detail::slopes_of_loss(rows, low).first; !(first < 0))
    return simd::is_nan(first) ? first : largest_temperature;
  if (!(detail::slopes_of_loss(rows, high).first > 0))
    return least_temperature;
  double inverse = detail::smaller(high, detail::larger(low, simd::quotient(1.0, options.temperature)));
  constexpr int most_steps = 200;
  for (int step = 0; step < most_steps; ++step) {
    const auto [first, second] = detail::slopes_of_loss(rows, inverse);
    (first < 0 ? low : high) = inverse;
    double next = inverse - simd::quotient(first, second);
    if (!(next > low && next < high))
      next = simd::sqrt(simd::product(low, high));
    const double apart = simd::abs(next - inverse);
    inverse = next;
    if (apart <= simd::product(0x1p-46, inverse))
      break;
  }
  return simd::quotient(1.0, inverse);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
