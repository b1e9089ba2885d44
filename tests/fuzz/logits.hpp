// SPDX-License-Identifier: BSL-1.0
// Packed rows of logits as a fuzzer's bytes say, and results that are held to a number in long double.
#pragma once

#include <fuzz/bytes.hpp>

namespace simdact_fuzz {

template <class T>
using number = simdact::simd::computed_t<T>;

template <class T>
struct rows_of_logits {
  std::size_t length, rows;
  bool ordinary;
  std::vector<T> x;

  explicit rows_of_logits(bytes& b)
      : length(1 + b.up_to(b.rarely(8) ? 1200 : 60)), rows(b.up_to(7)), ordinary(!b.rarely(3)),
        x(b.numbers<T>(rows * length, 30, !ordinary)) {}
  std::vector<number<T>> row(std::size_t row) const {
    const auto from = x.begin() + static_cast<std::ptrdiff_t>(row * length);
    return {from, from + static_cast<std::ptrdiff_t>(length)};
  }
};

// An error allowed: so many ULP of a number, and what is added, of what sixteen bits round.
template <class T>
void expect_near(T got, long double exact, long double of, double ulps, const char* what, std::size_t at) {
  const long double y = static_cast<long double>(static_cast<number<T>>(got));
  const long double rounded = sizeof(T) == 2 ? simdact_test::ulp<T>(exact) : 0;
  const long double allowed = ulps * simdact_test::ulp<number<T>>(of) + rounded;
  expect(std::fabs(y - exact) <= allowed, "%s %zu is %.9Lg for %.9Lg, %.3Lg off", what, at, y, exact,
         std::fabs(y - exact));
}

} // namespace simdact_fuzz
