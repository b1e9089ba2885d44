// SPDX-License-Identifier: BSL-1.0
// Compiled with -O3 -ffast-math, as nothing else of the tests is, but with no reciprocals: (x + 3) · (1/6), multiplied
// out, is not 0 at -3. The one caller of the fast formulas.
#include <reference/all.hpp>
#include <reference/reference.hpp>

namespace simdact_test {
namespace {

// Flat: one vector loop, and no inline function in the object.
template <class Function>
[[gnu::flatten]] void each(const float* x, double* y, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i)
    y[i] = exact<Function>::fast(static_cast<double>(x[i]));
}

} // namespace

constinit const std::array<of_floats*, function_count> exact_of_floats = [] {
  std::array<of_floats*, function_count> all{};
  fn::all::visit([&]<class Function>() { all[function_index<Function>] = &each<Function>; });
  return all;
}();

} // namespace simdact_test
