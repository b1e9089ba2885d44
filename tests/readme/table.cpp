// SPDX-License-Identifier: BSL-1.0
// Prints a table of tests/README.md from the stated bounds: table functions, or table methods.
#include <cmath>
#include <concepts>
#include <cstdio>
#include <string>
#include <string_view>

#include <simdact/simdact.hpp>

#include <support/method_name.hpp>
#include <support/methods.hpp>

using namespace simdact_test;
namespace fn = simdact::fn;

namespace {

std::string number(double x) {
  char text[32];
  std::snprintf(text, sizeof text, x < 1e4 ? "%.4g" : "%.3e", x);
  return text;
}

std::string shape(const simdact::bound& b) {
  if (!b.odd)
    return "not odd";
  return b.monotone() ? "monotone" : "steps down " + number(b.max_step_down) + " ULP";
}

// Largest absolute error and largest ULP of one type; empty cells where there is no kernel.
template <class Method, class T>
std::string cells() {
  const simdact::bound& b = simdact::detail::stated<fn::tanh, Method, T>.fused;
  return simdact::detail::has_kernel<fn::tanh, Method, T> ? number(b.max_abs) + " | " + number(b.max_ulp) : " | ";
}

template <class Method, class T>
void row(const char* suffix) {
  if constexpr (simdact::detail::has_kernel<fn::tanh, Method, T> &&
                !simdact::detail::rounds_floats<fn::tanh, Method, T>) {
    const simdact::detail::bounds& b = simdact::detail::stated<fn::tanh, Method, T>;
    const bool is_float = std::same_as<T, float>;
    std::printf("| `%s`%s | %s | %s | %s | %s |\n", method_name<Method>().c_str(), suffix,
                std::same_as<T, double> ? " | " : cells<Method, T>().c_str(),
                std::same_as<T, double> ? "" : number(b.unfused.max_ulp).c_str(),
                is_float || std::same_as<T, double> ? cells<Method, double>().c_str() : " | ", shape(b.fused).c_str());
  }
}

void methods() {
  std::printf("| method | float: abs | ULP | ULP without FMA | double: abs | ULP | shape |\n");
  std::printf("|---|---|---|---|---|---|---|\n");
  for_each_method<fn::tanh>([]<class Method>() {
    if constexpr (simdact::detail::has_kernel<fn::tanh, Method, float>)
      row<Method, float>("");
    else
      row<Method, double>("");
    row<Method, simdact::bfloat16>(" on bfloat16");
  });
}

// The method that is accurate on AVX2 and on NEON: that of every build with FMA, unless the function says otherwise.
template <class Function, class T>
struct without_long_tables {
  using method = typename Function::template reproducible<T>;
};
template <class Function, class T>
  requires requires {
    typename Function::template without_long_tables<T>;
  }
struct without_long_tables<Function, T> {
  using method = typename Function::template without_long_tables<T>;
};

template <class Function, class T>
constexpr simdact::detail::bounds accurate =
    simdact::detail::stated<Function, typename without_long_tables<Function, T>::method, T>;

template <class Function>
void function_row(const char* name) {
  const simdact::detail::bounds &single = accurate<Function, float>, &twice = accurate<Function, double>;
  std::printf("| `%s` | %s | %s | %s | %s | %s |\n", name, number(single.fused.max_ulp).c_str(),
              number(single.unfused.max_ulp).c_str(), number(single.fused.max_abs).c_str(),
              number(twice.fused.max_ulp).c_str(), single.fused.monotone() ? "monotone" : "");
}

void functions() {
  std::printf("| function | float: ULP | ULP without FMA | abs | double: ULP | shape |\n");
  std::printf("|---|---|---|---|---|---|\n");
  fn::all::visit([]<class Function>() { function_row<Function>(Function::name); });
}

// Where GELU's tanh form is farthest from GELU: of 2^-12 apart, the best x.
void difference() {
  long double most = 0, at = 0;
  for (int i = -8 * 4096; i <= 8 * 4096; ++i) {
    const long double x = i / 4096.0L, t = std::sqrt(8 / std::acos(-1.0L)) * (x + 0.044715L * x * x * x);
    const long double d = std::fabs(x * (std::erfc(-x / std::sqrt(2.0L)) / 2 - 1 / (1 + std::exp(-t))));
    if (d > most) {
      most = d;
      at = std::fabs(x);
    }
  }
  std::printf("`gelu` is the exact function, `gelu_tanh` its tanh form: they differ by up to %.4Lg, at x = ±%.2Lf.\n",
              most, at);
}

} // namespace

int main(int argc, char** argv) {
  const std::string_view wanted = argc == 2 ? argv[1] : "";
  if (wanted == "functions") {
    functions();
  } else if (wanted == "methods") {
    methods();
  } else if (wanted == "difference") {
    difference();
  } else {
    std::fprintf(stderr, "table: functions, methods or difference is what can be printed\n");
    return 2;
  }
}
