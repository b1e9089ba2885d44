// SPDX-License-Identifier: BSL-1.0
// The functions of the xsimd that simdact was built with.
#include "../peers.hpp"
#include "vector_loop.hpp"

namespace simdact_bench {
namespace {

struct own_functions {
  static constexpr unsigned parts = has_exp | has_expm1 | has_log1p | has_tanh | has_erf;
  static auto exp(auto x) { return xsimd::exp(x); }
  static auto expm1(auto x) { return xsimd::expm1(x); }
  static auto log1p(auto x) { return xsimd::log1p(x); }
  static auto tanh(auto x) { return xsimd::tanh(x); }
  static auto erf(auto x) { return xsimd::erf(x); }
  static auto erfc(auto x) { return xsimd::erfc(x); }
};

constexpr auto loops = loops_over<vector_maths<own_functions>>();

} // namespace

peer xsimd_own() {
  return {.name = "xsimd", .loops = loops};
}

} // namespace simdact_bench
