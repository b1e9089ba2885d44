// The vector maths of the C library, as GCC's -ffast-math reaches it.
#pragma once

#include <cstddef>

namespace simdact_bench {

void libmvec_tanh(const float* x, float* out, std::size_t n);
void libmvec_tanh(const double* x, double* out, std::size_t n);

} // namespace simdact_bench
