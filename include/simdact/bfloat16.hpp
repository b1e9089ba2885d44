// SPDX-License-Identifier: BSL-1.0
// The bfloat16 storage type: simdact::bfloat16.
#pragma once

#include <simdact/simd/bfloat16.hpp>
