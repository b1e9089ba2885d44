// What each value must give: accuracy, NaN, special values, other rounding modes.
#pragma once

#include <cfenv>

#include <gtest/gtest.h>

#include <support/control_register.hpp>
#include <support/holds.hpp>
#include <support/subject.hpp>

namespace simdact_test {

template <class T>
void accuracy_is_as_stated(const subject<T>& s) {
  for (const std::string& complaint : complaints(s.stated, s.survey()))
    ADD_FAILURE() << complaint;
}

// Quiet and signalling, of both signs, with a spread of payloads; all of them for bfloat16.
template <class T>
std::vector<T> nan_patterns() {
  std::vector<T> patterns;
  const std::uint64_t payloads = std::uint64_t{1} << layout<T>::mantissa;
  const std::uint64_t step = std::max<std::uint64_t>(1, payloads / 4099);
  for (std::uint64_t payload = 1; payload < payloads; payload += step)
    for (const std::uint64_t sign : {std::uint64_t{0}, layout<T>::sign})
      patterns.push_back(from_bits<T>(sign | layout<T>::infinity | payload));
  return patterns;
}

template <class T>
void nan_gives_nan(const subject<T>& s) {
  const std::vector<T> in = nan_patterns<T>();
  std::vector<T> out(in.size());
  s.array(in, out);
  for (std::size_t i = 0; i < in.size(); ++i) {
    ASSERT_TRUE(is_nan(out[i])) << "array, bits " << bits(in[i]);
    ASSERT_TRUE(is_nan(s.scalar(in[i]))) << "scalar, bits " << bits(in[i]);
  }
}

// Zeros, infinities, the ends of the subnormal and normal numbers, every power of two and 4 neighbours on either side,
// of both signs.
template <class T>
std::vector<T> special_values() {
  std::vector<T> values;
  for (std::uint64_t exponent = 0; exponent <= layout<T>::infinity; exponent += std::uint64_t{1} << layout<T>::mantissa)
    for (int neighbour = -4; neighbour <= 4; ++neighbour) {
      const std::uint64_t b = exponent + static_cast<std::uint64_t>(neighbour);
      if (b <= layout<T>::infinity)
        for (const std::uint64_t sign : {std::uint64_t{0}, layout<T>::sign})
          values.push_back(from_bits<T>(sign | b));
    }
  return values;
}

template <class T>
void special_values_are_within_the_bound(const subject<T>& s) {
  std::vector<T> in = special_values<T>();
  for (const double at : {s.stated.max_ulp_at, s.stated.max_abs_at, s.stated.max_step_down_at})
    for (const double v : {at, -at})
      in.push_back(T(static_cast<std::conditional_t<sizeof(T) == 8, double, float>>(v)));
  ASSERT_GE(in.size(), 200u);
  for (const T x : in) {
    const T y = s.scalar(x);
    const double got = as_double(y), value = as_double(x);
    const long double exact = s.exact(value);
    ASSERT_FALSE(is_nan(y)) << value;
    EXPECT_LE(std::fabs(static_cast<double>(got - exact)), s.stated.max_abs) << value;
    if (s.stated.bounded) {
      EXPECT_GE(got, s.lower) << value;
      EXPECT_LE(got, s.upper) << value;
    }
    if (s.stated.odd) {
      EXPECT_EQ(bits(y) ^ static_cast<bits_of<T>>(layout<T>::sign),
                bits(s.scalar(from_bits<T>(bits(x) ^ layout<T>::sign))))
          << value;
    }
    if (s.stated.odd && value == 0) {
      EXPECT_EQ(bits(y), bits(x)) << "the zero's sign";
    }
  }
}

// In every rounding mode, with and without flushing subnormals: no NaN, no other sign, an error of at most 32 times
// the bound (a table index may land one off) and a few roundings, and the control register as it was.
template <class T>
void rounding_modes_and_flushing_do_no_harm(const subject<T>& s) {
  const std::vector<T> in = special_values<T>();
  const double allowed = 32 * s.stated.max_abs + 0x1p10 / static_cast<double>(std::uint64_t{1} << layout<T>::mantissa);
  for (const int mode : {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO})
    for (const bool flush : {false, true}) {
      std::vector<T> out(in.size());
      {
        const control_register changed(mode, flush);
        const auto before = control_register::read();
        s.array(in, out);
        EXPECT_EQ(before, control_register::read());
      }
      for (std::size_t i = 0; i < in.size(); ++i) {
        const double x = as_double(in[i]), y = as_double(out[i]);
        ASSERT_FALSE(is_nan(out[i])) << x << ", rounding mode " << mode << ", flushing " << flush;
        ASSERT_LE(std::fabs(y - static_cast<double>(s.exact(x))), allowed) << x << ", rounding mode " << mode;
        if (s.stated.odd) {
          ASSERT_EQ(std::signbit(x), std::signbit(y)) << x << ", rounding mode " << mode << ", flushing " << flush;
        }
      }
    }
}

} // namespace simdact_test
