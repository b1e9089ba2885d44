// SPDX-License-Identifier: BSL-1.0
// That `fast` is worth its name: where the accurate kernel is dear, the price of the fast one is at most four fifths of
// it, but for functions with a reason. Prices are counted in work_test.cpp.
#include <algorithm>
#include <iterator>
#include <string_view>

#include <gtest/gtest.h>

#include <simdact/simdact.hpp>
#include <support/method_name.hpp>

namespace {

namespace act = simdact;

struct exception {
  std::string_view function;
  bool of_floats, of_doubles;
  const char* reason;
};

constexpr const char* one_exponential = "one exponential and little else, which a quotient does not undercut";
constexpr const char* ulp_of_doubles =
    "fast is relative, as the function grows, and counted in ULP, so that of doubles "
    "it asks for more than 1e-4";
constexpr const char* grows = "fast is relative, as results round beyond every absolute limit, and there is one method";
constexpr const char* of_beta = "a fifth of either price is of beta alone, which a loop computes once";
constexpr const char* accurate_rational = "the accurate kernel is the same quotient with two to four coefficients more";
constexpr const char* accurate_polynomial = "the accurate kernel is the same polynomial with four coefficients more";

constexpr exception exceptions[]{
    {"tanh", true, false, accurate_rational},
    {"exp", false, true, ulp_of_doubles},
    {"expm1", true, true, grows},
    {"log1p", true, false, accurate_polynomial},
    {"erf", true, false, accurate_rational},
    {"erf_derivative", true, true, one_exponential},
    {"erfc_derivative", true, true, one_exponential},
    {"silu", true, false, one_exponential},
    {"swish", true, false, of_beta},
    {"selu", true, true, grows},
    {"tanhshrink", false, true, ulp_of_doubles},
    {"tanh_antiderivative", true, true, grows},
    {"softsign_antiderivative", true, true, grows},
    {"gelu_antiderivative", true, true, grows},
    {"softplus_antiderivative", true, true, grows},
};

template <class Function, class Policy, class T>
inline constexpr double
    price = act::simd::price<T>(act::detail::kernel<Function, act::detail::chosen_method<Function, Policy, T>>::work);

constexpr double dear = 8;
constexpr double worthwhile = 0.8;

template <class T>
void is_cheaper() {
  std::size_t met = 0;
  act::fn::all::visit([&]<class Function>() {
    constexpr double accurate = price<Function, act::accurate, T>, fast = price<Function, act::fast, T>;
    const auto excused = std::find_if(std::begin(exceptions), std::end(exceptions), [](const exception& e) {
      return e.function == Function::name && (sizeof(T) == sizeof(float) ? e.of_floats : e.of_doubles);
    });
    const bool is_excused = excused != std::end(exceptions);
    met += is_excused;
    EXPECT_EQ(accurate > dear && fast > worthwhile * accurate, is_excused)
        << Function::name << " on " << simdact_test::type_name<T>() << ": fast costs " << fast << ", accurate "
        << accurate << (is_excused ? ", in spite of: " : "") << (is_excused ? excused->reason : "");
  });
  const auto listed = std::count_if(std::begin(exceptions), std::end(exceptions), [](const exception& e) {
    return sizeof(T) == sizeof(float) ? e.of_floats : e.of_doubles;
  });
  EXPECT_EQ(met, static_cast<std::size_t>(listed)) << "an exception names no function";
}

TEST(Fast, CostsLessWhereAccurateIsDear) {
  if constexpr (act::simd::build_target != act::simd::target::avx2) {
    GTEST_SKIP() << "the exceptions are those of AVX2";
  } else {
    is_cheaper<float>();
    is_cheaper<double>();
  }
}

} // namespace
