// SPDX-License-Identifier: BSL-1.0
// Gated units: the same bits from values, two ranges and rows of every layout; the gradients against exact functions;
// the edges of memory; what is refused.
#include <array>
#include <cmath>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <reference/reference.hpp>
#include <simdact/gated.hpp>
#include <simdact/gelu.hpp>
#include <simdact/relu.hpp>
#include <simdact/sigmoid.hpp>
#include <simdact/silu.hpp>
#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/refusal.hpp>
#include <support/suite_edges.hpp>
#include <support/ulp.hpp>

namespace {

namespace act = simdact;
using simdact_test::exact_double;
using simdact_test::refusal;
using simdact_test::same;

// far: the magnitude of b where nothing is left of two large floats times the derivative; as many times that in
// double. near: the part of it where the activation begins to be small. off: ULP of double that the reference may be
// off.
#define FORMS(name, activation, far, times, near, off)                                                                 \
  struct name##_forms {                                                                                                \
    static constexpr auto inner = exact_double<act::fn::activation>;                                                   \
    static constexpr auto slope = exact_double<act::fn::activation##_derivative>;                                      \
    static constexpr double end = far, wide = times, begin = near, reference = off;                                    \
    template <class T>                                                                                                 \
    static constexpr double bound = act::accuracy<act::fn::activation, act::accurate, T>.max_ulp;                      \
    static auto forward(auto&&... arguments) { return act::name(arguments...); }                                       \
    static void backward(auto&&... arguments) { act::name##_backward(arguments...); }                                  \
    template <class T>                                                                                                 \
    static std::array<T, 2> gradients(T dy, T a, T b) {                                                                \
      std::array<T, 2> gradients{};                                                                                    \
      act::name##_backward(std::span(&dy, 1), std::span(&a, 1), std::span(&b, 1), std::span(&gradients[0], 1),         \
                           std::span(&gradients[1], 1));                                                               \
      return gradients;                                                                                                \
    }                                                                                                                  \
  }

FORMS(glu, sigmoid, 290, 7.55, 0.33, 0);
FORMS(reglu, relu, 290, 1, 0.33, 0);
FORMS(geglu, gelu, 24.5, 2.72, 0.57, 0.5);
FORMS(geglu_tanh, gelu_tanh, 16, 1.98, 0.66, 2.5);
FORMS(swiglu, silu, 290, 7.55, 0.33, 0);

// swiglu with a beta, after the ranges and the layout.
struct swiglu_beta_forms {
  static constexpr double beta = 0.5, end = 580, wide = 7.55, begin = 0.33, reference = 0;
  static long double inner(double b) { return exact_double<act::fn::silu>(beta * b) / beta; }
  static long double slope(double b) { return exact_double<act::fn::silu_derivative>(beta * b); }
  template <class T>
  static constexpr double bound = act::accuracy<act::fn::swish, act::accurate, T>.max_ulp;
  static auto forward(auto&&... arguments) {
    if constexpr (requires { act::swiglu(arguments..., beta); })
      return act::swiglu(arguments..., beta);
    else
      return act::swiglu(arguments..., {}, beta);
  }
  static void backward(auto&&... arguments) { act::swiglu_backward(arguments..., beta); }
  template <class T>
  static std::array<T, 2> gradients(T dy, T a, T b) {
    std::array<T, 2> gradients{};
    backward(std::span(&dy, 1), std::span(&a, 1), std::span(&b, 1), std::span(&gradients[0], 1),
             std::span(&gradients[1], 1));
    return gradients;
  }
};

template <class Forms, class Element>
struct unit : Forms {
  using T = Element;
};

template <class U>
class Gated : public ::testing::Test {};

using units =
    ::testing::Types<unit<glu_forms, float>, unit<reglu_forms, float>, unit<geglu_forms, float>,
                     unit<geglu_tanh_forms, float>, unit<swiglu_forms, float>, unit<swiglu_beta_forms, float>,
                     unit<glu_forms, double>, unit<reglu_forms, double>, unit<geglu_forms, double>,
                     unit<geglu_tanh_forms, double>, unit<swiglu_forms, double>, unit<swiglu_beta_forms, double>>;
TYPED_TEST_SUITE(Gated, units);

// Ordinary numbers of both signs, into the tails.
template <class T>
std::vector<T> random_numbers(std::size_t n, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<T> values(n);
  for (std::size_t i = 0; i < n; ++i)
    values[i] = static_cast<T>(std::normal_distribution<double>(0, i % 3 == 0 ? 20 : 2)(random));
  return values;
}

