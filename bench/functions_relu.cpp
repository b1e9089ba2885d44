#include "functions.hpp"

#include <simdact/relu.hpp>

#include "builder.hpp"

namespace simdact_bench {

void add_relus(suite& all) {
  add<fn::relu, fn::relu_derivative>(all);
  add<fn::relu6, fn::relu6_derivative>(all);
  add<fn::leaky_relu, fn::leaky_relu_derivative>(all);
  add<fn::relu_squared, fn::relu_squared_derivative>(all);
  add<fn::hardsigmoid, fn::hardsigmoid_derivative>(all);
  add<fn::hardswish, fn::hardswish_derivative>(all);
}

} // namespace simdact_bench
