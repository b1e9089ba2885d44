// SPDX-License-Identifier: BSL-1.0
// A line on stderr that says how far the program is, if stderr is a terminal and it takes more than two seconds.
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

  // A step is done.
  void advance();

private:
  using clock = std::chrono::steady_clock;

  std::string what_;
  std::size_t steps_, done_ = 0;
  bool on_terminal_, printed_ = false;
  clock::time_point begun_ = clock::now(), last_ = begun_;
};

} // namespace simdact_bench
