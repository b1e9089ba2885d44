// SPDX-License-Identifier: BSL-1.0
// An output that carries statistics, and what they are to count.
#pragma once

#include <simdact/core/disjoint.hpp>
#include <simdact/core/range.hpp>
#include <simdact/statistics/figures.hpp>
#include <simdact/statistics/observer.hpp>

namespace simdact::inline SIMDACT_TARGET {

// Of with_statistics: from which size on a result is saturated, and a histogram.
struct statistics_options {
  double saturated_from = 0.99;      // elements with |y| above it are counted as saturated
  std::span<const double> edges{};   // of the histogram, finite and ascending; empty: none is made
  std::span<std::uint64_t> counts{}; // one more than edges: counts[k] grows by those with edges[k-1] <= y < edges[k]
};

// A view of a contiguous range.
template <storable T>
class range_with_statistics {
public:
  range_with_statistics(std::span<T> range, statistics& total, const statistics_options& options)
      : range_(range), total_(&total), options_(options) {}

  T* begin() const { return data(); }
  T* end() const { return data() + size(); }
  T* data() const { return range_.data(); }
  std::size_t size() const { return range_.size(); }
  std::span<T> unobserved() const { return range_; }

  auto observer() const {
    return detail::make_observer<simd::stored_t<T>>(
        options_.saturated_from, detail::histogram{options_.edges, options_.counts},
        [to = total_](const detail::tally& part) { to->merge(statistics(part)); });
  }

private:
  std::span<T> range_;
  statistics* total_;
  statistics_options options_;
};

// The result would carry no statistics.
template <storable T>
void with_options(range_with_statistics<T>, array_options) = delete;

namespace detail {

template <class T>
void check_statistics_options(const statistics_options& options, const T* out, std::size_t size) {
  const char* const name = "with_statistics";
  const auto edges = options.edges;
  if (simd::is_nan(options.saturated_from) || options.saturated_from < 0)
    throw_invalid("simdact::%s: saturated_from is %g; it is 0 or more", name, options.saturated_from);
  if (const std::size_t counts = edges.empty() ? 0 : edges.size() + 1; options.counts.size() != counts)
    throw_invalid("simdact::%s: counts has %zu elements; with %zu edges it has %zu", name, options.counts.size(),
                  edges.size(), counts);
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (!simd::is_finite(edges[i]))
      throw_invalid("simdact::%s: edges[%zu] is %g; edges are finite", name, i, edges[i]);
    if (i > 0 && edges[i] <= edges[i - 1])
      throw_invalid("simdact::%s: edges[%zu] is %g and edges[%zu] is %g; edges ascend", name, i - 1, edges[i - 1], i,
                    edges[i]);
  }
  detail::check_disjoint(name, "counts", options.counts.data(), options.counts.size(), "the output", out, size);
  detail::check_disjoint(name, "edges", edges.data(), edges.size(), "the output", out, size);
  detail::check_disjoint(name, "edges", edges.data(), edges.size(), "counts", options.counts.data(),
                         options.counts.size());
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
