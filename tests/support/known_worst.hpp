// SPDX-License-Identifier: BSL-1.0
// The worst doubles known of a function's kernels.
#pragma once

#include <string_view>
#include <vector>

#include <support/methods.hpp>

namespace simdact_test {

// Met outside of the searches that state the bounds: by samples of another distribution.
struct met_elsewhere {
  std::string_view function;
  double x;
};
inline constexpr met_elsewhere worst_met_elsewhere[] = {
    {"sigmoid", -0x1.25f2863bf30f8p+5},
    {"softplus_derivative", -0x1.25f2863bf30f8p+5},
    {"logsigmoid_derivative", 0x1.25f2863bf30f8p+5},
    {"quick_gelu", -0x1.5c8a9a18df862p+4},
    {"gelu_derivative", -0x1.3e99ff6513b18p-1},
    {"gelu_derivative", -0x1.8205f7cb1d876p-1},
    {"silu_derivative", 0x1.a63b262f0ccbfp+1},
    {"swish_derivative", 0x1.a63b262f0ccbfp+1},
    {"quick_gelu_derivative", 0x1.ffff49555c45cp+0},
    {"quick_gelu_derivative", 0x1.a4b4fd2f0e112p-1},
    {"gelu_tanh_derivative", 0x1.5e61cac53695bp+4},
    {"gelu_tanh_derivative", 0x1.762bff65a3146p+0},
    {"gelu_tanh_derivative", 0x1.762bf7d707b42p+0},
    {"mish_derivative", 0x1.38e83dd68eb44p+3},
    {"exp", 0x1.62b357c83e167p+9},
    {"exp", 0x1.62d0945e962c4p+9},
    {"expm1", 0x1.62b8fc1182cfbp+9},
    {"elu_derivative", -0x1.62811b3fa5368p+9},
    {"celu_derivative", -0x1.62811b3fa5368p+9},
    {"selu_derivative", -0x1.62811b3fa5368p+9},
    {"hardswish", 0x1.fe80abe929ce3p-30},
};

// Those and the ones that the records of any of the function's kernels name, with FMA and without: what is bad for one
// kernel is often bad for its siblings.
template <class Function>
const std::vector<double>& known_worst() {
  static const std::vector<double> inputs = [] {
    std::vector<double> list;
    for (const met_elsewhere& m : worst_met_elsewhere)
      if (m.function == Function::name)
        list.push_back(m.x);
    for_each_kernel<Function, double>([&]<class Method>() {
      const simdact::detail::bounds& stated = simdact::detail::stated<Function, Method, double>;
      for (const simdact::bound& b : {stated.fused, stated.unfused})
        list.insert(list.end(), {b.max_ulp_at, b.max_abs_at, b.max_step_down_at});
    });
    return list;
  }();
  return inputs;
}

} // namespace simdact_test
