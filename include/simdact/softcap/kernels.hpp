// SPDX-License-Identifier: BSL-1.0
// The methods of softcap, those of tanh, and of its derivative.
#pragma once

#include <simdact/core/parameter.hpp>
#include <simdact/softcap/bounds.hpp>
#include <simdact/softcap/exp_quotient.hpp>
#include <simdact/softcap/rational_derivative.hpp>
#include <simdact/softcap/tanh_core.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct softcap : tanh {
  static constexpr const char* name = "softcap";
  static constexpr residue lost{.of_magnitude = true}; // beside x and the cap
  static constexpr parameter parameters[] = {{"cap", domain::positive}};

  using methods = detail::join<detail::method_list<rational<9, 10>>, shared_methods>;

  // The quotient and the product round too: within 4 ULP is only the closest tanh.
  template <class T>
  using without_long_tables = reproducible<T>;
  template <class T>
  using accurate = std::conditional_t<simd::one_permutation<T, 32>, table<32, 4>, without_long_tables<T>>;
};

struct softcap_derivative : detail::tiers<exp_quotient> {
  static constexpr const char* name = "softcap_derivative";
  using methods = detail::method_list<exp_quotient, rational<4, 12>>;
};

} // namespace simdact::inline SIMDACT_TARGET::fn
