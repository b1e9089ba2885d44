// SPDX-License-Identifier: BSL-1.0
// Arrays of sixteen bits besides those that the functions' own tests take: mixed with others, of types with the same
// layout, of bits, under transform.
#include <cmath>
#include <cstdint>
#include <cstring>
#include <random>
#include <span>
#include <vector>

#if __has_include(<eigen3/Eigen/Core>)
#include <eigen3/Eigen/Core>
#define SIMDACT_TEST_EIGEN 1
#endif
#include <gtest/gtest.h>

#include <reference/reference.hpp>
#include <simdact/simdact.hpp>
#include <support/refusal.hpp>
#include <support/ulp.hpp>

namespace act = simdact;
using act::bfloat16;
using act::float16;
namespace fn = act::fn;

namespace {

// A framework's own.
struct their_half {
  std::uint16_t x;
};
struct their_bfloat {
  unsigned char low, high;
};

} // namespace

template <>
struct simdact::layout_of<their_half> : simdact::has_layout_of<simdact::float16> {};
template <>
struct simdact::layout_of<their_bfloat> : simdact::has_layout_of<simdact::bfloat16> {};
#if defined(SIMDACT_TEST_EIGEN)
template <>
struct simdact::layout_of<Eigen::half> : simdact::has_layout_of<simdact::float16> {};
template <>
struct simdact::layout_of<Eigen::bfloat16> : simdact::has_layout_of<simdact::bfloat16> {};
#endif

