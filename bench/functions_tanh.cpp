#include "functions.hpp"

#include <simdact/softcap.hpp>
#include <simdact/softsign.hpp>
#include <simdact/tanh.hpp>
#include <simdact/tanhshrink.hpp>

#include "builder.hpp"

namespace simdact_bench {

void add_tanh(suite& all) {
  add<fn::tanh, fn::tanh_derivative>(all, everywhere);
  add<fn::tanhshrink, fn::tanhshrink_derivative>(all);
  add<fn::softcap, fn::softcap_derivative>(all);
  add<fn::softsign, fn::softsign_derivative>(all);
}

} // namespace simdact_bench
