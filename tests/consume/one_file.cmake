# SPDX-License-Identifier: BSL-1.0
# Programs of one file, compiled as users' builds may and ours do not.

function(add_program_test name source)
  add_test(NAME consume.${name}
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/compile_and_run.py ${CMAKE_CURRENT_LIST_DIR}/${source}
      ${CMAKE_CURRENT_BINARY_DIR}/${name} ${ARGN} -I ${include} -idirafter ${SIMDACT_XSIMD_INCLUDE_DIR})
  set_tests_properties(consume.${name} PROPERTIES SKIP_RETURN_CODE 77)
endfunction()

add_program_test(wrong_call_handler wrong_call_handler.cpp ${CMAKE_CXX_COMPILER} -fno-exceptions -fno-rtti)

foreach(compiler IN LISTS compilers)
  cmake_path(GET compiler FILENAME name)
  # With what templates warn of when they are used: all of them, in arrays and as scalars.
  set(use_of_all ${compiler} -std=c++20 ${warnings} -fsyntax-only -DUNIT=unit -DPART=part -I ${include}
    -I ${PROJECT_SOURCE_DIR}/tests -I ${PROJECT_BINARY_DIR}/generated -idirafter ${SIMDACT_XSIMD_INCLUDE_DIR}
    ${CMAKE_CURRENT_LIST_DIR}/mixed/one_of_each.cpp)
  add_test(NAME consume.warnings.${name}
    COMMAND ${use_of_all} ${PROJECT_SOURCE_DIR}/tests/flags/functions.cpp ${PROJECT_SOURCE_DIR}/tests/flags/rows.cpp)
  # As a program is compiled that changes the rounding mode: no constant may depend on it.
  add_test(NAME consume.rounding_math.${name} COMMAND ${use_of_all} -frounding-math ${SIMDACT_FLAGS_${widest}})
  simdact_runs_once(consume.warnings.${name} consume.rounding_math.${name})
  if(name MATCHES "clang" AND CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    add_program_test(memory_sanitizer memory_sanitizer.cpp ${compiler} -fsanitize=memory -O1 -mavx2 -mfma)
    simdact_runs_once(consume.memory_sanitizer)
  endif()
endforeach()

# 32-bit x86, where the C library's headers for it are installed. Debian's g++ finds them without its multilib packages
# once it is told where those that both widths share are.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  set(flags_32 -std=c++20 -m32 -msse2 -mfpmath=sse -fsyntax-only -idirafter /usr/include/x86_64-linux-gnu)
  file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/headers_32.cpp "#include <cstdio>\n#include <vector>\n")
  execute_process(COMMAND ${CMAKE_CXX_COMPILER} ${flags_32} ${CMAKE_CURRENT_BINARY_DIR}/headers_32.cpp
    RESULT_VARIABLE no_headers_32 OUTPUT_QUIET ERROR_QUIET)
  if(no_headers_32)
    add_test(NAME consume.x86_32 COMMAND ${CMAKE_COMMAND} -E echo "skipped: no headers for 32-bit x86")
    set_tests_properties(consume.x86_32 PROPERTIES SKIP_REGULAR_EXPRESSION "^skipped")
  else()
    add_test(NAME consume.x86_32
      COMMAND ${CMAKE_CXX_COMPILER} ${flags_32} ${warnings} -DUNIT=unit -I ${include}
        -idirafter ${SIMDACT_XSIMD_INCLUDE_DIR} ${CMAKE_CURRENT_LIST_DIR}/mixed/one_of_each.cpp)
  endif()
endif()
