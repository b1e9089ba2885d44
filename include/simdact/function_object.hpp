// SPDX-License-Identifier: BSL-1.0
// A function under a policy as an object, for transform and for the algorithms of the standard library.
//
//   namespace act = simdact;
//   act::transform(in, out, act::function_object<act::fn::silu>{});
//   std::ranges::transform(in, out.begin(), act::function_object<act::fn::gelu_derivative, act::fast>{});
//
// act::silu itself cannot be handed over: act::silu(x) and act::silu<act::fast>(x) are calls of function templates, and
// a template is no argument; a variable of that name would need act::silu<>(x). With parameters, write a lambda.
#pragma once

#include <simdact/core/nearest.hpp>

namespace simdact::inline SIMDACT_TARGET {

// The value form: x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16, and the result has its
// type. The header of the function is included too.
template <class Function, class Policy = accurate>
struct function_object {
  // The function's value form.
  template <simd::value V>
  SIMDACT_INLINE constexpr V operator()(V x) const noexcept {
    return detail::evaluate<Function, Policy>(x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET
