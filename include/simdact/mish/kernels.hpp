// SPDX-License-Identifier: BSL-1.0
// The methods of mish and of its derivative, and what the tiers mean.
#pragma once

#include <simdact/core/parameter.hpp>
#include <simdact/mish/bounds.hpp>
#include <simdact/mish/correctly_rounded.hpp>
#include <simdact/mish/exp_quotient.hpp>
#include <simdact/mish/rational.hpp>
#include <simdact/mish/uniform_table.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct mish : detail::tiers<exp_quotient> {
  static constexpr const char* name = "mish";
  using methods = detail::method_list<exp_quotient, rational<12, 12>, uniform_table<32, 3>, correctly_rounded>;
};

struct mish_derivative : detail::tiers<exp_quotient> {
  static constexpr const char* name = "mish_derivative";
  static constexpr relative_part relative{.below = -3, .max_ulp = 8};
  using methods = detail::method_list<exp_quotient, rational<25, 24>, uniform_table<32, 3>>;
};

} // namespace simdact::inline SIMDACT_TARGET::fn
