// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

template <>
inline constexpr bounds stated<fn::exp, cody_waite, float>{
    .fused = {.max_ulp = 0.8914, .max_ulp_at = -0x1.765026p+2, .max_abs = 1.56e+31, .max_abs_at = 0x1.61a188p+6,
              .max_step_down = 1, .max_step_down_at = -0x1.fc5ad8p-6, .bounded = true},
    .unfused = {.max_ulp = 1.168, .max_ulp_at = -0x1.337ad4p+5, .max_abs = 2.132e+31, .max_abs_at = 0x1.61b346p+6,
                .max_step_down = 1, .max_step_down_at = -0x1.fca4dap-6, .bounded = true}};

template <>
inline constexpr bounds stated<fn::exp, cody_waite, double>{
    .fused = {.max_ulp = 0.966, .max_ulp_at = -0x1.625f3e0627ffp+9, .max_abs = 1.86e+292,
              .max_abs_at = 0x1.62b59b75fb9f2p+9, .max_step_down = 1, .max_step_down_at = -0x1.f1bef87d2ca75p-3,
              .bounded = true},
    .unfused = {.max_ulp = 1.23, .max_ulp_at = -0x1.1f82006189e85p+2, .max_abs = 2.454e+292,
                .max_abs_at = 0x1.62b7e1b6ba497p+9, .max_step_down = 1, .max_step_down_at = -0x1.d3d4d5addcdacp-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<2>, float>{
    .fused = {.max_ulp = 2.395e+04, .max_ulp_at = 0x1.6225fep+6, .max_abs = 4.857e+35, .max_abs_at = 0x1.6225fep+6,
              .max_step_down = 1, .max_step_down_at = 0x1.62e44ap-2, .bounded = true},
    .unfused = {.max_ulp = 2.398e+04, .max_ulp_at = 0x1.62261ep+6, .max_abs = 4.864e+35, .max_abs_at = 0x1.62261ep+6,
                .max_step_down = 1, .max_step_down_at = -0x1.2025f8p-10, .bounded = true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<2>, double>{
    .fused = {.max_ulp = 1.286e+13, .max_ulp_at = 0x1.62cc65330c33cp+9, .max_abs = 2.567e+305,
              .max_abs_at = 0x1.62cc65330c33cp+9, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fcp-3,
              .bounded = true},
    .unfused = {.max_ulp = 1.286e+13, .max_ulp_at = 0x1.621af31b32b5p+9, .max_abs = 2.567e+305,
                .max_abs_at = 0x1.62cc6532dd243p+9, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fb5p-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<3>, float>{
    .fused = {.max_ulp = 1250, .max_ulp_at = 0x1.62d34ep+6, .max_abs = 2.535e+34, .max_abs_at = 0x1.62d34ep+6,
              .max_step_down = 1, .max_step_down_at = 0x1.62e4ep-2, .bounded = true},
    .unfused = {.max_ulp = 1294, .max_ulp_at = 0x1.62d4c2p+6, .max_abs = 2.623e+34, .max_abs_at = 0x1.62d4c2p+6,
                .max_step_down = 1, .max_step_down_at = -0x1.25da38p-8, .bounded = true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<3>, double>{
    .fused = {.max_ulp = 6.608e+11, .max_ulp_at = 0x1.62e21228eb85dp+9, .max_abs = 1.319e+304,
              .max_abs_at = 0x1.62e21228eb85dp+9, .max_step_down = 1, .max_step_down_at = -0x1.4826569f1a144p-3,
              .bounded = true},
    .unfused = {.max_ulp = 6.608e+11, .max_ulp_at = 0x1.62e212287850fp+9, .max_abs = 1.319e+304,
                .max_abs_at = 0x1.62e212287850fp+9, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fa8p-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<4>, float>{
    .fused = {.max_ulp = 56.6, .max_ulp_at = -0x1.5b096ep+6, .max_abs = 9.816e+32, .max_abs_at = 0x1.61c08cp+6,
              .max_step_down = 1, .max_step_down_at = 0x1.62e454p-2, .bounded = true},
    .unfused = {.max_ulp = 95.53, .max_ulp_at = -0x1.5b091p+6, .max_abs = 1.648e+33, .max_abs_at = 0x1.61c658p+6,
                .max_step_down = 1, .max_step_down_at = -0x1.1e72b6p-11, .bounded = true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<4>, double>{
    .fused = {.max_ulp = 2.069e+10, .max_ulp_at = -0x1.61e9773f2e332p+9, .max_abs = 4.129e+302,
              .max_abs_at = 0x1.62d4bd7ba67f3p+9, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fc3p-3,
              .bounded = true},
    .unfused = {.max_ulp = 2.069e+10, .max_ulp_at = -0x1.5f23aedfb902bp+9, .max_abs = 4.129e+302,
                .max_abs_at = 0x1.62d4bd7a800cdp+9, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fa8p-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<5>, float>{
    .fused = {.max_ulp = 20.36, .max_ulp_at = 0x1.62e3cap+6, .max_abs = 4.13e+32, .max_abs_at = 0x1.62e3cap+6,
              .max_step_down = 1, .max_step_down_at = 0x1.62e4cap-2, .bounded = true},
    .unfused = {.max_ulp = 64.14, .max_ulp_at = 0x1.62e12ap+6, .max_abs = 1.301e+33, .max_abs_at = 0x1.62e12ap+6,
                .max_step_down = 1, .max_step_down_at = -0x1.1cb41ep-9, .bounded = true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<5>, double>{
    .fused = {.max_ulp = 6.988e+08, .max_ulp_at = 0x1.62cf2a3a1fa59p+9, .max_abs = 1.395e+301,
              .max_abs_at = 0x1.62cf2a3a1fa59p+9, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7f8fp-3,
              .bounded = true},
    .unfused = {.max_ulp = 6.988e+08, .max_ulp_at = 0x1.621db82b675bbp+9, .max_abs = 1.395e+301,
                .max_abs_at = 0x1.62cf2a2fe67d7p+9, .max_step_down = 1, .max_step_down_at = -0x1.4826569f1a15ap-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::exp, schraudolph, float>{
    .fused = {.max_ulp = 4.324e+06, .max_ulp_at = -0x1.5fff68p+6, .max_abs = 7.433e+36, .max_abs_at = 0x1.62e43p+6,
              .bounded = true},
    .unfused = {.max_ulp = 4.324e+06, .max_ulp_at = -0x1.5fff68p+6, .max_abs = 7.433e+36, .max_abs_at = 0x1.62e42ep+6,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::exp, schraudolph, double>{
    .fused = {.max_ulp = 2.324e+15, .max_ulp_at = -0x1.628796d54cfe3p+9, .max_abs = 3.93e+306,
              .max_abs_at = 0x1.62e42fecddd69p+9, .bounded = true},
    .unfused = {.max_ulp = 2.324e+15, .max_ulp_at = -0x1.628796d54cfe3p+9, .max_abs = 3.93e+306,
                .max_abs_at = 0x1.62e42fecddd6ap+9, .bounded = true}};

template <>
inline constexpr bounds stated<fn::exp, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.b6p+2, .max_abs = 3.253e+35, .max_abs_at = 0x1.6p+6, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.b6p+2, .max_abs = 3.253e+35, .max_abs_at = 0x1.6p+6, .bounded = true}};

template <>
inline constexpr bounds stated<fn::exp, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.de4p-8, .max_abs = 16, .max_abs_at = 0x1.5fp+3, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.de4p-8, .max_abs = 16, .max_abs_at = 0x1.5fp+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::exp, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.d2259ap+3, .max_abs = 1.015e+31, .max_abs_at = 0x1.61ef06p+6,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.d2259ap+3, .max_abs = 1.015e+31, .max_abs_at = 0x1.61ef06p+6,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::expm1, cody_waite, float>{
    .fused = {.max_ulp = 1.556, .max_ulp_at = 0x1.82b908p-2, .max_abs = 1.731e+31, .max_abs_at = 0x1.61ab2cp+6,
              .bounded = true},
    .unfused = {.max_ulp = 1.558, .max_ulp_at = 0x1.895784p-2, .max_abs = 1.731e+31, .max_abs_at = 0x1.61ab2cp+6,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::expm1, cody_waite, double>{
    .fused = {.max_ulp = 2.244, .max_ulp_at = 0x1.7170adf5d2076p-2, .max_abs = 1.867e+292,
              .max_abs_at = 0x1.62b7da3a35b95p+9, .bounded = true},
    .unfused = {.max_ulp = 2.254, .max_ulp_at = 0x1.7153516807443p-2, .max_abs = 1.885e+292,
                .max_abs_at = 0x1.62b7d550d1356p+9, .bounded = true}};

template <>
inline constexpr bounds stated<fn::expm1, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.f2p+4, .max_abs = 3.253e+35, .max_abs_at = 0x1.6p+6, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.f2p+4, .max_abs = 3.253e+35, .max_abs_at = 0x1.6p+6, .bounded = true}};

template <>
inline constexpr bounds stated<fn::expm1, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.6ap-11, .max_abs = 15.98, .max_abs_at = 0x1.608p+3, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.6ap-11, .max_abs = 15.98, .max_abs_at = 0x1.608p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::expm1, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.84a5bap-4, .max_abs = 1.015e+31, .max_abs_at = 0x1.61ef06p+6,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.84a5bap-4, .max_abs = 1.015e+31, .max_abs_at = 0x1.61ef06p+6,
                .bounded = true, .misrounded = 0}};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
