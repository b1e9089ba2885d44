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
struct mish_uniform_table;

template <int Intervals, int Degree>
struct mish_derivative_uniform_table;

// clang-format off

template <>
struct mish_uniform_table<32, 3> {
  static constexpr float begin = -0x1.dp3f;
  static constexpr float end = 0x1.cp2f;
  static constexpr float per_unit = -0x1.db6db6p-1f;
  static constexpr float offset = 0x1.ffffeep22f;
  static constexpr std::array<std::array<float, 32>, 4> power{{
      {{
          0x1.0f454ap-2f, 0x1.47242cp-3f, 0x1.5420fap-4f, 0x1.4f6576p-5f, 0x1.3d9a82p-6f, 0x1.2333bap-7f,
          0x1.0405dep-8f, 0x1.c632b6p-10f, 0x1.85477cp-11f, 0x1.96p-16f, 0x1.fff58p-1f, 0x1.fed954p-1f,
          0x1.fd5a7ep-1f, 0x1.fa12ecp-1f, 0x1.f326f4p-1f, 0x1.e55006p-1f, 0x1.cbb8ccp-1f, 0x1.a1b97cp-1f,
          0x1.69040ap-1f, 0x1.334a8p-1f, 0x1.1dc6b8p-1f, 0x1.2988c6p-1f, 0x1.32c0f6p-1f, 0x1.33333cp-1f,
          0x1.339004p-1f, 0x1.3a58fp-1f, 0x1.47c476p-1f, 0x1.4ab108p-1f, 0x1.387b28p-1f, 0x1.147f3ap-1f,
          0x1.cf5fc8p-2f, 0x1.73fd6ap-2f}},
      {{
          0x1.fea2bp-4f, 0x1.0ec5a4p-4f, 0x1.ed271ap-6f, 0x1.afecb6p-7f, 0x1.6f9428p-8f, 0x1.31df6ap-9f,
          0x1.f3def6p-11f, 0x1.9253dcp-12f, 0x1.3fb318p-13f, 0x1.cp-20f, 0x1.8p-17f, 0x1.f689ccp-11f,
          0x1.38262ap-9f, 0x1.7c51bp-8f, 0x1.c3d9c8p-7f, 0x1.033d8p-5f, 0x1.1af6dap-4f, 0x1.1eaf1ep-3f,
          0x1.031388p-2f, 0x1.8861dcp-2f, 0x1.cacd98p-2f, 0x1.92cfbap-2f, 0x1.4f3698p-2f, 0x1.47ac42p-2f,
          0x1.4ddd76p-2f, 0x1.7fa532p-2f, 0x1.bd14fp-2f, 0x1.c7cdd6p-2f, 0x1.9b4004p-2f, 0x1.525948p-2f,
          0x1.0556dap-2f, 0x1.8279dcp-3f}},
      {{
          0x1.4b4ce4p-6f, 0x1.32196ap-7f, 0x1.e532c8p-9f, 0x1.77e242p-10f, 0x1.1ea96ep-11f, 0x1.b018fep-13f,
          0x1.429caep-14f, 0x1.de0646p-16f, 0x1.5fdb1p-17f, 0x0p0f, 0x0p0f, -0x1.1f2ce2p-13f,
          -0x1.8209d4p-12f, -0x1.00462p-10f, -0x1.4e5448p-9f, -0x1.a8f54cp-8f, -0x1.0378a2p-6f, -0x1.2934d2p-5f,
          -0x1.323e2p-4f, -0x1.07901ep-3f, -0x1.4c03d2p-3f, -0x1.e5e81cp-4f, -0x1.2d22aep-5f, -0x1.0693b2p-6f,
          0x1.68f204p-10f, 0x1.f9a9cep-5f, 0x1.b94dd8p-4f, 0x1.d328f4p-4f, 0x1.8a61eep-4f, 0x1.27cf1ap-4f,
          0x1.9f02e2p-5f, 0x1.17983p-5f}},
      {{
          0x1.266a8ep-10f, 0x1.d6794ep-12f, 0x1.42ef0cp-13f, 0x1.b92302p-15f, 0x1.2ccc7cp-16f, 0x1.99faacp-18f,
          0x1.17571ap-19f, 0x1.7ca21p-21f, 0x1.03528p-22f, 0x0p0f, 0x0p0f, 0x1.b78cb8p-18f,
          0x1.401c04p-16f, 0x1.cfac1p-15f, 0x1.4c9c0cp-13f, 0x1.d5514ep-12f, 0x1.419a18p-10f, 0x1.a288fp-9f,
          0x1.efde3ep-8f, 0x1.ec5638p-7f, 0x1.5461a4p-6f, 0x1.2e76cep-7f, -0x1.9b7c8p-6f, -0x1.725d8ap-5f,
          -0x1.c633f4p-6f, -0x1.370316p-9f, 0x1.358142p-7f, 0x1.5e9d88p-7f, 0x1.0f3e12p-7f, 0x1.6c91b8p-8f,
          0x1.cae938p-9f, 0x1.1749e6p-9f}}}};
};

