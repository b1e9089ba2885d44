// SPDX-License-Identifier: BSL-1.0
// Numbers as text.
#pragma once

#include <cstdio>
#include <optional>
#include <string>

namespace simdact_bench {

template <class... Values>
std::string print(const char* format, Values... values) {
  char text[512];
  std::snprintf(text, sizeof text, format, values...);
  return text;
}

inline std::string fixed(std::optional<double> value, int digits) {
  return value ? print("%.*f", digits, *value) : std::string();
}

inline std::string short_number(std::optional<double> value) {
  return value ? print("%.3g", *value) : std::string();
}

} // namespace simdact_bench
