// SPDX-License-Identifier: BSL-1.0
// Choosing how exact a function must be: by tier, by budget, by method. The table shows which kernel each choice stands
// for on the instruction set of this build, the bound that is stated for it, the error met, and the time.
#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

#include <simdact/accuracy.hpp>
#include <simdact/gelu.hpp>
#include <simdact/tanh.hpp>

namespace act = simdact;
namespace fn = act::fn;

// What a program relies on can be asserted: the build then fails, not the program, if a kernel is exchanged for one
// that is not good enough.
static_assert(act::accuracy<fn::tanh, act::pade<7, 6>, float>.max_abs < 1e-4);
static_assert(act::accuracy<fn::tanh, act::max_abs<1e-3>, float>.max_abs <= 1e-3);
static_assert(act::accuracy<fn::gelu, act::max_ulp<4>, float>.max_ulp <= 4);
static_assert(act::accuracy<fn::tanh, act::max_ulp<1.1>, float>.monotone());
static_assert(act::accuracy<fn::tanh, act::accurate, float>.odd);
static_assert(act::accuracy<fn::gelu, act::correctly_rounded, float>.max_ulp == 0.5);
static_assert(act::accuracy<fn::gelu, act::accurate, act::bfloat16>.max_ulp == 0.5);

namespace {

// The spelling of a type as the compiler has it, without its namespaces.
template <class Method>
std::string name_of() {
  std::string text = __PRETTY_FUNCTION__;
  text = text.substr(text.find("Method = ") + 9);
  text = text.substr(0, text.find_first_of(";]"));
  const std::size_t scope = text.substr(0, text.find('<')).rfind("::");
  return scope == text.npos ? text : text.substr(scope + 2);
}

struct errors {
  double ulp = 0;
  double abs = 0;
};

// Of floats: an ULP is the distance of neighbours at the exact result, and that of the subnormals below them.
errors measure(const std::vector<float>& y, const std::vector<double>& exact) {
  errors worst;
  for (std::size_t i = 0; i < y.size(); ++i) {
    const double error = std::abs(static_cast<double>(y[i]) - exact[i]);
    const int exponent = exact[i] == 0 ? -126 : std::max(std::ilogb(exact[i]), -126);
    worst.abs = std::max(worst.abs, error);
    worst.ulp = std::max(worst.ulp, std::ldexp(error, 23 - exponent));
  }
  return worst;
}

template <class Call>
double nanoseconds_an_element(std::size_t size, Call call) {
  using clock = std::chrono::steady_clock;
  double best = 1e300;
  for (int pass = 0; pass < 20; ++pass) {
    const auto begin = clock::now();
    for (int repeat = 0; repeat < 10; ++repeat)
      call();
    const std::chrono::duration<double, std::nano> time = clock::now() - begin;
    best = std::min(best, time.count() / 10 / static_cast<double>(size));
  }
  return best;
}

// One float in 32771 from all finite ones, and the exact results by the C library in double.
struct sample {
  std::vector<float> x;
  std::vector<double> exact;

  explicit sample(double (*function)(double)) {
    for (std::uint64_t bits = 0; bits < std::uint64_t{1} << 32; bits += 32771) {
      const float value = std::bit_cast<float>(static_cast<std::uint32_t>(bits));
      if (std::isfinite(value)) {
        x.push_back(value);
        exact.push_back(function(static_cast<double>(value)));
      }
    }
  }
};

bool all_within = true;

template <class Function, class Policy, class Call>
void row(const char* policy, const sample& inputs, Call function) {
  constexpr act::bound bound = act::accuracy<Function, Policy, float>;
  std::vector<float> y(inputs.x.size());
  function(inputs.x, y);
  const errors met = measure(y, inputs.exact);
  // The C library's own error is on top of ours, a trifle in float's ULP.
  const bool within = met.ulp <= bound.max_ulp * 1.0001 && met.abs <= bound.max_abs * 1.0001;
  all_within = all_within && within;

  std::vector<float> part(4096), result(part.size());
  for (std::size_t i = 0; i < part.size(); ++i)
    part[i] = static_cast<float>(i) / 512 - 4;
  const double time = nanoseconds_an_element(part.size(), [&] { function(part, result); });
  std::printf("  %-20s %-20s %9.4g %9.4g   %9.3g %9.3g  %-8s %6.3f%s\n", policy,
              name_of<act::method_of<Function, Policy, float>>().c_str(), bound.max_ulp, met.ulp, bound.max_abs,
              met.abs, bound.monotone() ? "monotone" : "", time, within ? "" : "  BEYOND ITS BOUND");
}

template <class Policy>
void tanh_row(const char* policy, const sample& inputs) {
  row<fn::tanh, Policy>(policy, inputs, [](const auto& in, auto& out) { act::tanh<Policy>(in, out); });
}

template <class Policy>
void gelu_row(const char* policy, const sample& inputs) {
  row<fn::gelu, Policy>(policy, inputs, [](const auto& in, auto& out) { act::gelu<Policy>(in, out); });
}

void heading(const char* function) {
  std::printf("%s\n  %-20s %-20s %9s %9s   %9s %9s  %-8s %6s\n", function, "policy", "method", "ULP <=", "met",
              "abs <=", "met", "shape", "ns");
}

} // namespace

int main() {
  const sample of_tanh([](double x) { return std::tanh(x); });
  heading("tanh of float");
  tanh_row<act::accurate>("accurate", of_tanh);
  tanh_row<act::reproducible>("reproducible", of_tanh);
  tanh_row<act::correctly_rounded>("correctly_rounded", of_tanh);
  tanh_row<act::fast>("fast", of_tanh);
  tanh_row<act::max_ulp<1.1>>("max_ulp<1.1>", of_tanh);
  tanh_row<act::max_ulp<10000>>("max_ulp<10000>", of_tanh);
  tanh_row<act::max_abs<1e-3>>("max_abs<1e-3>", of_tanh);
  tanh_row<act::max_abs<0.02>>("max_abs<0.02>", of_tanh);
  tanh_row<act::pade<7, 6>>("pade<7, 6>", of_tanh);

  const sample of_gelu([](double x) { return 0.5 * x * std::erfc(-x * std::sqrt(0.5)); });
  heading("gelu of float");
  gelu_row<act::accurate>("accurate", of_gelu);
  gelu_row<act::correctly_rounded>("correctly_rounded", of_gelu);
  gelu_row<act::fast>("fast", of_gelu);
  gelu_row<act::max_abs<1e-3>>("max_abs<1e-3>", of_gelu);
  std::puts(all_within ? "every error met is within its bound" : "FAILED");
  return all_within ? 0 : 1;
}
