// SPDX-License-Identifier: BSL-1.0
// Gated units with biases and scales: the bits of the steps one by one, in every layout; the edges of memory, NaN; what
// is refused.
#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/bfloat16.hpp>
#include <simdact/float16.hpp>
#include <simdact/gated_terms.hpp>
#include <simdact/transform.hpp>
#include <support/any_mode.hpp>
#include <support/gated_units.hpp>
#include <support/guarded.hpp>
#include <support/in_parts.hpp>
#include <support/refusal.hpp>

namespace {

using namespace simdact_test;

template <class U>
class GatedTerms : public ::testing::Test {};

using units =
    ::testing::Types<of_types<swiglu_unit, float>, of_types<reglu_unit, float>, of_types<glu_unit, double>,
                     of_types<geglu_unit, double>, of_types<geglu_tanh_unit, float>, of_types<swiglu_beta_unit, float>,
                     of_types<swiglu_clamped_unit, float>, of_types<swiglu_unit, act::bfloat16>,
                     of_types<swiglu_unit, act::float16, float>, of_types<swiglu_clamped_unit, float, act::bfloat16>>;
TYPED_TEST_SUITE(GatedTerms, units);

// y = x·scale, + the bias of its column if there are any.
template <class From, class To, class C>
void scale_and_add(const std::vector<From>& x, std::vector<To>& y, C scale, std::span<const C> bias) {
  act::transform(x, y, [=](auto v) { return v * scale; });
  for (std::size_t row = 0; !bias.empty() && row < x.size() / bias.size(); ++row) {
    const std::span<To> part = std::span(y).subspan(row * bias.size(), bias.size());
    act::transform(part, bias, part, [](auto v, auto b) { return v + b; });
  }
}

// Packed inputs, and the results by the steps one by one.
template <class U>
struct stepwise {
  using S = typename U::input;
  using T = typename U::output;
  using C = act::parameter_of<std::vector<S>>;
  std::vector<S> a, b, dy;
  std::vector<T> out, da, db;

