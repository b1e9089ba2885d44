# SPDX-License-Identifier: BSL-1.0
# Calls that make no sense are refused in one readable line. The right call beside each shows that it is refused for
# what is wrong with it.

# All of a compiler's calls include the library as a first test has precompiled it, without the warning that headers
# switch off in places: g++ forgets such places of what is precompiled.
set(call_warnings ${warnings})
list(REMOVE_ITEM call_warnings -Wfloat-equal)
foreach(compiler IN LISTS compilers)
  cmake_path(GET compiler FILENAME name)
  set(header ${CMAKE_CURRENT_BINARY_DIR}/wrong_calls_${name}.hpp)
  file(CONFIGURE OUTPUT ${header} CONTENT "#include <simdact/simdact.hpp>\n")
  set(call_options_${name} ${call_warnings} -I ${include} -idirafter ${SIMDACT_XSIMD_INCLUDE_DIR})
  add_test(NAME consume.wrong_calls_precompiled.${name}
    COMMAND ${compiler} -std=c++20 ${call_options_${name}} -x c++-header ${header} -o ${header}.gch)
  set_tests_properties(consume.wrong_calls_precompiled.${name} PROPERTIES FIXTURES_SETUP wrong_calls_${name})
  simdact_runs_once(consume.wrong_calls_precompiled.${name})
  list(APPEND call_options_${name} -include ${header})
endforeach()

function(add_call_test name)
  foreach(compiler IN LISTS compilers)
    cmake_path(GET compiler FILENAME compiler_name)
    add_test(NAME consume.${name}.${compiler_name}
      COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/wrong_call.py ${ARGN}
        ${compiler} ${call_options_${compiler_name}})
    set_tests_properties(consume.${name}.${compiler_name} PROPERTIES FIXTURES_REQUIRED wrong_calls_${compiler_name})
    simdact_runs_once(consume.${name}.${compiler_name})
  endforeach()
endfunction()

set(right_calls "")

# WRONG and RIGHT are expressions. SAYS is our sentence; NAMES is the constraint that keeps the overloads away.
macro(add_wrong_call name)
  cmake_parse_arguments(arg "" "WRONG;RIGHT;SAYS;NAMES" "" ${ARGN})
  string(APPEND right_calls "${arg_RIGHT}\n")
  if(arg_SAYS)
    add_call_test(wrong_call.${name} says ${arg_SAYS} ${arg_WRONG})
  else()
    add_call_test(wrong_call.${name} names ${arg_NAMES} ${arg_WRONG})
  endif()
endmacro()

add_wrong_call(taylor_of_9_terms
  WRONG "act::tanh<act::taylor<9>>(1.0f)"
  RIGHT "act::tanh<act::taylor<8>>(1.0f)"
  SAYS "taylor<Terms> has 2 to 8 terms")
add_wrong_call(pade_6_6
  WRONG "act::tanh<act::pade<6, 6>>(1.0f)"
  RIGHT "act::tanh<act::pade<7, 6>>(1.0f)"
  SAYS "pade<M, N> is one of <3, 2>, <3, 4>, <5, 4>, <5, 6>, <7, 6>, <7, 8>, <9, 8>")
add_wrong_call(spline_of_4_pieces
  WRONG "act::tanh<act::spline<4>>(1.0f)"
  RIGHT "act::tanh<act::spline<3>>(1.0f)"
  SAYS "spline<Pieces> has 3, 15, 31, 36 or 63 pieces")
add_wrong_call(rational_of_odd_denominator
  WRONG "act::tanh<act::rational<5, 3>>(1.0f)"
  RIGHT "act::tanh<act::rational<5, 6>>(1.0f)"
  SAYS "rational<M, N> has a numerator and a denominator of degree 2 or more, the latter's even")
add_wrong_call(table_of_24_intervals
  WRONG "act::tanh<act::table<24, 4>>(1.0f)"
  RIGHT "act::tanh<act::table<32, 4>>(1.0f)"
  SAYS "table<Intervals, Degree> has a power of two of intervals and degree 1 or more")
add_wrong_call(uniform_table_of_degree_0
  WRONG "act::tanh<act::uniform_table<32, 0>>(1.0f)"
  RIGHT "act::tanh<act::uniform_table<32, 2>>(1.0f)"
  SAYS "uniform_table<Intervals, Degree> has a power of two of intervals and degree 1 or more")
add_wrong_call(ulp_budget_nobody_meets
  WRONG "act::tanh<act::max_ulp<0.1>>(1.0f)"
  RIGHT "act::tanh<act::max_ulp<2>>(1.0f)"
  SAYS "no kernel of this function keeps that many ULP on this instruction set")
add_wrong_call(absolute_budget_nobody_meets
  WRONG "act::tanh<act::max_abs<1e-30>>(1.0f)"
  RIGHT "act::tanh<act::max_abs<1e-6>>(1.0f)"
  SAYS "no kernel of this function keeps that absolute error on this instruction set")
