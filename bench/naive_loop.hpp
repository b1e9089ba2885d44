// SPDX-License-Identifier: BSL-1.0
// The loops over other libraries' functions that the kernels are compared with.
#pragma once

#include <cstddef>
#include <span>

namespace simdact_bench {

template <class T>
using array_loop = void (*)(std::span<const T> x, std::span<const T>, std::span<T> out);

// Null where there is none.
struct naive_loop {
  const char* function;
  array_loop<float> floats;
  array_loop<double> doubles = nullptr;
};

// Over rows of a length that divides the size.
template <class T>
using row_loop = void (*)(std::span<const T> x, std::span<T> out, std::size_t row_length);

struct naive_softmax {
  row_loop<float> floats = nullptr;
  row_loop<double> doubles = nullptr;
};

// The functions' parameters, unknown where the loops are compiled.
struct naive_parameters {
  double alpha, beta, cap;
};
extern const naive_parameters given;

// A call of the scalar function for each element, as the language's rules want it.
std::span<const naive_loop> c_library();
naive_softmax c_library_softmax();

// The same loops as GCC's -ffast-math turns them into calls of the C library's vector maths.
std::span<const naive_loop> libmvec();
naive_softmax libmvec_softmax();

} // namespace simdact_bench
