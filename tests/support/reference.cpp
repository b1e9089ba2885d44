// Compiled with -O3 -ffast-math, which is what lets GCC call the vector variants of tanh and exp. These loops are exact
// enough under it; nothing else is compiled so.
#include <cmath>

#include <support/reference.hpp>

namespace simdact_test {

void exact_tanh(const float* x, double* y, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i)
    y[i] = std::tanh(static_cast<double>(x[i]));
}

void exact_tanh_derivative(const float* x, double* y, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i) {
    const double a = std::fabs(static_cast<double>(x[i]));
    const double w = std::exp(-2 * (a < 300 ? a : 300));
    y[i] = 4 * w / ((1 + w) * (1 + w));
  }
}

} // namespace simdact_test
