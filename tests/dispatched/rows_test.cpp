// SPDX-License-Identifier: BSL-1.0
// The row functions of the compiled library: each beside its formula, so that none is another; softmax and
// cross_entropy, with most of the options that there are, beside the header's, bit for bit.
#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/cross_entropy.hpp>
#include <simdact/dispatched.hpp>
#include <simdact/softmax.hpp>

namespace act = simdact;
namespace dispatched = simdact::dispatched;
using dispatched::tier;

namespace {

constexpr std::size_t rows = 3, classes = 11, elements = rows * classes;

template <class T>
std::vector<T> numbers(double seed, std::size_t n = elements) {
  std::vector<T> x(n);
  for (std::size_t i = 0; i < n; ++i)
    x[i] = static_cast<T>(3 * std::sin(seed + 0.7 * static_cast<double>(i)));
  return x;
}

template <class T>
struct row_checks {
  std::vector<T> x = numbers<T>(1), y = numbers<T>(2), dy = numbers<T>(3), out = std::vector<T>(elements);
  std::vector<T> each = std::vector<T>(rows), weights = numbers<T>(4, rows);
  std::vector<std::int64_t> targets{4, 0, 10};
  std::vector<double> p = probabilities(x), q = probabilities(y);

  // softmax of each row
  static std::vector<double> probabilities(const std::vector<T>& logits) {
    std::vector<double> result(elements);
    for (std::size_t r = 0; r < elements; r += classes) {
      double sum = 0;
      for (std::size_t i = 0; i < classes; ++i)
        sum += result[r + i] = std::exp(static_cast<double>(logits[r + i]));
      for (std::size_t i = 0; i < classes; ++i)
        result[r + i] /= sum;
    }
    return result;
  }

  // softmax of some classes of the first row
  std::vector<double> shares_of(const std::vector<std::int64_t>& candidates, double scale) const {
    std::vector<double> result;
    double sum = 0;
    for (const std::int64_t candidate : candidates)
      sum += result.emplace_back(std::exp(scale * static_cast<double>(x[static_cast<std::size_t>(candidate)])));
    for (double& share : result)
      share /= sum;
    return result;
  }

  // The sum of term(i) over a row.
  template <class Term>
  static double over_row(std::size_t row, Term term) {
    double sum = 0;
    for (std::size_t i = row * classes; i < (row + 1) * classes; ++i)
      sum += term(i);
    return sum;
  }
  // Within that share of the sum of 1 and itself: 1e-5 for rows, which tier fast is within too.
  template <class Expected>
  static void expect(const std::vector<T>& results, Expected expected, double within = 1e-5) {
    for (std::size_t i = 0; i < results.size(); ++i)
      EXPECT_NEAR(static_cast<double>(results[i]), expected(i), within * (1 + std::fabs(expected(i)))) << i;
  }

  void check_softmax() {
    const auto row = [](std::size_t i) { return i / classes; };
    const auto logsumexp = [&](std::size_t r) {
      return std::log(over_row(r, [&](std::size_t i) { return std::exp(double(x[i])); }));
    };
    for (const tier by : {tier::accurate, tier::fast}) {
      dispatched::softmax(x, out, {.row_length = classes}, by);
      expect(out, [&](std::size_t i) { return p[i]; });
      dispatched::log_softmax(x, out, {.row_length = classes}, by);
      expect(out, [&](std::size_t i) { return std::log(p[i]); });
      dispatched::logsumexp(x, each, {.row_length = classes}, by);
      expect(each, logsumexp);
      dispatched::log_softmax_backward(dy, y, out, {.row_length = classes}, by);
      expect(out, [&](std::size_t i) {
        return double(dy[i]) - std::exp(double(y[i])) * over_row(row(i), [&](std::size_t j) { return double(dy[j]); });
      });
      dispatched::logsumexp_backward(weights, x, out, {.row_length = classes}, by);
      expect(out, [&](std::size_t i) { return double(weights[row(i)]) * p[i]; });
    }
    dispatched::softmax_backward(dy, y, out, {.row_length = classes});
    expect(out, [&](std::size_t i) {
      return double(y[i]) *
             (double(dy[i]) - over_row(row(i), [&](std::size_t j) { return double(dy[j]) * double(y[j]); }));
    });
    EXPECT_THROW(dispatched::softmax(x, out, {}, tier::correctly_rounded), std::invalid_argument);
  }

