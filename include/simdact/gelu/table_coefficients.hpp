// SPDX-License-Identifier: BSL-1.0
// The coefficients of gelu/table.hpp, as tests/fit/erf.py gelu_table prints them.
//
// End, where the result has become constant; scale and offset of the number whose leading bits are the index, and the
// shift that brings them down; the centres; power[k][i], the coefficient of (|x| - centre)^k in interval i.
#pragma once

#include <array>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
struct gelu_table;

template <int Intervals, int Degree>
struct gelu_slope_table;

// clang-format off

// 32 intervals, degree 4
template <>
struct gelu_table<32, 4> {
  static constexpr float end = 0x1.cb65fep3f;
  static constexpr float scale = 0x1.4d7562p0f;
  static constexpr float offset = 0x1.4cccccp0f;
  static constexpr int index_shift = 20;
  static constexpr std::array<float, 32> centre{
      0x1.44480cp-1f, 0x1.a68c52p-1f, 0x1.0467f6p0f, 0x1.358aa2p0f, 0x1.66ace4p0f, 0x1.97cf68p0f,
      0x1.c8f15ep0f, 0x1.fa1372p0f, 0x1.21e374p1f, 0x1.5305aap1f, 0x1.8427aap1f, 0x1.b549f8p1f,
      0x1.e66caep1f, 0x1.0bc694p2f, 0x1.24590ep2f, 0x1.3ce9b8p2f, 0x1.61c30cp2f, 0x1.92e4d4p2f,
      0x1.c40704p2f, 0x1.f5296ap2f, 0x1.13257cp3f, 0x1.2bb6f4p3f, 0x1.4447eap3f, 0x1.5cd8f8p3f,
      0x1.81b284p3f, 0x1.b2d4cap3f, 0x0p0f, 0x1.b05fccp-4f, 0x1.9cb8fp-3f, 0x1.30a084p-2f,
      0x1.92e506p-2f, 0x1.f529a6p-2f};
  static constexpr std::array<std::array<float, 32>, 5> power{{
      {{
          0x1.a14ebap-3f, 0x1.e62056p-3f, 0x1.0e05d2p-2f, 0x1.2367e8p-2f, 0x1.348ec6p-2f, 0x1.427668p-2f,
          0x1.4dd89p-2f, 0x1.57407p-2f, 0x1.6285d6p-2f, 0x1.6db71ap-2f, 0x1.75e464p-2f, 0x1.7c03ap-2f,
          0x1.80b27p-2f, 0x1.8458bap-2f, 0x1.873d7ep-2f, 0x1.899132p-2f, 0x1.8c4866p-2f, 0x1.8ee79cp-2f,
          0x1.90c6d8p-2f, 0x1.922822p-2f, 0x1.93339cp-2f, 0x1.9402c8p-2f, 0x1.94a658p-2f, 0x1.9529aap-2f,
          0x1.95c2d4p-2f, 0x1.9656e8p-2f, 0x0p0f, 0x1.8e3cdap-5f, 0x1.61eb8cp-4f, 0x1.e7dcf6p-4f,
          0x1.2e1acap-3f, 0x1.60d2a4p-3f}},
      {{
          0x1.95b452p-3f, 0x1.3bf14cp-3f, 0x1.f24dc2p-4f, 0x1.8d965p-4f, 0x1.40b7p-4f, 0x1.055a54p-4f,
          0x1.ae05eep-5f, 0x1.64eb0cp-5f, 0x1.120b8cp-5f, 0x1.8b68f6p-6f, 0x1.24c634p-6f, 0x1.bb88ccp-7f,
          0x1.56bf3cp-7f, 0x1.0d9706p-7f, 0x1.aebf3ap-8f, 0x1.5cf812p-8f, 0x1.045ddcp-8f, 0x1.6d8458p-9f,
          0x1.09a9b2p-9f, 0x1.8d8392p-10f, 0x1.30bd48p-10f, 0x1.dd029p-11f, 0x1.7c0f64p-11f, 0x1.338aa4p-11f,
          0x1.cb05bap-12f, 0x1.430766p-12f, 0x1p-1f, 0x1.b1b562p-2f, 0x1.768ecep-2f, 0x1.44bdbap-2f,
          0x1.1a9da4p-2f, 0x1.edb64cp-3f}},
      {{
          -0x1.0f3f04p-3f, -0x1.9111cep-4f, -0x1.2c8922p-4f, -0x1.c8255p-5f, -0x1.5e53b2p-5f, -0x1.1018dcp-5f,
          -0x1.ab2bfep-6f, -0x1.52aa5ap-6f, -0x1.e68266p-7f, -0x1.425bd8p-7f, -0x1.b85286p-8f, -0x1.34ea1ap-8f,
          -0x1.bbedaep-9f, -0x1.45de68p-9f, -0x1.e793f8p-10f, -0x1.7319c4p-10f, -0x1.fb09b6p-11f, -0x1.3f5fb2p-11f,
          -0x1.a4731cp-12f, -0x1.1f27fap-12f, -0x1.94b364p-13f, -0x1.24e69p-13f, -0x1.b1e576p-14f, -0x1.47ebaep-14f,
          -0x1.bd236ep-15f, -0x1.175eb2p-15f, -0x1.9883c2p-2f, -0x1.4fd86p-2f, -0x1.1a4b94p-2f, -0x1.dc7edep-3f,
          -0x1.93bbb8p-3f, -0x1.576536p-3f}},
      {{
          0x1.23d106p-4f, 0x1.9c0ed6p-5f, 0x1.270e28p-5f, 0x1.ac38dp-6f, 0x1.3ab834p-6f, 0x1.d428aap-7f,
          0x1.603632p-7f, 0x1.0bd9fap-7f, 0x1.6b4e88p-8f, 0x1.bd0448p-9f, 0x1.19e9cap-9f, 0x1.702174p-10f,
          0x1.edf4c2p-11f, 0x1.539f3ep-11f, 0x1.dd5d5ep-12f, 0x1.5642e4p-12f, 0x1.afcb04p-13f, 0x1.e97c64p-14f,
          0x1.246e4cp-14f, 0x1.6d4634p-15f, 0x1.d9d88ep-16f, 0x1.3d7afap-16f, 0x1.b59bf2p-17f, 0x1.3520c2p-17f,
          0x1.800018p-18f, 0x1.adc84ep-19f, 0x1.ff8a14p-3f, 0x1.9a58b8p-3f, 0x1.50d8c8p-3f, 0x1.15aabp-3f,
          0x1.cb9c26p-4f, 0x1.7de194p-4f}},
      {{
          -0x1.0e4ccep-5f, -0x1.6e03bap-6f, -0x1.f6f614p-7f, -0x1.5e728cp-7f, -0x1.eed984p-8f, -0x1.61d23p-8f,
          -0x1.0007f2p-8f, -0x1.76cb8p-9f, -0x1.e0a288p-10f, -0x1.11c36ep-10f, -0x1.437422p-11f, -0x1.8af83ep-12f,
          -0x1.f0ea8ep-13f, -0x1.412bd8p-13f, -0x1.a97584p-14f, -0x1.202b76p-14f, -0x1.4f4216p-15f, -0x1.579cacp-16f,
          -0x1.760614p-17f, -0x1.ac7a96p-18f, -0x1.0067d4p-18f, -0x1.3eb142p-19f, -0x1.996156p-20f, -0x1.0ea0ecp-20f,
          -0x1.328f46p-21f, -0x1.32bb8ap-22f, -0x1.028c48p-3f, -0x1.abfd7ep-4f, -0x1.574718p-4f, -0x1.14c544p-4f,
          -0x1.c07572p-5f, -0x1.6cdefep-5f}}}};
};

