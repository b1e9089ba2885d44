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
struct sigmoid_uniform_table;

template <int Intervals, int Degree>
struct sigmoid_derivative_uniform_table;

// clang-format off

template <>
struct sigmoid_uniform_table<32, 1> {
  static constexpr float begin = -0x1.c4p2f;
  static constexpr float end = 0x1.c4p2f;
  static constexpr float per_unit = 0x1.463ae6p0f;
  static constexpr float offset = 0x1.fffffp22f;
  static constexpr std::array<std::array<float, 32>, 2> power{{
      {{
          0x1.aef56p-1f, 0x1.cf1b1ap-1f, 0x1.e63e7ep-1f, 0x1.f28a9cp-1f, 0x1.f99658p-1f, 0x1.f3a4p-1f,
          0x1.1a8p-5f, 0x1.64f32ep-7f, 0x1.bd726ap-7f, 0x1.377afcp-6f, 0x1.b1dd48p-6f, 0x1.2cbaacp-5f,
          0x1.9e7efap-5f, 0x1.1ba0c8p-4f, 0x1.80b884p-4f, 0x1.01fdfep-3f, 0x1.55086ep-3f, 0x1.ba6dc2p-3f,
          0x1.18204ap-2f, 0x1.57f50ap-2f, 0x1.968206p-2f, 0x1.cb58dap-2f, 0x1.eeb12ep-2f, 0x1.fe1b8cp-2f,
          0x1p-1f, 0x1.00f23ap-1f, 0x1.08a768p-1f, 0x1.1a5392p-1f, 0x1.34befep-1f, 0x1.54057ap-1f,
          0x1.73efdcp-1f, 0x1.90c31ep-1f}},
      {{
          0x1.2ee698p-5f, 0x1.3a7be2p-6f, 0x1.1ddbe8p-7f, 0x1.071f06p-8f, 0x1.b788f6p-10f, 0x1.cp-9f,
          0x1.4p-8f, 0x1.7b504ap-10f, 0x1.e8abdp-10f, 0x1.69172p-9f, 0x1.0a9756p-8f, 0x1.8926dcp-8f,
          0x1.215c7ep-7f, 0x1.a8c846p-7f, 0x1.368b5cp-6f, 0x1.c36818p-6f, 0x1.454ce4p-5f, 0x1.cf207ap-5f,
          0x1.43f62p-4f, 0x1.ba4706p-4f, 0x1.23fe1cp-3f, 0x1.70f26p-3f, 0x1.b9035ap-3f, 0x1.ed66p-3f,
          0x1.00586ep-2f, 0x1.ed66p-3f, 0x1.b9035ap-3f, 0x1.70f26p-3f, 0x1.23fe1cp-3f, 0x1.ba4706p-4f,
          0x1.43f62p-4f, 0x1.d31556p-5f}}}};
};

template <>
struct sigmoid_uniform_table<32, 2> {
  static constexpr float begin = -0x1.2cp3f;
  static constexpr float end = 0x1.3cp3f;
  static constexpr float per_unit = 0x1.eb851ep-1f;
  static constexpr float offset = 0x1.fffff2p22f;
  static constexpr std::array<std::array<float, 32>, 3> power{{
      {{
          0x1.7c9a92p-1f, 0x1.b23b68p-1f, 0x1.d927ecp-1f, 0x1.edb0b6p-1f, 0x1.f7b368p-1f, 0x1.fc5f5ap-1f,
          0x1.ff13p-1f, 0x1.068p-8f, 0x1.cbb5a8p-8f, 0x1.5c6aep-7f, 0x1.05aad2p-6f, 0x1.863ed2p-6f,
          0x1.209f94p-5f, 0x1.a6d6acp-5f, 0x1.322fa4p-4f, 0x1.b538aap-4f, 0x1.32b044p-3f, 0x1.a48f86p-3f,
          0x1.17db08p-2f, 0x1.65f49ep-2f, 0x1.b299fp-2f, 0x1.ee659cp-2f, 0x1.05cafp-1f, 0x1.05b512p-1f,
          0x1.0108c4p-1f, 0x1p-1f, 0x1.fdee7ap-2f, 0x1.f495dap-2f, 0x1.f46a1ep-2f, 0x1.08cd32p-1f,
          0x1.26b308p-1f, 0x1.4d05b2p-1f}},
      {{
          0x1.a0f9fcp-4f, 0x1.a687aep-5f, 0x1.68b88cp-6f, 0x1.284954p-7f, 0x1.db84bp-9f, 0x1.75df8cp-10f,
          0x1.8p-13f, 0x1.cp-12f, 0x1.71c014p-10f, 0x1.2729d6p-9f, 0x1.d4e0dep-9f, 0x1.72f596p-8f,
          0x1.24204ap-7f, 0x1.c97cb8p-7f, 0x1.63ade8p-6f, 0x1.11f9bp-5f, 0x1.a0d94p-5f, 0x1.37aaa2p-4f,
          0x1.c6a96cp-4f, 0x1.3feb5cp-3f, 0x1.ab34d2p-3f, 0x1.0897f8p-2f, 0x1.282ffcp-2f, 0x1.26fc68p-2f,
          0x1.0e1818p-2f, 0x1.fdd742p-3f, 0x1.0e1818p-2f, 0x1.26fc68p-2f, 0x1.282ffcp-2f, 0x1.0897f8p-2f,
          0x1.ab34d2p-3f, 0x1.3feb5cp-3f}},
      {{
          -0x1.591d48p-7f, -0x1.274e18p-8f, -0x1.ab59b6p-10f, -0x1.304564p-11f, -0x1.aecf56p-13f, -0x1.305f18p-14f,
          0x0p0f, 0x0p0f, 0x1.2c8a5ap-14f, 0x1.f9bd22p-14f, 0x1.a967ap-13f, 0x1.65ab34p-12f,
          0x1.2c7cfap-11f, 0x1.f83faap-11f, 0x1.a62ca6p-10f, 0x1.602cd2p-9f, 0x1.23fe0cp-8f, 0x1.df40f2p-8f,
          0x1.82a03cp-7f, 0x1.2f2178p-6f, 0x1.c5692ep-6f, 0x1.39c20ap-5f, 0x1.7e40e8p-5f, 0x1.77a676p-5f,
          0x1.e40d8ep-6f, 0x0p0f, -0x1.e40d8ep-6f, -0x1.77a676p-5f, -0x1.7e40e8p-5f, -0x1.39c20ap-5f,
          -0x1.c5692ep-6f, -0x1.2f2178p-6f}}}};
};

