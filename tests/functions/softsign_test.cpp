// SPDX-License-Identifier: BSL-1.0
#include <simdact/softsign.hpp>
#include <support/suite.hpp>

namespace {

SIMDACT_CALLS(softsign)
SIMDACT_CALLS(softsign_derivative)
SIMDACT_BACKWARD_CALLS(softsign)
SIMDACT_BACKWARD_FROM_OUTPUT_CALLS(softsign)

const bool registered = simdact_test::register_all<softsign_calls, softsign_derivative_calls, softsign_backward_calls,
                                                   softsign_backward_from_output_calls>();

} // namespace
