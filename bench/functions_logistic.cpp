#include "functions.hpp"

#include <simdact/sigmoid.hpp>
#include <simdact/softplus.hpp>

#include "builder.hpp"

namespace simdact_bench {

void add_logistic(suite& all) {
  add<fn::sigmoid, fn::sigmoid_derivative>(all);
  add<fn::logsigmoid, fn::logsigmoid_derivative>(all);
  add<fn::softplus, fn::softplus_derivative>(all);
}

} // namespace simdact_bench
