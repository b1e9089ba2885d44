// SPDX-License-Identifier: BSL-1.0
// The one method of log1p and of its derivative.
#pragma once

#include <simdact/log1p/bounds.hpp>
#include <simdact/log1p/correctly_rounded.hpp>
#include <simdact/log1p/exponent_split.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct log1p : detail::tiers<exponent_split> {
  static constexpr const char* name = "log1p";
  using methods = detail::method_list<exponent_split, correctly_rounded>;
};

struct log1p_derivative : log1p {
  static constexpr const char* name = "log1p_derivative";
  using methods = detail::method_list<exponent_split>;
  // Next to -1 it rises without end.
  using fast = max_ulp<4>;
};

} // namespace simdact::inline SIMDACT_TARGET::fn
