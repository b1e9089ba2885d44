# SPDX-License-Identifier: BSL-1.0
# Every header compiles as the only include of a file.

function(add_headers_test name glob)
  add_test(NAME consume.headers.${name}
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/headers_alone.py ${include} ${glob} ${ARGN}
      ${warnings} -idirafter ${SIMDACT_XSIMD_INCLUDE_DIR})
endfunction()

cmake_path(GET CMAKE_CXX_COMPILER FILENAME own_compiler)

foreach(compiler IN LISTS compilers)
  cmake_path(GET compiler FILENAME name)
  add_headers_test(public.${name} simdact/*.hpp ${compiler})
  add_headers_test(no_exceptions.${name} simdact/simdact.hpp ${compiler} -fno-exceptions -fno-rtti)
  simdact_runs_once(consume.headers.public.${name} consume.headers.no_exceptions.${name})
endforeach()
simdact_is_quick(consume.headers.public.${own_compiler})

# Whatever another library's headers have defined before.
add_headers_test(macros simdact/simdact.hpp ${CMAKE_CXX_COMPILER} -include ${CMAKE_CURRENT_LIST_DIR}/macros_of_others.hpp)

# Some hundreds: by clang, if it is there, which takes half the time.
set(quickest ${compilers})
list(FILTER quickest INCLUDE REGEX clang)
list(APPEND quickest ${CMAKE_CXX_COMPILER})
list(GET quickest 0 quickest)
add_headers_test(private simdact/*/**/*.hpp ${quickest})
simdact_runs_once(consume.headers.private)
# What the widest instruction set adds is invisible in the default build.
list(GET SIMDACT_INSTRUCTION_SETS -1 widest)
add_headers_test(private.${widest} simdact/simd/*.hpp ${CMAKE_CXX_COMPILER} ${SIMDACT_FLAGS_${widest}})
