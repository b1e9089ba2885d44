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
    .fused = {0.9244, 0x1.fa0b4ea17241p+6, 1.138e+292, 0x1.629605b149f92p+9, 1, -0x1.f178e54a301d7p-3, false, true},
    .unfused = {1.219, -0x1.1f22e086e6009p+2, 1.216e+292, 0x1.629605b149fbep+9, 1, -0x1.e5d65b1678836p-3, false, true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<2>, float>{
    .fused = {2.395e+04, 0x1.6225fep+6, 4.857e+35, 0x1.6225fep+6, 1, 0x1.62e44ap-2, false, true},
    .unfused = {2.398e+04, 0x1.62261ep+6, 4.864e+35, 0x1.62261ep+6, 1, -0x1.2025f8p-10, false, true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<2>, double>{
    .fused = {1.349e+13, -0x1.21f6851c6927cp+1, 1.462e+305, 0x1.629605b149fcp+9, 1, -0x1.2fa1749559635p-2, false, true},
    .unfused = {1.349e+13, -0x1.21f6851c6928fp+1, 1.462e+305, 0x1.629605b149fb8p+9, 1, -0x1.4501ac76ca8f1p-2, false,
                true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<3>, float>{
    .fused = {1250, 0x1.62d34ep+6, 2.535e+34, 0x1.62d34ep+6, 1, 0x1.62e4ep-2, false, true},
    .unfused = {1294, 0x1.62d4c2p+6, 2.623e+34, 0x1.62d4c2p+6, 1, -0x1.25da38p-8, false, true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<3>, double>{
    .fused = {6.932e+11, -0x1.0ee30896d8e2bp-6, 6.781e+303, 0x1.628b88875b99ap+9, 1, -0x1.4501ac76ca8d6p-2, false,
              true},
    .unfused = {6.932e+11, -0x1.0ee30896d8e4cp-6, 6.781e+303, 0x1.628b88875b9c3p+9, 1, -0x1.4501ac76ca908p-2, false,
                true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<4>, float>{
    .fused = {56.6, -0x1.5b096ep+6, 9.816e+32, 0x1.61c08cp+6, 1, 0x1.62e454p-2, false, true},
    .unfused = {95.53, -0x1.5b091p+6, 1.648e+33, 0x1.61c658p+6, 1, -0x1.1e72b6p-11, false, true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<4>, double>{
    .fused = {2.17e+10, 0x1.537151903fad9p+1, 2.648e+302, 0x1.629605b149fcp+9, 1, -0x1.29abe1f45330dp-3, false, true},
    .unfused = {2.17e+10, 0x1.537151903faa9p+1, 2.648e+302, 0x1.629605b149f96p+9, 1, -0x1.4501ac76ca8d7p-2, false,
                true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<5>, float>{
    .fused = {20.36, 0x1.62e3cap+6, 4.13e+32, 0x1.62e3cap+6, 1, 0x1.62e4cap-2, false, true},
    .unfused = {64.14, 0x1.62e12ap+6, 1.301e+33, 0x1.62e12ap+6, 1, -0x1.1cb41ep-9, false, true}};

template <>
inline constexpr bounds stated<fn::exp, minimax<5>, double>{
    .fused = {7.33e+08, -0x1.50573733f520ap-3, 6.275e+300, 0x1.629605b149fb2p+9, 1, -0x1.582141f1f8468p-2, false, true},
    .unfused = {7.33e+08, -0x1.50573733f5234p-3, 6.275e+300, 0x1.629605b149f96p+9, 1, -0x1.29abe1f4532edp-3, false,
                true}};

template <>
inline constexpr bounds stated<fn::exp, schraudolph, float>{
    .fused = {4.324e+06, -0x1.5fff68p+6, 7.433e+36, 0x1.62e43p+6, 0, 0, false, true},
    .unfused = {4.324e+06, -0x1.5fff68p+6, 7.433e+36, 0x1.62e42ep+6, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::exp, schraudolph, double>{
    .fused = {2.364e+15, -0x1.628b88875b9d7p+9, 2.076e+306, 0x1.628b88875bad3p+9, 0, 0, false, true},
    .unfused = {2.364e+15, -0x1.628b88875b9d7p+9, 2.076e+306, 0x1.628b88875bad3p+9, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::expm1, cody_waite, float>{
    .fused = {1.556, 0x1.82b908p-2, 1.731e+31, 0x1.61ab2cp+6, 0, 0, false, true},
    .unfused = {1.558, 0x1.895784p-2, 1.731e+31, 0x1.61ab2cp+6, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::expm1, cody_waite, double>{
    .fused = {2.161, 0x1.6e370ef51186cp-2, 1.171e+292, 0x1.629605b149fbfp+9, 0, 0, false, true},
    .unfused = {2.161, 0x1.6e370ef51186cp-2, 1.171e+292, 0x1.629605b149fbfp+9, 0, 0, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
