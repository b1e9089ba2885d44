#include <simdact/softplus.hpp>
#include <support/suite.hpp>

namespace {

struct softplus_calls {
  using function = simdact::fn::softplus;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::softplus<Policy>(arguments...);
  }
};

struct softplus_derivative_calls {
  using function = simdact::fn::softplus_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::softplus_derivative<Policy>(arguments...);
  }
};

const bool registered =
    simdact_test::register_suite<softplus_calls>() && simdact_test::register_suite<softplus_derivative_calls>();

} // namespace
