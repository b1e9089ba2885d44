// SPDX-License-Identifier: BSL-1.0
#include <simdact/log1p.hpp>
#include <support/suite.hpp>

namespace {

SIMDACT_CALLS(log1p)
SIMDACT_CALLS(log1p_derivative)
SIMDACT_BACKWARD_CALLS(log1p)

const bool registered = simdact_test::register_all<log1p_calls, log1p_derivative_calls, log1p_backward_calls>();

} // namespace
