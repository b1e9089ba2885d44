// SPDX-License-Identifier: BSL-1.0
// What a network makes of a data set, from its hidden layer on.
#pragma once

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include <simdact/arg_max.hpp>
#include <simdact/cross_entropy.hpp>
#include <simdact/softmax.hpp>

#include "network.hpp"

struct outcome {
  std::size_t wrong = 0;
  double loss = 0;
  std::vector<float> logits, probabilities;
};

inline outcome evaluate(const network<float>& net, const dataset<float>& data, std::span<const float> hidden) {
  outcome result;
  result.logits.resize(data.size() * classes);
  net.second.forward(hidden, result.logits);
  result.loss = act::cross_entropy(result.logits, data.digits, {.row_length = classes});
  result.probabilities.resize(result.logits.size());
  act::softmax(result.logits, result.probabilities, {.row_length = classes});
  std::vector<std::uint8_t> guesses(data.size());
  act::arg_max(result.logits, guesses, {.row_length = classes});
  for (std::size_t i = 0; i < data.size(); ++i)
    result.wrong += guesses[i] != data.digits[i];
  return result;
}

inline float largest_difference(std::span<const float> a, std::span<const float> b) {
  float worst = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    worst = std::max(worst, std::abs(a[i] - b[i]));
  return worst;
}
