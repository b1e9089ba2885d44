// SPDX-License-Identifier: BSL-1.0
// One binary for every CPU: soft_clip is compiled for several instruction sets, and this calls the best that runs here.
//
//   dispatch           which one it is; exit status 1 if a result is wrong
//   dispatch sse2      1 too if it is not that one
#include <cmath>
#include <cstdio>
#include <stdexcept>
#include <string_view>
#include <vector>

#include <simdact/dispatch.hpp>

#include "soft_clip.hpp"

namespace {

const char* clip(const std::vector<float>& x, float* y, float drive) {
  return simdact::dispatch<SIMDACT_ARCHS>([&]<class Arch>() {
    soft_clip<Arch>(x.data(), y, x.size(), drive);
    return Arch::name;
  });
}

} // namespace

int main(int argc, char** argv) {
  std::vector<float> x(1003), y(x.size());
  for (std::size_t i = 0; i < x.size(); ++i)
    x[i] = 0.01f * (static_cast<float>(i) - 500);
  const std::string_view arch = clip(x, y.data(), 2);

  float worst = 0;
  for (std::size_t i = 0; i < x.size(); ++i)
    worst = std::fmax(worst, std::fabs(y[i] - std::tanh(2 * x[i])));
  std::printf("compiled for %s: tanh(2x) within %.2g\n", arch.data(), static_cast<double>(worst));

  // A wrong call is an exception, from whichever part: here an output that overlaps the input.
  bool refused = false;
  try {
    clip(x, x.data() + 1, 2);
  } catch (const std::invalid_argument& error) {
    refused = true;
    std::printf("%s\n", error.what());
  }
  return worst < 4e-7f && refused && (argc < 2 || arch == argv[1]) ? 0 : 1;
}
