# SPDX-License-Identifier: BSL-1.0
# cmake -DNAME=… -DPROGRAMS=… -DEMULATOR=… -DMEASURED=FILE -P survey.cmake
# Runs surveys one after another and puts what they measure into FILE. `exhaustive` fails if a stated bound does not
# hold; for any other target what is measured counts, and is to be stated.
file(WRITE ${MEASURED} "")
set(wrong "")
foreach(program IN LISTS PROGRAMS)
  execute_process(COMMAND ${EMULATOR} ${program} OUTPUT_VARIABLE lines RESULT_VARIABLE status)
  if(status EQUAL 1)
    cmake_path(GET program FILENAME name)
    list(APPEND wrong ${name})
  elseif(NOT status EQUAL 0)
    message(FATAL_ERROR "${program} ended with ${status}")
  endif()
  file(APPEND ${MEASURED} "${lines}")
endforeach()
if(wrong AND NAME STREQUAL "exhaustive")
  message(FATAL_ERROR "bounds do not hold in ${wrong}")
endif()
message("To state what was measured: python3 tests/fit/state_bounds.py ${MEASURED}")
