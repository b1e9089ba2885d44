// SPDX-License-Identifier: BSL-1.0
// The derivative of mish in the tail, where tanh(softplus x) is e^x: that of x·e^x, which SiLU has too.
#pragma once

#include <simdact/silu/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct tail<fn::mish_derivative> : tail<fn::silu_derivative> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
