// SPDX-License-Identifier: BSL-1.0
// The table of all policies, for a person to read.
#pragma once

#include <vector>

#include "arguments.hpp"
#include "measure.hpp"
#include "recording.hpp"

// Throws std::runtime_error if standard output takes no more.
void print_report(const arguments& asked, const recording& input, const accuracy_report& accuracy,
                  const std::vector<double>& times);
