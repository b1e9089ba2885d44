// SPDX-License-Identifier: BSL-1.0
// The program for everything, built beside the one for the default run.
#pragma once

namespace simdact_bench {

// Becomes that program, with the same arguments; returns the exit status, with a line on stderr, if it is not there.
int run_full_program(char** argv);

} // namespace simdact_bench
