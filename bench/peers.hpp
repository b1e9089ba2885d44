// SPDX-License-Identifier: BSL-1.0
// Other libraries of vector maths, which --peers measures beside the kernels: those that were installed when the
// program was built. Each is one source of the folder peers.
#pragma once

#include <span>
#include <string>
#include <vector>

#include <simdact/bfloat16.hpp>

#include "naive_loop.hpp"

namespace simdact_bench {

struct bfloat16_loop {
  const char* function;
  array_loop<simdact::bfloat16> run;
};

struct peer {
  const char* name;
  std::span<const naive_loop> loops;
  std::span<const bfloat16_loop> bfloat16s = {};
  row_loop<float> softmax = nullptr;
  row_loop<simdact::bfloat16> bfloat16_softmax = nullptr;
};

// Empty in the program for the default run.
const std::vector<peer>& peers();

// The names of those that were not installed.
const std::vector<std::string>& absent_peers();

// Of the source peers/name.cpp, if it is part of the program.
peer sleef_u10();
peer sleef_u35();
peer eigen();
peer highway();
peer xsimd_own();
peer onednn();

} // namespace simdact_bench