// An activation and its derivative in the range of long double, for b <= 0; of subnormal results too.
struct far_values {
  long double value, slope;
};

far_values gate_at(long double b, long double t, long double growth) {
  const long double e = std::exp(t), s = e / (1 + e);
  return {b * s, s * (1 + growth / (1 + e))};
}
far_values far_of(glu_forms, long double b) {
  const long double e = std::exp(b), s = e / (1 + e);
  return {s, s / (1 + e)};
}
far_values far_of(reglu_forms, long double) {
  return {0, 0};
}
far_values far_of(swiglu_forms, long double b) {
  return gate_at(b, b, b);
}
far_values far_of(swiglu_beta_forms, long double b) {
  const long double t = b * static_cast<long double>(swiglu_beta_forms::beta);
  return gate_at(b, t, t);
}
far_values far_of(geglu_tanh_forms, long double b) {
  const long double c1 = 1.5957691216057307117597842397375L, c3 = 0.071354816272600248767404450L, square = b * b;
  return gate_at(b, b * (c1 + c3 * square), b * (c1 + 3 * c3 * square));
}
// What the roundings of b/√2 and b²/2 leave is carried along.
far_values far_of(geglu_forms, long double b) {
  const long double r = b / std::sqrt(2.0L), half_square = b * (b / 2), low = std::fma(b, b / 2, -half_square);
  const long double phi = std::exp(-half_square) * std::exp(-low) / std::sqrt(2 * std::acos(-1.0L));
  const long double below = std::erfc(-r) / 2 * std::exp(std::fma(r, r, -half_square) - low);
  return {b * below, below + b * phi};
}

// Where the i-th value and gate are in rows of `half` pairs.
struct place {
  std::size_t value, gate;
};

place place_of(std::size_t i, std::size_t half, act::gated_rows layout) {
  const std::size_t begin = 2 * (i / half * half), k = i % half;
  const std::size_t first = begin + (layout.interleaved ? 2 * k : k), second = first + (layout.interleaved ? 1 : half);
  return layout.gate_first ? place{second, first} : place{first, second};
}

// All layouts of rows of that many pairs.
std::array<act::gated_rows, 4> layouts(std::size_t row_length) {
  return {{{row_length, false, false}, {row_length, false, true}, {row_length, true, false}, {row_length, true, true}}};
}

template <class T>
std::vector<T> rows_of(std::span<const T> a, std::span<const T> b, std::size_t half, act::gated_rows layout) {
  std::vector<T> rows(2 * a.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    const place at = place_of(i, half, layout);
    rows[at.value] = a[i];
    rows[at.gate] = b[i];
  }
  return rows;
}

TYPED_TEST(Gated, ValuesAndGradientsAreThoseOfTheExactFunctions) {
  using T = typename TypeParam::T;
  const std::vector<T> a = random_numbers<T>(3000, 1), b = random_numbers<T>(3000, 2), dy = random_numbers<T>(3000, 3);
  std::vector<T> da(3000), db(3000);
  TypeParam::backward(dy, a, b, da, db);
  // Relative errors, where the activation is not subnormal; its derivative has roots.
  const auto near = [](T got, long double factor, long double activation, long double least) {
    const long double epsilon = std::numeric_limits<T>::epsilon(), subnormal = 4 * std::numeric_limits<T>::denorm_min();
    const long double allowed = 8 * epsilon * std::fmax(std::fabs(activation), least) + subnormal;
    return std::fabs(static_cast<long double>(got) - factor * activation) <= std::fabs(factor) * allowed + subnormal;
  };
  for (std::size_t i = 0; i < 3000; ++i) {
    const long double value = a[i], gradient = dy[i];
    const auto gate = static_cast<double>(b[i]);
    ASSERT_TRUE(near(TypeParam::forward(a[i], b[i]), value, TypeParam::inner(gate), 0)) << a[i] << " and " << gate;
    ASSERT_TRUE(near(da[i], gradient, TypeParam::inner(gate), 0)) << gate;
    ASSERT_TRUE(near(db[i], gradient * value, TypeParam::slope(gate), 2)) << a[i] << " and " << gate;
  }
}

