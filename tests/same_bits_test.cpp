// SPDX-License-Identifier: BSL-1.0
// That rows of `reproducible`, sums and figures have the same bits on every target with hardware FMA, whatever the
// vector width. What is hashed here is held nowhere else on 64-bit Arm.
#include <array>
#include <bit>
#include <cstdint>
#include <ranges>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/binary_cross_entropy.hpp>
#include <simdact/entropy.hpp>
#include <simdact/kl_divergence.hpp>
#include <simdact/prelu.hpp>
#include <simdact/quantized_softmax.hpp>
#include <simdact/softmax.hpp>
#include <simdact/statistics.hpp>
#include <simdact/tanh.hpp>

namespace {

namespace act = simdact;

class bits_hash {
public:
  void take(const std::ranges::range auto& results) {
    for (const auto y : results)
      value_ = (value_ ^ std::bit_cast<act::simd::bits_t<std::remove_cv_t<decltype(y)>>>(y)) * 0x100000001b3;
  }
  // Targets with hardware FMA agree on these; the others have bits of their own, and compile little of it.
  void expect(std::uint64_t wanted, const char* what) const {
    if (act::simd::fused) {
      EXPECT_EQ(value_, wanted) << "the hash of " << what;
    }
  }

private:
  std::uint64_t value_ = 0xcbf29ce484222325;
};

template <class T>
class SameBits : public ::testing::Test {
protected:
  static constexpr bool floats = sizeof(T) == 4;

  // In [-8, 8).
  std::vector<T> numbers(std::size_t n) {
    std::vector<T> x(n);
    for (T& v : x)
      v = static_cast<T>((state_ = state_ * 1664525 + 1013904223) >> 8) * T(0x1p-20) - T(8);
    return x;
  }

private:
  std::uint32_t state_ = 1;
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(SameBits, element_types);

constexpr std::size_t lengths[] = {1, 15, 100, 257, 1000, 5003};

TYPED_TEST(SameBits, Softmax) {
  using T = TypeParam;
  if constexpr (act::simd::fused) {
    bits_hash hash;
    for (const std::size_t n : lengths) {
      const std::vector<T> x = this->numbers(n);
      std::vector<T> y(n);
      for (const T scale : {T(1), T(7), T(1000)}) {
        act::softmax<act::reproducible>(x, y, {.scale = scale});
        hash.take(y);
        act::softmax<act::reproducible>(x, y, {.temperature = 3, .mask = x});
        hash.take(y);
        act::log_softmax<act::reproducible>(x, y, {.scale = scale});
        hash.take(y);
      }
    }
    hash.expect(this->floats ? 4569429631508120031u : 15663113879283001648u, "softmax");
  }
}

TYPED_TEST(SameBits, EntropyAndDivergence) {
  using T = TypeParam;
  if constexpr (act::simd::fused) {
    bits_hash entropies, divergences;
    for (const std::size_t n : lengths) {
      const std::vector<T> x = this->numbers(2 * n), y = this->numbers(2 * n);
      std::vector<T> each(2), dx(2 * n), dy(2 * n);
      act::entropy<act::reproducible>(x, each, {.row_length = n, .gradient = dx});
      entropies.take(each);
      entropies.take(dx);
      act::kl_divergence<act::reproducible>(x, y, each, {.row_length = n, .p_gradient = dx, .q_gradient = dy});
      divergences.take(each);
      divergences.take(dx);
      divergences.take(dy);
    }
    entropies.expect(this->floats ? 11912009055010381808u : 17176234029119924797u, "entropy");
    divergences.expect(this->floats ? 6251547892691669578u : 15856722553250210539u, "kl_divergence");
  }
}

// What comes out of a pass over elements.
TYPED_TEST(SameBits, SumsAndFigures) {
  using T = TypeParam;
  if constexpr (act::simd::fused) {
    bits_hash sums, figures;
    for (const std::size_t n : lengths) {
      const std::vector<T> x = this->numbers(3 * n), dy = this->numbers(3 * n);
      const std::array<T, 3> slopes{T(0.25), T(-2), T(1e-3)};
      std::array<T, 3> dslopes{};
      std::vector<T> y(3 * n);
      act::prelu_backward(dy, x, slopes, y, dslopes);
      sums.take(dslopes);
      act::prelu_backward(dy, x, slopes, y, dslopes, {.channel_length = n});
      sums.take(dslopes);
      sums.take(std::array{act::binary_cross_entropy_with_logits<act::reproducible>(x, dy)});
      act::statistics of;
      act::tanh<act::reproducible>(x, act::with_statistics(y, of));
      figures.take(std::array{of.mean(), of.variance(), of.minimum(), of.maximum(), of.saturation_rate()});
    }
    sums.expect(this->floats ? 831370888370596683u : 4604290275981616406u,
                "prelu_backward's slopes and the mean of binary cross-entropies");
    figures.expect(this->floats ? 10882182740887766262u : 4538097173538824772u, "statistics");
  }
}

TEST(SameBitsOfBytes, Softmax) {
  bits_hash hash;
  for (const std::size_t n : lengths) {
    std::vector<std::int8_t> x(n);
    for (std::size_t i = 0; i < n; ++i)
      x[i] = static_cast<std::int8_t>(i * i * 37);
    std::vector<float> y(n);
    for (const float scale : {0.02f, 0.1f, -1.0f}) {
      act::softmax(x, y, {.scale = scale});
      hash.take(y);
      act::log_softmax(x, y, {.scale = scale});
      hash.take(y);
    }
  }
  hash.expect(15065628230262370561u, "softmax of bytes");
}

} // namespace
