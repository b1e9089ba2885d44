# SPDX-License-Identifier: BSL-1.0
"""Compiles a call that makes no sense, which must be refused in words that help.

usage: wrong_call.py says SENTENCE EXPRESSION COMPILER [OPTION...]
           The first error has this sentence of ours, and no error that is not ours follows.
       wrong_call.py names CONSTRAINT EXPRESSION COMPILER [OPTION...]
           No overload fits, and the compiler's notes name this constraint.
           Neither error spells the inline namespace of the build's flags; of what g++ writes above an error it is part.
       wrong_call.py compiles EXPRESSIONS COMPILER [OPTION...]
           These, one a line, must compile.
"""
import re
import subprocess
import sys

SOURCE = """#include <array>
#include <simdact/simdact.hpp>

namespace act = simdact;

// A method with an empty record, one with half a record, and a function with a method that has no record.
struct empty_record : act::pade<7, 6> {};
struct half_record : act::pade<7, 6> {};
struct without_record : act::detail::tiers<act::formula> {
  using methods = act::detail::method_list<act::formula>;
};
template <>
struct simdact::detail::kernel<simdact::fn::tanh, empty_record> : simdact::detail::kernel<simdact::fn::tanh, simdact::pade<7, 6>> {};
template <>
struct simdact::detail::kernel<simdact::fn::tanh, half_record> : simdact::detail::kernel<simdact::fn::tanh, simdact::pade<7, 6>> {};
template <>
struct simdact::detail::kernel<without_record, simdact::formula> : simdact::detail::kernel<simdact::fn::tanh, simdact::pade<7, 6>> {};
template <>
inline constexpr simdact::detail::bounds simdact::detail::stated<simdact::fn::tanh, empty_record, float>{};
template <>
inline constexpr simdact::detail::bounds simdact::detail::stated<simdact::fn::tanh, half_record, float>{.fused = {.max_ulp = 2000}};
// Functions whose lists have a method of tanh that was never measured.
struct joined : act::fn::sigmoid {
  using methods = act::detail::method_list<empty_record>;
};
template <>
struct simdact::detail::kernel<joined, empty_record> : simdact::detail::kernel<simdact::fn::sigmoid, simdact::pade<7, 6>> {};

void call([[maybe_unused]] std::array<float, 8>& floats, [[maybe_unused]] const std::array<float, 8>& const_floats,
          [[maybe_unused]] std::array<double, 8>& doubles, [[maybe_unused]] std::array<act::float16, 8>& halves,
          [[maybe_unused]] act::statistics& total) {
"""


def compile_calls(compiler, expressions):
    source = SOURCE + "".join(f"  static_cast<void>({expression});\n" for expression in expressions) + "}\n"
    result = subprocess.run(
        [*compiler, "-std=c++20", "-fsyntax-only", "-x", "c++", "-"], input=source, capture_output=True, text=True)
    return result.returncode == 0, result.stderr


def complaints(kind, expected, compiles, output):
    if kind == "compiles":
        return [] if compiles else ["a right call does not compile"]
    if compiles:
        return ["the call compiles"]
    errors = [line for line in output.splitlines() if re.search(r"\berror: ", line)]
    spelled = [f"an inline namespace: {line}" for line in errors if re.search(r"simdact::\w*(sse|avx|neon)", line)]
    if kind == "names":
        # GCC: for the satisfaction of 'value<V>' [with V = int]. Clang: 'int' does not satisfy 'value'.
        named = re.search(rf"satisf(action of|y) .{expected}\b", output)
        return spelled if named else [*spelled, f"{expected} is not named"]
    found = [] if f"simdact: {expected}" in errors[0] else ["the first error says something else"]
    return found + spelled + [f"a follow-up error: {line}" for line in errors[1:] if "simdact: " not in line]


def main():
    kind, *arguments = sys.argv[1:]
    expected = None if kind == "compiles" else arguments.pop(0)
    expressions, *compiler = arguments
    compiles, output = compile_calls(compiler, expressions.splitlines())
    found = complaints(kind, expected, compiles, output)
    print("\n".join([expressions, *found, *([output] if found else [])]))
    return 1 if found else 0


sys.exit(main())
