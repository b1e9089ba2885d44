// Measures a kernel against the exact function: what tests hold the stated bounds against, and what states them.
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

#include <simdact/array.hpp>
#include <simdact/bound.hpp>
#include <simdact/kernel.hpp>
#include <support/reference.hpp>
#include <support/ulp.hpp>

namespace simdact_test {

// An array through one kernel, by the loop that the library's array forms use.
template <class Function, class Method, class T>
void run_kernel(std::span<const T> x, std::span<T> y) {
  simdact::detail::for_each_vector([](auto v) { return simdact::kernel<Function, Method>::eval(v); }, y.size(),
                                   y.data(), x.data());
}

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

  simdact::bound found_{.odd = true, .bounded = true};
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

  // Whether block k has any finite number; then x and the exact results are filled in.
  template <class Function>
  bool fill(std::uint32_t k) {
    if ((k >> 11 & 0xff) == 0xff)
      return false;
    for (std::uint32_t i = 0; i < block_size; ++i)
      x[i] = std::bit_cast<float>(k * block_step + i);
    specification<Function>::exact(x.data(), exact.data(), block_size);
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

template <class Function, class Method>
class float_survey {
public:
  void add(const float_block& block) {
    using spec = specification<Function>;
    run_kernel<Function, Method, float>(block.x, y_);
    for (std::size_t i = 0; i < block_size; ++i) {
      const double exact = block.exact[i];
      per_ulp_[i] = per_float_ulp(exact);
      abs_[i] = std::fabs(static_cast<double>(y_[i]) - exact);
      ulp_[i] = abs_[i] * per_ulp_[i];
    }
    note(ulp_, block_size, worst_.found().max_ulp, block, [&](double e, double x) { worst_.ulp(e, x); });
    note(abs_, block_size, worst_.found().max_abs, block, [&](double e, double x) { worst_.abs(e, x); });
    add_shape(block, spec::slope[std::signbit(block.x[0]) ? 1 : 0]);
  }

  const simdact::bound& found() const { return worst_.found(); }

private:
  template <class Keep>
  static void note(const std::vector<double>& errors, std::size_t n, double known, const float_block& block,
                   Keep keep) {
    if (largest(errors.data(), n) <= known)
      return;
    for (std::size_t i = 0; i < n; ++i)
      keep(errors[i], static_cast<double>(block.x[i]));
  }

  void add_shape(const float_block& block, int slope) {
    using spec = specification<Function>;
    for (std::size_t i = 0; i + 1 < block_size; ++i) {
      const double step = slope * (static_cast<double>(y_[i]) - static_cast<double>(y_[i + 1])) * per_ulp_[i];
      steps_[i] = step > 0 ? step : 0;
    }
    note(steps_, block_step, worst_.found().max_step_down, block, [&](double e, double x) { worst_.step_down(e, x); });
    bool inside = true;
    for (std::size_t i = 0; i < block_size; ++i)
      inside &= y_[i] >= static_cast<float>(spec::lower) && y_[i] <= static_cast<float>(spec::upper);
    if (!inside)
      worst_.out_of_range();
    if (worst_.found().odd)
      check_odd(block);
  }

  void check_odd(const float_block& block) {
    for (std::size_t i = 0; i < block_size; ++i)
      minus_x_[i] = -block.x[i];
    run_kernel<Function, Method, float>(minus_x_, minus_y_);
    std::uint32_t differ = 0;
    for (std::size_t i = 0; i < block_size; ++i)
      differ |= std::bit_cast<std::uint32_t>(y_[i]) ^ std::bit_cast<std::uint32_t>(-minus_y_[i]);
    if (differ != 0)
      worst_.not_odd();
  }

  std::vector<float> y_ = std::vector<float>(block_size), minus_x_ = y_, minus_y_ = y_;
  std::vector<double> per_ulp_ = std::vector<double>(block_size), abs_ = per_ulp_, ulp_ = per_ulp_, steps_ = per_ulp_;
  worst_errors worst_;
};

} // namespace simdact_test
