// SPDX-License-Identifier: BSL-1.0
// Error bounds as data. accuracy<fn::tanh, pade<7, 6>, float>.max_abs is a constant of the program, and
// method_of<fn::tanh, fast, float> the kernel that a tier or budget stands for.
#pragma once

#include <simdact/core/kernel.hpp>

namespace simdact::inline SIMDACT_TARGET {

// The bound of a function under a policy, for an element type, in this build. Stated in the function's bounds.hpp:
// of floats the largest of all inputs, of doubles what a search found and a margin; see struct bound for its members.
template <class Function, class Policy, class T>
inline constexpr bound accuracy =
    detail::build_bound<Function, detail::chosen_method<Function, Policy, T>, simd::stored_t<T>>;

// The method that a policy means there: pade<7, 6>, table<32, 4> …; of sixteen bits accurate is a method of its own.
template <class Function, class Policy, class T>
using method_of = detail::chosen_method<Function, Policy, simd::stored_t<T>>;

} // namespace simdact::inline SIMDACT_TARGET