// A tiny factor costs no accuracy that the product has: gates from where the activation is small to where even the
// largest value leaves nothing of it.
TYPED_TEST(Gated, ProductsAreAccurateUntilTheyUnderflow) {
  using T = typename TypeParam::T;
  constexpr bool single = sizeof(T) == 4;
  constexpr std::size_t n = 40000;
  const double far = TypeParam::end * (single ? 1 : TypeParam::wide);
  std::mt19937_64 random(5);
  const auto between = [&](double low, double high) {
    return low + (high - low) * static_cast<double>(random() >> 11) * 0x1p-53;
  };
  const auto number = [&](double low, double high) {
    return static_cast<T>((random() % 2 == 0 ? 1 : -1) * between(1, 2) * std::exp2(std::floor(between(low, high))));
  };
  std::vector<T> a(n), b(n), dy(n), y(n), da(n), db(n);
  const double most = single ? 127 : 1023;
  for (std::size_t i = 0; i < n; ++i) {
    b[i] = static_cast<T>(-far * between(TypeParam::begin, 1));
    a[i] = number(i % 3 == 0 ? -most : -10, most);
    dy[i] = number(i % 3 == 0 ? -10 : -most, most);
  }
  TypeParam::forward(a, b, y);
  TypeParam::backward(dy, a, b, da, db);
  // Where the reference has its exponent rounded, it is half an ULP of double off.
  const double bound = TypeParam::template bound<T> + 0.5 + (single ? 0 : TypeParam::reference);
  const auto expect = [&](T got, long double wanted, double ulps, std::size_t i) {
    if (std::fabs(wanted) > std::numeric_limits<T>::max())
      return;
    const auto error = std::fabs(static_cast<long double>(got) - wanted) / simdact_test::ulp<T>(wanted);
    ASSERT_LE(error, ulps) << i << ": " << dy[i] << ", " << a[i] << " and " << b[i] << " give " << got;
  };
  for (std::size_t i = 0; i < n; ++i) {
    const long double gate = b[i], value = a[i], gradient = dy[i];
    const far_values exact = far_of(TypeParam(), gate);
    expect(y[i], value * exact.value, bound, i);
    expect(da[i], gradient * exact.value, bound, i);
    expect(db[i], gradient * value * exact.slope, 4 + bound - TypeParam::template bound<T>, i);
    ASSERT_TRUE(same(y[i], TypeParam::forward(a[i], b[i])));
    if (this->HasFatalFailure())
      return;
  }
}

TYPED_TEST(Gated, RangesGiveTheValuesBits) {
  using T = typename TypeParam::T;
  const std::size_t most = 9 * simdact_test::lanes<T> + 1;
  const std::vector<T> a = random_numbers<T>(most, 1), b = random_numbers<T>(most, 2), dy = random_numbers<T>(most, 3);
  for (std::size_t n = 0; n <= most; ++n) {
    const std::span<const T> values(a.data(), n), gates(b.data(), n), gradient(dy.data(), n);
    std::vector<T> out(n), da(n), db(n);
    TypeParam::forward(values, gates, out);
    TypeParam::backward(gradient, values, gates, da, db);
    for (std::size_t i = 0; i < n; ++i) {
      const auto wanted = TypeParam::gradients(dy[i], a[i], b[i]);
      ASSERT_TRUE(same(out[i], TypeParam::forward(a[i], b[i])));
      ASSERT_TRUE(same(da[i], wanted[0]));
      ASSERT_TRUE(same(db[i], wanted[1]));
    }
    std::vector<T> first(values.begin(), values.end()), second(gates.begin(), gates.end());
    TypeParam::forward(first, second, first);
    ASSERT_EQ(first, out);
    first.assign(values.begin(), values.end());
    TypeParam::forward(first, second, second);
    ASSERT_EQ(second, out);
    second.assign(gates.begin(), gates.end());
    TypeParam::backward(gradient, first, second, first, second);
    ASSERT_EQ(first, da);
    ASSERT_EQ(second, db);
  }
}

TYPED_TEST(Gated, RowsOfEveryLayoutGiveTheSameBits) {
  using T = typename TypeParam::T;
  for (const std::size_t half : {1u, 2u, 3u, 8u, 17u, 40u, 100u})
    for (const std::size_t rows_count : {0u, 1u, 2u, 7u}) {
      const std::size_t n = half * rows_count;
      const std::vector<T> a = random_numbers<T>(n, 1), b = random_numbers<T>(n, 2), dy = random_numbers<T>(n, 3);
      std::vector<T> wanted(n), da(n), db(n);
      TypeParam::forward(a, b, wanted);
      TypeParam::backward(dy, a, b, da, db);
      for (const act::gated_rows layout : layouts(2 * half)) {
        std::vector<T> rows = rows_of<T>(a, b, half, layout), out(n), drows(2 * n);
        TypeParam::forward(rows, out, layout);
        ASSERT_EQ(out, wanted) << rows_count << " rows of " << half;
        TypeParam::backward(dy, rows, drows, layout);
        ASSERT_EQ(drows, rows_of<T>(da, db, half, layout)) << rows_count << " rows of " << half;
        TypeParam::backward(dy, rows, rows, layout);
        ASSERT_EQ(rows, drows);
      }
    }
}