add_wrong_call(correctly_rounded_of_double
  WRONG "act::tanh<act::correctly_rounded>(1.0)"
  RIGHT "act::tanh<act::correctly_rounded>(1.0f)"
  SAYS "correctly_rounded is for floats, whose inputs can all be tried; of doubles nothing is proven")
add_wrong_call(correctly_rounded_of_a_free_parameter
  WRONG "act::swish<act::correctly_rounded>(1.0f, 2.0f)"
  RIGHT "act::silu<act::correctly_rounded>(1.0f)"
  SAYS "a function of a parameter is not correctly_rounded, as its inputs cannot all be tried with every parameter")
add_wrong_call(correctly_rounded_with_a_parameter
  WRONG "act::elu<act::correctly_rounded>(1.0f, 0.5f)"
  RIGHT "act::elu<act::correctly_rounded>(1.0f)"
  SAYS "correctly_rounded takes no parameter: it is proven by trying all inputs, with the parameter's usual value")
add_wrong_call(correctly_rounded_with_a_parameter_for_ranges
  WRONG "act::celu<act::correctly_rounded>(floats, floats, 2.0f)"
  RIGHT "act::celu<act::correctly_rounded>(floats, floats)"
  SAYS "correctly_rounded takes no parameter: it is proven by trying all inputs, with the parameter's usual value")
add_wrong_call(k_tanh_of_double
  WRONG "act::tanh<act::k_tanh>(1.0)"
  RIGHT "act::tanh<act::k_tanh>(1.0f)"
  SAYS "this function has no kernel by this method for this element type")
add_wrong_call(table_of_double
  WRONG "act::tanh<act::table<32, 4>>(1.0)"
  RIGHT "act::tanh<act::table<32, 4>>(1.0f)"
  SAYS "this function has no kernel by this method for this element type")
add_wrong_call(table_that_does_not_exist
  WRONG "act::tanh<act::table<16, 5>>(floats, floats)"
  RIGHT "act::tanh<act::table<8, 7>>(floats, floats)"
  SAYS "this function has no kernel by this method for this element type")
add_wrong_call(bound_never_measured
  WRONG "act::tanh<empty_record>(1.0f)"
  RIGHT "act::tanh<act::pade<7, 6>>(1.0f)"
  SAYS "the bound of this function by this method was never measured: build the target survey_<function>")
add_wrong_call(bound_half_measured
  WRONG "act::tanh<half_record>(floats, floats)"
  RIGHT "act::tanh<act::pade<7, 6>>(floats, floats)"
  SAYS "the bound of this function by this method was never measured")
add_wrong_call(bound_without_record
  WRONG "act::detail::evaluate<without_record, act::formula>(1.0f)"
  RIGHT "act::detail::evaluate<act::fn::softsign, act::formula>(1.0f)"
  SAYS "the bound of this function by this method was never measured")
add_wrong_call(bound_measured_of_the_core_alone
  WRONG "act::detail::evaluate<joined, empty_record>(1.0f)"
  RIGHT "act::detail::evaluate<act::fn::sigmoid, act::pade<7, 6>>(1.0f)"
  SAYS "the bound of this function by this method was never measured")
add_wrong_call(budget_among_the_unmeasured
  WRONG "act::detail::evaluate<joined, act::max_ulp<4>>(1.0f)"
  RIGHT "act::detail::evaluate<act::fn::sigmoid, act::max_ulp<4>>(1.0f)"
  SAYS "the bound of this function by this method was never measured")
add_wrong_call(accuracy_never_measured
  WRONG "act::accuracy<act::fn::tanh, empty_record, float>.max_abs"
  RIGHT "act::accuracy<act::fn::tanh, act::pade<7, 6>, float>.max_abs"
  SAYS "the bound of this function by this method was never measured")
add_wrong_call(accuracy_of_int
  WRONG "act::accuracy<act::fn::tanh, act::pade<7, 6>, int>.max_abs"
  RIGHT "act::accuracy<act::fn::tanh, act::pade<7, 6>, float>.max_abs"
  SAYS "this function has no kernel by this method for this element type")
add_wrong_call(ranges_of_different_types
  WRONG "act::tanh(floats, doubles)"
  RIGHT "act::tanh(doubles, doubles)"
  SAYS "all ranges of a call are of double, or each of float or of sixteen bits")
add_wrong_call(sixteen_bits_among_doubles
  WRONG "act::gelu_backward(doubles, halves, halves)"
  RIGHT "act::gelu_backward(floats, halves, halves)"
  SAYS "all ranges of a call are of double, or each of float or of sixteen bits")
add_wrong_call(doubles_of_sixteen_bits
  WRONG "act::tanh(halves, doubles)"
  RIGHT "act::tanh(halves, floats)"
  SAYS "all ranges of a call are of double, or each of float or of sixteen bits")
add_wrong_call(budget_that_sixteen_bits_cannot_meet
  WRONG "act::tanh<act::max_abs<1e-6>>(halves, halves)"
  RIGHT "act::tanh<act::max_abs<1e-2>>(halves, halves)"
  SAYS "the nearest number of sixteen bits, which accurate is, is farther from the function than that")
