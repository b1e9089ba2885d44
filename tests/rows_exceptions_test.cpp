// SPDX-License-Identifier: BSL-1.0
// Rows of finite logits, and of classes left out by -inf, raise no floating-point exceptions but inexact and underflow;
// and overflow where a result is out of range.
#include <gtest/gtest.h>

#include <algorithm>
#include <cfenv>
#include <cmath>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

#include <simdact/arg_max.hpp>
#include <simdact/candidate_softmax.hpp>
#include <simdact/cross_entropy.hpp>
#include <simdact/entropy.hpp>
#include <simdact/kl_divergence.hpp>
#include <simdact/nll_loss.hpp>
#include <simdact/online_softmax.hpp>
#include <simdact/softmax.hpp>
#include <simdact/sparsemax.hpp>
#include <simdact/top_k_softmax.hpp>
#include <support/raised.hpp>
// By clang this file is compiled with a flag that the shared instances are not.
#ifndef __clang__
#include <support/row_instances.hpp>
#endif

namespace {

namespace act = simdact;

template <class T>
class RowExceptions : public testing::Test {
protected:
  static constexpr T largest = std::numeric_limits<T>::max(), infinity = std::numeric_limits<T>::infinity();

  template <class Call>
  void raises_none(const char* name, Call call, int allowed = 0) {
    const int raised = simdact_test::raised_by(call) & ~allowed;
    EXPECT_EQ(raised, 0) << name << " of " << what_ << ", " << length_ << " classes raises"
                         << simdact_test::exception_names(raised);
  }

  void softmax_family(std::vector<T> x, const std::vector<T>& mask, int of_logarithms = 0) {
    std::vector<T> y(x.size()), dx(x.size()), sums(x.size() / length_);
    const std::vector<T> dy(x.size(), T(0.5)), dsums(sums.size(), T(1));
    const act::softmax_options<T> plain{.row_length = length_, .mask = mask};
    const auto with = [&](auto change) {
      act::softmax_options<T> options = plain;
      change(options);
      return options;
    };
    raises_none("softmax", [&] { act::softmax(x, y, plain); });
    raises_none("softmax_backward", [&] { act::softmax_backward(dy, y, dx, {.row_length = length_}); });
    raises_none("softmax<fast>", [&] { act::softmax<act::fast>(x, y, plain); });
    raises_none("softmax<schraudolph>", [&] { act::softmax<act::schraudolph>(x, y, plain); });
    raises_none("softmax with a temperature", [&] { act::softmax(x, y, with([](auto& o) { o.temperature = 3; })); });
    raises_none("softmax with a scale", [&] { act::softmax(x, y, with([](auto& o) { o.scale = 2; })); });
    raises_none("softmax with a soft limit", [&] { act::softmax(x, y, with([](auto& o) { o.softcap = 30; })); });
    raises_none(
        "log_softmax", [&] { act::log_softmax(x, y, plain); }, of_logarithms);
    raises_none("log_softmax_backward", [&] { act::log_softmax_backward(dy, y, dx, {.row_length = length_}); });
    raises_none(
        "log_softmax with a small scale", [&] { act::log_softmax(x, y, with([](auto& o) { o.scale = T(0.3f); })); },
        of_logarithms);
    raises_none("logsumexp", [&] { act::logsumexp(x, sums, plain); });
    raises_none("logsumexp_backward", [&] { act::logsumexp_backward(dsums, x, dx, plain); });
    for (std::size_t i = 0; i < x.size() && !mask.empty(); ++i)
      x[i] += mask[i];
    if (std::count(x.begin(), x.end(), -infinity) == static_cast<std::ptrdiff_t>(x.size()))
      return;
    raises_none("entropy", [&] { act::entropy(x, sums, {.row_length = length_, .gradient = dx}); });
    for (const act::share_among share : {act::share_among::chosen, act::share_among::all})
      raises_none("top_k_softmax", [&] {
        std::vector<int> best(sums.size());
        act::top_k_softmax(x, 1, sums, best, {.row_length = length_, .share = share});
      });
    raises_none("kl_divergence",
                [&] { act::kl_divergence(x, x, sums, {.row_length = length_, .p_gradient = dx, .q_gradient = y}); });
    // One row: the sum of several such divergences is out of range.
    const std::vector<T> even(length_, 0);
    const auto first = [&](std::vector<T>& all) { return std::span(all).first(length_); };
    raises_none(
        "kl_divergence from even shares",
        [&] {
          act::kl_divergence(even, first(x), std::span(sums).first(1),
                             {.p_gradient = first(dx), .q_gradient = first(y)});
        },
        of_logarithms);
  }

