// SPDX-License-Identifier: BSL-1.0
// Cross-entropy over checked rows, on several threads if a range asks for them.
#pragma once

#include <simdact/core/parts.hpp>
#include <simdact/cross_entropy/checks.hpp>
#include <simdact/cross_entropy/row.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// A row's target, and what its loss and its gradient are multiplied by.
template <class Target, simd::element T>
struct target_of_row {
  bool counts;
  Target target;
  T weight;
};

// The losses of rows, one after the other, added up; what is asked for is written.
template <class Policy, storable S, class TargetOf, simd::element T, storable Loss, storable Gradient, storable Dloss>
double cross_entropy_part(const S* logits, std::size_t length, std::size_t first, std::size_t count, TargetOf target_of,
                          T scale, loss_ranges<Loss, Gradient, Dloss> ranges) {
  double sum = 0;
  for (std::size_t row = first; row < first + count; ++row) {
    const auto [counts, target, weight] = target_of(row);
    Gradient* const gradient = ranges.gradient.empty() ? nullptr : ranges.gradient.data() + row * length;
    T loss = 0;
    if (counts) {
      const T factor = ranges.dlosses.empty() ? scale : scale * static_cast<T>(ranges.dlosses[row]);
      loss = detail::times_loss(
          weight, detail::cross_entropy_row<row_method_of<Policy, T>>(logits + row * length, length, target,
                                                                      row_gradient{gradient, factor * weight}));
    } else if (gradient != nullptr) {
      detail::fill(gradient, 0, length, T(0));
    }
    if (!ranges.losses.empty())
      ranges.losses[row] = static_cast<Loss>(loss);
    sum += static_cast<double>(loss);
  }
  return sum;
}

// body(target_of), with target_of(row) for the kind of targets that the call has. Of one class without smoothing the
// class's weight is a factor of the row.
template <simd::element T, class Targets, storable S, class Body>
double with_targets(const Targets& targets, std::size_t length, const cross_entropy_options<S>& options, Body body) {
  const T smoothing = options.label_smoothing, weight = T(1) - smoothing;
  const T share = length == 0 ? T(0) : smoothing / static_cast<T>(length);
  const T* const of_class = options.class_weights.empty() ? nullptr : options.class_weights.data();
  if constexpr (elements<Targets>) {
    using plain_target = probability_target<T, stored_in<Targets>>;
    const auto* const from = detail::data(targets);
    const auto plain = [=](std::size_t row) { return plain_target{from + row * length, weight, share}; };
    if (of_class == nullptr)
      return body([=](std::size_t row) { return target_of_row<plain_target, T>{true, plain(row), 1}; });
    using weighted_target = class_weighted<plain_target, T>;
    return body([=](std::size_t row) {
      return target_of_row<weighted_target, T>{true, weighted_target{plain(row), of_class}, 1};
    });
  } else {
    const auto* const from = std::ranges::data(targets);
    const std::int64_t ignore_index = options.ignore_index;
    const auto counts = [=](std::size_t row) { return !detail::is_index(from[row], ignore_index); };
    const auto index = [=](std::size_t row) { return static_cast<std::size_t>(from[row]); };
    if (of_class == nullptr || smoothing == 0)
      return body([=](std::size_t row) {
        const bool weighs = of_class != nullptr && counts(row);
        return target_of_row<index_target<T>, T>{
            counts(row), {index(row), weight, share}, weighs ? of_class[index(row)] : T(1)};
      });
    using weighted_target = class_weighted<index_target<T>, T>;
    return body([=](std::size_t row) {
      const T one = counts(row) ? weight * of_class[index(row)] : T(0);
      return target_of_row<weighted_target, T>{counts(row), weighted_target{{index(row), one, share}, of_class}, 1};
    });
  }
}

// All checks, then all rows. The result is the sum or the mean.
template <class Policy, class X, class Targets, storable S, class Ranges>
double cross_entropy_rows(const char* function, loss_form form, const X& logits, const Targets& targets,
                          const cross_entropy_options<S>& options, Ranges ranges) {
  using T = simd::computed_t<S>;
  detail::check_row_policy<Policy, T>();
  const auto* const x = detail::data(logits);
  const counted_rows of = detail::check_losses(function, form, logits, targets, options, ranges);
  const double over = detail::loss_divisor(form, options.reduction, of.counted);
  const T scale = static_cast<T>(static_cast<double>(options.gradient_scale) / over);
  const double sum = detail::with_targets<T>(targets, of.length, options, [&](auto target_of) {
    const auto part = [=](std::size_t first, std::size_t count) {
      return detail::cross_entropy_part<Policy>(x, of.length, first, count, target_of, scale, ranges);
    };
    return detail::sum_of_parts(of.rows, elements_of_part<T> / (of.length + 1) + 1, part, logits);
  });
  return sum / over;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
