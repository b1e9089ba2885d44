// SPDX-License-Identifier: BSL-1.0
// Sums over rows of at most 512 elements, one for each position in them: up to 64 terms are added in the element type,
// floats for sixteen bits, and those sums in double.
#pragma once

#include <simdact/core/inlined.hpp>
#include <simdact/simd/arithmetic_flags.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <class T>
class position_sums {
public:
  static constexpr std::size_t most = 512;
  static constexpr std::size_t depth = 64;

  explicit position_sums(std::size_t n) : n_(n) {
    detail::fill_with(block_, n, T(0));
    detail::fill_with(total_, n, 0.0);
  }

  // Where the next terms are added.
  T* next() {
    if (added_ == depth)
      flush();
    ++added_;
    return block_;
  }

  // The sums of what is `step` positions apart, added pair by pair. step divides n, or is above it.
  const double* fold(std::size_t step) {
    flush();
    for (std::size_t left = n_ / step; left > 1; left -= left / 2)
      for (std::size_t i = 0, upper = (left - left / 2) * step; upper + i < left * step; ++i)
        total_[i] += total_[upper + i];
    return total_;
  }

private:
  void flush() {
    if (added_ == 0)
      return;
    for (std::size_t i = 0; i < n_; ++i) {
      total_[i] += static_cast<double>(block_[i]);
      block_[i] = 0;
    }
    added_ = 0;
  }

  alignas(64) T block_[most];
  alignas(64) double total_[most];
  std::size_t n_, added_ = 0;
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
