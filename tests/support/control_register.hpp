// SPDX-License-Identifier: BSL-1.0
// The floating-point control register, changed for a scope: rounding mode, and whether subnormals are flushed to zero.
#pragma once

#include <cfenv>
#include <cstdint>

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace simdact_test {

class control_register {
public:
  control_register(int rounding_mode, bool flush) : before_(read()), mode_before_(std::fegetround()) {
    std::fesetround(rounding_mode);
    if (flush)
      write(read() | flushing);
  }
  ~control_register() {
    std::fesetround(mode_before_);
    write(before_);
  }
  control_register(const control_register&) = delete;
  control_register& operator=(const control_register&) = delete;

#if defined(__SSE2__)
  // The status flags that arithmetic raises are not counted.
  static std::uint64_t read() {
    return _mm_getcsr() & ~0x3fu;
  }

private:
  static constexpr std::uint64_t flushing = 0x8040; // FTZ and DAZ
  static void write(std::uint64_t value) {
    _mm_setcsr(static_cast<unsigned>(value));
  }
#else
  static std::uint64_t read() {
    std::uint64_t value;
    asm volatile("mrs %0, fpcr" : "=r"(value));
    return value;
  }

private:
  static constexpr std::uint64_t flushing = std::uint64_t{1} << 24; // FZ
  static void write(std::uint64_t value) {
    asm volatile("msr fpcr, %0" : : "r"(value));
  }
#endif

  std::uint64_t before_;
  int mode_before_;
};

} // namespace simdact_test
