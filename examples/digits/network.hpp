// SPDX-License-Identifier: BSL-1.0
// A multilayer perceptron: 64 pixels, a hidden layer of 32 with tanh, 10 classes. The matrix products are plain loops;
// functions, loss and gradients are the library's.
#pragma once

#include <algorithm>
#include <cmath>
#include <random>
#include <span>
#include <vector>

#include <simdact/cross_entropy.hpp>
#include <simdact/tanh.hpp>

#include "dataset.hpp"

namespace act = simdact;

inline constexpr std::size_t hidden_units = 32;

// out = in·weights + bias, row by row; weights[i][o] connects input i with output o.
template <std::size_t In, std::size_t Out, class T>
struct dense {
  std::vector<T> weights = std::vector<T>(In * Out), bias = std::vector<T>(Out);

  void forward(std::span<const T> in, std::span<T> out) const {
    for (std::size_t row = 0; row < out.size() / Out; ++row) {
      T* const y = &out[row * Out];
      std::ranges::copy(bias, y);
      for (std::size_t i = 0; i < In; ++i)
        for (std::size_t o = 0; o < Out; ++o)
          y[o] += in[row * In + i] * weights[i * Out + o];
    }
  }

  // Adds to this, which holds a gradient, what the rows have to it.
  void add_gradient(std::span<const T> in, std::span<const T> dout) {
    for (std::size_t row = 0; row < dout.size() / Out; ++row) {
      const T* const dy = &dout[row * Out];
      for (std::size_t i = 0; i < In; ++i)
        for (std::size_t o = 0; o < Out; ++o)
          weights[i * Out + o] += in[row * In + i] * dy[o];
      for (std::size_t o = 0; o < Out; ++o)
        bias[o] += dy[o];
    }
  }

  void input_gradient(std::span<const T> dout, std::span<T> din) const {
    for (std::size_t row = 0; row < dout.size() / Out; ++row)
      for (std::size_t i = 0; i < In; ++i) {
        T sum = 0;
        for (std::size_t o = 0; o < Out; ++o)
          sum += dout[row * Out + o] * weights[i * Out + o];
        din[row * In + i] = sum;
      }
  }

  // Each parameter of this with its neighbour in another layer of the same shape.
  template <class Each>
  void zip(dense& other, Each each) {
    for (std::size_t i = 0; i < weights.size(); ++i)
      each(weights[i], other.weights[i]);
    for (std::size_t i = 0; i < bias.size(); ++i)
      each(bias[i], other.bias[i]);
  }
};

template <class T>
struct network {
  dense<pixels, hidden_units, T> first;
  dense<hidden_units, classes, T> second;

  void randomize(std::mt19937& random) {
    const auto fill = [&](std::vector<T>& weights, double size) {
      for (T& w : weights)
        w = static_cast<T>((static_cast<double>(random()) * 0x1p-31 - 1) * size);
    };
    fill(first.weights, std::sqrt(6.0 / (pixels + hidden_units)));
    fill(second.weights, std::sqrt(6.0 / (hidden_units + classes)));
  }

  // The mean loss of a batch, and its gradient by all parameters. Policy is how tanh and its derivative are computed.
  template <class Policy>
  double gradient(std::span<const T> images, std::span<const std::uint8_t> digits, network& result) const {
    const std::size_t rows = digits.size();
    std::vector<T> z(rows * hidden_units), h(z.size()), dz(z.size()), logits(rows * classes), dlogits(logits.size());
    first.forward(images, z);
    act::tanh<Policy>(z, h);
    second.forward(h, logits);
    const double loss = act::cross_entropy(logits, digits, {.row_length = classes, .gradient = dlogits});
    result = {};
    result.second.add_gradient(h, dlogits);
    second.input_gradient(dlogits, dz);
    act::tanh_backward<Policy>(dz, z, dz);
    result.first.add_gradient(images, dz);
    return loss;
  }

  // Stochastic gradient descent with momentum. The loss of the last pass over the data.
  template <class Policy>
  double train(const dataset<T>& data, int passes, std::mt19937& random) {
    constexpr std::size_t batch = 32;
    constexpr T rate = T(0.1), momentum = T(0.9);
    network slope, velocity;
    std::vector<std::size_t> order(data.size());
    for (std::size_t i = 0; i < order.size(); ++i)
      order[i] = i;
    double loss = 0;
    for (int pass = 0; pass < passes; ++pass) {
      for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
      loss = 0;
      for (std::size_t begin = 0; begin < order.size(); begin += batch) {
        std::vector<T> images;
        std::vector<std::uint8_t> digits;
        for (std::size_t i = begin; i < std::min(begin + batch, order.size()); ++i) {
          const auto image = data.images.begin() + static_cast<std::ptrdiff_t>(order[i] * pixels);
          images.insert(images.end(), image, image + pixels);
          digits.push_back(data.digits[order[i]]);
        }
        loss += gradient<Policy>(images, digits, slope) * static_cast<double>(digits.size());
        const auto move = [](T& v, T& g) { v = momentum * v - rate * g; };
        const auto step = [](T& w, T& v) { w += v; };
        velocity.first.zip(slope.first, move), velocity.second.zip(slope.second, move);
        first.zip(velocity.first, step), second.zip(velocity.second, step);
      }
    }
    return loss / static_cast<double>(data.size());
  }
};
