// SPDX-License-Identifier: BSL-1.0
#include <simdact/silu.hpp>
#include <support/suite.hpp>

namespace {

SIMDACT_CALLS(silu)
SIMDACT_CALLS(silu_derivative)
SIMDACT_BACKWARD_CALLS(silu)
SIMDACT_CALLS(swish)
SIMDACT_CALLS(swish_derivative)
SIMDACT_BACKWARD_CALLS(swish)

const bool registered = simdact_test::register_all<silu_calls, silu_derivative_calls, silu_backward_calls, swish_calls,
                                                   swish_derivative_calls, swish_backward_calls>();

} // namespace