  void losses(const std::vector<T>& x) {
    std::vector<T> y(x.size()), dx(x.size()), sums(x.size() / length_);
    const std::vector<T> shares(x.size(), T(1) / static_cast<T>(length_));
    const std::vector<int> classes(sums.size(), static_cast<int>(length_ / 2));
    std::vector<std::size_t> found(sums.size());
    raises_none("cross_entropy",
                [&] { act::cross_entropy(x, classes, sums, {.row_length = length_, .gradient = dx}); });
    raises_none("cross_entropy, smoothed", [&] {
      act::cross_entropy(x, classes, sums, {.row_length = length_, .label_smoothing = T(0.1f), .gradient = dx});
    });
    raises_none("cross_entropy of probabilities",
                [&] { act::cross_entropy(x, shares, sums, {.row_length = length_, .gradient = dx}); });
    act::log_softmax(x, y, {.row_length = length_});
    raises_none("nll_loss", [&] { act::nll_loss(y, classes, sums, {.row_length = length_}); });
    raises_none("sparsemax", [&] { act::sparsemax(x, y, {.row_length = length_}); });
    raises_none("arg_max", [&] { act::arg_max(x, found, {.row_length = length_}); });
    raises_none("online_softmax", [&] {
      act::online_softmax<T> state;
      state.push(std::span(x).first(x.size() / 2));
      state.push(std::span(x).subspan(x.size() / 2));
      state.probabilities(x, y);
      EXPECT_FALSE(std::isnan(state.logsumexp()));
    });
    std::vector<int> all(length_);
    std::iota(all.begin(), all.end(), 0);
    raises_none("candidate_softmax",
                [&] { act::candidate_softmax(std::span(x).first(length_), all, std::span(y).first(length_), {}); });
  }

  // Every length up to some vectors, and a long row; one row of it, and several at once.
  template <class Rows>
  void for_each_shape(Rows rows) {
    std::vector<std::size_t> lengths(36);
    std::iota(lengths.begin(), lengths.end(), 1);
    lengths.push_back(1500);
    for (const std::size_t length : lengths)
      for (const std::size_t count : {std::size_t{1}, std::size_t{4}}) {
        length_ = length;
        rows(length * count);
      }
  }

  std::string what_;
  std::size_t length_ = 1;
};
using element_types = testing::Types<float, double>;
TYPED_TEST_SUITE(RowExceptions, element_types);

TYPED_TEST(RowExceptions, FiniteLogits) {
  using T = TypeParam;
  for (const T logit : {T(0), T(-5), T(-1000), T(1e30f), T(-1e30f), this->largest, -this->largest})
    this->for_each_shape([&](std::size_t n) {
      this->what_ = "logits of " + std::to_string(logit);
      const std::vector<T> x(n, logit);
      this->softmax_family(x, {}, std::fabs(logit) == this->largest ? FE_OVERFLOW : 0);
      this->losses(x);
    });
}

// The logarithm of the least one's probability is out of range.
TYPED_TEST(RowExceptions, LogitsAtBothEnds) {
  this->for_each_shape([&](std::size_t n) {
    this->what_ = "the largest number and its negative";
    std::vector<TypeParam> x(n, 1);
    x.front() = this->largest;
    x.back() = -this->largest;
    this->softmax_family(x, {}, FE_OVERFLOW);
  });
}

// Whatever lies behind the rows' ends.
TYPED_TEST(RowExceptions, RowsThatEndBefore) {
  using T = TypeParam;
  for (const T logit : {T(-200), T(3)})
    for (const T behind : {this->largest, -this->largest, this->infinity, std::numeric_limits<T>::signaling_NaN()})
      this->for_each_shape([&](std::size_t n) {
        this->what_ = "logits of " + std::to_string(logit) + " before " + std::to_string(behind);
        std::vector<T> x(n, behind), y(n), sums(n / this->length_);
        const std::vector<T> mask(n, T(0.5));
        std::vector<std::size_t> ends(sums.size());
        for (std::size_t row = 0; row < ends.size(); ++row) {
          ends[row] = (row + 1) * this->length_ / ends.size();
          std::fill_n(x.begin() + static_cast<std::ptrdiff_t>(row * this->length_), ends[row], logit);
        }
        for (const auto& masked : {std::vector<T>{}, mask}) {
          const act::softmax_options<T> options{.row_length = this->length_, .mask = masked, .valid_length = ends};
          this->raises_none("softmax", [&] { act::softmax(x, y, options); });
          this->raises_none("softmax<fast>", [&] { act::softmax<act::fast>(x, y, options); });
          this->raises_none("softmax<schraudolph>", [&] { act::softmax<act::schraudolph>(x, y, options); });
          this->raises_none("log_softmax", [&] { act::log_softmax(x, y, options); });
          this->raises_none("logsumexp", [&] { act::logsumexp(x, sums, options); });
        }
      });
}

TYPED_TEST(RowExceptions, Masks) {
  using T = TypeParam;
  this->for_each_shape([&](std::size_t n) {
    std::vector<T> x(n);
    for (std::size_t i = 0; i < n; ++i)
      x[i] = static_cast<T>(i % 5) - 3;
    for (const T masked : {-this->infinity, -this->largest, T(-1e4f)}) {
      this->what_ = "masked by " + std::to_string(masked);
      std::vector<T> mask(n, masked);
      this->softmax_family(x, mask);
      for (std::size_t i = 0; i < n; ++i)
        mask[i] = i % this->length_ > this->length_ / 2 ? masked : T(0);
      this->softmax_family(x, mask);
    }
  });
}

} // namespace
