// SPDX-License-Identifier: BSL-1.0
// Gradients, which are the library's, against differences of the loss, in double.
#pragma once

#include <algorithm>
#include <cmath>
#include <random>
#include <span>

#include "network.hpp"

// The largest difference between the two.
inline double gradient_error(const dataset<double>& data) {
  std::mt19937 random(7);
  network<double> net, slope, unused;
  net.randomize(random);
  const std::span images = std::span(data.images).first(20 * pixels);
  const std::span digits = std::span(data.digits).first(20);
  net.gradient<act::accurate>(images, digits, slope);
  double worst = 0;
  const auto compare = [&](double& w, const double& g) {
    const double before = w;
    w = before + 1e-5;
    const double above = net.gradient<act::accurate>(images, digits, unused);
    w = before - 1e-5;
    const double below = net.gradient<act::accurate>(images, digits, unused);
    w = before;
    worst = std::max(worst, std::abs((above - below) / 2e-5 - g));
  };
  for (std::size_t i = 0; i < net.first.weights.size(); i += 41)
    compare(net.first.weights[i], slope.first.weights[i]);
  for (std::size_t i = 0; i < net.second.weights.size(); i += 7)
    compare(net.second.weights[i], slope.second.weights[i]);
  compare(net.first.bias[3], slope.first.bias[3]);
  compare(net.second.bias[3], slope.second.bias[3]);
  return worst;
}
