// SPDX-License-Identifier: BSL-1.0
// The trilogarithm -Li3(-z) of z = e^-|x|, z + z²·p(z) on [0, 1], in double: an antiderivative of -L(z), that of the
// dilogarithm, for x > 0. Relative error 2^-59.
// Coefficients: python3 tests/fit/antiderivative.py
#pragma once

#include <simdact/antiderivative/exp_dilogarithm.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr std::array trilogarithm_series{-0x1.fffffffffffc6p-4,  0x1.2f684bda0ed47p-5,   -0x1.fffffffca563dp-7,
                                                0x1.0624dcd5a284dp-7,   -0x1.2f68409452c59p-8,  0x1.7e2163e8b1ea3p-9,
                                                -0x1.fff1cfe4c724fp-10, 0x1.6749bbc9632fep-10,  -0x1.04de892be2803p-10,
                                                0x1.81b661549af36p-11,  -0x1.1ac0ff05e497ep-11, 0x1.8a67cb1963175p-12,
                                                -0x1.efcf9c74094fp-13,  0x1.08173494979f3p-13,  -0x1.bd7412f68016ap-15,
                                                0x1.118607108545p-16,   -0x1.ad75ef6f3c3d6p-19, 0x1.40f3ff34020a2p-22};

} // namespace simdact::inline SIMDACT_TARGET::detail
