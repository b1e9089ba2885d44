// SPDX-License-Identifier: BSL-1.0
// Measures a kernel for a type of sixteen bits.
#pragma once

#include <support/subject.hpp>
#include <support/survey.hpp>

namespace simdact_test {

// All 65536 of them.
template <class T>
simdact::bound survey_narrow(array_function<T> kernel, const function_shape& shape) {
  const double lower = as_double(T(static_cast<float>(shape.lower))),
               upper = as_double(T(static_cast<float>(shape.upper)));
  worst_errors worst;
  for (const std::uint64_t sign : {std::uint64_t{0}, layout<T>::sign}) {
    std::vector<T> x(layout<T>::infinity), y(x.size()), minus_x(x.size()), minus_y(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
      x[i] = from_bits<T>(sign | i);
      minus_x[i] = from_bits<T>((sign | i) ^ layout<T>::sign);
    }
    kernel(x, y);
    kernel(minus_x, minus_y);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const double input = as_double(x[i]), got = as_double(y[i]);
      if (input < shape.domain_low)
        continue;
      const long double exact = within_range<T>(shape.exact(input)), unit = ulp<T>(exact);
      const long double error = std::fabs(within_range<T>(got) - exact);
      worst.ulp(static_cast<double>(error / unit), input);
      worst.abs(static_cast<double>(error), input);
      if (!(got >= lower && got <= upper))
        worst.out_of_range();
      if (bits(y[i]) != (bits(minus_y[i]) ^ layout<T>::sign))
        worst.not_odd();
      if (i > 0 && shape.direction(input) == shape.direction(as_double(x[i - 1]))) {
        const long double rise = within_range<T>(got) - within_range<T>(as_double(y[i - 1]));
        worst.step_down(static_cast<double>((sign == 0 ? -1 : 1) * shape.direction(input) * rise / unit),
                        as_double(x[i - 1]));
      }
    }
  }
  return worst.found();
}

} // namespace simdact_test
