// SPDX-License-Identifier: BSL-1.0
#include <simdact/antiderivative.hpp>
#include <support/suite.hpp>

namespace {

SIMDACT_CALLS(tanh_antiderivative)
SIMDACT_CALLS(softsign_antiderivative)
SIMDACT_CALLS(relu_antiderivative)
SIMDACT_CALLS(hardtanh_antiderivative)
SIMDACT_CALLS(gelu_antiderivative)
SIMDACT_CALLS(softplus_antiderivative)

const bool registered = simdact_test::register_all<tanh_antiderivative_calls, softsign_antiderivative_calls,
                                                   relu_antiderivative_calls, hardtanh_antiderivative_calls,
                                                   gelu_antiderivative_calls, softplus_antiderivative_calls>();

} // namespace
