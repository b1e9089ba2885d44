// The text of a call's refusal; that the output still holds what it held is checked.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace simdact_test {

template <class T, class Call>
std::string refusal(Call call, const std::vector<T>& out) {
  const std::vector<T> before = out;
  std::string text;
  try {
    call();
    ADD_FAILURE() << "nothing was refused";
  } catch (const std::invalid_argument& error) {
    text = error.what();
  }
  EXPECT_EQ(before, out);
  return text;
}

} // namespace simdact_test
