// SPDX-License-Identifier: BSL-1.0
// What each of the three differently compiled parts of the program exports.
#pragma once

#include <array>
#include <cstddef>

// The rows of results, n numbers each: tanh by several policies, then its derivative.
struct row {
  const char* name;
  double tolerance; // largest absolute error
};
inline constexpr std::array<row, 6> rows{{
    {"accurate", 1e-6},
    {"fast", 1.01e-4},
    {"pade<7, 6>", 2e-4},
    {"spline<3>", 3e-2},
    {"k_tanh (float), reproducible (double)", 2e-2},
    {"derivative", 1e-6},
}};

// Write the rows, and return what went wrong on the way: a value form that differs from the array form, or a wrong call
// that is not refused. nullptr if nothing did.
namespace sse2 {
const char* run(const float* in, float* out, std::size_t n);
const char* run(const double* in, double* out, std::size_t n);
} // namespace sse2

namespace avx2 {
const char* run(const float* in, float* out, std::size_t n);
const char* run(const double* in, double* out, std::size_t n);
} // namespace avx2

namespace avx512 {
const char* run(const float* in, float* out, std::size_t n);
const char* run(const double* in, double* out, std::size_t n);
} // namespace avx512
