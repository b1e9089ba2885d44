// SPDX-License-Identifier: BSL-1.0
// Weights that repeat, beside the elements that they belong to.
#pragma once

#include <span>

#include <simdact/binary_cross_entropy/options.hpp>
#include <simdact/core/array.hpp>
#include <simdact/core/inlined.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Elements that are walked at a time.
inline constexpr std::size_t weights_together = 256;

template <simd::element T>
class repeated_weights {
public:
  // Of an empty span every weight is `absent`.
  repeated_weights(std::span<const T> weights, T absent)
      : absent_(absent), from_(weights.empty() ? &absent_ : weights.data()),
        period_(weights.empty() ? 1 : weights.size()) {}
  repeated_weights(const repeated_weights&) = delete;
  repeated_weights& operator=(const repeated_weights&) = delete;

  // Those of at most weights_together elements from the first-th on: where they stand, or a copy.
  const T* at(std::size_t first, std::size_t count) {
    const std::size_t start = first % period_;
    if (period_ - start >= count)
      return from_ + start;
    if (period_ > weights_together) {
      repeat(start, count);
      return copy_;
    }
    // One copy for every start.
    if (!repeated_)
      repeat(0, copied);
    repeated_ = true;
    return copy_ + start;
  }

private:
  static constexpr std::size_t copied = 2 * weights_together;

  void repeat(std::size_t start, std::size_t count) {
    for (std::size_t k = 0, next = start; k < count; ++k) {
      copy_[k] = from_[next];
      next = next + 1 == period_ ? 0 : next + 1;
    }
  }

  T absent_;
  const T* from_;
  std::size_t period_;
  bool repeated_ = false;
  T copy_[copied];
};

// body(i, size, weights, pos_weights) for all elements in [first, first + count), some at a time.
template <storable S, class Body>
void with_weights(const binary_cross_entropy_options<S>& options, std::size_t first, std::size_t count, Body body) {
  using T = simd::computed_t<S>;
  repeated_weights<T> weights(options.weights, T(1)), pos_weights(options.pos_weights, options.pos_weight);
  for (std::size_t i = first, end = first + count; i < end; i += weights_together) {
    const std::size_t size = detail::smaller(weights_together, end - i);
    body(i, size, weights.at(i, size), pos_weights.at(i, size));
  }
}

} // namespace simdact::inline SIMDACT_TARGET::detail
