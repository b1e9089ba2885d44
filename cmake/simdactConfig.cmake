# SPDX-License-Identifier: BSL-1.0
include(${CMAKE_CURRENT_LIST_DIR}/xsimd.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/simdactTargets.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/dispatch.cmake)
target_include_directories(simdact::simdact SYSTEM INTERFACE ${SIMDACT_XSIMD_INCLUDE_DIR})
