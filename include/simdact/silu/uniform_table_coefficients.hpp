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
struct silu_uniform_table;

template <int Intervals, int Degree>
struct silu_derivative_uniform_table;

// clang-format off

template <>
struct silu_uniform_table<32, 1> {
  static constexpr float end = 0x1.3cp3f;
  static constexpr float per_unit = 0x1.16aefcp1f;
  static constexpr float offset = 0x1.ffffdap22f;
  static constexpr std::array<std::array<float, 32>, 2> power{{
      {{
          0x1.08042ap-4f, 0x1.7ced8p-5f, 0x1.029cacp-5f, 0x1.5fbcecp-6f, 0x1.db9cdep-7f, 0x1.4001d6p-7f,
          0x1.acde76p-8f, 0x1.1e605ep-8f, 0x1.7d496p-9f, 0x1.fa4816p-10f, 0x1.4f50f4p-10f, 0x1.79c0eep-11f,
          0x1.8bp-9f, 0x1.fffe74p-2f, 0x1.ff9c4cp-2f, 0x1.fc44fp-2f, 0x1.f397b4p-2f, 0x1.e43736p-2f,
          0x1.cde636p-2f, 0x1.b164f8p-2f, 0x1.90217cp-2f, 0x1.6bdadep-2f, 0x1.4650ep-2f, 0x1.210c74p-2f,
          0x1.fa85a6p-3f, 0x1.b79c7ap-3f, 0x1.7a69e4p-3f, 0x1.436ee6p-3f, 0x1.12c236p-3f, 0x1.d05f3cp-4f,
          0x1.86a558p-4f, 0x1.48f63cp-4f}},
      {{
          -0x1.850968p-7f, -0x1.04ecdap-7f, -0x1.482c0ep-8f, -0x1.a02524p-9f, -0x1.077f2ap-9f, -0x1.4d66a8p-10f,
          -0x1.a59fb8p-11f, -0x1.0a8164p-11f, -0x1.50d708p-12f, -0x1.a9add4p-13f, -0x1.0cf388p-13f, -0x1.1ad6a8p-14f,
          -0x1.4p-12f, -0x1.001b4p-2f, -0x1.f988dap-3f, -0x1.e622bcp-3f, -0x1.c7e8f6p-3f, -0x1.a1a6p-3f,
          -0x1.76759cp-3f, -0x1.4952f2p-3f, -0x1.1cc1b2p-3f, -0x1.e5447cp-4f, -0x1.98583cp-4f, -0x1.540468p-4f,
          -0x1.18a6dp-4f, -0x1.cbf60ep-5f, -0x1.76aff4p-5f, -0x1.2fc062p-5f, -0x1.ea90a6p-6f, -0x1.8ae2a2p-6f,
          -0x1.3d0efcp-6f, -0x1.ff543ep-7f}}}};
};

template <>
struct silu_uniform_table<32, 2> {
  static constexpr float end = 0x1.a8p3f;
  static constexpr float per_unit = 0x1.9f656ep0f;
  static constexpr float offset = 0x1.ffffdap22f;
  static constexpr std::array<std::array<float, 32>, 3> power{{
      {{
          0x1.0996d2p-4f, 0x1.699f68p-5f, 0x1.c98462p-6f, 0x1.1de686p-6f, 0x1.61aa36p-7f, 0x1.b1a89ap-8f,
          0x1.07d84p-8f, 0x1.3ee54p-9f, 0x1.7f2004p-10f, 0x1.c9d1a2p-11f, 0x1.1035e4p-11f, 0x1.4336e2p-12f,
          0x1.a8p-14f, 0x1p-1f, 0x1.003876p-1f, 0x1.01da28p-1f, 0x1.04c4dcp-1f, 0x1.070e76p-1f,
          0x1.06121ep-1f, 0x1.ff9936p-2f, 0x1.e7378ep-2f, 0x1.c4632ep-2f, 0x1.9a21b4p-2f, 0x1.6bf54p-2f,
          0x1.3d0b6p-2f, 0x1.0fd6a6p-2f, 0x1.cbf256p-3f, 0x1.80b9aep-3f, 0x1.3ebabep-3f, 0x1.05e71p-3f,
          0x1.ab6758p-4f, 0x1.5aa1dcp-4f}},
      {{
          -0x1.2bf104p-6f, -0x1.7c108ap-7f, -0x1.bd74acp-8f, -0x1.033732p-8f, -0x1.2bf828p-9f, -0x1.597d28p-10f,
          -0x1.8c4f16p-11f, -0x1.c501e4p-12f, -0x1.021b42p-12f, -0x1.254e6p-13f, -0x1.4c7a7ap-14f, -0x1.78a4d2p-15f,
          -0x1p-17f, -0x1.00408cp-2f, -0x1.054a7ap-2f, -0x1.13981cp-2f, -0x1.22f95cp-2f, -0x1.2badbap-2f,
          -0x1.290002p-2f, -0x1.1a4b9cp-2f, -0x1.01fd0cp-2f, -0x1.c7b0e2p-3f, -0x1.871c34p-3f, -0x1.47f2fep-3f,
          -0x1.0de122p-3f, -0x1.b592aap-4f, -0x1.5e8266p-4f, -0x1.1616d2p-4f, -0x1.b5dedp-5f, -0x1.569376p-5f,
          -0x1.0aa644p-5f, -0x1.9d57c6p-6f}},
      {{
          0x1.59ae2p-10f, 0x1.966146p-11f, 0x1.b82162p-12f, 0x1.dc0bap-13f, 0x1.01425cp-13f, 0x1.15f112p-14f,
          0x1.2c393ap-15f, 0x1.444132p-16f, 0x1.5e3014p-17f, 0x1.7a2eb4p-18f, 0x1.98685ep-19f, 0x1.b90b58p-20f,
          0x0p0f, 0x1.3a99dcp-8f, 0x1.30953cp-6f, 0x1.15a8c8p-5f, 0x1.66bc6p-5f, 0x1.87d67cp-5f,
          0x1.809624p-5f, 0x1.5e1c4p-5f, 0x1.2da53ep-5f, 0x1.f2f164p-6f, 0x1.903dfep-6f, 0x1.39d826p-6f,
          0x1.e3ee54p-7f, 0x1.70701cp-7f, 0x1.15e89ap-7f, 0x1.a05edcp-8f, 0x1.3653f4p-8f, 0x1.ccdadp-9f,
          0x1.554116p-9f, 0x1.f85bb8p-10f}}}};
};

