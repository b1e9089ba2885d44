#include <simdact/elu.hpp>
#include <support/suite.hpp>

namespace {

struct elu_calls {
  using function = simdact::fn::elu;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::elu<Policy>(arguments...);
  }
};

struct elu_derivative_calls {
  using function = simdact::fn::elu_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::elu_derivative<Policy>(arguments...);
  }
};

struct celu_calls {
  using function = simdact::fn::celu;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::celu<Policy>(arguments...);
  }
};

struct celu_derivative_calls {
  using function = simdact::fn::celu_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::celu_derivative<Policy>(arguments...);
  }
};

struct selu_calls {
  using function = simdact::fn::selu;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::selu<Policy>(arguments...);
  }
};

struct selu_derivative_calls {
  using function = simdact::fn::selu_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::selu_derivative<Policy>(arguments...);
  }
};

const bool registered =
    simdact_test::register_suite<elu_calls>() && simdact_test::register_suite<elu_derivative_calls>() &&
    simdact_test::register_suite<celu_calls>() && simdact_test::register_suite<celu_derivative_calls>() &&
    simdact_test::register_suite<selu_calls>() && simdact_test::register_suite<selu_derivative_calls>();

} // namespace
