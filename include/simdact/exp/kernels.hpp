// SPDX-License-Identifier: BSL-1.0
// The methods of the exponentials and of their derivatives, and what the tiers mean.
#pragma once

#include <simdact/exp/bounds.hpp>
#include <simdact/exp/cody_waite.hpp>
#include <simdact/exp/correctly_rounded.hpp>
#include <simdact/exp/minimax.hpp>
#include <simdact/exp/schraudolph.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct exp : detail::tiers<cody_waite> {
  static constexpr const char* name = "exp";
  // Those that the functions below 0 made of it take too.
  using shared_methods = detail::method_list<cody_waite, minimax<2>, minimax<3>, minimax<4>, minimax<5>, schraudolph>;
  using methods = detail::join<shared_methods, detail::method_list<correctly_rounded>>;
  // 1e-4 of the result, which grows without a limit.
  using fast = max_ulp<838>;
};

struct expm1 : detail::tiers<cody_waite> {
  static constexpr const char* name = "expm1";
  using methods = detail::method_list<cody_waite, correctly_rounded>;
  using fast = exp::fast;
};

} // namespace simdact::inline SIMDACT_TARGET::fn
