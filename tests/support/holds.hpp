// SPDX-License-Identifier: BSL-1.0
// A measurement held against a stated bound, from both sides.
#pragma once

#include <cstdio>
#include <string>
#include <vector>

#include <simdact/bound.hpp>

namespace simdact_test {

// As the library's headers write a bound.
inline std::string as_initializer(const simdact::bound& b) {
  char text[256];
  std::snprintf(text, sizeof text, "{%.17g, %a, %.17g, %a, %.17g, %a, %s, %s}", b.max_ulp, b.max_ulp_at, b.max_abs,
                b.max_abs_at, b.max_step_down, b.max_step_down_at, b.odd ? "true" : "false",
                b.bounded ? "true" : "false");
  return text;
}

// Derived: by a formula from another bound, which holds from above.
enum class inputs { all, share, derived };

// measured <= stated <= 1.25 · measured for the errors; a shape that is stated must be found, and one found over all
// inputs, stated.
inline std::vector<std::string> complaints(const simdact::bound& stated, const simdact::bound& found, inputs of) {
  if (!stated.measured())
    return {"no bound is stated"};
  std::vector<std::string> list;
  // The reference is within a millionth of an ULP.
  const double nearest = stated.misrounded == 0 ? 0.5 + 1e-6 : stated.max_ulp;
  const auto compare = [&](const char* what, double bound, double measured, double at) {
    char text[240];
    std::snprintf(text, sizeof text, "%s: stated %.7g, measured %.7g at %a; a bound is %s", what, bound, measured, at,
                  measured > bound ? "no less than what is measured" : "no more than 1.25 times what is measured");
    if (!(measured <= bound && (of == inputs::derived || bound <= 1.25 * measured)))
      list.emplace_back(text);
  };
  compare("largest error in ULP", nearest, found.max_ulp, found.max_ulp_at);
  compare("largest absolute error", stated.max_abs, found.max_abs, found.max_abs_at);
  compare("largest step down in ULP", stated.max_step_down, found.max_step_down, found.max_step_down_at);
  if (stated.odd != found.odd && (stated.odd || of == inputs::all))
    list.emplace_back(stated.odd ? "stated odd, and is not" : "stated not odd, and is");
  if (stated.bounded != found.bounded && (stated.bounded || of == inputs::all))
    list.emplace_back(stated.bounded ? "stated bounded, and is not" : "stated not bounded, and is");
  return list;
}

} // namespace simdact_test
