// SPDX-License-Identifier: BSL-1.0
#include "machine.hpp"

#include <ctime>
#include <fstream>
#include <thread>

#include <sys/utsname.h>

#include <simdact/simd/config.hpp>

namespace simdact_bench {
namespace {

std::string instruction_set() {
  using simdact::simd::target;
  switch (simdact::simd::build_target) {
  case target::portable:
    return "xsimd";
  case target::sse2:
    return "SSE2";
  case target::avx2:
    return simdact::simd::fused ? "AVX2" : "AVX2 without FMA";
  case target::avx512:
    return "AVX-512";
  case target::neon64:
    return "NEON";
  }
  return "";
}

// Linux names the model of x86 CPUs there, and of few others.
std::string cpu() {
  const std::string cores = ", " + std::to_string(std::thread::hardware_concurrency()) + " CPUs";
  std::ifstream lines("/proc/cpuinfo");
  for (std::string line; std::getline(lines, line);)
    if (const auto colon = line.find(": "); line.starts_with("model name") && colon != line.npos)
      return line.substr(colon + 2) + cores;
  utsname system{};
  uname(&system);
  return system.machine + cores;
}

std::string compiler() {
#ifdef __clang__
  return __VERSION__;
#else
  return "g++ " __VERSION__;
#endif
}

std::string date() {
  const std::time_t now = std::time(nullptr);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%d %H:%M UTC", std::gmtime(&now));
  return text;
}

} // namespace

machine this_machine() {
  return {cpu(), instruction_set(), compiler(), SIMDACT_BENCH_FLAGS, SIMDACT_BENCH_SOURCE, date()};
}

} // namespace simdact_bench
