#include <simdact/silu.hpp>
#include <support/suite.hpp>

namespace {

struct silu_calls {
  using function = simdact::fn::silu;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::silu<Policy>(arguments...);
  }
};

struct silu_derivative_calls {
  using function = simdact::fn::silu_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::silu_derivative<Policy>(arguments...);
  }
};

struct swish_calls {
  using function = simdact::fn::swish;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::swish<Policy>(arguments...);
  }
};

struct swish_derivative_calls {
  using function = simdact::fn::swish_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::swish_derivative<Policy>(arguments...);
  }
};

const bool registered =
    simdact_test::register_suite<silu_calls>() && simdact_test::register_suite<silu_derivative_calls>() &&
    simdact_test::register_suite<swish_calls>() && simdact_test::register_suite<swish_derivative_calls>();

} // namespace
