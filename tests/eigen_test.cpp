// SPDX-License-Identifier: BSL-1.0
// Eigen's matrices, column-major as they are by default, and blocks of them; where Eigen is installed.
#if __has_include(<eigen3/Eigen/Core>)
#include <array>
#include <cstddef>
#include <vector>

#include <eigen3/Eigen/Core>
#include <gtest/gtest.h>

#include <simdact/gelu.hpp>
#include <simdact/softmax.hpp>

#include <support/strided.hpp>

namespace {

namespace act = simdact;

template <class Matrix>
auto view_of(Matrix&& x) {
  using T = std::remove_pointer_t<decltype(x.data())>;
  const std::array<std::size_t, 2> extents{static_cast<std::size_t>(x.rows()), static_cast<std::size_t>(x.cols())},
      strides{static_cast<std::size_t>(x.rowStride()), static_cast<std::size_t>(x.colStride())};
  return simdact_test::tensor_view<T, 2>{x.data(), extents, strides};
}

template <class T>
using matrix = Eigen::Matrix<T, Eigen::Dynamic, Eigen::Dynamic>;

// By rows that are copied one by one.
template <class T>
matrix<T> softmax_of(matrix<T> x, int axis) {
  for (Eigen::Index i = 0; i < (axis == 0 ? x.cols() : x.rows()); ++i) {
    std::vector<T> row;
    const Eigen::Index n = axis == 0 ? x.rows() : x.cols();
    for (Eigen::Index k = 0; k < n; ++k)
      row.push_back(axis == 0 ? x(k, i) : x(i, k));
    act::softmax(row, row);
    for (Eigen::Index k = 0; k < n; ++k)
      (axis == 0 ? x(k, i) : x(i, k)) = row[static_cast<std::size_t>(k)];
  }
  return x;
}

template <class T>
class EigenMatrices : public ::testing::Test {};
using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(EigenMatrices, element_types);

TYPED_TEST(EigenMatrices, GoThroughSoftmaxAlongBothAxes) {
  using T = TypeParam;
  matrix<T> x = matrix<T>::Random(53, 70) * T(9);
  const Eigen::Map<const matrix<T>> map(x.data(), x.rows(), x.cols());
  for (int axis = 0; axis < 2; ++axis) {
    matrix<T> y(53, 70);
    act::softmax(view_of(map), view_of(y), axis);
    EXPECT_EQ(y, softmax_of<T>(x, axis));
    Eigen::Matrix<T, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> turned(53, 70);
    act::softmax(view_of(x), view_of(turned), axis);
    EXPECT_EQ(matrix<T>(turned), softmax_of<T>(x, axis));
  }
}

TYPED_TEST(EigenMatrices, GoThroughCallsByBlocks) {
  using T = TypeParam;
  const matrix<T> x = matrix<T>::Random(53, 70) * T(9);
  for (int axis = 0; axis < 2; ++axis) {
    matrix<T> y = x, wanted = x;
    auto block = y.block(3, 5, 41, 33);
    act::softmax(view_of(block), view_of(block), axis);
    wanted.block(3, 5, 41, 33) = softmax_of<T>(x.block(3, 5, 41, 33), axis);
    EXPECT_EQ(y, wanted);
  }
  matrix<T> y = x, wanted = x;
  auto block = y.block(3, 5, 41, 33);
  act::gelu(view_of(block), view_of(block));
  for (Eigen::Index i = 3; i < 44; ++i)
    for (Eigen::Index k = 5; k < 38; ++k)
      wanted(i, k) = act::gelu(x(i, k));
  EXPECT_EQ(y, wanted);
  Eigen::Map<matrix<T>> map(y.data(), y.rows(), y.cols());
  act::gelu(view_of(x), view_of(map));
  EXPECT_EQ(y, x.unaryExpr([](T v) { return act::gelu(v); }));
}

} // namespace
#endif
