// SPDX-License-Identifier: BSL-1.0
// The coefficients of erf/table.hpp, as tests/fit/erf.py table prints them.
//
// End, where the result has become constant; scale and offset of the number whose leading bits are the index, and the
// shift that brings them down; the centres; power[k][i], the coefficient of (|x| - centre)^k in interval i.
// erf_table: in the interval at 0 the coefficient of |x| is less by 1.
#pragma once

#include <array>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
struct erf_table;

template <int Intervals, int Degree>
struct erfcx_table;

// clang-format off

// 32 intervals, degree 4
template <>
struct erf_table<32, 4> {
  static constexpr float end = 0x1.fae148p1f;
  static constexpr float scale = 0x1.e2e8a8p1f;
  static constexpr float offset = 0x1.0f5c28p0f;
  static constexpr int index_shift = 20;
  static constexpr std::array<float, 32> centre{
      0x1.211044p-2f, 0x1.64ea5cp-2f, 0x1.a8c688p-2f, 0x1.eca16ep-2f, 0x1.183e0cp-1f, 0x1.3a2b7ap-1f,
      0x1.5c18f6p-1f, 0x1.7e066ap-1f, 0x1.b0eaf6p-1f, 0x1.f4c616p-1f, 0x1.1c50ep0f, 0x1.3e3e54p0f,
      0x1.602bacp0f, 0x1.8218f2p0f, 0x1.a40672p0f, 0x1.c5f434p0f, 0x1.f8d7fep0f, 0x1.1e5874p1f,
      0x1.4046cap1f, 0x1.623652p1f, 0x1.8422f4p1f, 0x1.a6251cp1f, 0x1.c7c514p1f, 0x1.ea6f5ap1f,
      0x0p0f, 0x1.14d9b8p-5f, 0x1.1222a4p-4f, 0x1.99d8cep-4f, 0x1.10c76p-3f, 0x1.54a2cep-3f,
      0x1.987d94p-3f, 0x1.dc5852p-3f};
  static constexpr std::array<std::array<float, 32>, 5> power{{
      {{
          0x1.3db66ep-2f, 0x1.830126p-2f, 0x1.c52daep-2f, 0x1.01e7bcp-1f, 0x1.1f49b2p-1f, 0x1.3a9dcap-1f,
          0x1.53cfe4p-1f, 0x1.6ad698p-1f, 0x1.8953b4p-1f, 0x1.aab326p-1f, 0x1.c478b2p-1f, 0x1.d7afd2p-1f,
          0x1.e5856ap-1f, 0x1.ef237ep-1f, 0x1.f5983ep-1f, 0x1.f9c782p-1f, 0x1.fd4ac8p-1f, 0x1.ff33d2p-1f,
          0x1.ffcb46p-1f, 0x1.fff414p-1f, 0x1.fffda4p-1f, 0x1.ffff98p-1f, 0x1.fffffp-1f, 0x1.fffffep-1f,
          0x0p0f, 0x1.3845fep-5f, 0x1.34de0ap-4f, 0x1.ccec86p-4f, 0x1.31fcc8p-3f, 0x1.7cd9fp-3f,
          0x1.c6e458p-3f, 0x1.07faf2p-2f}},
      {{
          0x1.0abd54p0f, 0x1.ffa39ep-1f, 0x1.e66668p-1f, 0x1.ca5d4ap-1f, 0x1.ac2b1ep-1f, 0x1.8c76dcp-1f,
          0x1.6be5d2p-1f, 0x1.4b16p-1f, 0x1.1aa336p-1f, 0x1.bbe984p-2f, 0x1.5091ap-2f, 0x1.ecc0e2p-3f,
          0x1.5c421ep-3f, 0x1.db478p-4f, 0x1.391dd4p-4f, 0x1.8e5198p-5f, 0x1.7a5a1p-6f, 0x1.eff5fap-8f,
          0x1.1a5dcap-9f, 0x1.174a78p-11f, 0x1.e04262p-14f, 0x1.65368ap-16f, 0x1.d7538p-19f, 0x1.fcf316p-22f,
          0x1.06eba8p-3f, 0x1.20890cp0f, 0x1.1f92f4p0f, 0x1.1dfcc4p0f, 0x1.1bc924p0f, 0x1.18fbbap0f,
          0x1.15993cp0f, 0x1.11a734p0f}},
      {{
          -0x1.2d30b8p-2f, -0x1.64a9f4p-2f, -0x1.93895ep-2f, -0x1.b90624p-2f, -0x1.d4b6eap-2f, -0x1.e68d24p-2f,
          -0x1.eecfe2p-2f, -0x1.ee132p-2f, -0x1.ddf6c2p-2f, -0x1.b22dbap-2f, -0x1.75cbd6p-2f, -0x1.3247c2p-2f,
          -0x1.df164cp-3f, -0x1.666814p-3f, -0x1.00de78p-3f, -0x1.612954p-4f, -0x1.7515b2p-5f, -0x1.15685cp-6f,
          -0x1.6155b4p-8f, -0x1.82901ep-10f, -0x1.6c40e6p-12f, -0x1.26b45p-14f, -0x1.a42116p-17f, -0x1.e7a496p-20f,
          0x1.2bb386p-21f, -0x1.3807dep-5f, -0x1.33f378p-4f, -0x1.c9dab6p-4f, -0x1.2e6272p-3f, -0x1.75e138p-3f,
          -0x1.baf45ap-3f, -0x1.fd3178p-3f}},
      {{
          -0x1.2ad4c4p-2f, -0x1.022208p-2f, -0x1.a94e68p-3f, -0x1.48412cp-3f, -0x1.c9c43cp-4f, -0x1.051a4p-4f,
          -0x1.262cap-6f, 0x1.8fac78p-6f, 0x1.42846ap-4f, 0x1.0d7b28p-3f, 0x1.486ffep-3f, 0x1.56e07ep-3f,
          0x1.42f13ep-3f, 0x1.18fdf8p-3f, 0x1.c98ad6p-4f, 0x1.5f48ccp-4f, 0x1.adbf84p-5f, 0x1.784d9ep-6f,
          0x1.1390d4p-7f, 0x1.54d36p-9f, 0x1.6678eep-11f, 0x1.40ae68p-13f, 0x1.f4a9b4p-16f, 0x1.3dc3fap-18f,
          -0x1.813edap-2f, -0x1.7fd7a6p-2f, -0x1.7bc408p-2f, -0x1.75b58ep-2f, -0x1.6d1388p-2f, -0x1.61bb8cp-2f,
          -0x1.54ad12p-2f, -0x1.45317p-2f}},
      {{
          0x1.1d61bap-3f, 0x1.479ba4p-3f, 0x1.64caacp-3f, 0x1.74b06ap-3f, 0x1.76da5p-3f, 0x1.6c7bep-3f,
          0x1.56345cp-3f, 0x1.36ac92p-3f, 0x1.f42caap-4f, 0x1.3acff8p-4f, 0x1.0ab60cp-5f, -0x1.1eb6bap-8f,
          -0x1.f3076ap-6f, -0x1.7136dcp-5f, -0x1.978988p-5f, -0x1.82c4bcp-5f, -0x1.28ddd8p-5f, -0x1.452f14p-6f,
          -0x1.1a9e3ap-7f, -0x1.91f672p-9f, -0x1.dbc7d4p-11f, -0x1.d9295p-13f, -0x1.8fca5ep-15f, -0x1.1c6f7cp-17f,
          0x1.674d9p-8f, 0x1.0c3e6p-6f, 0x1.5e4508p-5f, 0x1.bbca58p-5f, 0x1.21412ap-4f, 0x1.75bbdp-4f,
          0x1.addd66p-4f, 0x1.f040c8p-4f}}}};
};

