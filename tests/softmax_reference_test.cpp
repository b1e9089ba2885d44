// SPDX-License-Identifier: BSL-1.0
// The stated accuracy of softmax, log_softmax and logsumexp against MPFR, on easy and on hard rows.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <mpfr.h>

#include <simdact/softmax.hpp>

#include <support/random_rows.hpp>
#include <support/ulp.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;

constexpr mpfr_prec_t precision = 200;

class number {
public:
  explicit number(double x = 0) {
    mpfr_init2(value_, precision);
    mpfr_set_d(value_, x, MPFR_RNDN);
  }
  number(const number&) = delete;
  number& operator=(const number&) = delete;
  ~number() { mpfr_clear(value_); }
  operator mpfr_ptr() { return value_; }

  // |got - value| in ULP of T, of the value or of max(1, |value|).
  template <class T>
  double ulps_off(T got, bool from_one = false) {
    const long double exact = mpfr_get_ld(value_, MPFR_RNDN);
    number difference(static_cast<double>(got));
    mpfr_sub(difference, difference, value_, MPFR_RNDN);
    const long double unit = ulp<T>(from_one ? std::fmax(1.0L, std::fabs(exact)) : exact);
    return static_cast<double>(std::fabs(mpfr_get_ld(difference, MPFR_RNDN)) / unit);
  }

private:
  mpfr_t value_;
};

struct worst {
  double probability = 0, logarithm = 0, logsumexp = 0, sum = 0;
};

// softmax(scale·x/temperature).
template <class T>
worst audit(const std::vector<T>& x, T scale = 1, T temperature = 1) {
  const std::size_t n = x.size();
  std::vector<T> p(n), logs(n), sums(1);
  const act::softmax_options<T> options{.scale = scale, .temperature = temperature};
  act::softmax(x, p, options);
  act::log_softmax(x, logs, options);
  act::logsumexp(x, sums, options);
  const T largest = *std::max_element(x.begin(), x.end());
  number sum, logsumexp, top(static_cast<double>(largest)), term, total;
  const auto shifted = [&](T v) {
    mpfr_set_d(term, static_cast<double>(v), MPFR_RNDN);
    mpfr_sub(term, term, top, MPFR_RNDN);
    mpfr_mul_d(term, term, static_cast<double>(scale), MPFR_RNDN);
    mpfr_div_d(term, term, static_cast<double>(temperature), MPFR_RNDN);
  };
  for (const T v : x) {
    shifted(v);
    mpfr_exp(term, term, MPFR_RNDN);
    mpfr_add(sum, sum, term, MPFR_RNDN);
  }
  mpfr_log(logsumexp, sum, MPFR_RNDN);
  worst found;
  for (std::size_t i = 0; i < n; ++i) {
    shifted(x[i]);
    mpfr_sub(term, term, logsumexp, MPFR_RNDN);
    found.logarithm = std::max(found.logarithm, term.ulps_off(logs[i], true));
    mpfr_exp(term, term, MPFR_RNDN);
    found.probability = std::max(found.probability, term.ulps_off(p[i]));
    mpfr_add_d(total, total, static_cast<double>(p[i]), MPFR_RNDN);
  }
  found.sum = std::fabs(mpfr_get_d(total, MPFR_RNDN) - 1) / static_cast<double>(std::numeric_limits<T>::epsilon());
  mpfr_mul_d(top, top, static_cast<double>(scale), MPFR_RNDN);
  mpfr_div_d(top, top, static_cast<double>(temperature), MPFR_RNDN);
  mpfr_add(logsumexp, logsumexp, top, MPFR_RNDN);
  found.logsumexp = logsumexp.ulps_off(sums[0], true);
  return found;
}

template <class T>
class SoftmaxReference : public ::testing::Test, public random_rows<T, 11> {
public:
  worst all;

  void expect(const worst& found) {
    EXPECT_LE(found.probability, 4);
    EXPECT_LE(found.logarithm, 2);
    EXPECT_LE(found.logsumexp, 2);
    EXPECT_LE(found.sum, 4);
    all = {std::max(all.probability, found.probability), std::max(all.logarithm, found.logarithm),
           std::max(all.logsumexp, found.logsumexp), std::max(all.sum, found.sum)};
  }
  void TearDown() override {
    this->RecordProperty("probability_ulp", std::to_string(all.probability));
    this->RecordProperty("logarithm_ulp", std::to_string(all.logarithm));
    this->RecordProperty("logsumexp_ulp", std::to_string(all.logsumexp));
    this->RecordProperty("sum_eps", std::to_string(all.sum));
  }
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(SoftmaxReference, element_types);

TYPED_TEST(SoftmaxReference, Logits) {
  for (const double magnitude : {0.1, 3.0, 20.0, 100.0})
    for (const std::size_t n : {2u, 10u, 128u, 1000u, 4001u})
      for (int turn = 0; turn < 3; ++turn)
        this->expect(audit(this->uniform(n, -magnitude, magnitude)));
}

TYPED_TEST(SoftmaxReference, Temperatures) {
  using T = TypeParam;
  for (const T scale : {T(0.125), T(0.3), T(7)})
    for (const T temperature : {T(0.1), T(0.7), T(3)})
      this->expect(audit(this->uniform(600, -20, 20), scale, temperature));
}

TYPED_TEST(SoftmaxReference, HardRows) {
  using T = TypeParam;
  for (const double magnitude : {1e3, 1e4, 1e7})
    this->expect(audit(this->uniform(500, -magnitude, magnitude)));
  this->expect(audit(std::vector<T>(1000, T(3e30))));
  std::vector<T> x = this->uniform(1000, -1, 1);
  x[637] = T(1e4);
  this->expect(audit(x));
  for (const double depth : {11.5, 16.7, 40.0}) {
    x.assign(100001, T(-depth));
    x[5] = 0;
    this->expect(audit(x));
  }
  // Tails through the subnormals, below maxima on either side of 0.
  for (const T top : {T(-100), T(0), T(100)}) {
    x.resize(6000);
    for (std::size_t i = 0; i < x.size(); ++i)
      x[i] = top - static_cast<T>(i) * T(sizeof(T) == 4 ? 0.0177 : 0.126);
    this->expect(audit(x));
  }
}

} // namespace
