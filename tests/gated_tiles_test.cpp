// SPDX-License-Identifier: BSL-1.0
// Gated units over tiles and over rows that lie apart: the bits of two ranges, nothing else read or written, in place
// and beside one another; what is refused.
#include <array>
#include <cmath>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/bfloat16.hpp>
#include <simdact/float16.hpp>
#include <simdact/gated.hpp>
#include <simdact/gated_tiles.hpp>
#include <support/any_mode.hpp>
#include <support/gated_units.hpp>
#include <support/guarded.hpp>
#include <support/in_parts.hpp>
#include <support/refusal.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;

template <class U>
class GatedTiles : public ::testing::Test {};

// Each unit of floats, with the loops of every pair of types: what doubles compute is the ranges' test.
using units =
    ::testing::Types<of_types<glu_unit, float>, of_types<reglu_unit, float>, of_types<geglu_unit, float>,
                     of_types<geglu_tanh_unit, float>, of_types<swiglu_unit, float>, of_types<swiglu_beta_unit, float>,
                     of_types<swiglu_clamped_unit, float>, of_types<swiglu_unit, double>,
                     of_types<swiglu_unit, act::bfloat16>, of_types<geglu_unit, act::float16, float>,
                     of_types<swiglu_clamped_unit, act::bfloat16, act::float16>>;
TYPED_TEST_SUITE(GatedTiles, units);

// A call's packed inputs and what two ranges make of them.
template <class U>
struct expected {
  using S = typename U::input;
  using T = typename U::output;
  std::vector<S> a, b, dy;
  std::vector<T> out, da, db;

  explicit expected(std::size_t n, std::size_t special = ~std::size_t{0})
      : a(numbers<S>(n, 1)), b(numbers<S>(n, 2)), dy(numbers<S>(n, 3)), out(n), da(n), db(n) {
    if (special < 2 * n)
      (special < n ? a : b)[special % n] = unread<S>;
    U::forward(a, b, out);
    U::backward(dy, a, b, da, db);
  }
};

TYPED_TEST(GatedTiles, TilesGiveTheBitsOfRanges) {
  using S = typename TypeParam::input;
  using T = typename TypeParam::output;
  for (const std::size_t length : lengths<T>())
    for (const std::size_t rows : {1u, 2u, 5u}) {
      const expected<TypeParam> x(rows * length);
      const grid value{rows, length, length + 3, 1}, gate{rows, length, length + 1, 2},
          output{rows, length, length + 6, 5};
      std::vector<S> a = value.spread(x.a, unread<S>), b = gate.spread(x.b, unread<S>),
                     dy = output.spread(x.dy, unread<S>);
      std::vector<T> out(output.elements(), unwritten<T>), da(value.elements(), unwritten<T>),
          db(gate.elements(), unwritten<T>);
      const act::gated_tiles tiles{length, rows, value.stride, gate.stride, output.stride};
      if (length == 0) {
        const act::gated_tiles none{0, rows};
        const std::vector<S> empty;
        TypeParam::forward(empty, empty, std::vector<T>(), none);
        continue;
      }
      TypeParam::forward(value.tile(a), gate.tile(b), output.tile(out), tiles);
      expect_equal<T>(out, output.spread(x.out, unwritten<T>), "out");
      TypeParam::backward(output.tile(dy), value.tile(a), gate.tile(b), value.tile(da), gate.tile(db), tiles);
      expect_equal<T>(da, value.spread(x.da, unwritten<T>), "da");
      expect_equal<T>(db, gate.spread(x.db, unwritten<T>), "db");
      if (::testing::Test::HasFatalFailure())
        return;
    }
}

