// Builds the rows of a function from its kernels.
#pragma once

#include <algorithm>
#include <concepts>
#include <utility>

#include <simdact/kernel.hpp>
#include <support/method_name.hpp>
#include <support/methods.hpp>

#include "passes.hpp"
#include "suite.hpp"

namespace simdact_bench {

namespace act = simdact;

// Whether some kernel is within a budget on this instruction set.
template <class Function, class T, act::error_limit Limit>
inline constexpr bool affordable =
    !std::same_as<typename act::detail::cheapest_of<Function, T, act::detail::within_abs<Limit>>::type, void>;

template <class Function>
class builder {
public:
  builder(suite& all, std::span<const scene> scenes) : all_(all), scenes_(scenes) {
    all_.functions.insert(Function::name);
  }

  // Every method, the tiers and budgets, and what the C library offers.
  void add_everything() {
    add_methods<float>();
    add_methods<double>();
    add_methods<act::bfloat16>();
    add_tiers<float>();
    add_tiers<double>();
    add_library<float>();
    add_library<double>();
  }

  template <class Policy>
  void add_tier(const std::string& name) {
    add_policy<Policy, float>(name);
    add_policy<Policy, double>(name);
  }

private:
  using kernels = typename Function::kernels;

  template <class T>
  void add_methods() {
    simdact_test::for_each_kernel<kernels, T>([&]<class Method>() {
      const std::string name = simdact_test::method_name<Method>();
      add<T>(name, "", false, &Function::template apply<Method, T>);
      add_curve<T>(name, false, &Function::template apply<Method, T>);
    });
  }

  template <class T>
  void add_tiers() {
    add_policy<act::accurate, T>("accurate");
    add_policy<act::reproducible, T>("reproducible");
    if constexpr (affordable<kernels, T, 1e-4>)
      add_policy<act::fast, T>("fast");
    if constexpr (affordable<kernels, T, 1e-3>)
      add_policy<act::max_abs<1e-3>, T>("max_abs<1e-3>");
  }

  template <class Policy, class T>
  void add_policy(const std::string& name) {
    const std::string chosen = simdact_test::method_name<act::chosen_method<kernels, Policy, T>>();
    add<T>(name, chosen, false, &Function::template apply<Policy, T>);
  }

  template <class T>
  void add_library() {
    const array_function<T> loop = [](std::span<const T> x, std::span<const T> dy, std::span<T> out) {
      for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = Function::exact(x[i], dy[i]);
    };
    add_other<T>(std::string("std::") + Function::name, loop);
    if constexpr (requires(std::span<const T> x, std::span<T> out) { Function::template libmvec<T>(x, x, out); })
      add_other<T>("libmvec", &Function::template libmvec<T>);
  }

  template <class T>
  void add_other(const std::string& name, array_function<T> function) {
    add<T>(name, "", true, function);
    add_curve<T>(name, true, function);
  }

  template <class T>
  void add_curve(const std::string& name, bool other, array_function<T> function) {
    if constexpr (std::same_as<T, float>) {
      const auto evaluate = [function](std::span<const float> x, std::span<float> out) { function(x, x, out); };
      if (selected(Function::name))
        all_.curves.push_back({Function::name, name, other, evaluate, &Function::template exact<double>});
    }
  }

  template <class T>
  void add(const std::string& method, const std::string& chosen, bool other, array_function<T> function) {
    for (const scene s : scenes_) {
      const std::size_t elements = bytes(s.where) / sizeof(T);
      row r{Function::name, simdact_test::type_name<T>(), s.where, s.inputs, method, chosen, other, elements, {}, {}};
      if (!selected(r.function) || !std::regex_search(r.name(), all_.selected.filter))
        continue;
      const arrays<T> a = arrays_of<T>(s, Function::backward);
      r.error = errors_of(a, function);
      r.pass = pass_over(a, function);
      add_copy<T>(r);
      all_.rows.push_back(std::move(r));
    }
  }

  template <class T>
  static errors errors_of(arrays<T> a, array_function<T> function) {
    const std::size_t n = std::min(distinct, a.x.size());
    const std::span<const T> x = a.x.first(n), dy = a.dy.first(n);
    const std::span<T> out = a.out.first(n);
    function(x, dy, out);
    return measure_errors<T>(out, [&](std::size_t i) { return Function::exact(widen(x[i]), widen(dy[i])); });
  }

  template <class T>
  void add_copy(const row& of) {
    for (const row& known : all_.copies)
      if (known.copy_name() == of.copy_name())
        return;
    const scene s{of.where, distribution::normal};
    const array_function<T> copy = &copy_vectors<T>;
    all_.copies.push_back({"copy",
                           of.type,
                           s.where,
                           s.inputs,
                           "copy",
                           "",
                           true,
                           of.elements,
                           {},
                           pass_over(arrays_of<T>(s, false), copy)});
  }

  bool selected(const std::string& function) const {
    return all_.selected.function.empty() || all_.selected.function == function;
  }

  suite& all_;
  std::span<const scene> scenes_;
};

template <class Function>
void add_every_method(suite& all) {
  builder<Function>(all, every_scene).add_everything();
}

template <class Function>
void add_accurate(suite& all) {
  builder<Function>(all, one_scene).template add_tier<act::accurate>("accurate");
}

} // namespace simdact_bench
