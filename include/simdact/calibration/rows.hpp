// SPDX-License-Identifier: BSL-1.0
// The probabilities of rows of logits, one row after another, and what is made of them.
#pragma once

#include <simdact/arg_max/row.hpp>
#include <simdact/core/storage.hpp>
#include <simdact/cross_entropy/checks.hpp>
#include <simdact/rows/layout.hpp>
#include <simdact/softmax.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// How the rows lie, which of them count, and what logits are divided by.
struct calibration_options {
  extent row_length = 0;            // classes; 0: the whole range is one row
  std::int64_t ignore_index = -100; // rows with this index do not count
  double temperature = 1;           // from 1e-30 to 1e30: logits are divided by it
  extent bins = 15;                 // of expected_calibration_error
};

// Rows that are about as sure of their likeliest class. Of none both means are 0.
struct reliability_bin {
  std::uint64_t rows = 0;
  double confidence = 0; // the mean of the largest probability
  double accuracy = 0;   // the share of rows whose likeliest class is right
};

namespace detail {

// The rows of a call that has been checked, as doubles.
template <class X, class Targets>
class calibration_rows {
public:
  calibration_rows(const char* function, const X& logits, const Targets& targets, const calibration_options& options)
      : calibration_rows(checked(function, logits, targets, options), logits, targets, options) {}

  std::size_t counted() const { return counted_; }

  // visit(x, p, right) with the logits and the probabilities of each row that counts, and its class.
  template <class Visitor>
  void each(double temperature, Visitor visit) {
    for (std::size_t row = 0; row < rows_; ++row) {
      if (detail::is_index(classes_[row], ignore_index_))
        continue;
      for (std::size_t i = 0; i < length_; ++i)
        x_[i] = static_cast<double>(static_cast<parameter_of<X>>(logits_[row * length_ + i]));
      const std::span<double> x(x_.begin(), length_), p(p_.begin(), length_);
      simdact::softmax(x, p, {.temperature = temperature});
      visit(std::span<const double>(x), std::span<const double>(p), static_cast<std::size_t>(classes_[row]));
    }
  }

private:
  static counted_rows checked(const char* function, const X& logits, const Targets& targets,
                              const calibration_options& options) {
    detail::check_factor(function, 1.0, options.temperature);
    const cross_entropy_options<element_of<X>> all{.row_length = options.row_length,
                                                   .ignore_index = options.ignore_index};
    return detail::check_losses(function, loss_form::returned, logits, targets, all,
                                detail::ranges_of<X>(all.gradient));
  }

  calibration_rows(counted_rows shape, const X& logits, const Targets& targets, const calibration_options& options)
      : rows_(shape.rows), length_(shape.length), counted_(static_cast<std::size_t>(shape.counted)),
        ignore_index_(options.ignore_index), logits_(detail::data(logits)), classes_(std::ranges::data(targets)),
        x_(length_), p_(length_) {}

  std::size_t rows_, length_, counted_;
  std::int64_t ignore_index_;
  const stored_in<const X>* logits_;
  const std::ranges::range_value_t<Targets>* classes_;
  storage<double> x_, p_;
};

template <class X, class Targets>
double brier_score(const char* function, const X& logits, const Targets& targets, const calibration_options& options) {
  calibration_rows rows(function, logits, targets, options);
  double sum = 0;
  rows.each(options.temperature, [&](auto, std::span<const double> p, std::size_t right) {
    for (std::size_t i = 0; i < p.size(); ++i) {
      const double off = i == right ? p[i] - 1 : p[i];
      sum += simd::product(off, off);
    }
  });
  return simd::quotient(sum, static_cast<double>(rows.counted()));
}

// Whether there was no NaN.
template <class X, class Targets>
bool fill_bins(const char* function, const X& logits, const Targets& targets, std::span<reliability_bin> bins,
               const calibration_options& options) {
  if (bins.empty())
    throw_invalid("simdact::%s: there are 0 bins; there must be 1 or more", function);
  calibration_rows rows(function, logits, targets, options);
  detail::fill_with(bins.data(), bins.size(), reliability_bin{});
  bool numbers = true;
  const double scale = static_cast<double>(bins.size());
  rows.each(options.temperature, [&](auto, std::span<const double> p, std::size_t right) {
    const std::size_t likeliest = detail::arg_max_of_row(p.data(), p.size());
    const double confidence = p[likeliest];
    if (simd::is_nan(confidence))
      return void(numbers = false);
    auto k = detail::smaller(static_cast<std::size_t>(simd::product(confidence, scale)), bins.size() - 1);
    if (k > 0 && confidence <= simd::quotient(static_cast<double>(k), scale))
      --k;
    ++bins[k].rows;
    bins[k].confidence += confidence;
    bins[k].accuracy += likeliest == right ? 1 : 0;
  });
  for (reliability_bin& bin : bins)
    if (const auto n = static_cast<double>(bin.rows); bin.rows != 0) {
      bin.confidence = simd::quotient(bin.confidence, n);
      bin.accuracy = simd::quotient(bin.accuracy, n);
    }
  return numbers;
}

template <class X, class Targets>
double calibration_error(const char* function, const X& logits, const Targets& targets,
                         const calibration_options& options) {
  constexpr std::size_t most = 1024;
  const std::size_t size = options.bins;
  if (size > most)
    throw_invalid("simdact::%s: there are %zu bins; there may be %zu", function, size, most);
  std::array<reliability_bin, most> storage;
  const auto bins = std::span(storage).first(size);
  if (!detail::fill_bins(function, logits, targets, bins, options))
    return simd::format<double>::nan;
  double apart = 0, rows = 0;
  for (const reliability_bin& bin : bins) {
    const auto n = static_cast<double>(bin.rows);
    apart += simd::product(n, simd::abs(bin.accuracy - bin.confidence));
    rows += n;
  }
  return simd::quotient(apart, rows);
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
