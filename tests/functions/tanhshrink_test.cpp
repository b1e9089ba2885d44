#include <simdact/tanhshrink.hpp>
#include <support/suite.hpp>

namespace {

struct tanhshrink_calls {
  using function = simdact::fn::tanhshrink;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::tanhshrink<Policy>(arguments...);
  }
};

struct tanhshrink_derivative_calls {
  using function = simdact::fn::tanhshrink_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::tanhshrink_derivative<Policy>(arguments...);
  }
};

const bool registered =
    simdact_test::register_suite<tanhshrink_calls>() && simdact_test::register_suite<tanhshrink_derivative_calls>();

} // namespace
