# SPDX-License-Identifier: BSL-1.0
# One program from objects for SSE2, AVX2 and AVX-512: each part keeps to its own instructions, in any order of linking.

find_program(SIMDACT_QEMU qemu-x86_64)

function(add_mixed_object name source level)
  add_library(${name} OBJECT mixed/${source})
  target_link_libraries(${name} PRIVATE simdact::simdact simdact_warnings simdact_test_headers)
  target_compile_options(${name} PRIVATE ${level} ${ARGN})
endfunction()

# Adds the program and its runs; the objects in the order of linking.
function(add_mixed_program name)
  add_executable(mixed_${name})
  foreach(object IN LISTS ARGN)
    target_sources(mixed_${name} PRIVATE $<TARGET_OBJECTS:${object}>)
  endforeach()
  set_target_properties(mixed_${name} PROPERTIES LINKER_LANGUAGE CXX)

  add_test(NAME consume.mixed.${name}.native COMMAND mixed_${name})
  # A processor without AVX: an AVX copy of a function that the SSE2 part calls would be an illegal instruction.
  if(SIMDACT_QEMU)
    set(emulated ${SIMDACT_QEMU} -cpu Nehalem $<TARGET_FILE:mixed_${name}>)
    add_test(NAME consume.mixed.${name}.without_avx COMMAND ${emulated} sse2)
  else()
    add_test(NAME consume.mixed.${name}.without_avx COMMAND ${CMAKE_COMMAND} -E echo "skipped: no qemu-x86_64")
    set_tests_properties(consume.mixed.${name}.without_avx PROPERTIES SKIP_REGULAR_EXPRESSION "^skipped")
  endif()
endfunction()

foreach(level O0 O2)
  add_mixed_object(mixed_main_${level} main.cpp -${level} ${SIMDACT_FLAGS_sse2})
  foreach(set sse2 avx2 avx512)
    add_mixed_object(mixed_${set}_${level} calls.cpp -${level} ${SIMDACT_FLAGS_${set}} -DINSTRUCTION_SET=${set})
  endforeach()
  add_mixed_program(${level}.sse2_first
    mixed_sse2_${level} mixed_avx2_${level} mixed_avx512_${level} mixed_main_${level})
  add_mixed_program(${level}.avx512_first
    mixed_avx512_${level} mixed_avx2_${level} mixed_sse2_${level} mixed_main_${level})
  add_test(NAME consume.mixed.${level}.shared_symbols
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/mixed/shared_symbols.py ${CMAKE_NM} ${CMAKE_OBJDUMP}
      $<TARGET_OBJECTS:mixed_sse2_${level}> $<TARGET_OBJECTS:mixed_avx2_${level}>
      $<TARGET_OBJECTS:mixed_avx512_${level}> $<TARGET_OBJECTS:mixed_main_${level}>
    COMMAND_EXPAND_LISTS)
endforeach()

# Without optimisation every function that is called is a symbol.
add_test(NAME consume.mixed.own_operations
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/mixed/own_operations.py ${CMAKE_NM}
    $<TARGET_OBJECTS:mixed_sse2_O0> $<TARGET_OBJECTS:mixed_avx2_O0> $<TARGET_OBJECTS:mixed_avx512_O0>
  COMMAND_EXPAND_LISTS)

# Every kind of call, in objects for three instruction sets that are linked in both orders; and that more sets of flags,
# those that change results among them, have each a name of their own.
set(flag_sets Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/mixed/flag_sets.py)
set(flag_sets_options ${CMAKE_CURRENT_BINARY_DIR}/flag_sets ${CMAKE_NM} ${CMAKE_OBJDUMP} "$<$<BOOL:${SIMDACT_QEMU}>:${SIMDACT_QEMU}>"
  ${CMAKE_CXX_COMPILER} -I ${include} -idirafter ${SIMDACT_XSIMD_INCLUDE_DIR})
add_test(NAME consume.mixed.flag_sets COMMAND ${flag_sets} few ${flag_sets_options})
# Objects of some of them linked in both orders, and every pair at each level of optimisation: half an hour.
add_custom_target(mixed_flag_sets COMMAND ${flag_sets} quick ${flag_sets_options} USES_TERMINAL VERBATIM)
add_custom_target(mixed_pairs COMMAND ${flag_sets} all ${flag_sets_options} USES_TERMINAL VERBATIM)

# That the emulator does refuse AVX.
if(SIMDACT_QEMU)
  add_test(NAME consume.mixed.emulator_refuses_avx
    COMMAND sh -c "ulimit -c 0; ! \"$0\" -cpu Nehalem \"$1\" --force avx2"
      ${SIMDACT_QEMU} $<TARGET_FILE:mixed_O2.sse2_first>)
endif()