add_wrong_call(value_of_int
  WRONG "act::tanh(1)"
  RIGHT "act::tanh(1.0)"
  NAMES value)
add_wrong_call(softmax_by_a_method_of_tanh
  WRONG "act::softmax<act::spline<3>>(floats, floats)"
  RIGHT "act::softmax<act::minimax<3>>(floats, floats)"
  SAYS "rows have no method for this policy")
add_wrong_call(softmax_budget_nobody_meets
  WRONG "act::log_softmax<act::max_abs<1e-30>>(doubles, doubles)"
  RIGHT "act::log_softmax<act::max_abs<1e-4>>(doubles, doubles)"
  SAYS "rows have no method for this policy")
add_wrong_call(correctly_rounded_softmax
  WRONG "act::softmax<act::correctly_rounded>(floats, floats)"
  RIGHT "act::softmax(floats, floats)"
  SAYS "rows have no method for this policy")
add_wrong_call(online_softmax_of_a_different_type
  WRONG "act::online_softmax<double>{}.probabilities(floats, floats)"
  RIGHT "act::online_softmax<float>{}.probabilities(halves, floats)"
  SAYS "online_softmax<T> takes ranges of T")
add_wrong_call(rows_of_different_types
  WRONG "act::softmax(halves, doubles)"
  RIGHT "act::softmax(halves, floats)"
  SAYS "all ranges of a call are of double, or each of float or of sixteen bits")
add_wrong_call(gradients_of_different_types
  WRONG "act::softmax_backward(floats, floats, doubles)"
  RIGHT "act::softmax_backward<act::fast>(floats, floats, halves)"
  SAYS "all ranges of a call are of double, or each of float or of sixteen bits")
add_wrong_call(softmax_backward_by_a_method_of_tanh
  WRONG "act::softmax_backward<act::spline<3>>(floats, floats, floats)"
  RIGHT "act::softmax_backward(floats, floats, floats)"
  SAYS "rows have no method for this policy")
add_wrong_call(targets_of_a_different_type
  WRONG "act::cross_entropy(floats, doubles)"
  RIGHT "act::cross_entropy(floats, halves)"
  SAYS "all ranges of a call are of double, or each of float or of sixteen bits")
add_wrong_call(losses_of_a_different_type
  WRONG "act::binary_cross_entropy_with_logits(floats, floats, doubles)"
  RIGHT "act::binary_cross_entropy_with_logits(floats, halves, floats)"
  SAYS "all ranges of a call are of double, or each of float or of sixteen bits")
add_wrong_call(accuracy_of_softmax_by_a_method_of_tanh
  WRONG "act::accuracy<act::fn::softmax, act::spline<3>, float>.max_abs"
  RIGHT "act::accuracy<act::fn::softmax, act::fast, float>.max_abs"
  SAYS "rows have no method for this policy")
add_wrong_call(accuracy_of_log_softmax_by_minimax
  WRONG "act::accuracy<act::fn::log_softmax, act::fast, float>.max_abs"
  RIGHT "act::accuracy<act::fn::log_softmax, act::accurate, float>.max_abs"
  SAYS "no error of logarithms is stated for this method")
add_wrong_call(statistics_of_rows
  WRONG "act::softmax(floats, act::with_statistics(floats, total))"
  RIGHT "act::tanh(floats, act::with_statistics(floats, total))"
  SAYS "with_statistics is for outputs of elementwise array forms")
add_wrong_call(array_options_of_rows
  WRONG "act::softmax(floats, act::with_options(floats, {.streaming_from = 0}))"
  RIGHT "act::tanh(floats, act::with_options(floats, {.streaming_from = 0}))"
  SAYS "with_options is for outputs of array forms that may write past the caches")
add_wrong_call(array_options_of_channels
  WRONG "act::prelu(floats, floats, act::with_options(floats, {.streaming_from = 0}))"
  RIGHT "act::binary_cross_entropy_with_logits(floats, floats, act::with_options(halves, {.streaming_from = 0}))"
  SAYS "with_options is for outputs of array forms that may write past the caches")
add_wrong_call(output_that_is_const
  WRONG "act::tanh(floats, const_floats)"
  RIGHT "act::tanh(const_floats, floats)"
  NAMES writable_arrays)

add_call_test(right_calls compiles ${right_calls})
simdact_is_quick(consume.right_calls.${own_compiler})

# A target that is not supported is refused in one sentence as well.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
  foreach(compiler IN LISTS compilers)
    cmake_path(GET compiler FILENAME compiler_name)
    add_test(NAME consume.wrong_target.${compiler_name}
      COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/wrong_call.py says "supports x86 with SSE2" 0
        ${compiler} -mno-sse2 -I ${include} -idirafter ${SIMDACT_XSIMD_INCLUDE_DIR})
    simdact_runs_once(consume.wrong_target.${compiler_name})
  endforeach()
endif()
