// The exact functions: for sweeps over floats in double, through the vector maths of the C library where there is one;
// for doubles in long double.
#pragma once

#include <cstddef>

#include <simdact/fn.hpp>

namespace simdact_test {

// To about 4 ULP of a double, 1e-8 ULP of a float; tests/reference_test.cpp audits them against MPFR.
void exact_tanh(const float* x, double* y, std::size_t n);
void exact_tanh_derivative(const float* x, double* y, std::size_t n);

// What the suite knows of a function besides its kernels.
template <class Function>
struct specification;

template <>
struct specification<simdact::fn::tanh> {
  static constexpr const char* name = "tanh";
  static void exact(const float* x, double* y, std::size_t n) { exact_tanh(x, y, n); }
  static long double exact(double x);
  static constexpr double lower = -1, upper = 1;
  static constexpr bool odd = true;
  // The sign of the slope as the bits of x grow: for positive and for negative x.
  static constexpr int slope[2] = {1, -1};
};

template <>
struct specification<simdact::fn::tanh_derivative> {
  static constexpr const char* name = "tanh_derivative";
  static void exact(const float* x, double* y, std::size_t n) { exact_tanh_derivative(x, y, n); }
  static long double exact(double x);
  static constexpr double lower = 0, upper = 1;
  static constexpr bool odd = false;
  static constexpr int slope[2] = {-1, -1};
};

} // namespace simdact_test
