// SPDX-License-Identifier: BSL-1.0
// The floats nearest to the exact results, of a block of floats.
#pragma once

#include <cmath>
#include <vector>

#include <support/subject.hpp>
#include <support/survey.hpp>

namespace simdact_test {

// What four millionths of an ULP on either side of the reference round to.
struct candidates {
  std::vector<float> lower = std::vector<float>(block_step), upper = lower;

  void fill(const std::vector<double>& exact) {
    for (std::size_t i = 0; i < block_step; ++i) {
      const double slack = std::fabs(exact[i]) * 0x1p-41 + 0x1p-167;
      lower[i] = static_cast<float>(exact[i] - slack);
      upper[i] = static_cast<float>(exact[i] + slack);
    }
  }

  // Whether all of them are the results.
  bool agree_on(const std::vector<float>& y) const {
    std::uint32_t differ = 0;
    for (std::size_t i = 0; i < block_step; ++i)
      differ |= (bits(y[i]) ^ bits(lower[i])) | (bits(y[i]) ^ bits(upper[i]));
    return differ == 0;
  }
};

} // namespace simdact_test