namespace {

using simdact_test::refusal;

constexpr std::size_t lanes = act::simd::width<act::simd::widest<float>>;
constexpr act::array_options always{.streaming_from = 0};

// Numbers of T, some of them special.
template <class T>
std::vector<T> numbers(std::size_t n) {
  std::mt19937 random(5);
  std::normal_distribution<float> ordinary(0, 3);
  std::vector<T> list;
  for (std::size_t i = 0; i < n; ++i)
    list.push_back(T(i % 37 == 5 ? -HUGE_VALF : i % 41 == 7 ? 0x1p-130f : ordinary(random)));
  return list;
}

template <class Out, class In>
std::vector<Out> each(const std::vector<In>& x, auto f) {
  std::vector<Out> y;
  for (const In v : x)
    y.push_back(Out(f(static_cast<float>(v))));
  return y;
}

template <class T>
bool same_bits(const std::vector<T>& a, const std::vector<T>& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0;
}

// out of In by a double that is rounded at once: what is nearest for all but ties, of which there are none here.
template <class Out, class In>
void check_mixed(std::size_t n, act::array_options how) {
  const std::vector<In> x = numbers<In>(n);
  std::vector<Out> y(n + 2, Out(9.0f));
  const std::span<Out> out = std::span(y).subspan(1, n);
  act::gelu(x, act::with_options(out, how));
  for (std::size_t i = 0; i < n; ++i) {
    const double exact = act::gelu(static_cast<double>(static_cast<float>(x[i])));
    const auto got = static_cast<float>(out[i]), at = static_cast<float>(x[i]);
    if constexpr (std::same_as<Out, float>) {
      ASSERT_EQ(got, act::gelu(at)) << at;
    } else {
      const double distance = std::fabs(static_cast<double>(got) - exact);
      for (const int step : {-1, 1}) {
        const Out other = Out::from_bits(static_cast<std::uint16_t>(out[i].bits + step));
        ASSERT_FALSE(distance > std::fabs(static_cast<double>(static_cast<float>(other)) - exact)) << at;
      }
      if constexpr (std::same_as<In, Out>) {
        ASSERT_EQ(out[i], act::gelu(x[i])) << at;
      }
    }
  }
  ASSERT_EQ(static_cast<float>(y.front()), 9.0f);
  ASSERT_EQ(static_cast<float>(y.back()), 9.0f);
}

TEST(NarrowArrays, MayBeMixedWithFloatsAndOneAnother) {
  for (const act::array_options how : {act::array_options{}, always})
    for (std::size_t n = 0; n <= 9 * lanes + 1; ++n) {
      check_mixed<bfloat16, float>(n, how);
      check_mixed<float, bfloat16>(n, how);
      check_mixed<float16, float>(n, how);
      check_mixed<float, float16>(n, how);
      check_mixed<float16, bfloat16>(n, how);
      check_mixed<bfloat16, float16>(n, how);
      check_mixed<bfloat16, bfloat16>(n, how);
      if (HasFatalFailure())
        return;
    }
}

// Rounded from the float's result, by a method and by fast.
TEST(NarrowArrays, AMethodsResultIsTheFloatsRounded) {
  const std::vector<float16> x = numbers<float16>(200);
  std::vector<float16> y(x.size());
  act::tanh<act::pade<7, 6>>(x, y);
  EXPECT_TRUE(same_bits(y, each<float16>(x, [](float v) { return act::tanh<act::pade<7, 6>>(v); })));
  std::vector<bfloat16> z(x.size());
  act::silu<act::schraudolph_ng>(x, z);
  EXPECT_TRUE(same_bits(z, each<bfloat16>(x, [](float v) { return act::silu<act::schraudolph_ng>(v); })));
}

TEST(NarrowArrays, ParametersAreFloats) {
  const std::vector<bfloat16> x = numbers<bfloat16>(100);
  std::vector<bfloat16> y(x.size());
  act::elu(x, y, 0.1f);
  for (std::size_t i = 0; i < x.size(); ++i)
    EXPECT_EQ(y[i], act::elu(x[i], 0.1f));
  EXPECT_EQ(act::elu(bfloat16(-1.0f), 0.1f), bfloat16(-0.0632121f));
}

TEST(NarrowArrays, AreRefusedAsOthersAre) {
  const std::vector<bfloat16> x(5);
  std::vector<float16> y(4);
  std::vector<float> f(6);
  EXPECT_EQ(refusal([&] { act::gelu(x, y); }, y), "simdact::gelu: the input has 5 elements and the output 4");
  EXPECT_EQ(refusal([&] { act::gelu_backward(x, f, y); }, y),
            "simdact::gelu_backward: the input has 5 elements and the output 4");
  std::vector<bfloat16> all(8);
  EXPECT_EQ(refusal([&] { act::gelu(std::span(all).first(5), std::span(all).last(5)); }, all),
            "simdact::gelu: input and output overlap without being the same range: 5 elements that begin 3 apart");
  // As bits of another kind they may not even be the same.
  std::vector<std::uint16_t> words(5);
  EXPECT_EQ(refusal([&] { act::gelu(act::as_bfloat16(words), act::as_float16(words)); }, words),
            "simdact::gelu: the input (5 elements) and the output (5 elements) overlap");
}

TEST(NarrowArrays, MayBeBits) {
  const std::vector<bfloat16> x = numbers<bfloat16>(77);
  std::vector<bfloat16> y(x.size());
  std::vector<std::uint16_t> words, out(x.size());
  for (const bfloat16 v : x)
    words.push_back(v.bits);
  act::gelu(x, y);
  act::gelu(act::as_bfloat16(std::as_const(words)), act::as_bfloat16(out));
  for (std::size_t i = 0; i < x.size(); ++i)
    EXPECT_EQ(out[i], y[i].bits);
  std::int16_t one[] = {0x3c00};
  act::tanh(act::as_float16(one), act::as_float16(one));
  EXPECT_EQ(one[0], act::tanh(float16(1.0f)).bits);
}

template <class Theirs, class Ours>
void check_theirs() {
  const std::vector<Ours> x = numbers<Ours>(77), dy = numbers<Ours>(77);
  std::vector<Theirs> their_x(x.size()), their_y(x.size());
  std::vector<Ours> y(x.size());
  std::memcpy(static_cast<void*>(their_x.data()), x.data(), 2 * x.size());
  const auto compare = [&] { EXPECT_EQ(std::memcmp(their_y.data(), y.data(), 2 * x.size()), 0); };
  act::gelu(x, y);
  act::gelu(their_x, their_y);
  compare();
  act::silu_backward(dy, x, y);
  act::silu_backward(their_x, x, their_y);
  act::transform(x, y, [](auto v) { return v * v; });
  act::transform(their_x, their_y, [](auto v) { return v * v; });
  compare();
  act::tanh(their_x, their_x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    const Ours one = act::tanh(x[i]);
    EXPECT_EQ(std::memcmp(&their_x[i], &one, 2), 0);
  }
  Theirs half;
  const Ours wanted = act::silu(Ours(0.5f)), at(0.5f);
  std::memcpy(static_cast<void*>(&half), &at, 2);
  half = act::silu(half);
  EXPECT_EQ(std::memcmp(&half, &wanted, 2), 0);
  static_assert(act::accuracy<act::fn::silu, act::accurate, Theirs>.max_ulp == 0.5);
}

TEST(NarrowArrays, MayBeOfTypesOfTheSameLayout) {
  check_theirs<their_half, float16>();
  check_theirs<their_bfloat, bfloat16>();
#if defined(SIMDACT_TEST_EIGEN)
  check_theirs<Eigen::half, float16>();
  check_theirs<Eigen::bfloat16, bfloat16>();
#endif
#if defined(__FLT16_MANT_DIG__) && (defined(__clang__) || __GNUC__ >= 13)
  check_theirs<_Float16, float16>();
#endif
#if defined(__STDCPP_BFLOAT16_T__)
  check_theirs<__bf16, bfloat16>();
#endif
}

TEST(NarrowArrays, AreFloatsUnderTransform) {
  const std::vector<bfloat16> x = numbers<bfloat16>(101);
  const std::vector<float> scale(x.size(), 1.25f);
  std::vector<float16> y(x.size());
  act::transform(x, scale, y, [](auto v, auto s) {
    static_assert(std::same_as<act::simd::element_t<decltype(v)>, float>);
    return act::silu(v) * s;
  });
  EXPECT_TRUE(same_bits(y, each<float16>(x, [](float v) { return act::silu(v) * 1.25f; })));
  std::vector<float> wide(x.size());
  act::transform(x, wide, [](auto v) { return v * v; });
  const auto square = [](auto v) { return v * v; };
  std::vector<bfloat16> finite(x.size(), bfloat16(3.0f));
  EXPECT_EQ(act::transform_sum(finite, square), 9.0 * static_cast<double>(x.size()));
}

// What the rounding test of their derivatives relies on.
TEST(NarrowArrays, DerivativesThatCrossZeroAreRelativeInTheirTails) {
  int derivatives = 0;
  fn::all::visit([&]<class Function>() {
    if constexpr (requires { Function::relative; }) {
      ++derivatives;
      std::vector<float> x;
      for (float v = 1.0001f * static_cast<float>(Function::relative.below); v > -1000; v *= 1.0001f)
        x.push_back(v);
      std::vector<float> y(x.size());
      act::detail::map<Function, act::accurate>(x, y);
      for (std::size_t i = 0; i < x.size(); ++i) {
        const long double exact = simdact_test::exact_double<Function>(static_cast<double>(x[i]));
        ASSERT_LE(std::fabs(static_cast<long double>(y[i]) - exact),
                  Function::relative.max_ulp * simdact_test::ulp<float>(exact))
            << Function::name << " at " << x[i];
      }
    }
  });
  EXPECT_EQ(derivatives, 4);
}

// A gated unit's product is a float's, rounded.
TEST(NarrowArrays, MayBeGated) {
  const std::vector<float16> x = numbers<float16>(5000);
  const std::vector<float> gates = each<float>(x, [](float v) { return v / 2; });
  std::vector<bfloat16> y(x.size());
  act::swiglu(x, gates, y);
  for (std::size_t i = 0; i < x.size(); ++i)
    ASSERT_EQ(y[i], bfloat16(act::swiglu(static_cast<float>(x[i]), gates[i])));
}

constexpr bfloat16 half_of_tanh = act::tanh(bfloat16(0.5f));
static_assert(half_of_tanh.bits == 0x3eed);
static_assert(act::gelu(float16(-1.0f)).bits == float16(-0.158655254f).bits);

static_assert(act::accuracy<fn::gelu, act::accurate, bfloat16>.max_ulp == 0.5);
static_assert(act::accuracy<fn::gelu, act::reproducible, float16>.max_ulp == 0.5);
static_assert(act::accuracy<fn::gelu, act::fast, bfloat16>.max_ulp < 1 &&
              act::accuracy<fn::gelu, act::fast, float16>.max_ulp < 1);
static_assert(act::accuracy<fn::tanh, act::max_abs<0.003>, bfloat16>.max_abs <= 0.003);
static_assert(act::accuracy<fn::tanh, act::max_ulp<0.5>, float16>.max_ulp == 0.5);
static_assert(act::accuracy<fn::tanh, act::k_tanh, float16>.max_abs < 0.024);

} // namespace
