// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
inline constexpr bounds stated<fn::elu, cody_waite, float>{
    .fused = {0.9137, -0x1.90964p-2, 4.215e-08, -0x1.0fb6b6p+4, 0, 0, false, true},
    .unfused = {0.9146, -0x1.8a5a76p-2, 4.215e-08, -0x1.0fb6b6p+4, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::elu, cody_waite, double>{
    .fused = {1.161, -0x1.95575f5d9fe4ap-2, 8.783e-17, -0x1.fa6edda3ac0f4p-1, 0, 0, false, true},
    .unfused = {1.161, -0x1.95575f5d9fe4ap-2, 8.783e-17, -0x1.fa6edda3ac0f4p-1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<2>, float>{
    .fused = {3.163e+41, -0x1p-149, 0.001427, -0x1.7c90eep-3, 3.163e+41, -0.0, false, true},
    .unfused = {3.163e+41, -0x1p-149, 0.001427, -0x1.7ce39cp-3, 3.163e+41, -0.0, false, true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<2>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 0.001498, -0x1.7c9fb4f21adaep-3, 0x1.fffffffffffffp1023,
              -0.0, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 0.001498, -0x1.7c9fb4f21adcp-3, 0x1.fffffffffffffp1023,
                -0.0, false, true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<3>, float>{
    .fused = {5.135e+40, -0x1p-149, 7.333e-05, -0x1.0f988cp-6, 256, -0x1.1d4536p-9, false, true},
    .unfused = {5.135e+40, -0x1p-149, 7.334e-05, -0x1.0ecc3p-6, 128, -0x1.25da38p-8, false, true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<3>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 7.696e-05, -0x1.0ee30896d8e2bp-6, 32,
              -0x1.3678dc171ebe5p-6, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 7.696e-05, -0x1.0ee30896d8e4cp-6, 16,
                -0x1.50bc8a4a84232p-5, false, true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<4>, float>{
    .fused = {5.105e+38, -0x1p-149, 2.351e-06, -0x1.ee837ap-4, 256, -0x1.53c8d8p-9, false, true},
    .unfused = {5.105e+38, -0x1p-149, 2.355e-06, -0x1.efdd16p-4, 1024, -0x1.1e72b6p-11, false, true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<4>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 2.409e-06, -0x1.ee4103e60ae35p-4, 16,
              -0x1.352597e494637p-5, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 2.409e-06, -0x1.ee4103e60ae35p-4, 16,
                -0x1.50bc8a4a84256p-5, false, true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<5>, float>{
    .fused = {1.678e+07, -0x1p-53, 1.219e-07, -0x1.68e976p-3, 256, -0x1.2db9dap-9, false, true},
    .unfused = {1.678e+07, -0x1p-53, 1.376e-07, -0x1.36a58p-2, 256, -0x1.1cb41ep-9, false, true}};

template <>
inline constexpr bounds stated<fn::elu, minimax<5>, double>{
    .fused = {9.458e+15, -0x1p-63, 8.138e-08, -0x1.50573733f520ap-3, 16, -0x1.febe06a5077b4p-5, false, true},
    .unfused = {9.458e+15, -0x1p-63, 8.138e-08, -0x1.50573733f5234p-3, 64, -0x1.5d3c42be51b64p-7, false, true}};

template <>
inline constexpr bounds stated<fn::elu, schraudolph, float>{
    .fused = {1.637e+43, -0x1p-149, 0.02294, -0x1.62e432p-19, 0, 0, false, true},
    .unfused = {1.637e+43, -0x1p-149, 0.02294, -0x1.62e43p-19, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::elu, schraudolph, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 0.02294, -0x1.6743345067411p-22, 0, 0, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 0.02294, -0x1.6743345067411p-22, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, cody_waite, float>{
    .fused = {0.8914, -0x1.765026p+2, 4.36e-08, -0x1.89cb34p-2, 1, -0x1.fc5ad8p-6, false, true},
    .unfused = {1.168, -0x1.337ad4p+5, 6.037e-08, -0x1.620b06p-2, 1, -0x1.fca4dap-6, false, true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, cody_waite, double>{
    .fused = {0.9147, -0x1.1f22e086e6017p+2, 9.614e-17, -0x1.631117cfe81e2p-2, 1, -0x1.f178e54a301d7p-3, false, true},
    .unfused = {1.219, -0x1.1f22e086e6009p+2, 1.156e-16, -0x1.4b05818dc5c6p-2, 1, -0x1.e5d65b1678836p-3, false, true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<2>, float>{
    .fused = {2.393e+04, -0x1.7c90eep-3, 0.001427, -0x1.7c90eep-3, 3718, 0, false, false},
    .unfused = {2.396e+04, -0x1.7502cap+5, 0.001427, -0x1.7ce39cp-3, 3718, 0, false, false}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<2>, double>{
    .fused = {1.349e+13, -0x1.21f6851c6927cp+1, 0.001498, -0x1.7c9fb4f21adaep-3, 1.996e+12, 0, false, false},
    .unfused = {1.349e+13, -0x1.21f6851c6928fp+1, 0.001498, -0x1.7c9fb4f21adcp-3, 1.996e+12, 0, false, false}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<3>, float>{
    .fused = {1231, -0x1.0f988cp-6, 7.333e-05, -0x1.0f988cp-6, 1, -0x1.1d4536p-9, false, true},
    .unfused = {1264, -0x1.6891bcp+5, 7.334e-05, -0x1.0ecc3p-6, 1, -0x1.25da38p-8, false, true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<3>, double>{
    .fused = {6.932e+11, -0x1.0ee30896d8e2bp-6, 7.696e-05, -0x1.0ee30896d8e2bp-6, 1, -0x1.4501ac76ca8d6p-2, false,
              true},
    .unfused = {6.932e+11, -0x1.0ee30896d8e4cp-6, 7.696e-05, -0x1.0ee30896d8e4cp-6, 1, -0x1.4501ac76ca908p-2, false,
                true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<4>, float>{
    .fused = {56.6, -0x1.5b096ep+6, 2.351e-06, -0x1.ee837ap-4, 1, -0x1.53c8d8p-9, false, true},
    .unfused = {95.53, -0x1.5b091p+6, 2.355e-06, -0x1.efdd16p-4, 1, -0x1.1e72b6p-11, false, true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<4>, double>{
    .fused = {2.17e+10, -0x1.ee4103e60ae35p-4, 2.409e-06, -0x1.ee4103e60ae35p-4, 1, -0x1.29abe1f45330dp-3, false, true},
    .unfused = {2.17e+10, -0x1.ee4103e60ae35p-4, 2.409e-06, -0x1.ee4103e60ae35p-4, 1, -0x1.4501ac76ca8d7p-2, false,
                true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<5>, float>{
    .fused = {19.91, -0x1.5a92f2p+6, 1.219e-07, -0x1.68e976p-3, 1, -0x1.3f5d66p-8, false, true},
    .unfused = {63.75, -0x1.5a937ap+6, 1.376e-07, -0x1.36a58p-2, 1, -0x1.1cb41ep-9, false, true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, minimax<5>, double>{
    .fused = {7.33e+08, -0x1.50573733f520ap-3, 8.138e-08, -0x1.50573733f520ap-3, 1, -0x1.582141f1f8468p-2, false, true},
    .unfused = {7.33e+08, -0x1.50573733f5234p-3, 8.138e-08, -0x1.50573733f5234p-3, 1, -0x1.29abe1f4532edp-3, false,
                true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, schraudolph, float>{
    .fused = {4.54e+06, -0x1.5fff68p+6, 0.02294, -0x1.62e432p-19, 0, 0, false, true},
    .unfused = {4.54e+06, -0x1.5fff68p+6, 0.02294, -0x1.62e43p-19, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::elu_derivative, schraudolph, double>{
    .fused = {3.041e+14, -0x1.6391fc32a453dp+9, 0.02294, -0x1.6743345067411p-22, 0, 0, false, true},
    .unfused = {3.041e+14, -0x1.6391fc32a453dp+9, 0.02294, -0x1.6743345067411p-22, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::celu, cody_waite, float>{
    .fused = {0.9137, -0x1.90964p-2, 4.215e-08, -0x1.0fb6b6p+4, 0, 0, false, true},
    .unfused = {0.9146, -0x1.8a5a76p-2, 4.215e-08, -0x1.0fb6b6p+4, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::celu, cody_waite, double>{
    .fused = {1.161, -0x1.95575f5d9fe4ap-2, 8.783e-17, -0x1.fa6edda3ac0f4p-1, 0, 0, false, true},
    .unfused = {1.161, -0x1.95575f5d9fe4ap-2, 8.783e-17, -0x1.fa6edda3ac0f4p-1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<2>, float>{
    .fused = {4.287e+21, -0x1.f8p-60, 0.001427, -0x1.7c90eep-3, 8.574e+21, -0x1.fffffep-61, false, true},
    .unfused = {4.287e+21, -0x1.f8p-60, 0.001427, -0x1.7ce39cp-3, 8.574e+21, -0x1.fffffep-61, false, true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<2>, double>{
    .fused = {4.833e+30, -0x1p-60, 0.001498, -0x1.7c9fb4f21adaep-3, 4.603e+30, -0x1.fffffffffffffp-61, false, true},
    .unfused = {4.833e+30, -0x1p-60, 0.001498, -0x1.7c9fb4f21adcp-3, 4.603e+30, -0x1.fffffffffffffp-61, false, true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<3>, float>{
    .fused = {6.958e+20, -0x1p-60, 7.333e-05, -0x1.0f988cp-6, 256, -0x1.1d4536p-9, false, true},
    .unfused = {6.958e+20, -0x1p-60, 7.334e-05, -0x1.0ecc3p-6, 128, -0x1.25da38p-8, false, true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<3>, double>{
    .fused = {7.844e+29, -0x1p-60, 7.696e-05, -0x1.0ee30896d8e2bp-6, 32, -0x1.3678dc171ebe5p-6, false, true},
    .unfused = {7.844e+29, -0x1p-60, 7.696e-05, -0x1.0ee30896d8e4cp-6, 16, -0x1.50bc8a4a84232p-5, false, true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<4>, float>{
    .fused = {6.918e+18, -0x1p-60, 2.351e-06, -0x1.ee837ap-4, 256, -0x1.53c8d8p-9, false, true},
    .unfused = {6.918e+18, -0x1p-60, 2.355e-06, -0x1.efdd16p-4, 1024, -0x1.1e72b6p-11, false, true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<4>, double>{
    .fused = {8.054e+27, -0x1p-60, 2.409e-06, -0x1.ee4103e60ae35p-4, 16, -0x1.352597e494637p-5, false, true},
    .unfused = {8.054e+27, -0x1p-60, 2.409e-06, -0x1.ee4103e60ae35p-4, 16, -0x1.50bc8a4a84256p-5, false, true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<5>, float>{
    .fused = {1.678e+07, -0x1p-53, 1.219e-07, -0x1.68e976p-3, 1.678e+07, -0x1.fffffep-61, false, true},
    .unfused = {1.678e+07, -0x1p-53, 1.376e-07, -0x1.36a58p-2, 1.678e+07, -0x1.fffffep-61, false, true}};

template <>
inline constexpr bounds stated<fn::celu, minimax<5>, double>{
    .fused = {9.458e+15, -0x1p-60, 8.138e-08, -0x1.50573733f520ap-3, 9.008e+15, -0x1.fffffffffffffp-61, false, true},
    .unfused = {9.458e+15, -0x1p-60, 8.138e-08, -0x1.50573733f5234p-3, 9.008e+15, -0x1.fffffffffffffp-61, false, true}};

template <>
inline constexpr bounds stated<fn::celu, schraudolph, float>{
    .fused = {2.218e+23, -0x1.052p-60, 0.02294, -0x1.62e432p-19, 0, 0, false, true},
    .unfused = {2.218e+23, -0x1.052p-60, 0.02294, -0x1.62e43p-19, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::celu, schraudolph, double>{
    .fused = {2.382e+32, -0x1p-60, 0.02294, -0x1.6743345067411p-22, 0, 0, false, true},
    .unfused = {2.382e+32, -0x1p-60, 0.02294, -0x1.6743345067411p-22, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, cody_waite, float>{
    .fused = {0.8914, -0x1.765026p+2, 4.36e-08, -0x1.89cb34p-2, 1, -0x1.fc5ad8p-6, false, true},
    .unfused = {1.168, -0x1.337ad4p+5, 6.037e-08, -0x1.620b06p-2, 1, -0x1.fca4dap-6, false, true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, cody_waite, double>{
    .fused = {0.9147, -0x1.1f22e086e6017p+2, 9.614e-17, -0x1.631117cfe81e2p-2, 1, -0x1.f178e54a301d7p-3, false, true},
    .unfused = {1.219, -0x1.1f22e086e6009p+2, 1.156e-16, -0x1.4b05818dc5c6p-2, 1, -0x1.e5d65b1678836p-3, false, true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<2>, float>{
    .fused = {2.393e+04, -0x1.7c90eep-3, 0.001427, -0x1.7c90eep-3, 3718, 0, false, false},
    .unfused = {2.396e+04, -0x1.7502cap+5, 0.001427, -0x1.7ce39cp-3, 3718, 0, false, false}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<2>, double>{
    .fused = {1.349e+13, -0x1.21f6851c6927cp+1, 0.001498, -0x1.7c9fb4f21adaep-3, 1.996e+12, 0, false, false},
    .unfused = {1.349e+13, -0x1.21f6851c6928fp+1, 0.001498, -0x1.7c9fb4f21adcp-3, 1.996e+12, 0, false, false}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<3>, float>{
    .fused = {1231, -0x1.0f988cp-6, 7.333e-05, -0x1.0f988cp-6, 1, -0x1.1d4536p-9, false, true},
    .unfused = {1264, -0x1.6891bcp+5, 7.334e-05, -0x1.0ecc3p-6, 1, -0x1.25da38p-8, false, true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<3>, double>{
    .fused = {6.932e+11, -0x1.0ee30896d8e2bp-6, 7.696e-05, -0x1.0ee30896d8e2bp-6, 1, -0x1.4501ac76ca8d6p-2, false,
              true},
    .unfused = {6.932e+11, -0x1.0ee30896d8e4cp-6, 7.696e-05, -0x1.0ee30896d8e4cp-6, 1, -0x1.4501ac76ca908p-2, false,
                true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<4>, float>{
    .fused = {56.6, -0x1.5b096ep+6, 2.351e-06, -0x1.ee837ap-4, 1, -0x1.53c8d8p-9, false, true},
    .unfused = {95.53, -0x1.5b091p+6, 2.355e-06, -0x1.efdd16p-4, 1, -0x1.1e72b6p-11, false, true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<4>, double>{
    .fused = {2.17e+10, -0x1.ee4103e60ae35p-4, 2.409e-06, -0x1.ee4103e60ae35p-4, 1, -0x1.29abe1f45330dp-3, false, true},
    .unfused = {2.17e+10, -0x1.ee4103e60ae35p-4, 2.409e-06, -0x1.ee4103e60ae35p-4, 1, -0x1.4501ac76ca8d7p-2, false,
                true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<5>, float>{
    .fused = {19.91, -0x1.5a92f2p+6, 1.219e-07, -0x1.68e976p-3, 1, -0x1.3f5d66p-8, false, true},
    .unfused = {63.75, -0x1.5a937ap+6, 1.376e-07, -0x1.36a58p-2, 1, -0x1.1cb41ep-9, false, true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, minimax<5>, double>{
    .fused = {7.33e+08, -0x1.50573733f520ap-3, 8.138e-08, -0x1.50573733f520ap-3, 1, -0x1.582141f1f8468p-2, false, true},
    .unfused = {7.33e+08, -0x1.50573733f5234p-3, 8.138e-08, -0x1.50573733f5234p-3, 1, -0x1.29abe1f4532edp-3, false,
                true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, schraudolph, float>{
    .fused = {4.54e+06, -0x1.5fff68p+6, 0.02294, -0x1.62e432p-19, 0, 0, false, true},
    .unfused = {4.54e+06, -0x1.5fff68p+6, 0.02294, -0x1.62e43p-19, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::celu_derivative, schraudolph, double>{
    .fused = {3.041e+14, -0x1.6391fc32a453dp+9, 0.02294, -0x1.6743345067411p-22, 0, 0, false, true},
    .unfused = {3.041e+14, -0x1.6391fc32a453dp+9, 0.02294, -0x1.6743345067411p-22, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::selu, cody_waite, float>{
    .fused = {1.907, -0x1.38b7ccp-3, 2.141e+31, 0x1.e744d8p+127, 0, 0, false, true},
    .unfused = {1.907, -0x1.38b7ccp-3, 2.141e+31, 0x1.e744d8p+127, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::selu, cody_waite, double>{
    .fused = {1.876, -0x1.55b441b5ada21p-2, 1.703e+292, 0x1.ca1f21acc59c3p+1023, 0, 0, false, true},
    .unfused = {1.876, -0x1.55b441b5ada21p-2, 1.703e+292, 0x1.ca1f21acc59c3p+1023, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<2>, float>{
    .fused = {5.561e+41, -0x1p-149, 2.141e+31, 0x1.e744d8p+127, 5.561e+41, -0.0, false, true},
    .unfused = {5.561e+41, -0x1p-149, 2.141e+31, 0x1.e744d8p+127, 5.561e+41, -0.0, false, true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<2>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 1.703e+292, 0x1.ca1f21acc59c3p+1023,
              0x1.fffffffffffffp1023, -0.0, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 1.703e+292, 0x1.ca1f21acc59c3p+1023,
                0x1.fffffffffffffp1023, -0.0, false, true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<3>, float>{
    .fused = {9.027e+40, -0x1p-149, 2.141e+31, 0x1.e744d8p+127, 450, -0x1.1d4536p-9, false, true},
    .unfused = {9.027e+40, -0x1p-149, 2.141e+31, 0x1.e744d8p+127, 113, -0x1.2822c6p-8, false, true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<3>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 1.703e+292, 0x1.ca1f21acc59c3p+1023, 57,
              -0x1.13ea9a69ae72ap-6, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 1.703e+292, 0x1.ca1f21acc59c3p+1023, 15,
                -0x1.41c3cb2cfad0ap-5, false, true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<4>, float>{
    .fused = {8.974e+38, -0x1p-149, 2.141e+31, 0x1.e744d8p+127, 225, -0x1.53c8d8p-9, false, true},
    .unfused = {8.974e+38, -0x1p-149, 2.141e+31, 0x1.e744d8p+127, 1800, -0x1.1e72b6p-11, false, true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<4>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 1.703e+292, 0x1.ca1f21acc59c3p+1023, 29,
              -0x1.18f8cd020d207p-5, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 1.703e+292, 0x1.ca1f21acc59c3p+1023, 14,
                -0x1.50bc8a4a84256p-5, false, true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<5>, float>{
    .fused = {1.678e+07, -0x1.23393cp-126, 2.141e+31, 0x1.e744d8p+127, 225, -0x1.2db9dap-9, false, true},
    .unfused = {1.678e+07, -0x1.23393cp-126, 2.141e+31, 0x1.e744d8p+127, 450, -0x1.1cb41ep-9, false, true}};

template <>
inline constexpr bounds stated<fn::selu, minimax<5>, double>{
    .fused = {9.458e+15, -0x1.2338ddb54b3c3p-563, 1.703e+292, 0x1.ca1f21acc59c3p+1023, 29, -0x1.270d542558bf9p-5, false,
              true},
    .unfused = {9.458e+15, -0x1.2338ddb54b3c3p-563, 1.703e+292, 0x1.ca1f21acc59c3p+1023, 56, -0x1.5d3c42be51b64p-7,
                false, true}};

template <>
inline constexpr bounds stated<fn::selu, schraudolph, float>{
    .fused = {2.877e+43, -0x1p-149, 2.247e+31, 0x1.e6ddc2p+127, 0, 0, false, true},
    .unfused = {2.877e+43, -0x1p-149, 2.247e+31, 0x1.e6ddc2p+127, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::selu, schraudolph, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 1.703e+292, 0x1.ca1f21acc59c3p+1023, 0, 0, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.6daf800a05f5p-999, 1.703e+292, 0x1.ca1f21acc59c3p+1023, 0, 0, false,
                true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, cody_waite, float>{
    .fused = {1.821, -0x1.f20a38p+5, 1.497e-07, -0x1.4a987p-2, 1, -0x1.fc5ad8p-6, false, true},
    .unfused = {1.945, -0x1.52cfecp+1, 1.809e-07, -0x1.39c926p-2, 1, -0x1.fca4dap-6, false, true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, cody_waite, double>{
    .fused = {1.661, -0x1.09b1d72017829p+6, 2.883e-16, -0x1.64e5de1f80ed7p-2, 1, -0x1.f178e54a301d7p-3, false, true},
    .unfused = {1.746, -0x1.29880ce18dabfp+4, 3.143e-16, -0x1.64a3cd78101dap-2, 1, -0x1.e5d65b1678836p-3, false, true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<2>, float>{
    .fused = {2.846e+04, -0x1.57490ep+6, 0.002508, -0x1.7cb8b6p-3, 1, -0x1.40b7acp-10, false, false},
    .unfused = {2.85e+04, -0x1.496c28p+6, 0.002508, -0x1.7c598p-3, 1, -0x1.2025f8p-10, false, false}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<2>, double>{
    .fused = {1.603e+13, -0x1.c8f62e4a69251p+6, 0.002633, -0x1.7c9fb4f21adbep-3, 1, -0x1.2fa1749559635p-2, false,
              false},
    .unfused = {1.603e+13, -0x1.c8f62e4a69255p+6, 0.002633, -0x1.7c9fb4f21adb8p-3, 1, -0x1.4501ac76ca8f1p-2, false,
                false}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<3>, float>{
    .fused = {1083, -0x1.122618p-6, 0.0001291, -0x1.122618p-6, 1, -0x1.1d4536p-9, false, true},
    .unfused = {1112, -0x1.6300a8p+5, 0.0001291, -0x1.10e484p-6, 1, -0x1.2822c6p-8, false, true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<3>, double>{
    .fused = {6.093e+11, -0x1.0ee30896d8e4dp-6, 0.0001353, -0x1.0ee30896d8e4dp-6, 1, -0x1.4501ac76ca8d6p-2, false,
              true},
    .unfused = {6.093e+11, -0x1.0ee30896d8e4cp-6, 0.0001353, -0x1.0ee30896d8e4cp-6, 1, -0x1.4501ac76ca908p-2, false,
                true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<4>, float>{
    .fused = {50.97, -0x1.5dcff2p+6, 4.17e-06, -0x1.e98fa8p-4, 1, -0x1.53c8d8p-9, false, true},
    .unfused = {84.99, -0x1.5dca2cp+6, 4.174e-06, -0x1.eb10a8p-4, 1, -0x1.1e72b6p-11, false, true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<4>, double>{
    .fused = {2.362e+10, -0x1.8c45749139abep+3, 4.235e-06, -0x1.ee4103e60ae3dp-4, 1, -0x1.29abe1f45330dp-3, false,
              true},
    .unfused = {2.362e+10, -0x1.8c45749139a9bp+3, 4.235e-06, -0x1.ee4103e60ae3ep-4, 1, -0x1.4501ac76ca8d7p-2, false,
                true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<5>, float>{
    .fused = {19.18, -0x1.5cd71cp+6, 2.894e-07, -0x1.63c81cp-3, 1, -0x1.2db9dap-9, false, true},
    .unfused = {62.54, -0x1.5a157p+6, 3.012e-07, -0x1.67a4fep-3, 1, -0x1.1cb41ep-9, false, true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, minimax<5>, double>{
    .fused = {8.519e+08, -0x1.c8f62e4a6927dp+6, 1.431e-07, -0x1.50573733f5219p-3, 1, -0x1.582141f1f8468p-2, false,
              true},
    .unfused = {8.519e+08, -0x1.c8f62e4a6926ep+6, 1.431e-07, -0x1.50573733f5218p-3, 1, -0x1.29abe1f4532edp-3, false,
                true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, schraudolph, float>{
    .fused = {7.981e+06, -0x1.5fff68p+6, 0.04032, -0x1.62e432p-19, 0, 0, false, true},
    .unfused = {7.981e+06, -0x1.5fff68p+6, 0.04032, -0x1.62e43p-19, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::selu_derivative, schraudolph, double>{
    .fused = {5.347e+14, -0x1.6391fc32a453dp+9, 0.04032, -0x1.6743345067411p-22, 0, 0, false, true},
    .unfused = {5.347e+14, -0x1.6391fc32a453dp+9, 0.04032, -0x1.6743345067411p-22, 0, 0, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