template <>
struct silu_derivative_uniform_table<32, 2> {
  static constexpr float end = 0x1.88p3f;
  static constexpr float per_unit = 0x1.053978p1f;
  static constexpr float offset = 0x1.ffffe8p22f;
  static constexpr std::array<std::array<float, 32>, 3> power{{
      {{
          0x1.2697b8p-1f, 0x1.63c386p-1f, 0x1.8b2e44p-1f, 0x1.96fc34p-1f, 0x1.9095bap-1f, 0x1.80542ap-1f,
          0x1.6c30bep-1f, 0x1.57dfe8p-1f, 0x1.456048p-1f, 0x1.358e36p-1f, 0x1.2897c2p-1f, 0x1.1e4d06p-1f,
          0x1.16536cp-1f, 0x1.1044p-1f, 0x1.0bbbecp-1f, 0x1.08643p-1f, 0x1.05f44ap-1f, 0x1.043204p-1f,
          0x1.0306f2p-1f, 0x1.0188p-1f, 0x0p0f, -0x1.c76bc6p-11f, -0x1.e162d2p-8f, -0x1.37e162p-6f,
          -0x1.caaea4p-6f, -0x1.6eb8acp-6f, 0x1.fa6632p-8f, 0x1.0ed8d8p-4f, 0x1.327292p-3f, 0x1.000cb4p-2f,
          0x1.6dbdf4p-2f, 0x1.d882e6p-2f}},
      {{
          0x1.4acc7cp-5f, -0x1.1b6ap-5f, -0x1.3add6ep-4f, -0x1.68f116p-4f, -0x1.5338acp-4f, -0x1.20baaap-4f,
          -0x1.cf0a2p-5f, -0x1.64c95ep-5f, -0x1.0b2f3cp-5f, -0x1.87aa58p-6f, -0x1.1a480ap-6f, -0x1.9165bep-7f,
          -0x1.1a311cp-7f, -0x1.89037cp-8f, -0x1.0f727cp-8f, -0x1.744d68p-9f, -0x1.fb6eaap-10f, -0x1.57e0d8p-10f,
          -0x1.d7bdc6p-11f, -0x1p-12f, 0x1.0051a2p-1f, 0x1.06b4d8p-1f, 0x1.18fa7cp-1f, 0x1.2cd268p-1f,
          0x1.37d144p-1f, 0x1.32d698p-1f, 0x1.1c1a72p-1f, 0x1.ed3aa2p-2f, 0x1.90263p-2f, 0x1.2d4fdp-2f,
          0x1.9ddd72p-3f, 0x1.ef2fbcp-4f}},
      {{
          -0x1.8ab9ecp-7f, -0x1.28c0aap-12f, 0x1.69c32ep-8f, 0x1.c3aaa4p-8f, 0x1.9ed11ep-8f, 0x1.5066cap-8f,
          0x1.fe4818p-9f, 0x1.735aaap-9f, 0x1.06da22p-9f, 0x1.6ccdc6p-10f, 0x1.f2da46p-11f, 0x1.512dfp-11f,
          0x1.c3a206p-12f, 0x1.2c3252p-12f, 0x1.8c913ap-13f, 0x1.04894ep-13f, 0x1.54c0fp-14f, 0x1.bbdfb8p-15f,
          0x1.2012f6p-15f, 0x0p0f, -0x1.f459eap-7f, -0x1.e52e18p-5f, -0x1.bbebfep-4f, -0x1.1fbb92p-3f,
          -0x1.3a1166p-3f, -0x1.3175bep-3f, -0x1.0feeeap-3f, -0x1.c1dbbcp-4f, -0x1.5c8a76p-4f, -0x1.fb1314p-5f,
          -0x1.58aac8p-5f, -0x1.ae665ep-6f}}}};
};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
