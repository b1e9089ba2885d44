// SPDX-License-Identifier: BSL-1.0
#include <simdact/gelu.hpp>
#include <support/suite.hpp>

namespace {

SIMDACT_CALLS(gelu)
SIMDACT_CALLS(gelu_derivative)
SIMDACT_BACKWARD_CALLS(gelu)
SIMDACT_CALLS(gelu_tanh)
SIMDACT_CALLS(gelu_tanh_derivative)
SIMDACT_BACKWARD_CALLS(gelu_tanh)
SIMDACT_CALLS(quick_gelu)
SIMDACT_CALLS(quick_gelu_derivative)
SIMDACT_BACKWARD_CALLS(quick_gelu)

const bool registered =
    simdact_test::register_all<gelu_calls, gelu_derivative_calls, gelu_backward_calls, gelu_tanh_calls,
                               gelu_tanh_derivative_calls, gelu_tanh_backward_calls, quick_gelu_calls,
                               quick_gelu_derivative_calls, quick_gelu_backward_calls>();

} // namespace
