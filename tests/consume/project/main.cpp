// SPDX-License-Identifier: BSL-1.0
// A user's program: one value and one array.
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>

#include <simdact/simdact.hpp>

int main() {
  const float y = simdact::tanh(0.5f);
  if (!(std::fabs(y - 0.46211716f) <= 1e-6f)) {
    std::printf("tanh(0.5) is %.9g, not 0.46211716\n", static_cast<double>(y));
    return 1;
  }

  std::array<float, 37> in, out{};
  for (std::size_t i = 0; i < in.size(); ++i)
    in[i] = 0.25f * (static_cast<float>(i) - 18);
  simdact::tanh(in, out);
  for (std::size_t i = 0; i < in.size(); ++i) {
    const float exact = std::tanh(in[i]);
    if (!(std::fabs(out[i] - exact) <= 1e-6f)) {
      std::printf("tanh(%g) is %.9g in an array, not %.9g\n", static_cast<double>(in[i]), static_cast<double>(out[i]),
                  static_cast<double>(exact));
      return 1;
    }
  }
  return 0;
}
