// SPDX-License-Identifier: BSL-1.0
// A kernel over an array, by the loop of the library's array forms.
#pragma once

#include <span>
#include <tuple>

#include <reference/all.hpp>
#include <simdact/core/elementwise.hpp>

namespace simdact_test {

// What calls pass for a function's parameters.
template <class Function>
inline constexpr auto parameters = [] {
  if constexpr (requires { exact<Function>::parameters; })
    return exact<Function>::parameters;
  else
    return std::tuple<>{};
}();

template <class Function, class Method, class T>
void run_kernel(std::span<const T> x, std::span<T> y) {
  std::apply(
      [&](auto... p) {
        simdact::detail::elementwise(
            "kernel",
            simdact::detail::value_between<Function, Method, T, T>(static_cast<simdact::simd::computed_t<T>>(p)...), y,
            x);
      },
      parameters<Function>);
}

} // namespace simdact_test
