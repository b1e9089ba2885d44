// SPDX-License-Identifier: BSL-1.0
// The methods of log1p and of its derivative, and what the tiers mean.
#pragma once

#include <simdact/log1p/bounds.hpp>
#include <simdact/log1p/correctly_rounded.hpp>
#include <simdact/log1p/exponent_split.hpp>
#include <simdact/log1p/mantissa_polynomial.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct log1p {
  static constexpr const char* name = "log1p";
  template <class T>
  using accurate = std::conditional_t<std::same_as<T, double>, exponent_split, mantissa_polynomial<7>>;
  template <class T>
  using reproducible = accurate<T>;
  using methods =
      detail::method_list<exponent_split, mantissa_polynomial<3>, mantissa_polynomial<7>, correctly_rounded>;
};

struct log1p_derivative : detail::tiers<exponent_split> {
  static constexpr const char* name = "log1p_derivative";
  using methods = detail::method_list<exponent_split>;
  // Next to -1 it rises without end.
  using fast = max_ulp<4>;
};

} // namespace simdact::inline SIMDACT_TARGET::fn
