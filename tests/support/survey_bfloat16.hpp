// SPDX-License-Identifier: BSL-1.0
// Measures a kernel for bfloat16.
#pragma once

#include <simdact/bfloat16.hpp>
#include <support/survey.hpp>

namespace simdact_test {

// All 65536 of them. The step is in ULP of a bfloat16, 2^16 of a float's.
inline simdact::bound survey_bfloat16(array_function<simdact::bfloat16> kernel, const function_shape& shape) {
  using simdact::bfloat16;
  constexpr long double float_ulps = 0x1p16L;
  worst_errors worst;
  for (const std::uint16_t sign : {std::uint16_t{0}, std::uint16_t{0x8000}}) {
    std::vector<bfloat16> x(0x7f80), y(x.size()), minus_x(x.size()), minus_y(x.size());
    for (std::uint16_t i = 0; i < 0x7f80; ++i) {
      x[i].bits = static_cast<std::uint16_t>(sign | i);
      minus_x[i].bits = x[i].bits ^ 0x8000;
    }
    kernel(x, y);
    kernel(minus_x, minus_y);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const auto input = static_cast<double>(static_cast<float>(x[i])),
                 got = static_cast<double>(static_cast<float>(y[i]));
      const long double exact = shape.exact(input), unit = ulp<float>(exact) * float_ulps;
      const long double error = std::fabs(static_cast<long double>(got) - exact);
      worst.ulp(static_cast<double>(error / unit), input);
      worst.abs(static_cast<double>(error), input);
      if (!(got >= shape.lower && got <= shape.upper))
        worst.out_of_range();
      if (y[i].bits != (minus_y[i].bits ^ 0x8000))
        worst.not_odd();
      if (i > 0)
        worst.step_down(
            static_cast<double>((sign ? -1 : 1) * shape.direction(input) * (static_cast<float>(y[i - 1]) - got) / unit),
            static_cast<double>(static_cast<float>(x[i - 1])));
    }
  }
  return worst.found();
}

} // namespace simdact_test
