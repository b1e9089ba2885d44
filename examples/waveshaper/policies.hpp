// SPDX-License-Identifier: BSL-1.0
// The policies of simdact::tanh by the names the command line takes.
#pragma once

#include <span>
#include <string>
#include <string_view>

using block_function = void (*)(std::span<const float> in, std::span<float> out);

struct policy {
  std::string_view name;
  block_function shape;
};

std::span<const policy> policies();

// Null if there is none of that name.
const policy* find_policy(std::string_view name);

// "accurate, fast, …"
std::string policy_names();
