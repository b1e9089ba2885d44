// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

template <>
inline constexpr bounds stated<fn::elu, cody_waite, float>{
    .fused = {.max_ulp = 0.9137, .max_ulp_at = -0x1.90964p-2, .max_abs = 4.215e-08, .max_abs_at = -0x1.0fb6b6p+4,
              .bounded = true},
    .unfused = {.max_ulp = 0.9146, .max_ulp_at = -0x1.8a5a76p-2, .max_abs = 4.215e-08, .max_abs_at = -0x1.0fb6b6p+4,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu, cody_waite, double>{
    .fused = {.max_ulp = 1.196, .max_ulp_at = -0x1.62fa3d29f86bdp-2, .max_abs = 8.916e-17,
              .max_abs_at = -0x1.f90e40963dfe3p-1, .bounded = true},
    .unfused = {.max_ulp = 1.21, .max_ulp_at = -0x1.62ec930ea56b7p-2, .max_abs = 8.924e-17,
                .max_abs_at = -0x1.f8f3bff06bd2p-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<2>, float>{
    .fused = {.max_ulp = 3.163e+41, .max_ulp_at = -0x1p-149, .max_abs = 0.001427, .max_abs_at = -0x1.7c90eep-3,
              .max_step_down = 3.163e+41, .max_step_down_at = -0.0, .bounded = true},
    .unfused = {.max_ulp = 3.163e+41, .max_ulp_at = -0x1p-149, .max_abs = 0.001427, .max_abs_at = -0x1.7ce39cp-3,
                .max_step_down = 3.163e+41, .max_step_down_at = -0.0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<2>, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.424ceb8dfdaa7p-986, .max_abs = 0.001428,
              .max_abs_at = -0x1.7cabc8a4adba7p-3, .max_step_down = 0x1.fffffffffffffp1023, .max_step_down_at = -0.0,
              .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.424ceb8dfdaa7p-986, .max_abs = 0.001428,
                .max_abs_at = -0x1.7cabc87b100cap-3, .max_step_down = 0x1.fffffffffffffp1023, .max_step_down_at = -0.0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<3>, float>{
    .fused = {.max_ulp = 5.135e+40, .max_ulp_at = -0x1p-149, .max_abs = 7.333e-05, .max_abs_at = -0x1.0f988cp-6,
              .max_step_down = 256, .max_step_down_at = -0x1.1d4536p-9, .bounded = true},
    .unfused = {.max_ulp = 5.135e+40, .max_ulp_at = -0x1p-149, .max_abs = 7.334e-05, .max_abs_at = -0x1.0ecc3p-6,
                .max_step_down = 128, .max_step_down_at = -0x1.25da38p-8, .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<3>, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.424ceb8dfdaa7p-986, .max_abs = 7.337e-05,
              .max_abs_at = -0x1.0ee365a4bfe5ep-6, .max_step_down = 70.4, .max_step_down_at = -0x1.439f52ef5d162p-7,
              .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.424ceb8dfdaa7p-986, .max_abs = 7.337e-05,
                .max_abs_at = -0x1.0ee3581124951p-6, .max_step_down = 70.4, .max_step_down_at = -0x1.5d6010b958288p-7,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<4>, float>{
    .fused = {.max_ulp = 5.105e+38, .max_ulp_at = -0x1p-149, .max_abs = 2.351e-06, .max_abs_at = -0x1.ee837ap-4,
              .max_step_down = 256, .max_step_down_at = -0x1.53c8d8p-9, .bounded = true},
    .unfused = {.max_ulp = 5.105e+38, .max_ulp_at = -0x1p-149, .max_abs = 2.355e-06, .max_abs_at = -0x1.efdd16p-4,
                .max_step_down = 1024, .max_step_down_at = -0x1.1e72b6p-11, .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<4>, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.6fa5f6846e5f4p-993, .max_abs = 2.297e-06,
              .max_abs_at = -0x1.ee4e9316d4a65p-4, .max_step_down = 35.2, .max_step_down_at = -0x1.4208710967e56p-6,
              .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.6fa5f6846e5f4p-993, .max_abs = 2.297e-06,
                .max_abs_at = -0x1.ee4e9347d49c4p-4, .max_step_down = 35.2, .max_step_down_at = -0x1.0230c30ade9a5p-5,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<5>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1p-53, .max_abs = 1.219e-07, .max_abs_at = -0x1.68e976p-3,
              .max_step_down = 256, .max_step_down_at = -0x1.2db9dap-9, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1p-53, .max_abs = 1.376e-07, .max_abs_at = -0x1.36a58p-2,
                .max_step_down = 256, .max_step_down_at = -0x1.1cb41ep-9, .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<5>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1p-64, .max_abs = 7.758e-08, .max_abs_at = -0x1.505b33b3965b4p-3,
              .max_step_down = 35.2, .max_step_down_at = -0x1.5043ff86e59a5p-6, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1p-64, .max_abs = 7.758e-08, .max_abs_at = -0x1.505b391c1aba7p-3,
                .max_step_down = 70.4, .max_step_down_at = -0x1.5d3c42be51b64p-7, .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu, schraudolph, float>{
    .fused = {.max_ulp = 1.637e+43, .max_ulp_at = -0x1p-149, .max_abs = 0.02294, .max_abs_at = -0x1.62e432p-19,
              .bounded = true},
    .unfused = {.max_ulp = 1.637e+43, .max_ulp_at = -0x1p-149, .max_abs = 0.02294, .max_abs_at = -0x1.62e43p-19,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu, schraudolph, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.424ceb8dfdaa7p-986, .max_abs = 0.02187,
              .max_abs_at = -0x1.62e42d29df72ep-22, .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.424ceb8dfdaa7p-986, .max_abs = 0.02187,
                .max_abs_at = -0x1.62e42d29df72ep-22, .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.3cp+0, .max_abs = 0.001953, .max_abs_at = -0x1.3cp+0, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.3cp+0, .max_abs = 0.001953, .max_abs_at = -0x1.3cp+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.74cp+0, .max_abs = 0.0002442, .max_abs_at = -0x1.74cp+0,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.74cp+0, .max_abs = 0.0002442, .max_abs_at = -0x1.74cp+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.eb97f8p-19, .max_abs = 2.981e-08, .max_abs_at = -0x1.d3dc32p+3,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.eb97f8p-19, .max_abs = 2.981e-08, .max_abs_at = -0x1.d3dc32p+3,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::elu_derivative, cody_waite, float>{
    .fused = {.max_ulp = 0.8914, .max_ulp_at = -0x1.765026p+2, .max_abs = 4.36e-08, .max_abs_at = -0x1.89cb34p-2,
              .max_step_down = 1, .max_step_down_at = -0x1.fc5ad8p-6, .bounded = true},
    .unfused = {.max_ulp = 1.168, .max_ulp_at = -0x1.337ad4p+5, .max_abs = 6.037e-08, .max_abs_at = -0x1.620b06p-2,
                .max_step_down = 1, .max_step_down_at = -0x1.fca4dap-6, .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, cody_waite, double>{
    .fused = {.max_ulp = 0.9624, .max_ulp_at = -0x1.1f9f78a8efe9dp+2, .max_abs = 1.027e-16,
              .max_abs_at = -0x1.630281a7352d5p-2, .max_step_down = 1, .max_step_down_at = -0x1.f1bef87d2ca75p-3,
              .bounded = true},
    .unfused = {.max_ulp = 1.272, .max_ulp_at = -0x1.1faad65874f94p+2, .max_abs = 1.209e-16,
                .max_abs_at = -0x1.55f0dd8eb20f2p-2, .max_step_down = 1, .max_step_down_at = -0x1.d3d4d5addcdacp-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<2>, float>{
    .fused = {.max_ulp = 2.393e+04, .max_ulp_at = -0x1.7c90eep-3, .max_abs = 0.001427, .max_abs_at = -0x1.7c90eep-3,
              .max_step_down = 3718},
    .unfused = {.max_ulp = 2.396e+04, .max_ulp_at = -0x1.7502cap+5, .max_abs = 0.001427, .max_abs_at = -0x1.7ce39cp-3,
                .max_step_down = 3718}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<2>, double>{
    .fused = {.max_ulp = 1.286e+13, .max_ulp_at = -0x1.7cabc9132e847p-3, .max_abs = 0.001428,
              .max_abs_at = -0x1.7cabc9132e847p-3, .max_step_down = 2.196e+12},
    .unfused = {.max_ulp = 1.286e+13, .max_ulp_at = -0x1.65d98dc8b731fp+8, .max_abs = 0.001428,
                .max_abs_at = -0x1.7cabc7d21b986p-3, .max_step_down = 2.196e+12}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<3>, float>{
    .fused = {.max_ulp = 1231, .max_ulp_at = -0x1.0f988cp-6, .max_abs = 7.333e-05, .max_abs_at = -0x1.0f988cp-6,
              .max_step_down = 1, .max_step_down_at = -0x1.1d4536p-9, .bounded = true},
    .unfused = {.max_ulp = 1264, .max_ulp_at = -0x1.6891bcp+5, .max_abs = 7.334e-05, .max_abs_at = -0x1.0ecc3p-6,
                .max_step_down = 1, .max_step_down_at = -0x1.25da38p-8, .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<3>, double>{
    .fused = {.max_ulp = 6.608e+11, .max_ulp_at = -0x1.0ee3611089cb6p-6, .max_abs = 7.337e-05,
              .max_abs_at = -0x1.0ee3611089cb6p-6, .max_step_down = 1, .max_step_down_at = -0x1.4826569f1a144p-3,
              .bounded = true},
    .unfused = {.max_ulp = 6.608e+11, .max_ulp_at = -0x1.62e86b7da1a64p+8, .max_abs = 7.337e-05,
                .max_abs_at = -0x1.0ee35cf84b009p-6, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fa8p-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<4>, float>{
    .fused = {.max_ulp = 56.6, .max_ulp_at = -0x1.5b096ep+6, .max_abs = 2.351e-06, .max_abs_at = -0x1.ee837ap-4,
              .max_step_down = 1, .max_step_down_at = -0x1.53c8d8p-9, .bounded = true},
    .unfused = {.max_ulp = 95.53, .max_ulp_at = -0x1.5b091p+6, .max_abs = 2.355e-06, .max_abs_at = -0x1.efdd16p-4,
                .max_step_down = 1, .max_step_down_at = -0x1.1e72b6p-11, .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<4>, double>{
    .fused = {.max_ulp = 2.069e+10, .max_ulp_at = -0x1.61e9773f94a9bp+9, .max_abs = 2.297e-06,
              .max_abs_at = -0x1.ee4ea129fcd16p-4, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fc3p-3,
              .bounded = true},
    .unfused = {.max_ulp = 2.069e+10, .max_ulp_at = -0x1.6138052a740efp+9, .max_abs = 2.297e-06,
                .max_abs_at = -0x1.ee4e8be68dc58p-4, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fa8p-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<5>, float>{
    .fused = {.max_ulp = 19.91, .max_ulp_at = -0x1.5a92f2p+6, .max_abs = 1.219e-07, .max_abs_at = -0x1.68e976p-3,
              .max_step_down = 1, .max_step_down_at = -0x1.3f5d66p-8, .bounded = true},
    .unfused = {.max_ulp = 63.75, .max_ulp_at = -0x1.5a937ap+6, .max_abs = 1.376e-07, .max_abs_at = -0x1.36a58p-2,
                .max_step_down = 1, .max_step_down_at = -0x1.1cb41ep-9, .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<5>, double>{
    .fused = {.max_ulp = 6.988e+08, .max_ulp_at = -0x1.505b36f95e00bp-3, .max_abs = 7.758e-08,
              .max_abs_at = -0x1.505b36f95e00bp-3, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7f8fp-3,
              .bounded = true},
    .unfused = {.max_ulp = 6.988e+08, .max_ulp_at = -0x1.64711f7aa0111p+8, .max_abs = 7.758e-08,
                .max_abs_at = -0x1.505b86365be23p-3, .max_step_down = 1, .max_step_down_at = -0x1.4826569f1a15ap-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, schraudolph, float>{
    .fused = {.max_ulp = 4.54e+06, .max_ulp_at = -0x1.5fff68p+6, .max_abs = 0.02294, .max_abs_at = -0x1.62e432p-19,
              .bounded = true},
    .unfused = {.max_ulp = 4.54e+06, .max_ulp_at = -0x1.5fff68p+6, .max_abs = 0.02294, .max_abs_at = -0x1.62e43p-19,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, schraudolph, double>{
    .fused = {.max_ulp = 2.324e+15, .max_ulp_at = -0x1.628796d54cfe3p+9, .max_abs = 0.02187,
              .max_abs_at = -0x1.62e42d29de24p-22, .bounded = true},
    .unfused = {.max_ulp = 2.324e+15, .max_ulp_at = -0x1.628796d54cfe3p+9, .max_abs = 0.02187,
                .max_abs_at = -0x1.62e42d29de24p-22, .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.ccp-3, .max_abs = 0.001954, .max_abs_at = -0x1.ccp-3, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.ccp-3, .max_abs = 0.001954, .max_abs_at = -0x1.ccp-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.55p-5, .max_abs = 0.0002442, .max_abs_at = -0x1.55p-5,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.55p-5, .max_abs = 0.0002442, .max_abs_at = -0x1.55p-5,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu, cody_waite, float>{
    .fused = {.max_ulp = 0.9137, .max_ulp_at = -0x1.90964p-2, .max_abs = 4.215e-08, .max_abs_at = -0x1.0fb6b6p+4,
              .bounded = true},
    .unfused = {.max_ulp = 0.9146, .max_ulp_at = -0x1.8a5a76p-2, .max_abs = 4.215e-08, .max_abs_at = -0x1.0fb6b6p+4,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu, cody_waite, double>{
    .fused = {.max_ulp = 1.199, .max_ulp_at = -0x1.62e476c131831p-2, .max_abs = 8.916e-17,
              .max_abs_at = -0x1.f973733ddd557p-1, .bounded = true},
    .unfused = {.max_ulp = 1.206, .max_ulp_at = -0x1.6305e4ab50953p-2, .max_abs = 8.933e-17,
                .max_abs_at = -0x1.f99440d2bf387p-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<2>, float>{
    .fused = {.max_ulp = 4.287e+21, .max_ulp_at = -0x1.f8p-60, .max_abs = 0.001427, .max_abs_at = -0x1.7c90eep-3,
              .max_step_down = 8.574e+21, .max_step_down_at = -0x1.fffffep-61, .bounded = true},
    .unfused = {.max_ulp = 4.287e+21, .max_ulp_at = -0x1.f8p-60, .max_abs = 0.001427, .max_abs_at = -0x1.7ce39cp-3,
                .max_step_down = 8.574e+21, .max_step_down_at = -0x1.fffffep-61, .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<2>, double>{
    .fused = {.max_ulp = 4.607e+30, .max_ulp_at = -0x1p-60, .max_abs = 0.001428, .max_abs_at = -0x1.7cabc8463583ep-3,
              .max_step_down = 5.063e+30, .max_step_down_at = -0x1.fffffffffffffp-61, .bounded = true},
    .unfused = {.max_ulp = 4.607e+30, .max_ulp_at = -0x1p-60, .max_abs = 0.001428, .max_abs_at = -0x1.7cabc8ca07338p-3,
                .max_step_down = 5.063e+30, .max_step_down_at = -0x1.fffffffffffffp-61, .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<3>, float>{
    .fused = {.max_ulp = 6.958e+20, .max_ulp_at = -0x1p-60, .max_abs = 7.333e-05, .max_abs_at = -0x1.0f988cp-6,
              .max_step_down = 256, .max_step_down_at = -0x1.1d4536p-9, .bounded = true},
    .unfused = {.max_ulp = 6.958e+20, .max_ulp_at = -0x1p-60, .max_abs = 7.334e-05, .max_abs_at = -0x1.0ecc3p-6,
                .max_step_down = 128, .max_step_down_at = -0x1.25da38p-8, .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<3>, double>{
    .fused = {.max_ulp = 7.478e+29, .max_ulp_at = -0x1p-60, .max_abs = 7.337e-05, .max_abs_at = -0x1.0ee36638210a7p-6,
              .max_step_down = 70.4, .max_step_down_at = -0x1.439f52ef5d162p-7, .bounded = true},
    .unfused = {.max_ulp = 7.478e+29, .max_ulp_at = -0x1p-60, .max_abs = 7.337e-05, .max_abs_at = -0x1.0ee357d770394p-6,
                .max_step_down = 70.4, .max_step_down_at = -0x1.5d6010b958288p-7, .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<4>, float>{
    .fused = {.max_ulp = 6.918e+18, .max_ulp_at = -0x1p-60, .max_abs = 2.351e-06, .max_abs_at = -0x1.ee837ap-4,
              .max_step_down = 256, .max_step_down_at = -0x1.53c8d8p-9, .bounded = true},
    .unfused = {.max_ulp = 6.918e+18, .max_ulp_at = -0x1p-60, .max_abs = 2.355e-06, .max_abs_at = -0x1.efdd16p-4,
                .max_step_down = 1024, .max_step_down_at = -0x1.1e72b6p-11, .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<4>, double>{
    .fused = {.max_ulp = 7.678e+27, .max_ulp_at = -0x1p-60, .max_abs = 2.297e-06, .max_abs_at = -0x1.ee4e65e2287f6p-4,
              .max_step_down = 35.2, .max_step_down_at = -0x1.4208710967e56p-6, .bounded = true},
    .unfused = {.max_ulp = 7.678e+27, .max_ulp_at = -0x1p-60, .max_abs = 2.297e-06, .max_abs_at = -0x1.ee4e5e1ef06e2p-4,
                .max_step_down = 35.2, .max_step_down_at = -0x1.0230c30ade9a5p-5, .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<5>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1p-53, .max_abs = 1.219e-07, .max_abs_at = -0x1.68e976p-3,
              .max_step_down = 1.678e+07, .max_step_down_at = -0x1.fffffep-61, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1p-53, .max_abs = 1.376e-07, .max_abs_at = -0x1.36a58p-2,
                .max_step_down = 1.678e+07, .max_step_down_at = -0x1.fffffep-61, .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<5>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1p-60, .max_abs = 7.758e-08, .max_abs_at = -0x1.505b4fd500d1fp-3,
              .max_step_down = 9.908e+15, .max_step_down_at = -0x1.fffffffffffffp-61, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1p-60, .max_abs = 7.758e-08, .max_abs_at = -0x1.505b61e383636p-3,
                .max_step_down = 9.908e+15, .max_step_down_at = -0x1.fffffffffffffp-61, .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu, schraudolph, float>{
    .fused = {.max_ulp = 2.218e+23, .max_ulp_at = -0x1.052p-60, .max_abs = 0.02294, .max_abs_at = -0x1.62e432p-19,
              .bounded = true},
    .unfused = {.max_ulp = 2.218e+23, .max_ulp_at = -0x1.052p-60, .max_abs = 0.02294, .max_abs_at = -0x1.62e43p-19,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu, schraudolph, double>{
    .fused = {.max_ulp = 2.271e+32, .max_ulp_at = -0x1p-60, .max_abs = 0.02187, .max_abs_at = -0x1.62e42d29df8a4p-22,
              .bounded = true},
    .unfused = {.max_ulp = 2.271e+32, .max_ulp_at = -0x1p-60, .max_abs = 0.02187, .max_abs_at = -0x1.62e42d29df8a4p-22,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.3cp+0, .max_abs = 0.001953, .max_abs_at = -0x1.3cp+0, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.3cp+0, .max_abs = 0.001953, .max_abs_at = -0x1.3cp+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.74cp+0, .max_abs = 0.0002442, .max_abs_at = -0x1.74cp+0,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.74cp+0, .max_abs = 0.0002442, .max_abs_at = -0x1.74cp+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.eb97f8p-19, .max_abs = 2.981e-08, .max_abs_at = -0x1.d3dc32p+3,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.eb97f8p-19, .max_abs = 2.981e-08, .max_abs_at = -0x1.d3dc32p+3,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::celu_derivative, cody_waite, float>{
    .fused = {.max_ulp = 0.8914, .max_ulp_at = -0x1.765026p+2, .max_abs = 4.36e-08, .max_abs_at = -0x1.89cb34p-2,
              .max_step_down = 1, .max_step_down_at = -0x1.fc5ad8p-6, .bounded = true},
    .unfused = {.max_ulp = 1.168, .max_ulp_at = -0x1.337ad4p+5, .max_abs = 6.037e-08, .max_abs_at = -0x1.620b06p-2,
                .max_step_down = 1, .max_step_down_at = -0x1.fca4dap-6, .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, cody_waite, double>{
    .fused = {.max_ulp = 0.9639, .max_ulp_at = -0x1.1f885866ef104p+2, .max_abs = 1.026e-16,
              .max_abs_at = -0x1.63079c5f7e0cap-2, .max_step_down = 1, .max_step_down_at = -0x1.f1bef87d2ca75p-3,
              .bounded = true},
    .unfused = {.max_ulp = 1.273, .max_ulp_at = -0x1.1f9e75a07a48p+2, .max_abs = 1.208e-16,
                .max_abs_at = -0x1.5596913b8714p-2, .max_step_down = 1, .max_step_down_at = -0x1.d3d4d5addcdacp-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<2>, float>{
    .fused = {.max_ulp = 2.393e+04, .max_ulp_at = -0x1.7c90eep-3, .max_abs = 0.001427, .max_abs_at = -0x1.7c90eep-3,
              .max_step_down = 3718},
    .unfused = {.max_ulp = 2.396e+04, .max_ulp_at = -0x1.7502cap+5, .max_abs = 0.001427, .max_abs_at = -0x1.7ce39cp-3,
                .max_step_down = 3718}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<2>, double>{
    .fused = {.max_ulp = 1.286e+13, .max_ulp_at = -0x1.7cabc91dd4387p-3, .max_abs = 0.001428,
              .max_abs_at = -0x1.7cabc91dd4387p-3, .max_step_down = 2.196e+12},
    .unfused = {.max_ulp = 1.286e+13, .max_ulp_at = -0x1.6476a998ae01p+8, .max_abs = 0.001428,
                .max_abs_at = -0x1.7cabc9789fbcp-3, .max_step_down = 2.196e+12}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<3>, float>{
    .fused = {.max_ulp = 1231, .max_ulp_at = -0x1.0f988cp-6, .max_abs = 7.333e-05, .max_abs_at = -0x1.0f988cp-6,
              .max_step_down = 1, .max_step_down_at = -0x1.1d4536p-9, .bounded = true},
    .unfused = {.max_ulp = 1264, .max_ulp_at = -0x1.6891bcp+5, .max_abs = 7.334e-05, .max_abs_at = -0x1.0ecc3p-6,
                .max_step_down = 1, .max_step_down_at = -0x1.25da38p-8, .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<3>, double>{
    .fused = {.max_ulp = 6.608e+11, .max_ulp_at = -0x1.0ee360aed2ccbp-6, .max_abs = 7.337e-05,
              .max_abs_at = -0x1.0ee360aed2ccbp-6, .max_step_down = 1, .max_step_down_at = -0x1.4826569f1a144p-3,
              .bounded = true},
    .unfused = {.max_ulp = 6.608e+11, .max_ulp_at = -0x1.62e86b7cb3792p+8, .max_abs = 7.337e-05,
                .max_abs_at = -0x1.0ee357931b245p-6, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fa8p-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<4>, float>{
    .fused = {.max_ulp = 56.6, .max_ulp_at = -0x1.5b096ep+6, .max_abs = 2.351e-06, .max_abs_at = -0x1.ee837ap-4,
              .max_step_down = 1, .max_step_down_at = -0x1.53c8d8p-9, .bounded = true},
    .unfused = {.max_ulp = 95.53, .max_ulp_at = -0x1.5b091p+6, .max_abs = 2.355e-06, .max_abs_at = -0x1.efdd16p-4,
                .max_step_down = 1, .max_step_down_at = -0x1.1e72b6p-11, .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<4>, double>{
    .fused = {.max_ulp = 2.069e+10, .max_ulp_at = -0x1.61e9773f2ae5dp+9, .max_abs = 2.297e-06,
              .max_abs_at = -0x1.ee4e9793ad205p-4, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fc3p-3,
              .bounded = true},
    .unfused = {.max_ulp = 2.069e+10, .max_ulp_at = -0x1.6190be35014d6p+9, .max_abs = 2.297e-06,
                .max_abs_at = -0x1.ee4e6fe02e759p-4, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fa8p-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<5>, float>{
    .fused = {.max_ulp = 19.91, .max_ulp_at = -0x1.5a92f2p+6, .max_abs = 1.219e-07, .max_abs_at = -0x1.68e976p-3,
              .max_step_down = 1, .max_step_down_at = -0x1.3f5d66p-8, .bounded = true},
    .unfused = {.max_ulp = 63.75, .max_ulp_at = -0x1.5a937ap+6, .max_abs = 1.376e-07, .max_abs_at = -0x1.36a58p-2,
                .max_step_down = 1, .max_step_down_at = -0x1.1cb41ep-9, .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<5>, double>{
    .fused = {.max_ulp = 6.988e+08, .max_ulp_at = -0x1.505b60f7bc04bp-3, .max_abs = 7.758e-08,
              .max_abs_at = -0x1.505b60f7bc04bp-3, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7f8fp-3,
              .bounded = true},
    .unfused = {.max_ulp = 6.988e+08, .max_ulp_at = -0x1.630e3b71b3ca5p+8, .max_abs = 7.758e-08,
                .max_abs_at = -0x1.505b56de15e9p-3, .max_step_down = 1, .max_step_down_at = -0x1.4826569f1a15ap-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, schraudolph, float>{
    .fused = {.max_ulp = 4.54e+06, .max_ulp_at = -0x1.5fff68p+6, .max_abs = 0.02294, .max_abs_at = -0x1.62e432p-19,
              .bounded = true},
    .unfused = {.max_ulp = 4.54e+06, .max_ulp_at = -0x1.5fff68p+6, .max_abs = 0.02294, .max_abs_at = -0x1.62e43p-19,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, schraudolph, double>{
    .fused = {.max_ulp = 2.324e+15, .max_ulp_at = -0x1.628796d54cfe3p+9, .max_abs = 0.02187,
              .max_abs_at = -0x1.62e42d29ddf84p-22, .bounded = true},
    .unfused = {.max_ulp = 2.324e+15, .max_ulp_at = -0x1.628796d54cfe3p+9, .max_abs = 0.02187,
                .max_abs_at = -0x1.62e42d29ddf84p-22, .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.ccp-3, .max_abs = 0.001954, .max_abs_at = -0x1.ccp-3, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.ccp-3, .max_abs = 0.001954, .max_abs_at = -0x1.ccp-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.55p-5, .max_abs = 0.0002442, .max_abs_at = -0x1.55p-5,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.55p-5, .max_abs = 0.0002442, .max_abs_at = -0x1.55p-5,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu, cody_waite, float>{
    .fused = {.max_ulp = 1.907, .max_ulp_at = -0x1.38b7ccp-3, .max_abs = 2.141e+31, .max_abs_at = 0x1.e744d8p+127,
              .bounded = true},
    .unfused = {.max_ulp = 1.907, .max_ulp_at = -0x1.38b7ccp-3, .max_abs = 2.141e+31, .max_abs_at = 0x1.e744d8p+127,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu, cody_waite, double>{
    .fused = {.max_ulp = 1.996, .max_ulp_at = -0x1.536129fdab9e1p-2, .max_abs = 1.765e+292,
              .max_abs_at = 0x1.e6d35fdff21dep+1023, .bounded = true},
    .unfused = {.max_ulp = 1.999, .max_ulp_at = -0x1.52b6d005dfc8cp-2, .max_abs = 1.765e+292,
                .max_abs_at = 0x1.e6d35fdff21dep+1023, .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<2>, float>{
    .fused = {.max_ulp = 5.561e+41, .max_ulp_at = -0x1p-149, .max_abs = 2.141e+31, .max_abs_at = 0x1.e744d8p+127,
              .max_step_down = 5.561e+41, .max_step_down_at = -0.0, .bounded = true},
    .unfused = {.max_ulp = 5.561e+41, .max_ulp_at = -0x1p-149, .max_abs = 2.141e+31, .max_abs_at = 0x1.e744d8p+127,
                .max_step_down = 5.561e+41, .max_step_down_at = -0.0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<2>, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.424ceb8dfdaa7p-986, .max_abs = 1.682e+292,
              .max_abs_at = 0x1.e6d35fdff21dep+1023, .max_step_down = 0x1.fffffffffffffp1023, .max_step_down_at = -0.0,
              .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.424ceb8dfdaa7p-986, .max_abs = 1.682e+292,
                .max_abs_at = 0x1.e6d35fdff21dep+1023, .max_step_down = 0x1.fffffffffffffp1023,
                .max_step_down_at = -0.0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<3>, float>{
    .fused = {.max_ulp = 9.027e+40, .max_ulp_at = -0x1p-149, .max_abs = 2.141e+31, .max_abs_at = 0x1.e744d8p+127,
              .max_step_down = 450, .max_step_down_at = -0x1.1d4536p-9, .bounded = true},
    .unfused = {.max_ulp = 9.027e+40, .max_ulp_at = -0x1p-149, .max_abs = 2.141e+31, .max_abs_at = 0x1.e744d8p+127,
                .max_step_down = 113, .max_step_down_at = -0x1.2822c6p-8, .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<3>, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.424ceb8dfdaa7p-986, .max_abs = 1.682e+292,
              .max_abs_at = 0x1.e6d35fdff21dep+1023, .max_step_down = 62.7, .max_step_down_at = -0x1.439f52ef5d162p-7,
              .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.424ceb8dfdaa7p-986, .max_abs = 1.682e+292,
                .max_abs_at = 0x1.e6d35fdff21dep+1023, .max_step_down = 123.3,
                .max_step_down_at = -0x1.22c3818008b1fp-7, .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<4>, float>{
    .fused = {.max_ulp = 8.974e+38, .max_ulp_at = -0x1p-149, .max_abs = 2.141e+31, .max_abs_at = 0x1.e744d8p+127,
              .max_step_down = 225, .max_step_down_at = -0x1.53c8d8p-9, .bounded = true},
    .unfused = {.max_ulp = 8.974e+38, .max_ulp_at = -0x1p-149, .max_abs = 2.141e+31, .max_abs_at = 0x1.e744d8p+127,
                .max_step_down = 1800, .max_step_down_at = -0x1.1e72b6p-11, .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<4>, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.6fa5f6846e5f4p-993, .max_abs = 1.682e+292,
              .max_abs_at = 0x1.e6d35fdff21dep+1023, .max_step_down = 31.91, .max_step_down_at = -0x1.18f8cd020d207p-5,
              .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.6fa5f6846e5f4p-993, .max_abs = 1.682e+292,
                .max_abs_at = 0x1.e6d35fdff21dep+1023, .max_step_down = 31.91,
                .max_step_down_at = -0x1.fa8cc0a871576p-6, .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<5>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.23393cp-126, .max_abs = 2.141e+31, .max_abs_at = 0x1.e744d8p+127,
              .max_step_down = 225, .max_step_down_at = -0x1.2db9dap-9, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.23393cp-126, .max_abs = 2.141e+31,
                .max_abs_at = 0x1.e744d8p+127, .max_step_down = 450, .max_step_down_at = -0x1.1cb41ep-9,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<5>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.23393d22487f5p-557, .max_abs = 1.682e+292,
              .max_abs_at = 0x1.e6d35fdff21dep+1023, .max_step_down = 31.91, .max_step_down_at = -0x1.270d542558bf9p-5,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.23393d22487f5p-557, .max_abs = 1.682e+292,
                .max_abs_at = 0x1.e6d35fdff21dep+1023, .max_step_down = 62.7, .max_step_down_at = -0x1.5d3c42be4e715p-7,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu, schraudolph, float>{
    .fused = {.max_ulp = 2.877e+43, .max_ulp_at = -0x1p-149, .max_abs = 2.247e+31, .max_abs_at = 0x1.e6ddc2p+127,
              .bounded = true},
    .unfused = {.max_ulp = 2.877e+43, .max_ulp_at = -0x1p-149, .max_abs = 2.247e+31, .max_abs_at = 0x1.e6ddc2p+127,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu, schraudolph, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.424ceb8dfdaa7p-986, .max_abs = 1.682e+292,
              .max_abs_at = 0x1.e6d35fdff21dep+1023, .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.424ceb8dfdaa7p-986, .max_abs = 1.682e+292,
                .max_abs_at = 0x1.e6d35fdff21dep+1023, .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.94p-11, .max_abs = 6.597e+35, .max_abs_at = 0x1.28p+127,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.94p-11, .max_abs = 6.597e+35, .max_abs_at = 0x1.28p+127,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.ee8p+2, .max_abs = 16, .max_abs_at = 0x1.2f4p+15, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.ee8p+2, .max_abs = 16, .max_abs_at = 0x1.2f4p+15, .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.cada28p-128, .max_abs = 1.015e+31, .max_abs_at = 0x1.4169d2p+127,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.cada28p-128, .max_abs = 1.015e+31, .max_abs_at = 0x1.4169d2p+127,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::selu_derivative, cody_waite, float>{
    .fused = {.max_ulp = 1.821, .max_ulp_at = -0x1.f20a38p+5, .max_abs = 1.497e-07, .max_abs_at = -0x1.4a987p-2,
              .max_step_down = 1, .max_step_down_at = -0x1.fc5ad8p-6, .bounded = true},
    .unfused = {.max_ulp = 1.945, .max_ulp_at = -0x1.52cfecp+1, .max_abs = 1.809e-07, .max_abs_at = -0x1.39c926p-2,
                .max_step_down = 1, .max_step_down_at = -0x1.fca4dap-6, .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, cody_waite, double>{
    .fused = {.max_ulp = 1.783, .max_ulp_at = -0x1.a33a1d33c0221p+8, .max_abs = 3.051e-16,
              .max_abs_at = -0x1.634fe2d329302p-2, .max_step_down = 1, .max_step_down_at = -0x1.f1bef87d2ca75p-3,
              .bounded = true},
    .unfused = {.max_ulp = 1.899, .max_ulp_at = -0x1.1a8d3278d458ep+7, .max_abs = 3.378e-16,
                .max_abs_at = -0x1.62df72f50900cp-2, .max_step_down = 1, .max_step_down_at = -0x1.f7878c4de5477p-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<2>, float>{
    .fused = {.max_ulp = 2.846e+04, .max_ulp_at = -0x1.57490ep+6, .max_abs = 0.002508, .max_abs_at = -0x1.7cb8b6p-3,
              .max_step_down = 1, .max_step_down_at = -0x1.40b7acp-10},
    .unfused = {.max_ulp = 2.85e+04, .max_ulp_at = -0x1.496c28p+6, .max_abs = 0.002508, .max_abs_at = -0x1.7c598p-3,
                .max_step_down = 1, .max_step_down_at = -0x1.2025f8p-10}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<2>, double>{
    .fused = {.max_ulp = 1.529e+13, .max_ulp_at = -0x1.5fb52e43d1d59p+9, .max_abs = 0.00251,
              .max_abs_at = -0x1.7cabc8986a86cp-3, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fcp-3},
    .unfused = {.max_ulp = 1.529e+13, .max_ulp_at = -0x1.429876552969ap+9, .max_abs = 0.00251,
                .max_abs_at = -0x1.7cabc939c59aap-3, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fb5p-3}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<3>, float>{
    .fused = {.max_ulp = 1083, .max_ulp_at = -0x1.122618p-6, .max_abs = 0.0001291, .max_abs_at = -0x1.122618p-6,
              .max_step_down = 1, .max_step_down_at = -0x1.1d4536p-9, .bounded = true},
    .unfused = {.max_ulp = 1112, .max_ulp_at = -0x1.6300a8p+5, .max_abs = 0.0001291, .max_abs_at = -0x1.10e484p-6,
                .max_step_down = 1, .max_step_down_at = -0x1.2822c6p-8, .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<3>, double>{
    .fused = {.max_ulp = 5.809e+11, .max_ulp_at = -0x1.0ee346eab3391p-6, .max_abs = 0.000129,
              .max_abs_at = -0x1.0ee346eab3391p-6, .max_step_down = 1, .max_step_down_at = -0x1.4826569f1a144p-3,
              .bounded = true},
    .unfused = {.max_ulp = 5.809e+11, .max_ulp_at = -0x1.6399dd95d099cp+8, .max_abs = 0.000129,
                .max_abs_at = -0x1.0ee351e8b5373p-6, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fa8p-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<4>, float>{
    .fused = {.max_ulp = 50.97, .max_ulp_at = -0x1.5dcff2p+6, .max_abs = 4.17e-06, .max_abs_at = -0x1.e98fa8p-4,
              .max_step_down = 1, .max_step_down_at = -0x1.53c8d8p-9, .bounded = true},
    .unfused = {.max_ulp = 84.99, .max_ulp_at = -0x1.5dca2cp+6, .max_abs = 4.174e-06, .max_abs_at = -0x1.eb10a8p-4,
                .max_step_down = 1, .max_step_down_at = -0x1.1e72b6p-11, .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<4>, double>{
    .fused = {.max_ulp = 2.252e+10, .max_ulp_at = -0x1.3331feabebef3p-1, .max_abs = 4.038e-06,
              .max_abs_at = -0x1.ee4e9d7acde2bp-4, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fc3p-3,
              .bounded = true},
    .unfused = {.max_ulp = 2.252e+10, .max_ulp_at = -0x1.664391471a573p+8, .max_abs = 4.038e-06,
                .max_abs_at = -0x1.ee4e82a197972p-4, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7fa8p-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<5>, float>{
    .fused = {.max_ulp = 19.18, .max_ulp_at = -0x1.5cd71cp+6, .max_abs = 2.894e-07, .max_abs_at = -0x1.63c81cp-3,
              .max_step_down = 1, .max_step_down_at = -0x1.2db9dap-9, .bounded = true},
    .unfused = {.max_ulp = 62.54, .max_ulp_at = -0x1.5a157p+6, .max_abs = 3.012e-07, .max_abs_at = -0x1.67a4fep-3,
                .max_step_down = 1, .max_step_down_at = -0x1.1cb41ep-9, .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<5>, double>{
    .fused = {.max_ulp = 8.123e+08, .max_ulp_at = -0x1.20e33015a29b4p-1, .max_abs = 1.364e-07,
              .max_abs_at = -0x1.505b249e8dc2bp-3, .max_step_down = 1, .max_step_down_at = -0x1.f17102b7f7f8fp-3,
              .bounded = true},
    .unfused = {.max_ulp = 8.123e+08, .max_ulp_at = -0x1.663a69e78dcabp+8, .max_abs = 1.364e-07,
                .max_abs_at = -0x1.505b26c433ec2p-3, .max_step_down = 1, .max_step_down_at = -0x1.4826569f1a15ap-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, schraudolph, float>{
    .fused = {.max_ulp = 7.981e+06, .max_ulp_at = -0x1.5fff68p+6, .max_abs = 0.04032, .max_abs_at = -0x1.62e432p-19,
              .bounded = true},
    .unfused = {.max_ulp = 7.981e+06, .max_ulp_at = -0x1.5fff68p+6, .max_abs = 0.04032, .max_abs_at = -0x1.62e43p-19,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, schraudolph, double>{
    .fused = {.max_ulp = 4.085e+15, .max_ulp_at = -0x1.628796d54cfe3p+9, .max_abs = 0.03844,
              .max_abs_at = -0x1.62e42d29e1d2bp-22, .bounded = true},
    .unfused = {.max_ulp = 4.085e+15, .max_ulp_at = -0x1.628796d54cfe3p+9, .max_abs = 0.03844,
                .max_abs_at = -0x1.62e42d29e1d2bp-22, .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.6p-3, .max_abs = 0.003906, .max_abs_at = -0x1.6p-3, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.6p-3, .max_abs = 0.003906, .max_abs_at = -0x1.6p-3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.50cp+0, .max_abs = 0.0004883, .max_abs_at = -0x1.a68p-9,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.50cp+0, .max_abs = 0.0004883, .max_abs_at = -0x1.a68p-9,
                .bounded = true}};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