  void check_chosen_classes() {
    std::vector<std::int64_t> best(rows), two(2 * rows);
    dispatched::arg_max(x, best, {.row_length = classes});
    std::vector<T> values(2 * rows);
    dispatched::top_k_softmax(x, 2, values, two, {.row_length = classes, .share = dispatched::share_among::all});
    for (std::size_t r = 0; r < rows; ++r) {
      const auto from = x.begin() + static_cast<std::ptrdiff_t>(r * classes);
      EXPECT_EQ(best[r], std::max_element(from, from + classes) - from);
      EXPECT_EQ(two[2 * r], best[r]);
      EXPECT_NEAR(double(values[2 * r]), p[r * classes + static_cast<std::size_t>(best[r])], 1e-5);
    }
    const std::vector<std::int64_t> candidates{8, 1, 5};
    for (const tier by : {tier::accurate, tier::fast}) {
      dispatched::candidate_softmax(std::span(x).first(classes), candidates, each, {.temperature = 2}, by);
      const std::vector<double> shares = shares_of(candidates, 0.5);
      expect(each, [&](std::size_t i) { return shares[i]; });
      dispatched::candidate_log_softmax(std::span(x).first(classes), candidates, each, {.scale = 0.5}, by);
      expect(each, [&](std::size_t i) { return std::log(shares[i]); });
    }
    dispatched::sparsemax(x, out, {.row_length = classes});
    EXPECT_NEAR(over_row(1, [&](std::size_t i) { return double(out[i]); }), 1, 1e-5);
    EXPECT_GT(std::count(out.begin(), out.end(), T(0)), 15);
    const std::vector<T> sparse = out;
    dispatched::sparsemax_backward(dy, sparse, out, {.row_length = classes});
    for (std::size_t r = 0; r < rows; ++r)
      EXPECT_NEAR(over_row(r, [&](std::size_t i) { return double(out[i]); }), 0, 1e-5);
  }

  void check_losses() {
    const auto row = [](std::size_t i) { return i / classes; };
    const auto is_target = [&](std::size_t i) { return targets[row(i)] == static_cast<std::int64_t>(i % classes); };
    const auto loss = [&](std::size_t r) { return -std::log(p[r * classes + static_cast<std::size_t>(targets[r])]); };
    const std::vector<T> given(q.begin(), q.end());
    const auto loss_of_given = [&](std::size_t r) {
      return over_row(r, [&](std::size_t i) { return -double(given[i]) * std::log(p[i]); });
    };
    const auto sum = [](auto of) { return of(0) + of(1) + of(2); };
    for (const tier by : {tier::accurate, tier::fast}) {
      EXPECT_NEAR(dispatched::cross_entropy(x, targets, {.row_length = classes, .gradient = out}, by), sum(loss) / 3,
                  1e-5);
      expect(out, [&](std::size_t i) { return (p[i] - is_target(i)) / 3; });
      dispatched::cross_entropy(x, targets, each, {.row_length = classes}, by);
      expect(each, loss);
      dispatched::cross_entropy_backward(weights, x, targets, out, {.row_length = classes}, by);
      expect(out, [&](std::size_t i) { return double(weights[row(i)]) * (p[i] - is_target(i)); });
      EXPECT_NEAR(dispatched::cross_entropy(x, given, {.row_length = classes}, by), sum(loss_of_given) / 3, 1e-5);
      dispatched::cross_entropy(x, given, each, {.row_length = classes}, by);
      expect(each, loss_of_given);
      dispatched::cross_entropy_backward(weights, x, given, out, {.row_length = classes}, by);
      expect(out, [&](std::size_t i) { return double(weights[row(i)]) * (p[i] - q[i]); });
    }
    const auto likelihood = [&](std::size_t r) {
      return -double(x[r * classes + static_cast<std::size_t>(targets[r])]);
    };
    EXPECT_NEAR(dispatched::nll_loss(x, targets, {.row_length = classes, .reduction = dispatched::reduction::sum}),
                sum(likelihood), 1e-4);
    dispatched::nll_loss(x, targets, each, {.row_length = classes});
    expect(each, likelihood);
    dispatched::nll_loss_backward(weights, x, targets, out, {.row_length = classes});
    expect(out, [&](std::size_t i) { return is_target(i) ? -double(weights[row(i)]) : 0; });
  }

