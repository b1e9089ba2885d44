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
struct gelu_uniform_table;

template <int Intervals, int Degree>
struct gelu_tanh_uniform_table;

template <int Intervals, int Degree>
struct quick_gelu_uniform_table;

template <int Intervals, int Degree>
struct gelu_derivative_uniform_table;

template <int Intervals, int Degree>
struct gelu_tanh_derivative_uniform_table;

template <int Intervals, int Degree>
struct quick_gelu_derivative_uniform_table;

// clang-format off

template <>
struct gelu_uniform_table<32, 1> {
  static constexpr float begin = -0x1.d8p1f;
  static constexpr float end = 0x1.cp1f;
  static constexpr float per_unit = 0x1.249248p1f;
  static constexpr float offset = 0x1.ffffe8p22f;
  static constexpr std::array<std::array<float, 32>, 2> power{{
      {{
          0x1.ee85b6p-1f, 0x1.f9ddbp-1f, 0x1.fbap-1f, 0x1.d8p-8f, 0x1.9e7f14p-9f, 0x1.a88d88p-8f,
          0x1.9192dap-7f, 0x1.68f186p-6f, 0x1.343a18p-5f, 0x1.f40b28p-5f, 0x1.813aa8p-4f, 0x1.19d448p-3f,
          0x1.87985p-3f, 0x1.026712p-2f, 0x1.441606p-2f, 0x1.82b63ep-2f, 0x1.b7efcap-2f, 0x1.dee89p-2f,
          0x1.f5da74p-2f, 0x1.fef0ep-2f, 0x1p-1f, 0x1.00879p-1f, 0x1.0512c6p-1f, 0x1.108bb8p-1f,
          0x1.24081ap-1f, 0x1.3ea4ep-1f, 0x1.5df4fep-1f, 0x1.7ecc78p-1f, 0x1.9e19ecp-1f, 0x1.b98aeep-1f,
          0x1.cfd8aap-1f, 0x1.e07a76p-1f}},
      {{
          0x1.719aap-7f, 0x1.c93cfcp-9f, 0x1.4p-9f, 0x1p-9f, 0x1.b530dcp-11f, 0x1.daf46ep-10f,
          0x1.dc327p-9f, 0x1.c707bep-8f, 0x1.9e6718p-7f, 0x1.67b398p-6f, 0x1.299514p-5f, 0x1.d54dc4p-5f,
          0x1.60b82p-4f, 0x1.f95b42p-4f, 0x1.59116ep-3f, 0x1.c12c66p-3f, 0x1.16a806p-2f, 0x1.498ee8p-2f,
          0x1.7383bcp-2f, 0x1.8f35c6p-2f, 0x1.98e4aap-2f, 0x1.8f35c6p-2f, 0x1.7383bcp-2f, 0x1.498ee8p-2f,
          0x1.16a806p-2f, 0x1.c12c66p-3f, 0x1.59116ep-3f, 0x1.f95b42p-4f, 0x1.60b82p-4f, 0x1.d54dc4p-5f,
          0x1.299514p-5f, 0x1.6b72bp-6f}}}};
};

