// SPDX-License-Identifier: BSL-1.0
// The largest logits of a row.
//
// Of a long one in one pass: vectors are compared with the least of those found so far, and what is above it, which is
// rare, takes its place in the list. So that it is rare from the start, and in ascending rows too, a sample all over
// the row gives a number that at least k logits reach: the least of k maxima, of parts of the sample that have no
// element in common. Of a short one by k passes, each for the maximum of what is left.
#pragma once

#include <simdact/arg_max/row.hpp>
#include <simdact/core/inlined.hpp>
#include <simdact/rows/row.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr std::size_t most_chosen = 64, short_choice = 512;

// In descending order, of equal ones the lower index first.
template <simd::element T>
class largest_logits {
public:
  explicit largest_logits(std::size_t k) : k_(k) { detail::fill_with(value_.data(), k, -simd::format<T>::infinity); }

  T value(std::size_t j) const { return value_[j]; }
  std::size_t index(std::size_t j) const { return index_[j]; }
  // What a logit must be above to be put in; -inf until there are k.
  T bar() const { return value_[k_ - 1]; }
  // In the order of the indices.
  void put(T x, std::size_t index) {
    std::size_t at = k_ - 1;
    for (; at > 0 && value_[at - 1] < x; --at) {
      value_[at] = value_[at - 1];
      index_[at] = index_[at - 1];
    }
    value_[at] = x;
    index_[at] = index;
    found_ += found_ < k_ ? 1 : 0;
  }
  // In descending order.
  void append(T x, std::size_t index) {
    value_[found_] = x;
    index_[found_++] = index;
  }
  // Where there are too few above -inf, the first ones at -inf.
  template <storable S>
  void fill_up(const S* x) {
    for (std::size_t i = 0; found_ < k_; ++i)
      if (static_cast<T>(x[i]) == -simd::format<T>::infinity)
        index_[found_++] = i;
  }
  // Of a row with a NaN: the first classes.
  void be_undefined() {
    detail::fill_with(value_.data(), k_, simd::format<T>::nan);
    for (std::size_t j = 0; j < k_; ++j)
      index_[j] = j;
  }

private:
  std::size_t k_, found_ = 0;
  std::array<T, most_chosen> value_;
  std::array<std::size_t, most_chosen> index_;
};

// A number that at least k logits are above, or -inf; k <= Vectors * width.
template <std::size_t Vectors, simd::element T, storable S>
SIMDACT_LOOP T bar_of_sample(const S* x, std::size_t n, std::size_t k) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>, step = Vectors * width;
  constexpr T infinity = simd::format<T>::infinity;
  const std::size_t apart = detail::smaller(std::size_t{16}, n / short_choice) * step;
  std::array<V, Vectors> top;
  unroll<Vectors>([&](auto j) SIMDACT_INLINE_LAMBDA { top[j] = V(-infinity); });
  for (std::size_t i = 0; i + step <= n; i += apart)
    unroll<Vectors>([&](auto j)
                        SIMDACT_INLINE_LAMBDA { top[j] = simd::max(top[j], simd::load<V>(x + i + j * width)); });
  alignas(64) std::array<T, step> lane;
  unroll<Vectors>([&](auto j) SIMDACT_INLINE_LAMBDA { simd::store(lane.data() + j * width, top[j]); });
  T reached = infinity;
  for (std::size_t part = 0; part < k; ++part) {
    T most = -infinity;
    for (std::size_t j = part; j < step; j += k)
      most = simd::max(most, lane[j]);
    reached = simd::min(reached, most);
  }
  constexpr T below = 4 * std::numeric_limits<T>::epsilon(), least = std::numeric_limits<T>::min();
  const T size = simd::abs(reached);
  return size <= simd::format<T>::largest / 2 ? reached - (size * below + least) : -infinity;
}