// The number of rows is told by the ranges, those of a larger matrix too; and rows may be one behind the other.
TYPED_TEST(GatedTiles, RowsAreCounted) {
  using T = typename TypeParam::output;
  using S = typename TypeParam::input;
  const expected<TypeParam> x(21);
  std::vector<T> out(21), da(21), db(21);
  TypeParam::forward(x.a, x.b, out, act::gated_tiles{7});
  expect_equal<T>(out, x.out, "packed");
  TypeParam::forward(x.a, x.b, out, act::gated_tiles{0, 3});
  expect_equal<T>(out, x.out, "three rows");
  TypeParam::backward(x.dy, x.a, x.b, da, db, act::gated_tiles{});
  expect_equal<T>(db, x.db, "one row");
  const grid half{3, 7, 20, 4};
  std::vector<S> a = half.spread(x.a, unread<S>);
  TypeParam::forward(half.tile(a), x.b, out, act::gated_tiles{.row_length = 7, .value_stride = 20});
  expect_equal<T>(out, x.out, "rows of a matrix");
}

// Rows with both halves, wherever these are in them.
TYPED_TEST(GatedTiles, RowsOfBothHalvesMayLieApart) {
  using S = typename TypeParam::input;
  using T = typename TypeParam::output;
  const std::array<std::array<std::size_t, 2>, 3> paddings{{{3, 2}, {0, 2}, {3, 0}}};
  for (const std::size_t half : lengths<T>())
    for (const auto [padding, output_padding] : paddings) {
      constexpr std::size_t rows = 3;
      if (half == 0)
        continue;
      const expected<TypeParam> x(rows * half);
      const grid both{rows, 2 * half, 2 * half + padding}, output{rows, half, half + output_padding};
      for (const bool interleaved : {false, true})
        for (const bool gate_first : {false, true}) {
          const auto filled = [&]<class E>(const std::vector<E>& values, const std::vector<E>& gates, E between) {
            return both.spread(paired(values, gates, half, interleaved, gate_first), between);
          };
          const std::vector<S> in = filled(x.a, x.b, unread<S>), dy = output.spread(x.dy, unread<S>);
          std::vector<T> out(output.elements(), unwritten<T>), drows(both.elements(), unwritten<T>);
          const act::gated_rows layout{2 * half, interleaved, gate_first, rows, both.stride, output.stride};
          TypeParam::forward(in, out, layout);
          expect_equal<T>(out, output.spread(x.out, unwritten<T>), "out");
          TypeParam::backward(dy, in, drows, layout);
          expect_equal<T>(drows, filled(x.da, x.db, unwritten<T>), "drows");
          if (::testing::Test::HasFatalFailure())
            return;
        }
    }
}

// Rows far shorter than a part, as many elements as several parts; and one row.
TYPED_TEST(GatedTiles, PartsGiveTheSameBits) {
  using S = typename TypeParam::input;
  using T = typename TypeParam::output;
  constexpr std::size_t n = 70, rows = act::detail::elements_of_part<T> / n + 1, size = rows * n;
  const expected<TypeParam> x(size);
  for (const act::gated_tiles tiles : {act::gated_tiles{n, rows}, act::gated_tiles{size, 1}}) {
    const in_parts<S> parts(x.a), backward_parts(x.b);
    std::vector<T> out(size), da(size), db(size);
    TypeParam::forward(parts, x.b, out, tiles);
    expect_equal<T>(out, x.out, "out");
    TypeParam::backward(x.dy, x.a, backward_parts, da, db, tiles);
    expect_equal<T>(da, x.da, "da");
    expect_equal<T>(db, x.db, "db");
    EXPECT_TRUE(parts.split() && backward_parts.split());
  }
}

TYPED_TEST(GatedTiles, RoundingModesAndFlushingDoNoHarm) {
  using S = typename TypeParam::input;
  using T = typename TypeParam::output;
  constexpr std::size_t rows = 3, n = 9 * lanes<T> + 1;
  const expected<TypeParam> x(rows * n);
  const grid wide{rows, n, n + 3};
  const std::vector<S> a = wide.spread(x.a, unread<S>), b = wide.spread(x.b, unread<S>);
  const act::gated_tiles tiles{n, rows, n + 3, n + 3};
  const auto values = [&] {
    std::vector<T> y(rows * n);
    TypeParam::forward(a, b, y, tiles);
    return y;
  };
  const auto gradients = [&] {
    std::vector<T> da(wide.elements(), T(0.0f)), db = da;
    TypeParam::backward(x.dy, a, b, da, db, tiles);
    da.insert(da.end(), db.begin(), db.end());
    return da;
  };
  expect_no_harm_in_any_mode<T>(values, 0);
  expect_no_harm_in_any_mode<T>(gradients, 100);
}

