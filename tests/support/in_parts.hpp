// SPDX-License-Identifier: BSL-1.0
// A range that asks for threads as those of parallel.hpp do, and whose parts run one after the other, the last first.
#pragma once

#include <cstddef>
#include <span>

namespace simdact_test {

template <class T>
class in_parts : public std::span<const T> {
public:
  template <class Range>
  explicit in_parts(const Range& range) : std::span<const T>(range) {}

  template <class Body>
  void run(std::size_t parts, Body body) const {
    split_ = split_ || parts > 1;
    while (parts != 0)
      body(--parts);
  }
  // Whether a call had several parts.
  bool split() const { return split_; }

private:
  mutable bool split_ = false;
};

} // namespace simdact_test
