// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <vector>

#include <simdact/simdact.hpp>

namespace act = simdact;

int main() {
  const std::vector<float> in{-2.0f, -0.5f, 0.0f, 0.5f, 2.0f};
  std::vector<float> exact(in.size()), quick(in.size());
  act::tanh(in, exact);
  act::tanh<act::pade<7, 6>>(in, quick);
  for (std::size_t i = 0; i < in.size(); ++i)
    std::printf("tanh(%4.1f) = %.7f, by pade<7, 6> %.7f\n", in[i], exact[i], quick[i]);
}