TYPED_TEST(Gated, OneRowIsTheDefault) {
  using T = typename TypeParam::T;
  const std::vector<T> a = random_numbers<T>(5, 1), b = random_numbers<T>(5, 2);
  std::vector<T> wanted(5), out(5);
  TypeParam::forward(a, b, wanted);
  TypeParam::forward(rows_of<T>(a, b, 5, {}), out);
  EXPECT_EQ(out, wanted);
}

TYPED_TEST(Gated, NanInEitherGivesNan) {
  using T = typename TypeParam::T;
  constexpr T nan = std::numeric_limits<T>::quiet_NaN();
  const std::size_t n = 2 * simdact_test::lanes<T> + 1;
  for (std::size_t special = 0; special < n; ++special)
    for (const bool gate : {false, true})
      for (const act::gated_rows layout : layouts(0)) {
        std::vector<T> a(n, 1), b(n, T(0.5)), out(n), drows(2 * n);
        (gate ? b : a)[special] = nan;
        const std::vector<T> rows = rows_of<T>(a, b, n, layout), dy(n, 1);
        TypeParam::forward(rows, out, layout);
        TypeParam::backward(dy, rows, drows, layout);
        for (std::size_t i = 0; i < n; ++i) {
          const place at = place_of(i, n, layout);
          ASSERT_EQ(std::isnan(out[i]), i == special);
          ASSERT_EQ(std::isnan(drows[at.value]), i == special && gate);
          ASSERT_EQ(std::isnan(drows[at.gate]), i == special);
        }
      }
}

TYPED_TEST(Gated, RoundingModesAndFlushingDoNoHarm) {
  using T = typename TypeParam::T;
  constexpr std::size_t n = 1000;
  const std::vector<T> a = random_numbers<T>(n, 1), b = random_numbers<T>(n, 2), dy = random_numbers<T>(n, 3);
  const auto values = [&] {
    std::vector<T> y(n);
    TypeParam::forward(a, b, y);
    return y;
  };
  const auto gradients = [&] {
    std::vector<T> both(2 * n);
    TypeParam::backward(dy, a, b, std::span(both).first(n), std::span(both).subspan(n));
    return both;
  };
  simdact_test::expect_no_harm_in_any_mode<T>(values, 0);
  simdact_test::expect_no_harm_in_any_mode<T>(gradients, 10);
}

TYPED_TEST(Gated, NothingOutsideTheRangesIsTouched) {
  using T = typename TypeParam::T;
  const std::size_t most = 4 * simdact_test::lanes<T> + 3;
  simdact_test::guarded_pages row_pages(2 * most * sizeof(T)), pages(most * sizeof(T));
  const std::vector<T> a = random_numbers<T>(most, 1), b = random_numbers<T>(most, 2);
  const auto check = [&](std::size_t n, T* rows, T* out, act::gated_rows layout) {
    const std::span<const T> values(a.data(), n), gates(b.data(), n);
    const std::vector<T> filled = rows_of<T>(values, gates, n, layout);
    std::copy_n(filled.begin(), 2 * n, rows);
    TypeParam::forward(std::span<const T>(rows, 2 * n), std::span<T>(out, n), layout);
    for (std::size_t i = 0; i < n; ++i)
      ASSERT_TRUE(same(out[i], TypeParam::forward(a[i], b[i]))) << i << " of " << n;
    std::vector<T> wanted(2 * n);
    TypeParam::backward(std::span<const T>(out, n), filled, wanted, layout);
    TypeParam::backward(std::span<const T>(out, n), std::span<const T>(rows, 2 * n), std::span<T>(rows, 2 * n), layout);
    for (std::size_t i = 0; i < 2 * n; ++i)
      ASSERT_TRUE(same(rows[i], wanted[i])) << i << " of " << 2 * n;
  };
  for (const act::gated_rows layout : layouts(0)) {
    for (std::size_t n = 1; n <= most; ++n) {
      check(n, row_pages.front<T>(), pages.front<T>(), layout);
      check(n, row_pages.back<T>(2 * n), pages.back<T>(n), layout);
    }
    for (std::size_t offset = 0; offset < 16; ++offset) {
      const std::size_t n = simdact_test::lanes<T> + 3;
      T* const out = pages.front<T>() + 5 * offset % 16;
      const T mark = 77;
      std::fill_n(pages.front<T>(), most, mark);
      check(n, row_pages.front<T>() + offset, out, layout);
      for (T* p = pages.front<T>(); p < pages.front<T>() + most; ++p)
        ASSERT_EQ(*p == mark, p < out || p >= out + n);
    }
    if (::testing::Test::HasFatalFailure())
      return;
  }
}