// 8 intervals, degree 7
template <>
struct gelu_table<8, 7> {
  static constexpr float end = 0x1.cb65fep3f;
  static constexpr float scale = 0x1.91385cp0f;
  static constexpr float offset = 0x1.8p0f;
  static constexpr int index_shift = 22;
  static constexpr std::array<float, 8> centre{
      0x1.46aee6p-1f, 0x1.46aef8p0f, 0x1.1dd8d8p1f, 0x1.c13092p1f, 0x1.5b1aa6p2f, 0x1.fe716cp2f,
      0x1.79ba2ap3f, 0x0p0f};
  static constexpr std::array<std::array<float, 8>, 8> power{{
      {{
          0x1.a33468p-3f, 0x1.29d05p-2f, 0x1.616d06p-2f, 0x1.7d4322p-2f, 0x1.8bd94p-2f, 0x1.92604ep-2f,
          0x1.95a55cp-2f, 0x0p0f}},
      {{
          0x1.932b7ep-3f, 0x1.706e28p-4f, 0x1.19dd58p-5f, 0x1.9ff72cp-7f, 0x1.1200f4p-8f, 0x1.796432p-10f,
          0x1.e7e47ep-12f, 0x1p-1f}},
      {{
          -0x1.0d351ap-3f, -0x1.9f780ep-5f, -0x1.f80232p-7f, -0x1.1c8dap-8f, -0x1.0ef6c4p-10f, -0x1.0c2ed6p-12f,
          -0x1.e2a006p-15f, -0x1.988452p-2f}},
      {{
          0x1.20a87ep-4f, 0x1.7f683ap-6f, 0x1.791cdp-8f, 0x1.4c6cfap-10f, 0x1.d15cc2p-13f, 0x1.4e753p-15f,
          0x1.a59d52p-18f, 0x1.ffff56p-3f}},
      {{
          -0x1.0acb9cp-5f, -0x1.3548aap-7f, -0x1.f54a66p-10f, -0x1.5edcb8p-12f, -0x1.6d6248p-15f, -0x1.81da8ap-18f,
          -0x1.55b656p-21f, -0x1.1049e6p-3f}},
      {{
          0x1.b8ee98p-7f, 0x1.c2c038p-9f, 0x1.316728p-11f, 0x1.57f3f6p-14f, 0x1.0e4c6ap-17f, 0x1.a68a22p-21f,
          0x1.08dd78p-24f, 0x1.fdd056p-5f}},
      {{
          -0x1.54d5ecp-8f, -0x1.34a26ap-10f, -0x1.6ec34ap-13f, -0x1.49f374p-16f, -0x1.a282dep-20f, -0x1.d41032p-24f,
          -0x1.bb5e6ap-28f, -0x1.9e072p-6f}},
      {{
          0x1.e1482p-10f, 0x1.8c421cp-12f, 0x1.8bf7c2p-15f, 0x1.235528p-18f, 0x1.1eb60ep-22f, 0x1.deb05ep-27f,
          0x1.48239p-31f, 0x1.cf187cp-8f}}}};
};

