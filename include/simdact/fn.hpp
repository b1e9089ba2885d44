// The names of the functions as types, for accuracy<fn::tanh, …> and for the lists of their kernels.
#pragma once

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::fn {

struct tanh;
struct tanh_derivative;

} // namespace simdact::inline SIMDACT_TARGET::fn
