// How a wrong call is reported: std::invalid_argument, or the same sentence on stderr and abort without exceptions.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <stdexcept>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// The format takes the function's name and two numbers. Nothing has been written when this is called.
[[noreturn, gnu::cold, gnu::noinline, gnu::format(printf, 1, 0)]] inline void
refuse(const char* format, const char* function, std::size_t first, std::size_t second) {
  char text[256];
  std::snprintf(text, sizeof text, format, function, first, second);
#if defined(__cpp_exceptions)
  throw std::invalid_argument(text);
#else
  std::fprintf(stderr, "%s\n", text);
  std::abort();
#endif
}

} // namespace simdact::inline SIMDACT_TARGET::detail