// NaN stays in its element.
TYPED_TEST(GatedTiles, NanInEachLane) {
  using S = typename TypeParam::input;
  using T = typename TypeParam::output;
  const std::size_t n = 4 * lanes<T> + 1;
  const grid tile{1, n, n + 1};
  for (std::size_t special = 0; special < 2 * n; ++special) {
    const expected<TypeParam> x(n, special);
    ASSERT_TRUE(std::isnan(static_cast<float>(x.out[special % n])));
    std::vector<T> out(n), da(n), db(n);
    const std::vector<S> a = tile.spread(x.a, S(1.0f));
    const act::gated_tiles tiles{n, 1, n + 1};
    TypeParam::forward(a, x.b, out, tiles);
    expect_equal<T>(out, x.out, "out");
    std::vector<T> wide(n + 1);
    TypeParam::backward(x.dy, a, x.b, wide, db, tiles);
    expect_equal<T>(std::span(wide).first(n), x.da, "da");
    expect_equal<T>(db, x.db, "db");
  }
}

// Each row ends at a page that may not be touched, or begins behind one.
TYPED_TEST(GatedTiles, NothingBetweenRowsIsTouched) {
  using S = typename TypeParam::input;
  using T = typename TypeParam::output;
  constexpr std::size_t rows = 3, most = 2 * lanes<T> + 3;
  guarded_rows<S> a(rows), b(rows), dy(rows);
  guarded_rows<T> out(rows), da(rows), db(rows);
  for (std::size_t n = 1; n <= most; ++n)
    for (const bool at_end : {false, true}) {
      const expected<TypeParam> x(rows * n);
      const auto first = [&](auto& pages) { return at_end ? pages.back(n) : pages.front(); };
      const auto range = [&](auto& pages) { return std::span(first(pages), (rows - 1) * pages.stride() + n); };
      const auto fill = [&](auto& pages, const auto& from) {
        for (std::size_t i = 0; i < rows * n; ++i)
          first(pages)[i / n * pages.stride() + i % n] = from[i];
      };
      const auto expect = [&](auto& pages, const auto& wanted) {
        for (std::size_t i = 0; i < rows * n; ++i)
          ASSERT_TRUE(same(first(pages)[i / n * pages.stride() + i % n], wanted[i])) << i << " of rows of " << n;
      };
      fill(a, x.a);
      fill(b, x.b);
      fill(dy, x.dy);
      const act::gated_tiles tiles{n, rows, a.stride(), b.stride(), out.stride()};
      TypeParam::forward(range(a), range(b), range(out), tiles);
      expect(out, x.out);
      if constexpr (std::is_same_v<S, T>) {
        TypeParam::backward(range(dy), range(a), range(b), range(da), range(db), tiles);
        expect(da, x.da);
        expect(db, x.db);
      }
      if (n % 2 == 0) {
        std::vector<T> packed(rows * (n / 2)), wanted(rows * (n / 2));
        for (const bool interleaved : {false, true}) {
          TypeParam::forward(range(a), packed, act::gated_rows{n, interleaved, false, rows, a.stride()});
          TypeParam::forward(x.a, wanted, act::gated_rows{n, interleaved});
          expect_equal<T>(packed, wanted, "rows");
        }
      }
      if (::testing::Test::HasFatalFailure())
        return;
    }
}

template <class T>
class GatedTilesPlaces : public ::testing::Test {};

