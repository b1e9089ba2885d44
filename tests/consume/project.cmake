# SPDX-License-Identifier: BSL-1.0
# The three ways into another project: found after an installation, as a subdirectory, and by an include path alone.

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
set_tests_properties(consume.clear_prefix PROPERTIES FIXTURES_SETUP simdact_clear_prefix)
set_tests_properties(consume.install PROPERTIES
  FIXTURES_REQUIRED simdact_clear_prefix FIXTURES_SETUP simdact_installed)
set_tests_properties(consume.find_package PROPERTIES FIXTURES_REQUIRED simdact_installed)

add_test(NAME consume.include_path.compile
  COMMAND ${CMAKE_CXX_COMPILER} -std=c++20 -I ${PROJECT_SOURCE_DIR}/include -idirafter ${SIMDACT_XSIMD_INCLUDE_DIR}
    ${project}/main.cpp -o ${build}/include_path)
add_test(NAME consume.include_path.run COMMAND ${build}/include_path)
set_tests_properties(consume.include_path.compile PROPERTIES FIXTURES_SETUP simdact_include_path)
set_tests_properties(consume.include_path.run PROPERTIES FIXTURES_REQUIRED simdact_include_path)
