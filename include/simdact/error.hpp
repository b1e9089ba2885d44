// How a wrong call is reported: std::invalid_argument, or the same sentence on stderr and abort without exceptions.
#pragma once

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Nothing has been written when this is called.
[[noreturn, gnu::cold, gnu::noinline, gnu::format(printf, 1, 2)]] inline void refuse(const char* format, ...) {
  char text[256];
  std::va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
#if defined(__cpp_exceptions)
  throw std::invalid_argument(text);
#else
  std::fprintf(stderr, "%s\n", text);
  std::abort();
#endif
}

} // namespace simdact::inline SIMDACT_TARGET::detail