using element_types = ::testing::Types<float, double, act::bfloat16>;
TYPED_TEST_SUITE(GatedTilesPlaces, element_types);

// Over either input, or in other columns of one matrix.
TYPED_TEST(GatedTilesPlaces, InPlaceAndBesideOneAnother) {
  using T = TypeParam;
  using unit = of_types<swiglu_unit, T>;
  constexpr std::size_t rows = 3;
  for (const std::size_t n : {std::size_t{1}, std::size_t{7}, 3 * lanes<T> + 2}) {
    const expected<unit> x(rows * n);
    const std::size_t stride = 4 * n + 1;
    const grid first{rows, n, stride}, second{rows, n, stride, n}, third{rows, n, stride, 2 * n},
        fourth{rows, n, stride, 3 * n};
    std::vector<T> matrix(rows * stride + 3 * n, unwritten<T>), wanted;
    const auto fill = [&] {
      matrix.assign(matrix.size(), unwritten<T>);
      first.put(x.a, matrix);
      second.put(x.b, matrix);
      third.put(x.dy, matrix);
      wanted = matrix;
    };
    const act::gated_tiles tiles{n, rows, stride, stride, stride};
    for (const grid* to : {&first, &second, &fourth}) {
      fill();
      unit::forward(first.tile(matrix), second.tile(matrix), to->tile(matrix), tiles);
      to->put(x.out, wanted);
      expect_equal<T>(matrix, wanted, "forward");
    }
    const std::array<std::array<const grid*, 2>, 4> places{
        {{&first, &second}, {&second, &first}, {&third, &second}, {&first, &fourth}}};
    for (const auto [da, db] : places) {
      fill();
      unit::backward(third.tile(matrix), first.tile(matrix), second.tile(matrix), da->tile(matrix), db->tile(matrix),
                     tiles);
      da->put(x.da, wanted);
      db->put(x.db, wanted);
      expect_equal<T>(matrix, wanted, "backward");
    }
  }
}