template <>
struct gelu_uniform_table<32, 2> {
  static constexpr float begin = -0x1.2p2f;
  static constexpr float end = 0x1.1p2f;
  static constexpr float per_unit = 0x1.e1e1ep0f;
  static constexpr float offset = 0x1.ffffe8p22f;
  static constexpr std::array<std::array<float, 32>, 3> power{{
      {{
          0x1.ea0ac8p-1f, 0x1.f984c6p-1f, 0x1.ffbcp-1f, 0x1.f8p-13f, 0x1.11ef32p-9f, 0x1.55e8b6p-8f,
          0x1.8898f2p-7f, 0x1.9f8c42p-6f, 0x1.950538p-5f, 0x1.6b1e68p-4f, 0x1.2b2826p-3f, 0x1.c49d5cp-3f,
          0x1.3a5946p-2f, 0x1.915114p-2f, 0x1.d88adp-2f, 0x1.028f02p-1f, 0x1.0aa9bp-1f, 0x1.08c966p-1f,
          0x1.03a8e4p-1f, 0x1.00729ap-1f, 0x1p-1f, 0x1.ff1acep-2f, 0x1.f8ae38p-2f, 0x1.ee6d36p-2f,
          0x1.eaacap-2f, 0x1.fae1fcp-2f, 0x1.13ba98p-1f, 0x1.375776p-1f, 0x1.62d35cp-1f, 0x1.8ed8a8p-1f,
          0x1.b535f6p-1f, 0x1.d29c34p-1f}},
      {{
          0x1.8738fap-6f, 0x1.9c7f0cp-8f, 0x1p-13f, 0x1.cp-15f, 0x1.e7752ep-11f, 0x1.41878cp-9f,
          0x1.87ce72p-8f, 0x1.b95b04p-7f, 0x1.cb2212p-6f, 0x1.b893c6p-5f, 0x1.857702p-4f, 0x1.3cb168p-3f,
          0x1.d904dp-3f, 0x1.43f126p-2f, 0x1.9670d8p-2f, 0x1.d340fep-2f, 0x1.edefaep-2f, 0x1.e540dcp-2f,
          0x1.c5ba08p-2f, 0x1.a4fc86p-2f, 0x1.9751bp-2f, 0x1.a4fc86p-2f, 0x1.c5ba08p-2f, 0x1.e540dcp-2f,
          0x1.edefaep-2f, 0x1.d340fep-2f, 0x1.9670d8p-2f, 0x1.43f126p-2f, 0x1.d904dp-3f, 0x1.3cb168p-3f,
          0x1.857702p-4f, 0x1.b893c6p-5f}},
      {{
          -0x1.b5fd58p-9f, -0x1.9b3b4ap-11f, 0x0p0f, 0x0p0f, 0x1.b2c964p-14f, 0x1.2f3822p-12f,
          0x1.8872p-11f, 0x1.d70194p-10f, 0x1.05e2f8p-8f, 0x1.0d8e88p-7f, 0x1.007754p-6f, 0x1.c25222p-6f,
          0x1.6bf202p-5f, 0x1.0ddf46p-4f, 0x1.6d6db6p-4f, 0x1.c064ep-4f, 0x1.ec4e8ap-4f, 0x1.d85054p-4f,
          0x1.776c3p-4f, 0x1.a1345ep-5f, 0x0p0f, -0x1.a1345ep-5f, -0x1.776c3p-4f, -0x1.d85054p-4f,
          -0x1.ec4e8ap-4f, -0x1.c064ep-4f, -0x1.6d6db6p-4f, -0x1.0ddf46p-4f, -0x1.6bf202p-5f, -0x1.c25222p-6f,
          -0x1.007754p-6f, -0x1.0d8e88p-7f}}}};
};

