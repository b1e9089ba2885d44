// SPDX-License-Identifier: BSL-1.0
// Elementwise functions and rows of softmax over views: the bits of packed arrays, and nothing between the elements is
// read or written.
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/simdact.hpp>

#include <support/any_mode.hpp>
#include <support/element_bits.hpp>
#include <support/guarded.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>
#include <support/row_instances.hpp>
#include <support/strided.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;

template <class T>
using computed = act::simd::computed_t<T>;

template <class T>
std::vector<T> numbers(std::size_t n) {
  random_rows<computed<T>, 31> rows;
  std::vector<T> x;
  for (const auto number : rows.uniform(n, -6, 6))
    x.push_back(static_cast<T>(number));
  return x;
}

// A tensor of such numbers in memory that ends, or begins, at a page that may not be touched; NaN between its elements.
template <class T, std::size_t Rank>
class tensor {
public:
  tensor(std::array<std::size_t, Rank> extents, std::array<std::size_t, Rank> strides, const std::vector<T>& values,
         bool front)
      : view_{nullptr, extents, strides}, pages_(view_.span() * sizeof(T)), before_(view_.span(), T(nan)),
        inside_(view_.span()) {
    view_.first = front ? pages_.template front<T>() : pages_.template back<T>(view_.span());
    std::copy(before_.begin(), before_.end(), view_.first);
    for (std::size_t i = 0; i < view_.size(); ++i) {
      view_[i] = values[i % values.size()];
      inside_[static_cast<std::size_t>(&view_[i] - view_.first)] = true;
    }
  }
  tensor_view<T, Rank> all() { return view_; }
  tensor_view<const T, Rank> constant() const { return view_.constant(); }
  ::testing::AssertionResult holds(const std::vector<T>& wanted) const {
    for (std::size_t i = 0; i < wanted.size(); ++i)
      if (!same_number(view_[i], wanted[i]))
        return ::testing::AssertionFailure() << "element " << i;
    for (std::size_t i = 0; i < inside_.size(); ++i)
      if (!inside_[i] && !same_number(view_.first[i], T(nan)))
        return ::testing::AssertionFailure() << "what lies at " << i << " between the elements has changed";
    return ::testing::AssertionSuccess();
  }

private:
  static constexpr float nan = std::numeric_limits<float>::quiet_NaN();
  tensor_view<T, Rank> view_;
  guarded_pages pages_;
  std::vector<T> before_;
  std::vector<bool> inside_;
};

struct matrix_layout {
  const char* name;
  std::array<std::size_t, 2> strides;
};
std::vector<matrix_layout> layouts_of(std::size_t rows, std::size_t columns) {
  return {{"packed", {columns, 1}},
          {"padded", {columns + 3, 1}},
          {"column-major", {1, rows}},
          {"padded columns", {1, rows + 2}},
          {"strided", {2 * columns + 5, 2}}};
}

// call(in, out) over matrices in every two layouts, and in place, against the same over arrays.
template <class T, class Call>
void expect_bits_of_arrays(Call call, const std::string& what) {
  for (const auto& [rows, columns] : {std::array<std::size_t, 2>{1, 1}, {3, 1}, {5, 7}, {4, 64}, {3, 301}}) {
    const std::vector<T> x = numbers<T>(rows * columns);
    std::vector<T> wanted(x.size());
    call(x, wanted);
    for (const matrix_layout& from : layouts_of(rows, columns)) {
      tensor<T, 2> in({rows, columns}, from.strides, x, rows % 2 == 0);
      for (const matrix_layout& to : layouts_of(rows, columns)) {
        tensor<T, 2> out({rows, columns}, to.strides, {T(7.0f)}, columns % 2 == 0);
        call(in.constant(), out.all());
        EXPECT_TRUE(out.holds(wanted)) << what << " of " << rows << " by " << columns << ", " << from.name << " to "
                                       << to.name;
      }
      EXPECT_TRUE(in.holds(x)) << what;
      call(in.all(), in.all());
      EXPECT_TRUE(in.holds(wanted)) << what << " of " << rows << " by " << columns << " in place, " << from.name;
    }
  }
}

