#include <simdact/softcap.hpp>
#include <support/suite.hpp>

namespace {

struct softcap_calls {
  using function = simdact::fn::softcap;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::softcap<Policy>(arguments..., 30);
  }
};

struct softcap_derivative_calls {
  using function = simdact::fn::softcap_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::softcap_derivative<Policy>(arguments..., 30);
  }
};

const bool registered =
    simdact_test::register_suite<softcap_calls>() && simdact_test::register_suite<softcap_derivative_calls>();

} // namespace