// 32 intervals, degree 4
template <>
struct gelu_slope_table<32, 4> {
  static constexpr float end = 0x1.d153f8p3f;
  static constexpr float scale = 0x1.cce49ep0f;
  static constexpr float offset = 0x1.d1eb86p0f;
  static constexpr int index_shift = 20;
  static constexpr std::array<float, 32> centre{
      0x1.5af3d2p-3f, 0x1.3bab6ap-2f, 0x1.c9dccap-2f, 0x1.2c073p-1f, 0x1.80ead2p-1f, 0x1.ba390ep-1f,
      0x1.00a886p0f, 0x1.24357p0f, 0x1.598788p0f, 0x1.a09fccp0f, 0x1.e7b668p0f, 0x1.1766d4p1f,
      0x1.3afac2p1f, 0x1.5e81e2p1f, 0x1.820e48p1f, 0x1.a59e2ap1f, 0x1.daeceep1f, 0x1.1102e8p2f,
      0x1.348f7p2f, 0x1.581b98p2f, 0x1.7ba86cp2f, 0x1.9f346cp2f, 0x1.c2c0e8p2f, 0x1.e64d32p2f,
      0x1.0dcfap3f, 0x1.315bf4p3f, 0x1.54e8bep3f, 0x1.7874fcp3f, 0x1.9c019cp3f, 0x1.bf8db2p3f,
      0x0p0f, 0x1.0b530ep-4f};
  static constexpr std::array<std::array<float, 32>, 5> power{{
      {{
          0x1.7c51fcp-2f, 0x1.18fb32p-2f, 0x1.77a9b4p-3f, 0x1.8f0086p-4f, -0x1.dc87p-28f, -0x1.0244dap-4f,
          -0x1.1c251ep-3f, -0x1.b2444cp-3f, -0x1.45ea4ep-2f, -0x1.d15646p-2f, -0x1.2bebdcp-1f, -0x1.6d51fap-1f,
          -0x1.ad5898p-1f, -0x1.ec2954p-1f, -0x1.150facp0f, -0x1.33b1cap0f, -0x1.6114fep0f, -0x1.9cdd48p0f,
          -0x1.d80574p0f, -0x1.095c3p1f, -0x1.268a94p1f, -0x1.4396e2p1f, -0x1.60897ap1f, -0x1.7d6726p1f,
          -0x1.a894e4p1f, -0x1.e1fd08p1f, -0x1.0da14ep2f, -0x1.2a36d8p2f, -0x1.46c31cp2f, -0x1.634798p2f,
          0x1p-1f, 0x1.cbbaeep-2f}},
      {{
          -0x1.727086p-1f, -0x1.59cbf8p-1f, -0x1.45b002p-1f, -0x1.352692p-1f, -0x1.25126cp-1f, -0x1.1c05dp-1f,
          -0x1.126ceep-1f, -0x1.0a5054p-1f, -0x1.005b0ep-1f, -0x1.ec5c7ep-2f, -0x1.dd182ap-2f, -0x1.d16c36p-2f,
          -0x1.c8571ap-2f, -0x1.c12e02p-2f, -0x1.bb718ep-2f, -0x1.b6caa8p-2f, -0x1.b153dep-2f, -0x1.ac03bep-2f,
          -0x1.a83424p-2f, -0x1.a5634ep-2f, -0x1.a3410ep-2f, -0x1.a19a1ep-2f, -0x1.a04c6cp-2f, -0x1.9f40d6p-2f,
          -0x1.9e0948p-2f, -0x1.9cdce8p-2f, -0x1.9c066ep-2f, -0x1.9b6828p-2f, -0x1.9af01cp-2f, -0x1.9a92f8p-2f,
          -0x1.988454p-1f, -0x1.88a51p-1f}},
      {{
          0x1.8938d2p-3f, 0x1.3fa6aap-3f, 0x1.05e716p-3f, 0x1.b06a26p-4f, 0x1.5b287ap-4f, 0x1.2cf954p-4f,
          0x1.fb3318p-5f, 0x1.adff6cp-5f, 0x1.535732p-5f, 0x1.f8601ep-6f, 0x1.7e4748p-6f, 0x1.26ebap-6f,
          0x1.ce4f14p-7f, 0x1.6fc6f8p-7f, 0x1.286a06p-7f, 0x1.e38364p-8f, 0x1.6b73f4p-8f, 0x1.00aca8p-8f,
          0x1.7650f4p-9f, 0x1.187176p-9f, 0x1.ae1092p-10f, 0x1.506afap-10f, 0x1.0bc472p-10f, 0x1.b0c73p-11f,
          0x1.423e0ep-11f, 0x1.c412e2p-12f, 0x1.48cd2p-12f, 0x1.ecb5f6p-13f, 0x1.7a6a38p-13f, 0x1.28c59p-13f,
          0x1.0000fp-2f, 0x1.cdcd5ap-3f}},
      {{
          -0x1.8f2d26p-4f, -0x1.3812dap-4f, -0x1.ec01p-5f, -0x1.86ccf2p-5f, -0x1.2bb2acp-5f, -0x1.f885d4p-6f,
          -0x1.99cf6ep-6f, -0x1.4f098cp-6f, -0x1.f602f4p-7f, -0x1.5be79cp-7f, -0x1.ecfa1p-8f, -0x1.6459dep-8f,
          -0x1.063b66p-8f, -0x1.88be48p-9f, -0x1.2a97cap-9f, -0x1.cca8cp-10f, -0x1.4067ap-10f, -0x1.9954dcp-11f,
          -0x1.0fbe62p-11f, -0x1.7584dep-12f, -0x1.07f0c4p-12f, -0x1.7eb24ep-13f, -0x1.1bcaa2p-13f, -0x1.ac4e7p-14f,
          -0x1.240782p-14f, -0x1.6d64f4p-15f, -0x1.df47a6p-16f, -0x1.4698cp-16f, -0x1.cd87e8p-17f, -0x1.4c0fep-17f,
          -0x1.10aafp-3f, -0x1.e252e4p-4f}},
      {{
          0x1.675ab6p-5f, 0x1.0f8c56p-5f, 0x1.9e09bep-6f, 0x1.3bed9ap-6f, 0x1.e7d53cp-7f, 0x1.850d3p-7f,
          0x1.2dfa3p-7f, 0x1.dd355ep-8f, 0x1.56bad6p-8f, 0x1.bdc9ap-9f, 0x1.28d996p-9f, 0x1.943c26p-10f,
          0x1.19217ep-10f, 0x1.8e17fep-11f, 0x1.1ed2ccp-11f, 0x1.a35384p-12f, 0x1.0f785ap-12f, 0x1.3b0b04p-13f,
          0x1.7f4a2p-14f, 0x1.e3cb16p-15f, 0x1.3cd87p-15f, 0x1.ab30fap-16f, 0x1.273ac8p-16f, 0x1.a38574p-17f,
          0x1.03db46p-17f, 0x1.232494p-18f, 0x1.5980cap-19f, 0x1.ae81bp-20f, 0x1.14eb48p-20f, 0x1.77cebep-21f,
          0x1.058218p-4f, 0x1.bd6d76p-5f}}}};
};