  void check_binary_losses() {
    const auto sigmoid = [](double logit) { return 1 / (1 + std::exp(-logit)); };
    const auto target = [&](std::size_t i) { return double(dy[i]) > 0 ? 1.0 : 0.25; };
    std::vector<T> targets_of_each(elements), given(elements);
    for (std::size_t i = 0; i < elements; ++i)
      targets_of_each[i] = static_cast<T>(target(i)), given[i] = static_cast<T>(sigmoid(double(x[i])));
    const auto loss = [&](std::size_t i) {
      const double probability = sigmoid(double(x[i]));
      return -2 * target(i) * std::log(probability) - (1 - target(i)) * std::log1p(-probability);
    };
    const auto slope = [&](std::size_t i) {
      const double probability = sigmoid(double(x[i]));
      return (1 - target(i)) * probability - 2 * target(i) * (1 - probability);
    };
    const double mean = (over_row(0, loss) + over_row(1, loss) + over_row(2, loss)) / elements;
    for (const tier by : {tier::accurate, tier::fast}) {
      // Two functions that are within 1e-4, times 2.
      const double within = by == tier::fast ? 4e-4 : 1e-5;
      const double got =
          dispatched::binary_cross_entropy_with_logits(x, targets_of_each, {.pos_weight = 2, .gradient = out}, by);
      EXPECT_NEAR(got, mean, within);
      expect(
          out, [&](std::size_t i) { return slope(i) / elements; }, within);
      dispatched::binary_cross_entropy_with_logits(x, targets_of_each, out, {.pos_weight = 2}, by);
      expect(out, loss, within);
      dispatched::binary_cross_entropy_with_logits_backward(y, x, targets_of_each, out, {.pos_weight = 2}, by);
      expect(
          out, [&](std::size_t i) { return double(y[i]) * slope(i); }, within);
    }
    EXPECT_NEAR(dispatched::binary_cross_entropy(given, targets_of_each, {.pos_weight = 2}), mean, 1e-5);
    dispatched::binary_cross_entropy(given, targets_of_each, out, {.pos_weight = 2});
    expect(out, loss);
    dispatched::binary_cross_entropy_backward(y, given, targets_of_each, out, {.pos_weight = 2});
    expect(out, [&](std::size_t i) {
      const double probability = sigmoid(double(x[i]));
      return double(y[i]) * slope(i) / (probability * (1 - probability));
    });
  }

  void check_calibration() {
    double score = 0, error = 0;
    for (std::size_t r = 0; r < rows; ++r) {
      const auto from = p.begin() + static_cast<std::ptrdiff_t>(r * classes),
                 best = std::max_element(from, from + classes);
      score += 1 - 2 * from[targets[r]] + over_row(r, [&](std::size_t i) { return p[i] * p[i]; });
      error += (best - from == targets[r] ? 1 : 0) - *best;
    }
    EXPECT_NEAR(dispatched::brier_score(x, targets, {.row_length = classes}), score / rows, 1e-5);
    // One bin has them all.
    EXPECT_NEAR(dispatched::expected_calibration_error(x, targets, {.row_length = classes, .bins = 1}),
                std::fabs(error) / rows, 1e-5);
    std::vector<std::int64_t> labels(rows);
    dispatched::arg_max(x, labels, {.row_length = classes});
    labels[0] = labels[0] == 0 ? 1 : 0;
    const double temperature = dispatched::fit_temperature(x, labels, {.row_length = classes});
    const auto loss_at = [&](double divisor) {
      std::vector<T> divided = x;
      for (T& logit : divided)
        logit = static_cast<T>(static_cast<double>(logit) / divisor);
      return dispatched::cross_entropy(divided, labels, {.row_length = classes});
    };
    EXPECT_LT(loss_at(temperature), loss_at(temperature * 1.1));
    EXPECT_LT(loss_at(temperature), loss_at(temperature / 1.1));
  }

