// SPDX-License-Identifier: BSL-1.0
// Quantised functions and the softmax of bytes in every rounding mode, with subnormals kept and flushed.
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/gelu.hpp>
#include <simdact/log1p.hpp>
#include <simdact/quantized.hpp>
#include <simdact/quantized_softmax.hpp>
#include <simdact/softplus.hpp>
#include <simdact/tanh.hpp>
#include <support/any_mode.hpp>

namespace {

namespace act = simdact;

template <class T>
std::vector<T> every_number() {
  std::vector<T> x(std::size_t{1} << 8 * sizeof(T));
  std::iota(x.begin(), x.end(), std::numeric_limits<T>::min());
  return x;
}

// What is looked up in a table does not depend on the mode, nor do tables: they are computed in double, and of these no
// entry is so near to a tie that the last bits of a double decide.
template <class Function, class T>
void expect_one_table(act::quantization input, act::quantization output) {
  const std::vector<T> x = every_number<T>();
  const act::quantized<Function, T> usual(input, output);
  const auto by = [&](const act::quantized<Function, T>& table) {
    std::vector<T> y(x.size());
    table.apply(x, y);
    return y;
  };
  const auto is_usual = [&, wanted = by(usual)](const std::vector<T>& y, const std::string& mode) {
    ASSERT_EQ(y, wanted) << mode;
  };
  simdact_test::in_any_mode([&] { return by(usual); }, is_usual);
  simdact_test::in_any_mode([&] { return by(act::quantized<Function, T>(input, output)); }, is_usual);
}

TEST(QuantizedModes, Bytes) {
  expect_one_table<act::fn::gelu, std::int8_t>({0.05f, 3}, {0.02f, -5});
  expect_one_table<act::fn::tanh, std::uint8_t>({0.03f, 128}, {0.0078125f, 128});
  expect_one_table<act::fn::log1p, std::uint8_t>({0.02f, 0}, {0.01f, 0});
  expect_one_table<act::fn::softplus, std::int8_t>({0.1f, 0}, {0.05f, -128});
}

TEST(QuantizedModes, Words) {
  expect_one_table<act::fn::gelu, std::int16_t>({2e-4f, -7000}, {1e-4f, 9});
  expect_one_table<act::fn::tanh, std::uint16_t>({1e-4f, 32768}, {4e-5f, 32768});
}

TEST(QuantizedModes, SoftmaxOfBytes) {
  std::vector<std::int8_t> logits(1000);
  for (std::size_t i = 0; i < logits.size(); ++i)
    logits[i] = static_cast<std::int8_t>(i * 37 + i / 7);
  const act::quantized_softmax_options options{.scale = 0.1f};
  const auto probabilities = [&]<class Y>(std::vector<Y> y) {
    act::softmax(logits, y, options);
    return y;
  };
  const auto logarithms = [&](std::vector<float> y) {
    act::log_softmax(logits, y, options);
    return y;
  };
  const std::vector<float> floats(logits.size());
  simdact_test::expect_no_harm_in_any_mode<float>([&] { return probabilities(floats); }, 0);
  simdact_test::expect_no_harm_in_any_mode<float>([&] { return logarithms(floats); }, 1);
  const std::vector<std::uint8_t> bytes(logits.size()), wanted = probabilities(bytes);
  simdact_test::in_any_mode([&] { return probabilities(bytes); },
                            [&](const std::vector<std::uint8_t>& y, const std::string& mode) {
                              for (std::size_t i = 0; i < y.size(); ++i)
                                ASSERT_LE(std::abs(y[i] - wanted[i]), 1) << i << ", " << mode;
                            });
}

} // namespace
