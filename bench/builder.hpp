// SPDX-License-Identifier: BSL-1.0
// From the kernels of an elementwise function to its rows, and to those of its derivative and backward pass.
#pragma once

#include <algorithm>
#include <tuple>

#include <reference/reference.hpp>
#include <support/kernel_array.hpp>
#include <support/method_name.hpp>
#include <support/methods.hpp>

#include "decisions.hpp"
#include "functions.hpp"
#include "naive_loop.hpp"
#include "peers.hpp"
#include "suite.hpp"
#include "tiers.hpp"

namespace simdact_bench {

namespace fn = act::fn;

// call(parameters...), their values hidden from the compiler.
template <class Function, class T, class Call>
void with_parameters(Call call) {
  const auto hidden = [](float value) {
    const volatile float kept = value;
    return kept;
  };
  std::apply([&](auto... parameter) { call(static_cast<T>(hidden(parameter))...); },
             simdact_test::parameters<Function>);
}

template <class Function, class Method, class T>
void forward_pass(std::span<const T> x, std::span<const T>, std::span<T> out) {
  with_parameters<Function, T>([&](auto... p) {
    act::detail::elementwise("benchmark", act::detail::value_between<Function, Method, T, T>(p...), out, x);
  });
}

template <class Function, class Policy, class T>
void backward_pass(std::span<const T> x, std::span<const T> dy, std::span<T> out) {
  with_parameters<fn::derivative_of<Function>, T>([&](auto... p) {
    act::detail::elementwise("benchmark", act::detail::gradient_of<Function, Policy, T>(p...), out, dy, x);
  });
}

template <class Function>
void exact_forward(std::span<const double> x, std::span<const double>, std::span<long double> out) {
  std::ranges::transform(x, out.begin(), &simdact_test::exact_double<Function>);
}

template <class Derivative>
void exact_backward(std::span<const double> x, std::span<const double> dy, std::span<long double> out) {
  exact_forward<Derivative>(x, dy, out);
  for (std::size_t i = 0; i < out.size(); ++i)
    out[i] *= static_cast<long double>(dy[i]);
}

inline void add_naive(suite& all, const subject& of, const char* name, std::span<const naive_loop> loops,
                      std::span<const scene> scenes) {
  for (const naive_loop& loop : loops)
    if (loop.function == of.function && loop.floats) {
      const candidate<float> floats{.method = name, .run = loop.floats, .other = true};
      all.add(of, floats, scenes);
      all.add_curve(of, floats);
      if (loop.doubles)
        all.add(of, candidate<double>{.method = name, .run = loop.doubles, .other = true}, scenes);
    }
}

inline void add_peers(suite& all, const subject& of, std::span<const scene> scenes) {
  for (const peer& one : peers()) {
    add_naive(all, of, one.name, one.loops, scenes);
    for (const bfloat16_loop& loop : one.bfloat16s)
      if (loop.function == of.function)
        all.add(of, candidate<act::bfloat16>{.method = one.name, .run = loop.run, .other = true}, scenes);
  }
}

// Which scenes the kinds of rows have.
struct extent {
  std::span<const scene> methods = l1_normal, tiers = some_scenes, libmvec = some_scenes, c_library = l1_normal,
                         peers = l1_normal;
};
template <class Function>
inline constexpr extent scenes_of{};
template <>
inline constexpr extent scenes_of<fn::tanh>{every_scene, every_scene, every_scene, every_scene, every_place};
template <class Function>
  requires(shown::contains<Function>)
inline constexpr extent scenes_of<Function>{l1_normal, more_scenes, more_scenes, l1_normal, every_place};

template <class Function>
class builder {
public:
  explicit builder(suite& all) : all_(all) {}

  void add() {
    add_methods<float>();
    add_methods<double>();
    add_methods<act::bfloat16>();
    add_tiers<float>();
    add_tiers<double>();
    add_naive(all_, of_, "C library", c_library(), scenes_.c_library);
#if SIMDACT_BENCH_LIBMVEC
    add_naive(all_, of_, "libmvec", libmvec(), scenes_.libmvec);
#endif
    if (all_.selected.peers)
      add_peers(all_, of_, scenes_.peers);
  }

