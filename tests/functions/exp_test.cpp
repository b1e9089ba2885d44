// SPDX-License-Identifier: BSL-1.0
#include <simdact/exp.hpp>
#include <support/suite.hpp>

namespace {

SIMDACT_CALLS(exp)
SIMDACT_BACKWARD_CALLS(exp)
SIMDACT_BACKWARD_FROM_OUTPUT_CALLS(exp)
SIMDACT_CALLS(expm1)
SIMDACT_BACKWARD_CALLS(expm1)
SIMDACT_BACKWARD_FROM_OUTPUT_CALLS(expm1)

const bool registered =
    simdact_test::register_all<exp_calls, exp_backward_calls, exp_backward_from_output_calls, expm1_calls,
                               expm1_backward_calls, expm1_backward_from_output_calls>();

} // namespace
