// Prints the README's table of methods from the stated bounds.
#include <concepts>
#include <cstdio>
#include <string>

#include <simdact/simdact.hpp>
#include <support/method_name.hpp>
#include <support/methods.hpp>

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
  const simdact::bound& b = simdact::stated<fn::tanh, Method, T>.fused;
  return simdact::has_kernel<fn::tanh, Method, T> ? number(b.max_abs) + " | " + number(b.max_ulp) : " | ";
}

template <class Method, class T>
void row(const char* suffix) {
  if constexpr (simdact::has_kernel<fn::tanh, Method, T>) {
    const simdact::bounds& b = simdact::stated<fn::tanh, Method, T>;
    const bool is_float = std::same_as<T, float>;
    std::printf("| `%s`%s | %s | %s | %s | %s |\n", simdact_test::method_name<Method>().c_str(), suffix,
                std::same_as<T, double> ? " | " : cells<Method, T>().c_str(),
                std::same_as<T, double> ? "" : number(b.unfused.max_ulp).c_str(),
                is_float || std::same_as<T, double> ? cells<Method, double>().c_str() : " | ", shape(b.fused).c_str());
  }
}

} // namespace

int main() {
  std::printf("| method | float: abs | ULP | ULP without FMA | double: abs | ULP | shape |\n");
  std::printf("|---|---|---|---|---|---|---|\n");
  simdact_test::for_each_method<fn::tanh>([]<class Method>() {
    if constexpr (simdact::has_kernel<fn::tanh, Method, float>)
      row<Method, float>("");
    else
      row<Method, double>("");
    row<Method, simdact::bfloat16>(" on bfloat16");
  });
}
