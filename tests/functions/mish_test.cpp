#include <simdact/mish.hpp>
#include <support/suite.hpp>

namespace {

struct mish_calls {
  using function = simdact::fn::mish;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::mish<Policy>(arguments...);
  }
};

struct mish_derivative_calls {
  using function = simdact::fn::mish_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::mish_derivative<Policy>(arguments...);
  }
};

const bool registered =
    simdact_test::register_suite<mish_calls>() && simdact_test::register_suite<mish_derivative_calls>();

} // namespace