  // Three channels, of two neighbours each.
  void check_prelu() {
    const std::vector<T> slopes{T(0.5), T(-0.25), T(3)};
    const std::size_t n = 30;
    const auto first = [](const std::vector<T>& of) { return std::span(of).first(n); };
    const auto slope = [&](std::size_t i) { return static_cast<double>(slopes[i / 2 % 3]); };
    out.resize(n);
    dispatched::prelu(first(x), slopes, out, {.channel_length = 2});
    expect(out, [&](std::size_t i) { return double(x[i]) * (x[i] > 0 ? 1 : slope(i)); });
    dispatched::prelu_derivative(first(x), slopes, out, {.channel_length = 2});
    expect(out, [&](std::size_t i) { return x[i] > 0 ? 1 : slope(i); });
    std::vector<T> of_slopes(3);
    dispatched::prelu_backward(first(dy), first(x), slopes, out, of_slopes, {.channel_length = 2});
    expect(out, [&](std::size_t i) { return double(dy[i]) * (x[i] > 0 ? 1 : slope(i)); });
    expect(of_slopes, [&](std::size_t channel) {
      double sum = 0;
      for (std::size_t i = 0; i < n; ++i)
        if (i / 2 % 3 == channel && x[i] < 0)
          sum += double(dy[i]) * double(x[i]);
      return sum;
    });
  }

