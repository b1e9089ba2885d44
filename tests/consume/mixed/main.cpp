// SPDX-License-Identifier: BSL-1.0
// Compiled for the baseline: runs the parts that the processor supports and checks their results.
//   mixed              all supported parts
//   mixed sse2 …       these parts must be the supported ones
//   mixed --force avx2 that part, supported or not
#include <cmath>
#include <cstdio>
#include <cstring>
#include <vector>

#include "calls.hpp"

namespace {

struct part {
  const char* name;
  bool supported;
  const char* (*run_float)(const float*, float*, std::size_t);
  const char* (*run_double)(const double*, double*, std::size_t);
};

std::array<part, 3> parts() {
  __builtin_cpu_init();
  const bool has_avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  const bool has_avx512 = has_avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512cd") &&
                          __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
                          __builtin_cpu_supports("avx512vl");
  return {{
      {"sse2", true, sse2::run, sse2::run},
      {"avx2", has_avx2, avx2::run, avx2::run},
      {"avx512", has_avx512, avx512::run, avx512::run},
  }};
}

double exact(std::size_t row, double x) {
  const double y = std::tanh(x);
  return row + 1 == rows.size() ? 1 - y * y : y;
}

template <class T>
bool good(const char* name, const char* (*run)(const T*, T*, std::size_t)) {
  std::vector<T> in{T(0), T(-0.0), T(INFINITY), T(-INFINITY), T(NAN)};
  for (int i = -999; i < 1000; ++i)
    in.push_back(static_cast<T>(i) / 128);
  std::vector<T> out(rows.size() * in.size());
  if (const char* const complaint = run(in.data(), out.data(), in.size())) {
    std::printf("%s: %s\n", name, complaint);
    return false;
  }
  bool all = true;
  for (std::size_t r = 0; r < rows.size(); ++r)
    for (std::size_t i = 0; i < in.size(); ++i) {
      const double x = static_cast<double>(in[i]), y = static_cast<double>(out[r * in.size() + i]);
      if (std::isnan(x) ? std::isnan(y) : std::fabs(y - exact(r, x)) <= rows[r].tolerance)
        continue;
      std::printf("%s: %s at %g (%zu bytes) gives %g\n", name, rows[r].name, x, sizeof(T), y);
      all = false;
      break;
    }
  return all;
}

bool good(const part& p) {
  const bool floats = good(p.name, p.run_float), doubles = good(p.name, p.run_double);
  std::printf("%s ran\n", p.name);
  return floats && doubles;
}

bool among(const char* name, char** names, int count) {
  for (int i = 0; i < count; ++i)
    if (std::strcmp(name, names[i]) == 0)
      return true;
  return false;
}

} // namespace

int main(int argc, char** argv) {
  const bool force = argc > 1 && std::strcmp(argv[1], "--force") == 0;
  bool all = true;
  for (const part& p : parts()) {
    const bool named = among(p.name, argv + 1, argc - 1);
    if (!force && argc > 1 && named != p.supported) {
      std::printf("%s: %s\n", p.name, named ? "not supported" : "supported, and not expected");
      all = false;
    } else if (force ? named : p.supported) {
      all = good(p) && all;
    }
  }
  return all ? 0 : 1;
}
