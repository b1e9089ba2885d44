// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
inline constexpr bounds stated<fn::erf, table<32, 4>, float>{
    .fused = {1.06, 0x1.01bdf4p+1, 6.315e-08, 0x1.01bdf4p+1, 0, 0, true, true},
    .unfused = {1.193, 0x1.47ee3ep-6, 6.315e-08, 0x1.01bdf4p+1, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::erf, table<8, 7>, float>{
    .fused = {0.6802, 0x1.21756ap-2, 3.52e-08, 0x1.3b647ep-1, 0, 0, true, true},
    .unfused = {0.9453, 0x1.20a3dp-2, 4.281e-08, 0x1.38d918p-1, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::erf, exp_mills, double>{
    .fused = {1.026, -0x1.f3625dfe8f8f5p-1, 1.139e-16, -0x1.f3625dfe8f8f5p-1, 0, 0, true, true},
    .unfused = {1.262, -0x1.fbfc0e9ff062fp-1, 1.401e-16, -0x1.fbfc0e9ff062fp-1, 1, -0x1.e5911a9cb5e96p-1, true, true}};

template <>
inline constexpr bounds stated<fn::erf, nearest_node, double>{
    .fused = {1.891, 0x1.009b538025192p-8, 1.167e-16, 0x1.2d75b3518058dp-1, 1, 0x1.7dp+0, true, true},
    .unfused = {1.891, 0x1.009b538025192p-8, 1.167e-16, 0x1.2d75b3518058dp-1, 1, 0x1.7dp+0, true, true}};

template <>
inline constexpr bounds stated<fn::erf, uniform_table<32, 2>, float>{
    .fused = {6576, 0x1.c5bef8p-20, 2.21e-05, 0x1.7fff1ep+1, 2, 0x1.c62d6ap-5, true, true},
    .unfused = {6576, 0x1.c5bef8p-20, 2.21e-05, 0x1.7fff1ep+1, 4, 0x1.e861d8p-2, true, true}};

template <>
inline constexpr bounds stated<fn::erfc, table<32, 4>, float>{
    .fused = {2.159, 0x1.47ab9p+2, 1.247e-07, -0x1.86ba5ap-2, 1, 0x1.fa97fcp-11, false, true},
    .unfused = {2.626, 0x1.7395f8p+2, 1.289e-07, -0x1.c5917ap-2, 1, 0x1.9b97a8p-11, false, true}};

template <>
inline constexpr bounds stated<fn::erfc, table<8, 7>, float>{
    .fused = {2.409, 0x1.2b8edap-1, 1.408e-07, -0x1.9e701ap-2, 2, 0x1.e86282p-2, false, true},
    .unfused = {3.475, 0x1.24db74p-1, 1.632e-07, -0x1.24db74p-1, 4, 0x1.e9d17cp-2, false, true}};

template <>
inline constexpr bounds stated<fn::erfc, exp_mills, double>{
    .fused = {3.938, 0x1.95a1e0037a8bap+1, 3.895e-16, -0x1.d0a8bb3c0d40ep-4, 0, 0, false, true},
    .unfused = {4.934, 0x1.bbffd96efa5bfp+1, 4.946e-16, -0x1.3c7d5b46eeabep-5, 3, 0x1.f2c7e4843e4abp-2, false, true}};

template <>
inline constexpr bounds stated<fn::erfc, nearest_node, double>{
    .fused = {1.852, 0x1.46cfffffffffdp+4, 2.332e-16, -0x1.d51477f162273p-6, 1, 0x1.bffffffffffffp-6, false, true},
    .unfused = {1.852, 0x1.46cfffffffffdp+4, 2.332e-16, -0x1.d51477f162273p-6, 1, 0x1.bffffffffffffp-6, false, true}};

template <>
inline constexpr bounds stated<fn::erf_derivative, cody_waite, float>{
    .fused = {1.996, 0x1.ee1a06p+1, 1.238e-07, 0x1.11b7ap-2, 1, 0x1.e85882p-2, false, true},
    .unfused = {2.649, 0x1.20b928p+3, 1.455e-07, 0x1.2d3b3p-1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::erf_derivative, cody_waite, double>{
    .fused = {1.478, -0x1.9082f9b0354e7p+2, 1.478e-16, -0x1.16531edc8aa0ep-2, 1, 0x1.fd9e63970b177p-2, false, true},
    .unfused = {2.052, -0x1.e1c017b64adcfp+1, 2.091e-16, -0x1.2c4fc6ae27915p-1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::erfc_derivative, cody_waite, float>{
    .fused = {1.996, 0x1.ee1a06p+1, 1.238e-07, 0x1.11b7ap-2, 1, 0x1.e85882p-2, false, true},
    .unfused = {2.649, 0x1.20b928p+3, 1.455e-07, 0x1.2d3b3p-1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::erfc_derivative, cody_waite, double>{
    .fused = {1.478, -0x1.9082f9b0354e7p+2, 1.478e-16, -0x1.16531edc8aa0ep-2, 1, 0x1.fd9e63970b177p-2, false, true},
    .unfused = {2.052, -0x1.e1c017b64adcfp+1, 2.091e-16, -0x1.2c4fc6ae27915p-1, 0, 0, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
