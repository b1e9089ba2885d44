// SPDX-License-Identifier: BSL-1.0
// One program for several instruction sets: of a function of yours that is compiled for each of them, the one for this
// machine. With CMake's
//
//   simdact_add_dispatch(program SOURCES gain.cpp ARCHS sse2 avx2 avx512)
//
// gain.cpp is compiled once for each, with SIMDACT_ARCH the name of it, and the program's other files have
// SIMDACT_ARCHS:
//
//   template <class Arch>                                    gain.hpp
//   void gain(std::span<const float> x, std::span<float> y);
//
//   template <class Arch>                                    gain.cpp, which alone includes other headers of simdact
//   void gain(std::span<const float> x, std::span<float> y) { simdact::silu(x, y); }
//   template void gain<SIMDACT_ARCH>(std::span<const float>, std::span<float>);
//
//   simdact::dispatch<SIMDACT_ARCHS>([&]<class Arch>() { gain<Arch>(x, y); });              any other file
//
// The architectures are simdact::arch::sse2, avx2 (with FMA and F16C) and avx512 (F, CD, BW, DQ, VL), and neon64 alone
// on 64-bit Arm. Exceptions come through. What such a file may share with others: tests/README.md.
#pragma once

#include <simdact/simd/native/arch.hpp>

namespace simdact {

// call.operator()<Arch>() for the first that this machine runs, and for the last if it runs none of the others: the
// best comes first, as in SIMDACT_ARCHS, and the last is what the whole program needs. Returns what the call returns.
template <class First, class... Others, class Call>
decltype(auto) dispatch(Call&& call) {
  if constexpr (sizeof...(Others) != 0)
    if (!First::runs_here())
      return simdact::dispatch<Others...>(static_cast<Call&&>(call));
  return call.template operator()<First>();
}

} // namespace simdact
