# SPDX-License-Identifier: BSL-1.0
# cmake -DPROGRAMS=… -DOUTCOMES=nearest_outcomes.txt -P nearest_hashes.cmake
# Holds the hash of each program's results over all floats against the hash of those that were proven: where they are
# the same, so is the proof. Some ten seconds of a core a function where there is FMA, a minute where there is none.
set(wrong "")
file(STRINGS ${OUTCOMES} outcomes REGEX "^[a-z0-9_]+, [0-9]+, 0, [0-9a-f]+,")
foreach(program IN LISTS PROGRAMS)
  cmake_path(GET program FILENAME name)
  foreach(outcome IN LISTS outcomes)
    string(REGEX MATCH "^([a-z0-9_]+), [0-9]+, 0, ([0-9a-f]+)," outcome "${outcome}")
    set(function ${CMAKE_MATCH_1})
    set(proven ${CMAKE_MATCH_2})
    execute_process(COMMAND ${program} --results-of ${function} OUTPUT_VARIABLE line COMMAND_ERROR_IS_FATAL ANY)
    if(line MATCHES "hash ${proven}\n")
      message("${name}: ${function}: ${proven}")
    else()
      message("${name}: ${function}: not ${proven}: ${line}")
      list(APPEND wrong "${name}: ${function}")
    endif()
  endforeach()
endforeach()
if(wrong)
  message(FATAL_ERROR "other results than those proven: ${wrong}")
endif()
