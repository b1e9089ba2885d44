// SPDX-License-Identifier: BSL-1.0
// What the doors of both binary cross-entropies have in common: weights of elements and classes, sums, gradients from
// upstream, rounding modes, the edges of memory and what is refused.
#pragma once

#include <array>
#include <cmath>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/binary_cross_entropy/options.hpp>
#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/in_parts.hpp>
#include <support/loss_options.hpp>
#include <support/refusal.hpp>
#include <support/ulp.hpp>

namespace simdact_test {

// The two terms of a loss, or those of its slope, of which the second is subtracted.
struct exact_terms {
  long double negative, positive;
};

// The doors of one function. `exact` has loss(x, t, pos_weight) and slope(x, t, pos_weight), both of exact_terms, and
// x<T>(unit, i), an argument for a number in [0, 1); `ulps` bounds losses, `slope_ulps` gradients.
#define BINARY_LOSS(type, function, exact)                                                                             \
  struct type : exact {                                                                                                \
    static constexpr const char* name = #function;                                                                     \
    static auto call(auto&&... arguments) { return simdact::function(arguments...); }                                  \
    static void backward(auto&&... arguments) { simdact::function##_backward(arguments...); }                          \
  }

template <class Doors, class T>
struct binary_sample {
  std::vector<T> x, t, weights, pos_weights;

