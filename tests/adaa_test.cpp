// SPDX-License-Identifier: BSL-1.0
// Antiderivative anti-aliasing, against means in long double; its blocks; and the antiderivatives beyond the suite.
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/adaa.hpp>
#include <simdact/antiderivative.hpp>
#include <simdact/hard.hpp>
#include <simdact/softplus.hpp>
#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>

#include <reference/all.hpp>
#include <reference/reference.hpp>

namespace {

namespace act = simdact;
namespace fn = act::fn;
using real = long double;

// f in long double by the formulas of tests/reference, and where it bends.
struct shape {
  const char* name;
  real (*f)(double);
  std::vector<real> bends = {};
};

template <class Function>
shape shape_of() {
  std::vector<real> bends;
  if constexpr (std::is_same_v<Function, fn::hardtanh>)
    bends = {-1, 1};
  else if constexpr (std::is_same_v<Function, fn::relu> || std::is_same_v<Function, fn::softsign>)
    bends = {0};
  return {Function::name, &simdact_test::exact_double<Function>, bends};
}

// The nodes of Gauss and Legendre and their weights, five on [-1, 1].
constexpr std::array<std::array<real, 2>, 5> nodes{
    {{-0.9061798459386639927976268782993930L, 0.236926885056189087514264040719917363L},
     {-0.5384693101056830910363144207002088L, 0.478628670499366468041291514835638193L},
     {0, 0.568888888888888888888888888888888889L},
     {0.5384693101056830910363144207002088L, 0.478628670499366468041291514835638193L},
     {0.9061798459386639927976268782993930L, 0.236926885056189087514264040719917363L}}};

// The integral of weight(x)·f(x) from a to b >= a, whose relative error is that of f: pieces between the bends, no
// longer than 1/16 or a 16th of |x|. f is asked for at doubles, and moved on to the node by its slope.
template <class Weight>
real integral(const shape& s, real a, real b, Weight weight) {
  real sum = 0;
  for (real from = a; from < b;) {
    real to = std::min(b, from + std::max(1.0L, std::fabs(from)) / 16);
    for (const real bend : s.bends)
      if (from < bend && bend < to)
        to = bend;
    const real middle = (from + to) / 2, half = (to - from) / 2;
    for (const auto& [node, share] : nodes) {
      const real x = middle + half * node;
      const double near = static_cast<double>(x);
      const real step = std::ldexp(1.0L, -20) * std::max(1.0L, std::fabs(x));
      const double above = static_cast<double>(x + step), below = static_cast<double>(x - step);
      const real slope = (s.f(above) - s.f(below)) / (static_cast<real>(above) - static_cast<real>(below));
      sum += half * share * weight(x) * (s.f(near) + slope * (x - static_cast<real>(near)));
    }
    from = to;
  }
  return sum;
}

real mean(const shape& s, real a, real b) {
  if (a == b)
    return s.f(static_cast<double>(a));
  const real low = std::min(a, b), high = std::max(a, b);
  return integral(s, low, high, [](real) { return 1.0L; }) / (high - low);
}

// Over three: the weights rise from the lowest to the middle one, and fall from there to the highest.
real mean(const shape& s, std::array<real, 3> x) {
  std::ranges::sort(x);
  const real a = x[0], b = x[1], c = x[2];
  if (a == c)
    return s.f(static_cast<double>(a));
  const real up = a == b ? 0 : integral(s, a, b, [=](real v) { return (v - a) / (b - a); });
  const real down = b == c ? 0 : integral(s, b, c, [=](real v) { return (c - v) / (c - b); });
  return 2 * (up + down) / (c - a);
}

// Samples of any size, each as near to the one before as numbers can be, equal to it, far, or on the other side of 0.
template <class T>
std::vector<T> samples(std::size_t n) {
  std::mt19937_64 random(11);
  std::uniform_real_distribution<double> uniform(-1, 1);
  std::vector<T> x{T(0)};
  while (x.size() < n) {
    const T last = x.back();
    const double size = std::exp(4 * uniform(random) - 1);
    switch (random() % 8) {
    case 0:
      x.push_back(last);
      break;
    case 1:
      x.push_back(std::nextafter(last, T(uniform(random) * 100)));
      break;
    case 2:
      x.push_back(T(-static_cast<double>(last) * (1 + 1e-6 * uniform(random))));
      break;
    case 3:
    case 4:
      x.push_back(T(static_cast<double>(last) + size * std::exp(8 * uniform(random) - 8)));
      break;
    case 5:
      x.push_back(T(std::exp(-30 + 25 * uniform(random)) * uniform(random)));
      break;
    default:
      x.push_back(T(size * uniform(random)));
    }
    if (std::fabs(x.back()) > 40)
      x.back() = T(uniform(random));
  }
  return x;
}

template <class T>
class Adaa : public ::testing::Test {};
using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(Adaa, element_types);

// The largest error in epsilon of the largest |f| or of 1.
template <class T>
double error_in_epsilon(real got, real exact, real largest) {
  return static_cast<double>(std::fabs(got - exact) / std::max(1.0L, largest)) /
         static_cast<double>(std::numeric_limits<T>::epsilon());
}

template <class Function, class T>
void first_order_is_the_mean(double most) {
  const shape s = shape_of<Function>();
  const std::vector<T> x = samples<T>(2000);
  std::vector<T> y(x.size());
  act::adaa1<Function, T>().process(x, y);
  double worst = 0;
  for (std::size_t i = 1; i < x.size(); ++i) {
    const real a = x[i - 1], b = x[i];
    const real largest = std::max(std::fabs(s.f(static_cast<double>(a))), std::fabs(s.f(static_cast<double>(b))));
    const double error = error_in_epsilon<T>(y[i], mean(s, a, b), largest);
    ASSERT_LE(error, most) << s.name << " from " << x[i - 1] << " to " << x[i] << ": " << y[i];
    worst = std::max(worst, error);
  }
  ::testing::Test::RecordProperty(s.name, std::to_string(worst));
}

template <class Function, class T>
void second_order_is_the_mean(double most) {
  const shape s = shape_of<Function>();
  const std::vector<T> x = samples<T>(1500);
  std::vector<T> y(x.size());
  act::adaa2<Function, T>().process(x, y);
  double worst = 0;
  for (std::size_t i = 2; i < x.size(); ++i) {
    const std::array<real, 3> of{x[i - 2], x[i - 1], x[i]};
    real largest = 0;
    for (const real v : of)
      largest = std::max(largest, std::fabs(s.f(static_cast<double>(v))));
    const double error = error_in_epsilon<T>(y[i], mean(s, of), largest);
    ASSERT_LE(error, most) << s.name << " of " << x[i - 2] << ", " << x[i - 1] << ", " << x[i] << ": " << y[i];
    worst = std::max(worst, error);
  }
  ::testing::Test::RecordProperty(s.name, std::to_string(worst));
}

TYPED_TEST(Adaa, FirstOrderIsTheMean) {
  const double most = sizeof(TypeParam) == 4 ? 4 : 8;
  first_order_is_the_mean<fn::tanh, TypeParam>(most);
  first_order_is_the_mean<fn::sigmoid, TypeParam>(most);
  first_order_is_the_mean<fn::softsign, TypeParam>(most);
  first_order_is_the_mean<fn::relu, TypeParam>(most);
  first_order_is_the_mean<fn::hardtanh, TypeParam>(most);
  first_order_is_the_mean<fn::gelu, TypeParam>(most);
  first_order_is_the_mean<fn::softplus, TypeParam>(most);
}

TYPED_TEST(Adaa, SecondOrderIsTheMean) {
  const double most = sizeof(TypeParam) == 4 ? 3 : 5;
  second_order_is_the_mean<fn::tanh, TypeParam>(most);
  second_order_is_the_mean<fn::sigmoid, TypeParam>(most);
  second_order_is_the_mean<fn::softsign, TypeParam>(most);
  second_order_is_the_mean<fn::relu, TypeParam>(most);
  second_order_is_the_mean<fn::hardtanh, TypeParam>(most);
  second_order_is_the_mean<fn::gelu, TypeParam>(most);
  second_order_is_the_mean<fn::softplus, TypeParam>(most);
}

template <class Object, class T>
void no_mode_does_harm(const std::vector<T>& x) {
  const auto means = [&] {
    std::vector<T> y(x.size());
    Object{}.process(x, y);
    return y;
  };
  double largest = 0;
  for (const T v : means())
    largest = std::max(largest, static_cast<double>(std::fabs(v)));
  simdact_test::expect_no_harm_in_any_mode<T>(means, largest);
}

TYPED_TEST(Adaa, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  const std::vector<T> x = simdact_test::normal_numbers<T>(2000, 1, 3);
  no_mode_does_harm<act::adaa1<fn::tanh, T>>(x);
  no_mode_does_harm<act::adaa1<fn::sigmoid, T>>(x);
  no_mode_does_harm<act::adaa1<fn::softsign, T>>(x);
  no_mode_does_harm<act::adaa1<fn::gelu, T>>(x);
  no_mode_does_harm<act::adaa1<fn::softplus, T>>(x);
  no_mode_does_harm<act::adaa1<fn::hardtanh, T>>(x);
  no_mode_does_harm<act::adaa2<fn::tanh, T>>(x);
  no_mode_does_harm<act::adaa2<fn::sigmoid, T>>(x);
  no_mode_does_harm<act::adaa2<fn::softsign, T>>(x);
  no_mode_does_harm<act::adaa2<fn::gelu, T>>(x);
  no_mode_does_harm<act::adaa2<fn::softplus, T>>(x);
  no_mode_does_harm<act::adaa2<fn::hardtanh, T>>(x);
}

// One block, blocks of any size in place, and one sample after another.
template <class Object, class T>
void blocks_are_one(const std::vector<T>& x) {
  std::vector<T> whole(x.size()), in_place = x;
  Object{}.process(x, whole);
  std::mt19937 random(3);
  Object blocks, single;
  for (std::size_t i = 0; i < x.size();) {
    const std::size_t size = std::min<std::size_t>(x.size() - i, random() % 5 == 0 ? random() % 1500 : random() % 40);
    const std::span<T> block = std::span(in_place).subspan(i, size);
    blocks.process(block, block);
    i += size;
  }
  for (std::size_t i = 0; i < x.size(); ++i) {
    ASSERT_EQ(in_place[i], whole[i]) << i;
    ASSERT_EQ(single(x[i]), whole[i]) << i;
  }
}

TYPED_TEST(Adaa, BlocksOfAnySizeAreOne) {
  using T = TypeParam;
  const std::vector<T> x = samples<T>(5000);
  blocks_are_one<act::adaa1<fn::tanh, T>>(x);
  blocks_are_one<act::adaa1<fn::sigmoid, T>>(x);
  blocks_are_one<act::adaa1<fn::softsign, T>>(x);
  blocks_are_one<act::adaa1<fn::gelu, T>>(x);
  blocks_are_one<act::adaa1<fn::softplus, T>>(x);
  blocks_are_one<act::adaa1<fn::relu, T>>(x);
  blocks_are_one<act::adaa1<fn::hardtanh, T>>(x);
  blocks_are_one<act::adaa2<fn::tanh, T>>(x);
  blocks_are_one<act::adaa2<fn::sigmoid, T>>(x);
  blocks_are_one<act::adaa2<fn::softsign, T>>(x);
  blocks_are_one<act::adaa2<fn::gelu, T>>(x);
  blocks_are_one<act::adaa2<fn::softplus, T>>(x);
  blocks_are_one<act::adaa2<fn::relu, T>>(x);
  blocks_are_one<act::adaa2<fn::hardtanh, T>>(x);
}

// A block of each length between pages that may not be touched, at either end of them, with the bits of its samples.
template <class Object, class T>
void touches_nothing_else(const std::vector<T>& x) {
  simdact_test::guarded_pages in_pages(x.size() * sizeof(T)), out_pages(x.size() * sizeof(T));
  for (std::size_t n = 0; n <= x.size(); ++n)
    for (const bool end : {false, true}) {
      const std::span<T> in = in_pages.at<T>(end, n), out = out_pages.at<T>(end, n);
      std::copy_n(x.begin(), n, in.begin());
      Object block, single;
      block.process(in, out);
      block = Object();
      block.process(in, in);
      for (std::size_t i = 0; i < n; ++i) {
        const T y = single(x[i]);
        ASSERT_EQ(out[i], y) << i << " of " << n;
        ASSERT_EQ(in[i], y) << i << " of " << n;
      }
    }
}

TYPED_TEST(Adaa, NothingOutsideTheBlocksIsTouched) {
  using T = TypeParam;
  const std::vector<T> x = samples<T>(9 * act::simd::width<act::simd::widest<T>> + 3);
  touches_nothing_else<act::adaa1<fn::tanh, T>>(x);
  touches_nothing_else<act::adaa1<fn::softsign, T>>(x);
  touches_nothing_else<act::adaa1<fn::relu, T>>(x);
  touches_nothing_else<act::adaa2<fn::tanh, T>>(x);
  touches_nothing_else<act::adaa2<fn::softsign, T>>(x);
  touches_nothing_else<act::adaa2<fn::hardtanh, T>>(x);
}

// `each` results have a part in a sample.
template <class Object, class T>
void special_samples(std::size_t each, T above, T below) {
  const T infinity = std::numeric_limits<T>::infinity();
  std::vector<T> x(40, T(0.5)), y(40);
  x[7] = std::numeric_limits<T>::quiet_NaN();
  x[21] = std::numeric_limits<T>::signaling_NaN();
  Object{}.process(x, y);
  for (std::size_t i = 0; i < x.size(); ++i)
    ASSERT_EQ(std::isnan(y[i]), (i >= 7 && i < 7 + each) || (i >= 21 && i < 21 + each)) << i;
  for (const T sign : {T(1), T(-1)}) {
    Object object(sign * infinity);
    EXPECT_EQ(object(sign * infinity), sign > 0 ? above : below);
    for (const T first : {-sign * infinity, T(1), T(0), std::numeric_limits<T>::max()})
      EXPECT_FALSE(std::isnan(Object(first)(sign * infinity))) << first;
  }
}

TYPED_TEST(Adaa, SpecialSamples) {
  using T = TypeParam;
  const T largest = std::numeric_limits<T>::max();
  special_samples<act::adaa1<fn::tanh, T>, T>(2, 1, -1);
  special_samples<act::adaa1<fn::sigmoid, T>, T>(2, 1, 0);
  special_samples<act::adaa1<fn::softsign, T>, T>(2, 1, -1);
  special_samples<act::adaa1<fn::relu, T>, T>(2, largest, 0);
  special_samples<act::adaa1<fn::hardtanh, T>, T>(2, 1, -1);
  special_samples<act::adaa1<fn::gelu, T>, T>(2, largest, 0);
  special_samples<act::adaa1<fn::softplus, T>, T>(2, largest, 0);
  special_samples<act::adaa2<fn::tanh, T>, T>(3, 1, -1);
  special_samples<act::adaa2<fn::sigmoid, T>, T>(3, 1, 0);
  special_samples<act::adaa2<fn::softsign, T>, T>(3, 1, -1);
  special_samples<act::adaa2<fn::gelu, T>, T>(3, largest, 0);
  special_samples<act::adaa2<fn::softplus, T>, T>(3, largest, 0);
  special_samples<act::adaa2<fn::relu, T>, T>(3, largest, 0);
  special_samples<act::adaa2<fn::hardtanh, T>, T>(3, 1, -1);
}

TYPED_TEST(Adaa, RefusesWrongRanges) {
  using T = TypeParam;
  const std::vector<T> x(7, T(1));
  std::vector<T> y(6, T(2));
  act::adaa1<fn::tanh, T> first;
  act::adaa2<fn::relu, T> second;
  EXPECT_EQ(simdact_test::refusal([&] { first.process(x, y); }, y),
            "simdact::adaa1::process: the input has 7 elements and the output 6");
  EXPECT_EQ(simdact_test::refusal([&] { second.process(std::span(y).first(4), std::span(y).subspan(1, 4)); }, y),
            "simdact::adaa2::process: input and output overlap without being the same range: 4 elements that begin 1 "
            "apart");
  EXPECT_EQ(first(T(0)), T(0)); // as if nothing had come
  static_assert(noexcept(first(T(0)))&& noexcept(second(T(0))));
}

// Softplus by the name of what it is an antiderivative of.
TYPED_TEST(Adaa, SigmoidsAntiderivativeIsSoftplus) {
  using T = TypeParam;
  const std::vector<T> x = samples<T>(300);
  std::vector<T> y(x.size()), wanted(x.size());
  act::sigmoid_antiderivative(x, y);
  act::softplus(x, wanted);
  EXPECT_EQ(y, wanted);
  EXPECT_EQ(act::sigmoid_antiderivative(x[5]), wanted[5]);
  y.pop_back();
  EXPECT_EQ(simdact_test::refusal([&] { act::sigmoid_antiderivative(x, y); }, y),
            "simdact::sigmoid_antiderivative: the input has 300 elements and the output 299");
}

// Between limits, at them and beyond; limits of one sign, infinite ones, of 0, and crossed.
TYPED_TEST(Adaa, HardtanhsAntiderivativeHasLimits) {
  using T = TypeParam;
  constexpr T infinity = std::numeric_limits<T>::infinity();
  struct limits {
    T low, high;
  };
  for (const auto [low, high] : {limits{-2, 3}, {1, 4}, {-4, -1}, {0, 1}, {-1, 0}, {-infinity, infinity}, {2, -2}}) {
    std::vector<T> x{T(0), infinity, -infinity};
    for (int i = -80; i <= 80; ++i)
      x.push_back(T(i) / 8);
    std::vector<T> y(x.size());
    act::hardtanh_antiderivative(x, y, low, high);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const T c = act::hardtanh(x[i], low, high);
      const T wanted = c == T(0) ? T(0) : c == x[i] ? c * c / 2 : c * (x[i] - c / 2);
      ASSERT_EQ(y[i], wanted) << x[i] << " in [" << low << ", " << high << "]";
      ASSERT_EQ(act::hardtanh_antiderivative(x[i], low, high), wanted);
    }
  }
  std::vector<T> x(3), y(3);
  EXPECT_EQ(
      simdact_test::refusal([&] { act::hardtanh_antiderivative(x, y, T(-1), std::numeric_limits<T>::quiet_NaN()); }, y),
      "simdact::hardtanh_antiderivative: the limits are -1 and nan; neither may be NaN");
}

} // namespace