template <>
struct gelu_tanh_uniform_table<32, 1> {
  static constexpr float begin = -0x1.b8p1f;
  static constexpr float end = 0x1.e8p1f;
  static constexpr float per_unit = 0x1.29e412p1f;
  static constexpr float offset = 0x1.ffffe8p22f;
  static constexpr std::array<std::array<float, 32>, 2> power{{
      {{
          0x1.ec930ap-1f, 0x1.f8c9b4p-1f, 0x1.fe7918p-1f, 0x1.fecfp-1f, 0x1.81p-7f, 0x1.b34b1ep-8f,
          0x1.be4888p-7f, 0x1.92d726p-6f, 0x1.5628cap-5f, 0x1.125722p-4f, 0x1.a06c0ep-4f, 0x1.2bd1e4p-3f,
          0x1.9a4504p-3f, 0x1.0b1834p-2f, 0x1.4b472ep-2f, 0x1.87e88p-2f, 0x1.bb1a5cp-2f, 0x1.e06c32p-2f,
          0x1.f65496p-2f, 0x1.fefdd2p-2f, 0x1p-1f, 0x1.008116p-1f, 0x1.04d5b6p-1f, 0x1.0fc9e8p-1f,
          0x1.2272d2p-1f, 0x1.3c0bcp-1f, 0x1.5a5c68p-1f, 0x1.7a73e6p-1f, 0x1.996ebep-1f, 0x1.b50b86p-1f,
          0x1.cbf27ep-1f, 0x1.dd695cp-1f}},
      {{
          0x1.a2a71ap-7f, 0x1.15912ap-8f, 0x1.9e14e8p-11f, 0x1.4p-11f, 0x1.cp-9f, 0x1.edf5a2p-10f,
          0x1.0e46a8p-8f, 0x1.030d2ep-7f, 0x1.d4ad1p-7f, 0x1.9183a4p-6f, 0x1.46b954p-5f, 0x1.fa427ep-5f,
          0x1.7617ccp-4f, 0x1.07f3ap-3f, 0x1.63df8cp-3f, 0x1.ca7e58p-3f, 0x1.1a332p-2f, 0x1.4bd47cp-2f,
          0x1.749e4ap-2f, 0x1.8f7e74p-2f, 0x1.98e1dap-2f, 0x1.8f7e74p-2f, 0x1.749e4ap-2f, 0x1.4bd47cp-2f,
          0x1.1a332p-2f, 0x1.ca7e58p-3f, 0x1.63df8cp-3f, 0x1.07f3ap-3f, 0x1.7617ccp-4f, 0x1.fa427ep-5f,
          0x1.46b954p-5f, 0x1.95b634p-6f}}}};
};

template <>
struct gelu_tanh_uniform_table<32, 2> {
  static constexpr float begin = -0x1.18p2f;
  static constexpr float end = 0x1.08p2f;
  static constexpr float per_unit = 0x1.f07c1ep0f;
  static constexpr float offset = 0x1.ffffe8p22f;
  static constexpr std::array<std::array<float, 32>, 3> power{{
      {{
          0x1.e4e312p-1f, 0x1.f7fd92p-1f, 0x1.ffbep-1f, 0x1.5ep-13f, 0x1.2cc97ap-9f, 0x1.953d3p-8f,
          0x1.e498fep-7f, 0x1.02f8aep-5f, 0x1.f23ebap-5f, 0x1.b247cp-4f, 0x1.591766p-3f, 0x1.f6b21p-3f,
          0x1.51265p-2f, 0x1.a23474p-2f, 0x1.e21cdcp-2f, 0x1.04479cp-1f, 0x1.0aa988p-1f, 0x1.085554p-1f,
          0x1.036708p-1f, 0x1.006998p-1f, 0x1p-1f, 0x1.ff2cdp-2f, 0x1.f931fp-2f, 0x1.ef555ap-2f,
          0x1.eaacfp-2f, 0x1.f770c6p-2f, 0x1.0ef192p-1f, 0x1.2ee5c6p-1f, 0x1.576cd8p-1f, 0x1.82537cp-1f,
          0x1.a9ba26p-1f, 0x1.c9b708p-1f}},
      {{
          0x1.f1fbaep-6f, 0x1.077acap-7f, 0x1p-13f, 0x1.4p-15f, 0x1.14fc2p-10f, 0x1.8a9b6p-9f,
          0x1.f426cap-8f, 0x1.1bfd42p-6f, 0x1.22f9e4p-5f, 0x1.0ec4a4p-4f, 0x1.cc59cap-4f, 0x1.672ddap-3f,
          0x1.020b4cp-2f, 0x1.55f90ep-2f, 0x1.a2364ap-2f, 0x1.d83974p-2f, 0x1.edcffcp-2f, 0x1.e2eb9ap-2f,
          0x1.c3ba26p-2f, 0x1.a459a4p-2f, 0x1.9762p-2f, 0x1.a459a4p-2f, 0x1.c3ba26p-2f, 0x1.e2eb9ap-2f,
          0x1.edcffcp-2f, 0x1.d83974p-2f, 0x1.a2364ap-2f, 0x1.55f90ep-2f, 0x1.020b4cp-2f, 0x1.672ddap-3f,
          0x1.cc59cap-4f, 0x1.0ec4a4p-4f}},
      {{
          -0x1.1f441p-8f, -0x1.0f65eep-10f, 0x0p0f, 0x0p0f, 0x1.fef9cap-14f, 0x1.812132p-12f,
          0x1.02e956p-10f, 0x1.38c60ep-9f, 0x1.55e8a2p-8f, 0x1.547c24p-7f, 0x1.36b11p-6f, 0x1.04f04cp-5f,
          0x1.94693ap-5f, 0x1.211c0ap-4f, 0x1.7c0f38p-4f, 0x1.c7f02cp-4f, 0x1.ec6f16p-4f, 0x1.d30858p-4f,
          0x1.7066e4p-4f, 0x1.979a24p-5f, 0x0p0f, -0x1.979a24p-5f, -0x1.7066e4p-4f, -0x1.d30858p-4f,
          -0x1.ec6f16p-4f, -0x1.c7f02cp-4f, -0x1.7c0f38p-4f, -0x1.211c0ap-4f, -0x1.94693ap-5f, -0x1.04f04cp-5f,
          -0x1.36b11p-6f, -0x1.547c24p-7f}}}};
};

