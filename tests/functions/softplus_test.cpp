// SPDX-License-Identifier: BSL-1.0
#include <simdact/softplus.hpp>
#include <support/suite.hpp>

namespace {

SIMDACT_CALLS(softplus)
SIMDACT_CALLS(softplus_derivative)
SIMDACT_BACKWARD_CALLS(softplus)

const bool registered =
    simdact_test::register_all<softplus_calls, softplus_derivative_calls, softplus_backward_calls>();

} // namespace
