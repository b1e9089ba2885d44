// SPDX-License-Identifier: BSL-1.0
#include <simdact/mish.hpp>
#include <support/suite.hpp>

namespace {

SIMDACT_CALLS(mish)
SIMDACT_CALLS(mish_derivative)
SIMDACT_BACKWARD_CALLS(mish)

const bool registered = simdact_test::register_all<mish_calls, mish_derivative_calls, mish_backward_calls>();

} // namespace
