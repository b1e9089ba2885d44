// SPDX-License-Identifier: BSL-1.0
#include <simdact/sigmoid.hpp>
#include <support/suite.hpp>

namespace {

SIMDACT_CALLS(sigmoid)
SIMDACT_CALLS(sigmoid_derivative)
SIMDACT_BACKWARD_CALLS(sigmoid)
SIMDACT_BACKWARD_FROM_OUTPUT_CALLS(sigmoid)
SIMDACT_CALLS(logsigmoid)
SIMDACT_CALLS(logsigmoid_derivative)
SIMDACT_BACKWARD_CALLS(logsigmoid)

const bool registered = simdact_test::register_all<sigmoid_calls, sigmoid_derivative_calls, sigmoid_backward_calls,
                                                   sigmoid_backward_from_output_calls, logsigmoid_calls,
                                                   logsigmoid_derivative_calls, logsigmoid_backward_calls>();

} // namespace
