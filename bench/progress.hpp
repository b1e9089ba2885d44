// SPDX-License-Identifier: BSL-1.0
// A line on stderr that says how far the program is, if stderr is a terminal and it takes more than two seconds. It
// is cut to the terminal's width, and gone when the program ends, by a signal too.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace simdact_bench {

class progress {
public:
  progress(std::string what, std::size_t steps);
  ~progress();
  progress(const progress&) = delete;
  progress& operator=(const progress&) = delete;

  // So many steps are done.
  void advance(std::size_t steps = 1);

private:
  using clock = std::chrono::steady_clock;

  std::string what_;
  std::size_t steps_, done_ = 0;
  bool on_terminal_, printed_ = false;
  clock::time_point begun_ = clock::now(), last_ = begun_;
};

} // namespace simdact_bench