// 8 intervals, degree 7
template <>
struct gelu_slope_table<8, 7> {
  static constexpr float end = 0x1.d153f8p3f;
  static constexpr float scale = 0x1.8c1b82p0f;
  static constexpr float offset = 0x1.8p0f;
  static constexpr int index_shift = 22;
  static constexpr std::array<float, 8> centre{
      0x1.80ead2p-1f, 0x1.4ae674p0f, 0x1.21898ep1f, 0x1.c6fce4p1f, 0x1.5f94e4p2f, 0x1.0284b6p3f,
      0x1.7e9a4cp3f, 0x0p0f};
  static constexpr std::array<std::array<float, 8>, 8> power{{
      {{
          -0x1.dc87p-28f, -0x1.287984p-2f, -0x1.7fb0e4p-1f, -0x1.502c18p0f, -0x1.0f81fp1f, -0x1.964eb8p1f,
          -0x1.2f26e8p2f, 0x1p-1f}},
      {{
          -0x1.25126cp-1f, -0x1.02dbc4p-1f, -0x1.ce9ae6p-2f, -0x1.b33116p-2f, -0x1.a4e406p-2f, -0x1.9e822ap-2f,
          -0x1.9b510ep-2f, -0x1.988454p-1f}},
      {{
          0x1.5b297ap-4f, 0x1.69aa0ap-5f, 0x1.12b774p-6f, 0x1.9353fep-8f, 0x1.08bd1ep-9f, 0x1.6be748p-11f,
          0x1.d5f7bp-13f, 0x1.000044p-2f}},
      {{
          -0x1.2bad96p-5f, -0x1.0eb97p-6f, -0x1.455adep-8f, -0x1.6caae4p-10f, -0x1.59841ap-12f, -0x1.54de58p-14f,
          -0x1.31fcc4p-16f, -0x1.1060bp-3f}},
      {{
          0x1.d512d6p-7f, 0x1.7557f6p-8f, 0x1.6aac3ap-10f, 0x1.3cdae8p-12f, 0x1.b7bb5p-15f, 0x1.3b145cp-17f,
          0x1.8b842ap-20f, 0x1.007eaap-4f}},
      {{
          -0x1.51bdb8p-8f, -0x1.e5d682p-10f, -0x1.7ebe08p-12f, -0x1.0bad72p-14f, -0x1.0fc1d4p-17f, -0x1.1e7a4ap-20f,
          -0x1.04321ap-23f, -0x1.baf84p-6f}},
      {{
          0x1.c436a2p-10f, 0x1.26d854p-11f, 0x1.9671d8p-14f, 0x1.bc4544p-17f, 0x1.691b76p-20f, 0x1.0eb506p-23f,
          0x1.61edbap-27f, 0x1.6a32aep-7f}},
      {{
          -0x1.6e8996p-11f, -0x1.00ececp-14f, -0x1.a3dd98p-16f, -0x1.0d583p-19f, -0x1.e656a2p-23f, -0x1.0dd068p-26f,
          -0x1.51b422p-31f, -0x1.cf7514p-9f}}}};
};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
