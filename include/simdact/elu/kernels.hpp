// SPDX-License-Identifier: BSL-1.0
// The methods of ELU, CELU and SELU and of their derivatives: those of e^x.
#pragma once

#include <simdact/elu/bounds.hpp>
#include <simdact/elu/exp_core.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct elu : tiers<cody_waite> {
  static constexpr const char* name = "elu";
  using methods = exp::methods;
};

struct elu_derivative : elu {
  static constexpr const char* name = "elu_derivative";
};

struct celu : elu {
  static constexpr const char* name = "celu";
};

struct celu_derivative : elu {
  static constexpr const char* name = "celu_derivative";
};

struct selu : elu {
  static constexpr const char* name = "selu";
  // Above 0 the rounding of scale·x grows with x, beyond every absolute limit.
  using fast = max_ulp<4>;
};

struct selu_derivative : elu {
  static constexpr const char* name = "selu_derivative";
};

} // namespace simdact::inline SIMDACT_TARGET::fn
