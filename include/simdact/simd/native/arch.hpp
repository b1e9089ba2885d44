// SPDX-License-Identifier: BSL-1.0
// What a file may be compiled for by simdact_add_dispatch, and whether this machine runs it. These names are the same
// whatever the flags: parts of a program that are compiled for different instruction sets meet by them.
#pragma once

namespace simdact::arch {

// The operating system must have switched the registers on, which the builtin asks too. AVX2 came with FMA and F16C.
#if defined(__x86_64__) || defined(__i386__)
struct sse2 {
  static constexpr const char* name = "sse2";
  [[gnu::always_inline]] static inline bool runs_here() { return true; }
};
struct avx2 {
  static constexpr const char* name = "avx2";
  [[gnu::always_inline]] static inline bool runs_here() {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  }
};
struct avx512 {
  static constexpr const char* name = "avx512";
  [[gnu::always_inline]] static inline bool runs_here() {
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512cd") &&
           __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl");
  }
};
#elif defined(__aarch64__)
struct neon64 {
  static constexpr const char* name = "neon64";
  [[gnu::always_inline]] static inline bool runs_here() { return true; }
};
#endif

} // namespace simdact::arch
