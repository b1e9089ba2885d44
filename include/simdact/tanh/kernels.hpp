// SPDX-License-Identifier: BSL-1.0
// The methods of tanh and of its derivative, and what the tiers mean. One line a method: budgets, tests, benchmarks and
// the README's table walk these lists.
#pragma once

#include <simdact/tanh/addition_theorem.hpp>
#include <simdact/tanh/bounds.hpp>
#include <simdact/tanh/correctly_rounded.hpp>
#include <simdact/tanh/derivative.hpp>
#include <simdact/tanh/exp_quotient.hpp>
#include <simdact/tanh/expm1_quotient.hpp>
#include <simdact/tanh/k_tanh.hpp>
#include <simdact/tanh/pade.hpp>
#include <simdact/tanh/rational.hpp>
#include <simdact/tanh/rational_derivative.hpp>
#include <simdact/tanh/reciprocal_sqrt.hpp>
#include <simdact/tanh/schraudolph.hpp>
#include <simdact/tanh/schraudolph_ng.hpp>
#include <simdact/tanh/schraudolph_quadratic.hpp>
#include <simdact/tanh/spline.hpp>
#include <simdact/tanh/table.hpp>
#include <simdact/tanh/taylor.hpp>
#include <simdact/tanh/uniform_table.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct tanh {
  static constexpr const char* name = "tanh";

  // Those that the functions made of tanh take too.
  // clang-format off
  using shared_methods = detail::method_list<
      table<32, 4>,
      table<8, 7>,
      uniform_table<32, 1>,
      uniform_table<32, 2>,
      uniform_table<8, 2>,
      table<8, 3>,
      expm1_quotient,
      pade<3, 2>,
      pade<3, 4>,
      pade<5, 4>,
      pade<5, 6>,
      pade<7, 6>,
      pade<7, 8>,
      pade<9, 8>,
      spline<3>,
      spline<15>,
      spline<31>,
      spline<36>,
      spline<63>,
      taylor<2>,
      taylor<3>,
      taylor<4>,
      taylor<5>,
      taylor<6>,
      taylor<7>,
      taylor<8>,
      k_tanh,
      k_tanh_monotone,
      k_tanh_64,
      schraudolph,
      schraudolph_ng,
      schraudolph_quadratic,
      reciprocal_sqrt<5>,
      reciprocal_sqrt<7>>;
  // clang-format on

  using methods = detail::join<
      detail::method_list<rational<11, 14>, rational<9, 10>, rational<5, 6>, addition_theorem, correctly_rounded>,
      shared_methods>;

  // The eight-entry table is one permutation on every instruction set that has one, that of 32 where registers are
  // widest.
  template <class T>
  using reproducible = std::conditional_t<std::same_as<T, double>, expm1_quotient, table<8, 7>>;
  template <class T>
  using without_long_tables = std::conditional_t<std::same_as<T, double>, addition_theorem, rational<11, 14>>;
  template <class T>
  using accurate = std::conditional_t<simd::one_permutation<T, 32>, table<32, 4>, without_long_tables<T>>;
};

struct tanh_derivative : detail::tiers<exp_quotient> {
  static constexpr const char* name = "tanh_derivative";

  using methods = detail::join<detail::method_list<exp_quotient, rational<4, 12>>, tanh::methods>;
};

} // namespace simdact::inline SIMDACT_TARGET::fn
