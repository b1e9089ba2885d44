// SPDX-License-Identifier: BSL-1.0
#include <simdact/elu.hpp>
#include <support/suite.hpp>

namespace {

SIMDACT_CALLS(elu)
SIMDACT_CALLS(elu_derivative)
SIMDACT_BACKWARD_CALLS(elu)
SIMDACT_BACKWARD_FROM_OUTPUT_CALLS(elu)
SIMDACT_CALLS(celu)
SIMDACT_CALLS(celu_derivative)
SIMDACT_BACKWARD_CALLS(celu)
SIMDACT_BACKWARD_FROM_OUTPUT_CALLS(celu)
SIMDACT_CALLS(selu)
SIMDACT_CALLS(selu_derivative)
SIMDACT_BACKWARD_CALLS(selu)
SIMDACT_BACKWARD_FROM_OUTPUT_CALLS(selu)

const bool registered =
    simdact_test::register_all<elu_calls, elu_derivative_calls, elu_backward_calls, elu_backward_from_output_calls,
                               celu_calls, celu_derivative_calls, celu_backward_calls, celu_backward_from_output_calls,
                               selu_calls, selu_derivative_calls, selu_backward_calls,
                               selu_backward_from_output_calls>();

} // namespace
