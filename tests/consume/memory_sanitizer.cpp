// SPDX-License-Identifier: BSL-1.0
// Built with clang's MemorySanitizer: what an array form has written counts as written, the last lanes too. For a
// processor with AVX2 and FMA; leaves with 77 without.
#include <array>
#include <cstdio>
#include <span>

#include <sanitizer/msan_interface.h>

#include <simdact/relu.hpp>
#include <simdact/sparsemax.hpp>
#include <simdact/tanh.hpp>

namespace {

template <class T>
bool all_written() {
  std::array<T, 40> in;
  in.fill(T(0.5));
  for (std::size_t n = 1; n <= in.size(); ++n) {
    std::array<T, 40> out;
    __msan_poison(out.data(), sizeof out);
    const std::span<const T> from(in.data(), n);
    const auto complains = [&](const char* function) {
      const auto place = __msan_test_shadow(out.data(), n * sizeof(T));
      if (place >= 0)
        std::printf("%s of %zu elements of %zu bytes: byte %td counts as not written\n", function, n, sizeof(T), place);
      __msan_poison(out.data(), sizeof out);
      return place >= 0;
    };
    simdact::tanh<simdact::pade<3, 2>>(from, std::span<T>(out.data(), n));
    if (complains("tanh"))
      return false;
    simdact::relu(from, std::span<T>(out.data(), n));
    if (complains("relu"))
      return false;
    simdact::sparsemax(from, std::span<T>(out.data(), n));
    if (complains("sparsemax"))
      return false;
  }
  return true;
}

} // namespace

int main() {
  __builtin_cpu_init();
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma"))
    return 77;
  return all_written<float>() && all_written<double>() ? 0 : 1;
}