// False, and nothing said of the list, where there is a NaN.
template <simd::element T, storable S>
SIMDACT_LOOP bool find_largest(const S* x, std::size_t n, T bar, largest_logits<T>& found) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>, vectors = 8, step = vectors * width;
  V limit(bar);
  const auto put = [&](std::size_t from, std::size_t end) SIMDACT_INLINE_LAMBDA {
    T now = simd::first(limit);
    for (std::size_t i = from; i < end; ++i) {
      const T logit = static_cast<T>(x[i]);
      if (simd::is_nan(logit))
        return false;
      if (logit > now) {
        found.put(logit, i);
        now = detail::larger(now, found.bar());
      }
    }
    limit = V(now);
    return true;
  };
  std::size_t i = 0;
  for (; i + step <= n; i += step) {
    const auto below = [&](std::size_t k) SIMDACT_INLINE_LAMBDA { return simd::load<V>(x + i + k * width) <= limit; };
    const auto two = [&](std::size_t k) SIMDACT_INLINE_LAMBDA { return simd::both<V>(below(k), below(k + 1)); };
    if (simd::all<V>(simd::both<V>(simd::both<V>(two(0), two(2)), simd::both<V>(two(4), two(6))))) [[likely]]
      continue;
    for (std::size_t k = 0; k < vectors; ++k)
      if (!simd::all<V>(below(k)) && !put(i + k * width, i + (k + 1) * width))
        return false;
  }
  return put(i, n);
}

// The first place of a value that is there, without a branch that would be mispredicted; n is a multiple of 4 widths.
template <simd::element T>
SIMDACT_LOOP std::size_t place_of(const T* x, std::size_t n, T value) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>;
  const V end(static_cast<T>(n)), step(static_cast<T>(4 * width));
  const auto smaller = [](V a, V b) SIMDACT_INLINE_LAMBDA { return simd::min(a, b); };
  std::array<V, 4> place, lane;
  unroll<4>([&](auto k) SIMDACT_INLINE_LAMBDA {
    place[k] = end;
    lane[k] = simd::lane_numbers<V>() + V(static_cast<T>(k * width));
  });
  for (std::size_t i = 0; i < n; i += 4 * width)
    unroll<4>([&](auto k) SIMDACT_INLINE_LAMBDA {
      place[k] = smaller(place[k], simd::select(simd::load<V>(x + i + k * width) == V(value), lane[k], end));
      lane[k] = lane[k] + step;
    });
  return static_cast<std::size_t>(
      simd::first(simd::fold(smaller(smaller(place[0], place[1]), smaller(place[2], place[3])), smaller)));
}

// As find_largest, of a short row.
template <simd::element T, storable S>
bool extract_largest(const S* x, std::size_t n, std::size_t k, largest_logits<T>& found) {
  constexpr std::size_t step = 4 * simd::width<simd::widest<T>>;
  constexpr T nothing = -simd::format<T>::infinity;
  if (detail::has_nan(x, n))
    return false;
  alignas(64) std::array<T, short_choice> left;
  const std::size_t padded = (n + step - 1) / step * step;
  map_row<T>([](auto v) SIMDACT_INLINE_LAMBDA { return v; }, n, left.data(), plain_logits<S>{x});
  detail::fill(left.data(), n, padded, nothing);
  for (std::size_t j = 0; j < k; ++j) {
    const T maximum = row_maximum<T>(plain_logits<T>{left.data()}, padded);
    if (maximum == nothing)
      break;
    const std::size_t at = detail::place_of(left.data(), padded, maximum);
    found.append(maximum, at);
    left[at] = nothing;
  }
  return true;
}

// n >= k.
template <simd::element T, storable S>
void choose_largest(const S* x, std::size_t n, std::size_t k, largest_logits<T>& chosen) {
  constexpr std::size_t width = simd::width<simd::widest<T>>;
  const bool defined = n <= short_choice
                           ? detail::extract_largest(x, n, k, chosen)
                           : detail::find_largest(x, n,
                                                  k <= 4 * width ? bar_of_sample<4, T>(x, n, k)
                                                                 : bar_of_sample<most_chosen / width, T>(x, n, k),
                                                  chosen);
  if (defined)
    chosen.fill_up(x);
  else
    chosen.be_undefined();
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
