// SPDX-License-Identifier: BSL-1.0
// Measures a kernel against the exact function: what tests hold the stated bounds against, and what states them.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include <simdact/bound.hpp>
#include <support/shape.hpp>
#include <support/ulp.hpp>

namespace simdact_test {

// A kernel over an array.
template <class T>
using array_function = void (*)(std::span<const T>, std::span<T>);

// The largest errors met so far, in the form of a bound.
class worst_errors {
public:
  void ulp(double error, double x) { keep(found_.max_ulp, found_.max_ulp_at, error, x); }
  void abs(double error, double x) { keep(found_.max_abs, found_.max_abs_at, error, x); }
  void step_down(double step, double x) { keep(found_.max_step_down, found_.max_step_down_at, step, x); }
  void not_odd() { found_.odd = false; }
  void out_of_range() { found_.bounded = false; }
  void merge(const simdact::bound& other);
  const simdact::bound& found() const { return found_; }

private:
  // A NaN would compare as no error at all, and an infinity could not be stated.
  static void keep(double& most, double& most_at, double error, double x) {
    if (!(error <= std::numeric_limits<double>::max()))
      error = std::numeric_limits<double>::max();
    if (error > most) {
      most = error;
      most_at = x;
    }
  }

  simdact::bound found_{.max_ulp = 0, .odd = true, .bounded = true};
};

inline void worst_errors::merge(const simdact::bound& other) {
  ulp(other.max_ulp, other.max_ulp_at);
  abs(other.max_abs, other.max_abs_at);
  step_down(other.max_step_down, other.max_step_down_at);
  found_.odd = found_.odd && other.odd;
  found_.bounded = found_.bounded && other.bounded;
}

// Floats, a block of neighbours in the order of their bits at a time, so that a sweep over all of them takes minutes.
// Each block ends with the first float of the next one, for the step between them.
inline constexpr std::uint32_t block_step = 4096;
inline constexpr std::uint32_t float_blocks = std::uint32_t{1} << (32 - 12);
inline constexpr std::size_t block_size = block_step + 1;

// The block that a float is in.
inline std::uint32_t block_of(double x) {
  return std::bit_cast<std::uint32_t>(static_cast<float>(x)) / block_step;
}

struct float_block {
  std::vector<float> x = std::vector<float>(block_size);
  std::vector<double> exact = std::vector<double>(block_size);

  // Whether block k has finite numbers of the function's domain; then x is filled in.
  bool fill_inputs(std::uint32_t k, const function_shape& shape) {
    if ((k >> 11 & 0xff) == 0xff)
      return false;
    for (std::uint32_t i = 0; i < block_size; ++i)
      x[i] = std::bit_cast<float>(k * block_step + i);
    // Its second number, as every block's first is also the last of the one before.
    return !(static_cast<double>(x[1]) < shape.domain_low);
  }

  // The same, and the exact results.
  bool fill(std::uint32_t k, const function_shape& shape) {
    if (!fill_inputs(k, shape))
      return false;
    shape.exact_floats(x.data(), exact.data(), block_size);
    return true;
  }
};

// The largest of n numbers that are not negative, by their bits, which order them and put NaN above all.
inline double largest(const double* numbers, std::size_t n) {
  std::int64_t most = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const auto bits = std::bit_cast<std::int64_t>(numbers[i]);
    most = bits > most ? bits : most;
  }
  return std::bit_cast<double>(most);
}

class float_survey {
public:
  using kernel_of_floats = std::function<void(std::span<const float>, std::span<float>)>;

  // kernel: an array_function<float>, or another one that knows more than its arguments.
  float_survey(kernel_of_floats kernel, const function_shape& shape) : kernel_(std::move(kernel)), shape_(&shape) {}

  void add(const float_block& block) {
    kernel_(block.x, y_);
    if (may_be_worse(block))
      note(block);
    if (worst_.found().bounded && !is_bounded())
      worst_.out_of_range();
    if (worst_.found().odd)
      check_odd(block);
  }

