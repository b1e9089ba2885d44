// Prints the README's table of methods from the stated bounds.
#include <cmath>
#include <cstdio>
#include <string>

#include <simdact/simdact.hpp>
#include <support/method_name.hpp>
#include <support/methods.hpp>

namespace fn = simdact::fn;

namespace {

std::string number(double x) {
  char text[32];
  std::snprintf(text, sizeof text, x < 100 ? "%.3g" : "%.1e", x);
  return text;
}

template <class Function, class Method, class T>
void row(const char* type) {
  if constexpr (simdact::has_kernel<Function, Method, T>) {
    const simdact::bound& fused = simdact::stated<Function, Method, T>.fused;
    const simdact::bound& unfused = simdact::stated<Function, Method, T>.unfused;
    std::printf("| `%s` | %s | %s | %s | %.9g | %s | %s |\n", simdact_test::method_name<Method>().c_str(), type,
                number(fused.max_abs).c_str(), number(fused.max_ulp).c_str(), fused.max_ulp_at,
                number(unfused.max_ulp).c_str(),
                !fused.odd         ? "not odd"
                : fused.monotone() ? "monotone"
                                   : ("steps down " + number(fused.max_step_down) + " ULP").c_str());
  }
}

} // namespace

int main() {
  std::printf("| method | type | max abs error | max ULP | at | max ULP without FMA | shape |\n");
  std::printf("|---|---|---|---|---|---|---|\n");
  simdact_test::for_each_method<fn::tanh>([]<class Method>() {
    row<fn::tanh, Method, float>("float");
    row<fn::tanh, Method, double>("double");
    row<fn::tanh, Method, simdact::bfloat16>("bfloat16");
  });
}
