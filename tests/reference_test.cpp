// SPDX-License-Identifier: BSL-1.0
// Audits the references of the sweeps against MPFR.
#include <bit>
#include <cmath>
#include <random>
#include <vector>

#include <gtest/gtest.h>

#include <reference/all.hpp>
#include <reference/reference.hpp>
#include <simdact/simdact.hpp>
#include <support/known_worst.hpp>
#include <support/mpfr_number.hpp>
#include <support/nearest.hpp>
#include <support/ulp.hpp>

namespace {

using namespace simdact_test;

// A function, its references, and by MPFR.
struct reference {
  const char* name;
  of_floats* floats;
  of_double* doubles;
  double domain_low;
  const std::vector<double>& (*worst_doubles)();
  number (*by_mpfr)(const number&);
  mpfr_prec_t bits;
  const function_shape* shape;
};

void PrintTo(const reference& r, std::ostream* out) {
  *out << r.name;
}

const std::vector<reference> references = [] {
  std::vector<reference> list;
  fn::all::visit([&]<class Function>() {
    if constexpr (requires(number(*by_mpfr)(const number&)) { by_mpfr = exact<Function>::by_mpfr; })
      list.push_back({Function::name, exact_floats<Function>, exact_double<Function>, exact<Function>::of.domain_low,
                      known_worst<Function>, exact<Function>::by_mpfr, bits_for<Function>(), &shape_of<Function>});
  });
  return list;
}();

class Reference : public ::testing::TestWithParam<reference> {};

INSTANTIATE_TEST_SUITE_P(Of, Reference, ::testing::ValuesIn(references),
                         [](const auto& instance) { return std::string(instance.param.name); });

// Where the slope of a gate is zero.
const std::vector<double> slope_roots = [] {
  std::vector<double> list;
  fn::all::visit([&]<class Function>() {
    if (const double root = exact<Function>::of.root; root != 0)
      list.push_back(root);
  });
  return list;
}();

// The finite numbers among: half of them any bits, the others where the functions bend or end; then 0, and the
// neighbours of the roots of the slopes.
template <class T>
std::vector<T> inputs(double domain_low) {
  std::mt19937_64 random(17);
  std::normal_distribution<double> ordinary(0, 4);
  std::uniform_real_distribution<double> near(-110, 110), far(-760, 760);
  std::vector<T> list{T(0), -T(0)};
  for (int i = 0; i < 8000; ++i) {
    using bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
    const T x = i % 2 == 0                     ? std::bit_cast<T>(static_cast<bits>(random()))
                : i % 4 == 1                   ? T(ordinary(random))
                : i % 8 == 3 && sizeof(T) == 8 ? T(far(random))
                                               : T(near(random));
    if (std::isfinite(x) && x > domain_low)
      list.push_back(x);
  }
  for (const double root : slope_roots) {
    T above = T(root), below = above;
    for (int i = 0; i < 20 && root > domain_low; ++i) {
      list.insert(list.end(), {above, below, T(root + 0.7 / (1 << i)), T(root - 0.7 / (1 << i))});
      above = std::nextafter(above, T(1));
      below = std::nextafter(below, T(-2));
    }
  }
  return list;
}

// The largest error in ULP, and where it is.
struct worst {
  double error = 0, at = 0;
  void note(double e, double x) {
    if (!(e <= error)) {
      error = e;
      at = x;
    }
  }
};

TEST_P(Reference, OfFloatsIsWithinAMillionthOfAnUlp) {
  const reference& r = GetParam();
  const std::vector<float> x = inputs<float>(r.domain_low);
  std::vector<double> y(x.size());
  r.floats(x.data(), y.data(), x.size());
  worst found;
  for (std::size_t i = 0; i < x.size(); ++i) {
    number at(r.bits);
    mpfr_set_flt(at, x[i], MPFR_RNDN);
    const number exact = r.by_mpfr(at);
    if (const double beyond_floats = 0x1p400; std::fabs(mpfr_get_d(exact, MPFR_RNDN)) > beyond_floats)
      EXPECT_GT(std::copysign(y[i], mpfr_get_d(exact, MPFR_RNDN)), beyond_floats) << x[i];
    else
      found.note(std::fabs(mpfr_get_d(exact.by(mpfr_sub_d, y[i]), MPFR_RNDN)) * per_float_ulp(y[i]),
                 static_cast<double>(x[i]));
  }
  EXPECT_LE(found.error, 1e-6) << found.at;
}

TEST_P(Reference, OfDoublesIsWithinAHundredthOfAnUlp) {
  const reference& r = GetParam();
  worst found;
  std::vector<double> list = inputs<double>(r.domain_low);
  // What is found there is what the bounds are stated from.
  for (const double x : r.worst_doubles())
    list.insert(list.end(), {x, std::nextafter(x, 0.0), -x});
  for (const double x : list) {
    if (x <= r.domain_low)
      continue;
    number at(r.bits), got(r.bits);
    mpfr_set_d(at, x, MPFR_RNDN);
    const number exact = r.by_mpfr(at);
    mpfr_set_ld(got, r.doubles(x), MPFR_RNDN);
    if (const double rounded = mpfr_get_d(exact, MPFR_RNDN); std::isinf(rounded)) {
      EXPECT_EQ(static_cast<double>(r.doubles(x)), rounded) << x;
      continue;
    }
    const long double unit = ulp<double>(mpfr_get_ld(exact, MPFR_RNDN));
    found.note(static_cast<double>(std::fabs(mpfr_get_ld(exact - got, MPFR_RNDN) / unit)), x);
  }
  EXPECT_LE(found.error, 0.01) << found.at;
}

// Next to a tie the reference in long double may be on its wrong side, or on it.
// derivation: what is beside x - 1 in tanhshrink takes the most bits, 2·4096/ln 2.
constexpr mpfr_prec_t bits_beside_ties = 12000;

// For which inputs MPFR is asked besides those whose results are next to a tie: one in so many.
constexpr std::uint64_t audited_share = 61;

template <class T>
void nearest_are_those_of_mpfr(const reference& r) {
  std::size_t beside_ties = 0;
  for (std::uint64_t b = 0; b < 0x10000; ++b) {
    const T x = from_bits<T>(b);
    const double value = as_double(x);
    if (!std::isfinite(value) || value <= r.domain_low)
      continue;
    const long double size = std::fabs(r.doubles(value));
    if (size >= number_range<T>::overflow)
      continue;
    const between place = place_of<T>(size);
    if (!place.is_undecided() && b % audited_share != 0)
      continue;
    beside_ties += place.is_undecided();
    number at(place.is_undecided() ? bits_beside_ties : r.bits), tie = at;
    mpfr_set_d(at, value, MPFR_RNDN);
    mpfr_set_ld(tie, (place.lower + 0.5L) * place.unit, MPFR_RNDN);
    const number exact = r.by_mpfr(at);
    const int side = mpfr_cmpabs(exact, tie);
    const bool upper = side > 0 || (side == 0 && std::fmod(place.lower, 2.0L) != 0);
    const T wanted = neighbour<T>(place, upper, mpfr_signbit(exact) ? -1.0L : 1.0L), got = nearest(*r.shape, x);
    ASSERT_EQ(as_double(got), as_double(wanted)) << shown(x) << ", " << type_name<T>();
  }
  ::testing::Test::RecordProperty("results of " + type_name<T>() + " next to a tie", static_cast<int>(beside_ties));
}

TEST_P(Reference, OfSixteenBitsIsTheNearest) {
  nearest_are_those_of_mpfr<simdact::bfloat16>(GetParam());
  nearest_are_those_of_mpfr<simdact::float16>(GetParam());
}

// The suite asks for them in doubles.
TEST_P(Reference, OfInfinitiesIsTheLimit) {
  const reference& r = GetParam();
  for (const double infinity : {-HUGE_VAL, HUGE_VAL}) {
    if (infinity < r.domain_low)
      continue;
    number at(r.bits);
    mpfr_set_d(at, infinity, MPFR_RNDN);
    const double by_mpfr = mpfr_get_d(r.by_mpfr(at), MPFR_RNDN), limit = static_cast<double>(r.doubles(infinity));
    // Some of MPFR's are products or differences of infinities.
    mpfr_set_d(at, std::copysign(0x1p1000, infinity), MPFR_RNDN);
    const double far = mpfr_get_d(r.by_mpfr(at), MPFR_RNDN);
    EXPECT_EQ(limit, !std::isnan(by_mpfr)       ? by_mpfr
                     : std::fabs(far) > 0x1p900 ? std::copysign(HUGE_VAL, far)
                                                : far)
        << infinity;
  }
}

} // namespace
