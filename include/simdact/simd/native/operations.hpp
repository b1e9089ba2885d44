// SPDX-License-Identifier: BSL-1.0
// What this build's instruction set does better than, or differently from, the portable forms.
#pragma once

#include <simdact/simd/native/names.hpp>

#if !defined(SIMDACT_PORTABLE)
#include <simdact/simd/native/avx2.hpp>
#include <simdact/simd/native/avx2_bytes.hpp>
#include <simdact/simd/native/avx2_integers.hpp>
#include <simdact/simd/native/avx512_bytes.hpp>
#include <simdact/simd/native/avx512_integers.hpp>
#include <simdact/simd/native/avx512_permute.hpp>
#include <simdact/simd/native/neon64.hpp>
#include <simdact/simd/native/neon64_bytes.hpp>
#include <simdact/simd/native/sse_bytes.hpp>
#include <simdact/simd/native/sse_integers.hpp>
#include <simdact/simd/native/sse_lookup.hpp>
#endif
