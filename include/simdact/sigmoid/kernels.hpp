// SPDX-License-Identifier: BSL-1.0
// The methods of the logistic function and of its derivative, and what the tiers mean.
#pragma once

#include <simdact/sigmoid/bounds.hpp>
#include <simdact/sigmoid/correctly_rounded.hpp>
#include <simdact/sigmoid/exp_quotient.hpp>
#include <simdact/sigmoid/rational.hpp>
#include <simdact/sigmoid/tanh_core.hpp>
#include <simdact/sigmoid/uniform_table.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct sigmoid : detail::tiers<exp_quotient> {
  static constexpr const char* name = "sigmoid";
  using methods = detail::join<detail::method_list<exp_quotient, rational<9, 10>, rational<5, 6>, uniform_table<32, 2>,
                                                   uniform_table<32, 1>, correctly_rounded>,
                               tanh::shared_methods>;
};

struct sigmoid_derivative : detail::tiers<exp_quotient> {
  static constexpr const char* name = "sigmoid_derivative";
  using methods = detail::method_list<exp_quotient, rational<9, 10>, rational<4, 12>, rational<5, 6>,
                                      uniform_table<32, 2>, correctly_rounded>;
};

} // namespace simdact::inline SIMDACT_TARGET::fn
