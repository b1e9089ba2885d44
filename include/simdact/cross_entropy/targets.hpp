// SPDX-License-Identifier: BSL-1.0
// What a row of logits is compared with: one class, or a probability for each; and the checks of both.
#pragma once

#include <cstdint>
#include <span>

#include <simdact/core/array.hpp>
#include <simdact/core/disjoint.hpp>
#include <simdact/core/extent.hpp>
#include <simdact/rows/element_type.hpp>
#include <simdact/rows/reduction.hpp>
#include <simdact/rows/weights.hpp>
#include <simdact/simd/narrow.hpp>
#include <simdact/simd/reduce.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// Indices of classes, of any integer type.
template <class R>
concept class_indices = std::ranges::contiguous_range<R> && std::ranges::sized_range<R> &&
    std::integral<std::ranges::range_value_t<R>> && !std::same_as<std::ranges::range_value_t<R>, bool>;

// Indices, or as many probabilities as there are logits.
template <class R>
concept class_targets = elements<R> || class_indices<R>;

// T is the element type of the logits; numbers beside those of sixteen bits are floats.
template <storable T>
struct cross_entropy_options {
  using number = simd::computed_t<T>;

  extent row_length = 0;            // classes; 0: the whole range is one row
  number label_smoothing = 0;       // in [0, 1]: that part of each target is spread over all classes alike
  std::int64_t ignore_index = -100; // rows with this index as target have loss and gradient 0 and no part in the mean
  std::span<const number> class_weights{}; // one a class, finite and not below 0; empty: all 1
  simdact::reduction reduction = simdact::reduction::implied;
  std::span<T> gradient{};   // by the logits, of the number returned or of each loss; empty: none is written
  number gradient_scale = 1; // every gradient is multiplied by it: what comes from upstream, loss scaling
};

namespace detail {

// Indices are of any type.
template <class Targets, class... Ranges>
constexpr bool one_computed_type_beside() {
  if constexpr (class_indices<Targets>)
    return detail::one_computed_type<Ranges...>();
  else
    return detail::one_computed_type<Ranges..., Targets>();
}

// The targets q of a row as they count after smoothing: weight·q + share. With index targets q is 1 for one class.
template <simd::element T>
struct index_target {
  std::size_t index;
  T weight, share;

  // Without the index.
  template <simd::value V>
  SIMDACT_INLINE V at(std::size_t) const {
    return V(share);
  }
  template <simd::value V>
  SIMDACT_INLINE V first_at(std::size_t, std::size_t n) const {
    return V(share) * simd::ones<V>(n);
  }
};

template <simd::element T, storable S>
struct probability_target {
  const S* q;
  T weight, share;

  template <simd::value V>
  SIMDACT_INLINE V at(std::size_t i) const {
    return simd::fma(V(weight), simd::load<V>(q + i), V(share));
  }
  template <simd::value V>
  SIMDACT_INLINE V first_at(std::size_t i, std::size_t n) const {
    return simd::fma(V(weight), simd::load_first<V>(q + i, n), V(share) * simd::ones<V>(n));
  }
};

// Those targets times a weight for each class; of a target that is one class `weight` comes with its own.
template <class Target, simd::element T>
struct class_weighted : Target {
  const T* class_weights;

  template <simd::value V>
  SIMDACT_INLINE V at(std::size_t i) const {
    return Target::template at<V>(i) * simd::load<V>(class_weights + i);
  }
  template <simd::value V>
  SIMDACT_INLINE V first_at(std::size_t i, std::size_t n) const {
    return Target::template first_at<V>(i, n) * simd::load_first<V>(class_weights + i, n);
  }
};

template <class Target>
concept one_class_target = requires(const Target& target) {
  target.index;
};

template <simd::element T>
void check_class_weights(const char* function, std::span<const T> weights, std::size_t classes) {
  if (weights.empty())
    return;
  if (weights.size() != classes)
    throw_invalid("simdact::%s: class_weights has %zu elements; there are %zu classes", function, weights.size(),
                  classes);
  detail::check_weights(function, "class_weights", weights);
}

template <std::integral Integer>
constexpr bool is_index(Integer index, std::int64_t other) {
  if constexpr (std::is_signed_v<Integer>)
    return static_cast<std::int64_t>(index) == other;
  else
    return other >= 0 && static_cast<std::uint64_t>(index) == static_cast<std::uint64_t>(other);
}

template <std::integral Integer>
void check_index(const char* function, const char* range, std::size_t i, Integer index, std::size_t classes) {
  if constexpr (std::is_signed_v<Integer>)
    if (index < 0)
      throw_invalid("simdact::%s: %s[%zu] is %lld; there are %zu classes", function, range, i,
                    static_cast<long long>(index), classes);
  if (static_cast<std::uint64_t>(index) >= classes)
    throw_invalid("simdact::%s: %s[%zu] is %llu; there are %zu classes", function, range, i,
                  static_cast<unsigned long long>(index), classes);
}

// What the sum of the losses is divided by for their mean: the rows that are not ignored, or the weights of their
// classes. The weights have been checked.
template <class Targets, storable T>
double check_targets(const char* function, const Targets& targets, std::size_t rows, std::size_t length,
                     const cross_entropy_options<T>& options) {
  const auto size = static_cast<std::size_t>(std::ranges::size(targets));
  if constexpr (elements<Targets>) {
    if (size != rows * length)
      throw_invalid("simdact::%s: there are %zu logits and %zu target probabilities", function, rows * length, size);
    return static_cast<double>(rows);
  } else {
    if (size != rows)
      throw_invalid("simdact::%s: there are %zu rows and %zu target indices", function, rows, size);
    double counted = 0;
    const auto* const index = std::ranges::data(targets);
    for (std::size_t i = 0; i < rows; ++i)
      if (!detail::is_index(index[i], options.ignore_index)) {
        detail::check_index(function, "targets", i, index[i], length);
        const auto index_of_class = static_cast<std::size_t>(index[i]);
        counted += options.class_weights.empty() ? 1 : static_cast<double>(options.class_weights[index_of_class]);
      }
    return counted;
  }
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
