// SPDX-License-Identifier: BSL-1.0
// Rows of matrices: causal ones, which see the classes up to a diagonal, and rows that lie apart.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/softmax.hpp>

#include <support/guarded.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>
#include <support/row_instances.hpp>
#include <support/row_results.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;

template <class T>
class SoftmaxLayouts : public ::testing::Test, public random_rows<T, 17> {
public:
  // The sums too that calls write beside their results.
  static row_results<T> all_of(const std::vector<T>& x, const std::vector<T>& dy, act::softmax_options<T> options) {
    const row_results<T> all = every_result(x, dy, options);
    std::vector<T> again(x.size(), T(9)), beside(all.sums.size());
    options.logsumexp = beside;
    act::softmax(x, again, options);
    EXPECT_EQ(again, all.probabilities);
    EXPECT_EQ(beside, all.sums);
    beside.assign(beside.size(), T(9));
    act::log_softmax(x, again, options);
    EXPECT_EQ(again, all.logarithms);
    EXPECT_EQ(beside, all.sums);
    return all;
  }
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(SoftmaxLayouts, element_types);

constexpr std::ptrdiff_t furthest = std::numeric_limits<std::ptrdiff_t>::max();

// The same bits as by an array of lengths.
TYPED_TEST(SoftmaxLayouts, CausalRowsAreRowsOfTheirLengths) {
  using T = TypeParam;
  const std::size_t rows = 24;
  for (const std::size_t length : {1u, 5u, 37u, 300u})
    for (const std::size_t matrix_rows : {0u, 1u, 8u, 12u})
      for (const std::ptrdiff_t offset :
           {std::ptrdiff_t{1}, std::ptrdiff_t{0}, std::ptrdiff_t{-3}, std::ptrdiff_t{29}, furthest, -furthest - 1}) {
        const auto x = this->uniform(rows * length, -9, 9), dy = this->uniform(rows * length, -1, 1);
        std::vector<std::size_t> ends(rows), cut(rows), both(rows);
        for (std::size_t row = 0; row < rows; ++row) {
          const long double seen = static_cast<long double>(matrix_rows == 0 ? row : row % matrix_rows) + offset;
          ends[row] = static_cast<std::size_t>(std::clamp<long double>(seen, 0, length));
          cut[row] = (row * 5) % (length + 1);
          both[row] = std::min(ends[row], cut[row]);
        }
        const auto of = [&](act::softmax_options<T> options) {
          options.row_length = length;
          options.scale = T(0.125);
          options.empty = act::empty_row::uniform;
          return this->all_of(x, dy, options);
        };
        EXPECT_EQ(of({.valid_length = ends}), of({.causal_offset = offset, .matrix_rows = matrix_rows})) << length;
        EXPECT_EQ(of({.valid_length = both}),
                  of({.valid_length = cut, .causal_offset = offset, .matrix_rows = matrix_rows}))
            << length;
        const auto mask = this->uniform(length, -2, 2);
        EXPECT_EQ(of({.mask = mask, .valid_length = ends}),
                  of({.mask = mask, .causal_offset = offset, .matrix_rows = matrix_rows}))
            << length;
      }
}

// The elements of rows of n that begin a stride apart, or those between them.
template <class T>
std::vector<T> part_of(std::span<const T> x, std::size_t n, std::size_t stride, bool padding) {
  std::vector<T> part;
  for (std::size_t i = 0; i < x.size(); ++i)
    if ((i % stride >= n) == padding)
      part.push_back(x[i]);
  return part;
}

// Memory that ends, or begins, at a page that may not be touched.
template <class T>
class apart {
public:
  apart(const std::vector<T>& packed, std::size_t n, std::size_t stride, bool front)
      : n_(n), stride_(stride), size_((packed.size() / n - 1) * stride + n), pages_(size_ * sizeof(T)),
        x_(front ? pages_.template front<T>() : pages_.template back<T>(size_)) {
    std::fill_n(x_, size_, std::numeric_limits<T>::quiet_NaN());
    for (std::size_t i = 0; i < packed.size(); ++i)
      x_[i / n * stride + i % n] = packed[i];
  }
  std::span<T> all() { return {x_, size_}; }
  std::vector<T> rows() { return part_of<T>(all(), n_, stride_, false); }
  bool padding_is_kept() {
    const auto padding = part_of<T>(all(), n_, stride_, true);
    return std::all_of(padding.begin(), padding.end(), [](T x) { return std::isnan(x); });
  }

private:
  std::size_t n_, stride_, size_;
  guarded_pages pages_;
  T* x_;
};

// The bits of rows one behind the other, in place too, and padding that nothing reads or writes.
TYPED_TEST(SoftmaxLayouts, RowsMayLieApart) {
  using T = TypeParam;
  const std::size_t rows = 23;
  for (const std::size_t n : {1u, 5u, 16u, 37u, 130u, 300u, 1100u}) {
    const auto x = this->uniform(rows * n, -9, 9), dy = this->uniform(rows * n, -1, 1), mask = this->uniform(n, -2, 2),
               masks = this->uniform(rows * n, -2, 2), sinks = this->uniform(rows, -2, 2);
    std::vector<std::size_t> ends(rows);
    for (std::size_t row = 0; row < rows; ++row)
      ends[row] = row * 5 % (n + 1);
    const std::array<act::softmax_options<T>, 7> kinds{{{},
                                                        {.scale = T(-0.5), .mask = mask},
                                                        {.mask = masks, .valid_length = ends},
                                                        {.causal_offset = 3},
                                                        {.softcap = 5, .valid_length = ends},
                                                        {.softcap = 5, .mask = mask},
                                                        {.sinks = sinks}}};
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
      for (const auto& [stride, to_stride] :
           {std::array<std::size_t, 2>{n + 3, 0}, {n + 9, n + 1}, {0, n + 5}, {n + 2, n}}) {
        act::softmax_options<T> options = kinds[kind];
        options.row_length = n;
        std::vector<T> p(x.size()), logs(x.size()), dp(x.size()), dlogs(x.size()), dsums(x.size()), sums(rows);
        act::softmax_options<T> back = options, strided_back;
        back.softcap = 0;
        act::softmax(x, p, options);
        act::log_softmax(x, logs, options);
        act::logsumexp(x, sums, options);
        act::softmax_backward(dy, p, dp, back);
        act::log_softmax_backward(dy, logs, dlogs, back);
        act::logsumexp_backward(std::span(dy).first(rows), x, dsums, back);
        const bool front = kind % 2 == 0;
        options.row_stride = stride;
        options.output_stride = to_stride;
        const std::size_t from = stride == 0 ? n : stride, to = to_stride == 0 ? from : to_stride;
        apart<T> in(x, n, from, front), in_dy(dy, n, from, front), in_p(p, n, from, front),
            in_logs(logs, n, from, front), out(std::vector<T>(x.size(), T(7)), n, to, front);
        std::vector<T> got(rows);
        const auto expect = [&](const std::vector<T>& wanted, apart<T>& range) {
          EXPECT_EQ(range.rows(), wanted) << n << " " << kind;
          EXPECT_TRUE(range.padding_is_kept()) << n << " " << kind;
        };
        act::logsumexp(in.all(), got, options);
        EXPECT_EQ(got, sums);
        options.logsumexp = got;
        act::softmax(in.all(), out.all(), options);
        EXPECT_EQ(got, sums);
        expect(p, out);
        act::log_softmax(in.all(), out.all(), options);
        expect(logs, out);
        options.logsumexp = {};
        strided_back = options;
        strided_back.softcap = 0;
        act::softmax_backward(in_dy.all(), in_p.all(), out.all(), strided_back);
        expect(dp, out);
        act::log_softmax_backward(in_dy.all(), in_logs.all(), out.all(), strided_back);
        expect(dlogs, out);
        act::logsumexp_backward(std::span(dy).first(rows), in.all(), out.all(), strided_back);
        expect(dsums, out);
        if (from == to) {
          act::softmax(in.all(), in.all(), options);
          expect(p, in);
          act::softmax_backward(in_dy.all(), in_p.all(), in_p.all(), strided_back);
          expect(dp, in_p);
          act::log_softmax_backward(in_dy.all(), in_logs.all(), in_dy.all(), strided_back);
          expect(dlogs, in_dy);
        }
      }
  }
}

TYPED_TEST(SoftmaxLayouts, RefusesWrongStrides) {
  using T = TypeParam;
  const std::vector<T> x(12, T(1)), large(20, T(1)), none;
  std::vector<T> out(12, T(9)), most(20, T(9));
  const auto text = [&](const act::softmax_options<T>& options) {
    return refusal([&] { act::softmax(x, out, options); }, out);
  };
  EXPECT_EQ(text({.row_length = 5, .row_stride = 4}),
            "simdact::softmax: row_stride is 4; it must not be below the row_length 5");
  EXPECT_EQ(text({.row_length = 6, .output_stride = 5}),
            "simdact::softmax: output_stride is 5; it must not be below the row_length 6");
  EXPECT_EQ(text({.row_stride = 4}),
            "simdact::softmax: row_length is 0 and row_stride 4; rows that lie apart need a length");
  EXPECT_EQ(text({.row_length = 3, .row_stride = 5}),
            "simdact::softmax: the input has 12 elements; it is too small for 3 rows of 3 that begin 5 apart");
  EXPECT_EQ(text({.row_length = 3, .rows = 4, .row_stride = 4}),
            "simdact::softmax: the input has 12 elements; it is too small for 4 rows of 3 that begin 4 apart");
  EXPECT_EQ(text({.row_length = 3, .rows = std::numeric_limits<std::ptrdiff_t>::max(), .row_stride = 4})
                .find("simdact::softmax: the input has 12 elements"),
            0u);
  EXPECT_EQ(text({.row_length = 4, .output_stride = 5}),
            "simdact::softmax: the output has 12 elements; it is too small for 3 rows of 4 that begin 5 apart");
  const act::softmax_options<T> wide{.row_length = 4, .row_stride = 8};
  EXPECT_EQ(refusal([&] { act::softmax_backward(large, x, most, wide); }, most),
            "simdact::softmax_backward: the input has 12 elements; it is too small for 3 rows of 4 that begin 8 apart");
  EXPECT_EQ(refusal([&] { act::log_softmax_backward(large, large, out, wide); }, out),
            "simdact::log_softmax_backward: the output has 12 elements; it is too small for 3 rows of 4 that begin 8 "
            "apart");
  EXPECT_EQ(refusal([&] { act::logsumexp_backward(std::span(x).first(3), large, out, wide); }, out),
            "simdact::logsumexp_backward: the output has 12 elements; it is too small for 3 rows of 4 that begin 8 "
            "apart");
  // The same memory, laid out another way.
  EXPECT_EQ(refusal([&] { act::softmax(most, most, {.row_length = 4, .row_stride = 8, .output_stride = 4}); }, most),
            "simdact::softmax: the input (20 elements) and the output (20 elements) overlap");
  EXPECT_EQ(refusal([&] { act::softmax(std::span(most).first(12), std::span(most).last(12), wide); }, most),
            "simdact::softmax: the input (12 elements) and the output (12 elements) overlap");
  EXPECT_EQ(text({.row_length = 4, .row_stride = 4, .mask = std::span(x).first(8)}),
            "simdact::softmax: mask has 8 elements; a row has 4 and the range 12");
  act::softmax(none, std::vector<T>(), {.row_length = 4, .row_stride = 8});
}

// Rows without a class take no room, whatever lies between them.
TYPED_TEST(SoftmaxLayouts, RowsWithoutAClassLieNowhere) {
  using T = TypeParam;
  std::vector<T> none, sums(5, T(9));
  act::softmax(none, none, {.rows = 5, .output_stride = 3, .logsumexp = sums});
  EXPECT_EQ(sums, std::vector<T>(5, -std::numeric_limits<T>::infinity()));
  act::softmax_backward(none, none, none, {.rows = 5, .output_stride = 3});
  act::logsumexp_backward(sums, none, none, {.rows = 5, .output_stride = 3});
}

TYPED_TEST(SoftmaxLayouts, RefusesWrongMatrices) {
  using T = TypeParam;
  const std::vector<T> x(12, T(1));
  std::vector<T> out(12, T(9));
  EXPECT_EQ(refusal([&] { act::softmax(x, out, {.row_length = 2, .causal_offset = 1, .matrix_rows = 4}); }, out),
            "simdact::softmax: matrix_rows is 4; it does not divide the 6 rows");
  EXPECT_EQ(refusal([&] { act::softmax_backward(x, x, out, {.row_length = 2, .matrix_rows = 12}); }, out),
            "simdact::softmax_backward: matrix_rows is 12; it does not divide the 6 rows");
}

} // namespace
