// SPDX-License-Identifier: BSL-1.0
// The coefficients of uniform_table.hpp, as tests/fit/uniform_tables.sollya prints them.
//
// From begin to end: the limits of the argument, below which and above which the function is at its limit (without
// begin, the argument is |x|); per_unit and offset of the number whose low bits are the index; power[k][i], the
// coefficient of the argument's k-th power in interval i.
#pragma once

#include <array>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
struct softplus_uniform_table;

// clang-format off

template <>
struct softplus_uniform_table<32, 2> {
  static constexpr float begin = -0x1.2cp3f;
  static constexpr float end = 0x1.3cp3f;
  static constexpr float per_unit = 0x1.eb851ep-1f;
  static constexpr float offset = 0x1.fffff2p22f;
  static constexpr std::array<std::array<float, 32>, 3> power{{
      {{
          0x1.10fe6ap-2f, 0x1.3cfc9ap-3f, 0x1.398468p-4f, 0x1.2677fap-5f, 0x1.0a949p-6f, 0x1.d1db68p-8f,
          0x1.dap-10f, 0x1.068p-8f, 0x1.cc31b8p-8f, 0x1.5cd30ap-7f, 0x1.060dep-6f, 0x1.87044cp-6f,
          0x1.216ce6p-5f, 0x1.a8952cp-5f, 0x1.342126p-4f, 0x1.b9999ap-4f, 0x1.379c9p-3f, 0x1.af780ap-3f,
          0x1.239ba2p-2f, 0x1.7e3282p-2f, 0x1.e18054p-2f, 0x1.209e18p-1f, 0x1.466464p-1f, 0x1.5bd728p-1f,
          0x1.62758ep-1f, 0x1.62e43p-1f, 0x1.62758ep-1f, 0x1.5bd728p-1f, 0x1.466464p-1f, 0x1.209e16p-1f,
          0x1.e18054p-2f, 0x1.7e328p-2f}},
      {{
          -0x1.b393f4p-4f, -0x1.af512cp-5f, -0x1.6c139ap-6f, -0x1.29d1ecp-7f, -0x1.dd453ep-9f, -0x1.770d6cp-10f,
          -0x1.8p-13f, -0x1.ffc8p-1f, -0x1.ff46fp-1f, -0x1.fed87ep-1f, -0x1.fe2a6cp-1f, -0x1.fd1894p-1f,
          -0x1.fb6c1ap-1f, -0x1.f8d208p-1f, -0x1.f4cf12p-1f, -0x1.eeb044p-1f, -0x1.e57b22p-1f, -0x1.d7e506p-1f,
          -0x1.c464cep-1f, -0x1.a98554p-1f, -0x1.86b378p-1f, -0x1.5dafp-1f, -0x1.341fa4p-1f, -0x1.134p-1f,
          -0x1.02aed8p-1f, -0x1p-1f, -0x1.faa24ep-2f, -0x1.d98p-2f, -0x1.97c0b6p-2f, -0x1.44a1fep-2f,
          -0x1.e5322p-3f, -0x1.59eaaep-3f}},
      {{
          0x1.6a36dcp-7f, 0x1.2dcff4p-8f, 0x1.af5f8cp-10f, 0x1.31ca6p-11f, 0x1.b04a8cp-13f, 0x1.31404ap-14f,
          0x0p0f, 0x0p0f, 0x1.2cd282p-14f, 0x1.fa502p-14f, 0x1.aa077ap-13f, 0x1.6664e2p-12f,
          0x1.2d618cp-11f, 0x1.fa8c82p-11f, 0x1.a93b94p-10f, 0x1.645284p-9f, 0x1.29abfcp-8f, 0x1.eed46ap-8f,
          0x1.97d4bap-7f, 0x1.4b7eccp-6f, 0x1.07748ep-5f, 0x1.941fa2p-5f, 0x1.259826p-4f, 0x1.8a8b64p-4f,
          0x1.ddd972p-4f, 0x1.fec0eap-4f, 0x1.ddd972p-4f, 0x1.8a8b64p-4f, 0x1.259826p-4f, 0x1.941fa2p-5f,
          0x1.07748ep-5f, 0x1.4b7eccp-6f}}}};
};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
