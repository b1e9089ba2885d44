// SPDX-License-Identifier: BSL-1.0
// The methods of the antiderivatives, and what the tiers mean.
#pragma once

#include <simdact/antiderivative/bounds.hpp>
#include <simdact/antiderivative/exp_dilogarithm.hpp>
#include <simdact/antiderivative/exp_logarithm.hpp>
#include <simdact/antiderivative/exp_mills.hpp>
#include <simdact/antiderivative/exponent_split.hpp>
#include <simdact/antiderivative/formula.hpp>
#include <simdact/core/parameter.hpp>
#include <simdact/relu/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

// What has one method; its large results are rounded beyond every absolute limit. Its derivative goes by a name of its
// own.
template <class Method>
struct antiderivative : detail::tiers<Method> {
  static constexpr bool is_antiderivative = true;
  using methods = detail::method_list<Method>;
  using fast = max_ulp<4>;
};

struct tanh_antiderivative : antiderivative<exp_logarithm> {
  static constexpr const char* name = "tanh_antiderivative";
  static constexpr residue lost{.below = 0x1p-21}; // beside x²/2
};

struct softsign_antiderivative : antiderivative<exponent_split> {
  static constexpr const char* name = "softsign_antiderivative";
  static constexpr residue lost{.below = 0x1p-43}; // beside x²/2
};

struct relu_antiderivative : antiderivative<formula> {
  static constexpr const char* name = "relu_antiderivative";
};

struct hardtanh_antiderivative : antiderivative<formula> {
  static constexpr const char* name = "hardtanh_antiderivative";
  static constexpr void validate(const char* function, double least, double most) {
    hardtanh::validate(function, least, most);
  }
};

struct gelu_antiderivative : antiderivative<exp_mills> {
  static constexpr const char* name = "gelu_antiderivative";
  // Beside x²/4, then beside x²/2 - 1/4, then beside x²/2.
  static constexpr residue lost{.of_argument = true, .below = 0x1p-43};
  static constexpr residue lost_further[] = {{.positive = true, .from = 2, .below = 0x1p21}, {.from = 0x1p21}};
};

struct softplus_antiderivative : antiderivative<exp_dilogarithm> {
  static constexpr const char* name = "softplus_antiderivative";
  static constexpr residue lost{.positive = true, .from = 64}; // beside x²/2
};

} // namespace simdact::inline SIMDACT_TARGET::fn