template <>
struct quick_gelu_uniform_table<32, 2> {
  static constexpr float begin = -0x1.acp2f;
  static constexpr float end = 0x1.acp2f;
  static constexpr float per_unit = 0x1.5885fap0f;
  static constexpr float offset = 0x1.fffffp22f;
  static constexpr std::array<std::array<float, 32>, 3> power{{
      {{
          0x1.c90a1ep-1f, 0x1.e65344p-1f, 0x1.f609f2p-1f, 0x1.fc4e84p-1f, 0x1.feae12p-1f, 0x1.ffca8p-1f,
          0x1.41p-11f, 0x1.83c9bp-10f, 0x1.4bf516p-9f, 0x1.161a2p-8f, 0x1.ceap-8f, 0x1.7da4fcp-7f,
          0x1.37dde4p-6f, 0x1.f80a3ep-6f, 0x1.91e3a4p-5f, 0x1.3b2b88p-4f, 0x1.e3f3ccp-4f, 0x1.69403cp-3f,
          0x1.036f1ap-2f, 0x1.60edf2p-2f, 0x1.bd1adp-2f, 0x1.fce934p-2f, 0x1.06f1p-1f, 0x1.01b4f6p-1f,
          0x1p-1f, 0x1.fc9614p-2f, 0x1.f21e02p-2f, 0x1.018b66p-1f, 0x1.217298p-1f, 0x1.4f8906p-1f,
          0x1.7e4872p-1f, 0x1.a5aff2p-1f}},
      {{
          0x1.d414f4p-5f, 0x1.76244ap-6f, 0x1.f1ce54p-8f, 0x1.42d70cp-9f, 0x1.9a9384p-11f, 0x1p-14f,
          0x1.8p-14f, 0x1.c0f214p-12f, 0x1.93276ep-11f, 0x1.65c13ep-10f, 0x1.3c46dp-9f, 0x1.1664eep-8f,
          0x1.e7972ap-8f, 0x1.a85872p-7f, 0x1.6e6f1cp-6f, 0x1.3935dap-5f, 0x1.07fc1cp-4f, 0x1.b40ccp-4f,
          0x1.5d3d2ap-3f, 0x1.0a9724p-2f, 0x1.793d06p-2f, 0x1.db065ap-2f, 0x1.fd8426p-2f, 0x1.d4be8p-2f,
          0x1.b10292p-2f, 0x1.d4be8p-2f, 0x1.fd8426p-2f, 0x1.db065ap-2f, 0x1.793d06p-2f, 0x1.0a9724p-2f,
          0x1.5d3d2ap-3f, 0x1.b40ccp-4f}},
      {{
          -0x1.fe88fp-8f, -0x1.5a75bcp-9f, -0x1.896fe6p-11f, -0x1.bd02f2p-13f, -0x1.f6c818p-15f, 0x0p0f,
          0x0p0f, 0x1.063a8ep-15f, 0x1.ed7aa2p-15f, 0x1.d04c8p-14f, 0x1.b4c9c8p-13f, 0x1.9acf06p-12f,
          0x1.823308p-11f, 0x1.6ac13ap-10f, 0x1.542ffcp-9f, 0x1.3e1044p-8f, 0x1.27b2f2p-7f, 0x1.1000bap-6f,
          0x1.ea92b8p-6f, 0x1.aa597cp-5f, 0x1.5a21dap-4f, 0x1.f03e7ep-4f, 0x1.1b279ep-3f, 0x1.970366p-4f,
          0x0p0f, -0x1.970366p-4f, -0x1.1b279ep-3f, -0x1.f03e7ep-4f, -0x1.5a21dap-4f, -0x1.aa597cp-5f,
          -0x1.ea92b8p-6f, -0x1.1000bap-6f}}}};
};

