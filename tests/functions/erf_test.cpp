// SPDX-License-Identifier: BSL-1.0
#include <simdact/erf.hpp>
#include <support/suite.hpp>

namespace {

SIMDACT_CALLS(erf)
SIMDACT_CALLS(erf_derivative)
SIMDACT_BACKWARD_CALLS(erf)
SIMDACT_CALLS(erfc)
SIMDACT_CALLS(erfc_derivative)
SIMDACT_BACKWARD_CALLS(erfc)

const bool registered = simdact_test::register_all<erf_calls, erf_derivative_calls, erf_backward_calls, erfc_calls,
                                                   erfc_derivative_calls, erfc_backward_calls>();

} // namespace
