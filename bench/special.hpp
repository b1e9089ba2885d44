// SPDX-License-Identifier: BSL-1.0
// What a function makes of NaN, the infinities and numbers far out: a fast one that turns them into others is no rival.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "accuracy.hpp"
#include "suite.hpp"
#include "text.hpp"

namespace simdact_bench {

// Out where the exact result is the limit, or overflows.
inline constexpr double out_there = 1e300;
// So far from a finite result, or its multiple above 1, the result is another one: no approximation.
inline constexpr double is_elsewhere = 0.25;

// The exact results where x holds special; NaN below the domain.
inline double exact_first(const subject& of, std::vector<double> x, double special) {
  if (std::isnan(special) || special < of.domain_low)
    return std::numeric_limits<double>::quiet_NaN();
  std::vector<long double> exact(x.size());
  x[0] = special;
  of.exact(x, x, exact);
  if (std::isnan(exact[0]) && std::isinf(special)) {
    x[0] = std::copysign(out_there, special);
    of.exact(x, x, exact);
  }
  return static_cast<double>(exact[0]);
}

template <class T>
bool is_right(T y, double exact) {
  const double is = widen(y), wanted = widen(narrow<T>(exact));
  if (!std::isfinite(wanted) || !std::isfinite(is))
    return std::isnan(wanted) ? std::isnan(is) : is == wanted;
  return std::fabs(is - wanted) <= is_elsewhere * std::max(1.0, std::fabs(wanted));
}

// The numbers tried. Of an infinite logit softmax gives NaN or 1, as one likes.
template <class T>
std::vector<double> special_inputs(bool of_rows) {
  constexpr double infinity = std::numeric_limits<double>::infinity(), most = format<T>.most;
  std::vector<double> all{std::numeric_limits<double>::quiet_NaN(), -infinity, 100.0, -100.0, most, -most};
  if (!of_rows)
    all.push_back(infinity);
  return all;
}

// "right", or "wrong: nan gives 1, ..."; nothing for two inputs and long rows.
template <class T>
std::string special_values(const subject& of, const scene& s, const array_function<T>& run) {
  constexpr std::size_t longest = 2000;
  const bool of_rows = s.row_length != 0;
  if (!of.exact || of.two_inputs || s.row_length > longest)
    return "";
  // A vector and a tail, whose last number is tried too.
  const std::size_t n = of_rows ? s.row_length : 67;
  std::vector<T> x(n), out(n);
  std::vector<double> wide(n);
  std::string wrong;
  for (const double special : special_inputs<T>(of_rows)) {
    for (std::size_t i = 0; i < n; ++i)
      x[i] = T(static_cast<float>(i % 7) - 3);
    std::ranges::transform(x, wide.begin(), widen<T>);
    const double exact = exact_first(of, wide, special);
    x.front() = narrow<T>(special);
    if (!of_rows)
      x.back() = x.front();
    run(x, x, out);
    const T& y = is_right(out.front(), exact) && !of_rows ? out.back() : out.front();
    if (!is_right(y, exact))
      wrong += (wrong.empty() ? "wrong: " : ", ") + print("%.3g gives ", special) +
               (std::isnan(widen(y)) ? "nan" : print("%.3g", widen(y)));
  }
  return wrong.empty() ? "right" : wrong;
}

} // namespace simdact_bench
