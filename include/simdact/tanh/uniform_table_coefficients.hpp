// SPDX-License-Identifier: BSL-1.0
// The coefficients of tanh/uniform_table.hpp, as tests/fit/tanh_table.sollya prints them.
//
// End; intervals per unit; power[k][i], the coefficient of |x|^k in interval i.
#pragma once

#include <array>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
struct tanh_uniform_table;

// clang-format off

// 32 intervals, degree 1, uniform
template <>
struct tanh_uniform_table<32, 1> {
  static constexpr float end = 0x1.f70a3ep1f;
  static constexpr float per_unit = 0x1.f8d5a8p2f;
  static constexpr std::array<std::array<float, 32>, 2> power{{
      {{
          0x0p0f, 0x1.d1027ep-10f, 0x1.55a28ep-7f, 0x1.0aa998p-5f, 0x1.22c2eep-4f, 0x1.00cd5p-3f,
          0x1.8b13cp-3f, 0x1.13b63ap-2f, 0x1.662c3ap-2f, 0x1.b8a33ap-2f, 0x1.03de3ep-1f, 0x1.28926p-1f,
          0x1.49c01cp-1f, 0x1.671de4p-1f, 0x1.80abaap-1f, 0x1.969a36p-1f, 0x1.a93716p-1f, 0x1.b8ddbep-1f,
          0x1.c5ed46p-1f, 0x1.d0c1cap-1f, 0x1.d9b0a2p-1f, 0x1.e1066ep-1f, 0x1.e70674p-1f, 0x1.ebeaccp-1f,
          0x1.efe4fp-1f, 0x1.f31eap-1f, 0x1.f5bac4p-1f, 0x1.f7d65ep-1f, 0x1.f98968p-1f, 0x1.fae798p-1f,
          0x1.fc0114p-1f, 0x1.fcaf08p-1f}},
      {{
          0x1p0f, 0x1.f7376cp-1f, 0x1.dfebf6p-1f, 0x1.bc2db2p-1f, 0x1.8fd3fcp-1f, 0x1.5f002ap-1f,
          0x1.2d6c2cp-1f, 0x1.fbfa8p-2f, 0x1.a54054p-2f, 0x1.58b94p-2f, 0x1.170beap-2f, 0x1.bfccc8p-3f,
          0x1.64c4dcp-3f, 0x1.1aa4bap-3f, 0x1.bdd6bp-4f, 0x1.5e642p-4f, 0x1.129d36p-4f, 0x1.ad8392p-5f,
          0x1.4f526cp-5f, 0x1.05702ap-5f, 0x1.973e88p-6f, 0x1.3ced58p-6f, 0x1.ecf80ep-7f, 0x1.7f3588p-7f,
          0x1.29c5ccp-7f, 0x1.cea0fap-8f, 0x1.674abp-8f, 0x1.16fbf6p-8f, 0x1.b12ff6p-9f, 0x1.5044f4p-9f,
          0x1.0501dp-9f, 0x1.b00b88p-10f}}}};
};

