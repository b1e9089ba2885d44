// The same measurement for double and bfloat16.
#pragma once

#include <simdact/bfloat16.hpp>
#include <support/survey.hpp>

namespace simdact_test {

// Runs of neighbouring doubles from points spread over all exponents and, more densely, where the functions bend.
class double_sample {
public:
  static constexpr std::size_t run_length = 64;

  // The k-th run in the order of bits, both signs in turn.
  static void fill(std::size_t k, std::vector<double>& x) {
    const std::uint64_t random = mix(k);
    const std::uint64_t mantissa = random & ((std::uint64_t{1} << 52) - 1);
    // All of them, those about 1, those where most of the functions' change is, and on to where the tails end.
    constexpr int least[] = {0, 1023 - 30, 1023 - 5, 1023};
    constexpr unsigned number[] = {0x7ff, 40, 10, 11};
    const std::uint64_t exponent = static_cast<unsigned>(least[k % 4]) + (random >> 52) % number[k % 4];
    const std::uint64_t sign = (k / 4 & 1) << 63;
    const std::uint64_t last = (std::uint64_t{0x7ff} << 52) - run_length;
    const std::uint64_t first = std::min((exponent << 52 | mantissa), last);
    fill_from(std::bit_cast<double>(sign | first), x);
  }

  // The k-th run about a power of two, or from a zero on.
  static constexpr std::size_t powers = 2 * 0x7ff;
  static void fill_about_power(std::size_t k, std::vector<double>& x) {
    const std::uint64_t power = std::uint64_t{k / 2} << 52;
    fill_from(std::bit_cast<double>(std::uint64_t{k & 1} << 63 | (power == 0 ? 0 : power - run_length / 2)), x);
  }

  // The run from x on.
  static void fill_from(double first, std::vector<double>& x) {
    x.resize(run_length);
    for (std::size_t i = 0; i < run_length; ++i)
      x[i] = std::bit_cast<double>(std::bit_cast<std::uint64_t>(first) + i);
  }

private:
  // splitmix64
  static std::uint64_t mix(std::uint64_t z) {
    z = (z + 1) * 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
  }
};

// The result and the exact one where T ends, if they are beyond: infinity is right where the exact result rounds to it.
template <class T>
long double within_range(long double y) {
  const long double overflow = std::ldexp(1.0L, std::numeric_limits<T>::max_exponent);
  return y > overflow ? overflow : y < -overflow ? -overflow : y;
}

// One result against the exact one; whether it is outside the function's range is noted too.
template <class T>
void add_one(worst_errors& worst, const function_shape& shape, double x, double y, long double exact) {
  const long double error = std::fabs(within_range<T>(y) - within_range<T>(exact));
  worst.ulp(static_cast<double>(error / ulp<T>(exact)), x);
  worst.abs(static_cast<double>(error), x);
  if (!(y >= shape.lower && y <= shape.upper))
    worst.out_of_range();
}

class double_survey {
public:
  double_survey(array_function<double> kernel, const function_shape& shape) : kernel_(kernel), shape_(&shape) {}

  // A run of neighbours in the order of their bits, with the exact results.
  void add(const std::vector<double>& x, const std::vector<long double>& exact) {
    y_.resize(x.size());
    minus_x_.resize(x.size());
    minus_y_.resize(x.size());
    for (std::size_t i = 0; i < x.size(); ++i)
      minus_x_[i] = -x[i];
    kernel_(x, y_);
    kernel_(minus_x_, minus_y_);
    const double onwards = std::signbit(x[0]) ? -1 : 1;
    for (std::size_t i = 0; i < x.size(); ++i) {
      if (x[i] < shape_->domain_low)
        continue;
      add_one<double>(worst_, *shape_, x[i], y_[i], exact[i]);
      if (std::bit_cast<std::uint64_t>(y_[i]) != std::bit_cast<std::uint64_t>(-minus_y_[i]))
        worst_.not_odd();
      if (i > 0) {
        const long double step =
            onwards * shape_->direction(x[i - 1]) * (within_range<double>(y_[i - 1]) - within_range<double>(y_[i]));
        worst_.step_down(static_cast<double>(step / ulp<double>(exact[i - 1])), x[i - 1]);
      }
    }
  }

  const simdact::bound& found() const { return worst_.found(); }

private:
  array_function<double> kernel_;
  const function_shape* shape_;
  std::vector<double> y_, minus_x_, minus_y_;
  worst_errors worst_;
};

// All 65536 of them. The step is in ULP of a bfloat16, 2^16 of a float's.
inline simdact::bound survey_bfloat16(array_function<simdact::bfloat16> kernel, const function_shape& shape) {
  using simdact::bfloat16;
  constexpr long double float_ulps = 0x1p16L;
  worst_errors worst;
  for (const std::uint16_t sign : {std::uint16_t{0}, std::uint16_t{0x8000}}) {
    std::vector<bfloat16> x(0x7f80), y(x.size()), minus_x(x.size()), minus_y(x.size());
    for (std::uint16_t i = 0; i < 0x7f80; ++i) {
      x[i].bits = static_cast<std::uint16_t>(sign | i);
      minus_x[i].bits = x[i].bits ^ 0x8000;
    }
    kernel(x, y);
    kernel(minus_x, minus_y);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const auto input = static_cast<double>(static_cast<float>(x[i])),
                 got = static_cast<double>(static_cast<float>(y[i]));
      const long double exact = shape.exact(input), unit = ulp<float>(exact) * float_ulps;
      const long double error = std::fabs(static_cast<long double>(got) - exact);
      worst.ulp(static_cast<double>(error / unit), input);
      worst.abs(static_cast<double>(error), input);
      if (!(got >= shape.lower && got <= shape.upper))
        worst.out_of_range();
      if (y[i].bits != (minus_y[i].bits ^ 0x8000))
        worst.not_odd();
      if (i > 0)
        worst.step_down(
            static_cast<double>((sign ? -1 : 1) * shape.direction(input) * (static_cast<float>(y[i - 1]) - got) / unit),
            static_cast<double>(static_cast<float>(x[i - 1])));
    }
  }
  return worst.found();
}

} // namespace simdact_test
