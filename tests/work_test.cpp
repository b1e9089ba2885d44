// SPDX-License-Identifier: BSL-1.0
// The operations that kernels state as their work, which budgets choose by, against those that they do: each kernel is
// evaluated on a value that counts.
//
// An operation of simd/ counts as one whatever an instruction set makes of it, and a constant or a change of type as
// none. The k_tanh methods are not counted: they work on lanes of integers.
#include <support/counted.hpp>

#include <gtest/gtest.h>

#include <tuple>

#include <reference/all.hpp>
#include <simdact/simdact.hpp>
#include <support/method_name.hpp>
#include <support/methods.hpp>

namespace {

namespace act = simdact;
using simdact_test::counted;
using simdact_test::exact;

template <class Function, class Method, class T>
act::detail::operations counted_work(double x) {
  simdact_test::done = {};
  const auto evaluate = [&](auto... parameters) {
    static_cast<void>(act::detail::kernel<Function, Method>::eval(counted<T>(x), counted<T>(parameters)...));
  };
  if constexpr (requires { exact<Function>::parameters; })
    std::apply(evaluate, exact<Function>::parameters);
  else
    evaluate();
  return simdact_test::done;
}

template <class Method>
inline constexpr bool works_on_integers =
    std::same_as<Method, act::k_tanh> || std::same_as<Method, act::k_tanh_monotone> ||
    std::same_as<Method, act::k_tanh_64>;

// One whose kernel of double is another method's.
template <class Function>
inline constexpr bool is_of_floats = std::same_as<Function, act::fn::tanhshrink_derivative>;

template <class Function, class Method, class T>
void work_is_as_stated() {
  if constexpr (act::detail::has_kernel<Function, Method, T> && !(is_of_floats<Function> && sizeof(T) == 8)) {
    const act::detail::operations stated = act::detail::kernel<Function, Method>::work;
    const bool of_longer = sizeof(T) == 8 && act::detail::has_kernel<Function, Method, float>;
    for (const double x : {0.7, -3.0}) {
      const act::detail::operations done = counted_work<Function, Method, T>(x);
      const std::string kernel =
          Function::name + (" by " + simdact_test::method_name<Method>()) + " on " + simdact_test::type_name<T>();
      EXPECT_EQ(done.arithmetic, stated.arithmetic + (of_longer ? stated.more_in_double : 0)) << kernel;
      EXPECT_EQ(done.divisions, stated.divisions) << kernel;
      EXPECT_EQ(done.lookups, stated.lookups) << kernel;
      EXPECT_EQ(done.entries, stated.entries) << kernel;
    }
  }
}

TEST(Work, IsWhatKernelsDo) {
  if constexpr (!act::simd::fused || act::simd::build_target == act::simd::target::avx512)
    GTEST_SKIP() << "counted where multiply-adds are one operation and powers of two are not";
  else
    act::fn::all::visit([]<class Function>() {
      simdact_test::for_each_method<Function>([]<class Method>() {
        if constexpr (!works_on_integers<Method>) {
          work_is_as_stated<Function, Method, float>();
          work_is_as_stated<Function, Method, double>();
        }
      });
    });
}

} // namespace
