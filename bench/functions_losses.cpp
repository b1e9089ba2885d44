// SPDX-License-Identifier: BSL-1.0
// What is built on softmax over rows: its logarithm and sum, the losses, and what takes the place of a whole row.
#include "functions.hpp"

#include <cmath>
#include <memory>

#include <simdact/binary_cross_entropy.hpp>
#include <simdact/candidate_softmax.hpp>
#include <simdact/cross_entropy.hpp>
#include <simdact/entropy.hpp>
#include <simdact/hierarchical_softmax.hpp>
#include <simdact/kl_divergence.hpp>
#include <simdact/online_softmax.hpp>
#include <simdact/softmax.hpp>
#include <simdact/sparsemax.hpp>
#include <simdact/top_k_softmax.hpp>

#include "over_rows.hpp"
#include "tiers.hpp"

namespace simdact_bench {
namespace {

constexpr std::size_t lengths[]{1, 10, 128, 1000, 32000, 200000};

using numbers = std::span<const float>;
using results = std::span<float>;

void add_row_function(suite& all, const subject& of, std::size_t length, array_function<float> run) {
  all.add(of, candidate<float>{.method = "accurate", .run = std::move(run)}, std::array{rows_of(length)});
}

// run(row, row of the output), row after row.
template <class Run>
array_function<float> by_rows(std::size_t length, Run run) {
  return [=](numbers x, numbers, results out) {
    for (std::size_t i = 0; i < x.size(); i += length)
      run(x.subspan(i, length), out.subspan(i, length));
  };
}

void exact_log_softmax(std::span<const double> x, std::span<long double> out) {
  const double most = std::ranges::max(x);
  long double sum = 0;
  for (const double v : x)
    sum += std::exp(static_cast<long double>(v) - most);
  for (std::size_t i = 0; i < x.size(); ++i)
    out[i] = (static_cast<long double>(x[i]) - most) - std::log(sum);
}

void add_logarithms(suite& all, std::size_t length) {
  add_row_function(all, {.function = "log_softmax", .exact = over_rows(length, &exact_log_softmax)}, length,
                   [=](numbers x, numbers, results out) { act::log_softmax(x, out, {.row_length = length}); });
  add_row_function(all, {.function = "logsumexp"}, length, [=](numbers x, numbers, results out) {
    act::logsumexp(x, out.first(x.size() / length), {.row_length = length});
  });
  add_row_function(all, {.function = "online_softmax"}, length, by_rows(length, [](numbers row, results out) {
                     act::online_softmax<float> state;
                     state.push(row);
                     out[0] = state.logsumexp();
                   }));
}

void add_cross_entropy(suite& all, std::size_t length) {
  // Classes all over the row, and room for the losses.
  const std::size_t rows = rows_of(length).elements<float>() / length;
  const auto classes = std::make_shared<std::vector<std::uint32_t>>(rows);
  for (std::size_t i = 0; i < rows; ++i)
    (*classes)[i] = static_cast<std::uint32_t>(i * 7919 % length);
  const auto losses = std::make_shared<std::vector<float>>(rows);
  add_row_function(all, {.function = "cross_entropy"}, length, [=](numbers x, numbers, results out) {
    act::cross_entropy(x, *classes, *losses, {.row_length = length, .gradient = out});
  });
}

// Of a row and the row itself, whose divergence takes as long as any other.
void add_divergences(suite& all, std::size_t length) {
  const auto numbers_of_rows = std::make_shared<std::vector<float>>(rows_of(length).elements<float>() / length);
  add_row_function(all, {.function = "entropy"}, length, [=](numbers x, numbers, results out) {
    act::entropy(x, *numbers_of_rows, {.row_length = length, .gradient = out});
  });
  add_row_function(all, {.function = "kl_divergence"}, length, [=](numbers x, numbers, results out) {
    act::kl_divergence(x, x, *numbers_of_rows, {.row_length = length, .q_gradient = out});
  });
}

void add_top_k(suite& all, std::size_t length) {
  constexpr std::size_t most = 8;
  const std::size_t rows = rows_of(length).elements<float>() / length, k = length < most ? length : most;
  const auto best = std::make_shared<std::vector<std::uint32_t>>(k * rows);
  add_row_function(all, {.function = "top_k_softmax"}, length, [=](numbers x, numbers, results out) {
    act::top_k_softmax(x, k, out.first(best->size()), *best, {.row_length = length});
  });
}

void add_sparse(suite& all, std::size_t length) {
  add_row_function(all, {.function = "sparsemax"}, length,
                   [=](numbers x, numbers, results out) { act::sparsemax(x, out, {.row_length = length}); });
  // Every class of a list of all of them: the price of the gathering.
  const auto candidates = std::make_shared<std::vector<std::uint32_t>>(length);
  for (std::size_t i = 0; i < length; ++i)
    (*candidates)[i] = static_cast<std::uint32_t>(length - 1 - i);
  add_row_function(all, {.function = "candidate_softmax"}, length,
                   by_rows(length, [=](numbers row, results out) { act::candidate_softmax(row, *candidates, out); }));
  // One class of each row: a path instead of the row.
  const auto tree = std::make_shared<act::hierarchical_softmax>(*candidates);
  add_row_function(all, {.function = "hierarchical_softmax"}, length, by_rows(length, [=](numbers row, results out) {
                     out[0] = tree->log_probability(row.first(row.size() - 1), row.size() / 2);
                   }));
}

void exact_binary_loss(std::span<const double> x, std::span<const double> targets, std::span<long double> out) {
  for (std::size_t i = 0; i < x.size(); ++i) {
    const long double logit = x[i];
    out[i] = std::fmax(logit, 0.0L) - logit * targets[i] + std::log1p(std::exp(-std::fabs(logit)));
  }
}

} // namespace

// The inputs stand for the gradient and the probabilities: the time does not depend on them.
void add_softmax_backward(suite& all) {
  for (const std::size_t length : softmax_lengths) {
    const auto run = [length](numbers y, numbers dy, results dx) {
      act::softmax_backward(dy, y, dx, {.row_length = length});
    };
    all.add({.function = "softmax_backward", .forward = "softmax", .divisor = base::sum, .two_inputs = true},
            candidate<float>{.method = "accurate", .run = run, .forward_method = "accurate"},
            std::array{rows_of(length)});
  }
}

void add_losses(suite& all) {
  all.add({.function = "binary_cross_entropy_with_logits",
           .exact = &exact_binary_loss,
           .divisor = base::sum,
           .two_inputs = true},
          candidate<float>{.method = "accurate",
                           .run = [](numbers x, numbers targets,
                                     results out) { act::binary_cross_entropy_with_logits(x, targets, out); }},
          l1_normal);
  for (const std::size_t length : lengths) {
    add_logarithms(all, length);
    add_cross_entropy(all, length);
    add_divergences(all, length);
    add_sparse(all, length);
    add_top_k(all, length);
  }
}

} // namespace simdact_bench
