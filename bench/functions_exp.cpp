#include "functions.hpp"

#include <simdact/elu.hpp>
#include <simdact/exp.hpp>
#include <simdact/log1p.hpp>

#include "builder.hpp"

namespace simdact_bench {

void add_exponentials(suite& all) {
  add<fn::exp, fn::exp_derivative>(all);
  add<fn::expm1, fn::expm1_derivative>(all);
  add<fn::log1p, fn::log1p_derivative>(all);
  add<fn::elu, fn::elu_derivative>(all);
  add<fn::celu, fn::celu_derivative>(all);
  add<fn::selu, fn::selu_derivative>(all);
}

} // namespace simdact_bench
