// SPDX-License-Identifier: BSL-1.0
// How a survey calls what it is to measure.
#pragma once

#include <simdact/core/kernel.hpp>

namespace simdact_test {

// A method as a policy, whether its bound is stated or not.
template <class Method>
struct unstated {};

} // namespace simdact_test

template <class Function, class Method, class T>
struct simdact::detail::choice<Function, simdact_test::unstated<Method>, T> {
  using method = Method;
};
