// The only source compiled with -ffast-math, by which GCC turns these loops into calls of libmvec. It includes nothing
// of the library, whose names would differ here.
#include "libmvec.hpp"

#include <cmath>

namespace simdact_bench {

void libmvec_tanh(const float* x, float* out, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i)
    out[i] = std::tanh(x[i]);
}

void libmvec_tanh(const double* x, double* out, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i)
    out[i] = std::tanh(x[i]);
}

} // namespace simdact_bench
