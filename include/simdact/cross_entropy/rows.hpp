// Cross-entropy over checked rows, on several threads if a range asks for them.
#pragma once

#include <simdact/cross_entropy/row.hpp>
#include <simdact/storage.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// The outputs of a call, null where there is none; they share no memory, but for the gradient with the logits.
template <simd::element T>
struct cross_entropy_outputs {
  T* losses;
  T* gradient;
  std::size_t gradient_size;
};

// The loss of rows, one after the other; its outputs written.
template <class Policy, bool Gradient, simd::element T, class TargetOf>
double cross_entropy_part(const T* logits, std::size_t length, std::size_t first, std::size_t count, TargetOf target_of,
                          T scale, cross_entropy_outputs<T> out) {
  double sum = 0;
  for (std::size_t row = first; row < first + count; ++row) {
    const auto [counts, target] = target_of(row);
    T* const gradient = Gradient ? out.gradient + row * length : nullptr;
    T loss = 0;
    if (counts)
      loss = detail::cross_entropy_row<row_method_of<Policy, T>, Gradient>(logits + row * length, length, target,
                                                                           row_gradient<T>{gradient, scale});
    else if constexpr (Gradient)
      detail::fill(gradient, 0, length, T(0));
    if (out.losses != nullptr)
      out.losses[row] = loss;
    sum += static_cast<double>(loss);
  }
  return sum;
}

template <class Target>
struct target_of_row {
  bool counts;
  Target target;
};

template <simd::element T, class Targets>
auto make_target_of(const Targets& targets, std::size_t length, const cross_entropy_options<T>& options) {
  const auto* const from = std::ranges::data(targets);
  const T smoothing = options.label_smoothing, weight = T(1) - smoothing;
  const T share = length == 0 ? T(0) : smoothing / static_cast<T>(length);
  if constexpr (elements<Targets>) {
    return [=](std::size_t row) {
      return target_of_row<probability_target<T>>{true, {from + row * length, weight, share}};
    };
  } else {
    const std::int64_t ignore_index = options.ignore_index;
    return [=](std::size_t row) {
      return target_of_row<index_target<T>>{!detail::is_index(from[row], ignore_index),
                                            {static_cast<std::size_t>(from[row]), weight, share}};
    };
  }
}

// All checks, then all rows. Mean: the result is the mean, and the gradient its own, else that of each row's loss.
template <class Policy, bool Gradient, bool Mean, class X, class Targets, simd::element T>
double cross_entropy_rows(const char* function, const X& logits, const Targets& targets,
                          const cross_entropy_options<T>& options, cross_entropy_outputs<T> out,
                          std::size_t losses_size) {
  static_assert(class_indices<Targets> || one_element_type<X, Targets>,
                "simdact: target probabilities have the element type of the logits");
  detail::check_row_policy<Policy, T>();
  const T* const x = std::ranges::data(logits);
  const auto* const of = std::ranges::data(targets);
  const std::size_t size = detail::count(logits), targets_size = static_cast<std::size_t>(std::ranges::size(targets));
  const std::size_t length = options.row_length == 0 ? size : std::size_t{options.row_length};
  if (size != 0 && size % length != 0)
    refuse("simdact::%s: row_length is %zu; it does not divide the size %zu", function, length, size);
  const std::size_t rows = size == 0 ? 0 : size / length;
  const double smoothing = static_cast<double>(options.label_smoothing);
  if (!(smoothing >= 0 && smoothing <= 1))
    refuse("simdact::%s: label_smoothing is %g; it must be from 0 to 1", function, smoothing);
  const std::size_t counted = detail::check_targets(function, targets, rows, length, options.ignore_index);
  if constexpr (!Mean) {
    if (losses_size != rows)
      refuse("simdact::%s: there are %zu rows and the losses have %zu elements", function, rows, losses_size);
    detail::check_separate(function, "logits", x, size, "losses", out.losses, losses_size);
    detail::check_separate(function, "targets", of, targets_size, "losses", out.losses, losses_size);
  }
  if constexpr (Gradient) {
    detail::check_ranges<T>(function, x, size, out.gradient, out.gradient_size);
    detail::check_separate(function, "targets", of, targets_size, "gradient", out.gradient, size);
    if constexpr (!Mean)
      detail::check_separate(function, "losses", out.losses, losses_size, "gradient", out.gradient, size);
  }
  const T scale = Mean ? static_cast<T>(1.0 / static_cast<double>(counted)) : T(1);
  const auto target_of = detail::make_target_of<T>(targets, length, options);
  const std::size_t rows_of_part = elements_of_part<T> / (length + 1) + 1;
  const auto part = [=](std::size_t first, std::size_t count) {
    return detail::cross_entropy_part<Policy, Gradient>(x, length, first, count, target_of, scale, out);
  };
  // The sum is added up by parts with threads and without, so that it has the same bits.
  double sum = 0;
  if constexpr (splittable<X>) {
    storage<double> sums(rows / rows_of_part + 1);
    detail::for_each_part(
        rows, rows_of_part,
        [&](std::size_t first, std::size_t count) { sums[first / rows_of_part] = part(first, count); }, logits);
    for (const double each : sums)
      sum += each;
  } else {
    for (std::size_t first = 0; first < rows; first += rows_of_part)
      sum += part(first, detail::smaller(rows_of_part, rows - first));
  }
  return sum / static_cast<double>(counted);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
