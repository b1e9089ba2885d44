// The coefficients of table.hpp, as tests/fit/tanh_table.sollya prints them.
//
// table: end, where the result has become 1; scale and offset of the number whose leading bits are the index, and the shift
// that brings them down; the centres; power[k][i], the coefficient of (|x| - centre)^k in interval i.
// uniform_table: end; intervals per unit; power[k][i], the coefficient of |x|^k in interval i.
#pragma once

#include <array>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
struct tanh_table;

template <int Intervals, int Degree>
struct tanh_uniform_table;

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
          -0x1.84cd6ap-20f, -0x1.26383cp-27f}},
      {{
          -0x1.4a6c04p-3f, 0x1.efae9ap-5f, 0x1.8e3564p-4f, 0x1.e34a34p-6f, 0x1.7e741ap-9f, 0x1.f4ee52p-14f,
          0x1.042278p-20f, -0x1.555526p-2f}},
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
  static constexpr float end = 0x1.4147aep2f;
  static constexpr float scale = 0x1.7e7848p-1f;
  static constexpr float offset = 0x1.4p0f;
  static constexpr int index_shift = 21;
  static constexpr std::array<std::array<float, 8>, 4> power{{
      {{
          -0x1.2b9d5cp-4f, 0x1.a12a02p-3f, 0x1.20952p-1f, 0x1.985782p-1f, 0x1.e1effep-1f, 0x0p0f,
          -0x1.244248p-7f, -0x1.c2e12ap-5f}},
      {{
          0x1.59e91cp0f, 0x1.b7758p-1f, 0x1.8e94fap-2f, 0x1.379e08p-3f, 0x1.227bdp-5f, 0x1.002a16p0f,
          0x1.12fdc4p0f, 0x1.4887dp0f}},
      {{
          -0x1.3c184p-1f, -0x1.4b23a2p-2f, -0x1.e7b11ap-4f, -0x1.3e2ea4p-5f, -0x1.d8023p-8f, -0x1.50cdccp-7f,
          -0x1.bd4a3ep-3f, -0x1.12948ap-1f}},
      {{
          0x1.9d4e3p-4f, 0x1.59578ap-5f, 0x1.96e846p-7f, 0x1.b7dc3ep-9f, 0x1.01a3d4p-11f, -0x1.2d2124p-2f,
          -0x1.80161cp-4f, 0x1.1d1708p-4f}}}};
};

// 32 intervals, degree 1, uniform
template <>
struct tanh_uniform_table<32, 1> {
  static constexpr float end = 0x1.d41894p1f;
  static constexpr float per_unit = 0x1.0f42b6p3f;
  static constexpr std::array<std::array<float, 32>, 2> power{{
      {{
          0x0p0f, 0x1.82c1fcp-10f, 0x1.168a94p-7f, 0x1.b4cac6p-6f, 0x1.e0ce86p-5f, 0x1.adb532p-4f,
          0x1.4eee0ep-3f, 0x1.d9fee4p-3f, 0x1.3837a6p-2f, 0x1.8567dp-2f, 0x1.d161f4p-2f, 0x1.0cdc26p-1f,
          0x1.2e627ep-1f, 0x1.4cca6cp-1f, 0x1.67e236p-1f, 0x1.7fad46p-1f, 0x1.945304p-1f, 0x1.a610dcp-1f,
          0x1.b52f9ep-1f, 0x1.c1fbep-1f, 0x1.ccc0fep-1f, 0x1.d5c5ecp-1f, 0x1.dd4b7ap-1f, 0x1.e38b94p-1f,
          0x1.e8b922p-1f, 0x1.ed0048p-1f, 0x1.f086f2p-1f, 0x1.f36d66p-1f, 0x1.f5cefp-1f, 0x1.f7c288p-1f,
          0x1.f95b66p-1f, 0x1.fa5f9cp-1f}},
      {{
          0x1p0f, 0x1.f86116p-1f, 0x1.e40d92p-1f, 0x1.c4870ap-1f, 0x1.9cce44p-1f, 0x1.703bp-1f,
          0x1.41f6b4p-1f, 0x1.149fap-1f, 0x1.d43aeap-2f, 0x1.87408p-2f, 0x1.437514p-2f, 0x1.090ed2p-2f,
          0x1.af44c2p-3f, 0x1.5cca16p-3f, 0x1.18bdbp-3f, 0x1.c2341ep-4f, 0x1.67de28p-4f, 0x1.1ef332p-4f,
          0x1.c8b704p-5f, 0x1.6ae3a6p-5f, 0x1.1ffae4p-5f, 0x1.c89dbcp-6f, 0x1.69b7a8p-6f, 0x1.1e5cfap-6f,
          0x1.c530a8p-7f, 0x1.667644p-7f, 0x1.1b7224p-7f, 0x1.c0252cp-8f, 0x1.623396p-8f, 0x1.17e7d6p-8f,
          0x1.ba541ap-9f, 0x1.7202fap-9f}}}};
};

