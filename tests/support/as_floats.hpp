// SPDX-License-Identifier: BSL-1.0
// Numbers of sixteen bits and the floats that they are.
#pragma once

#include <vector>

namespace simdact_test {

template <class T>
std::vector<T> as(const std::vector<float>& x) {
  std::vector<T> y;
  for (const float v : x)
    y.push_back(T(v));
  return y;
}
template <class T>
std::vector<float> as_floats(const std::vector<T>& x) {
  std::vector<float> y;
  for (const T v : x)
    y.push_back(static_cast<float>(v));
  return y;
}

} // namespace simdact_test