  template <class Derivative>
  void add_derivative() {
    add_derivative<Derivative, float>();
    add_derivative<Derivative, double>();
  }

private:
  static constexpr const extent& scenes_ = scenes_of<Function>;
  static constexpr double domain_low_ = simdact_test::exact<Function>::of.domain_low;

  template <class T>
  void add_methods() {
    simdact_test::for_each_kernel<Function, T>([&]<class Method>() {
      if constexpr (simdact_test::representative<Function, Method>() && !std::same_as<Method, act::accurate>) {
        const candidate<T> one{.method = simdact_test::method_name<Method>(),
                               .run = &forward_pass<Function, Method, T>,
                               .stated = stated<Function, Method, T>()};
        all_.add(of_, one, scenes_.methods);
        if constexpr (std::same_as<T, float>)
          all_.add_curve(of_, one);
      }
    });
  }

  template <class T>
  void add_tiers() {
    tiers<Function, T>::template visit<act::accurate, act::reproducible, act::fast, act::max_abs<1e-3>>(
        [&]<class Policy>() {
          using method = meant<Function, Policy, T>;
          const candidate<T> one{.method = tier_name<Policy>,
                                 .run = &forward_pass<Function, method, T>,
                                 .chosen = simdact_test::method_name<method>(),
                                 .stated = stated<Function, Policy, T>()};
          all_.add(of_, one, scenes_.tiers);
        });
  }

  template <class Derivative, class T>
  void add_derivative() {
    tiers<Derivative, T>::template visit<act::accurate, act::fast>([&]<class Policy>() {
      using method = meant<Derivative, Policy, T>;
      candidate<T> one{.method = tier_name<Policy>,
                       .run = &forward_pass<Derivative, method, T>,
                       .chosen = simdact_test::method_name<method>(),
                       .forward_method = tier_of_row<Function, Policy, T>,
                       .stated = stated<Derivative, Policy, T>()};
      all_.add(slope("_derivative", &exact_forward<Derivative>, false, simdact_test::function_index<Derivative>), one,
               l1_normal);
      one.stated.reset();
      one.run = &backward_pass<Function, Policy, T>;
      all_.add(slope("_backward", &exact_backward<Derivative>, true), one, l1_normal);
    });
  }

  static subject slope(const char* suffix, exact_results exact, bool two_inputs,
                       std::optional<std::size_t> index = {}) {
    return {.function = std::string(Function::name) + suffix,
            .forward = Function::name,
            .exact = std::move(exact),
            .two_inputs = two_inputs,
            .domain_low = domain_low_,
            .index = index};
  }

  suite& all_;
  subject of_{.function = Function::name,
              .exact = &exact_forward<Function>,
              .domain_low = domain_low_,
              .index = simdact_test::function_index<Function>};
};

// What policies choose among, of a function or a derivative.
template <class Function, class T>
void add_choices(suite& all, const char* forward) {
  const subject of{
      .function = Function::name, .forward = forward, .domain_low = simdact_test::exact<Function>::of.domain_low};
  add_decisions<Function, T>(all, of, []<class Method>() { return &forward_pass<Function, Method, T>; });
}

// The derivative of an antiderivative has the rows of a function.
template <class Function>
inline constexpr bool has_derivative_rows = !requires {
  Function::is_antiderivative;
};

// What the default run has elsewhere, the rows of a shown function itself, is left out.
template <class Function, class Derivative, bool IsShown>
void add_remaining(suite& all) {
  if (all.selected.choices) {
    add_choices<Function, float>(all, "");
    add_choices<Function, double>(all, "");
    if constexpr (has_derivative_rows<Function>) {
      add_choices<Derivative, float>(all, Function::name);
      add_choices<Derivative, double>(all, Function::name);
    }
    return;
  }
  builder<Function> rows(all);
  if constexpr (!IsShown)
    rows.add();
  if constexpr (has_derivative_rows<Function>)
    rows.template add_derivative<Derivative>();
}

} // namespace simdact_bench
