# SPDX-License-Identifier: BSL-1.0
# The instruction sets of the processor that is built for, the best last, and what tells a compiler of each.
set(SIMDACT_FLAGS_sse2 -march=x86-64)
# Every processor with AVX2 has FMA and F16C too.
set(SIMDACT_FLAGS_avx2 ${SIMDACT_FLAGS_sse2} -mavx2 -mfma -mf16c)
set(SIMDACT_FLAGS_avx512 ${SIMDACT_FLAGS_avx2} -mavx512f -mavx512cd -mavx512bw -mavx512dq -mavx512vl)
set(SIMDACT_FLAGS_neon64 "")
set(SIMDACT_INSTRUCTION_SETS "")
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  set(SIMDACT_INSTRUCTION_SETS sse2 avx2 avx512)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
  set(SIMDACT_INSTRUCTION_SETS neon64)
endif()
