// SPDX-License-Identifier: BSL-1.0
// The methods of the exponentials and of their derivatives, and what the tiers mean.
#pragma once

#include <simdact/exp/bounds.hpp>
#include <simdact/exp/cody_waite.hpp>
#include <simdact/exp/minimax.hpp>
#include <simdact/exp/schraudolph.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct exp : detail::tiers<cody_waite> {
  static constexpr const char* name = "exp";
  using methods = detail::method_list<cody_waite, minimax<2>, minimax<3>, minimax<4>, minimax<5>, schraudolph>;
  // 1e-4 of the result, which grows without a limit.
  using fast = max_ulp<838>;
};

struct expm1 : detail::tiers<cody_waite> {
  static constexpr const char* name = "expm1";
  using methods = detail::method_list<cody_waite>;
  using fast = exp::fast;
};

} // namespace simdact::inline SIMDACT_TARGET::fn