  const simdact::bound& found() const { return worst_.found(); }

  // Of the last block.
  const std::vector<float>& results() const { return y_; }

private:
  struct errors {
    double ulp, abs, step;
  };

  // At a place that another follows. direction: of the function, from there to the next in the order of bits. A NaN, of
  // the result or the exact one, is first in each minimum and maximum, which give it on.
  errors errors_at(const float_block& block, std::size_t i, double direction) const {
    // Infinity is right where the exact result rounds to it: its error is that of the number that would follow.
    constexpr double overflow = 0x1p128;
    const double exact = std::min(std::max(block.exact[i], -overflow), overflow);
    const double y = std::min(std::max(static_cast<double>(y_[i]), -overflow), overflow);
    const double per_ulp = std::max(per_float_ulp(exact), 0x1p-104), abs = std::fabs(y - exact);
    const double step = direction * (static_cast<double>(y_[i]) - static_cast<double>(y_[i + 1])) * per_ulp;
    return {abs * per_ulp, abs, step > 0 ? step : 0};
  }

  // Whether an error is larger than all before, in loops that compilers make vectors of.
  bool may_be_worse(const float_block& block) const {
    if (is_turning(block))
      return true;
    const simdact::bound& known = worst_.found();
    const double direction = onwards(block) * shape_->direction(block.x[0]);
    constexpr std::size_t lanes = 32;
    std::array<double, lanes> ulp{}, abs{}, step{};
    std::array<std::int64_t, lanes> nan{};
    for (std::size_t i = 0; i < block_step; i += lanes)
      for (std::size_t k = 0; k < lanes; ++k) {
        const errors e = errors_at(block, i + k, direction);
        ulp[k] = std::max(ulp[k], e.ulp);
        abs[k] = std::max(abs[k], e.abs);
        step[k] = std::max(step[k], e.step);
        nan[k] |= e.abs != e.abs;
      }
    bool worse = false;
    for (std::size_t k = 0; k < lanes; ++k)
      worse |= ulp[k] > known.max_ulp || abs[k] > known.max_abs || step[k] > known.max_step_down || nan[k] != 0;
    return worse;
  }

  void note(const float_block& block) {
    for (std::size_t i = 0; i < block_step; ++i) {
      const double x = static_cast<double>(block.x[i]);
      const errors e = errors_at(block, i, onwards(block) * shape_->direction(x));
      worst_.ulp(e.ulp, x);
      worst_.abs(e.abs, x);
      worst_.step_down(e.step, x);
    }
  }

  bool is_bounded() const {
    const auto lower = static_cast<float>(shape_->lower), upper = static_cast<float>(shape_->upper);
    std::int32_t outside = 0;
    for (std::size_t i = 0; i < block_size; ++i)
      outside |= y_[i] >= lower && y_[i] <= upper ? 0 : 1;
    return outside == 0;
  }

  // The neighbour in the order of bits is the greater one of positive numbers.
  static double onwards(const float_block& block) { return std::signbit(block.x[0]) ? -1 : 1; }

  bool is_turning(const float_block& block) const {
    return shape_->direction(block.x[0]) != shape_->direction(block.x[block_step]);
  }

  void check_odd(const float_block& block) {
    for (std::size_t i = 0; i < block_size; ++i)
      minus_x_[i] = -block.x[i];
    kernel_(minus_x_, minus_y_);
    std::uint32_t differ = 0;
    for (std::size_t i = 0; i < block_size; ++i)
      differ |= std::bit_cast<std::uint32_t>(y_[i]) ^ std::bit_cast<std::uint32_t>(-minus_y_[i]);
    if (differ != 0)
      worst_.not_odd();
  }

  kernel_of_floats kernel_;
  const function_shape* shape_;
  std::vector<float> y_ = std::vector<float>(block_size), minus_x_ = y_, minus_y_ = y_;
  worst_errors worst_;
};

} // namespace simdact_test
