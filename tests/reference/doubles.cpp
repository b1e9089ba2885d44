// SPDX-License-Identifier: BSL-1.0
// The one caller of the precise formulas.
#include <reference/all.hpp>
#include <reference/reference.hpp>

namespace simdact_test {

constinit const std::array<of_double*, function_count> exact_of_double = [] {
  std::array<of_double*, function_count> all{};
  fn::all::visit([&]<class Function>() { all[function_index<Function>] = &exact<Function>::precise; });
  return all;
}();

} // namespace simdact_test
