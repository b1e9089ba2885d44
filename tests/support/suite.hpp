// A function's kernels, for every method of its list and every element type, handed to the program that they are linked
// into: the tests (suite.cpp adds them to GoogleTest as Function.Test/method_type), the sweeps, the hashes.
#pragma once

#include <support/methods.hpp>
#include <support/subject.hpp>

// The sweeps are compiled with every method.
#if !defined(SIMDACT_TEST_EVERY_METHOD)
#define SIMDACT_TEST_EVERY_METHOD 0
#endif

namespace simdact_test {

// Each program defines it for float, double and bfloat16: what a kernel costs to compile is the kernel.
template <class T>
void register_subject(const subject<T>& s);

template <class Calls, class T>
void register_kernels() {
  using Function = typename Calls::function;
  for_each_kernel<Function, T>([]<class M>() {
    if constexpr (SIMDACT_TEST_EVERY_METHOD || representative<Function, M>())
      register_subject(make_subject<Calls, M, T>());
    else
      register_subject(make_scalar_subject<Calls, M, T>());
  });
}

template <class Calls>
bool register_suite() {
  register_kernels<Calls, float>();
  register_kernels<Calls, double>();
  register_kernels<Calls, simdact::bfloat16>();
  return true;
}

} // namespace simdact_test
