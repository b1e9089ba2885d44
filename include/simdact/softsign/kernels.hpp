// SPDX-License-Identifier: BSL-1.0
// The one method of softsign and of its derivative.
#pragma once

#include <simdact/softsign/bounds.hpp>
#include <simdact/softsign/correctly_rounded.hpp>
#include <simdact/softsign/formula.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct softsign : detail::tiers<formula> {
  static constexpr const char* name = "softsign";
  using methods = detail::method_list<formula, correctly_rounded>;
};

struct softsign_derivative : softsign {
  static constexpr const char* name = "softsign_derivative";
  using methods = detail::method_list<formula>;
};

} // namespace simdact::inline SIMDACT_TARGET::fn