// 32 intervals, degree 2, uniform
template <>
struct tanh_uniform_table<32, 2> {
  static constexpr float end = 0x1.3e147ap2f;
  static constexpr float per_unit = 0x1.8f31f6p2f;
  static constexpr std::array<std::array<float, 32>, 3> power{{
      {{
          0x0p0f, -0x1.2ab82ap-10f, -0x1.05e3b2p-7f, -0x1.47c888p-6f, -0x1.cb63cp-6f, -0x1.5119e6p-6f,
          0x1.4fde0ep-7f, 0x1.0d93f4p-4f, 0x1.2296aep-3f, 0x1.d9a844p-3f, 0x1.4e344ap-2f, 0x1.aed63cp-2f,
          0x1.04ff9cp-1f, 0x1.2e65ep-1f, 0x1.52ed4p-1f, 0x1.72708cp-1f, 0x1.8d2526p-1f, 0x1.a3746cp-1f,
          0x1.b5e038p-1f, 0x1.c4f098p-1f, 0x1.d128acp-1f, 0x1.db0088p-1f, 0x1.e2e26p-1f, 0x1.e929d8p-1f,
          0x1.ee248ap-1f, 0x1.f2133cp-1f, 0x1.f52b5ep-1f, 0x1.f7989ap-1f, 0x1.f97e56p-1f, 0x1.faf914p-1f,
          0x1.fc1fa2p-1f, 0x1.fb5p-1f}},
      {{
          0x1.003a08p0f, 0x1.06363p0f, 0x1.14e044p0f, 0x1.247d18p0f, 0x1.2c0f3ap0f, 0x1.26ef4p0f,
          0x1.152146p0f, 0x1.f3b868p-1f, 0x1.b2e99ep-1f, 0x1.6fadccp-1f, 0x1.2faa72p-1f, 0x1.ec5e8ep-2f,
          0x1.89586ep-2f, 0x1.3699bap-2f, 0x1.e600bp-3f, 0x1.796b12p-3f, 0x1.235718p-3f, 0x1.bf95dep-4f,
          0x1.566adep-4f, 0x1.051196p-4f, 0x1.8cf0ap-5f, 0x1.2d028ep-5f, 0x1.c78906p-6f, 0x1.58085ap-6f,
          0x1.0360f4p-6f, 0x1.86821cp-7f, 0x1.258df6p-7f, 0x1.b8c796p-8f, 0x1.4a87e2p-8f, 0x1.ef2c42p-9f,
          0x1.7288aap-9f, 0x1.78521p-9f}},
      {{
          -0x1.72b2d4p-5f, -0x1.46bfc8p-3f, -0x1.1df35ep-2f, -0x1.6d2e4cp-2f, -0x1.890688p-2f, -0x1.7b4b8ap-2f,
          -0x1.531fc4p-2f, -0x1.1ed87cp-2f, -0x1.d1dbeep-3f, -0x1.6f171ep-3f, -0x1.1aed96p-3f, -0x1.ad1664p-4f,
          -0x1.41857ap-4f, -0x1.dda938p-5f, -0x1.609062p-5f, -0x1.0306bp-5f, -0x1.7b53c4p-6f, -0x1.1511cep-6f,
          -0x1.9408f6p-7f, -0x1.263592p-7f, -0x1.ac11fp-8f, -0x1.37347ap-8f, -0x1.c443c2p-9f, -0x1.48834ap-9f,
          -0x1.dd1ef6p-10f, -0x1.5a6952p-10f, -0x1.f6f39p-11f, -0x1.6d1424p-11f, -0x1.08fb3ep-11f, -0x1.80a32ap-12f,
          -0x1.1726f2p-12f, -0x1.b64956p-13f}}}};
};

// 8 intervals, degree 2, uniform
template <>
struct tanh_uniform_table<8, 2> {
  static constexpr float end = 0x1.d020c4p1f;
  static constexpr float per_unit = 0x1.ee356p0f;
  static constexpr std::array<std::array<float, 8>, 3> power{{
      {{
          0x0p0f, -0x1.4005d4p-6f, 0x1.c82e7ap-6f, 0x1.246c54p-2f, 0x1.26d632p-1f, 0x1.8e457ap-1f,
          0x1.c8abdep-1f, 0x1.dcaccap-1f}},
      {{
          0x1.03284ep0f, 0x1.2534fap0f, 0x1.0a6252p0f, 0x1.47b416p-1f, 0x1.42d94p-2f, 0x1.1e0024p-3f,
          0x1.e08ca2p-5f, 0x1.0795acp-5f}},
      {{
          -0x1.20eddap-3f, -0x1.7427bep-2f, -0x1.3a6d0ap-2f, -0x1.362f78p-3f, -0x1.f0c428p-5f, -0x1.70364ap-6f,
          -0x1.096964p-7f, -0x1.e2570cp-9f}}}};
};

} // namespace simdact::inline SIMDACT_TARGET::detail