template <class T>
class Clamped : public ::testing::Test {};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(Clamped, element_types);

TYPED_TEST(Clamped, BetaOfBothSignsAndZero) {
  using T = TypeParam;
  const std::vector<T> a = random_numbers<T>(1000, 1), b = random_numbers<T>(1000, 2), dy = random_numbers<T>(1000, 3);
  std::vector<T> out(1000), da(1000), db(1000);
  constexpr T tiny = 10000 * std::numeric_limits<T>::denorm_min();
  const auto is_near = [](T got, T wanted) {
    return std::fabs(got - wanted) <= 4 * std::numeric_limits<T>::epsilon() * std::fabs(wanted) + tiny;
  };
  for (const T beta : {T(0), T(-1.5), T(1.702)}) {
    act::swiglu(a, b, out, beta);
    act::swiglu_backward(dy, a, b, da, db, beta);
    for (std::size_t i = 0; i < 1000; ++i) {
      ASSERT_EQ(act::swiglu(a[i], b[i], beta), out[i]);
      ASSERT_TRUE(is_near(out[i], a[i] * act::swish(b[i], beta))) << a[i] << ' ' << b[i];
      ASSERT_TRUE(is_near(da[i], dy[i] * act::swish(b[i], beta))) << dy[i] << ' ' << b[i];
      ASSERT_TRUE(is_near(db[i], dy[i] * (a[i] * act::swish_derivative(b[i], beta)))) << a[i] << ' ' << b[i];
    }
  }
  static_assert(noexcept(act::swiglu(T(1), T(2), T(3))));
}

TYPED_TEST(Clamped, Offset) {
  using T = TypeParam;
  const std::vector<T> a = random_numbers<T>(100, 1), b = random_numbers<T>(100, 2), dy = random_numbers<T>(100, 3);
  std::vector<T> out(100), again(100), da(100), db(100), zero_da(100), zero_db(100), same_da(100), same_db(100);
  // By the offset 1 and by none the bits are the same; what the offset adds is a swish.
  act::swiglu_clamped(a, b, out, 7, 1);
  act::swiglu_clamped(a, b, again, 7, 1, 1);
  ASSERT_EQ(out, again);
  act::swiglu_clamped_backward(dy, a, b, da, db, 7, 1);
  act::swiglu_clamped_backward(dy, a, b, same_da, same_db, 7, 1, 1);
  ASSERT_EQ(da, same_da);
  ASSERT_EQ(db, same_db);
  act::swiglu_clamped(a, b, again, 7, 1, 0);
  act::swiglu_clamped_backward(dy, a, b, zero_da, zero_db, 7, 1, 0);
  ASSERT_EQ(zero_da, da);
  for (std::size_t i = 0; i < 100; ++i) {
    const T g = std::fmin(b[i], T(7)), u = std::fmin(std::fmax(a[i], T(-7)), T(7));
    ASSERT_EQ(again[i], u * act::swish(g, T(1))) << a[i] << ' ' << b[i];
    ASSERT_EQ(again[i], act::swiglu_clamped(a[i], b[i], T(7), T(1), T(0)));
    ASSERT_EQ(zero_db[i], b[i] < 7 ? dy[i] * (u * act::swish_derivative(g, T(1))) : 0) << a[i] << ' ' << b[i];
  }
  for (const act::gated_rows layout : layouts(20)) {
    std::vector<T> rows = rows_of<T>(a, b, 10, layout);
    act::swiglu_clamped(rows, out, 7, 1, layout, 0);
    ASSERT_EQ(out, again);
    act::swiglu_clamped_backward(dy, rows, rows, 7, 1, layout, 0);
    ASSERT_EQ(rows, rows_of<T>(zero_da, zero_db, 10, layout));
  }
}