// 32 intervals, degree 2, uniform
template <>
struct tanh_uniform_table<32, 2> {
  static constexpr float end = 0x1.4f2b02p2f;
  static constexpr float per_unit = 0x1.7ad7c4p2f;
  static constexpr std::array<std::array<float, 32>, 3> power{{
      {{
          0x0p0f, -0x1.5adbacp-10f, -0x1.29bf42p-7f, -0x1.656c56p-6f, -0x1.cbca14p-6f, -0x1.e42f6cp-7f,
          0x1.a2048cp-6f, 0x1.79f216p-4f, 0x1.6e9c9ep-3f, 0x1.1b7d7ep-2f, 0x1.826bdcp-2f, 0x1.e577a6p-2f,
          0x1.202af8p-1f, 0x1.48645ap-1f, 0x1.6b0c92p-1f, 0x1.884936p-1f, 0x1.a08acep-1f, 0x1.b465e4p-1f,
          0x1.c4796cp-1f, 0x1.d15f5ap-1f, 0x1.dba43cp-1f, 0x1.e3c38cp-1f, 0x1.ea26d6p-1f, 0x1.ef268p-1f,
          0x1.f30b74p-1f, 0x1.f61116p-1f, 0x1.f86744p-1f, 0x1.fa344ap-1f, 0x1.fb968ep-1f, 0x1.fca608p-1f,
          0x1.fd758cp-1f, 0x1.fc2cdep-1f}},
      {{
          0x1.0040dp0f, 0x1.06da3ap0f, 0x1.16a4cap0f, 0x1.2662d2p0f, 0x1.2c10e4p0f, 0x1.234bbcp0f,
          0x1.0d2ep0f, 0x1.dc22ecp-1f, 0x1.95fc16p-1f, 0x1.50214p-1f, 0x1.0fe692p-1f, 0x1.aff4b4p-2f,
          0x1.524488p-2f, 0x1.05f61ep-2f, 0x1.922dbep-3f, 0x1.329056p-3f, 0x1.d0b864p-4f, 0x1.5e9b2ep-4f,
          0x1.077f8cp-4f, 0x1.8ac8d6p-5f, 0x1.26ece2p-5f, 0x1.b798dp-6f, 0x1.46ee3ep-6f, 0x1.e56018p-7f,
          0x1.67b40cp-7f, 0x1.0a2acap-7f, 0x1.895d3cp-8f, 0x1.224deep-8f, 0x1.abfcdcp-9f, 0x1.3b2394p-9f,
          0x1.cf9ccp-10f, 0x1.0f70fep-9f}},
      {{
          -0x1.8672ep-5f, -0x1.56cbc2p-3f, -0x1.28dc94p-2f, -0x1.74e1f8p-2f, -0x1.8901dcp-2f, -0x1.726782p-2f,
          -0x1.42fb8cp-2f, -0x1.0a588cp-2f, -0x1.a5e074p-3f, -0x1.44766p-3f, -0x1.e89bbcp-4f, -0x1.6a4f42p-4f,
          -0x1.09b6d4p-4f, -0x1.82ac5cp-5f, -0x1.17c1cep-5f, -0x1.932ac4p-6f, -0x1.21aaap-6f, -0x1.9f600ap-7f,
          -0x1.2960d6p-7f, -0x1.a95a1ap-8f, -0x1.2ff822p-8f, -0x1.b23792p-9f, -0x1.3604a4p-9f, -0x1.ba90eap-10f,
          -0x1.3bd4ap-10f, -0x1.c2b662p-11f, -0x1.41913p-11f, -0x1.cad216p-12f, -0x1.474feep-12f, -0x1.d2fa3p-13f,
          -0x1.4d1c4p-13f, -0x1.021812p-13f}}}};
};

// 8 intervals, degree 2, uniform
template <>
struct tanh_uniform_table<8, 2> {
  static constexpr float end = 0x1.eeb85p1f;
  static constexpr float per_unit = 0x1.cfa5ecp0f;
  static constexpr std::array<std::array<float, 8>, 3> power{{
      {{
          0x0p0f, -0x1.5b09c6p-6f, 0x1.a08f6ep-5f, 0x1.614072p-2f, 0x1.4689b6p-1f, 0x1.a568b4p-1f,
          0x1.d6d29ep-1f, 0x1.e48c06p-1f}},
      {{
          0x1.03ab8cp0f, 0x1.26d16ap0f, 0x1.fdb496p-1f, 0x1.214238p-1f, 0x1.0737p-2f, 0x1.b1193cp-4f,
          0x1.531a7cp-5f, 0x1.7694d6p-6f}},
      {{
          -0x1.32575ap-3f, -0x1.79d74cp-2f, -0x1.245a5cp-2f, -0x1.060844p-3f, -0x1.8122dep-5f, -0x1.0849f2p-6f,
          -0x1.6272a2p-8f, -0x1.30dc52p-9f}}}};
};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
