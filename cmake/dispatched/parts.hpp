// SPDX-License-Identifier: BSL-1.0
// What is compiled for each instruction set: a function template for each function of the library, which has a name of
// its own among overloads. Nothing here depends on an instruction set.
#pragma once

#include <simdact/dispatched.hpp>

#define UNPACKED(...) __VA_ARGS__

#define FUNCTION(result, name, own_name, takes, ...)                                                                   \
  template <class Arch>                                                                                                \
  result own_name takes;
#define TIERLESS FUNCTION
namespace simdact::dispatched::part {
#include "all.inc"
} // namespace simdact::dispatched::part
#undef FUNCTION
#undef TIERLESS