TYPED_TEST(GatedTilesPlaces, AreRefused) {
  using T = TypeParam;
  std::vector<T> x(60, T(1.0f)), y(60, T(9.0f)), z(60, T(9.0f));
  const auto text = [&](auto call) { return refusal(call, y, z); };
  const std::span<T> out(y);
  EXPECT_EQ(text([&] { act::swiglu(x, x, y, {.value_stride = 20}); }),
            "simdact::swiglu: row_length is 0 and a stride is 20; rows that lie apart need a length");
  EXPECT_EQ(text([&] { act::swiglu(x, x, y, act::gated_tiles{.rows = 7}); }),
            "simdact::swiglu: rows is 7; it does not divide the size 60");
  EXPECT_EQ(text([&] { act::glu(x, x, y, {.row_length = 10, .value_stride = 9}); }),
            "simdact::glu: value_stride is 9; it must not be below the row_length 10");
  EXPECT_EQ(text([&] { act::glu(x, x, y, {.row_length = 10, .gate_stride = 8}); }),
            "simdact::glu: gate_stride is 8; it must not be below the row_length 10");
  EXPECT_EQ(text([&] { act::geglu(x, x, y, {.row_length = 10, .rows = 6, .output_stride = 7}); }),
            "simdact::geglu: output_stride is 7; it must not be below the row_length 10");
  EXPECT_EQ(text([&] { act::geglu_tanh(x, x, y, {.row_length = 10, .rows = 3, .gate_stride = 26}); }),
            "simdact::geglu_tanh: the gate has 60 elements; it is too small for 3 rows of 10 that begin 26 apart");
  EXPECT_EQ(text([&] { act::reglu(std::span(x).first(49), x, y, {.row_length = 10}); }),
            "simdact::reglu: the value has 49 elements; it is too small for 6 rows of 10 that begin 10 apart");
  EXPECT_EQ(text([&] { act::reglu(x, x, out.first(50), {.row_length = 10}); }),
            "simdact::reglu: the value has 6 rows and the results 5");
  EXPECT_EQ(text([&] { act::swiglu(x, x, out.first(0), act::gated_tiles{}); }),
            "simdact::swiglu: the value has 60 elements and the results 0");
  EXPECT_EQ(text([&] { act::swiglu_backward(x, x, x, out.first(20), z, {.row_length = 10, .rows = 3}, 1); }),
            "simdact::swiglu_backward: the value's gradient has 20 elements; it is too small for 3 rows of 10 that "
            "begin 10 apart");
  // In place askew, by other strides, and in columns that are another tile's in part.
  EXPECT_EQ(text([&] { act::swiglu(out.first(30), x, out.subspan(5, 30), {.row_length = 10, .rows = 3}); }),
            "simdact::swiglu: the output and the value overlap: 3 rows of 10 elements, 10 and 10 apart");
  EXPECT_EQ(text([&] { act::swiglu(x, y, y, {.row_length = 4, .rows = 3, .gate_stride = 5, .output_stride = 6}); }),
            "simdact::swiglu: the output and the gate overlap: 3 rows of 4 elements, 6 and 5 apart");
  const act::gated_tiles both{.row_length = 4, .rows = 3, .value_stride = 9, .gate_stride = 9, .output_stride = 9};
  EXPECT_EQ(text([&] { act::swiglu_backward(x, x, x, y, out.subspan(3), both); }),
            "simdact::swiglu_backward: the value's gradient and the gate's gradient overlap: 3 rows of 4 elements, 9 "
            "and 9 apart");
  EXPECT_EQ(text([&] { act::swiglu_backward(x, x, x, out.subspan(6), out, both); }),
            "simdact::swiglu_backward: the value's gradient and the gate's gradient overlap: 3 rows of 4 elements, 9 "
            "and 9 apart");
  EXPECT_EQ(text([&] { act::swiglu_backward(x, x, x, y, y, both); }),
            "simdact::swiglu_backward: the value's gradient and the gate's gradient overlap: 3 rows of 4 elements, 9 "
            "and 9 apart");
  EXPECT_EQ(text([&] { act::swiglu_backward(y, x, x, out.subspan(1), z, both); }),
            "simdact::swiglu_backward: the value's gradient and the gradient overlap: 3 rows of 4 elements, 9 and 9 "
            "apart");
  EXPECT_EQ(text([&] { act::swiglu_clamped(x, x, y, 0, 1, both); }),
            "simdact::swiglu_clamped: limit is 0; it must be finite and greater than 0");
  // Rows of both halves.
  EXPECT_EQ(text([&] { act::swiglu(x, y, act::gated_rows{.row_stride = 20}); }),
            "simdact::swiglu: row_length is 0 and row_stride 20; rows that lie apart need a length");
  EXPECT_EQ(text([&] { act::swiglu(x, y, {.row_length = 20, .row_stride = 18}); }),
            "simdact::swiglu: row_stride is 18; it must not be below the row_length 20");
  EXPECT_EQ(text([&] { act::swiglu(x, y, {.row_length = 18, .rows = 3, .row_stride = 22}); }),
            "simdact::swiglu: the input has 60 elements; it is too small for 3 rows of 18 that begin 22 apart");
  EXPECT_EQ(text([&] { act::swiglu(x, y, {.row_length = 18, .row_stride = 20, .output_stride = 8}); }),
            "simdact::swiglu: output_stride is 8; it must not be below half of the row length, 9");
  EXPECT_EQ(text([&] { act::swiglu(x, out.first(28), {.row_length = 18, .row_stride = 20, .output_stride = 10}); }),
            "simdact::swiglu: the output has 28 elements; it is too small for 3 rows of 9 that begin 10 apart");
  EXPECT_EQ(text([&] { act::swiglu_backward(std::span(x).first(26), x, y, {.row_length = 18, .row_stride = 20}); }),
            "simdact::swiglu_backward: the gradient has 26 elements; the rows have 27 pairs");
}

} // namespace
