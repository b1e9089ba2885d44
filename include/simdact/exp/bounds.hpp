// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
inline constexpr bounds stated<fn::exp, cody_waite, float>{
    .fused = {0.8914, -0x1.765026p+2, 1.56e+31, 0x1.61a188p+6, 1, -0x1.fc5ad8p-6, false, true},
    .unfused = {1.168, -0x1.337ad4p+5, 2.132e+31, 0x1.61b346p+6, 1, -0x1.fca4dap-6, false, true}};

template <>
inline constexpr bounds stated<fn::exp, cody_waite, double>{
    .fused = {0.966, -0x1.625f3e0627ffp+9, 1.86e+292, 0x1.62b59b75fb9f2p+9, 1, -0x1.f1bef87d2ca75p-3, false, true},
    .unfused = {1.23, -0x1.1fb69ec68bfcfp+2, 2.454e+292, 0x1.62b7de679b8f5p+9, 1, -0x1.d3d4d5addcdacp-3, false, true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<2>, float>{
    .fused = {2.395e+04, 0x1.6225fep+6, 4.857e+35, 0x1.6225fep+6, 1, 0x1.62e44ap-2, false, true},
    .unfused = {2.398e+04, 0x1.62261ep+6, 4.864e+35, 0x1.62261ep+6, 1, -0x1.2025f8p-10, false, true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<2>, double>{
    .fused = {1.286e+13, 0x1.62cc65330c33cp+9, 2.567e+305, 0x1.62cc65330c33cp+9, 1, -0x1.f17102b7f7fcp-3, false, true},
    .unfused = {1.286e+13, 0x1.621af31b32b5p+9, 2.567e+305, 0x1.62cc6532dd243p+9, 1, -0x1.f17102b7f7fb5p-3, false,
                true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<3>, float>{
    .fused = {1250, 0x1.62d34ep+6, 2.535e+34, 0x1.62d34ep+6, 1, 0x1.62e4ep-2, false, true},
    .unfused = {1294, 0x1.62d4c2p+6, 2.623e+34, 0x1.62d4c2p+6, 1, -0x1.25da38p-8, false, true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<3>, double>{
    .fused = {6.608e+11, 0x1.62e21228eb85dp+9, 1.319e+304, 0x1.62e21228eb85dp+9, 1, -0x1.4826569f1a144p-3, false, true},
    .unfused = {6.608e+11, 0x1.62e212287850fp+9, 1.319e+304, 0x1.62e212287850fp+9, 1, -0x1.f17102b7f7fa8p-3, false,
                true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<4>, float>{
    .fused = {56.6, -0x1.5b096ep+6, 9.816e+32, 0x1.61c08cp+6, 1, 0x1.62e454p-2, false, true},
    .unfused = {95.53, -0x1.5b091p+6, 1.648e+33, 0x1.61c658p+6, 1, -0x1.1e72b6p-11, false, true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<4>, double>{
    .fused = {2.069e+10, -0x1.61e9773f2e332p+9, 4.129e+302, 0x1.62d4bd7ba67f3p+9, 1, -0x1.f17102b7f7fc3p-3, false,
              true},
    .unfused = {2.069e+10, -0x1.5f23aedfb902bp+9, 4.129e+302, 0x1.62d4bd7a800cdp+9, 1, -0x1.f17102b7f7fa8p-3, false,
                true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<5>, float>{
    .fused = {20.36, 0x1.62e3cap+6, 4.13e+32, 0x1.62e3cap+6, 1, 0x1.62e4cap-2, false, true},
    .unfused = {64.14, 0x1.62e12ap+6, 1.301e+33, 0x1.62e12ap+6, 1, -0x1.1cb41ep-9, false, true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<5>, double>{
    .fused = {6.988e+08, 0x1.62cf2a3a1fa59p+9, 1.395e+301, 0x1.62cf2a3a1fa59p+9, 1, -0x1.f17102b7f7f8fp-3, false, true},
    .unfused = {6.988e+08, 0x1.621db82b675bbp+9, 1.395e+301, 0x1.62cf2a2fe67d7p+9, 1, -0x1.4826569f1a15ap-3, false,
                true}};

template <>
inline constexpr bounds stated<fn::exp, schraudolph, float>{
    .fused = {4.324e+06, -0x1.5fff68p+6, 7.433e+36, 0x1.62e43p+6, 0, 0, false, true},
    .unfused = {4.324e+06, -0x1.5fff68p+6, 7.433e+36, 0x1.62e42ep+6, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::exp, schraudolph, double>{
    .fused = {2.324e+15, -0x1.628796d54cfe3p+9, 3.93e+306, 0x1.62e42fecddd69p+9, 0, 0, false, true},
    .unfused = {2.324e+15, -0x1.628796d54cfe3p+9, 3.93e+306, 0x1.62e42fecddd6ap+9, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::expm1, cody_waite, float>{
    .fused = {1.556, 0x1.82b908p-2, 1.731e+31, 0x1.61ab2cp+6, 0, 0, false, true},
    .unfused = {1.558, 0x1.895784p-2, 1.731e+31, 0x1.61ab2cp+6, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::expm1, cody_waite, double>{
    .fused = {2.244, 0x1.7170adf5d2076p-2, 1.867e+292, 0x1.62b7da3a35b95p+9, 0, 0, false, true},
    .unfused = {2.246, 0x1.6fdc5c2733f01p-2, 1.844e+292, 0x1.62b7eb0e5906p+9, 0, 0, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