TYPED_TEST(Clamped, ValuesAndGradients) {
  using T = TypeParam;
  constexpr T tiny = 10000 * std::numeric_limits<T>::denorm_min();
  for (const T limit : {T(7), T(1.5)})
    for (const T alpha : {T(1.702), T(1)}) {
      std::vector<T> a = random_numbers<T>(1000, 1), b = random_numbers<T>(1000, 2), dy = random_numbers<T>(1000, 3);
      a[0] = b[1] = limit;
      a[2] = b[3] = -limit;
      std::vector<T> out(1000), da(1000), db(1000), again(1000);
      act::swiglu_clamped(a, b, out, limit, alpha);
      act::swiglu_clamped_backward(dy, a, b, da, db, limit, alpha);
      for (std::size_t i = 0; i < 1000; ++i) {
        const T g = std::fmin(b[i], limit), u = std::fmin(std::fmax(a[i], -limit), limit);
        const T value = act::swish(g, alpha) * (u + 1);
        ASSERT_EQ(act::swiglu_clamped(a[i], b[i], limit, alpha), out[i]);
        const auto is_near = [](T got, T wanted) {
          return std::fabs(got - wanted) <= 4 * std::numeric_limits<T>::epsilon() * std::fabs(wanted) + tiny;
        };
        ASSERT_TRUE(is_near(out[i], value));
        ASSERT_TRUE(is_near(da[i], std::fabs(a[i]) < limit ? dy[i] * act::swish(g, alpha) : 0));
        ASSERT_TRUE(is_near(db[i], b[i] < limit ? dy[i] * ((u + 1) * act::swish_derivative(g, alpha)) : 0));
      }
      for (const act::gated_rows layout : layouts(200)) {
        std::vector<T> rows = rows_of<T>(a, b, 100, layout);
        act::swiglu_clamped(rows, again, limit, alpha, layout);
        ASSERT_EQ(again, out);
        act::swiglu_clamped_backward(dy, rows, rows, limit, alpha, layout);
        ASSERT_EQ(rows, rows_of<T>(da, db, 100, layout));
      }
    }
}

TYPED_TEST(Clamped, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  constexpr std::size_t n = 1000;
  const std::vector<T> a = random_numbers<T>(n, 1), b = random_numbers<T>(n, 2), dy = random_numbers<T>(n, 3);
  for (const act::gated_rows layout : layouts(200)) {
    const std::vector<T> rows = rows_of<T>(a, b, 100, layout);
    const auto values = [&] {
      std::vector<T> y(2 * n);
      act::swiglu_clamped(a, b, std::span(y).first(n), 3, T(1.702));
      act::swiglu_clamped(rows, std::span(y).last(n), 3, T(1.702), layout, T(0.3));
      return y;
    };
    const auto gradients = [&] {
      std::vector<T> all(4 * n);
      const std::span<T> da(all.data(), n), db(all.data() + n, n), drows(all.data() + 2 * n, 2 * n);
      act::swiglu_clamped_backward(dy, a, b, da, db, 3, T(1.702));
      act::swiglu_clamped_backward(dy, rows, drows, 3, T(1.702), layout, T(0.3));
      return all;
    };
    // u + offset may be near 0.
    simdact_test::expect_no_harm_in_any_mode<T>(values, 10);
    simdact_test::expect_no_harm_in_any_mode<T>(gradients, 10);
  }
}

// Down to where even the largest value leaves nothing, for both signs of alpha.
TYPED_TEST(Clamped, ProductsAreAccurateUntilTheyUnderflow) {
  using T = TypeParam;
  constexpr T limit = std::numeric_limits<T>::max() / 4;
  constexpr double bound = act::accuracy<act::fn::swish, act::accurate, T>.max_ulp + 1;
  const auto error = [](T got, long double wanted) {
    return std::fabs(wanted) > std::numeric_limits<T>::max()
               ? 0.0L
               : std::fabs(static_cast<long double>(got) - wanted) / simdact_test::ulp<T>(wanted);
  };
  std::mt19937_64 random(9);
  for (const T alpha : {T(1), T(-1.702), T(0.125)}) {
    const double far = (sizeof(T) == 4 ? 290 : 2190) / std::fabs(static_cast<double>(alpha));
    std::vector<T> a(4001), b(4001), dy(4001), y(4001), da(4001), db(4001);
    for (std::size_t i = 0; i < a.size(); ++i) {
      const double unit = static_cast<double>(random() >> 11) * 0x1p-53;
      b[i] = static_cast<T>((alpha > 0 ? -far : far) * (0.33 + 0.67 * unit));
      a[i] = static_cast<T>(std::exp2(static_cast<double>(random() % (sizeof(T) == 4 ? 124 : 1020))) * (1 + unit));
      dy[i] = static_cast<T>(std::exp2(static_cast<double>(random() % 100)) * -(1 + unit));
    }
    act::swiglu_clamped(a, b, y, limit, alpha);
    act::swiglu_clamped_backward(dy, a, b, da, db, limit, alpha);
    for (std::size_t i = 0; i < a.size(); ++i) {
      const long double t = static_cast<long double>(alpha) * static_cast<long double>(b[i]), e = std::exp(t);
      const long double value = static_cast<long double>(a[i] + T(1)), gradient = dy[i],
                        swish = static_cast<long double>(b[i]) * e / (1 + e), slope = e / (1 + e) * (1 + t / (1 + e));
      ASSERT_LE(error(y[i], value * swish), bound) << a[i] << ' ' << b[i];
      ASSERT_LE(error(da[i], gradient * swish), bound) << dy[i] << ' ' << b[i];
      ASSERT_LE(error(db[i], gradient * value * slope), 5) << dy[i] << ' ' << a[i] << ' ' << b[i];
      ASSERT_EQ(y[i], act::swiglu_clamped(a[i], b[i], limit, alpha));
    }
  }
}

