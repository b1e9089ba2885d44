// SPDX-License-Identifier: BSL-1.0
// The methods of SiLU and swish and of their derivatives, and what the tiers mean.
#pragma once

#include <simdact/core/parameter.hpp>
#include <simdact/silu/bounds.hpp>
#include <simdact/silu/correctly_rounded.hpp>
#include <simdact/silu/exp_quotient.hpp>
#include <simdact/silu/rational.hpp>
#include <simdact/silu/tanh_core.hpp>
#include <simdact/silu/uniform_table.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct silu : detail::tiers<exp_quotient> {
  static constexpr const char* name = "silu";
  static constexpr residue lost{.positive = true, .below = 0x1p-21}; // beside x/2
  using methods = detail::join<detail::method_list<exp_quotient, rational<13, 14>, rational<9, 10>, rational<5, 6>,
                                                   uniform_table<32, 2>, uniform_table<32, 1>, correctly_rounded>,
                               tanh::shared_methods>;
};

struct silu_derivative : detail::tiers<exp_quotient> {
  static constexpr const char* name = "silu_derivative";
  static constexpr relative_part relative{.below = -3, .max_ulp = 8};
  using antiderivative = silu;
  using methods = detail::method_list<exp_quotient, rational<9, 10>, uniform_table<32, 2>, correctly_rounded>;
};

struct swish : detail::tiers<exp_quotient> {
  static constexpr const char* name = "swish";
  static constexpr residue lost{.positive = true, .below = 0x1p-21}; // beside x/2
  static constexpr parameter beta{"beta", domain::finite, 1};
  static constexpr parameter parameters[] = {beta};
  using methods =
      detail::join<detail::method_list<exp_quotient, rational<9, 10>, rational<5, 6>>, tanh::shared_methods>;
};

struct swish_derivative : detail::tiers<exp_quotient> {
  static constexpr const char* name = "swish_derivative";
  using methods = detail::method_list<exp_quotient, rational<9, 10>>;
};

} // namespace simdact::inline SIMDACT_TARGET::fn
