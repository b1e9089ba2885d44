// SPDX-License-Identifier: BSL-1.0
// The gated units as types, as fn has the functions: name, parameters, operations. And the forms that all of them have,
// over ranges and rows.
#pragma once

#include <simdact/gated/rows.hpp>
#include <simdact/gated/tiles.hpp>
#include <simdact/gated/units.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace unit {

template <class Activation>
struct gated_by {
  template <class Policy, class... T>
  static auto value(T... parameters) {
    return detail::gated_value<Activation, Policy>(parameters...);
  }
  template <class Policy, class... T>
  static auto gradients(T... parameters) {
    return detail::gated_gradients<Activation, fn::derivative_of<Activation>, Policy>(parameters...);
  }
};

struct glu : gated_by<fn::sigmoid> {
  static constexpr const char* name = "glu";
};

struct reglu : gated_by<fn::relu> {
  static constexpr const char* name = "reglu";
};

struct geglu : gated_by<fn::gelu> {
  static constexpr const char* name = "geglu";
};

struct geglu_tanh : gated_by<fn::gelu_tanh> {
  static constexpr const char* name = "geglu_tanh";
};

struct swiglu : gated_by<fn::silu> {
  static constexpr const char* name = "swiglu";
};

struct swiglu_with_beta : gated_by<fn::swish> {
  static constexpr const char* name = "swiglu";
  static constexpr fn::parameter parameters[] = {fn::swish::beta};
};

struct swiglu_clamped {
  static constexpr const char* name = "swiglu_clamped";
  static constexpr fn::parameter offset{"offset", fn::domain::finite, 1};
  static constexpr fn::parameter parameters[] = {
      {"limit", fn::domain::positive}, {"alpha", fn::domain::finite}, offset};

  template <class Policy, class T>
  static auto value(T limit, T alpha, T added) {
    return detail::clamped_swiglu_value<Policy>(limit, alpha, added);
  }
  template <class Policy, class T>
  static auto gradients(T limit, T alpha, T added) {
    return detail::clamped_swiglu_gradients<Policy>(limit, alpha, added);
  }
};

} // namespace unit

namespace detail {

template <class Unit, class Policy, class A, class B, class Out, class... T>
void map_gated(const A& a, const B& b, Out& out, T... parameters) {
  detail::check_parameters_of<Unit>(Unit::name, parameters...);
  detail::elementwise(Unit::name, Unit::template value<Policy>(parameters...), out, a, b);
}

template <class Unit, class Policy, class Dy, class A, class B, class Da, class Db, class... T>
void gated_backward(const Dy& dy, const A& a, const B& b, Da& da, Db& db, T... parameters) {
  constexpr const char* name = name_with<Unit, "_backward">.letters;
  detail::check_parameters_of<Unit>(name, parameters...);
  detail::elementwise_pair(name, Unit::template gradients<Policy>(parameters...), da, db, dy, a, b);
}

template <class Unit, class Policy, class Rows, class Out, class... T>
void map_gated_rows(const Rows& rows, Out& out, gated_rows layout, T... parameters) {
  detail::check_parameters_of<Unit>(Unit::name, parameters...);
  detail::over_rows(Unit::name, Unit::template value<Policy>(parameters...), no_terms(), rows, out, layout);
}

template <class Unit, class Policy, class Dy, class Rows, class Drows, class... T>
void gated_rows_backward(const Dy& dy, const Rows& rows, Drows& drows, gated_rows layout, T... parameters) {
  constexpr const char* name = name_with<Unit, "_backward">.letters;
  detail::check_parameters_of<Unit>(name, parameters...);
  detail::backward_over_rows(name, Unit::template gradients<Policy>(parameters...), no_terms(), dy, rows, drows,
                             layout);
}

template <class Unit, class Policy, class A, class B, class Out, class... T>
void map_gated_tiles(const A& a, const B& b, Out& out, const gated_tiles& tiles, T... parameters) {
  detail::check_parameters_of<Unit>(Unit::name, parameters...);
  detail::over_tiles(Unit::name, Unit::template value<Policy>(parameters...), no_terms(), a, b, out, tiles);
}

template <class Unit, class Policy, class Dy, class A, class B, class Da, class Db, class... T>
void gated_tiles_backward(const Dy& dy, const A& a, const B& b, Da& da, Db& db, const gated_tiles& tiles,
                          T... parameters) {
  constexpr const char* name = name_with<Unit, "_backward">.letters;
  detail::check_parameters_of<Unit>(name, parameters...);
  detail::backward_over_tiles(name, Unit::template gradients<Policy>(parameters...), no_terms(), dy, a, b, da, db,
                              tiles);
}

// The same with terms.
template <class Unit, class Policy, class Rows, class Out, class C, class... T>
void map_fused_rows(const Rows& rows, Out& out, gated_rows layout, const gated_terms<C>& terms, T... parameters) {
  detail::check_parameters_of<Unit>(Unit::name, parameters...);
  detail::over_rows(Unit::name, value_with_terms(Unit::template value<Policy>(parameters...), terms),
                    fused_terms(terms), rows, out, layout);
}

template <class Unit, class Policy, class Dy, class Rows, class Drows, class C, class... T>
void fused_rows_backward(const Dy& dy, const Rows& rows, Drows& drows, gated_rows layout, const gated_terms<C>& terms,
                         T... parameters) {
  constexpr const char* name = name_with<Unit, "_backward">.letters;
  detail::check_parameters_of<Unit>(name, parameters...);
  detail::backward_over_rows(name, gradients_with_terms(Unit::template gradients<Policy>(parameters...), terms),
                             fused_terms(terms), dy, rows, drows, layout);
}

template <class Unit, class Policy, class A, class B, class Out, class C, class... T>
void map_fused_tiles(const A& a, const B& b, Out& out, const gated_tiles& tiles, const gated_terms<C>& terms,
                     T... parameters) {
  detail::check_parameters_of<Unit>(Unit::name, parameters...);
  detail::over_tiles(Unit::name, value_with_terms(Unit::template value<Policy>(parameters...), terms),
                     fused_terms(terms), a, b, out, tiles);
}

template <class Unit, class Policy, class Dy, class A, class B, class Da, class Db, class C, class... T>
void fused_tiles_backward(const Dy& dy, const A& a, const B& b, Da& da, Db& db, const gated_tiles& tiles,
                          const gated_terms<C>& terms, T... parameters) {
  constexpr const char* name = name_with<Unit, "_backward">.letters;
  detail::check_parameters_of<Unit>(name, parameters...);
  detail::backward_over_tiles(name, gradients_with_terms(Unit::template gradients<Policy>(parameters...), terms),
                              fused_terms(terms), dy, a, b, da, db, tiles);
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
