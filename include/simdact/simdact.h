/* SPDX-License-Identifier: BSL-1.0 */
/* The functions of dispatched.hpp for C99, and for all that can call C. Link with simdact::dispatched of the CMake
   package, in a project with CXX among its languages, or as pkg-config --static says of simdact_dispatched: the library
   is one of C++.

     simdact_gelu_f32(n, x, y, SIMDACT_ACCURATE);
     simdact_leaky_relu_f64(n, x, y, 0.2, SIMDACT_FAST);

     simdact_softmax_options_f32 options = SIMDACT_SOFTMAX_OPTIONS;
     options.row_length = 1000;
     if (simdact_softmax_f32(logits, n, probs, n, &options, SIMDACT_ACCURATE) != SIMDACT_OK)
       puts(simdact_last_error());

   _f32 is of floats, _f64 of doubles. What each function does stands in the header of C++ that has its name, or its
   family's: domains, special values, bounds; in tier.hpp, which tiers there are. n elements stand behind each pointer
   of an elementwise function; the row functions take a size behind each. A name ends in the parameters where there is a
   form without them too. Outputs may be exactly an input where the header says so. */
#ifndef SIMDACT_SIMDACT_H
#define SIMDACT_SIMDACT_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How exact a function is to be. */
typedef int simdact_tier;
enum { SIMDACT_ACCURATE, SIMDACT_FAST, SIMDACT_CORRECTLY_ROUNDED };

/* What all functions return. A wrong call has written nothing, and simdact_last_error says what was wrong. */
typedef int simdact_status;
enum { SIMDACT_OK, SIMDACT_INVALID_ARGUMENT, SIMDACT_FAILED };

/* The sentence of this thread's last call that did not return SIMDACT_OK, until the next; "" before the first. */
const char* simdact_last_error(void);

/* The instruction set whose functions this machine is served by: "avx512", "avx2", "sse2" or "neon64". */
const char* simdact_instruction_set(void);

#include <simdact/dispatched/elementwise.h>
#include <simdact/dispatched/rows.h>

#ifdef __cplusplus
}
#endif

#endif
