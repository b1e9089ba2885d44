// SPDX-License-Identifier: BSL-1.0
// Every elementwise function by two tiers, and some named methods of tanh and exp: in arrays and as scalars.
#include <tuple>

#include <simdact/simdact.hpp>
#include <support/kernel_array.hpp>

#include "record.hpp"

namespace {

using namespace simdact_flags;

template <class Function, class Policy, class T>
void run_function(results& out, const std::string& policy) {
  static const std::vector<T> in = inputs<T>();
  std::vector<T> y(in.size());
  const std::string name = std::string(Function::name) + " by " + policy;
  simdact_test::run_kernel<Function, Policy>(std::span<const T>(in), std::span<T>(y));
  record<T>(out, name, y);
  std::apply(
      [&](auto... parameter) {
        for (std::size_t i = 0; i < in.size(); ++i)
          y[i] = simdact::detail::evaluate<Function, Policy>(in[i], static_cast<T>(parameter)...);
      },
      simdact_test::parameters<Function>);
  record<T>(out, name + ", scalars", y);
}

template <class T>
void run_all(results& out) {
  using namespace simdact;
  fn::all::visit([&]<class Function>() {
    run_function<Function, accurate, T>(out, "accurate");
    if constexpr (!std::same_as<simdact::detail::chosen_method<Function, fast, T>,
                                simdact::detail::chosen_method<Function, accurate, T>>)
      run_function<Function, fast, T>(out, "fast");
  });
  run_function<fn::tanh, pade<7, 6>, T>(out, "pade<7, 6>");
  run_function<fn::tanh, spline<31>, T>(out, "spline<31>");
  run_function<fn::tanh, taylor<6>, T>(out, "taylor<6>");
  run_function<fn::tanh, schraudolph_ng, T>(out, "schraudolph_ng");
  run_function<fn::tanh, schraudolph_quadratic, T>(out, "schraudolph_quadratic");
  run_function<fn::tanh, reciprocal_sqrt<7>, T>(out, "reciprocal_sqrt<7>");
  run_function<fn::exp, schraudolph, T>(out, "schraudolph");
  run_function<fn::exp, minimax<3>, T>(out, "minimax<3>");
}

} // namespace

using simdact_flags::results;

namespace PART {

[[gnu::visibility("default")]] void functions(results& out) {
  run_all<float>(out);
  run_all<double>(out);
}

} // namespace PART
