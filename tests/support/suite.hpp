// SPDX-License-Identifier: BSL-1.0
// What a function's test file hands over to the program that it is linked into: kernels for every method of its list
// and every element type, and backward passes. The tests (suite.cpp adds them to GoogleTest as
// Function.Test/method_type), the sweeps and the hashes are such programs.
//
//   SIMDACT_CALLS(leaky_relu, 0.01f)            its value forms and array forms, with what they take after x
//   SIMDACT_CALLS(leaky_relu_derivative, 0.01f)
//   SIMDACT_BACKWARD_CALLS(leaky_relu, 0.01f)
//   const bool registered = simdact_test::register_all<leaky_relu_calls, …, leaky_relu_backward_calls>();
#pragma once

#include <support/backward.hpp>
#include <support/finite_math.hpp>
#include <support/methods.hpp>
#include <support/subject.hpp>
#include <support/unstated.hpp>

// A survey is compiled with every method, or with those that SIMDACT_SURVEY_METHOD lists, and without backward passes.
#if !defined(SIMDACT_SURVEY)
#define SIMDACT_SURVEY 0
#endif

#define SIMDACT_CALLS(name, ...)                                                                                       \
  struct name##_calls {                                                                                                \
    using function = simdact::fn::name;                                                                                \
    static constexpr const char* file = __FILE__;                                                                      \
    template <class Policy, class... Arguments>                                                                        \
    static auto call(Arguments&&... arguments) {                                                                       \
      return simdact::name<Policy>(arguments... __VA_OPT__(, ) __VA_ARGS__);                                           \
    }                                                                                                                  \
  };

#define SIMDACT_BACKWARD_CALLS(name, ...)                                                                              \
  struct name##_backward_calls {                                                                                       \
    template <class T>                                                                                                 \
    static simdact_test::backward_subject<T> backward() {                                                              \
      return {#name,                                                                                                   \
              __FILE__,                                                                                                \
              [](auto dy, auto x, auto dx) { simdact::name##_backward(dy, x, dx __VA_OPT__(, ) __VA_ARGS__); },        \
              [](simdact_test::slope_type<T> x) { return simdact::name##_derivative(x __VA_OPT__(, ) __VA_ARGS__); },  \
              &simdact_test::shape_of<simdact::fn::derivative_of<simdact::fn::name>>,                                  \
              simdact_test::has_flat_parts<simdact::fn::name>(),                                                       \
              nullptr,                                                                                                 \
              simdact_test::slope_bound<simdact::fn::name, T>()};                                                      \
    }                                                                                                                  \
  };

#define SIMDACT_BACKWARD_FROM_OUTPUT_CALLS(name, ...)                                                                  \
  struct name##_backward_from_output_calls {                                                                           \
    template <class T>                                                                                                 \
    static simdact_test::backward_subject<T> backward() {                                                              \
      return {#name,                                                                                                   \
              __FILE__,                                                                                                \
              [](auto dy, auto y, auto dx) {                                                                           \
                simdact::name##_backward_from_output(dy, y, dx __VA_OPT__(, ) __VA_ARGS__);                            \
              },                                                                                                       \
              [](simdact_test::slope_type<T> x) { return simdact::name##_derivative(x __VA_OPT__(, ) __VA_ARGS__); },  \
              &simdact_test::shape_of<simdact::fn::derivative_of<simdact::fn::name>>,                                  \
              false,                                                                                                   \
              [](T x) { return simdact::name(x __VA_OPT__(, ) __VA_ARGS__); },                                         \
              0};                                                                                                      \
    }                                                                                                                  \
  };

namespace simdact_test {

inline constexpr bool surveying = SIMDACT_SURVEY != 0;

template <class Method>
constexpr bool is_surveyed() {
#if defined(SIMDACT_SURVEY_METHOD)
  using namespace simdact;
  return detail::is_among<Method>(detail::method_list<SIMDACT_SURVEY_METHOD>{});
#else
  return true;
#endif
}

// Each program defines it for float, double, bfloat16 and float16: what a kernel costs to compile is the kernel.
template <class T>
void register_subject(const subject<T>& s);

template <class Calls, class T>
void register_kernels() {
  using Function = typename Calls::function;
  for_each_kernel<Function, T>([]<class M>() {
    if constexpr (surveying && !is_surveyed<M>())
      return;
    else if constexpr (surveying)
      register_subject(make_subject<Calls, M, T, unstated<M>>());
    else if constexpr (representative<Function, M>())
      register_subject(make_subject<Calls, M, T>());
    else
      register_subject(make_scalar_subject<Calls, M, T>());
  });
  if constexpr (simdact::simd::narrow<T> && !surveying) {
    using method = simdact::detail::chosen_method<Function, simdact::fast, T>;
    if constexpr (!std::same_as<method, simdact::accurate>) {
      subject<T> s = make_subject<Calls, method, T, simdact::fast>();
      s.method = "fast";
      register_subject(s);
    }
  }
}

template <class Calls>
void register_calls() {
  if constexpr (requires { Calls::template backward<float>(); }) {
    if constexpr (!surveying) {
      register_backward(Calls::template backward<float>());
      register_backward(Calls::template backward<double>());
    }
    // Types of ours: their names tell of the flags, and the suite was compiled without them.
    if constexpr (!surveying && !finite_math) {
      register_backward(Calls::template backward<simdact::bfloat16>());
      register_backward(Calls::template backward<simdact::float16>());
    }
  } else {
    register_kernels<Calls, float>();
    register_kernels<Calls, double>();
    if constexpr (!finite_math) {
      register_kernels<Calls, simdact::bfloat16>();
      register_kernels<Calls, simdact::float16>();
    }
  }
}

template <class... Calls>
bool register_all() {
  (register_calls<Calls>(), ...);
  return true;
}

} // namespace simdact_test