template <class T>
class Views : public ::testing::Test {};
using element_types = ::testing::Types<float, double, act::bfloat16, act::float16>;
TYPED_TEST_SUITE(Views, element_types);

TYPED_TEST(Views, HaveTheBitsOfArrays) {
  using T = TypeParam;
  expect_bits_of_arrays<T>([](const auto& x, auto&& y) { act::gelu(x, y); }, "gelu");
  expect_bits_of_arrays<T>([](const auto& x, auto&& y) { act::tanh<act::fast>(x, y); }, "tanh fast");
  expect_bits_of_arrays<T>([](const auto& x, auto&& y) { act::leaky_relu(x, y, 0.1f); }, "leaky_relu");
  expect_bits_of_arrays<T>([](const auto& x, auto&& y) { act::mish_derivative(x, y); }, "mish_derivative");
  expect_bits_of_arrays<T>([](const auto& x, auto&& y) { act::silu_backward(x, x, y); }, "silu_backward");
}

// Every other function is the same loop's.
#define EXPECT_BITS(name, ...)                                                                                         \
  expect_bits_of_arrays<float>([](const auto& x, auto&& y) { act::name(x, y __VA_OPT__(, ) __VA_ARGS__); }, #name);    \
  expect_bits_of_arrays<float>(                                                                                        \
      [](const auto& x, auto&& y) { act::name##_derivative(x, y __VA_OPT__(, ) __VA_ARGS__); }, #name "_derivative");  \
  expect_bits_of_arrays<float>(                                                                                        \
      [](const auto& x, auto&& y) { act::name##_backward(x, x, y __VA_OPT__(, ) __VA_ARGS__); }, #name "_backward");

TEST(ViewsOfFloats, TakeSmoothFunctions){
    EXPECT_BITS(tanh) EXPECT_BITS(sigmoid) EXPECT_BITS(logsigmoid) EXPECT_BITS(silu) EXPECT_BITS(swish, 1.5f)
        EXPECT_BITS(gelu) EXPECT_BITS(gelu_tanh) EXPECT_BITS(quick_gelu) EXPECT_BITS(mish) EXPECT_BITS(softplus)
            EXPECT_BITS(softsign) EXPECT_BITS(tanhshrink) EXPECT_BITS(softcap, 3.0f)}

TEST(ViewsOfFloats, TakeFunctionsOfPieces){
    EXPECT_BITS(elu) EXPECT_BITS(celu) EXPECT_BITS(selu) EXPECT_BITS(relu) EXPECT_BITS(relu6) EXPECT_BITS(hardtanh)
        EXPECT_BITS(leaky_relu, 0.1f) EXPECT_BITS(relu_squared) EXPECT_BITS(hardsigmoid) EXPECT_BITS(hardswish)
            EXPECT_BITS(softshrink) EXPECT_BITS(hardshrink)}
#undef EXPECT_BITS

TEST(ViewsOfFloats, TakeTheOtherForms) {
  expect_bits_of_arrays<float>([](const auto& x, auto&& y) { act::threshold(x, y, 0.5f, 2.0f); }, "threshold");
  expect_bits_of_arrays<float>([](const auto& x, auto&& y) { act::log1p(x, y); }, "log1p");
  expect_bits_of_arrays<float>([](const auto& x, auto&& y) { act::exp(x, y); }, "exp");
  expect_bits_of_arrays<float>([](const auto& x, auto&& y) { act::expm1(x, y); }, "expm1");
  expect_bits_of_arrays<float>([](const auto& x, auto&& y) { act::erf(x, y); }, "erf");
  expect_bits_of_arrays<float>([](const auto& x, auto&& y) { act::erfc(x, y); }, "erfc");
  expect_bits_of_arrays<float>([](const auto& x, auto&& y) { act::tanh_backward_from_output(x, x, y); }, "from output");
  expect_bits_of_arrays<float>(
      [](const auto& x, auto&& y) { act::transform(x, x, y, [](auto a, auto b) { return a * act::silu(b); }); },
      "transform");
}

// More dimensions, whose order in memory is not that of the indices.
TEST(ViewsOfFloats, MayHaveManyDimensions) {
  const std::vector<float> x = numbers<float>(2 * 3 * 4 * 5);
  std::vector<float> wanted(x.size());
  act::gelu(x, wanted);
  for (const std::array<std::size_t, 4>& strides :
       {std::array<std::size_t, 4>{60, 20, 5, 1}, {1, 2, 6, 24}, {5, 10, 30, 1}, {80, 25, 5, 1}, {4, 40, 8, 130}}) {
    tensor<float, 4> in({2, 3, 4, 5}, strides, x, true), out({2, 3, 4, 5}, {70, 20, 5, 1}, {7.0f}, false);
    act::gelu(in.constant(), out.all());
    EXPECT_TRUE(out.holds(wanted));
    act::gelu(in.all(), in.all());
    EXPECT_TRUE(in.holds(wanted));
  }
  std::vector<float> none;
  const tensor_view<float, 2> empty{none.data(), {0, 5}, {5, 1}};
  act::gelu(empty.constant(), empty);
}

// The left half of a matrix to its right one, the rows of each other's.
TEST(ViewsOfFloats, MayBeBlocksOfOneMatrix) {
  std::vector<float> x = numbers<float>(6 * 20), before = x;
  const auto block = [&](std::size_t row, std::size_t column, std::size_t rows, std::size_t columns,
                         std::size_t step = 1) {
    return tensor_view<float, 2>{x.data() + row * 20 + column, {rows, columns}, {20 * step, 1}};
  };
  act::gelu(block(0, 0, 6, 10).constant(), block(0, 10, 6, 10));
  act::tanh(block(0, 0, 3, 10, 2), block(1, 0, 3, 10, 2));
  for (std::size_t row = 0; row < 6; ++row)
    for (std::size_t column = 0; column < 10; ++column) {
      EXPECT_EQ(x[row * 20 + 10 + column], act::gelu(before[row * 20 + column]));
      EXPECT_EQ(x[row * 20 + column],
                row % 2 == 0 ? before[row * 20 + column] : act::tanh(before[row * 20 - 20 + column]));
    }
  const std::vector<float> kept = x;
  for (const std::size_t columns : {11u, 15u})
    EXPECT_NE(refusal([&] { act::gelu(block(0, 0, 6, columns), block(0, 20 - columns, 6, columns)); }, x), "");
  EXPECT_NE(refusal([&] { act::gelu(block(0, 0, 5, 10), block(1, 0, 5, 10)); }, x), "");
  EXPECT_NE(refusal([&] { act::gelu(block(0, 12, 5, 8), block(1, 5, 5, 8)); }, x), "");
  EXPECT_EQ(refusal([&] { act::gelu(block(0, 5, 6, 10), block(0, 0, 6, 10)); }, x),
            "simdact::gelu: the input (110 elements) and the output (110 elements) overlap");
  EXPECT_EQ(x, kept);
}

TEST(ViewsOfFloats, RefusesWrongShapes) {
  std::vector<float> x(60, 1.0f), y(60, 9.0f);
  const auto text = [&](auto in, auto out) { return refusal([&] { act::gelu(in, out); }, y); };
  using matrix = tensor_view<float, 2>;
  const matrix in{x.data(), {3, 4}, {5, 1}};
  EXPECT_EQ(text(in, matrix{y.data(), {3, 5}, {5, 1}}),
            "simdact::gelu: extent 1 of the input is 4 and of the output 5");
  EXPECT_EQ(text(in, tensor_view<float, 3>{y.data(), {1, 3, 4}, {12, 4, 1}}),
            "simdact::gelu: the input has rank 2 and the output 3");
  EXPECT_EQ(text(in, matrix{y.data(), {3, 4}, {3, 1}}),
            "simdact::gelu: elements of the output lie 3 apart that have 4 elements between them");
  EXPECT_EQ(text(in, matrix{y.data(), {3, 4}, {0, 1}}),
            "simdact::gelu: elements of the output lie 0 apart that have 1 elements between them");
  using many = tensor_view<float, 9>;
  const many nine{y.data(), {1, 1, 1, 1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 1, 1, 1, 1}};
  EXPECT_EQ(text(nine, nine), "simdact::gelu: the output has rank 9; there may be 8 dimensions");
  const act::softmax_options<float> lengths{.row_length = 4};
  EXPECT_EQ(refusal(
                [&] {
                  act::softmax(in, matrix{y.data(), {3, 4}, {4, 1}}, 1, lengths);
                },
                y),
            "simdact::softmax: row_length is 4 beside a view, which says where the rows are; it must be 0");
  EXPECT_EQ(refusal(
                [&] {
                  act::softmax(in, matrix{y.data(), {3, 4}, {4, 1}}, 2);
                },
                y),
            "simdact::softmax: axis is 2; the views have rank 2");
  EXPECT_EQ(refusal(
                [&] {
                  act::softmax(in, matrix{x.data() + 2, {3, 4}, {5, 1}}, 1);
                },
                x),
            "simdact::softmax: the input (14 elements) and the output (14 elements) overlap");
  EXPECT_EQ(refusal(
                [&] {
                  act::softmax_backward(in, matrix{x.data(), {3, 4}, {4, 1}}, matrix{y.data(), {3, 4}, {4, 1}}, 1);
                },
                y),
            "simdact::softmax_backward: stride 0 of dy is 5 and of y 4; they must have the same");
  const tensor_view<float, 4> loose{x.data(), {2, 2, 2, 2}, {30, 14, 6, 1}};
  EXPECT_EQ(refusal([&] { act::softmax(loose, loose, 3); }, x),
            "simdact::softmax: the rows lie along 3 dimensions that are not one behind the other; there may be 2");
  std::vector<float> sums(3, 9.0f);
  EXPECT_EQ(refusal([&] { act::logsumexp(in, sums, 0); }, sums),
            "simdact::logsumexp: there are 4 rows and the output has 3 elements");
}

// Elements and rows that lie across memory.
TEST(ViewsOfFloats, RoundingModesAndFlushingDoNoHarm) {
  constexpr std::size_t rows = 21, columns = 37;
  const std::vector<float> x = numbers<float>(rows * columns);
  const auto over = [&](auto call) {
    return [&, call] {
      std::vector<float> from = x, to(x.size());
      call(tensor_view<float, 2>{from.data(), {rows, columns}, {1, rows}}.constant(),
           tensor_view<float, 2>{to.data(), {rows, columns}, {columns, 1}});
      return to;
    };
  };
  expect_no_harm_in_any_mode<float>(over([](const auto& in, auto out) { act::silu(in, out); }), 0);
  for (const std::size_t axis : {0u, 1u}) {
    expect_no_harm_in_any_mode<float>(over([=](const auto& in, auto out) { act::softmax(in, out, axis); }), 0);
    expect_no_harm_in_any_mode<float>(over([=](const auto& in, auto out) { act::log_softmax(in, out, axis); }), 1);
  }
}

// Rows along each axis, in memory of any order, have the bits of packed rows.
template <class T, std::size_t Rank>
void expect_rows(std::array<std::size_t, Rank> extents, std::array<std::size_t, Rank> from,
                 std::array<std::size_t, Rank> to, std::size_t axis) {
  std::size_t size = 1, behind = 1;
  for (const std::size_t extent : extents)
    size *= extent;
  for (std::size_t d = axis + 1; d < Rank; ++d)
    behind *= extents[d];
  const std::size_t n = extents[axis], rows = size / n;
  const std::vector<T> x = numbers<T>(size);
  // Row-major numbers as packed rows, and back.
  const auto place = [=](std::size_t i) { return i / (n * behind) * n * behind + i / n % behind + i % n * behind; };
  std::vector<T> packed(size), p(size), logs(size), dp(size), dlogs(size), sums(rows), got(rows);
  for (std::size_t i = 0; i < size; ++i)
    packed[i] = x[place(i)];
  std::vector<computed<T>> biases(rows * n);
  for (std::size_t i = 0; i < biases.size(); ++i)
    biases[i] = static_cast<computed<T>>(i % 5);
  act::softmax(packed, p, {.row_length = n});
  act::log_softmax(packed, logs, {.row_length = n, .mask = biases});
  act::logsumexp(packed, sums, {.row_length = n});
  act::softmax_backward(packed, p, dp, {.row_length = n});
  act::log_softmax_backward(packed, logs, dlogs, {.row_length = n});
  const auto unpacked = [&](const std::vector<T>& of_rows) {
    std::vector<T> all(size);
    for (std::size_t i = 0; i < size; ++i)
      all[place(i)] = of_rows[i];
    return all;
  };
  const tensor<T, Rank> in(extents, from, x, true), in_p(extents, from, unpacked(p), false),
      in_logs(extents, from, unpacked(logs), false);
  tensor<T, Rank> out(extents, to, {T(7.0f)}, false);
  const std::string what = "along axis " + std::to_string(axis) + ", rows of " + std::to_string(n);
  act::softmax(in.constant(), out.all(), axis);
  EXPECT_TRUE(out.holds(unpacked(p))) << what;
  act::log_softmax(in.constant(), out.all(), axis, {.mask = biases});
  EXPECT_TRUE(out.holds(unpacked(logs))) << what;
  act::logsumexp(in.constant(), got, axis);
  for (std::size_t row = 0; row < rows; ++row)
    EXPECT_TRUE(same_number(got[row], sums[row])) << what;
  act::softmax_backward(in.constant(), in_p.constant(), out.all(), axis);
  EXPECT_TRUE(out.holds(unpacked(dp))) << what;
  act::log_softmax_backward(in.constant(), in_logs.constant(), out.all(), axis);
  EXPECT_TRUE(out.holds(unpacked(dlogs))) << what;
  tensor<T, Rank> in_place(extents, from, x, false);
  act::softmax(in_place.all(), in_place.all(), axis);
  EXPECT_TRUE(in_place.holds(unpacked(p))) << what << " in place";
}

template <class T>
class RowsOfViews : public ::testing::Test {};
TYPED_TEST_SUITE(RowsOfViews, element_types);

TYPED_TEST(RowsOfViews, GoAlongAnyAxis) {
  using T = TypeParam;
  for (const std::size_t n : {1u, 19u, 300u}) {
    for (std::size_t axis = 0; axis < 2; ++axis) {
      const std::size_t rows = axis == 0 ? n : 37, columns = axis == 0 ? 37 : n;
      for (const matrix_layout& from : layouts_of(rows, columns))
        for (const matrix_layout& to : layouts_of(rows, columns))
          expect_rows<T, 2>({rows, columns}, from.strides, to.strides, axis);
    }
    for (std::size_t axis = 0; axis < 3; ++axis) {
      std::array<std::size_t, 3> extents{3, 4, 5};
      extents[axis] = n;
      const std::size_t inner = extents[2], matrix = extents[1] * inner;
      expect_rows<T, 3>(extents, {matrix, inner, 1}, {matrix + 2, inner, 1}, axis);
      expect_rows<T, 3>(extents, {1, extents[0], extents[0] * extents[1]}, {matrix, inner, 1}, axis);
      expect_rows<T, 3>(extents, {extents[1] * (inner + 3), inner + 3, 1}, {extents[1] * (inner + 3), inner + 3, 1},
                        axis);
    }
  }
  expect_rows<T, 4>({3, 19, 4, 5}, {380, 20, 5, 1}, {380, 20, 5, 1}, 1);
  expect_rows<T, 1>({77}, {3}, {1}, 0);
}

} // namespace
