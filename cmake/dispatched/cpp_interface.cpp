// SPDX-License-Identifier: BSL-1.0
// Each function: the one that was compiled for the best instruction set that this machine runs.
#include <simdact/dispatch.hpp>

#include "parts.hpp"

namespace simdact::dispatched {

const char* instruction_set() noexcept {
  return dispatch<SIMDACT_ARCHS>([]<class Arch>() { return Arch::name; });
}

#define FUNCTION(result, name, own_name, takes, gives, ...)                                                            \
  result name takes {                                                                                                  \
    return dispatch<SIMDACT_ARCHS>([&]<class Arch>() {                                                                 \
      return [by](auto&&... argument) { return part::own_name<Arch>(argument..., by); } gives;                         \
    });                                                                                                                \
  }
#define TIERLESS(result, name, own_name, takes, gives, ...)                                                            \
  result name takes {                                                                                                  \
    return dispatch<SIMDACT_ARCHS>([&]<class Arch>() { return part::own_name<Arch> gives; });                          \
  }
#include "all.inc"

} // namespace simdact::dispatched
