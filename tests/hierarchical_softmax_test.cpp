// SPDX-License-Identifier: BSL-1.0
// Hierarchical softmax: the tree against Huffman's cost, probabilities, gradients and arg-max against the paths in long
// double, odd logits, the edges of memory, and what is refused.
#include <cmath>
#include <limits>
#include <list>
#include <queue>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/hierarchical_softmax.hpp>
#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>
#include <support/ulp.hpp>

namespace {

namespace act = simdact;
using simdact_test::refusal;

template <class T>
class HierarchicalSoftmax : public ::testing::Test {
protected:
  static constexpr T infinity = std::numeric_limits<T>::infinity(), not_a_number = std::numeric_limits<T>::quiet_NaN();
  static constexpr long double eps = std::numeric_limits<T>::epsilon();
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(HierarchicalSoftmax, element_types);

// Few words are frequent, most are rare.
std::vector<double> zipf(std::size_t classes) {
  std::vector<double> f(classes);
  for (std::size_t i = 0; i < classes; ++i)
    f[i] = 1e6 / static_cast<double>(1 + (i * 7919) % classes);
  return f;
}

template <class T>
std::vector<T> random_logits(std::size_t n, double deviation = 3) {
  return simdact_test::normal_numbers<T>(n, static_cast<unsigned>(n), deviation);
}

template <class X>
long double exact_log_probability(const act::hierarchical_softmax& tree, const X& logits, std::size_t c) {
  long double sum = 0;
  tree.for_each_of_path(c, [&](std::size_t node, bool right) {
    const long double x = right ? -static_cast<long double>(logits[node]) : static_cast<long double>(logits[node]);
    sum += std::fmin(x, 0.0L) - std::log1p(std::exp(-std::fabs(x)));
  });
  return sum;
}

TEST(HierarchicalSoftmaxTree, HasHuffmansCost) {
  for (const std::size_t classes : {1u, 2u, 3u, 10u, 128u, 1000u, 32000u, 200000u})
    for (const int kind : {0, 1, 2}) {
      std::vector<double> f = zipf(classes);
      for (std::size_t i = 0; i < classes; ++i)
        f[i] = kind == 0 ? f[i] : kind == 1 ? 1.0 : static_cast<double>(i % 5);
      const act::hierarchical_softmax tree(f);
      ASSERT_EQ(tree.classes(), classes);
      ASSERT_EQ(tree.inner_nodes(), classes - 1);
      double cost = 0, least = 0, kraft = 0;
      for (std::size_t c = 0; c < classes; ++c) {
        cost += f[c] * static_cast<double>(tree.depth(c));
        kraft += std::exp2(-static_cast<double>(tree.depth(c)));
      }
      std::priority_queue<double, std::vector<double>, std::greater<>> heap(f.begin(), f.end());
      while (heap.size() > 1) {
        double pair = heap.top();
        heap.pop();
        pair += heap.top();
        heap.pop();
        heap.push(pair);
        least += pair;
      }
      ASSERT_NEAR(cost, least, 1e-9 * least) << classes;
      ASSERT_NEAR(kraft, 1, 1e-12) << classes; // every branch leads to a class
    }
}

TEST(HierarchicalSoftmaxTree, PathsLeadFromLeafToRoot) {
  for (const std::size_t classes : {2u, 3u, 10u, 1000u}) {
    const act::hierarchical_softmax tree(zipf(classes));
    std::vector<int> seen(2 * tree.inner_nodes());
    for (std::size_t c = 0; c < classes; ++c) {
      std::size_t last = tree.inner_nodes(), steps = 0;
      tree.for_each_of_path(c, [&](std::size_t node, bool right) {
        ASSERT_LT(node, last); // parents before children
        last = node;
        ++steps;
        seen[2 * node + (right ? 1 : 0)] = 1;
      });
      ASSERT_EQ(last, 0u);
      ASSERT_EQ(steps, tree.depth(c));
    }
    ASSERT_EQ(std::count(seen.begin(), seen.end(), 1), static_cast<std::ptrdiff_t>(seen.size()));
  }
  const std::list<int> counts{5, 3, 1, 1, 7, 0, 2};
  const act::hierarchical_softmax tree(counts);
  const std::size_t depths[] = {2, 2, 5, 4, 2, 5, 3};
  for (std::size_t c = 0; c < 7; ++c)
    EXPECT_EQ(tree.depth(c), depths[c]) << c;
}

TYPED_TEST(HierarchicalSoftmax, LogProbabilities) {
  using T = TypeParam;
  for (const std::size_t classes : {1u, 2u, 10u, 128u, 1000u, 32000u, 200000u}) {
    const act::hierarchical_softmax tree(zipf(classes));
    for (const double deviation : {3.0, 0.1, 40.0}) {
      if (classes > 2000 && deviation != 3.0)
        break;
      const std::vector<T> x = random_logits<T>(tree.inner_nodes(), deviation);
      long double sum = 0;
      for (std::size_t c = 0; c < classes; ++c) {
        const long double exact = exact_log_probability(tree, x, c);
        const T got = tree.log_probability(x, c);
        ASSERT_LE(std::fabs(static_cast<long double>(got) - exact), 2 * simdact_test::ulp<T>(exact)) << c;
        sum += std::exp(exact);
      }
      ASSERT_NEAR(static_cast<double>(sum), 1, 1e-12) << classes;
    }
  }
}

TYPED_TEST(HierarchicalSoftmax, GradientIsTheSlopeAndTouchesThePathOnly) {
  using T = TypeParam;
  for (const std::size_t classes : {2u, 10u, 128u, 1000u}) {
    const act::hierarchical_softmax tree(zipf(classes));
    const std::vector<T> x = random_logits<T>(tree.inner_nodes());
    for (std::size_t c = 0; c < classes; c += 1 + classes / 40) {
      std::vector<T> dx(x.size(), 0), more(x.size(), 2);
      tree.backward(T(1), x, c, dx);
      tree.backward(T(-0.5), x, c, more);
      std::vector<long double> slope(x.size(), 0);
      tree.for_each_of_path(c, [&](std::size_t node, bool) {
        constexpr long double h = 1e-6L;
        std::vector<long double> above(x.begin(), x.end()), below = above;
        above[node] += h;
        below[node] -= h;
        slope[node] = (exact_log_probability(tree, above, c) - exact_log_probability(tree, below, c)) / (2 * h);
      });
      for (std::size_t i = 0; i < x.size(); ++i) {
        if (slope[i] == 0) {
          ASSERT_EQ(dx[i], 0);
          ASSERT_EQ(more[i], 2);
        }
        ASSERT_LE(std::fabs(static_cast<long double>(dx[i]) - slope[i]), 2 * this->eps * std::fabs(slope[i]) + 1e-11L);
        ASSERT_EQ(more[i], 2 + T(-0.5) * dx[i]);
      }
    }
  }
}

TYPED_TEST(HierarchicalSoftmax, ArgMaxIsTheMostProbable) {
  using T = TypeParam;
  for (const std::size_t classes : {1u, 2u, 10u, 128u, 1000u, 32000u, 200000u}) {
    const act::hierarchical_softmax tree(zipf(classes));
    for (const double deviation : {3.0, 0.0, 0.1, 400.0}) {
      if (classes > 100000 && deviation != 3.0)
        break;
      const std::vector<T> x = random_logits<T>(tree.inner_nodes(), deviation);
      const std::size_t best = tree.arg_max(x);
      ASSERT_LT(best, classes);
      const long double found = exact_log_probability(tree, x, best);
      for (std::size_t c = 0; c < classes; c += 1 + classes / 1000)
        ASSERT_LE(exact_log_probability(tree, x, c), found + 8 * this->eps * std::fabs(found))
            << c << " of " << classes;
    }
  }
}

TYPED_TEST(HierarchicalSoftmax, OddLogits) {
  using T = TypeParam;
  const T inf = this->infinity;
  const act::hierarchical_softmax one(std::vector<int>{3}), tree(zipf(100));
  EXPECT_EQ(one.log_probability(std::vector<T>{}, 0), 0);
  EXPECT_EQ(one.arg_max(std::vector<T>{}), 0u);
  for (std::size_t node = 0; node < 99; ++node)
    for (const T value : {inf, -inf, this->not_a_number}) {
      std::vector<T> x(99, 0);
      x[node] = value;
      for (std::size_t c = 0; c < 100; ++c) {
        bool below = false, right = false;
        tree.for_each_of_path(c, [&](std::size_t n, bool to_right) {
          if (n == node) {
            below = true;
            right = to_right;
          }
        });
        const T got = tree.log_probability(x, c);
        ASSERT_EQ(std::isnan(got), below && std::isnan(value));
        ASSERT_EQ(std::isinf(got), below && std::isinf(value) && right == (value > 0));
      }
      const std::size_t best = tree.arg_max(x);
      if (node == 0 && std::isnan(value))
        ASSERT_EQ(best, 0u);
      else
        ASSERT_TRUE(std::isfinite(tree.log_probability(x, best)));
    }
}

TYPED_TEST(HierarchicalSoftmax, NothingOutsideTheRangesIsTouched) {
  using T = TypeParam;
  for (const std::size_t classes : {2u, 3u, 40u, 200u}) {
    const std::size_t n = classes - 1;
    simdact_test::guarded_pages in_pages(n * sizeof(T)), out_pages(n * sizeof(T));
    const act::hierarchical_softmax tree(zipf(classes));
    const std::vector<T> x = random_logits<T>(n);
    for (const bool back : {false, true}) {
      const std::span<T> in(back ? in_pages.back<T>(n) : in_pages.front<T>(), n),
          out(back ? out_pages.back<T>(n) : out_pages.front<T>(), n);
      std::copy(x.begin(), x.end(), in.begin());
      std::fill(out.begin(), out.end(), T(0));
      std::vector<T> dx(n, 0);
      for (std::size_t c = 0; c < classes; ++c) {
        ASSERT_EQ(tree.log_probability(in, c), tree.log_probability(x, c));
        tree.backward(T(1), in, c, out);
        tree.backward(T(1), x, c, dx);
      }
      ASSERT_EQ(tree.arg_max(in), tree.arg_max(x));
      ASSERT_TRUE(std::equal(dx.begin(), dx.end(), out.begin()));
    }
  }
}

TYPED_TEST(HierarchicalSoftmax, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  const act::hierarchical_softmax tree(zipf(100));
  for (const double deviation : {3.0, 100.0}) {
    const std::vector<T> x = random_logits<T>(tree.inner_nodes(), deviation);
    const auto logarithms_and_gradients = [&] {
      std::vector<T> all(tree.inner_nodes());
      for (std::size_t c = 0; c < tree.classes(); ++c) {
        tree.backward(T(1), x, c, std::span(all).first(tree.inner_nodes()));
        all.push_back(tree.log_probability(x, c));
      }
      return all;
    };
    simdact_test::expect_no_harm_in_any_mode<T>(logarithms_and_gradients, 1);
  }
}

TYPED_TEST(HierarchicalSoftmax, WrongCallsAreRefused) {
  using T = TypeParam;
  const act::hierarchical_softmax tree(zipf(10));
  const std::vector<T> x(9), long_x(10);
  std::vector<T> dx(9, 7), all(18, 7);
  const std::string name = "simdact::hierarchical_softmax";
  const auto built = [&](const auto& f) { return refusal([&] { const act::hierarchical_softmax made(f); }, dx); };
  EXPECT_EQ(built(std::vector<int>{}), name + ": there are 0 classes; it takes 1 to 2147483648");
  EXPECT_EQ(built(std::vector<T>{1, -2}), name + ": frequencies[1] is -2; it must be finite and not below 0");
  EXPECT_EQ(built(std::vector<T>{this->infinity, 1}),
            name + ": frequencies[0] is inf; it must be finite and not below 0");
  EXPECT_EQ(refusal([&] { tree.log_probability(long_x, 0); }, dx),
            name + "::log_probability: logits has 10 elements; the tree has 9 inner nodes");
  EXPECT_EQ(refusal([&] { tree.log_probability(x, 10); }, dx),
            name + "::log_probability: the class is 10; there are 10");
  EXPECT_EQ(refusal([&] { tree.arg_max(long_x); }, dx),
            name + "::arg_max: logits has 10 elements; the tree has 9 inner nodes");
  EXPECT_EQ(refusal([&] { tree.depth(11); }, dx), name + "::depth: the class is 11; there are 10");
  EXPECT_EQ(refusal([&] { tree.backward(T(1), x, 10, dx); }, dx), name + "::backward: the class is 10; there are 10");
  EXPECT_EQ(refusal([&] { tree.backward(T(1), x, 1, all); }, all),
            name + "::backward: dlogits has 18 elements; the tree has 9 inner nodes");
  const std::span<T> whole(all);
  EXPECT_EQ(refusal([&] { tree.backward(T(1), whole.first(9), 1, whole.subspan(2, 9)); }, all),
            name + "::backward: logits (9 elements) and dlogits (9 elements) overlap");
}

} // namespace
