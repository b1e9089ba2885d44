# SPDX-License-Identifier: BSL-1.0
# Runs PROGRAM on what it hands to the full program beside it, into OUTPUT.

include(${CMAKE_CURRENT_LIST_DIR}/smoke_run.cmake)

file(REMOVE_RECURSE ${OUTPUT})
run(0 --full --quick --output ${OUTPUT})
require_in("${output}" "the summary" "mish" "short arrays" "derivative")
file(SIZE ${OUTPUT}/simdact.json bytes)
if(bytes GREATER 1000000)
  message(FATAL_ERROR "${bytes} bytes of JSON")
endif()
file(READ ${OUTPUT}/index.html page)
foreach(function mish tanh_backward log_softmax cross_entropy)
  require_in("${page}" "the page" "<section id=\"${function}\">")
endforeach()

# More functions than there are lines for their kernels.
run(0 --quick --output ${OUTPUT}/many --function
  tanh,exp,expm1,log1p,erf,erfc,sigmoid,logsigmoid,silu,swish,gelu,gelu_tanh,quick_gelu,mish,softplus,softsign,elu,celu,selu
  --function tanhshrink,softcap,relu,relu6,hardtanh,leaky_relu,threshold,relu_squared,hardsigmoid,hardswish,softshrink
  --function hardshrink,softmax,log_softmax,tanh_derivative,silu_derivative,gelu_derivative)
require_few_lines("${output}")

# It has one kernel.
run(0 choices --quick --function relu_squared)
if(NOT output STREQUAL "")
  message(FATAL_ERROR "choices of a function without any:\n${output}")
endif()
