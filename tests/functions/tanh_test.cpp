// SPDX-License-Identifier: BSL-1.0
#include <simdact/tanh.hpp>
#include <support/suite.hpp>

namespace {

SIMDACT_CALLS(tanh)
SIMDACT_CALLS(tanh_derivative)
SIMDACT_BACKWARD_CALLS(tanh)
SIMDACT_BACKWARD_FROM_OUTPUT_CALLS(tanh)

const bool registered = simdact_test::register_all<tanh_calls, tanh_derivative_calls, tanh_backward_calls,
                                                   tanh_backward_from_output_calls>();

} // namespace
