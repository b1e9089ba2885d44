#include "functions.hpp"

#include <simdact/mish.hpp>
#include <simdact/silu.hpp>

#include "builder.hpp"

namespace simdact_bench {

void add_gates(suite& all) {
  add<fn::silu, fn::silu_derivative>(all);
  add<fn::swish, fn::swish_derivative>(all);
  add<fn::mish, fn::mish_derivative>(all);
}

} // namespace simdact_bench
