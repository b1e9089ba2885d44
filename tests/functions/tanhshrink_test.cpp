// SPDX-License-Identifier: BSL-1.0
#include <simdact/tanhshrink.hpp>
#include <support/suite.hpp>

namespace {

SIMDACT_CALLS(tanhshrink)
SIMDACT_CALLS(tanhshrink_derivative)
SIMDACT_BACKWARD_CALLS(tanhshrink)

const bool registered =
    simdact_test::register_all<tanhshrink_calls, tanhshrink_derivative_calls, tanhshrink_backward_calls>();

} // namespace