// At its limit or beyond an input has gradient 0, whatever dy is; so has the gate of reglu below 0.
TYPED_TEST(Clamped, NoGradientComesThroughAFlatPart) {
  using T = TypeParam;
  constexpr T infinity = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();
  for (const T odd : {infinity, -infinity, nan}) {
    const std::vector<T> dy(37, odd), a(37, 8), b(37, 9), below(37, -1);
    std::vector<T> da(37, 5), db(37, 5);
    act::swiglu_clamped_backward(dy, a, b, da, db, 7, 1);
    EXPECT_EQ(da, std::vector<T>(37, 0));
    EXPECT_EQ(db, std::vector<T>(37, 0));
    act::reglu_backward(dy, a, below, da, db);
    EXPECT_EQ(db, std::vector<T>(37, 0));
  }
}

TYPED_TEST(Clamped, NanAndInfinities) {
  using T = TypeParam;
  constexpr T nan = std::numeric_limits<T>::quiet_NaN(), infinity = std::numeric_limits<T>::infinity();
  EXPECT_TRUE(std::isnan(act::swiglu_clamped(nan, T(1), T(7), T(1))));
  EXPECT_TRUE(std::isnan(act::swiglu_clamped(T(1), nan, T(7), T(1))));
  EXPECT_EQ(act::swiglu_clamped(infinity, infinity, T(7), T(1)), act::swiglu_clamped(T(7), T(7), T(7), T(1)));
  EXPECT_EQ(act::swiglu_clamped(-infinity, -infinity, T(7), T(1)), 0);
  const std::vector<T> dy{1, 1}, a{nan, 1}, b{1, nan};
  std::vector<T> da(2), db(2);
  act::swiglu_clamped_backward(dy, a, b, da, db, 7, 1);
  for (const T gradient : {da[0], db[0], da[1], db[1]})
    EXPECT_TRUE(std::isnan(gradient));
}

TYPED_TEST(Clamped, AnInfiniteFactorTimesZeroIsNan) {
  using T = TypeParam;
  constexpr T infinity = std::numeric_limits<T>::infinity();
  EXPECT_TRUE(std::isnan(act::glu(infinity, -infinity)) && std::isnan(act::swiglu(infinity, -infinity)) &&
              std::isnan(act::geglu(infinity, -infinity)) && std::isnan(act::geglu_tanh(-infinity, -infinity)));
  EXPECT_EQ(act::glu(infinity, T(-150)), infinity);
  EXPECT_EQ(act::glu(T(1), -infinity), 0);
}

TYPED_TEST(Clamped, ThePolicyIsThatOfTheActivation) {
  using T = TypeParam;
  const T a = 2, b = T(0.75);
  EXPECT_EQ(act::swiglu<act::schraudolph_ng>(a, b), a * act::silu<act::schraudolph_ng>(b));
  EXPECT_EQ((act::geglu_tanh<act::pade<7, 6>>(a, b)), (a * act::gelu_tanh<act::pade<7, 6>>(b)));
  EXPECT_EQ((act::swiglu_clamped<act::pade<7, 6>>(a, b, T(7), T(1))), (act::swish<act::pade<7, 6>>(b, T(1)) * 3));
  EXPECT_EQ(act::glu<act::reproducible>(a, b), a * act::sigmoid<act::reproducible>(b));
}

