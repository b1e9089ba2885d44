// SPDX-License-Identifier: BSL-1.0
// The text of a call's refusal; that the outputs still hold what they held is checked.
#pragma once

#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

namespace simdact_test {

template <class Call, class... T>
std::string refusal(Call call, const std::vector<T>&... outputs) {
  const std::tuple before(outputs...);
  std::string text;
  try {
    call();
    ADD_FAILURE() << "nothing was refused";
  } catch (const std::invalid_argument& error) {
    text = error.what();
  }
  EXPECT_EQ(before, std::tie(outputs...));
  return text;
}

} // namespace simdact_test
