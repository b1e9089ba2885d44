// SPDX-License-Identifier: BSL-1.0
#include <simdact/softcap.hpp>
#include <support/suite.hpp>

namespace {

SIMDACT_CALLS(softcap, 30)
SIMDACT_CALLS(softcap_derivative, 30)
SIMDACT_BACKWARD_CALLS(softcap, 30)
SIMDACT_BACKWARD_FROM_OUTPUT_CALLS(softcap, 30)

const bool registered = simdact_test::register_all<softcap_calls, softcap_derivative_calls, softcap_backward_calls,
                                                   softcap_backward_from_output_calls>();

} // namespace