  // Of the weights one in five is 0, or lies far from 1.
  explicit binary_sample(std::size_t n) : x(n), t(n), weights(n), pos_weights(n) {
    std::mt19937_64 random(n);
    const auto unit = [&] { return static_cast<double>(random() >> 11) * 0x1p-53; };
    const double far = std::numeric_limits<T>::max_exponent / 3;
    const auto weight = [&](std::size_t i) {
      return static_cast<T>(i % 5 == 0 ? 0 : std::exp2((i % 5 == 1 ? far : 8) * (2 * unit() - 1)));
    };
    for (std::size_t i = 0; i < n; ++i) {
      x[i] = Doors::template x<T>(unit(), i);
      t[i] = static_cast<T>(i % 4 == 0 ? 0 : i % 4 == 1 ? 1 : unit());
      weights[i] = weight(i);
      pos_weights[i] = weight(i + 3);
    }
  }
};

// Losses and gradients of numbers that are 0 in no mode, with targets from 0 to 1.
template <class Doors, class T>
void expect_losses_in_any_mode(const std::vector<T>& x) {
  std::vector<T> targets(x.size());
  for (std::size_t i = 0; i < targets.size(); ++i)
    targets[i] = static_cast<T>(i % 5) / 4;
  const auto losses_and_gradients = [&] {
    std::vector<T> all(2 * x.size());
    const simdact::binary_cross_entropy_options<T> options{.gradient = std::span(all).subspan(x.size())};
    Doors::call(x, targets, std::span(all).first(x.size()), options);
    return all;
  };
  expect_no_harm_in_any_mode<T>(losses_and_gradients, 1);
}

// Losses, gradients and sums of an array in several parts, with weights and without.
template <class Doors, class T>
void expect_bits_in_parts() {
  constexpr std::size_t n = 3 * 43691; // two parts and the rest, in threes
  binary_sample<Doors, T> e(n);
  e.pos_weights.resize(3);
  using options = simdact::binary_cross_entropy_options<T>;
  for (const options& of : {options{}, options{.weights = e.weights, .pos_weights = e.pos_weights}}) {
    const auto expect_equal = [&](auto call) {
      std::vector<T> one(2 * n), several(2 * n);
      const in_parts<T> parts(e.x);
      const auto halves = [=](std::vector<T>& both) {
        return std::array{std::span(both).first(n), std::span(both).last(n)};
      };
      EXPECT_EQ(call(e.x, halves(one)), call(parts, halves(several)));
      EXPECT_EQ(one, several);
      EXPECT_TRUE(parts.split());
    };
    expect_equal([&](const auto& x, auto out) {
      Doors::call(x, e.t, out[0], with_gradient(of, out[1]));
      return 0;
    });
    expect_equal([&](const auto& x, auto out) {
      Doors::backward(e.t, x, e.t, out[0], of);
      return 0;
    });
    expect_equal([&](const auto& x, auto out) { return Doors::call(x, e.t, with_gradient(of, out[0])); });
    expect_equal([&](const auto& x, auto) { return Doors::call(x, e.t, summed(of)); });
  }
}

// As stated: 256 losses to 32 lanes, the lanes in pairs, these sums over a block of 2^16, then the blocks.
template <class T>
double sum_in_order(const std::vector<T>& losses) {
  double sum = 0;
  for (std::size_t block = 0; block < losses.size(); block += 65536) {
    double of_block = 0;
    const std::size_t end = std::min(block + 65536, losses.size());
    for (std::size_t first = block; first < end; first += 256) {
      std::array<double, 32> lanes{};
      for (std::size_t i = first; i < std::min(first + 256, end); ++i)
        lanes[(i - first) % 32] += static_cast<double>(losses[i]);
      for (std::size_t half = 16; half > 0; half /= 2)
        for (std::size_t k = 0; k < half; ++k)
          lanes[k] += lanes[k + half];
      of_block += lanes[0];
    }
    sum += of_block;
  }
  return sum;
}

// Losses and gradients are w times the exact ones, however often the weights repeat; all doors agree.
template <class Doors, class T>
void expect_weighted(std::size_t n, std::size_t period, std::size_t pos_period) {
  binary_sample<Doors, T> e(n);
  e.weights.resize(period);
  e.pos_weights.resize(pos_period);
  const simdact::binary_cross_entropy_options<T> options{.weights = e.weights, .pos_weights = e.pos_weights};
  std::vector<T> alone(n), losses(n), dx(n), scaled_dx(n), sum_dx(n), mean_dx(n), backward(n), dlosses(n);
  Doors::call(e.x, e.t, alone, options);
  Doors::call(e.x, e.t, losses, with_gradient(options, dx));
  ASSERT_EQ(alone, losses);
  for (std::size_t i = 0; i < n; ++i) {
    const T weight = period == 0 ? T(1) : e.weights[i % period],
            pos_weight = pos_period == 0 ? T(1) : e.pos_weights[i % pos_period];
    const long double w = weight, x = e.x[i], t = e.t[i], p = pos_weight;
    const exact_terms loss = Doors::loss(x, t, p), slope = Doors::slope(x, t, p);
    const long double exact = w * (loss.negative + loss.positive),
                      larger = w * std::fmax(slope.negative, slope.positive);
    ASSERT_LE(std::fabs(static_cast<long double>(losses[i]) - exact), (Doors::ulps + 1) * ulp<T>(exact))
        << e.x[i] << ' ' << e.t[i] << " weighs " << weight << ' ' << pos_weight;
    ASSERT_LE(std::fabs(static_cast<long double>(dx[i]) - w * (slope.negative - slope.positive)),
              (Doors::slope_ulps + 1) * ulp<T>(larger))
        << e.x[i] << ' ' << e.t[i] << " weighs " << weight << ' ' << pos_weight;
    dlosses[i] = std::ldexp(i % 3 == 0 ? T(-1) : T(1), static_cast<int>(i % 5));
  }
  const double sum = Doors::call(e.x, e.t, summed(options));
  ASSERT_EQ(sum, sum_in_order(losses));
  auto scaled = options;
  scaled.gradient_scale = 8;
  Doors::call(e.x, e.t, alone, with_gradient(scaled, scaled_dx));
  ASSERT_EQ(alone, losses);
  ASSERT_EQ(Doors::call(e.x, e.t, summed(with_gradient(scaled, sum_dx))), sum);
  const double mean = Doors::call(e.x, e.t, options);
  ASSERT_EQ(mean, sum / static_cast<double>(n));
  ASSERT_EQ(Doors::call(e.x, e.t, with_gradient(options, mean_dx)), mean);
  Doors::backward(dlosses, e.x, e.t, backward, scaled);
  const T share = static_cast<T>(1 / static_cast<double>(n));
  for (std::size_t i = 0; i < n; ++i) {
    ASSERT_EQ(scaled_dx[i], 8 * dx[i]);
    ASSERT_EQ(sum_dx[i], 8 * dx[i]);
    ASSERT_EQ(mean_dx[i], share * dx[i]);
    ASSERT_EQ(backward[i], 8 * dlosses[i] * dx[i]);
  }
  std::vector<T> in_place = e.x;
  ASSERT_EQ(Doors::call(in_place, e.t, summed(with_gradient(scaled, in_place))), sum);
  ASSERT_EQ(in_place, sum_dx);
}

template <class Doors, class T>
void expect_weights_count() {
  for (const std::size_t n : {1u, 12u, 600u, 3000u})
    for (const std::size_t period : {std::size_t{0}, std::size_t{1}, n / 3, n / 2, n})
      for (const std::size_t pos_period : {std::size_t{0}, std::size_t{1}, n / 4, n})
        if ((period != 0 || pos_period != 0) && (period == 0 || n % period == 0) &&
            (pos_period == 0 || n % pos_period == 0)) {
          SCOPED_TRACE(std::to_string(n) + " in periods of " + std::to_string(period) + " and " +
                       std::to_string(pos_period));
          expect_weighted<Doors, T>(n, period, pos_period);
          if (::testing::Test::HasFatalFailure())
            return;
        }
  expect_weighted<Doors, T>(150000, 6, 2500);
}

// Weights of 1 give the bits of none, pos_weights those of pos_weight.
template <class Doors, class T>
void expect_bits_of_unweighted() {
  constexpr std::size_t n = 3000;
  const binary_sample<Doors, T> e(n);
  const std::vector<T> ones(n, 1);
  for (const T weight : {T(1), T(0.3), T(1e20)}) {
    std::vector<T> losses(n), dx(n), wanted(n), wanted_dx(n);
    const std::vector<T> same(3, weight);
    Doors::call(e.x, e.t, wanted,
                simdact::binary_cross_entropy_options<T>{.pos_weight = weight, .gradient = wanted_dx});
    for (const auto& options : {simdact::binary_cross_entropy_options<T>{.weights = ones, .pos_weights = same},
                                simdact::binary_cross_entropy_options<T>{.pos_weights = same},
                                simdact::binary_cross_entropy_options<T>{.pos_weight = weight, .weights = ones}}) {
      Doors::call(e.x, e.t, losses, with_gradient(options, dx));
      ASSERT_EQ(losses, wanted);
      ASSERT_EQ(dx, wanted_dx);
    }
  }
}

// The output's options change no bit: losses alone, with their gradients, gradients alone, and with weights.
template <class Doors, class T>
void expect_options_ride_on_the_output() {
  constexpr std::size_t n = 1000;
  constexpr simdact::array_options always{.streaming_from = 0};
  const binary_sample<Doors, T> e(n);
  std::vector<T> plain(n), plain_dx(n), streamed(n), dx(n);
  for (const auto& options :
       {simdact::binary_cross_entropy_options<T>{}, simdact::binary_cross_entropy_options<T>{.weights = e.weights}}) {
    Doors::call(e.x, e.t, plain, options);
    Doors::call(e.x, e.t, simdact::with_options(streamed, always), options);
    EXPECT_EQ(streamed, plain);
    Doors::call(e.x, e.t, plain, with_gradient(options, plain_dx));
    Doors::call(e.x, e.t, simdact::with_options(streamed, always), with_gradient(options, dx));
    EXPECT_EQ(streamed, plain);
    EXPECT_EQ(dx, plain_dx);
    Doors::backward(e.weights, e.x, e.t, plain_dx, options);
    Doors::backward(e.weights, e.x, e.t, simdact::with_options(dx, always), options);
    EXPECT_EQ(dx, plain_dx);
  }
}

// agreeing and opposed: arguments at the ends, with the loss 0 and +inf for the target 1.
template <class Doors, class T>
void expect_nothing_of_weight_0(T agreeing, T opposed) {
  const T nan = std::numeric_limits<T>::quiet_NaN();
  const std::vector<T> x{opposed, agreeing, opposed, nan, agreeing}, t{1, 0, 1, 1, nan}, weights{0, 0, 2, 0, 0};
  std::vector<T> losses(5), dx(5);
  Doors::call(x, t, losses, simdact::binary_cross_entropy_options<T>{.weights = weights, .gradient = dx});
  EXPECT_EQ(losses[0], 0);
  EXPECT_EQ(losses[1], 0);
  EXPECT_EQ(losses[2], std::numeric_limits<T>::infinity());
  EXPECT_EQ(dx[0], 0);
  EXPECT_EQ(dx[1], 0);
  for (const T each : {losses[3], losses[4], dx[3], dx[4]})
    EXPECT_TRUE(std::isnan(each));
}

template <class Doors, class T>
void expect_memory_is_respected() {
  constexpr std::size_t most = 9 * simdact::simd::width<simdact::simd::widest<T>> + 1;
  guarded_pages x_pages(most * sizeof(T)), t_pages(most * sizeof(T)), loss_pages(most * sizeof(T)),
      dx_pages(most * sizeof(T)), weight_pages(most * sizeof(T)), pos_pages(most * sizeof(T));
  const binary_sample<Doors, T> e(most);
  for (std::size_t n = 1; n <= most; ++n)
    for (const bool back : {false, true}) {
      const auto at = [&](auto& pages, std::size_t size) {
        return std::span<T>(back ? pages.template back<T>(size) : pages.template front<T>(), size);
      };
      const std::size_t period = n % 3 == 0 ? n / 3 : n;
      const std::span<T> x = at(x_pages, n), t = at(t_pages, n), losses = at(loss_pages, n), dx = at(dx_pages, n),
                         weights = at(weight_pages, period), pos_weights = at(pos_pages, n);
      std::copy_n(e.x.begin(), n, x.begin());
      std::copy_n(e.t.begin(), n, t.begin());
      std::copy_n(e.weights.begin(), period, weights.begin());
      std::copy_n(e.pos_weights.begin(), n, pos_weights.begin());
      const simdact::binary_cross_entropy_options<T> options{.weights = weights, .pos_weights = pos_weights};
      Doors::call(x, t, losses, with_gradient(options, dx));
      // Each alone gives the same.
      for (std::size_t i = 0; i < n; ++i) {
        std::array<T, 1> loss{}, slope{};
        Doors::call(x.subspan(i, 1), t.subspan(i, 1), loss,
                    simdact::binary_cross_entropy_options<T>{.weights = weights.subspan(i % period, 1),
                                                             .pos_weights = pos_weights.subspan(i, 1),
                                                             .gradient = slope});
        ASSERT_EQ(loss[0], losses[i]);
        ASSERT_EQ(slope[0], dx[i]);
      }
      ASSERT_EQ(Doors::call(x, t, summed(options)), Doors::call(x, t, summed(with_gradient(options, dx))));
      ASSERT_TRUE(std::equal(x.begin(), x.end(), e.x.begin()) && std::equal(t.begin(), t.end(), e.t.begin()));
    }
}

template <class Doors, class T>
void expect_wrong_weights_are_refused() {
  using options = simdact::binary_cross_entropy_options<T>;
  const T inf = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN(),
          most = std::numeric_limits<T>::max();
  std::vector<T> x(12, T(0.5)), t(12, 1), losses(12, 7), dx(12, 7);
  const std::string name = std::string("simdact::") + Doors::name, told = "; it must be finite and not below 0";
  const auto of = [&](std::vector<T> weights, std::vector<T> pos_weights, T pos_weight = 1) {
    const options all{.pos_weight = pos_weight, .weights = weights, .pos_weights = pos_weights};
    const std::string sentence = refusal([&] { Doors::call(x, t, losses, all); }, losses);
    const options both = with_gradient(all, dx);
    EXPECT_EQ(refusal([&] { Doors::call(x, t, losses, both); }, losses, dx), sentence);
    for (const options& each : {all, summed(all), both, summed(both)})
      EXPECT_EQ(refusal([&] { Doors::call(x, t, each); }, losses, dx), sentence);
    EXPECT_EQ(refusal([&] { Doors::backward(x, x, t, dx, all); }, dx),
              name + "_backward" + sentence.substr(name.size()));
    return sentence;
  };
  EXPECT_EQ(of({1, 2, -3}, {}), name + ": weights[2] is -3" + told);
  EXPECT_EQ(of({inf}, {}), name + ": weights[0] is inf" + told);
  EXPECT_EQ(of({}, {1, nan}), name + ": pos_weights[1] is nan" + told);
  EXPECT_EQ(of(std::vector<T>(5, 1), {}), name + ": weights has 5 elements; that does not divide the size 12");
  EXPECT_EQ(of({}, std::vector<T>(24, 1)), name + ": pos_weights has 24 elements; that does not divide the size 12");
  EXPECT_EQ(of({}, {1, 2}, 3), name + ": pos_weight is 3 beside 2 pos_weights; it must be 1 then");
  EXPECT_TRUE(of({1, 4}, {most / 4, 1}).starts_with(name + ": weights reach 4 and weights of the positive class "));
  EXPECT_TRUE(of({4}, {}, most / 4).starts_with(name + ": weights reach 4 and weights of the positive class "));
  std::vector<T> fine(12);
  Doors::call(x, t, fine, options{.weights = std::span(&most, 1)});

  // Weights that an output would overwrite.
  const std::string overlap = " (12 elements) overlap";
  const options in_losses{.weights = std::span(losses).first(3)}, in_gradient{.pos_weights = std::span(dx).last(4)};
  EXPECT_EQ(refusal([&] { Doors::call(x, t, losses, in_losses); }, losses),
            name + ": weights (3 elements) and losses" + overlap);
  EXPECT_EQ(refusal([&] { Doors::call(x, t, losses, with_gradient(in_losses, dx)); }, losses, dx),
            name + ": weights (3 elements) and losses" + overlap);
  const std::string told_of_gradient = ": pos_weights (4 elements) and gradient" + overlap;
  EXPECT_EQ(refusal([&] { Doors::call(x, t, losses, with_gradient(in_gradient, dx)); }, losses, dx),
            name + told_of_gradient);
  for (const options& each : {with_gradient(in_gradient, dx), summed(with_gradient(in_gradient, dx))})
    EXPECT_EQ(refusal([&] { Doors::call(x, t, each); }, dx), name + told_of_gradient);
  EXPECT_EQ(refusal([&] { Doors::backward(x, x, t, dx, in_gradient); }, dx), name + "_backward" + told_of_gradient);
  expect_forms_are_checked(
      Doors::name, options{.pos_weight = 2}, dx, [&](const auto& form) { return Doors::call(x, t, form); },
      [&](const auto& form) { Doors::call(x, t, dx, form); },
      [&](const auto& form) { Doors::backward(losses, x, t, dx, form); });
}

} // namespace simdact_test
