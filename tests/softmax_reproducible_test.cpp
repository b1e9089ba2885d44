// SPDX-License-Identifier: BSL-1.0
// That the rows of `reproducible` have the same bits on every target with hardware FMA, whatever the vector width.
#include <bit>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/softmax.hpp>

namespace {

namespace act = simdact;

template <class T>
class SoftmaxReproducible : public ::testing::Test {};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(SoftmaxReproducible, element_types);

// Targets with hardware FMA agree on these; the others have bits of their own.
TYPED_TEST(SoftmaxReproducible, TheBitsAreTheSameOnEveryTarget) {
  using T = TypeParam;
  using bits = act::simd::bits_t<T>;
  std::uint64_t hash = 0xcbf29ce484222325;
  const auto take = [&](const std::vector<T>& y) {
    for (const T v : y)
      hash = (hash ^ std::bit_cast<bits>(v)) * 0x100000001b3;
  };
  std::uint32_t state = 1;
  for (const std::size_t n : {1u, 15u, 100u, 257u, 1000u, 5003u}) {
    std::vector<T> x(n), y(n);
    for (T& v : x)
      v = static_cast<T>((state = state * 1664525 + 1013904223) >> 8) * T(0x1p-20) - T(8);
    for (const T scale : {T(1), T(7), T(1000)}) {
      act::softmax<act::reproducible>(x, y, {.scale = scale});
      take(y);
      act::softmax<act::reproducible>(x, y, {.temperature = 3, .mask = x});
      take(y);
      act::log_softmax<act::reproducible>(x, y, {.scale = scale});
      take(y);
    }
  }
  if (act::simd::fused) {
    EXPECT_EQ(hash, sizeof(T) == 4 ? 4569429631508120031u : 15663113879283001648u);
  }
}

} // namespace
