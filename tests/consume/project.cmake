# SPDX-License-Identifier: BSL-1.0
# The ways into another project: found after an installation, by CMake or pkg-config, as a subdirectory, fetched, by an
# include path alone, and as one header.

set(project ${CMAKE_CURRENT_LIST_DIR}/project)
set(build ${CMAKE_CURRENT_BINARY_DIR})
set(prefix ${build}/prefix)
set(options
  -DCMAKE_CXX_COMPILER=${CMAKE_CXX_COMPILER} -DCMAKE_CXX_FLAGS=${CMAKE_CXX_FLAGS} -DCMAKE_BUILD_TYPE=Release
  -DCMAKE_INCLUDE_PATH=${SIMDACT_XSIMD_INCLUDE_DIR})

function(add_project_test name source)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "TARGET" "OPTIONS;RUN")
  add_test(NAME consume.${name}
    COMMAND ${CMAKE_CTEST_COMMAND} --build-and-test ${source} ${build}/${name}
      --build-generator ${CMAKE_GENERATOR} --build-target ${arg_TARGET} --build-options ${options} ${arg_OPTIONS}
      ${arg_RUN})
endfunction()

add_test(NAME consume.clear_prefix COMMAND ${CMAKE_COMMAND} -E rm -rf ${prefix} ${build}/install ${build}/find_package)
add_project_test(install ${PROJECT_SOURCE_DIR} TARGET install
  OPTIONS -DSIMDACT_TESTS=OFF -DSIMDACT_BENCH=OFF -DSIMDACT_EXAMPLES=OFF -DCMAKE_INSTALL_PREFIX=${prefix})
add_project_test(find_package ${project} TARGET consumer
  OPTIONS -DCMAKE_PREFIX_PATH=${prefix} RUN --test-command consumer)
add_project_test(add_subdirectory ${project} TARGET consumer
  OPTIONS -DSIMDACT_TREE=${PROJECT_SOURCE_DIR} RUN --test-command consumer)
add_project_test(fetch_content ${project} TARGET consumer
  OPTIONS -DSIMDACT_TREE=${PROJECT_SOURCE_DIR} -DSIMDACT_FETCH=ON RUN --test-command consumer)
set_tests_properties(consume.clear_prefix PROPERTIES FIXTURES_SETUP simdact_clear_prefix)
set_tests_properties(consume.install PROPERTIES
  FIXTURES_REQUIRED simdact_clear_prefix FIXTURES_SETUP simdact_installed)
set_tests_properties(consume.find_package PROPERTIES FIXTURES_REQUIRED simdact_installed)
simdact_is_quick(consume.find_package)
simdact_is_quick(consume.add_subdirectory)

add_test(NAME consume.include_path.compile
  COMMAND ${CMAKE_CXX_COMPILER} -std=c++20 -I ${PROJECT_SOURCE_DIR}/include -idirafter ${SIMDACT_XSIMD_INCLUDE_DIR}
    ${project}/main.cpp -o ${build}/include_path)
add_test(NAME consume.include_path.run COMMAND ${build}/include_path)
set_tests_properties(consume.include_path.compile PROPERTIES FIXTURES_SETUP simdact_include_path)
set_tests_properties(consume.include_path.run PROPERTIES FIXTURES_REQUIRED simdact_include_path)
simdact_is_quick(consume.include_path.run)

find_program(SIMDACT_PKG_CONFIG pkg-config)
if(SIMDACT_PKG_CONFIG)
  add_test(NAME consume.pkg_config
    COMMAND sh -c "$0 -std=c++20 $($1 --cflags 'simdact >= 0.1') -idirafter $2 $3 -o $4 && $4" ${CMAKE_CXX_COMPILER}
      ${SIMDACT_PKG_CONFIG} ${SIMDACT_XSIMD_INCLUDE_DIR} ${project}/main.cpp ${build}/by_pkg_config)
  set_tests_properties(consume.pkg_config PROPERTIES FIXTURES_REQUIRED simdact_installed
    ENVIRONMENT PKG_CONFIG_LIBDIR=${prefix}/${CMAKE_INSTALL_DATADIR}/pkgconfig)
else()
  add_test(NAME consume.pkg_config COMMAND ${CMAKE_COMMAND} -E echo "skipped: no pkg-config")
  set_tests_properties(consume.pkg_config PROPERTIES SKIP_REGULAR_EXPRESSION "^skipped")
endif()

# Conan's recipe, with the xsimd of this system.
find_program(SIMDACT_CONAN conan)
if(SIMDACT_CONAN AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
  string(REGEX MATCH "^[0-9]+" compiler_major ${CMAKE_CXX_COMPILER_VERSION})
  file(WRITE ${build}/conan_profile "[settings]
os=Linux
arch=x86_64
compiler=gcc
compiler.version=${compiler_major}
compiler.libcxx=libstdc++11
compiler.cppstd=20
build_type=Release

[platform_requires]
xsimd/${SIMDACT_XSIMD_VERSION}
")
  add_test(NAME consume.conan
    COMMAND ${SIMDACT_CONAN} create ${PROJECT_SOURCE_DIR}/cmake/conan --profile:all ${build}/conan_profile --no-remote
      --conf tools.cmake.cmake_layout:test_folder=${build}/conan
      --conf "tools.build:compiler_executables={'cpp': '${CMAKE_CXX_COMPILER}'}")
  set_tests_properties(consume.conan PROPERTIES ENVIRONMENT CONAN_HOME=${build}/conan_home)
else()
  add_test(NAME consume.conan COMMAND ${CMAKE_COMMAND} -E echo "skipped: no conan, or another compiler than g++")
  set_tests_properties(consume.conan PROPERTIES SKIP_REGULAR_EXPRESSION "^skipped")
endif()

# The port for vcpkg, without vcpkg.
add_test(NAME consume.vcpkg_port
  COMMAND ${CMAKE_COMMAND} -DPORT_DIR=${PROJECT_SOURCE_DIR}/cmake/vcpkg/simdact -DBUILD=${build}/vcpkg_port
    "-DOPTIONS=${options}" -DVERSION=${PROJECT_VERSION} -P ${CMAKE_CURRENT_LIST_DIR}/vcpkg_port.cmake)

# The one header, on its own: each instruction set finds what others include.
add_test(NAME consume.one_header.write
  COMMAND ${CMAKE_COMMAND} --build ${PROJECT_BINARY_DIR} --target one_header)
set_tests_properties(consume.one_header.write PROPERTIES FIXTURES_SETUP simdact_one_header)
foreach(compiler IN LISTS compilers)
  cmake_path(GET compiler FILENAME name)
  foreach(set IN LISTS SIMDACT_INSTRUCTION_SETS)
    add_test(NAME consume.one_header.${name}.${set}
      COMMAND ${compiler} -std=c++20 ${SIMDACT_FLAGS_${set}} ${warnings} -fsyntax-only
        -I ${PROJECT_BINARY_DIR}/one_header -idirafter ${SIMDACT_XSIMD_INCLUDE_DIR} ${project}/main.cpp)
    set_tests_properties(consume.one_header.${name}.${set} PROPERTIES FIXTURES_REQUIRED simdact_one_header)
    simdact_runs_once(consume.one_header.${name}.${set})
  endforeach()
endforeach()
