// SPDX-License-Identifier: BSL-1.0
#include "part.hpp"

namespace simdact::dispatched::part {
#define LIST "rows.inc"
#include "float_and_double.inc"
} // namespace simdact::dispatched::part
