// SPDX-License-Identifier: BSL-1.0
// tanh by a clamped cubic spline on [0, 18], and 1 beyond.
//
// T. E. Simos and C. Tsitouras, "Efficiently inaccurate approximation of hyperbolic tangent used as transfer function
// in artificial neural networks", Neural Computing and Applications 33 (2021). The spline is twice continuously
// differentiable, passes through tanh at the knots and 1 at 18, and has the slopes 1 at 0 and 0 at 18. Their partition
// has three uneven pieces; any number of equal ones follows by the same recipe, which the compiler works out here.
#pragma once

#include <simdact/simd/lookup.hpp>
#include <simdact/tanh/expm1_quotient.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr double spline_end = 18;
inline constexpr double spline_knot_1 = 0.371025186672900;
inline constexpr double spline_knot_2 = 2.572153900248530;

// A table's length: the pieces, the constant 1 behind them, and what fills up the power of two.
constexpr std::size_t spline_entries(std::size_t pieces) {
  std::size_t n = 8;
  while (n < pieces + 1)
    n *= 2;
  return n;
}

// Left knots, and coefficients of the powers of |x| - knot.
template <simd::element T, std::size_t N>
struct spline_table {
  std::array<T, N> knot{};
  std::array<std::array<T, N>, 4> power{};
};

template <simd::element T, std::size_t Pieces>
consteval auto solve_spline() {
  std::array<double, Pieces + 1> knot{}, value{}, slope{}, diagonal{}, right{};
  for (std::size_t i = 0; i <= Pieces; ++i)
    knot[i] = spline_end * static_cast<double>(i) / Pieces;
  if (Pieces == 3) {
    knot[1] = spline_knot_1;
    knot[2] = spline_knot_2;
  }
  for (std::size_t i = 0; i < Pieces; ++i)
    value[i] = kernel<fn::tanh, expm1_quotient>::eval(knot[i]);
  value[Pieces] = 1;

  // The slopes that make the second derivative continuous: a tridiagonal system, by Thomas' algorithm.
  slope[0] = 1;
  slope[Pieces] = 0;
  const auto width = [&](std::size_t i) { return knot[i + 1] - knot[i]; };
  const auto chord = [&](std::size_t i) { return (value[i + 1] - value[i]) / width(i); };
  for (std::size_t i = 1; i < Pieces; ++i) {
    diagonal[i] = 2 * (width(i - 1) + width(i));
    right[i] = 3 * (width(i) * chord(i - 1) + width(i - 1) * chord(i));
    const double factor = i == 1 ? 0 : width(i) / diagonal[i - 1];
    diagonal[i] -= i == 1 ? 0 : factor * width(i - 2);
    right[i] -= i == 1 ? width(1) * slope[0] : factor * right[i - 1];
  }
  for (std::size_t i = Pieces - 1; i >= 1; --i)
    slope[i] = (right[i] - width(i - 1) * slope[i + 1]) / diagonal[i];

  spline_table<T, spline_entries(Pieces)> table;
  for (std::size_t i = 0; i < Pieces; ++i) {
    table.knot[i] = static_cast<T>(knot[i]);
    table.power[0][i] = static_cast<T>(value[i]);
    table.power[1][i] = static_cast<T>(slope[i]);
    table.power[2][i] = static_cast<T>((3 * chord(i) - 2 * slope[i] - slope[i + 1]) / width(i));
    table.power[3][i] = static_cast<T>((slope[i] + slope[i + 1] - 2 * chord(i)) / (width(i) * width(i)));
  }
  for (std::size_t i = Pieces; i < table.knot.size(); ++i) {
    table.knot[i] = T(spline_end);
    table.power[0][i] = 1;
  }
  return table;
}

template <simd::element T, std::size_t Pieces>
struct tanh_spline {
  static constexpr auto table = solve_spline<T, Pieces>();
  static constexpr auto knot = table.knot;
  static constexpr auto power = table.power;
};

template <int Pieces>
struct kernel<fn::tanh, spline<Pieces>> {
  static constexpr operations work{
      .arithmetic = Pieces == 3 ? 14 : 10, .lookups = 5, .entries = static_cast<int>(detail::spline_entries(Pieces))};

  // The number of a's piece in the low bits, for 0 <= a <= 18.
  template <simd::value V>
  SIMDACT_INLINE static constexpr simd::bits_t<V> piece(V a) {
    using T = simd::element_t<V>;
    if constexpr (Pieces == 3) {
      const auto grid = [](int i) SIMDACT_INLINE_LAMBDA { return V(simd::integer_grid<T> + T(i)); };
      const V upper = simd::select(a < V(T(detail::spline_end)), grid(2), grid(3));
      const V lower = simd::select(a < V(T(detail::spline_knot_1)), grid(0), grid(1));
      return simd::as_bits(simd::select(a < V(T(detail::spline_knot_2)), lower, upper));
    } else {
      return simd::floor_index(a, V(T(Pieces / detail::spline_end)));
    }
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using table = detail::tanh_spline<simd::element_t<V>, static_cast<std::size_t>(Pieces)>;
    const V a = simd::min(V(detail::spline_end), simd::abs(x));
    const auto i = piece(a);
    const V t = a - simd::lookup<V>(table::knot, i);
    const V y = horner(t, simd::lookup_all<table::power, V>(i));
    return simd::copysign(simd::min(V(1), y), x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
