// SPDX-License-Identifier: BSL-1.0
// What tiers and budgets choose, and that a bound is constant data.
#include <gtest/gtest.h>

#include <simdact/erf.hpp>
#include <simdact/gelu.hpp>
#include <simdact/mish.hpp>
#include <simdact/sigmoid.hpp>
#include <simdact/silu.hpp>
#include <simdact/softcap.hpp>
#include <simdact/softplus.hpp>
#include <simdact/tanh.hpp>
#include <simdact/tanhshrink.hpp>
#include <support/methods.hpp>

namespace {

namespace act = simdact;
using act::accuracy;
namespace fn = act::fn;

// The promises of the tiers, on every instruction set with FMA and without.
static_assert(accuracy<fn::tanh, act::accurate, float>.max_ulp <= (act::simd::one_permutation<float, 32> ? 1.05 : 4));
static_assert(accuracy<fn::tanh, act::accurate, float>.odd && accuracy<fn::tanh, act::accurate, float>.bounded);
static_assert(accuracy<fn::tanh, act::max_ulp<1.1>, float>.monotone());
static_assert(accuracy<fn::tanh, act::accurate, double>.max_ulp <= 4);
static_assert(accuracy<fn::tanh, act::fast, float>.max_abs <= 1e-4 &&
              accuracy<fn::tanh, act::fast, double>.max_abs <= 1e-4);
static_assert(accuracy<fn::tanh, act::reproducible, float>.max_ulp <= 2 &&
              accuracy<fn::tanh, act::reproducible, double>.max_ulp <= 2);
static_assert(accuracy<fn::tanh, act::max_abs<1e-3>, float>.max_abs <= 1e-3);
static_assert(accuracy<fn::tanh, act::max_ulp<4>, float>.max_ulp <= 4);
static_assert(accuracy<fn::tanh, act::pade<7, 6>, float>.max_abs < 1e-4);
static_assert(!accuracy<fn::tanh, act::schraudolph, float>.odd);
static_assert(!accuracy<fn::tanh, act::k_tanh, act::bfloat16>.monotone() &&
              accuracy<fn::tanh, act::k_tanh_monotone, act::bfloat16>.monotone());

// Correct rounding is the one within half an ULP, and what accurate is of sixteen bits.
static_assert(accuracy<fn::tanh, act::correctly_rounded, float>.max_ulp == 0.5 &&
              accuracy<fn::tanh, act::correctly_rounded, float>.misrounded == 0 &&
              accuracy<fn::tanh, act::accurate, float>.misrounded < 0);
static_assert(std::same_as<act::method_of<fn::sigmoid, act::max_ulp<0.5>, float>, act::correctly_rounded>);
static_assert(std::same_as<act::method_of<fn::gelu, act::max_ulp<0.5>, float>, act::correctly_rounded>);
static_assert(std::same_as<act::method_of<fn::gelu, act::correctly_rounded, act::bfloat16>, act::accurate>);
static_assert(act::gelu<act::correctly_rounded>(act::bfloat16(-3.0f)) == act::gelu(act::bfloat16(-3.0f)));

template <class Policy, class T>
using chosen = act::method_of<fn::tanh, Policy, T>;

// A budget's kernel is within it, and no kernel within it is cheaper.
template <class T, class Policy, class Within>
void is_the_cheapest(Within within) {
  using best = chosen<Policy, T>;
  EXPECT_TRUE(within(act::detail::build_bound<fn::tanh, best, T>));
  simdact_test::for_each_kernel<fn::tanh, T>([&]<class M>() {
    if (within(act::detail::build_bound<fn::tanh, M, T>)) {
      EXPECT_GE(act::simd::price<T>(act::detail::kernel<fn::tanh, M>::work),
                act::simd::price<T>(act::detail::kernel<fn::tanh, best>::work));
    }
  });
}

template <class T>
void budgets_choose_the_cheapest() {
  is_the_cheapest<T, act::max_abs<0.05>>([](const act::bound& b) { return b.max_abs <= 0.05; });
  is_the_cheapest<T, act::max_abs<1e-3>>([](const act::bound& b) { return b.max_abs <= 1e-3; });
  is_the_cheapest<T, act::max_abs<1e-6>>([](const act::bound& b) { return b.max_abs <= 1e-6; });
  is_the_cheapest<T, act::max_ulp<4>>([](const act::bound& b) { return b.max_ulp <= 4; });
}

TEST(Policy, BudgetsChooseTheCheapestKernelWithin) {
  budgets_choose_the_cheapest<float>();
  budgets_choose_the_cheapest<double>();
}

TEST(Policy, TiersMeanKernelsOfTheList) {
  const float x = 0.7f;
  EXPECT_EQ(act::tanh(x), (act::tanh<chosen<act::accurate, float>>(x)));
  EXPECT_EQ(act::tanh<act::fast>(x), (act::tanh<chosen<act::fast, float>>(x)));
  EXPECT_EQ(act::tanh<act::reproducible>(x), (act::tanh<act::table<8, 7>>(x)));
  EXPECT_EQ(act::tanh<act::max_abs<1e-4>>(x), act::tanh<act::fast>(x));
}

// A table takes a permutation for each coefficient, a rational one division. AVX-512 looks up where few are needed, and
// for accurate tanh, which is monotone so.
TEST(Policy, TanhLooksUpWhereThatIsTheCheapest) {
  constexpr bool avx512 = act::simd::one_permutation<float, 32>;
  EXPECT_EQ((std::same_as<chosen<act::accurate, float>, act::rational<11, 14>>), !avx512);
  EXPECT_TRUE((std::same_as<chosen<act::max_ulp<4>, float>, act::rational<11, 14>>));
  EXPECT_TRUE((std::same_as<chosen<act::max_abs<1e-6>, float>, act::rational<9, 10>>));
  EXPECT_EQ((std::same_as<chosen<act::fast, float>, act::rational<5, 6>>), !avx512);
  EXPECT_EQ((std::same_as<chosen<act::max_ulp<1.1>, float>, act::table<8, 7>>), !avx512);
}

// The same for sigmoid and gates. No table of a gate is within 1e-6.
template <class Function, class Policy, class Method, class T = float>
inline constexpr bool chooses = std::same_as<act::method_of<Function, Policy, T>, Method>;

TEST(Policy, GatesLookUpWhereThatIsTheCheapest) {
  constexpr bool avx512 = act::simd::one_permutation<float, 32>;
  EXPECT_EQ((chooses<fn::sigmoid, act::fast, act::rational<5, 6>>), !avx512);
  EXPECT_EQ((chooses<fn::silu, act::fast, act::rational<9, 10>>), !avx512);
  EXPECT_EQ((chooses<fn::silu, act::max_abs<1e-3>, act::rational<5, 6>>), !avx512);
  EXPECT_EQ((chooses<fn::quick_gelu, act::fast, act::rational<9, 10>>), !avx512);
  EXPECT_EQ((chooses<fn::quick_gelu, act::max_abs<1e-3>, act::rational<5, 6>>), !avx512);
  EXPECT_EQ((chooses<fn::gelu_tanh, act::fast, act::rational<9, 10>>), !avx512);
  EXPECT_TRUE((chooses<fn::sigmoid, act::max_abs<1e-6>, act::rational<9, 10>>));
  EXPECT_NE((chooses<fn::sigmoid_derivative, act::fast, act::rational<4, 12>>), avx512);
  EXPECT_NE((chooses<fn::silu_derivative, act::fast, act::rational<9, 10>>), avx512);
  EXPECT_NE((chooses<fn::gelu_derivative, act::fast, act::rational<7, 6>>), avx512);
  EXPECT_TRUE((chooses<fn::softcap, act::fast, act::rational<9, 10>>));
  EXPECT_NE((chooses<fn::quick_gelu_derivative, act::fast, act::rational<9, 10>>), avx512);
  EXPECT_NE((chooses<fn::gelu_tanh_derivative, act::fast, act::rational<7, 6>>), avx512);
  EXPECT_TRUE((chooses<fn::swish, act::fast, act::rational<9, 10>>));
  EXPECT_TRUE((chooses<fn::swish_derivative, act::fast, act::rational<9, 10>>));
  EXPECT_TRUE((chooses<fn::silu, act::max_abs<1e-6>, act::rational<13, 14>>));
  EXPECT_TRUE((chooses<fn::quick_gelu, act::max_abs<1e-6>, act::rational<9, 10>>));
  EXPECT_TRUE((chooses<fn::gelu_tanh, act::max_abs<1e-6>, act::rational<15, 22>>));
}

TEST(Policy, SmoothFunctionsAreRationalsWhereLookUpsAreDear) {
  constexpr bool avx512 = act::simd::one_permutation<float, 32>;
  EXPECT_NE((chooses<fn::erf, act::accurate, act::rational<15, 16>>), avx512);
  EXPECT_NE((chooses<fn::erf, act::max_ulp<4>, act::rational<15, 16>>), avx512);
  EXPECT_NE((chooses<fn::erf, act::max_ulp<1.1>, act::table<8, 7>>), avx512);
  EXPECT_TRUE((chooses<fn::erf, act::reproducible, act::table<8, 7>>));
  EXPECT_NE((chooses<fn::erfc, act::accurate, act::table<8, 7>>), avx512);
  EXPECT_TRUE((chooses<fn::erf, act::max_abs<1e-6>, act::rational<11, 12>>));
  EXPECT_NE((chooses<fn::erf, act::fast, act::rational<9, 10>>), avx512);
  EXPECT_TRUE((chooses<fn::gelu, act::max_abs<1e-6>, act::rational<13, 14>>));
  EXPECT_NE((chooses<fn::gelu, act::max_abs<1e-3>, act::rational<9, 10>>), avx512);
  EXPECT_NE((chooses<fn::gelu, act::fast, act::rational<9, 10>>), avx512);
  EXPECT_NE((chooses<fn::softplus, act::fast, act::rational<6, 4>>), avx512);
  EXPECT_NE((chooses<fn::logsigmoid, act::fast, act::rational<6, 4>>), avx512);
  EXPECT_NE((chooses<fn::mish, act::fast, act::rational<12, 12>>), avx512);
  EXPECT_NE((chooses<fn::mish_derivative, act::fast, act::rational<25, 24>>), avx512);
  EXPECT_NE((chooses<fn::softplus_derivative, act::fast, act::rational<5, 6>>), avx512);
  EXPECT_NE((chooses<fn::logsigmoid_derivative, act::fast, act::rational<5, 6>>), avx512);
  EXPECT_TRUE((chooses<fn::tanh_derivative, act::fast, act::rational<4, 12>>));
  EXPECT_TRUE((chooses<fn::erfc, act::fast, act::rational<9, 10>>));
  EXPECT_TRUE((chooses<fn::erfc, act::max_abs<1e-6>, act::rational<11, 12>>));
  EXPECT_TRUE((chooses<fn::tanhshrink, act::fast, act::rational<5, 4>>));
  EXPECT_TRUE((chooses<fn::tanhshrink_derivative, act::fast, act::rational<12, 12>>));
  EXPECT_TRUE((chooses<fn::softcap_derivative, act::fast, act::rational<4, 12>>));
}

// No table of doubles is in registers, so that these are alike on every instruction set.
template <class Function, class Policy, class Method>
inline constexpr bool chooses_of_doubles = chooses<Function, Policy, Method, double>;

TEST(Policy, SmoothFunctionsOfDoublesAreRationals) {
  EXPECT_TRUE((chooses_of_doubles<fn::tanh, act::fast, act::rational<5, 6>>));
  EXPECT_TRUE((chooses_of_doubles<fn::tanh, act::max_abs<1e-6>, act::rational<9, 10>>));
  EXPECT_TRUE((chooses_of_doubles<fn::tanh_derivative, act::fast, act::rational<4, 12>>));
  EXPECT_TRUE((chooses_of_doubles<fn::erf, act::fast, act::rational<9, 10>>));
  EXPECT_TRUE((chooses_of_doubles<fn::erfc, act::fast, act::rational<9, 10>>));
  EXPECT_TRUE((chooses_of_doubles<fn::sigmoid, act::fast, act::rational<5, 6>>));
  EXPECT_TRUE((chooses_of_doubles<fn::sigmoid, act::max_abs<1e-6>, act::rational<9, 10>>));
  EXPECT_TRUE((chooses_of_doubles<fn::sigmoid_derivative, act::fast, act::rational<4, 12>>));
  EXPECT_TRUE((chooses_of_doubles<fn::silu, act::max_abs<1e-3>, act::rational<5, 6>>));
  EXPECT_TRUE((chooses_of_doubles<fn::silu, act::fast, act::rational<9, 10>>));
  EXPECT_TRUE((chooses_of_doubles<fn::silu_derivative, act::max_abs<1e-6>, act::rational<9, 10>>));
  EXPECT_TRUE((chooses_of_doubles<fn::gelu, act::fast, act::rational<9, 10>>));
  EXPECT_TRUE((chooses_of_doubles<fn::gelu, act::max_abs<1e-6>, act::rational<13, 14>>));
  EXPECT_TRUE((chooses_of_doubles<fn::gelu_derivative, act::fast, act::rational<7, 6>>));
  EXPECT_TRUE((chooses_of_doubles<fn::gelu_tanh, act::fast, act::rational<9, 10>>));
  EXPECT_TRUE((chooses_of_doubles<fn::gelu_tanh, act::max_abs<1e-6>, act::rational<15, 22>>));
  EXPECT_TRUE((chooses_of_doubles<fn::gelu_tanh_derivative, act::fast, act::rational<7, 6>>));
  EXPECT_TRUE((chooses_of_doubles<fn::quick_gelu, act::max_abs<1e-6>, act::rational<9, 10>>));
  EXPECT_TRUE((chooses_of_doubles<fn::mish, act::fast, act::rational<12, 12>>));
  EXPECT_TRUE((chooses_of_doubles<fn::mish_derivative, act::fast, act::rational<25, 24>>));
  EXPECT_TRUE((chooses_of_doubles<fn::softplus, act::fast, act::rational<6, 4>>));
  EXPECT_TRUE((chooses_of_doubles<fn::logsigmoid, act::fast, act::rational<6, 4>>));
  EXPECT_TRUE((chooses_of_doubles<fn::softcap, act::fast, act::rational<9, 10>>));
}

} // namespace
