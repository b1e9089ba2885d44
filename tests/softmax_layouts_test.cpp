// SPDX-License-Identifier: BSL-1.0
// Rows of matrices: causal ones, which see the classes up to a diagonal.
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <random>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/softmax.hpp>

#include <support/refusal.hpp>
#include <support/row_instances.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;

// Every result of a call on rows, forward and back.
template <class T>
struct row_results {
  std::vector<T> probabilities, logarithms, sums, dx, dx_of_logarithms, dx_of_sums;

  bool operator==(const row_results&) const = default;
};

template <class T>
class SoftmaxLayouts : public ::testing::Test {
public:
  std::mt19937_64 random{17};

  std::vector<T> uniform(std::size_t n, double low, double high) {
    std::vector<T> x(n);
    std::uniform_real_distribution<double> numbers(low, high);
    for (T& v : x)
      v = static_cast<T>(numbers(random));
    return x;
  }

  static row_results<T> all_of(const std::vector<T>& x, const std::vector<T>& dy, act::softmax_options<T> options) {
    const std::size_t size = x.size(), rows = size / options.row_length;
    const std::vector<T> nines(size, T(9)), row_nines(rows, T(9));
    row_results<T> all{nines, nines, row_nines, nines, nines, nines};
    std::vector<T> beside(rows), of_logarithms(rows);
    act::logsumexp(x, all.sums, options);
    options.logsumexp = beside;
    act::softmax(x, all.probabilities, options);
    options.logsumexp = of_logarithms;
    act::log_softmax(x, all.logarithms, options);
    EXPECT_EQ(beside, all.sums);
    EXPECT_EQ(of_logarithms, all.sums);
    options.logsumexp = {};
    act::softmax_backward(dy, all.probabilities, all.dx, options);
    act::log_softmax_backward(dy, all.logarithms, all.dx_of_logarithms, options);
    act::logsumexp_backward(std::span(dy).first(rows), x, all.dx_of_sums, options);
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
