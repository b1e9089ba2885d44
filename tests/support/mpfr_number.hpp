// SPDX-License-Identifier: BSL-1.0
// The arithmetic that the formulas of tests/reference are written in, by MPFR.
#pragma once

#include <mpfr.h>

#include <reference/facts.hpp>

namespace simdact_test {

// An MPFR number in arithmetic notation. A result has the precision of its left operand.
class number {
public:
  explicit number(mpfr_prec_t bits) { mpfr_init2(value_, bits); }
  number(const number& other) : number(mpfr_get_prec(other.value_)) { mpfr_set(value_, other.value_, MPFR_RNDN); }
  number& operator=(const number& other) {
    mpfr_set(value_, other.value_, MPFR_RNDN);
    return *this;
  }
  ~number() { mpfr_clear(value_); }

  // By a function of MPFR: of one operand, of two, of one and a number.
  number by(int (*f)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t)) const {
    number result = *this;
    f(result.value_, value_, MPFR_RNDN);
    return result;
  }
  number by(int (*f)(mpfr_ptr, mpfr_srcptr, mpfr_srcptr, mpfr_rnd_t), const number& other) const {
    number result = *this;
    f(result.value_, value_, other.value_, MPFR_RNDN);
    return result;
  }
  template <class Number>
  number by(int (*f)(mpfr_ptr, mpfr_srcptr, Number, mpfr_rnd_t), Number other) const {
    number result = *this;
    f(result.value_, value_, other, MPFR_RNDN);
    return result;
  }
  // Of the same precision.
  number decimal(const char* digits) const {
    number result = *this;
    mpfr_set_str(result.value_, digits, 10, MPFR_RNDN);
    return result;
  }
  number pi() const {
    number result = *this;
    mpfr_const_pi(result.value_, MPFR_RNDN);
    return result;
  }
  number log_of_two() const {
    number result = *this;
    mpfr_const_log2(result.value_, MPFR_RNDN);
    return result;
  }

  operator mpfr_ptr() { return value_; }
  operator mpfr_srcptr() const { return value_; }

private:
  mpfr_t value_;
};

inline number operator+(const number& a, const number& b) {
  return a.by(mpfr_add, b);
}
inline number operator-(const number& a, const number& b) {
  return a.by(mpfr_sub, b);
}
inline number operator*(const number& a, const number& b) {
  return a.by(mpfr_mul, b);
}
inline number operator/(const number& a, const number& b) {
  return a.by(mpfr_div, b);
}
inline number operator+(const number& a, long b) {
  return a.by<long>(mpfr_add_si, b);
}
inline number operator*(const number& a, long b) {
  return a.by<long>(mpfr_mul_si, b);
}
inline number operator/(const number& a, long b) {
  return a.by<long>(mpfr_div_si, b);
}
inline number operator-(const number& a) {
  return a.by(mpfr_neg);
}
inline bool operator>(const number& a, long b) {
  return mpfr_cmp_si(a, b) > 0;
}

// Rounded to so many bits.
inline number with_bits(const number& x, mpfr_prec_t bits) {
  number result(bits);
  mpfr_set(result, x, MPFR_RNDN);
  return result;
}

// The functions that the formulas are written in, with those of the members and operators above.
inline number square(const number& x) {
  return x.by(mpfr_sqr);
}
inline number inverse(const number& x) {
  return x.by(mpfr_pow_si, -1L);
}
inline number sqrt(const number& x) {
  return x.by(mpfr_sqrt);
}
inline number abs(const number& x) {
  return x.by(mpfr_abs);
}
inline number exp(const number& x) {
  return x.by(mpfr_exp);
}
inline number expm1(const number& x) {
  return x.by(mpfr_expm1);
}
inline number log1p(const number& x) {
  return x.by(mpfr_log1p);
}
inline number tanh(const number& x) {
  return x.by(mpfr_tanh);
}
inline number sech(const number& x) {
  return x.by(mpfr_sech);
}
inline number erf(const number& x) {
  return x.by(mpfr_erf);
}
inline number erfc(const number& x) {
  return x.by(mpfr_erfc);
}
inline number logistic(const number& x) {
  return inverse(exp(-x) + 1);
}
// The slope of x·sigmoid(v(x))
inline number gate_slope(const number& x, const number& v, const number& slope) {
  return logistic(v) * (x * slope * logistic(-v) + 1);
}
inline number softplus(const number& x) {
  const bool exponential_overflows = x > 10000;
  return exponential_overflows ? x : log1p(exp(x));
}
inline number dilogarithm(const number& x) {
  return x.by(mpfr_li2);
}
// ln cosh x
inline number log_cosh(const number& x) {
  const number a = abs(x);
  const bool exponentials_overflow = a > 10000;
  return exponentials_overflow ? a - a.log_of_two() : log1p(square(a.by(mpfr_sinh))) / 2;
}

// How many bits that takes.
template <class Function>
constexpr mpfr_prec_t bits_for() {
  if constexpr (requires { exact<Function>::mpfr_bits; })
    return exact<Function>::mpfr_bits;
  else
    return 320;
}

} // namespace simdact_test
