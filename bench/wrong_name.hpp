// SPDX-License-Identifier: BSL-1.0
// A name on the command line that nothing has.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace simdact_bench {

struct wrong_name : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// Throws wrong_name with the one of the known names that is nearest, and all of them, if one of the given is none of
// those. Spaces do not count.
void require_known(const std::string& option, const std::vector<std::string>& given,
                   const std::vector<std::string>& known);

// Of a name that is none of them: "did you mean gelu? There are: tanh, gelu".
std::string what_there_is(const std::string& name, const std::vector<std::string>& known);

} // namespace simdact_bench
