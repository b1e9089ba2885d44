// SPDX-License-Identifier: BSL-1.0
// What is compiled for each instruction set: declared here, without anything that depends on one.
#pragma once

#include <cstddef>

// y[i] = tanh(drive·x[i]) for i below n. Plain pointers, as their functions are not the library's nor std's.
template <class Arch>
void soft_clip(const float* x, float* y, std::size_t n, float drive);
