// SPDX-License-Identifier: BSL-1.0
// The coefficients of tanh/table.hpp, as tests/fit/tanh_table.sollya prints them.
//
// End, where the result has become 1; scale and offset of the number whose leading bits are the index, and the shift
// that brings them down; the centres, if there are any; power[k][i], the coefficient of (|x| - centre)^k in interval i.
#pragma once

#include <array>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
struct tanh_table;

// clang-format off

// 32 intervals, degree 4, centred
template <>
struct tanh_table<32, 4> {
  static constexpr float end = 0x1.2060aap3f;
  static constexpr float scale = 0x1.8f17bp1f;
  static constexpr float offset = 0x1.e6e978p0f;
  static constexpr int index_shift = 20;
  static constexpr std::array<float, 32> centre{
      0x1.24f436p-4f, 0x1.36b178p-3f, 0x1.dae702p-3f, 0x1.3f8e8cp-2f, 0x1.91a9b2p-2f, 0x1.e3c5ap-2f,
      0x1.1aef6cp-1f, 0x1.43fd9ap-1f, 0x1.81919ap-1f, 0x1.d3af4cp-1f, 0x1.12e40ap0f, 0x1.3bf38p0f,
      0x1.64fd4ap0f, 0x1.8e0e24p0f, 0x1.b71a3ep0f, 0x1.e028fcp0f, 0x1.0ede8p1f, 0x1.37ed1ep1f,
      0x1.60f98ep1f, 0x1.8a06fep1f, 0x1.b313d2p1f, 0x1.dc22aep1f, 0x1.0297bep2f, 0x1.171f6p2f,
      0x1.35e8b2p2f, 0x1.5ef49cp2f, 0x1.881caep2f, 0x1.b16c74p2f, 0x1.db003p2f, 0x1.03ae5ap3f,
      0x1.154246p3f, 0x0p0f};
  static constexpr std::array<std::array<float, 32>, 5> power{{
      {{
          0x1.247498p-4f, 0x1.3454dcp-3f, 0x1.d291cep-3f, 0x1.359278p-2f, 0x1.7e41aap-2f, 0x1.c2ba38p-2f,
          0x1.01440ap-1f, 0x1.1eb4dp-1f, 0x1.46215ep-1f, 0x1.72108cp-1f, 0x1.94eef6p-1f, 0x1.b00514p-1f,
          0x1.c4affp-1f, 0x1.d44542p-1f, 0x1.dfe43p-1f, 0x1.e87ffap-1f, 0x1.f15886p-1f, 0x1.f83b66p-1f,
          0x1.fbe51ap-1f, 0x1.fdd59ep-1f, 0x1.fedbccp-1f, 0x1.ff6614p-1f, 0x1.ffaeeep-1f, 0x1.ffd55p-1f,
          0x1.ffefbp-1f, 0x1.fffb7ap-1f, 0x1.fffecp-1f, 0x1.ffffa8p-1f, 0x1.ffffe8p-1f, 0x1.fffffap-1f,
          0x1.fffffep-1f, 0x0p0f}},
      {{
          0x1.fd63c8p-1f, 0x1.f4651ap-1f, 0x1.e56d44p-1f, 0x1.d134a2p-1f, 0x1.b8a6fep-1f, 0x1.9ccd9ap-1f,
          0x1.7ebb2ap-1f, 0x1.5f73c2p-1f, 0x1.30439cp-1f, 0x1.e90c58p-2f, 0x1.7f7d08p-2f, 0x1.26eeeep-2f,
          0x1.bf048cp-3f, 0x1.4ee568p-3f, 0x1.f1a11ap-4f, 0x1.6f5f4cp-4f, 0x1.ce375ap-5f, 0x1.ed5e5ap-6f,
          0x1.05aa44p-6f, 0x1.14992p-7f, 0x1.23deacp-8f, 0x1.33a7a8p-9f, 0x1.442c0ep-10f, 0x1.556f92p-11f,
          0x1.04df16p-12f, 0x1.215ecap-14f, 0x1.3fdc7cp-16f, 0x1.5fd9e6p-18f, 0x1.7fd874p-20f, 0x1.7fed46p-22f,
          0x1.ffcee4p-24f, 0x1p0f}},
      {{
          -0x1.22f5c8p-4f, -0x1.2d579ep-3f, -0x1.ba5a94p-3f, -0x1.19474ap-2f, -0x1.48fd36p-2f, -0x1.6b66cep-2f,
          -0x1.809f98p-2f, -0x1.899b88p-2f, -0x1.839dd4p-2f, -0x1.6179dap-2f, -0x1.2f4bcp-2f, -0x1.f1b936p-3f,
          -0x1.8b3bcp-3f, -0x1.324b18p-3f, -0x1.d26c24p-4f, -0x1.5e82c2p-4f, -0x1.c0fdecp-5f, -0x1.e5e34p-6f,
          -0x1.0391cp-6f, -0x1.136e36p-7f, -0x1.2338d6p-8f, -0x1.334c04p-9f, -0x1.43f8fep-10f, -0x1.5554f8p-11f,
          -0x1.04df1ep-12f, -0x1.2165ep-14f, -0x1.3fe076p-16f, -0x1.5fcedap-18f, -0x1.7fa97ap-20f, -0x1.7eeabep-22f,
          -0x1.00305ap-23f, 0x1.9750dp-21f}},
      {{
          -0x1.4e224cp-2f, -0x1.36acc8p-2f, -0x1.110ce8p-2f, -0x1.c208eep-3f, -0x1.55d68ep-3f, -0x1.cd239ep-4f,
          -0x1.efce38p-5f, -0x1.c0bfcp-7f, 0x1.5c402ep-5f, 0x1.70147ap-4f, 0x1.bef09ap-4f, 0x1.be061ap-4f,
          0x1.909ef2p-4f, 0x1.50fccep-4f, 0x1.0f65d2p-4f, 0x1.a83b92p-5f, 0x1.1b40b4p-5f, 0x1.3bb53ep-6f,
          0x1.56828ep-7f, 0x1.6e5a9ap-8f, 0x1.84fa2ep-9f, 0x1.9b58eep-10f, 0x1.b23222p-11f, 0x1.c9aafcp-12f,
          0x1.64c756p-13f, 0x1.8bdf66p-15f, 0x1.b59a38p-17f, 0x1.e14cf8p-19f, 0x1.0665f2p-20f, 0x1.041404p-22f,
          0x1.5d7bdp-24f, -0x1.557bbep-2f}},
      {{
          0x1.79faf4p-5f, 0x1.82f028p-4f, 0x1.0f7192p-3f, 0x1.430054p-3f, 0x1.5b4942p-3f, 0x1.5762fap-3f,
          0x1.3e712p-3f, 0x1.15d746p-3f, 0x1.95268p-4f, 0x1.9a247p-5f, 0x1.97d84p-7f, -0x1.62b3ecp-7f,
          -0x1.69e41cp-6f, -0x1.9effc2p-6f, -0x1.8ac10cp-6f, -0x1.557548p-6f, -0x1.f229fcp-7f, -0x1.27c2cp-7f,
          -0x1.4b0cc4p-8f, -0x1.67c8e4p-9f, -0x1.811d92p-10f, -0x1.9903a4p-11f, -0x1.b0ee76p-12f, -0x1.c84f1cp-13f,
          -0x1.6391c2p-14f, -0x1.8a9932p-16f, -0x1.b58ed2p-18f, -0x1.e4e912p-20f, -0x1.0c7a9cp-21f, -0x1.27cd1cp-23f,
          -0x1.4c7e42p-25f, 0x1.079ac6p-7f}}}};
};

