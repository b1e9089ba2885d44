# SPDX-License-Identifier: BSL-1.0
# cmake -DPROGRAMS=… -DEMULATOR=… [-DOUTCOMES=FOLDER] -DMEASURED=FILE -P survey.cmake
# Runs surveys one after another. With OUTCOMES they write what they measure into the tables there, and it fails if a
# stated bound does not hold; without it what is measured counts, is to be stated and is put into MEASURED.
set(options "")
if(OUTCOMES)
  # Of the kernels.
  execute_process(COMMAND git log -1 --format=%h -- ../../include WORKING_DIRECTORY ${OUTCOMES}
    OUTPUT_VARIABLE commit OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  execute_process(COMMAND git status --porcelain -- ../../include WORKING_DIRECTORY ${OUTCOMES}
    OUTPUT_VARIABLE changed ERROR_QUIET)
  if(NOT commit)
    set(commit "unknown")
  elseif(changed)
    string(APPEND commit "-changed")
  endif()
  set(options --outcomes ${OUTCOMES} --commit ${commit})
endif()
file(WRITE ${MEASURED} "")
set(wrong "")
foreach(program IN LISTS PROGRAMS)
  execute_process(COMMAND ${EMULATOR} ${program} ${options} OUTPUT_VARIABLE lines RESULT_VARIABLE status)
  if(status EQUAL 1)
    cmake_path(GET program FILENAME name)
    list(APPEND wrong ${name})
  elseif(NOT status EQUAL 0)
    message(FATAL_ERROR "${program} ended with ${status}")
  endif()
  file(APPEND ${MEASURED} "${lines}")
endforeach()
if(NOT OUTCOMES)
  message("To state what was measured: python3 tests/fit/state_bounds.py ${MEASURED}")
elseif(wrong)
  message(FATAL_ERROR "bounds or promises do not hold in ${wrong}")
endif()
