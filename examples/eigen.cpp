// SPDX-License-Identifier: BSL-1.0
// Arrays and matrices of Eigen: a function takes their memory as a std::span, and Eigen::Map makes an Eigen object of
// any other memory. What is an expression in Eigen, such as x * 2, is evaluated first, or fused by transform.
#include <cmath>
#include <cstdio>
#include <span>
#include <vector>

#include <Eigen/Core>

#include <simdact/accuracy.hpp>
#include <simdact/silu.hpp>
#include <simdact/softmax.hpp>
#include <simdact/tanh.hpp>
#include <simdact/transform.hpp>

namespace act = simdact;

// Eigen's numbers of sixteen bits are taken as the library's.
template <>
struct simdact::layout_of<Eigen::half> : simdact::has_layout_of<simdact::float16> {};
template <>
struct simdact::layout_of<Eigen::bfloat16> : simdact::has_layout_of<simdact::bfloat16> {};

namespace {

// The elements of an array, a matrix, a Map, a column: of all that lies in one piece, in the order of memory.
template <class Dense>
auto elements(Dense&& x) {
  eigen_assert(x.innerStride() == 1 && (x.outerStride() == x.innerSize() || x.outerSize() == 1));
  return std::span(x.data(), static_cast<std::size_t>(x.size()));
}

bool failed = false;
void expect(bool holds, const char* what) {
  std::printf("%-4s %s\n", holds ? "ok" : "FAIL", what);
  failed = failed || !holds;
}

// The largest |y - exact|, in parts of max(1, |exact|).
template <class Y, class Exact>
double distance(const Y& y, const Exact& exact) {
  return ((y.template cast<double>() - exact).abs() / exact.abs().max(1.0)).maxCoeff();
}

} // namespace

int main() {
  constexpr double epsilon = 0x1p-23;

  // An array into another, and in place.
  Eigen::ArrayXf x = Eigen::ArrayXf::LinSpaced(1001, -8, 8), y(x.size());
  act::tanh(elements(x), elements(y));
  const Eigen::ArrayXd exact = x.cast<double>().unaryExpr([](double v) { return std::tanh(v); });
  expect(distance(y, exact) <= act::accuracy<act::fn::tanh, act::accurate, float>.max_abs, "ArrayXf by accurate");
  y = x;
  act::tanh<act::fast>(elements(y), elements(y));
  expect(distance(y, exact) <= act::accuracy<act::fn::tanh, act::fast, float>.max_abs, "ArrayXf in place by fast");

  // Memory that is not Eigen's, seen through a Map.
  std::vector<float> buffer(300, 0.5f);
  Eigen::Map<Eigen::ArrayXXf> map(buffer.data(), 3, 100);
  map.col(1) = 2;
  act::tanh(elements(map), elements(map));
  expect(distance(map.col(1), Eigen::ArrayXd::Constant(3, std::tanh(2.0))) < 2 * epsilon, "Map over a std::vector");

  // Column-major: a column lies in one piece, so that what the library calls a row is a column of Eigen's. Softmax of
  // each column, as in networks that have one sample a column.
  Eigen::MatrixXf logits(10, 32);
  for (Eigen::Index i = 0; i < logits.size(); ++i)
    logits(i) = static_cast<float>(std::sin(static_cast<double>(i)) * 5);
  Eigen::MatrixXf probabilities(logits.rows(), logits.cols());
  act::softmax(elements(logits), elements(probabilities), {.row_length = logits.rows()});
  Eigen::ArrayXXd expected = logits.cast<double>().array().exp();
  expected.rowwise() /= expected.colwise().sum().eval();
  expect(distance(probabilities.array(), expected) < 4 * epsilon, "softmax of columns");

  // Softmax along the rows of such a matrix: a row-major copy has them in one piece.
  using row_major = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  row_major by_rows = logits;
  act::softmax(elements(by_rows), elements(by_rows), {.row_length = by_rows.cols()});
  expected = logits.cast<double>().array().exp();
  expected.colwise() /= expected.rowwise().sum().eval();
  expect(distance(by_rows.array(), expected) < 4 * epsilon, "softmax along rows");

  // A block has gaps between its columns: column by column. The rest of the matrix stays as it is.
  Eigen::MatrixXf all = logits;
  auto block = all.block(2, 3, 5, 7);
  for (Eigen::Index j = 0; j < block.cols(); ++j)
    act::silu(elements(block.col(j)), elements(block.col(j)));
  const Eigen::ArrayXXd d = logits.cast<double>().array();
  const Eigen::ArrayXXd gated = d / (1 + (-d).exp());
  expect(distance(all.block(2, 3, 5, 7).array(), gated.block(2, 3, 5, 7)) < 4 * epsilon, "silu of a block");
  all.block(2, 3, 5, 7) = logits.block(2, 3, 5, 7);
  expect(all == logits, "nothing beside the block is written");

  // A dense layer: Eigen multiplies, then bias and function in one pass over the result.
  const Eigen::MatrixXf weights = Eigen::MatrixXf::Identity(10, 10) * 0.25f;
  const Eigen::VectorXf bias = Eigen::VectorXf::LinSpaced(10, -1, 1);
  Eigen::MatrixXf layer = weights * logits;
  for (Eigen::Index j = 0; j < layer.cols(); ++j)
    act::transform(elements(layer.col(j)), elements(bias), elements(layer.col(j)),
                   [](auto v, auto b) { return act::tanh(v + b); });
  const Eigen::ArrayXXd sum = (d * 0.25).colwise() + bias.cast<double>().array();
  const Eigen::ArrayXXd hidden = sum.unaryExpr([](double v) { return std::tanh(v); });
  expect(distance(layer.array(), hidden) < 4 * epsilon, "bias and tanh fused behind a product");

  // Sixteen bits in, sixteen bits out: the nearest number to the exact result, for every input.
  Eigen::Array<Eigen::half, Eigen::Dynamic, 1> half = x.cast<Eigen::half>(), half_out(half.size());
  act::tanh(elements(half), elements(half_out));
  bool nearest = true;
  for (Eigen::Index i = 0; i < half.size(); ++i)
    nearest = nearest && half_out(i) == Eigen::half(std::tanh(static_cast<double>(half(i))));
  expect(nearest, "Eigen::half by accurate is the nearest number");
  Eigen::Array<Eigen::bfloat16, Eigen::Dynamic, 1> brain(x.size());
  act::tanh(elements(x), elements(brain));
  expect((brain.cast<double>() - exact).abs().maxCoeff() <= 0x1p-9, "float to Eigen::bfloat16");
  return failed ? 1 : 0;
}
