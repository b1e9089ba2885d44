// SPDX-License-Identifier: BSL-1.0
// How a wrong call is reported: std::invalid_argument with a sentence, or in a build without exceptions a call of
// wrong_call_handler and the end of the program.
#pragma once

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <stdexcept>

#include <simdact/simd/config.hpp>

namespace simdact {

// For builds without exceptions: what takes the sentence of a wrong call. It may log it and end the program in its own
// way; if it returns, the program aborts. Without one the sentence goes to stderr. To be set before other threads call
// the library; it is one for the whole program, whatever its parts are compiled for.
inline void (*wrong_call_handler)(const char* sentence) = nullptr;

} // namespace simdact

namespace simdact::inline SIMDACT_TARGET::detail {

// Nothing has been written when this is called.
[[noreturn, gnu::cold, gnu::noinline, gnu::format(printf, 1, 2)]] inline void throw_invalid(const char* format, ...) {
  char text[256];
  std::va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
#if defined(__cpp_exceptions)
  throw std::invalid_argument(text);
#else
  if (wrong_call_handler != nullptr)
    wrong_call_handler(text);
  else
    std::fprintf(stderr, "%s\n", text);
  std::abort();
#endif
}

} // namespace simdact::inline SIMDACT_TARGET::detail