template <>
struct sigmoid_derivative_uniform_table<32, 2> {
  static constexpr float end = 0x1.6cp3f;
  static constexpr float per_unit = 0x1.2a32a2p1f;
  static constexpr float offset = 0x1.ffffeep22f;
  static constexpr std::array<std::array<float, 32>, 3> power{{
      {{
          0x1.5d9f76p-2f, 0x1.6458dcp-2f, 0x1.53e29p-2f, 0x1.2f849ep-2f, 0x1.01352ap-2f, 0x1.a2c83ap-3f,
          0x1.4ab874p-3f, 0x1.fe6ae6p-4f, 0x1.82edf4p-4f, 0x1.2141bap-4f, 0x1.abaf72p-5f, 0x1.3950c2p-5f,
          0x1.c79692p-6f, 0x1.4919f6p-6f, 0x1.d8d0d4p-7f, 0x1.51fb8cp-7f, 0x1.e118d2p-8f, 0x1.5510dep-8f,
          0x1.e1dec6p-9f, 0x1.534c6ep-9f, 0x1.dc6584p-10f, 0x1.54e94ep-10f, 0x1.6cp-11f, 0x1p-2f,
          0x1.000cb8p-2f, 0x1.00ee8ap-2f, 0x1.046634p-2f, 0x1.0c2abcp-2f, 0x1.18dfep-2f, 0x1.299c4cp-2f,
          0x1.3c24b2p-2f, 0x1.4d9eacp-2f}},
      {{
          -0x1.40a384p-3f, -0x1.4d84d2p-3f, -0x1.3442a8p-3f, -0x1.03e6dep-3f, -0x1.9bcc7cp-4f, -0x1.3899d4p-4f,
          -0x1.ccbea2p-5f, -0x1.4c8a4cp-5f, -0x1.d8e6fep-6f, -0x1.4c9a7ep-6f, -0x1.d00ca2p-7f, -0x1.41b2cap-7f,
          -0x1.bbd4f8p-8f, -0x1.30f24p-8f, -0x1.a1a846p-9f, -0x1.1d3644p-9f, -0x1.849702p-10f, -0x1.0827acp-10f,
          -0x1.667394p-11f, -0x1.e593a4p-12f, -0x1.4861ap-12f, -0x1.c10588p-13f, -0x1p-14f, -0x1.434a16p-17f,
          -0x1.8bd4bap-11f, -0x1.883a5ep-8f, -0x1.2fa13ap-6f, -0x1.3d16b4p-5f, -0x1.07e7ep-4f, -0x1.798fa6p-4f,
          -0x1.e421e2p-4f, -0x1.1da4dp-3f}},
      {{
          0x1.3a1f6ep-6f, 0x1.52c6bcp-6f, 0x1.2c06ecp-6f, 0x1.d7722p-7f, 0x1.59806cp-7f, 0x1.e5369p-8f,
          0x1.4ba668p-8f, 0x1.bda26ap-9f, 0x1.2818b8p-9f, 0x1.86aa9p-10f, 0x1.0086a8p-10f, 0x1.4fdff4p-11f,
          0x1.b6e838p-12f, 0x1.1e6856p-12f, 0x1.757aacp-13f, 0x1.e6c25ap-14f, 0x1.3d1678p-14f, 0x1.9d0638p-15f,
          0x1.0cf416p-15f, 0x1.5e3da2p-16f, 0x1.c81134p-17f, 0x1.28ec2ep-17f, 0x0p0f, -0x1.fe488ep-5f,
          -0x1.e7e894p-5f, -0x1.a6ea6ep-5f, -0x1.47b3bcp-5f, -0x1.b39ef8p-6f, -0x1.b27438p-7f, -0x1.84499p-10f,
          0x1.01e04ap-7f, 0x1.db3204p-7f}}}};
};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