template <>
struct gelu_derivative_uniform_table<32, 2> {
  static constexpr float end = 0x1.34p2f;
  static constexpr float per_unit = 0x1.1dec0cp2f;
  static constexpr float offset = 0x1.ffffdap22f;
  static constexpr std::array<std::array<float, 32>, 3> power{{
      {{
          0x1.d4af04p-1f, 0x1.0157ccp0f, 0x1.077e04p0f, 0x1.f76444p-1f, 0x1.ca5754p-1f, 0x1.968b46p-1f,
          0x1.66dd16p-1f, 0x1.40f76ep-1f, 0x1.261aa8p-1f, 0x1.14d3c8p-1f, 0x1.0aa34ap-1f, 0x1.0519e2p-1f,
          0x1.009ap-1f, 0x0p0f, -0x1.2014eap-12f, -0x1.55fd04p-9f, -0x1.11db4ep-7f, -0x1.207bbep-6f,
          -0x1.d932d4p-6f, -0x1.40ced4p-5f, -0x1.6a6316p-5f, -0x1.422264p-5f, -0x1.44cafp-6f, 0x1.25166ap-6f,
          0x1.368a7cp-4f, 0x1.3b3492p-3f, 0x1.ffe3c4p-3f, 0x1.705a16p-2f, 0x1.e8f31p-2f, 0x1.317b2ep-1f,
          0x1.6bbb92p-1f, 0x1.a00e02p-1f}},
      {{
          -0x1.bfae74p-3f, -0x1.321cdep-2f, -0x1.467fc8p-2f, -0x1.238fdcp-2f, -0x1.cb5b98p-3f, -0x1.470bc2p-3f,
          -0x1.aa97fp-4f, -0x1.0102b8p-4f, -0x1.1fb208p-5f, -0x1.2c62a8p-6f, -0x1.256b8ep-7f, -0x1.0d1fep-8f,
          -0x1p-12f, 0x1.98bad6p-1f, 0x1.9d22d6p-1f, 0x1.ab6d72p-1f, 0x1.c08c2p-1f, 0x1.d8d59ap-1f,
          0x1.efe0cap-1f, 0x1.008d7ap0f, 0x1.042fdcp0f, 0x1.013f14p0f, 0x1.ed996ep-1f, 0x1.c95a28p-1f,
          0x1.96ece6p-1f, 0x1.58d1b4p-1f, 0x1.1286d2p-1f, 0x1.9039e4p-2f, 0x1.f712bcp-3f, 0x1.bb225p-4f,
          -0x1.ef9e72p-7f, -0x1.e9c558p-4f}},
      {{
          0x1.b6eac8p-6f, 0x1.6e98bcp-5f, 0x1.906042p-5f, 0x1.5ca43p-5f, 0x1.07a2f4p-5f, 0x1.66486p-6f,
          0x1.bd33p-7f, 0x1.fef8fp-8f, 0x1.109cfep-8f, 0x1.0fa3b2p-9f, 0x1.fb21f4p-11f, 0x1.bc8978p-12f,
          0x0p0f, -0x1.6d7174p-6f, -0x1.69eb8ap-4f, -0x1.5fd78ep-3f, -0x1.f7655cp-3f, -0x1.39f834p-2f,
          -0x1.67f6e8p-2f, -0x1.842848p-2f, -0x1.8e51d4p-2f, -0x1.8772bap-2f, -0x1.719602p-2f, -0x1.4f9056p-2f,
          -0x1.24b1eep-2f, -0x1.e8ebd6p-3f, -0x1.846f42p-3f, -0x1.21e93p-3f, -0x1.8c7f1cp-4f, -0x1.d43ffep-5f,
          -0x1.85103ap-6f, 0x1.819c14p-9f}}}};
};

