// SPDX-License-Identifier: BSL-1.0
// The errors on all floats.
#pragma once

#include "suite.hpp"

namespace simdact_bench {

// Replaces the largest errors of the rows of element-wise functions on floats, that of the other libraries too, by
// those over all finite floats of the domain; says on stderr how far it is.
void try_all_floats(suite& all);

} // namespace simdact_bench