  stepwise(std::size_t n, const act::gated_terms<C>& terms, std::size_t special = ~std::size_t{0})
      : a(numbers<S>(n, 1)), b(numbers<S>(n, 2)), dy(numbers<S>(n, 3)), out(n), da(n), db(n) {
    if (special < n)
      (special % 2 == 0 ? a : b)[special] = unread<S>;
    std::vector<C> value(n), gate(n), gradient(n), y(n), dvalue(n), dgate(n);
    scale_and_add(a, value, terms.value_scale, terms.value_bias);
    scale_and_add(b, gate, terms.gate_scale, terms.gate_bias);
    scale_and_add(dy, gradient, terms.scale, {});
    U::forward(value, gate, y);
    scale_and_add(y, out, terms.scale, {});
    U::backward(gradient, value, gate, dvalue, dgate);
    scale_and_add(dvalue, da, terms.value_scale, {});
    scale_and_add(dgate, db, terms.gate_scale, {});
  }
};

// No bias, one, the other, and both.
template <class C>
std::vector<act::gated_terms<C>> every_term(std::span<const C> value_bias, std::span<const C> gate_bias) {
  return {{.scale = C(0.3f)},
          {.value_bias = value_bias, .gate_scale = C(-1.7f)},
          {.gate_bias = gate_bias, .value_scale = C(0.7f)},
          {value_bias, gate_bias, C(1.1f), C(0.9f), C(-0.6f)}};
}

template <class U, class C>
void check_every_layout(std::size_t rows, std::size_t length, const act::gated_terms<C>& terms) {
  using S = typename U::input;
  using T = typename U::output;
  const stepwise<U> x(rows * length, terms);
  const grid value{rows, length, length + 3, 1}, gate{rows, length, length + 1, 2}, output{rows, length, length + 2};
  std::vector<S> a = value.spread(x.a, unread<S>), b = gate.spread(x.b, unread<S>), dy = output.spread(x.dy, unread<S>);
  std::vector<T> out(output.elements(), unwritten<T>), da(value.elements(), unwritten<T>),
      db(gate.elements(), unwritten<T>);
  const act::gated_tiles tiles{length, rows, value.stride, gate.stride, output.stride};
  U::forward(value.tile(a), gate.tile(b), output.tile(out), tiles, terms);
  expect_equal<T>(out, output.spread(x.out, unwritten<T>), "out");
  U::backward(output.tile(dy), value.tile(a), gate.tile(b), value.tile(da), gate.tile(db), tiles, terms);
  expect_equal<T>(da, value.spread(x.da, unwritten<T>), "da");
  expect_equal<T>(db, gate.spread(x.db, unwritten<T>), "db");
  const grid both{rows, 2 * length, 2 * length + 3};
  for (const bool interleaved : {false, true})
    for (const bool gate_first : {false, true}) {
      const std::vector<S> in = both.spread(paired(x.a, x.b, length, interleaved, gate_first), unread<S>);
      std::vector<T> results(output.elements(), unwritten<T>), drows(both.elements(), unwritten<T>);
      const act::gated_rows layout{2 * length, interleaved, gate_first, rows, both.stride, output.stride};
      U::forward(in, results, layout, terms);
      expect_equal<T>(results, out, "rows");
      U::backward(dy, in, drows, layout, terms);
      expect_equal<T>(drows, both.spread(paired(x.da, x.db, length, interleaved, gate_first), unwritten<T>), "drows");
    }
}

TYPED_TEST(GatedTerms, EveryLayoutGivesTheBitsOfTheSteps) {
  using C = typename stepwise<TypeParam>::C;
  std::vector<std::size_t> all = lengths<typename TypeParam::output>();
  all.push_back(2500);
  for (const std::size_t length : all) {
    const std::vector<C> value_bias = numbers<C>(length, 4), gate_bias = numbers<C>(length, 5);
    for (const auto& terms : every_term<C>(value_bias, gate_bias))
      if (length != 0)
        check_every_layout<TypeParam>(length > 100 ? 2 : 3, length, terms);
    if (::testing::Test::HasFatalFailure())
      return;
  }
}

// The sums over columns, of what is stored: the same bits from every layout.
TYPED_TEST(GatedTerms, GradientsOfBiases) {
  using S = typename TypeParam::input;
  using T = typename TypeParam::output;
  using C = typename stepwise<TypeParam>::C;
  for (const std::size_t length : {std::size_t{1}, lanes<T> + 3, std::size_t{700}})
    for (const std::size_t rows : {0u, 1u, 5u, 150u}) {
      const std::vector<C> bias = numbers<C>(length, 4);
      std::vector<C> value(length, C(9)), gate(length, C(9));
      act::gated_terms<C> terms{.value_bias = bias,
                                .value_scale = C(0.5f),
                                .gate_scale = C(-4),
                                .value_bias_gradient = value,
                                .gate_bias_gradient = gate};
      const stepwise<TypeParam> x(rows * length, terms);
      std::vector<T> da(rows * length), db(rows * length);
      TypeParam::backward(x.dy, x.a, x.b, da, db, act::gated_tiles{length, rows}, std::as_const(terms));
      for (std::size_t column = 0; column < length; ++column) {
        long double sums[2] = {}, sizes[2] = {};
        for (std::size_t i = column; i < rows * length; i += length) {
          const auto da_i = static_cast<long double>(static_cast<C>(x.da[i])) * 2,
                     db_i = static_cast<long double>(static_cast<C>(x.db[i])) / -4;
          sums[0] += da_i;
          sums[1] += db_i;
          sizes[0] += std::fabs(da_i);
          sizes[1] += std::fabs(db_i);
        }
        const long double bound = 66 * static_cast<long double>(std::numeric_limits<C>::epsilon()) / 2;
        ASSERT_LE(std::fabs(static_cast<long double>(value[column]) - sums[0]), bound * sizes[0]) << column;
        ASSERT_LE(std::fabs(static_cast<long double>(gate[column]) - sums[1]), bound * sizes[1]) << column;
      }
      for (const bool interleaved : {false, true})
        for (const bool gate_first : {false, true}) {
          std::vector<C> of_value(length, C(9)), of_gate(length, C(9));
          std::vector<T> drows(2 * rows * length);
          terms.value_bias_gradient = of_value;
          terms.gate_bias_gradient = of_gate;
          const std::vector<S> in = paired(x.a, x.b, length, interleaved, gate_first);
          const act::gated_rows layout{2 * length, interleaved, gate_first, rows};
          TypeParam::backward(x.dy, in, drows, layout, std::as_const(terms));
          ASSERT_EQ(of_value, value);
          ASSERT_EQ(of_gate, gate);
          terms.value_bias_gradient = {};
          of_gate.assign(length, C(9));
          TypeParam::backward(x.dy, in, drows, layout, std::as_const(terms));
          ASSERT_EQ(of_gate, gate);
        }
    }
}

// Rows far shorter than a part, as many elements as several parts; and one row. The sums over columns too.
TYPED_TEST(GatedTerms, PartsGiveTheSameBits) {
  using S = typename TypeParam::input;
  using T = typename TypeParam::output;
  using C = typename stepwise<TypeParam>::C;
  constexpr std::size_t short_row = 70, many = act::detail::elements_of_part<T> / short_row + 1;
  for (const auto [rows, length] : {std::array{many, short_row}, std::array{std::size_t{1}, many * short_row}}) {
    const std::size_t size = rows * length;
    const std::vector<C> value_bias = numbers<C>(length, 4), gate_bias = numbers<C>(length, 5);
    act::gated_terms<C> terms{value_bias, gate_bias, C(0.5f), C(-4), C(0.3f)};
    const stepwise<TypeParam> x(size, terms);
    const std::vector<S> pairs = paired(x.a, x.b, length, false, false);
    const in_parts<S> parts(x.a), backward_parts(x.b), pairs_in_parts(pairs), pairs_backward(pairs);
    const act::gated_tiles tiles{length, rows};
    const act::gated_rows layout{2 * length};
    std::vector<T> out(size), da(size), db(size), drows(2 * size);
    std::vector<C> sums(2 * length), more_sums(2 * length);
    const auto with_sums = [&, n = length](std::vector<C>& to) {
      act::gated_terms<C> with = terms;
      with.value_bias_gradient = std::span(to).first(n);
      with.gate_bias_gradient = std::span(to).last(n);
      return with;
    };
    TypeParam::forward(parts, x.b, out, tiles, terms);
    expect_equal<T>(out, x.out, "out");
    TypeParam::backward(x.dy, x.a, backward_parts, da, db, tiles, with_sums(more_sums));
    expect_equal<T>(da, x.da, "da");
    expect_equal<T>(db, x.db, "db");
    TypeParam::backward(x.dy, x.a, x.b, da, db, tiles, with_sums(sums));
    EXPECT_EQ(more_sums, sums);
    TypeParam::forward(pairs_in_parts, out, layout, terms);
    expect_equal<T>(out, x.out, "rows");
    TypeParam::backward(x.dy, pairs_backward, drows, layout, with_sums(more_sums));
    expect_equal<T>(drows, paired(x.da, x.db, length, false, false), "drows");
    EXPECT_EQ(more_sums, sums);
    EXPECT_TRUE(parts.split() && backward_parts.split() && pairs_in_parts.split() && pairs_backward.split());
  }
}

// A value of which a bias takes most is uncertain by a part of the bias.
TYPED_TEST(GatedTerms, RoundingModesAndFlushingDoNoHarm) {
  using S = typename TypeParam::input;
  using T = typename TypeParam::output;
  using C = typename stepwise<TypeParam>::C;
  constexpr std::size_t length = 70, rows = 5, size = rows * length;
  const std::vector<S> a = numbers<S>(size, 1), b = numbers<S>(size, 2), dy = numbers<S>(size, 3);
  const std::vector<C> value_bias = numbers<C>(length, 4), gate_bias = numbers<C>(length, 5);
  std::vector<C> of_value(length), of_gate(length);
  const act::gated_terms<C> terms{.value_bias = value_bias,
                                  .gate_bias = gate_bias,
                                  .value_scale = C(0.7f),
                                  .gate_scale = C(-1.3f),
                                  .scale = C(0.3f),
                                  .value_bias_gradient = of_value,
                                  .gate_bias_gradient = of_gate};
  const auto results = [&] {
    std::vector<T> all(3 * size);
    const auto part = [&](std::size_t k) { return std::span(all).subspan(k * size, size); };
    TypeParam::forward(a, b, part(0), act::gated_tiles{length, rows}, terms);
    TypeParam::backward(dy, a, b, part(1), part(2), act::gated_tiles{length, rows}, terms);
    return all;
  };
  const auto sums = [&] {
    results();
    std::vector<C> both = of_value;
    both.insert(both.end(), of_gate.begin(), of_gate.end());
    return both;
  };
  expect_no_harm_in_any_mode<T>(results, 100);
  expect_no_harm_in_any_mode<C>(sums, 100, any_mode_part<T>);
}

TYPED_TEST(GatedTerms, NanInEachLane) {
  using S = typename TypeParam::input;
  using T = typename TypeParam::output;
  using C = typename stepwise<TypeParam>::C;
  const std::size_t n = 2 * lanes<T> + 3;
  const std::vector<C> value_bias = numbers<C>(n, 4), gate_bias = numbers<C>(n, 5);
  const act::gated_terms<C> terms{.value_bias = value_bias, .gate_bias = gate_bias, .scale = 2};
  const auto check = [&](const stepwise<TypeParam>& x, const act::gated_terms<C>& with, std::size_t special) {
    std::vector<T> out(n), drows(2 * n);
    ASSERT_TRUE(std::isnan(static_cast<float>(x.out[special])));
    for (const bool interleaved : {false, true}) {
      const std::vector<S> rows = paired(x.a, x.b, n, interleaved, false);
      TypeParam::forward(rows, out, act::gated_rows{0, interleaved}, with);
      expect_equal<T>(out, x.out, "out");
      TypeParam::backward(x.dy, rows, drows, act::gated_rows{0, interleaved}, with);
      expect_equal<T>(drows, paired(x.da, x.db, n, interleaved, false), "drows");
    }
  };
  for (std::size_t special = 0; special < n; ++special) {
    check(stepwise<TypeParam>(n, terms, special), terms, special);
    std::vector<C> broken = gate_bias;
    broken[special] = std::numeric_limits<C>::quiet_NaN();
    const act::gated_terms<C> with{.value_bias = value_bias, .gate_bias = broken, .scale = 2};
    check(stepwise<TypeParam>(n, with), with, special);
  }
}

// Biases lie at a page that may not be touched, as do the rows.
TYPED_TEST(GatedTerms, NothingOutsideIsTouched) {
  using S = typename TypeParam::input;
  using T = typename TypeParam::output;
  using C = typename stepwise<TypeParam>::C;
  constexpr std::size_t rows = 2, most = 2 * lanes<T> + 3;
  guarded_rows<S> a(rows), b(rows), dy(rows);
  guarded_rows<T> out(rows), da(rows), db(rows);
  guarded_pages value_pages(most * sizeof(C)), gate_pages(most * sizeof(C));
  for (std::size_t n = 1; n <= most; ++n)
    for (const bool at_end : {false, true}) {
      const auto first = [&](auto& pages) { return at_end ? pages.back(n) : pages.front(); };
      const auto range = [&](auto& pages) { return std::span(first(pages), (rows - 1) * pages.stride() + n); };
      const auto bias = [&](guarded_pages& pages, unsigned seed) {
        C* const to = at_end ? pages.back<C>(n) : pages.front<C>();
        const std::vector<C> from = numbers<C>(n, seed);
        std::copy(from.begin(), from.end(), to);
        return std::span<const C>(to, n);
      };
      const act::gated_terms<C> terms{bias(value_pages, 4), bias(gate_pages, 5), 2, 3, C(0.3f)};
      const stepwise<TypeParam> x(rows * n, terms);
      const auto fill = [&](auto& pages, const auto& from) {
        for (std::size_t i = 0; i < rows * n; ++i)
          first(pages)[i / n * pages.stride() + i % n] = from[i];
      };
      const auto expect = [&](auto& pages, const auto& wanted) {
        for (std::size_t i = 0; i < rows * n; ++i)
          ASSERT_TRUE(same(first(pages)[i / n * pages.stride() + i % n], wanted[i])) << i << " of " << n;
      };
      fill(a, x.a);
      fill(b, x.b);
      fill(dy, x.dy);
      TypeParam::forward(range(a), range(b), range(out),
                         act::gated_tiles{n, rows, a.stride(), b.stride(), out.stride()}, terms);
      expect(out, x.out);
      if constexpr (std::is_same_v<S, T>) {
        TypeParam::backward(range(dy), range(a), range(b), range(da), range(db),
                            act::gated_tiles{n, rows, a.stride(), b.stride(), out.stride()}, terms);
        expect(da, x.da);
        expect(db, x.db);
      }
      for (const bool interleaved : {false, true}) {
        const std::vector<S> in = paired(x.a, x.b, n, interleaved, false);
        const act::gated_rows layout{2 * n, interleaved};
        std::vector<T> packed(rows * n), drows(2 * rows * n);
        TypeParam::forward(in, packed, layout, terms);
        expect_equal<T>(packed, x.out, "rows");
        TypeParam::backward(x.dy, in, drows, layout, terms);
        expect_equal<T>(drows, paired(x.da, x.db, n, interleaved, false), "drows");
      }
      if (::testing::Test::HasFatalFailure())
        return;
    }
}

template <class T>
class GatedTermsOf : public ::testing::Test {};

using element_types = ::testing::Types<float, double, act::bfloat16>;
TYPED_TEST_SUITE(GatedTermsOf, element_types);

// One transform with the same expression has the same bits; and the output may be the gate.
TYPED_TEST(GatedTermsOf, AreOneTransform) {
  using T = TypeParam;
  using C = act::parameter_of<std::vector<T>>;
  constexpr std::size_t n = 1000;
  const std::vector<T> a = numbers<T>(n, 1), b = numbers<T>(n, 2);
  const std::vector<C> value_bias = numbers<C>(n, 4), gate_bias = numbers<C>(n, 5);
  const C value_scale = C(0.7f), gate_scale = C(1.3f), scale = C(0.1f);
  std::vector<T> wanted(n), out(n), in_place = b;
  act::transform(a, b, value_bias, gate_bias, wanted, [=](auto v, auto g, auto vb, auto gb) {
    return act::swiglu(v * value_scale + vb, g * gate_scale + gb) * scale;
  });
  const act::gated_terms<C> terms{value_bias, gate_bias, value_scale, gate_scale, scale};
  act::swiglu(a, b, out, {}, terms);
  expect_equal<T>(out, wanted, "out");
  act::swiglu(a, in_place, in_place, {}, terms);
  expect_equal<T>(in_place, wanted, "in place");
  // No bias adds nothing: -0 stays -0.
  const std::vector<T> zero{T(-0.0f)}, one{T(1.0f)};
  std::vector<T> result(1);
  act::reglu(zero, one, result, {}, {.scale = 2});
  EXPECT_TRUE(std::signbit(static_cast<float>(result[0])));
}

TYPED_TEST(GatedTermsOf, AreRefused) {
  using T = TypeParam;
  using C = act::parameter_of<std::vector<T>>;
  const std::vector<T> x(12, T(1.0f));
  const std::vector<C> bias(4, C(1));
  std::vector<T> y(12, T(9.0f)), z(12, T(9.0f));
  const auto text = [&](auto call) { return refusal(call, y, z); };
  EXPECT_EQ(text([&] { act::swiglu(x, x, y, {.row_length = 3}, {.value_bias = bias}); }),
            "simdact::swiglu: value_bias has 4 elements; there are 3 columns");
  EXPECT_EQ(text([&] { act::glu(x, std::span(y).first(6), {.row_length = 6}, {.gate_bias = bias}); }),
            "simdact::glu: gate_bias has 4 elements; there are 3 columns");
  EXPECT_EQ(text([&] { act::reglu_backward(x, x, x, y, z, {.row_length = 12}, {.gate_bias = bias}); }),
            "simdact::reglu_backward: gate_bias has 4 elements; there are 12 columns");
  EXPECT_EQ(text([&] { act::geglu(x, x, y, {}, {.value_scale = std::numeric_limits<C>::infinity()}); }),
            "simdact::geglu: value_scale is inf; it must be finite");
  EXPECT_EQ(text([&] { act::geglu_tanh(x, x, y, {}, {.gate_scale = std::numeric_limits<C>::quiet_NaN()}); }),
            "simdact::geglu_tanh: gate_scale is nan; it must be finite");
  EXPECT_EQ(text([&] { act::swiglu_backward(x, x, x, y, z, {}, {.scale = -std::numeric_limits<C>::infinity()}, 2); }),
            "simdact::swiglu_backward: scale is -inf; it must be finite");
  EXPECT_EQ(text([&] { act::swiglu_clamped(x, x, y, 0, 1, {.row_length = 4}, {.gate_bias = bias}); }),
            "simdact::swiglu_clamped: limit is 0; it must be finite and greater than 0");
  std::vector<C> sums(4, C(9));
  EXPECT_EQ(text([&] { act::glu_backward(x, x, x, y, z, {.row_length = 6}, {.gate_bias_gradient = sums}); }),
            "simdact::glu_backward: gate_bias_gradient has 4 elements; there are 6 columns");
  EXPECT_EQ(text([&] {
              act::glu_backward(x, x, x, y, z, {.row_length = 4}, {.value_scale = 0, .value_bias_gradient = sums});
            }),
            "simdact::glu_backward: value_scale is 0; it must not be 0 for value_bias_gradient");
  EXPECT_EQ(text([&] {
              act::geglu_backward(x, x, x, y, z, {.row_length = 4},
                                  {.value_bias_gradient = sums, .gate_bias_gradient = sums});
            }),
            "simdact::geglu_backward: value_bias_gradient (4 elements) and gate_bias_gradient (4 elements) overlap");
  EXPECT_EQ(text([&] {
              act::geglu_backward(x, x, x, y, z, {.row_length = 4}, {.gate_bias = sums, .value_bias_gradient = sums});
            }),
            "simdact::geglu_backward: value_bias_gradient (4 elements) and gate_bias (4 elements) overlap");
  if constexpr (std::is_same_v<C, T>) {
    std::vector<T> drows(16, T(9.0f));
    EXPECT_EQ(text([&] {
                act::swiglu_backward(std::span(x).first(8), drows, drows, {.row_length = 8},
                                     {.gate_bias_gradient = std::span(drows).first(4)});
              }),
              "simdact::swiglu_backward: gate_bias_gradient (4 elements) and another range (16 elements) overlap");
    EXPECT_EQ(text([&] { act::swiglu(x, x, y, {.row_length = 4}, {.gate_bias = std::span(y).subspan(2, 4)}); }),
              "simdact::swiglu: gate_bias (4 elements) and the output (12 elements) overlap");
    EXPECT_EQ(
        text([&] { act::swiglu_backward(x, x, x, y, z, {.row_length = 4}, {.value_bias = std::span(z).first(4)}); }),
        "simdact::swiglu_backward: value_bias (4 elements) and the output (12 elements) overlap");
  }
}

} // namespace
