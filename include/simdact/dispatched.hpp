// SPDX-License-Identifier: BSL-1.0
// The array functions as a compiled library, which has them for several instruction sets and calls the best that the
// machine runs: for programs that are shipped as one binary, or do not want to compile templates.
//
//   #include <simdact/dispatched.hpp>                     link with simdact::dispatched
//   namespace act = simdact::dispatched;
//
//   act::gelu(x, y);                                      std::vector, std::array, std::span of float or double
//   act::tanh(x, y, act::tier::fast);
//   act::leaky_relu(x, y, 0.2f);
//   act::gelu_backward(dy, x, dx);
//   act::softmax(logits, probs, {.row_length = 1000, .temperature = 0.7f});
//   double loss = act::cross_entropy(logits, classes, {.row_length = 1000, .gradient = dlogits});
//
// Names, formulas, domains, special values, bounds and errors are those of the headers, <simdact/gelu.hpp> for gelu,
// and so are the bits: those of a header that is compiled for the same instruction set. A wrong call throws
// std::invalid_argument before anything is written. Ranges are of float or of double; views, numbers of sixteen bits,
// methods, budgets, threads, and functions of single values are of the headers alone. Of C: simdact.h.
#pragma once

#include <simdact/dispatched/derivatives.hpp>
#include <simdact/dispatched/functions.hpp>
#include <simdact/dispatched/gates.hpp>
#include <simdact/dispatched/gradients.hpp>
#include <simdact/dispatched/rows.hpp>
