#include <simdact/log1p.hpp>
#include <support/suite.hpp>

namespace {

struct log1p_calls {
  using function = simdact::fn::log1p;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::log1p<Policy>(arguments...);
  }
};

struct log1p_derivative_calls {
  using function = simdact::fn::log1p_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::log1p_derivative<Policy>(arguments...);
  }
};

const bool registered =
    simdact_test::register_suite<log1p_calls>() && simdact_test::register_suite<log1p_derivative_calls>();

} // namespace
