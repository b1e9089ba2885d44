#include "functions.hpp"

#include <simdact/erf.hpp>
#include <simdact/gelu.hpp>

#include "builder.hpp"

namespace simdact_bench {

void add_gelus(suite& all) {
  add<fn::gelu, fn::gelu_derivative>(all);
  add<fn::gelu_tanh, fn::gelu_tanh_derivative>(all);
  add<fn::quick_gelu, fn::quick_gelu_derivative>(all);
  add<fn::erf, fn::erf_derivative>(all);
  add<fn::erfc, fn::erfc_derivative>(all);
}

} // namespace simdact_bench
