# SPDX-License-Identifier: BSL-1.0
# The compiled library as it is installed, found by CMake and, where there is one, by pkg-config. What is installed is a
# library that is there already, as its compilation takes minutes.
#
# usage: cmake -D SOURCE=... -D BUILD=... -D LIBRARY=... -D OPTIONS=... -D PROGRAM=... -D C_COMPILER=...
#              [-D PKG_CONFIG=...] -P installed.cmake
cmake_minimum_required(VERSION 3.25)
file(REMOVE_RECURSE ${BUILD})

function(run)
  execute_process(COMMAND ${ARGV} COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
endfunction()

# lib, whatever the system: the check below is of one place.
run(${CMAKE_COMMAND} -S ${SOURCE} -B ${BUILD}/tree ${OPTIONS} -DSIMDACT_DISPATCHED=ON -DSIMDACT_TESTS=OFF
  -DSIMDACT_BENCH=OFF -DSIMDACT_EXAMPLES=OFF -DCMAKE_INSTALL_LIBDIR=lib)
file(COPY_FILE ${LIBRARY} ${BUILD}/tree/libsimdact_dispatched.a)
run(${CMAKE_COMMAND} --install ${BUILD}/tree --prefix ${BUILD}/prefix)
foreach(path lib/libsimdact_dispatched.a lib/cmake/simdact/simdactConfig.cmake include/simdact/simdact.h
    include/simdact/dispatched.hpp)
  if(NOT EXISTS ${BUILD}/prefix/${path})
    message(FATAL_ERROR "the installed library: there is no ${path}")
  endif()
endforeach()

run(${CMAKE_COMMAND} -S ${CMAKE_CURRENT_LIST_DIR}/installed -B ${BUILD}/consumer ${OPTIONS} -DPROGRAM=${PROGRAM}
  -DCMAKE_PREFIX_PATH=${BUILD}/prefix)
run(${CMAKE_COMMAND} --build ${BUILD}/consumer)
run(${BUILD}/consumer/consumer)

if(PKG_CONFIG)
  set(ENV{PKG_CONFIG_LIBDIR} ${BUILD}/prefix/lib/pkgconfig)
  run(sh -c "$0 -std=c99 $($1 --cflags simdact_dispatched) $2 $($1 --static --libs simdact_dispatched) -lm -o $3 && $3"
    ${C_COMPILER} ${PKG_CONFIG} ${PROGRAM} ${BUILD}/by_pkg_config)
endif()
