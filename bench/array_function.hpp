// SPDX-License-Identifier: BSL-1.0
// What a row runs.
#pragma once

#include <functional>
#include <span>

namespace simdact_bench {

// From x to out; what has a second input, as a backward pass has a gradient, takes it from second. All have one size.
template <class T>
using array_function = std::function<void(std::span<const T> x, std::span<const T> second, std::span<T> out)>;

} // namespace simdact_bench