// 8 intervals, degree 7
template <>
struct erf_table<8, 7> {
  static constexpr float end = 0x1.fae148p1f;
  static constexpr float scale = 0x1.7eb4f2p-1f;
  static constexpr float offset = 0x1.0a3d7p0f;
  static constexpr int index_shift = 21;
  static constexpr std::array<float, 8> centre{
      0x1.9e689cp0f, 0x1.24d362p1f, 0x1.7a75bp1f, 0x1.cfdc64p1f, 0x0p0f, 0x1.caf452p-2f,
      0x1.90b5fp-1f, 0x1.1df9fap0f};
  static constexpr std::array<std::array<float, 8>, 8> power{{
      {{
          0x1.f4b458p-1f, 0x1.ff60bap-1f, 0x1.fffc34p-1f, 0x1.fffff6p-1f, 0x0p0f, 0x1.e530ecp-2f,
          0x1.7697d4p-1f, 0x1.c58e22p-1f}},
      {{
          0x1.505408p-4f, 0x1.8a7a3ep-8f, 0x1.79ed3ap-13f, 0x1.2bc392p-19f, 0x1.06eba8p-3f, 0x1.d896bep-1f,
          0x1.391e9p-1f, 0x1.4bbd7p-2f}},
      {{
          -0x1.1038c6p-3f, -0x1.c3373p-7f, -0x1.175fbcp-11f, -0x1.0fc49ap-17f, 0x1.418042p-24f, -0x1.a7a058p-2f,
          -0x1.ea1e48p-2f, -0x1.7295d6p-2f}},
      {{
          0x1.db7374p-4f, 0x1.3735eep-6f, 0x1.039436p-10f, 0x1.3ba5ap-16f, -0x1.81279ep-2f, -0x1.78f5d8p-3f,
          0x1.77c94ap-5f, 0x1.4acf74p-3f}},
      {{
          -0x1.969996p-5f, -0x1.18fb34p-6f, -0x1.50b1ccp-10f, -0x1.04cda4p-15f, 0x1.d35f68p-20f, 0x1.6edf76p-3f,
          0x1.21fa42p-3f, 0x1.f256e2p-6f}},
      {{
          -0x1.62d77cp-9f, 0x1.476588p-7f, 0x1.40e476p-10f, 0x1.4ce936p-15f, 0x1.cea818p-4f, 0x1.7a6078p-6f,
          -0x1.d9e8a6p-5f, -0x1.fbd5ap-5f}},
      {{
          0x1.dc1d4p-7f, -0x1.761e5ep-9f, -0x1.d40e64p-11f, -0x1.73226ap-15f, -0x1.e5c77ap-11f, -0x1.9eb1acp-5f,
          -0x1.715e6ep-6f, 0x1.e11464p-7f}},
      {{
          -0x1.7bfa94p-8f, -0x1.f6d346p-12f, 0x1.cc7856p-12f, 0x1.1cd0e8p-15f, -0x1.91f4eep-6f, 0x1.25cf8p-10f,
          0x1.d54a2ap-7f, 0x1.24ac1cp-7f}}}};
};

