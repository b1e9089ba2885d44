// The bfloat16 storage type: simdact::bfloat16.
#pragma once

#include <simdact/simd/bfloat16.hpp>
