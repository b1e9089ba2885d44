// SPDX-License-Identifier: BSL-1.0
// The methods of tanhshrink and of its derivative, and what the tiers mean.
#pragma once

#include <simdact/core/parameter.hpp>
#include <simdact/tanhshrink/bounds.hpp>
#include <simdact/tanhshrink/correctly_rounded.hpp>
#include <simdact/tanhshrink/rational.hpp>
#include <simdact/tanhshrink/series_quotient.hpp>
#include <simdact/tanhshrink/tanh_core.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct tanhshrink : detail::tiers<series_quotient> {
  static constexpr const char* name = "tanhshrink";
  static constexpr residue lost{.positive = true, .of_magnitude = true, .from = 64}; // beside x - 1
  using methods =
      detail::join<detail::method_list<series_quotient, rational<5, 4>, correctly_rounded>, tanh::shared_methods>;
  // The rounding of the difference grows with x, beyond every absolute limit: 1e-4 of the result.
  using fast = max_ulp<838>;
};

struct tanhshrink_derivative : detail::tiers<series_quotient> {
  static constexpr const char* name = "tanhshrink_derivative";
  static constexpr residue lost{.below = 0x1p-21}; // beside x²
  using methods = detail::method_list<series_quotient, rational<12, 12>>;
};

} // namespace simdact::inline SIMDACT_TARGET::fn