// What a call(input, output, output) refuses.
template <class T, class Call>
std::string refused(Call call) {
  const std::vector<T> in(6, 1);
  std::vector<T> first(6, 9), second(6, 9);
  return refusal([&] { call(in, first, second); }, first, second);
}

TYPED_TEST(Clamped, Refusals) {
  using T = TypeParam;
  const std::vector<T> rows(12, 1), odd(15, 1);
  EXPECT_EQ(refused<T>([&](auto& a, auto& out, auto&) { act::glu(a, std::span(a).first(4), out); }),
            "simdact::glu: the input has 4 elements and the output 6");
  EXPECT_EQ(refused<T>([&](auto&, auto& out, auto&) { act::glu(std::span(rows).first(10), out); }),
            "simdact::glu: the output has 6 elements; the rows have 5 pairs");
  EXPECT_EQ(refused<T>([&](auto&, auto& out, auto&) { act::reglu(rows, out, {.row_length = 8}); }),
            "simdact::reglu: row_length is 8; it does not divide the size 12");
  EXPECT_EQ(refused<T>([&](auto&, auto& out, auto&) { act::geglu(odd, out, {.row_length = 5}); }),
            "simdact::geglu: rows of 5 elements do not have 2 halves");
  EXPECT_EQ(refused<T>([&](auto&, auto& out, auto&) { act::geglu_tanh(odd, out); }),
            "simdact::geglu_tanh: rows of 15 elements do not have 2 halves");
  EXPECT_EQ(refused<T>([&](auto&, auto& out, auto&) { act::swiglu(out, std::span(out).first(3)); }),
            "simdact::swiglu: the rows and the output overlap: 6 and 3 elements that begin 0 apart");
  EXPECT_EQ(refused<T>([&](auto& a, auto& da, auto&) { act::swiglu_backward(a, a, a, da, da); }),
            "simdact::swiglu_backward: the first output and the second overlap: 6 and 6 elements that begin 0 apart");
  EXPECT_EQ(refused<T>([&](auto& a, auto& da, auto& db) { act::swiglu_backward(a, rows, a, da, db); }),
            "simdact::swiglu_backward: the input has 12 elements and the output 6");
  EXPECT_EQ(refused<T>([&](auto& a, auto& drows, auto&) { act::swiglu_backward(a, rows, drows); }),
            "simdact::swiglu_backward: the input has 12 elements and the output 6");
  EXPECT_EQ(refused<T>([&](auto& a, auto& drows, auto&) { act::swiglu_backward(std::span(a).first(2), a, drows); }),
            "simdact::swiglu_backward: the gradient has 2 elements; the rows have 3 pairs");
  EXPECT_EQ(refused<T>([&](auto& a, auto& out, auto&) { act::swiglu_clamped(a, a, out, 0, 1); }),
            "simdact::swiglu_clamped: limit is 0; it must be finite and greater than 0");
  EXPECT_EQ(refused<T>([&](auto&, auto& out, auto&) {
              act::swiglu_clamped(rows, out, 7, std::numeric_limits<T>::infinity());
            }),
            "simdact::swiglu_clamped: alpha is inf; it must be finite");
  EXPECT_EQ(refused<T>([&](auto& a, auto& out, auto&) {
              act::swiglu_clamped(a, a, out, 7, 1, std::numeric_limits<T>::infinity());
            }),
            "simdact::swiglu_clamped: offset is inf; it must be finite");
  EXPECT_EQ(
      refused<T>([&](auto&, auto& out, auto&) { act::swiglu(rows, out, {}, std::numeric_limits<T>::quiet_NaN()); }),
      "simdact::swiglu: beta is nan; it must be finite");
  EXPECT_EQ(refused<T>([&](auto& a, auto& da, auto& db) {
              act::swiglu_backward(a, a, a, da, db, std::numeric_limits<T>::infinity());
            }),
            "simdact::swiglu_backward: beta is inf; it must be finite");
  EXPECT_EQ(refused<T>([&](auto& a, auto& da, auto& db) { act::swiglu_clamped_backward(a, a, a, da, db, -1, 1); }),
            "simdact::swiglu_clamped_backward: limit is -1; it must be finite and greater than 0");
}

TYPED_TEST(Clamped, ValuesAreConstantExpressions) {
  using T = TypeParam;
  static_assert(act::reglu(T(3), T(2)) == 6 && act::glu(T(2), T(0)) == 1 && act::swiglu(T(2), T(0)) == 0);
}

} // namespace
