// SPDX-License-Identifier: BSL-1.0
// The coefficients of erf/uniform_table.hpp, as tests/fit/erf.py table prints them.
//
// End; intervals per unit; power[k][i], the coefficient of |x|^k in interval i.
#pragma once

#include <array>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
struct erf_uniform_table;

// clang-format off

// 32 intervals, degree 2
template <>
struct erf_uniform_table<32, 2> {
  static constexpr float end = 0x1.8p1f;
  static constexpr float per_unit = 0x1.4aaaaap3f;
  static constexpr std::array<std::array<float, 32>, 3> power{{
      {{
          0x0p0f, -0x1.078872p-12f, -0x1.38e5ap-9f, -0x1.f59d6ep-8f, -0x1.08e764p-6f, -0x1.b5286p-6f,
          -0x1.2c450ep-5f, -0x1.5d17d2p-5f, -0x1.4da96ap-5f, -0x1.c1fc7ep-6f, -0x1.7803aep-13f, 0x1.5b8cd8p-5f,
          0x1.9a0424p-4f, 0x1.5e6b0ep-3f, 0x1.0283dcp-2f, 0x1.5c8ea4p-2f, 0x1.b926e6p-2f, 0x1.0a23b4p-1f,
          0x1.353c42p-1f, 0x1.5c892cp-1f, 0x1.7f2cdep-1f, 0x1.9cbdfap-1f, 0x1.b53882p-1f, 0x1.c8e74p-1f,
          0x1.d84a5cp-1f, 0x1.e3ff1ap-1f, 0x1.ecab62p-1f, 0x1.f2ee72p-1f, 0x1.f756f4p-1f, 0x1.fa5ddcp-1f,
          0x1.fc6502p-1f, 0x1.ff0dp-1f}},
      {{
          0x1.20fa7p0f, 0x1.234eeap0f, 0x1.2ade4cp0f, 0x1.360e66p0f, 0x1.42faf2p0f, 0x1.4f66cap0f,
          0x1.590e7ap0f, 0x1.5df7acp0f, 0x1.5cb124p0f, 0x1.547aa6p0f, 0x1.4550e4p0f, 0x1.2fde98p0f,
          0x1.155858p0f, 0x1.ee9676p-1f, 0x1.aecebep-1f, 0x1.6e9d04p-1f, 0x1.30d9a4p-1f, 0x1.ef7d04p-2f,
          0x1.89a05p-2f, 0x1.31c00ep-2f, 0x1.d0870ep-3f, 0x1.5930a6p-3f, 0x1.f5f57cp-4f, 0x1.652df8p-4f,
          0x1.f19cp-5f, 0x1.536dfap-5f, 0x1.c5a24p-6f, 0x1.2920f2p-6f, 0x1.7dddbcp-7f, 0x1.e22ca2p-8f,
          0x1.2bd2cp-8f, 0x1.43ff6ap-11f}},
      {{
          -0x1.c08d06p-6f, -0x1.bab1e2p-4f, -0x1.ae63ecp-3f, -0x1.3406a8p-2f, -0x1.80a762p-2f, -0x1.b9fa08p-2f,
          -0x1.de7da2p-2f, -0x1.ee4b88p-2f, -0x1.eaed4ap-2f, -0x1.d71094p-2f, -0x1.b6262ep-2f, -0x1.8bfa6ap-2f,
          -0x1.5c542ep-2f, -0x1.2aa4f6p-2f, -0x1.f3a074p-3f, -0x1.98180cp-3f, -0x1.45b2cep-3f, -0x1.fc407p-4f,
          -0x1.83decap-4f, -0x1.219fe4p-4f, -0x1.a7598ep-5f, -0x1.2eeeaap-5f, -0x1.a89228p-6f, -0x1.237382p-6f,
          -0x1.881344p-7f, -0x1.027c4p-7f, -0x1.4e31dcp-8f, -0x1.a7eacap-9f, -0x1.0805cep-9f, -0x1.436f96p-10f,
          -0x1.86a9ap-11f, 0x0p0f}}}};
};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