  void check_entropy_and_divergence() {
    const auto row = [](std::size_t i) { return i / classes; };
    const auto entropy = [&](std::size_t r) {
      return over_row(r, [&](std::size_t i) { return -p[i] * std::log(p[i]); });
    };
    const auto divergence = [&](std::size_t r) {
      return over_row(r, [&](std::size_t i) { return p[i] * std::log(p[i] / q[i]); });
    };
    const auto mean = [](auto of) { return (of(0) + of(1) + of(2)) / 3; };
    std::vector<T> second(elements);
    for (const tier by : {tier::accurate, tier::fast}) {
      EXPECT_NEAR(dispatched::entropy(x, {.row_length = classes}, by), mean(entropy), 1e-5);
      dispatched::entropy(x, each, {.row_length = classes}, by);
      expect(each, entropy);
      dispatched::entropy_backward(weights, x, out, {.row_length = classes}, by);
      expect(out, [&](std::size_t i) { return -double(weights[row(i)]) * p[i] * (std::log(p[i]) + entropy(row(i))); });
      EXPECT_NEAR(dispatched::kl_divergence(x, y, {.row_length = classes}, by), mean(divergence), 1e-5);
      dispatched::kl_divergence(x, y, each, {.row_length = classes}, by);
      expect(each, divergence);
      dispatched::kl_divergence_backward(weights, x, y, out, second, {.row_length = classes}, by);
      expect(out, [&](std::size_t i) {
        return double(weights[row(i)]) * p[i] * (std::log(p[i] / q[i]) - divergence(row(i)));
      });
      expect(second, [&](std::size_t i) { return double(weights[row(i)]) * (q[i] - p[i]); });
    }
  }
};

using element_types = testing::Types<float, double>;
template <class T>
struct Rows : testing::Test {};
TYPED_TEST_SUITE(Rows, element_types);

TYPED_TEST(Rows, Softmax) {
  row_checks<TypeParam>().check_softmax();
}
TYPED_TEST(Rows, ChosenClasses) {
  row_checks<TypeParam>().check_chosen_classes();
}
TYPED_TEST(Rows, Losses) {
  row_checks<TypeParam>().check_losses();
}
TYPED_TEST(Rows, BinaryLosses) {
  row_checks<TypeParam>().check_binary_losses();
}
TYPED_TEST(Rows, Calibration) {
  row_checks<TypeParam>().check_calibration();
}
TYPED_TEST(Rows, Prelu) {
  row_checks<TypeParam>().check_prelu();
}
TYPED_TEST(Rows, EntropyAndDivergence) {
  row_checks<TypeParam>().check_entropy_and_divergence();
}

// The same options for both: what is passed on wrongly, or not at all, changes a result.
template <class Options>
Options softmax_options(const std::vector<float>& numbers, const std::vector<std::size_t>& lengths,
                        const std::vector<std::uint8_t>& shown, std::vector<float>& logarithms) {
  Options options;
  options.row_length = classes;
  options.rows = rows;
  options.row_stride = classes + 1;
  options.output_stride = classes + 2;
  options.scale = 1.5f;
  options.temperature = 0.75f;
  options.softcap = 20;
  options.mask = std::span(numbers).first(classes);
  options.boolean_mask = std::span(shown).first(classes);
  options.alibi_slopes = std::span(numbers).first(1);
  options.sinks = std::span(numbers).subspan(5, 1);
  options.valid_length = lengths;
  options.causal_offset = 4;
  options.matrix_rows = rows;
  options.empty = decltype(options.empty)(2);
  options.logsumexp = logarithms;
  return options;
}

TEST(DispatchedRows, AreTheHeadersBitForBit) {
  const std::vector<float> x = numbers<float>(1, rows * (classes + 1));
  const std::vector<std::size_t> lengths{classes, classes - 2, 0};
  std::vector<std::uint8_t> shown(classes, 1);
  shown[2] = 0;
  std::vector<float> y(rows * (classes + 2)), expected = y, logarithms(rows), expected_logarithms = logarithms;
  dispatched::softmax(x, y, softmax_options<dispatched::softmax_options<float>>(x, lengths, shown, logarithms));
  act::softmax(x, expected, softmax_options<act::softmax_options<float>>(x, lengths, shown, expected_logarithms));
  EXPECT_EQ(y, expected);
  EXPECT_EQ(logarithms, expected_logarithms);

  // The middle axis of a tensor.
  dispatched::softmax_options<float> axis{.row_length = 4, .inner = 9};
  y.resize(36), expected.resize(36);
  dispatched::softmax(x, y, axis, tier::fast);
  act::softmax<act::fast>(x, expected, {.row_length = 4, .inner = 9});
  EXPECT_EQ(y, expected);

  const std::vector<std::size_t> none(9);
  dispatched::softmax(x, y, {.row_length = 4, .valid_length = none, .empty = dispatched::empty_row::uniform});
  EXPECT_EQ(y, std::vector<float>(36, 0.25f));

  const std::vector<std::int64_t> targets{7, 3, 0};
  const std::vector<float> class_weights(12, 0.5f);
  std::vector<float> gradient(36), expected_gradient(36);
  const double loss = dispatched::cross_entropy(x, targets,
                                                {.row_length = 12,
                                                 .label_smoothing = 0.1f,
                                                 .ignore_index = 3,
                                                 .class_weights = class_weights,
                                                 .reduction = dispatched::reduction::sum,
                                                 .gradient = gradient,
                                                 .gradient_scale = 3});
  EXPECT_EQ(loss, act::cross_entropy(x, targets,
                                     {.row_length = 12,
                                      .label_smoothing = 0.1f,
                                      .ignore_index = 3,
                                      .class_weights = class_weights,
                                      .reduction = act::reduction::sum,
                                      .gradient = expected_gradient,
                                      .gradient_scale = 3}));
  EXPECT_EQ(gradient, expected_gradient);
}

TEST(DispatchedRows, RefuseWrongSizes) {
  const std::vector<float> x(12);
  std::vector<float> y(12, 2.0f);
  try {
    dispatched::softmax(x, y, {.row_length = 5});
    ADD_FAILURE() << "nothing was refused";
  } catch (const std::invalid_argument& error) {
    const std::string text = error.what();
    EXPECT_EQ(text.find("simdact::softmax: "), 0u) << text;
    EXPECT_NE(text.find("12"), text.npos) << text;
    EXPECT_NE(text.find("5"), text.npos) << text;
  }
  EXPECT_EQ(y, std::vector<float>(12, 2.0f));
}

} // namespace
