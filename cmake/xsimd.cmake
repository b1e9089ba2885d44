# SPDX-License-Identifier: BSL-1.0
# Sets SIMDACT_XSIMD_INCLUDE_DIR to a directory with xsimd/xsimd.hpp, version 8.1 or newer.
#
# A search by path, because the CMake package of some distributions exports a target that cannot be linked without xtl.

find_path(SIMDACT_XSIMD_INCLUDE_DIR xsimd/xsimd.hpp DOC "The directory that holds xsimd/xsimd.hpp")

if(NOT SIMDACT_XSIMD_INCLUDE_DIR AND SIMDACT_FETCH_XSIMD)
  include(FetchContent)
  FetchContent_Declare(xsimd
    URL https://github.com/xtensor-stack/xsimd/archive/13.2.0.tar.gz
    URL_HASH SHA256=edd8cd3d548c185adc70321c53c36df41abe64c1fe2c67bc6d93c3ecda82447a
    SOURCE_SUBDIR include)
  FetchContent_MakeAvailable(xsimd)
  set(SIMDACT_XSIMD_INCLUDE_DIR ${xsimd_SOURCE_DIR}/include CACHE PATH "" FORCE)
endif()

if(NOT SIMDACT_XSIMD_INCLUDE_DIR)
  message(FATAL_ERROR "simdact: xsimd/xsimd.hpp was not found. Install xsimd (Debian: libxsimd-dev), or set "
    "SIMDACT_XSIMD_INCLUDE_DIR to the directory that holds xsimd/xsimd.hpp.")
endif()

file(STRINGS ${SIMDACT_XSIMD_INCLUDE_DIR}/xsimd/config/xsimd_config.hpp SIMDACT_XSIMD_VERSION
  REGEX "define XSIMD_VERSION_(MAJOR|MINOR) ")
string(REGEX REPLACE "[^0-9]+" "." SIMDACT_XSIMD_VERSION "${SIMDACT_XSIMD_VERSION}")
string(REGEX REPLACE "^[.]|[.]$" "" SIMDACT_XSIMD_VERSION "${SIMDACT_XSIMD_VERSION}")
if(SIMDACT_XSIMD_VERSION VERSION_LESS 8.1)
  message(FATAL_ERROR "simdact: xsimd 8.1 or newer is needed, and ${SIMDACT_XSIMD_INCLUDE_DIR} has ${SIMDACT_XSIMD_VERSION}")
endif()
if(CMAKE_CROSSCOMPILING AND SIMDACT_XSIMD_INCLUDE_DIR STREQUAL "/usr/include")
  # Of the headers for this machine, the target's compiler may see these alone.
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/xsimd)
  file(CREATE_LINK /usr/include/xsimd ${CMAKE_BINARY_DIR}/xsimd/xsimd SYMBOLIC)
  set(SIMDACT_XSIMD_INCLUDE_DIR ${CMAKE_BINARY_DIR}/xsimd CACHE PATH "" FORCE)
endif()
message(STATUS "simdact: xsimd ${SIMDACT_XSIMD_VERSION} in ${SIMDACT_XSIMD_INCLUDE_DIR}")
