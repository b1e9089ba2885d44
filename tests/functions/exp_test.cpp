#include <simdact/exp.hpp>
#include <support/suite.hpp>

namespace {

struct exp_calls {
  using function = simdact::fn::exp;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::exp<Policy>(arguments...);
  }
};

struct expm1_calls {
  using function = simdact::fn::expm1;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::expm1<Policy>(arguments...);
  }
};

const bool registered = simdact_test::register_suite<exp_calls>() && simdact_test::register_suite<expm1_calls>();

} // namespace
