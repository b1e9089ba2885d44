// SPDX-License-Identifier: BSL-1.0
// The methods of GELU's three forms and of their derivatives, and what the tiers mean.
#pragma once

#include <simdact/core/parameter.hpp>
#include <simdact/gelu/bounds.hpp>
#include <simdact/gelu/correctly_rounded.hpp>
#include <simdact/gelu/exp_mills.hpp>
#include <simdact/gelu/exp_quotient.hpp>
#include <simdact/gelu/nearest_node.hpp>
#include <simdact/gelu/rational.hpp>
#include <simdact/gelu/rational_gates.hpp>
#include <simdact/gelu/table.hpp>
#include <simdact/gelu/uniform_table.hpp>
#include <simdact/silu/tanh_core.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct gelu {
  static constexpr const char* name = "gelu";
  static constexpr residue lost{.positive = true, .below = 0x1p-21}; // beside x/2
  using methods = detail::method_list<table<32, 4>, table<8, 7>, exp_mills, nearest_node, rational<13, 14>,
                                      rational<9, 10>, uniform_table<32, 2>, uniform_table<32, 1>, correctly_rounded>;

  // The eight-entry table is one permutation on every instruction set that has one, that of 32 where registers are
  // widest.
  template <class T>
  using reproducible = std::conditional_t<std::same_as<T, double>, nearest_node, table<8, 7>>;
  template <class T>
  using accurate = std::conditional_t<simd::one_permutation<T, 32>, table<32, 4>, reproducible<T>>;
};

struct gelu_derivative {
  static constexpr const char* name = "gelu_derivative";
  using methods = detail::method_list<table<32, 4>, table<8, 7>, exp_mills, rational<7, 6>, uniform_table<32, 2>,
                                      correctly_rounded>;

  template <class T>
  using reproducible = std::conditional_t<std::same_as<T, double>, exp_mills, table<8, 7>>;
  template <class T>
  using accurate = std::conditional_t<std::same_as<T, double>, exp_mills, gelu::accurate<T>>;
};

struct gelu_tanh : detail::tiers<exp_quotient> {
  static constexpr const char* name = "gelu_tanh";
  static constexpr residue lost{.positive = true, .below = 0x1p-21}; // beside x/2
  using methods = detail::join<detail::method_list<exp_quotient, rational<15, 22>, rational<9, 10>,
                                                   uniform_table<32, 2>, uniform_table<32, 1>, correctly_rounded>,
                               tanh::shared_methods>;
};

struct gelu_tanh_derivative : detail::tiers<exp_quotient> {
  static constexpr const char* name = "gelu_tanh_derivative";
  static constexpr relative_part relative{.below = -3, .max_ulp = 8};
  using antiderivative = gelu_tanh;
  using methods = detail::method_list<exp_quotient, rational<7, 6>, uniform_table<32, 2>>;
};

struct quick_gelu : detail::tiers<exp_quotient> {
  static constexpr const char* name = "quick_gelu";
  static constexpr residue lost{.positive = true, .below = 0x1p-21}; // beside x/2
  using methods = detail::join<
      detail::method_list<exp_quotient, rational<9, 10>, rational<5, 6>, uniform_table<32, 2>, correctly_rounded>,
      tanh::shared_methods>;
};

struct quick_gelu_derivative : detail::tiers<exp_quotient> {
  static constexpr const char* name = "quick_gelu_derivative";
  static constexpr relative_part relative{.below = -3, .max_ulp = 8};
  using antiderivative = quick_gelu;
  using methods = detail::method_list<exp_quotient, rational<9, 10>, uniform_table<32, 2>>;
};

} // namespace simdact::inline SIMDACT_TARGET::fn