template <>
struct mish_derivative_uniform_table<32, 3> {
  static constexpr float begin = -0x1.9p3f;
  static constexpr float end = 0x1.bcp2f;
  static constexpr float per_unit = -0x1.147aep0f;
  static constexpr float offset = 0x1.fffff6p22f;
  static constexpr std::array<std::array<float, 32>, 4> power{{
      {{
          0x1.e3a1b8p-2f, 0x1.dcdb76p-5f, -0x1.275b0cp-2f, -0x1.9e14fap-2f, -0x1.7ed28cp-2f, -0x1.26b00ep-2f,
          -0x1.96ea16p-3f, -0x1.04d2c6p-3f, -0x1.3c77a8p-4f, -0x1.6fdcfcp-5f, -0x1.9c0372p-6f, -0x1.f4p-10f,
          0x1.00456p0f, 0x1.0513bep0f, 0x1.095136p0f, 0x1.1094fp0f, 0x1.1c5244p0f, 0x1.2dcfe2p0f,
          0x1.44bcb2p0f, 0x1.5c5abap0f, 0x1.67da5cp0f, 0x1.527298p0f, 0x1.0dd6cp0f, 0x1.648b0ap-1f,
          0x1.0210eap-1f, 0x1.184a6cp-1f, 0x1.31efccp-1f, 0x1.33334cp-1f, 0x1.343846p-1f, 0x1.46cd5cp-1f,
          0x1.660a36p-1f, 0x1.59fc92p-1f}},
      {{
          0x1.4f699p-1f, 0x1.adc22ep-3f, -0x1.3cb1bp-4f, -0x1.3d208ep-3f, -0x1.1c864p-3f, -0x1.95cf5ap-4f,
          -0x1.017bcep-4f, -0x1.2fadd6p-5f, -0x1.54408p-6f, -0x1.6ed308p-7f, -0x1.7f4e54p-8f, -0x1.4p-13f,
          -0x1.4p-13f, -0x1.10ffeap-7f, -0x1.0b6cb6p-6f, -0x1.fd6808p-6f, -0x1.d33b38p-5f, -0x1.96fc1ap-4f,
          -0x1.48fb18p-3f, -0x1.d91cd4p-3f, -0x1.13aa5cp-2f, -0x1.7800dep-3f, 0x1.17b916p-3f, 0x1.4f4f74p-1f,
          0x1.011e5ep0f, 0x1.c1aa8p-1f, 0x1.5414c6p-1f, 0x1.47ab18p-1f, 0x1.51cc6p-1f, 0x1.a148eap-1f,
          0x1.f55dd6p-1f, 0x1.e17232p-1f}},
      {{
          0x1.e3af72p-3f, 0x1.37df2cp-4f, -0x1.b0b63p-9f, -0x1.5166p-6f, -0x1.2415e4p-6f, -0x1.7e783ep-7f,
          -0x1.bb3a7ep-8f, -0x1.ded8a8p-9f, -0x1.ede82ap-10f, -0x1.ecbe7p-11f, -0x1.df466cp-12f, 0x0p0f,
          0x0p0f, 0x1.3400a2p-10f, 0x1.425eaap-9f, 0x1.49251ap-8f, 0x1.44ed18p-7f, 0x1.31b5eap-6f,
          0x1.0b61fp-5f, 0x1.9e0d8p-5f, 0x1.f6c176p-5f, 0x1.075a6ap-5f, -0x1.871acap-4f, -0x1.629376p-2f,
          -0x1.1de46ap-1f, -0x1.bf5c7ap-2f, -0x1.051622p-3f, -0x1.8a02a2p-5f, 0x1.291dd4p-6f, 0x1.f165a8p-3f,
          0x1.9045a2p-2f, 0x1.7a9b9ap-2f}},
      {{
          0x1.b8cfb4p-6f, 0x1.f73c3p-8f, 0x1.65094cp-12f, -0x1.efdbeap-11f, -0x1.9befbep-11f, -0x1.eb579ep-12f,
          -0x1.02a13cp-12f, -0x1.fe126p-14f, -0x1.e31cp-15f, -0x1.bd2d5ap-16f, -0x1.921a28p-17f, 0x0p0f,
          0x0p0f, -0x1.d25accp-15f, -0x1.04df46p-13f, -0x1.1de908p-12f, -0x1.304fe2p-11f, -0x1.36040ap-10f,
          -0x1.266ca2p-9f, -0x1.ed859ap-9f, -0x1.39d796p-8f, -0x1.7f7a44p-10f, 0x1.fc510ap-7f, 0x1.caf26p-5f,
          0x1.95aaa6p-4f, 0x1.ed34a6p-5f, -0x1.7503eep-4f, -0x1.71c786p-3f, -0x1.a67fc4p-4f, 0x1.c59abap-8f,
          0x1.a6781p-5f, 0x1.879286p-5f}}}};
};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
