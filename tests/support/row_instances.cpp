// SPDX-License-Identifier: BSL-1.0
#include <support/row_instances.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

SIMDACT_TEST_ROWS(, float)
SIMDACT_TEST_ROWS(, double)

} // namespace simdact::inline SIMDACT_TARGET::detail
