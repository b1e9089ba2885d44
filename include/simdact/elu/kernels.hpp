// SPDX-License-Identifier: BSL-1.0
// The methods of ELU, CELU and SELU and of their derivatives: those of e^x.
#pragma once

#include <simdact/core/parameter.hpp>
#include <simdact/elu/bounds.hpp>
#include <simdact/elu/cody_waite.hpp>
#include <simdact/elu/correctly_rounded.hpp>
#include <simdact/elu/exp_core.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct elu : detail::tiers<cody_waite> {
  static constexpr const char* name = "elu";
  static constexpr parameter alpha{"alpha", domain::finite, 1};
  static constexpr parameter parameters[] = {alpha};
  static constexpr parameter parameters_from_output[] = {{"alpha", domain::tells_the_sign}};
  using methods = exp::methods;
};

struct elu_derivative : elu {
  static constexpr const char* name = "elu_derivative";
  using methods = exp::shared_methods;
};

struct celu : detail::tiers<cody_waite> {
  static constexpr const char* name = "celu";
  static constexpr parameter alpha{"alpha", domain::positive, 1};
  static constexpr parameter parameters[] = {alpha};
  using methods = exp::methods;
};

struct celu_derivative : celu {
  static constexpr const char* name = "celu_derivative";
  using methods = exp::shared_methods;
};

struct selu : detail::tiers<cody_waite> {
  static constexpr const char* name = "selu";
  static constexpr parameter parameters[] = {{"alpha", domain::finite}, {"scale", domain::finite}};
  static constexpr parameter parameters_from_output[] = {{"alpha", domain::tells_the_sign},
                                                         {"scale", domain::positive}};
  using methods = exp::methods;
  // Above 0 the rounding of scale·x grows with x, beyond every absolute limit.
  using fast = max_ulp<4>;
};

struct selu_derivative : detail::tiers<cody_waite> {
  static constexpr const char* name = "selu_derivative";
  using methods = exp::shared_methods;
};

} // namespace simdact::inline SIMDACT_TARGET::fn
