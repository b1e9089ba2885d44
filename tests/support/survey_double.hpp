// SPDX-License-Identifier: BSL-1.0
// Measures a kernel for double.
#pragma once

#include <algorithm>
#include <functional>

#include <support/double_sample.hpp>
#include <support/survey.hpp>

namespace simdact_test {

// The inputs with the largest errors met, at most one of each 64th of a binade, so that they are of different places.
class worst_inputs {
public:
  static constexpr std::size_t most = 32;

  void note(double error, double x) {
    if (!(error > least_))
      return;
    const auto same =
        std::find_if(worst_.begin(), worst_.end(), [&](const input& i) { return place(i.x) == place(x); });
    if (same == worst_.end() && worst_.size() < most) {
      worst_.push_back({error, x});
    } else {
      input& replaced = same == worst_.end() ? *least() : *same;
      if (error > replaced.error)
        replaced = {error, x};
    }
    if (worst_.size() == most)
      least_ = least()->error;
  }

  // In no order.
  std::vector<double> inputs() const {
    std::vector<double> list;
    for (const input& i : worst_)
      list.push_back(i.x);
    return list;
  }

private:
  struct input {
    double error, x;
  };
  static std::uint64_t place(double x) { return std::bit_cast<std::uint64_t>(x) >> 38; }
  std::vector<input>::iterator least() {
    return std::min_element(worst_.begin(), worst_.end(),
                            [](const input& a, const input& b) { return a.error < b.error; });
  }

  std::vector<input> worst_;
  double least_ = 0;
};

class double_survey {
public:
  double_survey(array_function<double> kernel, const function_shape& shape) : kernel_(kernel), shape_(&shape) {}

  // A run of neighbours in the order of their bits.
  void add(const std::vector<double>& x, const exact_run& exact) {
    for (std::vector<double>* v : {&y_, &per_ulp_, &abs_, &ulp_, &steps_})
      v->resize(x.size());
    kernel_(x, y_);
    inputs_ += x.size();
    if (exact.are_sums() && std::all_of(y_.begin(), y_.end(), [](double y) { return std::fabs(y) < 0x1p900; }))
      measure(exact);
    else
      measure_precisely(x, exact);
    add_shape(x);
    note(ulp_, x, by_ulp_, [&](double e, double at) { worst_.ulp(e, at); });
    note(abs_, x, by_abs_, [&](double e, double at) { worst_.abs(e, at); });
    note(steps_, x, by_step_, [&](double e, double at) { worst_.step_down(e, at); });
  }

  const simdact::bound& found() const { return worst_.found(); }

  // How many there were.
  std::uint64_t inputs() const { return inputs_; }

  // Those with the largest errors in ULP, absolute ones, and steps.
  std::vector<double> worst() const {
    std::vector<double> all;
    for (const worst_inputs* by : {&by_ulp_, &by_abs_, &by_step_})
      for (const double x : by->inputs())
        all.push_back(x);
    return all;
  }

private:
  template <class Keep>
  static void note(const std::vector<double>& errors, const std::vector<double>& x, worst_inputs& worst, Keep keep) {
    const double most = largest(errors.data(), errors.size());
    if (most == 0)
      return;
    const auto at = static_cast<std::size_t>(std::find(errors.begin(), errors.end(), most) - errors.begin());
    keep(most, x[at]);
    worst.note(most, x[at]);
  }

  void measure(const exact_run& exact) {
    const double* const high = exact.high().data();
    const double* const low = exact.low().data();
    for (std::size_t i = 0; i < y_.size(); ++i) {
      // Rounding to double may have reached the next power of two.
      const std::uint64_t reached = high[i] * low[i] < 0;
      const std::uint64_t exponent = (std::bit_cast<std::uint64_t>(std::fabs(high[i])) - reached) >> 52;
      per_ulp_[i] = std::bit_cast<double>((2 * 1023 + 52 - exponent) << 52);
      abs_[i] = std::fabs((y_[i] - high[i]) - low[i]);
      ulp_[i] = abs_[i] * per_ulp_[i];
    }
    for (std::size_t i = 0; i + 1 < y_.size(); ++i)
      steps_[i] = (y_[i] - y_[i + 1]) * per_ulp_[i];
  }

  // Where a result may be infinite, not a number, or all but 0.
  void measure_precisely(const std::vector<double>& x, const exact_run& run) {
    const auto stated = [](long double error) {
      // A NaN would compare as no error at all, and an infinity could not be stated.
      constexpr double most = std::numeric_limits<double>::max();
      return error <= most ? static_cast<double>(error) : most;
    };
    for (std::size_t i = 0; i < x.size(); ++i) {
      const long double exact = run.are_sums() ? static_cast<long double>(run.high()[i]) + run.low()[i] : run.each()[i];
      const bool outside = x[i] < shape_->domain_low;
      const long double unit = ulp<double>(exact), y = within_range<double>(y_[i]);
      const long double error = outside ? 0 : std::fabs(y - within_range<double>(exact));
      abs_[i] = stated(error);
      ulp_[i] = stated(error / unit);
      if (i + 1 < x.size())
        steps_[i] = outside || x[i + 1] < shape_->domain_low ? 0 : stated((y - within_range<double>(y_[i + 1])) / unit);
    }
  }

  void add_shape(const std::vector<double>& x) {
    const bool turning = shape_->direction(x.front()) != shape_->direction(x.back());
    const double onwards = std::signbit(x[0]) ? -1 : 1, all = onwards * shape_->direction(x[0]);
    steps_.back() = 0;
    if (turning)
      for (std::size_t i = 0; i < x.size(); ++i)
        steps_[i] *= shape_->direction(x[i]) * shape_->direction(x[0]);
    const double lower = shape_->lower, upper = shape_->upper, domain_low = shape_->domain_low;
    bool inside = true;
    for (std::size_t i = 0; i < x.size(); ++i) {
      const double step = all * steps_[i], at = x[i], y = y_[i];
      steps_[i] = step > 0 ? step : 0;
      inside &= ((y >= lower) & (y <= upper)) | (at < domain_low);
    }
    if (!inside)
      worst_.out_of_range();
    if (worst_.found().odd)
      check_odd(x);
  }

  void check_odd(const std::vector<double>& x) {
    minus_x_.resize(x.size());
    minus_y_.resize(x.size());
    std::transform(x.begin(), x.end(), minus_x_.begin(), std::negate<>());
    kernel_(minus_x_, minus_y_);
    bool odd = true;
    for (std::size_t i = 0; i < x.size(); ++i)
      odd &= std::bit_cast<std::uint64_t>(y_[i]) == std::bit_cast<std::uint64_t>(-minus_y_[i]) ||
             x[i] < shape_->domain_low;
    if (!odd)
      worst_.not_odd();
  }

  array_function<double> kernel_;
  const function_shape* shape_;
  std::vector<double> y_, per_ulp_, abs_, ulp_, steps_, minus_x_, minus_y_;
  std::uint64_t inputs_ = 0;
  worst_errors worst_;
  worst_inputs by_ulp_, by_abs_, by_step_;
};

} // namespace simdact_test