// 8 intervals, degree 7, centred
template <>
struct tanh_table<8, 7> {
  static constexpr float end = 0x1.2060aap3f;
  static constexpr float scale = 0x1.3f94bp1f;
  static constexpr float offset = 0x1.8p0f;
  static constexpr int index_shift = 22;
  static constexpr std::array<float, 8> centre{
      0x1.9a229ep-2f, 0x1.9a22e8p-1f, 0x1.66dcc8p0f, 0x1.19f944p1f, 0x1.b3c5f4p1f, 0x1.406de8p2f,
      0x1.db003p2f, 0x0p0f};
  static constexpr std::array<std::array<float, 8>, 8> power{{
      {{
          0x1.85868ep-2f, 0x1.544956p-1f, 0x1.c57fe8p-1f, 0x1.f3a6e4p-1f, 0x1.fedef4p-1f, 0x1.fff442p-1f,
          0x1.ffffe8p-1f, 0x0p0f}},
      {{
          0x1.b5e9bap-1f, 0x1.1dd69p-1f, 0x1.b94428p-3f, 0x1.865fb4p-5f, 0x1.20ba3ep-8f, 0x1.77bb24p-13f,
          0x1.7f291p-20f, 0x1p0f}},
      {{
          -0x1.4d291ap-2f, -0x1.7bf2e2p-2f, -0x1.86d8dap-3f, -0x1.7cf53p-5f, -0x1.201f98p-8f, -0x1.77c29ap-13f,
          -0x1.84cd6ap-20f, -0x1.631c1ep-26f}},
      {{
          -0x1.4a6c04p-3f, 0x1.efae9ap-5f, 0x1.8e3564p-4f, 0x1.e34a34p-6f, 0x1.7e741ap-9f, 0x1.f4ee52p-14f,
          0x1.042278p-20f, -0x1.55552p-2f}},
      {{
          0x1.5bb9b6p-3f, 0x1.55f372p-4f, -0x1.70cb82p-6f, -0x1.b3858cp-7f, -0x1.79d5dcp-10f, -0x1.f26326p-15f,
          -0x1.d3d376p-22f, -0x1.994b76p-16f}},
      {{
          0x1.10136p-7f, -0x1.027a1p-4f, -0x1.fa3ce8p-8f, 0x1.12fb9ep-8f, 0x1.294b7cp-11f, 0x1.8e713p-16f,
          0x1.7165c8p-23f, 0x1.11c218p-3f}},
      {{
          -0x1.0bfd4ap-4f, 0x1.4fdcd6p-8f, 0x1.4f8764p-7f, -0x1.4bd1e4p-11f, -0x1.98ecccp-13f, -0x1.229b46p-17f,
          -0x1.81d7bep-24f, -0x1.26b85p-9f}},
      {{
          0x1.eb9438p-7f, 0x1.ff172cp-7f, -0x1.206ae4p-8f, -0x1.a5f9e4p-13f, 0x1.a64356p-15f, 0x1.4aa8a8p-19f,
          0x1.c205c4p-26f, -0x1.86fa9p-5f}}}};
};

