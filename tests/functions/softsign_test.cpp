#include <simdact/softsign.hpp>
#include <support/suite.hpp>

namespace {

struct softsign_calls {
  using function = simdact::fn::softsign;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::softsign<Policy>(arguments...);
  }
};

struct softsign_derivative_calls {
  using function = simdact::fn::softsign_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::softsign_derivative<Policy>(arguments...);
  }
};

const bool registered =
    simdact_test::register_suite<softsign_calls>() && simdact_test::register_suite<softsign_derivative_calls>();

} // namespace
