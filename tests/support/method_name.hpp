// SPDX-License-Identifier: BSL-1.0
// The spelling of a method, as its users write it: "pade<7, 6>".
#pragma once

#include <string>
#include <string_view>

namespace simdact_test {

template <class Method>
std::string method_name() {
  std::string_view text = __PRETTY_FUNCTION__;
  text.remove_prefix(text.find("Method = ") + 9);
  text = text.substr(0, text.find_first_of(";]"));
  if (const auto scope = text.substr(0, text.find('<')).rfind("::"); scope != text.npos)
    text.remove_prefix(scope + 2);
  return std::string(text);
}

template <class T>
std::string type_name() {
  return method_name<T>();
}

} // namespace simdact_test
