# SPDX-License-Identifier: BSL-1.0
# What the port for vcpkg does, without vcpkg: the functions that it calls do here what theirs do, as far as it counts.
#
# usage: cmake -D PORT_DIR=... -D BUILD=... -D OPTIONS=... -D VERSION=... -P vcpkg_port.cmake
cmake_minimum_required(VERSION 3.25)
set(PORT simdact)
set(CURRENT_PORT_DIR ${PORT_DIR})
set(CURRENT_PACKAGES_DIR ${BUILD}/packages)
set(FEATURES core)
file(REMOVE_RECURSE ${BUILD})

function(expect_file path)
  if(NOT EXISTS ${CURRENT_PACKAGES_DIR}/${path})
    message(FATAL_ERROR "vcpkg's port: there is no ${path}")
  endif()
endfunction()

function(vcpkg_check_features)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "OUT_FEATURE_OPTIONS" "FEATURES")
  set(chosen "")
  while(arg_FEATURES)
    list(POP_FRONT arg_FEATURES feature option)
    if(NOT feature IN_LIST declared_features)
      message(FATAL_ERROR "vcpkg's port: vcpkg.json has no feature ${feature}")
    endif()
    list(FIND FEATURES ${feature} at)
    if(at EQUAL -1)
      list(APPEND chosen -D${option}=OFF)
    else()
      list(APPEND chosen -D${option}=ON)
    endif()
  endwhile()
  set(${arg_OUT_FEATURE_OPTIONS} ${chosen} PARENT_SCOPE)
endfunction()

function(vcpkg_cmake_configure)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "SOURCE_PATH" "OPTIONS")
  execute_process(COMMAND ${CMAKE_COMMAND} -S ${arg_SOURCE_PATH} -B ${BUILD}/build ${OPTIONS} ${arg_OPTIONS}
    -DCMAKE_INSTALL_PREFIX=${CURRENT_PACKAGES_DIR} -DCMAKE_INSTALL_LIBDIR=lib COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(vcpkg_cmake_install)
  execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD}/build --target install COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(vcpkg_cmake_config_fixup)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "CONFIG_PATH" "")
  expect_file(${arg_CONFIG_PATH}/simdactConfig.cmake)
  file(RENAME ${CURRENT_PACKAGES_DIR}/${arg_CONFIG_PATH} ${CURRENT_PACKAGES_DIR}/share/${PORT})
endfunction()

function(vcpkg_fixup_pkgconfig)
  expect_file(share/pkgconfig/simdact.pc)
endfunction()

function(vcpkg_install_copyright)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "FILE_LIST")
  file(COPY_FILE ${arg_FILE_LIST} ${CURRENT_PACKAGES_DIR}/share/${PORT}/copyright)
endfunction()

file(READ ${PORT_DIR}/vcpkg.json manifest)
string(JSON name GET "${manifest}" name)
string(JSON version GET "${manifest}" version)
if(NOT "${name} ${version}" STREQUAL "${PORT} ${VERSION}")
  message(FATAL_ERROR "vcpkg.json is of ${name} ${version}; this is ${PORT} ${VERSION}")
endif()
string(JSON features LENGTH "${manifest}" features)
math(EXPR last "${features} - 1")
foreach(i RANGE ${last})
  string(JSON feature MEMBER "${manifest}" features ${i})
  list(APPEND declared_features ${feature})
endforeach()

include(${PORT_DIR}/portfile.cmake)

foreach(path include/simdact/simdact.hpp include/simdact/dispatch.hpp share/simdact/simdactConfig.cmake
    share/simdact/simdactTargets.cmake share/simdact/usage share/simdact/copyright)
  expect_file(${path})
endforeach()
foreach(path lib debug include/simdact/dispatched include/simdact/dispatched.hpp include/simdact/simdact.h)
  if(EXISTS ${CURRENT_PACKAGES_DIR}/${path})
    message(FATAL_ERROR "vcpkg's port: a library of headers has ${path}")
  endif()
endforeach()
