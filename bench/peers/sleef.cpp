// SPDX-License-Identifier: BSL-1.0
// SLEEF's functions for the registers of the build, within 1.0 ULP, erfc within 1.5, and its tanh within 3.5.
#include <xsimd/xsimd.hpp>

#include <sleef.h>

#include "../peers.hpp"
#include "vector_loop.hpp"

#if defined(__AVX512F__)
#define SIMDACT_SLEEF_FLOATS f16
#define SIMDACT_SLEEF_DOUBLES d8
#define SIMDACT_SLEEF_SUFFIX avx512f
#elif defined(__AVX2__)
#define SIMDACT_SLEEF_FLOATS f8
#define SIMDACT_SLEEF_DOUBLES d4
#define SIMDACT_SLEEF_SUFFIX avx2
#elif defined(__SSE2__)
#define SIMDACT_SLEEF_FLOATS f4
#define SIMDACT_SLEEF_DOUBLES d2
#define SIMDACT_SLEEF_SUFFIX sse2
#else
#define SIMDACT_SLEEF_FLOATS f4
#define SIMDACT_SLEEF_DOUBLES d2
#define SIMDACT_SLEEF_SUFFIX advsimd
#endif
#define SIMDACT_SLEEF_JOINED(name, type, accuracy, suffix) Sleef_##name##type##_##accuracy##suffix
#define SIMDACT_SLEEF_NAME(name, type, accuracy, suffix) SIMDACT_SLEEF_JOINED(name, type, accuracy, suffix)
#define SIMDACT_SLEEF(name, accuracy)                                                                                  \
  static xsimd::batch<float> name(xsimd::batch<float> x) {                                                             \
    return SIMDACT_SLEEF_NAME(name, SIMDACT_SLEEF_FLOATS, accuracy, SIMDACT_SLEEF_SUFFIX)(x);                          \
  }                                                                                                                    \
  static xsimd::batch<double> name(xsimd::batch<double> x) {                                                           \
    return SIMDACT_SLEEF_NAME(name, SIMDACT_SLEEF_DOUBLES, accuracy, SIMDACT_SLEEF_SUFFIX)(x);                         \
  }

namespace simdact_bench {
namespace {

struct within_1_ulp {
  static constexpr unsigned parts = has_exp | has_expm1 | has_log1p | has_tanh | has_erf;
  SIMDACT_SLEEF(exp, u10)
  SIMDACT_SLEEF(expm1, u10)
  SIMDACT_SLEEF(log1p, u10)
  SIMDACT_SLEEF(tanh, u10)
  SIMDACT_SLEEF(erf, u10)
  SIMDACT_SLEEF(erfc, u15)
};

struct within_3_5_ulp {
  static constexpr unsigned parts = has_tanh;
  SIMDACT_SLEEF(tanh, u35)
};

constexpr auto loops_u10 = loops_over<vector_maths<within_1_ulp>>();
constexpr auto loops_u35 = loops_over<vector_maths<within_3_5_ulp>>();

} // namespace

peer sleef_u10() {
  return {.name = "SLEEF u10", .loops = loops_u10};
}

peer sleef_u35() {
  return {.name = "SLEEF u35", .loops = loops_u35};
}

} // namespace simdact_bench
