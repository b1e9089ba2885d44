# SPDX-License-Identifier: BSL-1.0
# What our own programs are built with: the instruction sets, and every warning as an error.

include(${CMAKE_CURRENT_LIST_DIR}/instruction_sets.cmake)
if(NOT SIMDACT_INSTRUCTION_SETS)
  message(FATAL_ERROR "simdact: the tests, benchmarks and examples are for x86-64 and 64-bit Arm")
endif()

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

add_library(simdact_warnings INTERFACE)
target_compile_options(simdact_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror
  # GCC 12 warns of the undefined registers inside its own AVX-512 header.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized -Wno-uninitialized>)

# The headers of tests/, for its programs and the benchmark's. <reference/all.hpp> includes all of tests/reference.
file(GLOB references RELATIVE ${PROJECT_SOURCE_DIR}/tests CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/reference/*.hpp)
list(TRANSFORM references REPLACE "(.+)" "#include <\\1>\n")
list(JOIN references "" references)
file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/generated/reference/all.hpp CONTENT "#pragma once\n${references}" @ONLY)
add_library(simdact_test_headers INTERFACE)
target_include_directories(simdact_test_headers INTERFACE ${PROJECT_SOURCE_DIR}/tests ${PROJECT_BINARY_DIR}/generated)

# A program for one instruction set of the list.
function(simdact_add_program name instruction_set)
  add_executable(${name} ${ARGN})
  target_link_libraries(${name} PRIVATE simdact::simdact simdact_warnings)
  target_compile_options(${name} PRIVATE ${SIMDACT_FLAGS_${instruction_set}})
endfunction()
