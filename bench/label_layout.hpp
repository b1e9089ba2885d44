// SPDX-License-Identifier: BSL-1.0
// Where the labels of a scatter plot go, so that they cover neither points nor one another.
#pragma once

#include <string>
#include <vector>

namespace simdact_bench {

struct pixel {
  double x = 0;
  double y = 0;
};

struct labelled_point {
  pixel at;
  std::string text;
};

struct label {
  pixel centre;
  pixel nearest; // of its outline to the point
};

// The label of each point, in a picture that reaches from 0, 0 to its size.
std::vector<label> place_labels(const std::vector<labelled_point>& points, pixel size);

} // namespace simdact_bench
