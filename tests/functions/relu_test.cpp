// SPDX-License-Identifier: BSL-1.0
#include <simdact/relu.hpp>
#include <support/suite.hpp>

namespace {

SIMDACT_CALLS(relu)
SIMDACT_CALLS(relu_derivative)
SIMDACT_BACKWARD_CALLS(relu)
SIMDACT_CALLS(relu6)
SIMDACT_CALLS(relu6_derivative)
SIMDACT_BACKWARD_CALLS(relu6)
SIMDACT_CALLS(hardtanh)
SIMDACT_CALLS(hardtanh_derivative)
SIMDACT_BACKWARD_CALLS(hardtanh)
SIMDACT_CALLS(leaky_relu, 0.01f)
SIMDACT_CALLS(leaky_relu_derivative, 0.01f)
SIMDACT_BACKWARD_CALLS(leaky_relu, 0.01f)
SIMDACT_CALLS(threshold, 1, -20)
SIMDACT_CALLS(threshold_derivative, 1)
SIMDACT_BACKWARD_CALLS(threshold, 1)
SIMDACT_CALLS(relu_squared)
SIMDACT_CALLS(relu_squared_derivative)
SIMDACT_BACKWARD_CALLS(relu_squared)
SIMDACT_CALLS(hardsigmoid)
SIMDACT_CALLS(hardsigmoid_derivative)
SIMDACT_BACKWARD_CALLS(hardsigmoid)
SIMDACT_CALLS(hardswish)
SIMDACT_CALLS(hardswish_derivative)
SIMDACT_BACKWARD_CALLS(hardswish)
SIMDACT_CALLS(softshrink)
SIMDACT_CALLS(softshrink_derivative)
SIMDACT_BACKWARD_CALLS(softshrink)
SIMDACT_CALLS(hardshrink)
SIMDACT_CALLS(hardshrink_derivative)
SIMDACT_BACKWARD_CALLS(hardshrink)

const bool registered = simdact_test::register_all<
    relu_calls, relu_derivative_calls, relu_backward_calls, relu6_calls, relu6_derivative_calls, relu6_backward_calls,
    hardtanh_calls, hardtanh_derivative_calls, hardtanh_backward_calls, leaky_relu_calls, leaky_relu_derivative_calls,
    leaky_relu_backward_calls, threshold_calls, threshold_derivative_calls, threshold_backward_calls,
    relu_squared_calls, relu_squared_derivative_calls, relu_squared_backward_calls, hardsigmoid_calls,
    hardsigmoid_derivative_calls, hardsigmoid_backward_calls, hardswish_calls, hardswish_derivative_calls,
    hardswish_backward_calls, softshrink_calls, softshrink_derivative_calls, softshrink_backward_calls,
    hardshrink_calls, hardshrink_derivative_calls, hardshrink_backward_calls>();

} // namespace
