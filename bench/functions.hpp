// SPDX-License-Identifier: BSL-1.0
// The rows of the suite: those of every function of the library's list, and special ones. A new function needs nothing
// here, but a line in naive.hpp if the C library can be compared with it. Rows of another shape, as with a second input
// or with the elements of a row bound together, are given to suite::add by a subject with its exact results and a
// function over arrays, and their name to function_names.cpp.
#pragma once

#include <concepts>
#include <ostream>

#include <simdact/fn.hpp>

#include "measure.hpp"

namespace simdact_bench {

class progress;

// The elementwise functions that the default run shows. Each is compiled in a source of its own, which CMakeLists.txt
// lists.
template <class... Functions>
struct function_list {
  static constexpr std::size_t size = sizeof...(Functions);

  template <class Function>
  static constexpr bool contains = (std::same_as<Function, Functions> || ...);

  template <class Visitor>
  static void visit(Visitor visitor) {
    (visitor.template operator()<Functions>(), ...);
  }
};
using shown = function_list<simdact::fn::tanh, simdact::fn::sigmoid, simdact::fn::silu, simdact::fn::gelu>;

// The rows of the function itself, in all types.
template <class Function>
void add_shown(suite& all);
void add_softmax(suite& all);

// All other rows, which only the full program has, added in that many steps of the line.
extern const bool has_the_rest;
extern const std::size_t steps_of_the_rest;
void add_the_rest(suite& all, progress& line);
void print_the_rest(std::ostream& out, const suite& all, const measurement& measured);
// Returns the exit status.
int print_choices(std::ostream& out, const suite& all, const measurement& measured);

// What remains of the function at an index of the list, and of its derivative; Part = index % parts. Each part is
// compiled in a source of its own, so that these are compiled side by side.
inline constexpr std::size_t parts = SIMDACT_BENCH_PARTS;
template <std::size_t Part>
void add_part(suite& all, std::size_t index);

void add_softmax_backward(suite& all);
void add_losses(suite& all);
void add_long_arrays(suite& all);
void add_with_statistics(suite& all);
void add_quantized(suite& all);
void add_threads(suite& all);

} // namespace simdact_bench
