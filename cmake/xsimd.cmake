# Sets SIMDACT_XSIMD_INCLUDE_DIR to a directory with xsimd/xsimd.hpp, version 8.1 or newer.
#
# A search by path, because the CMake package of some distributions exports a target that cannot be linked without xtl.

find_path(SIMDACT_XSIMD_INCLUDE_DIR xsimd/xsimd.hpp DOC "The directory that holds xsimd/xsimd.hpp")

if(NOT SIMDACT_XSIMD_INCLUDE_DIR AND SIMDACT_FETCH_XSIMD)
  include(FetchContent)
  FetchContent_Declare(xsimd
    URL https://github.com/xtensor-stack/xsimd/archive/refs/tags/${SIMDACT_XSIMD_FETCH_VERSION}.tar.gz
    URL_HASH SHA256=${SIMDACT_XSIMD_FETCH_SHA256}
    SOURCE_SUBDIR include)
  FetchContent_MakeAvailable(xsimd)
  set(SIMDACT_XSIMD_INCLUDE_DIR ${xsimd_SOURCE_DIR}/include CACHE PATH "" FORCE)
endif()

if(NOT SIMDACT_XSIMD_INCLUDE_DIR)
  message(FATAL_ERROR "simdact: xsimd/xsimd.hpp was not found. Install xsimd (Debian: libxsimd-dev), or set "
    "SIMDACT_XSIMD_INCLUDE_DIR to the directory that holds xsimd/xsimd.hpp.")
endif()

file(STRINGS ${SIMDACT_XSIMD_INCLUDE_DIR}/xsimd/config/xsimd_config.hpp lines REGEX "define XSIMD_VERSION_(MAJOR|MINOR) ")
string(REGEX REPLACE "[^0-9]+" ";" numbers "${lines}")
list(REMOVE_ITEM numbers "")
list(JOIN numbers "." SIMDACT_XSIMD_VERSION)
if(SIMDACT_XSIMD_VERSION VERSION_LESS 8.1)
  message(FATAL_ERROR "simdact: xsimd 8.1 or newer is needed, and ${SIMDACT_XSIMD_INCLUDE_DIR} has ${SIMDACT_XSIMD_VERSION}")
endif()
message(STATUS "simdact: xsimd ${SIMDACT_XSIMD_VERSION} in ${SIMDACT_XSIMD_INCLUDE_DIR}")
