# SPDX-License-Identifier: BSL-1.0
# simdact_add_dispatched(TARGET ARCHS arch...)
#
# The array functions as a static library, compiled once for each instruction set (see dispatch.cmake): what
# simdact/dispatched.hpp and simdact/simdact.h declare. Its lists of functions are written by dispatched/interface.py.
function(simdact_add_dispatched target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "ARCHS")
  set(sources ${PROJECT_SOURCE_DIR}/cmake/dispatched)
  add_library(${target} STATIC ${sources}/cpp_interface.cpp ${sources}/c_interface.cpp)
  target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:simdact::simdact>)
  target_include_directories(${target} INTERFACE
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> $<INSTALL_INTERFACE:include>)
  target_compile_features(${target} INTERFACE cxx_std_20)
  # The intrinsics are functions that are to be inlined.
  target_compile_options(${target} PRIVATE $<$<CONFIG:>:-O2>)
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  simdact_add_dispatch(${target} ARCHS ${arg_ARCHS} SOURCES
    ${sources}/functions.cpp ${sources}/derivatives.cpp ${sources}/gradients.cpp ${sources}/gates.cpp ${sources}/rows.cpp)
endfunction()

set(SIMDACT_DISPATCHED_ARCHS sse2 avx2 avx512 neon64 CACHE STRING "What simdact::dispatched is compiled for")
if(SIMDACT_DISPATCHED)
  simdact_add_dispatched(simdact_dispatched ARCHS ${SIMDACT_DISPATCHED_ARCHS})
  add_library(simdact::dispatched ALIAS simdact_dispatched)
  set_target_properties(simdact_dispatched PROPERTIES EXPORT_NAME dispatched)
  install(TARGETS simdact_dispatched EXPORT simdactTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
  file(RELATIVE_PATH up /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
  configure_file(cmake/simdact_dispatched.pc.in simdact_dispatched.pc @ONLY)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/simdact_dispatched.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
endif()
