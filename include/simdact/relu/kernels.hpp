// SPDX-License-Identifier: BSL-1.0
// The one method of the ReLU family and of its derivatives, `formula`. It lies in four files by kind: clamp.hpp, what
// lets x through between limits; slopes.hpp, lines and a parabola; shrink.hpp, what sets small x to 0 or moves it
// there; hard_sigmoid.hpp, the gate that is a clamped line, and hardswish.
#pragma once

#include <simdact/core/parameter.hpp>
#include <simdact/relu/bounds.hpp>
#include <simdact/relu/hard_sigmoid.hpp>
#include <simdact/relu/shrink.hpp>
#include <simdact/relu/slopes.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct relu : detail::tiers<formula> {
  static constexpr const char* name = "relu";
  using methods = detail::method_list<formula>;
  // Where results are rounded the error grows with x, beyond every absolute limit; there is one method anyway.
  using fast = formula;
  static constexpr bool has_flat_parts = true;
};

struct relu_derivative : relu {
  static constexpr const char* name = "relu_derivative";
};

struct relu6 : relu {
  static constexpr const char* name = "relu6";
};

struct relu6_derivative : relu {
  static constexpr const char* name = "relu6_derivative";
};

struct hardtanh : relu {
  static constexpr const char* name = "hardtanh";
  static constexpr parameter low{"low", domain::number, -1}, high{"high", domain::number, 1};
  static constexpr void validate(const char* function, double least, double most) {
    if (simd::is_nan(least) || simd::is_nan(most))
      simdact::detail::throw_invalid("simdact::%s: the limits are %g and %g; neither may be NaN", function, least,
                                     most);
  }
};

struct hardtanh_derivative : relu {
  static constexpr const char* name = "hardtanh_derivative";
};

struct leaky_relu : relu {
  static constexpr const char* name = "leaky_relu";
  static constexpr parameter slope{"slope", domain::finite, 0.01};
  static constexpr parameter parameters[] = {slope};
};

struct leaky_relu_derivative : relu {
  static constexpr const char* name = "leaky_relu_derivative";
};

struct threshold : relu {
  static constexpr const char* name = "threshold";
  static constexpr parameter parameters[] = {{"limit", domain::finite}, {"value", domain::finite}};
};

struct threshold_derivative : relu {
  static constexpr const char* name = "threshold_derivative";
};

struct relu_squared : relu {
  static constexpr const char* name = "relu_squared";
};

struct relu_squared_derivative : relu {
  static constexpr const char* name = "relu_squared_derivative";
};

struct hardsigmoid : relu {
  static constexpr const char* name = "hardsigmoid";
  static constexpr parameter parameters[] = {{"slope", domain::finite}, {"offset", domain::finite}};
};

struct hardsigmoid_derivative : relu {
  static constexpr const char* name = "hardsigmoid_derivative";
};

struct hardswish : relu {
  static constexpr const char* name = "hardswish";
  static constexpr residue lost{.positive = true, .below = 0x1p-21}; // beside x/2
};

struct hardswish_derivative : relu {
  static constexpr const char* name = "hardswish_derivative";
};

struct softshrink : relu {
  static constexpr const char* name = "softshrink";
  static constexpr parameter lambda{"lambda", domain::finite, 0.5};
  static constexpr parameter parameters[] = {lambda};
};

struct softshrink_derivative : relu {
  static constexpr const char* name = "softshrink_derivative";
};

struct hardshrink : relu {
  static constexpr const char* name = "hardshrink";
  static constexpr parameter lambda{"lambda", domain::finite, 0.5};
  static constexpr parameter parameters[] = {lambda};
};

struct hardshrink_derivative : relu {
  static constexpr const char* name = "hardshrink_derivative";
};

} // namespace simdact::inline SIMDACT_TARGET::fn