// 32 intervals, degree 4
template <>
struct erfcx_table<32, 4> {
  static constexpr float end = 0x1.41bcd4p3f;
  static constexpr float scale = 0x1.7c65f2p0f;
  static constexpr float offset = 0x1.0f5c28p0f;
  static constexpr int index_shift = 20;
  static constexpr std::array<float, 32> centre{
      0x1.6ef61ap-1f, 0x1.c51a22p-1f, 0x1.0d9f16p0f, 0x1.38b13cp0f, 0x1.63c38p0f, 0x1.8ed57ap0f,
      0x1.b9e79cp0f, 0x1.e4f9d6p0f, 0x1.12ca92p1f, 0x1.3ddc54p1f, 0x1.68eed4p1f, 0x1.9400ap1f,
      0x1.bf12b4p1f, 0x1.ea25p1f, 0x1.0a9b76p2f, 0x1.20243ap2f, 0x1.4071eep2f, 0x1.6b83f2p2f,
      0x1.9696b4p2f, 0x1.c1a832p2f, 0x1.ecba76p2f, 0x1.0be62cp3f, 0x1.216f34p3f, 0x1.36f80cp3f,
      0x0p0f, 0x1.5f751ep-4f, 0x1.5c02ccp-3f, 0x1.04255cp-2f, 0x1.5a49c2p-2f, 0x1.b06e2ep-2f,
      0x1.03493p-1f, 0x1.2e5b5ap-1f};
  static constexpr std::array<std::array<float, 32>, 5> power{{
      {{
          0x1.09f48ep-1f, 0x1.d84052p-2f, 0x1.a76522p-2f, 0x1.7ed852p-2f, 0x1.5cc7aap-2f, 0x1.3fd9a8p-2f,
          0x1.2709ap-2f, 0x1.1190dap-2f, 0x1.ecb0d4p-3f, 0x1.b24a68p-3f, 0x1.83c65p-3f, 0x1.5df436p-3f,
          0x1.3ea7cap-3f, 0x1.245cdp-3f, 0x1.0dfcdcp-3f, 0x1.f57656p-4f, 0x1.c4d6e2p-4f, 0x1.90d30ap-4f,
          0x1.67683ap-4f, 0x1.45ae08p-4f, 0x1.29b152p-4f, 0x1.121b32p-4f, 0x1.fbece6p-5f, 0x1.d920a6p-5f,
          0x1p0f, 0x1.d1f7a2p-1f, 0x1.aaea6ep-1f, 0x1.88e1b6p-1f, 0x1.6b0f7p-1f, 0x1.50cc1ep-1f,
          0x1.398e6ep-1f, 0x1.24e51p-1f}},
      {{
          -0x1.88ff12p-2f, -0x1.3f9bb6p-2f, -0x1.079d02p-2f, -0x1.b868cep-3f, -0x1.741eaep-3f, -0x1.3daf3p-3f,
          -0x1.11c19ap-3f, -0x1.dbd092p-4f, -0x1.86fdf8p-4f, -0x1.33f7d4p-4f, -0x1.f02426p-5f, -0x1.974a8p-5f,
          -0x1.53ca72p-5f, -0x1.1f701ap-5f, -0x1.ec30e8p-6f, -0x1.a9da56p-6f, -0x1.5c988cp-6f, -0x1.122248p-6f,
          -0x1.ba0258p-7f, -0x1.6baceap-7f, -0x1.305304p-7f, -0x1.02521ep-7f, -0x1.bbebbp-8f, -0x1.81799p-8f,
          -0x1.20dd74p0f, -0x1.f1c3ecp-1f, -0x1.b0a40ep-1f, -0x1.7a1b9cp-1f, -0x1.4c2d2ap-1f, -0x1.254634p-1f,
          -0x1.04262ap-1f, -0x1.cf9856p-2f}},
      {{
          0x1.f47b8ap-3f, 0x1.7ad14ep-3f, 0x1.238284p-3f, 0x1.c77fcap-4f, 0x1.68d91p-4f, 0x1.2187f4p-4f,
          0x1.d6141ep-5f, 0x1.81b95p-5f, 0x1.23fcdp-5f, 0x1.9f39b8p-6f, 0x1.302a62p-6f, 0x1.c92d24p-7f,
          0x1.5f40e8p-7f, 0x1.131b42p-7f, 0x1.b63f06p-8f, 0x1.624658p-8f, 0x1.07c886p-8f, 0x1.71da9p-9f,
          0x1.0cc2a4p-9f, 0x1.9253c8p-10f, 0x1.34a95p-10f, 0x1.e39f38p-11f, 0x1.81bb7p-11f, 0x1.387912p-11f,
          0x1.fffe1p-1f, 0x1.a741acp-1f, 0x1.6165f4p-1f, 0x1.28d2e6p-1f, 0x1.f5747cp-2f, 0x1.a9e5e2p-2f,
          0x1.6b9fdcp-2f, 0x1.38048cp-2f}},
      {{
          -0x1.1d7cc2p-3f, -0x1.961d7p-4f, -0x1.262598p-4f, -0x1.b14f54p-5f, -0x1.4429ccp-5f, -0x1.ec1bd4p-6f,
          -0x1.7a8bf2p-6f, -0x1.26d9ecp-6f, -0x1.9f5418p-7f, -0x1.0c8af8p-7f, -0x1.67f01cp-8f, -0x1.f1b26ap-9f,
          -0x1.619638p-9f, -0x1.01434cp-9f, -0x1.7e51f6p-10f, -0x1.2170fep-10f, -0x1.8a9112p-11f, -0x1.ee4e2cp-12f,
          -0x1.444d3p-12f, -0x1.ba3306p-13f, -0x1.37553p-13f, -0x1.c28ff4p-14f, -0x1.4dcbbcp-14f, -0x1.f8cc3cp-15f,
          -0x1.809a98p-1f, -0x1.33e3d8p-1f, -0x1.f12ffap-2f, -0x1.93e8b4p-2f, -0x1.4a191ap-2f, -0x1.0f4f6ap-2f,
          -0x1.c07fep-3f, -0x1.74ad8cp-3f}},
      {{
          0x1.28ba58p-4f, 0x1.8f7988p-5f, 0x1.1225eap-5f, 0x1.7f09b8p-6f, 0x1.10216cp-6f, 0x1.88d2b6p-7f,
          0x1.1fb11ep-7f, 0x1.ab401ap-8f, 0x1.189624p-8f, 0x1.4c5656p-9f, 0x1.99f91ap-10f, 0x1.060cdp-10f,
          0x1.59bea8p-11f, 0x1.d5035cp-12f, 0x1.46112ep-12f, 0x1.cf873cp-13f, 0x1.20ecfep-13f, 0x1.44b46ep-14f,
          0x1.81d51ap-15f, 0x1.e04ee6p-16f, 0x1.36e596p-16f, 0x1.a0264ap-17f, 0x1.1eb35cp-17f, 0x1.95167p-18f,
          0x1.e0ea38p-2f, 0x1.8d0ccp-2f, 0x1.375c76p-2f, 0x1.eb5c42p-3f, 0x1.861b12p-3f, 0x1.378454p-3f,
          0x1.f48562p-4f, 0x1.943e0ap-4f}}}};
};

