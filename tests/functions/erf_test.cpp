#include <simdact/erf.hpp>
#include <support/suite.hpp>

namespace {

struct erf_calls {
  using function = simdact::fn::erf;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::erf<Policy>(arguments...);
  }
};

struct erf_derivative_calls {
  using function = simdact::fn::erf_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::erf_derivative<Policy>(arguments...);
  }
};

struct erfc_calls {
  using function = simdact::fn::erfc;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::erfc<Policy>(arguments...);
  }
};

struct erfc_derivative_calls {
  using function = simdact::fn::erfc_derivative;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::erfc_derivative<Policy>(arguments...);
  }
};

const bool registered =
    simdact_test::register_suite<erf_calls>() && simdact_test::register_suite<erf_derivative_calls>() &&
    simdact_test::register_suite<erfc_calls>() && simdact_test::register_suite<erfc_derivative_calls>();

} // namespace
