// SPDX-License-Identifier: BSL-1.0
// The suite over one kernel, or over one function's backward passes, where the test file of the function would take
// longer to compile. FUNCTION, and for a kernel METHOD, a tier or a method, and ELEMENT come from
// the command line.
#include <simdact/simdact.hpp>
#include <support/suite.hpp>

namespace {

#if defined(METHOD)

struct calls {
  using function = simdact::fn::FUNCTION;
  static constexpr const char* file = __FILE__;
  template <class Policy, class... Arguments>
  static auto call(Arguments&&... arguments) {
    return simdact::FUNCTION<Policy>(arguments...);
  }
};

const bool registered = [] {
  using namespace simdact;
  using method = simdact::detail::chosen_method<calls::function, METHOD, ELEMENT>;
  simdact_test::register_subject(simdact_test::make_subject<calls, method, ELEMENT>());
  return true;
}();

#else

#define CALLS_OF(name) SIMDACT_BACKWARD_CALLS(name)
CALLS_OF(FUNCTION)
#define REGISTERED_OF(name) simdact_test::register_all<name##_backward_calls>()
#define REGISTERED(name) REGISTERED_OF(name)
const bool registered = REGISTERED(FUNCTION);

#endif

} // namespace