// 8 intervals, degree 7
template <>
struct erfcx_table<8, 7> {
  static constexpr float end = 0x1.41bcd4p3f;
  static constexpr float scale = 0x1.7ac4c4p-2f;
  static constexpr float offset = 0x1.47ef9ep0f;
  static constexpr int index_shift = 21;
  static constexpr std::array<float, 8> centre{
      0x1.4f5236p1f, 0x1.fc5814p1f, 0x1.54af1p2f, 0x1.ab322ap2f, 0x1.167b6cp3f, 0x0p0f,
      0x1.dc2916p-1f, 0x1.9b1af6p0f};
  static constexpr std::array<std::array<float, 8>, 8> power{{
      {{
          0x1.9e35fp-3f, 0x1.1a7b52p-3f, 0x1.aad646p-4f, 0x1.567288p-4f, 0x1.07d342p-4f, 0x1p0f,
          0x1.ca3b84p-2f, 0x1.38662ap-2f}},
      {{
          -0x1.196a84p-4f, -0x1.0cd02ep-5f, -0x1.364e3ep-6f, -0x1.91b1aap-7f, -0x1.ded98ep-8f, -0x1.20dd6p0f,
          -0x1.2f25ap-2f, -0x1.3037f8p-3f}},
      {{
          0x1.6cca6ep-6f, 0x1.f2d0fap-8f, 0x1.bc453p-9f, 0x1.d26062p-10f, 0x1.afda5ap-11f, 0x1.fff936p-1f,
          0x1.609c9ep-3f, 0x1.1084eap-4f}},
      {{
          -0x1.c56afep-8f, -0x1.c3fa54p-10f, -0x1.395dfp-11f, -0x1.0c0ccp-12f, -0x1.8313fep-14f, -0x1.80c5eep-1f,
          -0x1.73272p-4f, -0x1.c77ab2p-6f}},
      {{
          0x1.0eef74p-9f, 0x1.905644p-12f, 0x1.b3c394p-14f, 0x1.311f94p-15f, 0x1.58ab7cp-17f, 0x1.fab4ccp-2f,
          0x1.67e31ap-5f, 0x1.668d1cp-7f}},
      {{
          -0x1.398c52p-11f, -0x1.5b67p-14f, -0x1.2b27b8p-16f, -0x1.5831aep-18f, -0x1.318422p-20f, -0x1.1fce9cp-2f,
          -0x1.45f70cp-6f, -0x1.0bf2c8p-8f}},
      {{
          0x1.767192p-13f, 0x1.331c1ep-16f, 0x1.9eb68cp-19f, 0x1.871016p-21f, 0x1.1887dap-23f, 0x1.f6455ep-4f,
          0x1.1faa1p-7f, 0x1.881bfap-10f}},
      {{
          -0x1.90ac32p-15f, -0x1.0017e8p-18f, -0x1.0ce584p-21f, -0x1.a9b106p-24f, -0x1.e18936p-27f, -0x1.dfabf4p-6f,
          -0x1.cb319ep-9f, -0x1.0caf94p-11f}}}};
};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
