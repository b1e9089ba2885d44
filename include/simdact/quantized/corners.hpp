// SPDX-License-Identifier: BSL-1.0
// Where a function of the list is not smooth, or is steepest: what a piecewise interpolation has to know of it.
#pragma once

#include <array>
#include <concepts>

#include <simdact/fn.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <class Function, class Of>
inline constexpr bool is_or_derives = std::same_as<Function, Of>;
template <class Function, class Of>
  requires(!std::same_as<Function, Of>)
&&requires {
  typename fn::derivative_of<Of>;
}
inline constexpr bool is_or_derives<Function, Of> = std::same_as<Function, fn::derivative_of<Of>>;

inline constexpr double no_corner = 1e300;

struct special_points {
  std::array<double, 2> corners;    // kinks and jumps elsewhere than at the centre
  double centre = 0;                // where the function has to be known best: at 0, or at a pole
  bool grows_exponentially = false; // that is where it saturates
};

template <class Function, class... Parameters>
constexpr std::array<double, 2> corners_of([[maybe_unused]] Parameters... parameters) {
  constexpr auto is = []<class... Of>() { return (is_or_derives<Function, Of> || ...); };
  [[maybe_unused]] const std::array<double, sizeof...(parameters) + 1> given{static_cast<double>(parameters)...};
  constexpr std::size_t count = sizeof...(parameters);
  if constexpr (is.template operator()<fn::relu6>())
    return {no_corner, 6};
  else if constexpr (is.template operator()<fn::hardtanh, fn::hardtanh_antiderivative>())
    return {count > 0 ? given[0] : -1, count > 1 ? given[1] : 1};
  else if constexpr (is.template operator()<fn::hardsigmoid>() && count == 2)
    return {-given[1] / given[0], (1 - given[1]) / given[0]};
  else if constexpr (is.template operator()<fn::hardsigmoid, fn::hardswish>())
    return {-3, 3};
  else if constexpr (is.template operator()<fn::softshrink, fn::hardshrink>())
    return {count > 0 ? -given[0] : -0.5, count > 0 ? given[0] : 0.5};
  else if constexpr (is.template operator()<fn::threshold>())
    return {no_corner, given[0]};
  else if constexpr (is.template operator()<fn::softplus>() && count == 2)
    return {no_corner, given[1] / given[0]};
  else
    return {no_corner, no_corner};
}

template <class Function>
constexpr special_points special_points_of(auto... parameters) {
  return {detail::corners_of<Function>(parameters...), is_or_derives<Function, fn::log1p> ? -1.0 : 0.0,
          std::same_as<Function, fn::exp> || std::same_as<Function, fn::expm1>};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
