// SPDX-License-Identifier: BSL-1.0
// Every method of tanh, for every element type that it has a kernel for.
#pragma once

#include <span>
#include <string>
#include <vector>

struct tanh_of_type {
  void (*compute)(std::span<const float> z, std::span<float> h) = nullptr; // null: no kernel for this type
  double max_abs = 0;                                                      // the stated error
};

struct tanh_method {
  std::string name;
  tanh_of_type of_float, of_double, of_bfloat16, of_float16;
};

std::vector<tanh_method> tanh_methods();
