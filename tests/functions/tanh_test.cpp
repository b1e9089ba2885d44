#include <simdact/tanh.hpp>
#include <support/suite.hpp>

namespace {

struct tanh_calls {
  using function = simdact::fn::tanh;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::tanh<Policy>(arguments...);
  }
};

struct tanh_derivative_calls {
  using function = simdact::fn::tanh_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::tanh_derivative<Policy>(arguments...);
  }
};

const bool registered =
    simdact_test::register_suite<tanh_calls>() && simdact_test::register_suite<tanh_derivative_calls>();

} // namespace
