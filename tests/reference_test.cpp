// Audits the references of the sweeps against MPFR.
#include <bit>
#include <cmath>
#include <random>
#include <vector>

#include <gtest/gtest.h>
#include <mpfr.h>

#include <support/reference.hpp>
#include <support/ulp.hpp>

namespace {

using namespace simdact_test;
namespace fn = simdact::fn;

class number {
public:
  number() { mpfr_init2(value_, 200); }
  ~number() { mpfr_clear(value_); }
  number(const number&) = delete;
  number& operator=(const number&) = delete;
  operator mpfr_ptr() { return value_; }

private:
  mpfr_t value_;
};

struct tanh_by_mpfr {
  using function = fn::tanh;
  static void exact(number& y) { mpfr_tanh(y, y, MPFR_RNDN); }
};

struct tanh_derivative_by_mpfr {
  using function = fn::tanh_derivative;
  static void exact(number& y) {
    mpfr_sech(y, y, MPFR_RNDN);
    mpfr_sqr(y, y, MPFR_RNDN);
  }
};

template <class ByMpfr>
class Reference : public ::testing::Test {};

using functions = ::testing::Types<tanh_by_mpfr, tanh_derivative_by_mpfr>;
TYPED_TEST_SUITE(Reference, functions);

// All exponents, any mantissa, both signs.
template <class T>
std::vector<T> inputs(std::size_t n) {
  std::mt19937_64 random(17);
  std::vector<T> list;
  while (list.size() < n) {
    const T x =
        list.size() % 2 == 0
            ? std::bit_cast<T>(static_cast<std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>>(random()))
            : T(std::normal_distribution<double>(0, 4)(random));
    if (std::isfinite(x))
      list.push_back(x);
  }
  return list;
}

TYPED_TEST(Reference, OfFloatsIsWithinAMillionthOfAnUlp) {
  const std::vector<float> x = inputs<float>(40000);
  std::vector<double> y(x.size());
  specification<typename TypeParam::function>::exact(x.data(), y.data(), x.size());
  number exact;
  for (std::size_t i = 0; i < x.size(); ++i) {
    mpfr_set_flt(exact, x[i], MPFR_RNDN);
    TypeParam::exact(exact);
    mpfr_sub_d(exact, exact, y[i], MPFR_RNDN);
    ASSERT_LE(std::fabs(mpfr_get_d(exact, MPFR_RNDN)) * per_float_ulp(y[i]), 1e-6) << x[i];
  }
}

TYPED_TEST(Reference, OfDoublesIsWithinAHundredthOfAnUlp) {
  number exact;
  for (const double x : inputs<double>(40000)) {
    const long double y = specification<typename TypeParam::function>::exact(x);
    mpfr_set_d(exact, x, MPFR_RNDN);
    TypeParam::exact(exact);
    const long double unit = ulp<double>(mpfr_get_ld(exact, MPFR_RNDN));
    number got;
    mpfr_set_ld(got, y, MPFR_RNDN);
    mpfr_sub(exact, exact, got, MPFR_RNDN);
    ASSERT_LE(std::fabs(mpfr_get_ld(exact, MPFR_RNDN) / unit), 0.01L) << x;
  }
}

} // namespace