template <>
struct gelu_tanh_derivative_uniform_table<32, 2> {
  static constexpr float end = 0x1.28p2f;
  static constexpr float per_unit = 0x1.229836p2f;
  static constexpr float offset = 0x1.ffffd8p22f;
  static constexpr std::array<std::array<float, 32>, 3> power{{
      {{
          0x1.e6f39ep-1f, 0x1.059388p0f, 0x1.07ce8cp0f, 0x1.f39df8p-1f, 0x1.c42c5p-1f, 0x1.8ee72cp-1f,
          0x1.5e6c66p-1f, 0x1.38985p-1f, 0x1.1eba1cp-1f, 0x1.0f13ccp-1f, 0x1.06ab78p-1f, 0x1.0094p-1f,
          0x0p0f, -0x1.13d63ep-12f, -0x1.47b51ap-9f, -0x1.06ca0ep-7f, -0x1.1572f2p-6f, -0x1.c8b93cp-6f,
          -0x1.3779dcp-5f, -0x1.63b6fep-5f, -0x1.443fdp-5f, -0x1.6b486p-6f, 0x1.91106ep-7f, 0x1.0cbfcep-4f,
          0x1.1abd56p-3f, 0x1.d26c36p-3f, 0x1.530b98p-2f, 0x1.c5d1aep-2f, 0x1.1dd2f2p-1f, 0x1.5735f2p-1f,
          0x1.8c3046p-1f, 0x1.ba4a54p-1f}},
      {{
          -0x1.fefee6p-3f, -0x1.3e3424p-2f, -0x1.4594a8p-2f, -0x1.1d1p-2f, -0x1.ba88cap-3f, -0x1.3500e6p-3f,
          -0x1.86802p-4f, -0x1.bf550ap-5f, -0x1.d04254p-6f, -0x1.b3c278p-7f, -0x1.710b0ep-8f, -0x1p-12f,
          0x1.98b95cp-1f, 0x1.9d030ap-1f, 0x1.aaee4ap-1f, 0x1.bf8a44p-1f, 0x1.d75376p-1f, 0x1.ee0da6p-1f,
          0x1.ff543ep-1f, 0x1.039646p0f, 0x1.01429ep0f, 0x1.ef9168p-1f, 0x1.cdf474p-1f, 0x1.9ebc38p-1f,
          0x1.642ebp-1f, 0x1.21774ap-1f, 0x1.b48618p-2f, 0x1.24b5b6p-2f, 0x1.35249ep-3f, 0x1.c271fp-6f,
          -0x1.479916p-4f, -0x1.590294p-3f}},
      {{
          0x1.137994p-5f, 0x1.80175cp-5f, 0x1.8c43f8p-5f, 0x1.51a056p-5f, 0x1.f7b03ep-6f, 0x1.50544ap-6f,
          0x1.95bf1cp-7f, 0x1.bb99ap-8f, 0x1.b79eaap-9f, 0x1.8a629p-10f, 0x1.3f8c2ap-11f, 0x0p0f,
          -0x1.6959fep-6f, -0x1.65eb32p-4f, -0x1.5c1902p-3f, -0x1.f2651ap-3f, -0x1.372ceap-2f, -0x1.654618p-2f,
          -0x1.81ffdp-2f, -0x1.8d203ep-2f, -0x1.879f82p-2f, -0x1.737934p-2f, -0x1.53692ep-2f, -0x1.2a9d46p-2f,
          -0x1.f8cbd4p-3f, -0x1.97ddep-3f, -0x1.380e4cp-3f, -0x1.bbe8e4p-4f, -0x1.19f626p-4f, -0x1.1d6eap-5f,
          -0x1.c68a7ap-8f, 0x1.e502c4p-7f}}}};
};

