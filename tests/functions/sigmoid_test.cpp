#include <simdact/sigmoid.hpp>
#include <support/suite.hpp>

namespace {

struct sigmoid_calls {
  using function = simdact::fn::sigmoid;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::sigmoid<Policy>(arguments...);
  }
};

struct sigmoid_derivative_calls {
  using function = simdact::fn::sigmoid_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::sigmoid_derivative<Policy>(arguments...);
  }
};

struct logsigmoid_calls {
  using function = simdact::fn::logsigmoid;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::logsigmoid<Policy>(arguments...);
  }
};

struct logsigmoid_derivative_calls {
  using function = simdact::fn::logsigmoid_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::logsigmoid_derivative<Policy>(arguments...);
  }
};

const bool registered =
    simdact_test::register_suite<sigmoid_calls>() && simdact_test::register_suite<sigmoid_derivative_calls>() &&
    simdact_test::register_suite<logsigmoid_calls>() && simdact_test::register_suite<logsigmoid_derivative_calls>();

} // namespace
