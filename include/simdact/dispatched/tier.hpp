// SPDX-License-Identifier: BSL-1.0
// What all functions of dispatched.hpp share: their ranges, and how exact they are to be.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace simdact::dispatched {

// The policies of policy.hpp with these names. What there is no kernel for is refused as a wrong call:
// correctly_rounded of doubles, with a parameter, of rows, and of a function that has none.
enum class tier : int {
  accurate,         // within 4 ULP
  fast,             // within 1e-4
  correctly_rounded // of floats the one nearest to the exact result
};

// Ranges: vectors, arrays and spans convert; std::span(pointer, n) makes one.
template <class T>
using input = std::span<const T>;
template <class T>
using output = std::span<T>;

// The instruction set whose functions this machine is served by: "avx512", "avx2", "sse2" or "neon64".
const char* instruction_set() noexcept;

} // namespace simdact::dispatched