template <>
struct quick_gelu_derivative_uniform_table<32, 2> {
  static constexpr float end = 0x1.dp2f;
  static constexpr float per_unit = 0x1.b9611ap1f;
  static constexpr float offset = 0x1.ffffe8p22f;
  static constexpr std::array<std::array<float, 32>, 3> power{{
      {{
          0x1.2a5f54p-1f, 0x1.668d8ep-1f, 0x1.8c8766p-1f, 0x1.97042ap-1f, 0x1.8fa4c4p-1f, 0x1.7ecb1ep-1f,
          0x1.6a616cp-1f, 0x1.5605c6p-1f, 0x1.43a178p-1f, 0x1.33ffccp-1f, 0x1.274282p-1f, 0x1.1d31acp-1f,
          0x1.156dfp-1f, 0x1.0f8deep-1f, 0x1.0b2df6p-1f, 0x1.07f726p-1f, 0x1.05a19ep-1f, 0x1.03f41p-1f,
          0x1.02c288p-1f, 0x1.0196p-1f, 0x0p0f, -0x1.d116a8p-11f, -0x1.ea5a3p-8f, -0x1.3c1abep-6f,
          -0x1.cc3d76p-6f, -0x1.6478d8p-6f, 0x1.3d7ad2p-7f, 0x1.1e04c2p-4f, 0x1.3dad4p-3f, 0x1.072588p-2f,
          0x1.75ba32p-2f, 0x1.e0b318p-2f}},
      {{
          0x1.ee994ep-5f, -0x1.0743a4p-4f, -0x1.109c58p-3f, -0x1.333fc6p-3f, -0x1.1e106ep-3f, -0x1.e3ad76p-4f,
          -0x1.81b02p-4f, -0x1.27bb5ap-4f, -0x1.b8ef9ap-5f, -0x1.41d03ep-5f, -0x1.cdfc6ap-6f, -0x1.472a92p-6f,
          -0x1.ca3a28p-7f, -0x1.3ddf22p-7f, -0x1.b56ff6p-8f, -0x1.2adbfcp-8f, -0x1.95d12cp-9f, -0x1.11ff68p-9f,
          -0x1.704e2cp-10f, -0x1.cp-12f, 0x1.b4433ep-1f, 0x1.bf491p-1f, 0x1.debabcp-1f, 0x1.004edp0f,
          0x1.097084p0f, 0x1.04abc6p0f, 0x1.e13694p-1f, 0x1.9ff956p-1f, 0x1.4fa84ap-1f, 0x1.f5e5e6p-2f,
          0x1.5521b4p-2f, 0x1.90c6dcp-3f}},
      {{
          -0x1.0a886ap-5f, 0x1.0c18d2p-11f, 0x1.0e08bep-6f, 0x1.473846p-6f, 0x1.28c94ep-6f, 0x1.dd7f7ap-7f,
          0x1.67e6aap-7f, 0x1.048754p-7f, 0x1.6f0ee2p-8f, 0x1.fb2b5p-9f, 0x1.594d68p-9f, 0x1.d0e29ep-10f,
          0x1.361b82p-10f, 0x1.9aa51ap-11f, 0x1.0e31a4p-11f, 0x1.61ac8p-12f, 0x1.ccd2fp-13f, 0x1.2b043cp-13f,
          0x1.82ad9ep-14f, 0x0p0f, -0x1.6cfcbap-5f, -0x1.61c2f2p-3f, -0x1.434336p-2f, -0x1.a22e28p-2f,
          -0x1.c72d5cp-2f, -0x1.b92d82p-2f, -0x1.872bc2p-2f, -0x1.420f1cp-2f, -0x1.f0643ap-3f, -0x1.66cf12p-3f,
          -0x1.e3e3d4p-4f, -0x1.2ab6f8p-4f}}}};
};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
