// SPDX-License-Identifier: BSL-1.0
// The methods of erf and erfc and of their derivatives, and what the tiers mean.
#pragma once

#include <simdact/erf/bounds.hpp>
#include <simdact/erf/cody_waite.hpp>
#include <simdact/erf/correctly_rounded.hpp>
#include <simdact/erf/exp_mills.hpp>
#include <simdact/erf/nearest_node.hpp>
#include <simdact/erf/rational.hpp>
#include <simdact/erf/table.hpp>
#include <simdact/erf/uniform_table.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct erf {
  static constexpr const char* name = "erf";
  using methods = detail::method_list<table<32, 4>, table<8, 7>, rational<15, 16>, rational<11, 12>, rational<9, 10>,
                                      uniform_table<32, 2>, exp_mills, nearest_node, correctly_rounded>;

  // The eight-entry table is one permutation on every instruction set that has one.
  template <class T>
  using reproducible = std::conditional_t<std::same_as<T, double>, nearest_node, table<8, 7>>;
  template <class T>
  using without_long_tables = std::conditional_t<std::same_as<T, double>, nearest_node, rational<15, 16>>;
  template <class T>
  using accurate = std::conditional_t<simd::one_permutation<T, 32>, table<32, 4>, without_long_tables<T>>;
};

struct erfc {
  static constexpr const char* name = "erfc";
  template <class T>
  using reproducible = erf::reproducible<T>;
  template <class T>
  using accurate = std::conditional_t<simd::one_permutation<T, 32>, table<32, 4>, reproducible<T>>;
  using methods = detail::method_list<table<32, 4>, table<8, 7>, rational<11, 12>, rational<9, 10>, exp_mills,
                                      nearest_node, correctly_rounded>;
};

struct erf_derivative : detail::tiers<cody_waite> {
  static constexpr const char* name = "erf_derivative";
  using methods = detail::method_list<cody_waite>;
};

struct erfc_derivative : erf_derivative {
  static constexpr const char* name = "erfc_derivative";
};

} // namespace simdact::inline SIMDACT_TARGET::fn
