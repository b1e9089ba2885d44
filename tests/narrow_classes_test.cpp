// SPDX-License-Identifier: BSL-1.0
// Sixteen bits where a row goes another way than softmax: sparsemax, the largest class, logits in pieces, some of the
// classes, a tree of them. Every result is the float's, rounded once.
#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/arg_max.hpp>
#include <simdact/candidate_softmax.hpp>
#include <simdact/hierarchical_softmax.hpp>
#include <simdact/online_softmax.hpp>
#include <simdact/softmax.hpp>
#include <simdact/sparsemax.hpp>

#include <support/guarded.hpp>
#include <support/in_parts.hpp>
#include <support/refusal.hpp>
#include <support/rounded_rows.hpp>
#include <support/row_instances.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;
using act::bfloat16;
using act::float16;

// A framework's own.
struct their_bfloat {
  std::uint16_t x;
};

} // namespace

template <>
struct simdact::layout_of<their_bfloat> : simdact::has_layout_of<simdact::bfloat16> {};

namespace {

class NarrowClasses : public rounded_rows {};

constexpr std::size_t lengths[] = {1, 2, 7, 8, 17, 40, 300, 5000};

TEST_F(NarrowClasses, SparsemaxIsTheFloatsRounded) {
  for (const std::size_t n : lengths) {
    const std::vector<bfloat16> x = logits<bfloat16>(9, n, 1);
    const std::vector<float> floats = as_floats(x);
    std::vector<float> wanted(x.size());
    std::vector<bfloat16> y(x.size());
    std::vector<float16> halves(x.size());
    act::sparsemax(floats, wanted, {.row_length = n});
    act::sparsemax(x, y, {.row_length = n});
    EXPECT_TRUE(same(y, as<bfloat16>(wanted))) << n;
    act::sparsemax(x, halves, {.row_length = n});
    EXPECT_TRUE(same(halves, as<float16>(wanted))) << n;
    std::vector<bfloat16> in_place = x;
    act::sparsemax(in_place, in_place, {.row_length = n});
    EXPECT_TRUE(same(in_place, y)) << n;

    const std::vector<bfloat16> dy = as<bfloat16>(normal(x.size(), 2));
    std::vector<bfloat16> dx(x.size());
    act::sparsemax_backward(as_floats(dy), as_floats(y), wanted, {.row_length = n});
    act::sparsemax_backward(dy, y, dx, {.row_length = n});
    EXPECT_TRUE(same(dx, as<bfloat16>(wanted))) << n;
    act::sparsemax_backward(dy, in_place, in_place, {.row_length = n});
    EXPECT_TRUE(same(in_place, dx)) << n;
  }
}

TEST_F(NarrowClasses, TheLargestIsTheFloats) {
  for (const std::size_t n : lengths) {
    const std::vector<bfloat16> x = logits<bfloat16>(9, n, 1);
    const std::vector<float16> halves = logits<float16>(9, n, 1);
    std::vector<int> wanted(9), got(9);
    act::arg_max(as_floats(x), wanted, {.row_length = n});
    act::arg_max(x, got, {.row_length = n});
    EXPECT_EQ(got, wanted) << n;
    act::arg_max(as_floats(halves), wanted, {.row_length = n});
    act::arg_max(halves, got, {.row_length = n});
    EXPECT_EQ(got, wanted) << n;
  }
}

TEST_F(NarrowClasses, LogitsMayComeInPieces) {
  for (const std::size_t n : {1u, 100u, 5000u, 128000u}) {
    const std::vector<bfloat16> x = as<bfloat16>(normal(n, 3));
    const std::vector<float> floats = as_floats(x);
    act::online_softmax<float> wanted, got;
    wanted.push(std::span(floats).first(n / 3));
    wanted.push(std::span(floats).subspan(n / 3));
    got.push(std::span(x).first(n / 3));
    got.push(std::span(x).subspan(n / 3));
    EXPECT_EQ(got.max(), wanted.max());
    EXPECT_EQ(got.logsumexp(), wanted.logsumexp());
    std::vector<float> y(n);
    std::vector<bfloat16> p(n);
    wanted.probabilities(floats, y);
    got.probabilities(x, p);
    EXPECT_TRUE(same(p, as<bfloat16>(y))) << n;
  }
}

TEST_F(NarrowClasses, SomeOfTheClassesAreTheFloatsRounded) {
  const std::vector<bfloat16> x = as<bfloat16>(normal(1000, 3));
  for (const std::size_t n : {1u, 5u, 64u, 3000u}) {
    std::vector<unsigned> list(n);
    for (unsigned& c : list)
      c = static_cast<unsigned>(random() % x.size());
    std::vector<float> wanted(n), floats(n);
    std::vector<bfloat16> got(n);
    act::candidate_softmax(as_floats(x), list, wanted);
    act::candidate_softmax(x, list, got);
    EXPECT_TRUE(same(got, as<bfloat16>(wanted))) << n;
    act::candidate_softmax(x, list, floats);
    EXPECT_TRUE(same(floats, wanted)) << n;
    act::candidate_log_softmax(as_floats(x), list, wanted, {.temperature = 0.5f});
    act::candidate_log_softmax(x, list, got, {.temperature = 0.5f});
    EXPECT_TRUE(same(got, as<bfloat16>(wanted))) << n;
  }
}

TEST_F(NarrowClasses, ATreeHasTheFloatsProbabilities) {
  const act::hierarchical_softmax tree(std::array{9, 3, 5, 1, 1, 7, 20, 2, 4});
  const std::vector<bfloat16> x = as<bfloat16>(normal(tree.inner_nodes(), 2));
  const std::vector<float> floats = as_floats(x);
  EXPECT_EQ(tree.arg_max(x), tree.arg_max(floats));
  for (std::size_t c = 0; c < tree.classes(); ++c) {
    EXPECT_EQ(tree.log_probability(x, c), tree.log_probability(floats, c));
    std::vector<float> wanted(x.size()), sums(x.size());
    std::vector<bfloat16> got(x.size(), bfloat16(0.0f));
    tree.backward(0.7f, floats, c, wanted);
    tree.backward(0.7f, x, c, sums);
    tree.backward(0.7f, x, c, got);
    EXPECT_EQ(sums, wanted);
    EXPECT_TRUE(same(got, as<bfloat16>(wanted)));
  }
}

TEST_F(NarrowClasses, MayBeBitsOrAFrameworksOwn) {
  const std::vector<bfloat16> x = as<bfloat16>(normal(210, 3));
  std::vector<bfloat16> y(x.size());
  std::vector<std::uint16_t> words(x.size()), out(x.size());
  std::vector<their_bfloat> theirs(x.size()), their_y(x.size());
  for (std::size_t i = 0; i < x.size(); ++i)
    words[i] = theirs[i].x = x[i].bits;
  act::softmax(x, y, {.row_length = 10});
  act::softmax(act::as_bfloat16(std::as_const(words)), act::as_bfloat16(out), {.row_length = 10});
  act::softmax(theirs, their_y, {.row_length = 10});
  for (std::size_t i = 0; i < x.size(); ++i)
    EXPECT_TRUE(out[i] == y[i].bits && their_y[i].x == y[i].bits);
}

TEST_F(NarrowClasses, PartsOfTheRowsGiveTheSameBits) {
  const std::size_t n = 100;
  const std::vector<bfloat16> x = as<bfloat16>(normal(2000 * n, 3));
  const in_parts<bfloat16> in(x);
  std::vector<bfloat16> y(x.size()), parts(x.size());
  act::softmax(x, y, {.row_length = n});
  act::softmax(in, parts, {.row_length = n});
  EXPECT_TRUE(same(parts, y));
  act::sparsemax(x, y, {.row_length = n});
  act::sparsemax(in, parts, {.row_length = n});
  EXPECT_TRUE(same(parts, y));
  EXPECT_TRUE(in.split());
}

// Between pages that may not be touched, at either end of them.
TEST_F(NarrowClasses, TouchNothingElse) {
  guarded_pages x_pages(4096), y_pages(4096), list_pages(4096);
  for (std::size_t n = 1; n <= 300; n += n < 80 ? 1 : 73)
    for (const bool end : {false, true}) {
      const std::vector<bfloat16> x = as<bfloat16>(normal(n, 3));
      const auto from = x_pages.at<bfloat16>(end, n), to = y_pages.at<bfloat16>(end, n);
      const auto list = list_pages.at<unsigned>(end, n);
      std::copy(x.begin(), x.end(), from.begin());
      for (unsigned& c : list)
        c = static_cast<unsigned>(random() % n);
      std::vector<bfloat16> wanted(n);
      act::sparsemax(x, wanted);
      act::sparsemax(from, to);
      EXPECT_TRUE(same(std::vector(to.begin(), to.end()), wanted)) << n;
      act::candidate_softmax(x, std::vector(list.begin(), list.end()), wanted);
      act::candidate_softmax(from, list, to);
      EXPECT_TRUE(same(std::vector(to.begin(), to.end()), wanted)) << n;
      std::vector<int> likeliest(1);
      act::arg_max(x, likeliest);
      act::arg_max(from, list.first(1));
      EXPECT_EQ(static_cast<int>(list[0]), likeliest[0]) << n;
    }
}

TEST_F(NarrowClasses, AreRefusedAsOthersAre) {
  const std::vector<bfloat16> x(12);
  std::vector<float> f(11);
  std::vector<std::uint16_t> words(12);
  EXPECT_EQ(refusal([&] { act::sparsemax(x, f); }, f),
            "simdact::sparsemax: the input has 12 elements and the output 11");
  EXPECT_EQ(refusal([&] { act::sparsemax_backward(x, act::as_bfloat16(words), act::as_float16(words)); }, words),
            "simdact::sparsemax_backward: the input (12 elements) and the output (12 elements) overlap");
  EXPECT_EQ(refusal([&] { act::arg_max(act::as_bfloat16(words), words, {.rows = 12}); }, words),
            "simdact::arg_max: logits (12 elements) and output (12 elements) overlap");
}

} // namespace
