// SPDX-License-Identifier: BSL-1.0
#include <cstdio>

#include <simdact/dispatch.hpp>

template <class Arch>
float tanh_by(float x);

int main() {
  const float y = simdact::dispatch<SIMDACT_ARCHS>([]<class Arch>() { return tanh_by<Arch>(0.5f); });
  std::printf("tanh(0.5) is %.9g\n", static_cast<double>(y));
  return y > 0.462117f && y < 0.462118f ? 0 : 1;
}
