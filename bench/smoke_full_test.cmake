# SPDX-License-Identifier: BSL-1.0
# Runs PROGRAM on what it hands to the full program beside it, into OUTPUT. ABSENT_PEERS: the names, with commas between,
# of the other libraries that it was built without.

cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/smoke_run.cmake)

file(REMOVE_RECURSE ${OUTPUT})
string(REPLACE "," ";" ABSENT_PEERS "${ABSENT_PEERS}")
run(0 --full --quick --output ${OUTPUT})
require_few_lines("${output}")
require_in("${output}" "the summary" "tanh, float" "Left out here")
file(SIZE ${OUTPUT}/simdact.json bytes)
if(bytes GREATER 1000000)
  message(FATAL_ERROR "${bytes} bytes of JSON")
endif()
file(READ ${OUTPUT}/index.html page)
# The other libraries have rows, or are named as missing.
foreach(peer xsimd libmvec "SLEEF u10" "SLEEF u35" Eigen Highway oneDNN)
  string(REGEX REPLACE " .*" "" name ${peer})
  if(name IN_LIST ABSENT_PEERS)
    if(NOT output MATCHES "Not installed[^\n]*${name}" OR NOT page MATCHES "Not installed[^\n]*${name}" OR page MATCHES ">${peer}<")
      message(FATAL_ERROR "${peer} is not named as missing\n${output}")
    endif()
  else()
    require_in("${page}" "the page" ">${peer}<")
  endif()
endforeach()
require_in("${page}" "the page" "<section id=\"libraries\">" "calls of short arrays")
foreach(function mish tanh_backward log_softmax cross_entropy)
  require_in("${page}" "the page" "<section id=\"${function}\">")
endforeach()
# Every elementwise function has its errors by input and zone.
foreach(function mish exp relu)
  if(output MATCHES "No plots")
    break()
  endif()
  require_in("${page}" "the page" "<title>${function}_error_by_input</title>")
endforeach()

# Short arrays are of floats in the L1 cache, and a part of --full.
run(0 speed --quick --function relu --type double --size L1)
run(0 speed --quick --function relu --type float,double --size L1)
if(output MATCHES "n = ")
  message(FATAL_ERROR "short arrays without --full\n${output}")
endif()
run(0 speed --full --quick --function relu --type double)
if(output MATCHES "n = ")
  message(FATAL_ERROR "short arrays of floats with --type double\n${output}")
endif()
run(0 speed --full --quick --function relu,tanh --type float --size L1 --input normal --policy fast)
require_in("${output}" "the table of times" "short arrays of float" "tanh fast, n = 64" "derivative")

# More functions than there are lines for their kernels.
run(0 --quick --output ${OUTPUT}/many --function
  tanh,exp,expm1,log1p,erf,erfc,sigmoid,logsigmoid,silu,swish,gelu,gelu_tanh,quick_gelu,mish,softplus,softsign,elu,celu,selu
  --function tanhshrink,softcap,relu,relu6,hardtanh,leaky_relu,threshold,relu_squared,hardsigmoid,hardswish,softshrink
  --function hardshrink,softmax,log_softmax,tanh_derivative,silu_derivative,gelu_derivative)
require_few_lines("${output}")

# Errors on all floats are those that the library states.
run(0 accuracy --exhaustive --function softsign --policy accurate --json ${OUTPUT}/all_floats.json)
file(READ ${OUTPUT}/all_floats.json text)
foreach(error abs ulp)
  string(JSON found GET "${text}" rows 0 max_${error})
  string(JSON stated GET "${text}" rows 0 stated_${error})
  string(JSON all GET "${text}" rows 0 on_all_floats)
  if(NOT all OR NOT found GREATER 0 OR found GREATER stated)
    message(FATAL_ERROR "softsign's ${error}: ${found}, stated ${stated}\n${text}")
  endif()
endforeach()

# An overflow that the exact result has too is no error, nor is a pole, nor the largest number of sixteen bits.
run(0 accuracy --function exp --policy accurate --type float --range 80:100 --json ${OUTPUT}/overflow.json)
run(0 accuracy --function log1p --policy accurate --type bfloat16 --input normal --json ${OUTPUT}/pole.json)
foreach(file overflow pole)
  file(READ ${OUTPUT}/${file}.json text)
  string(JSON rows LENGTH "${text}" rows)
  math(EXPR last "${rows} - 1")
  foreach(i RANGE ${last})
    string(JSON function GET "${text}" rows ${i} function)
    if(NOT function STREQUAL "copy")
      string(JSON ulp GET "${text}" rows ${i} max_ulp)
      string(JSON special GET "${text}" rows ${i} special)
      if(NOT ulp LESS 10 OR NOT special STREQUAL "right")
        message(FATAL_ERROR "${function}: ${ulp} ULP, special values ${special}\n${text}")
      endif()
    endif()
  endforeach()
endforeach()

# It has one kernel.
run(0 choices --quick --function relu_squared)
if(NOT output STREQUAL "")
  message(FATAL_ERROR "choices of a function without any:\n${output}")
endif()