// 8 intervals, degree 3, uncentred
template <>
struct tanh_table<8, 3> {
  static constexpr float end = 0x1.50a3d8p2f;
  static constexpr float scale = 0x1.6348fp-1f;
  static constexpr float offset = 0x1.59999ap0f;
  static constexpr int index_shift = 21;
  static constexpr std::array<std::array<float, 8>, 4> power{{
      {{
          -0x1.40c7b6p-4f, 0x1.a7adcp-3f, 0x1.2da214p-1f, 0x1.a568c6p-1f, 0x1.e87ee4p-1f, 0x0p0f,
          -0x1.7831ecp-9f, -0x1.503296p-5f}},
      {{
          0x1.5cf71ep0f, 0x1.b4a14ep-1f, 0x1.713d6p-2f, 0x1.093c16p-3f, 0x1.b59d96p-6f, 0x1.00079ep0f,
          0x1.08349p0f, 0x1.3aee44p0f}},
      {{
          -0x1.40b97ap-1f, -0x1.47f13cp-2f, -0x1.bbdb6ep-4f, -0x1.076996p-5f, -0x1.5626eap-8f, -0x1.7a2d9ep-9f,
          -0x1.f46fa8p-4f, -0x1.e0f3cp-2f}},
      {{
          0x1.a68674p-4f, 0x1.549ffcp-5f, 0x1.6b654ap-7f, 0x1.61cc66p-9f, 0x1.67404p-12f, -0x1.43f6dp-2f,
          -0x1.4f799ap-3f, 0x1.580998p-5f}}}};
};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
