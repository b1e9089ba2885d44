#include <simdact/gelu.hpp>
#include <support/suite.hpp>

namespace {

struct gelu_calls {
  using function = simdact::fn::gelu;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::gelu<Policy>(arguments...);
  }
};

struct gelu_derivative_calls {
  using function = simdact::fn::gelu_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::gelu_derivative<Policy>(arguments...);
  }
};

struct gelu_tanh_calls {
  using function = simdact::fn::gelu_tanh;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::gelu_tanh<Policy>(arguments...);
  }
};

struct gelu_tanh_derivative_calls {
  using function = simdact::fn::gelu_tanh_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::gelu_tanh_derivative<Policy>(arguments...);
  }
};

struct quick_gelu_calls {
  using function = simdact::fn::quick_gelu;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::quick_gelu<Policy>(arguments...);
  }
};

struct quick_gelu_derivative_calls {
  using function = simdact::fn::quick_gelu_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::quick_gelu_derivative<Policy>(arguments...);
  }
};

const bool registered =
    simdact_test::register_suite<gelu_calls>() && simdact_test::register_suite<gelu_derivative_calls>() &&
    simdact_test::register_suite<gelu_tanh_calls>() && simdact_test::register_suite<gelu_tanh_derivative_calls>() &&
    simdact_test::register_suite<quick_gelu_calls>() && simdact_test::register_suite<quick_gelu_derivative_calls>();

} // namespace
