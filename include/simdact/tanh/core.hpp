// SPDX-License-Identifier: BSL-1.0
// The methods of tanh as a core of other functions.
#pragma once

#include <simdact/tanh/ends.hpp>
#include <simdact/tanh/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <class Method>
concept tanh_method = requires {
  kernel<fn::tanh, Method>::work;
};

} // namespace simdact::inline SIMDACT_TARGET::detail
