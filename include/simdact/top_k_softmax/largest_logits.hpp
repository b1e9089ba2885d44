// SPDX-License-Identifier: BSL-1.0
// A collection of logits, of which the k largest are kept. Nothing branches on an element's place in the order: that is
// counted, as the number of larger ones.
#pragma once

#include <simdact/top_k_softmax/count_larger.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// A vector of a row, with -inf behind its end.
template <simd::value V, storable S>
SIMDACT_INLINE V logits_or_nothing(const S* x, std::size_t i, std::size_t end) {
  if (i + simd::width<V> <= end)
    return simd::load<V>(x + i);
  return simd::keep_first(simd::load_first<V>(x + i, end - i), end - i, V(-simd::format<simd::element_t<V>>::infinity));
}

// Which of the elements from an index on are meant: the first is the lowest bit.
struct group_bits {
  std::uint64_t bits;
  std::size_t index;
};

// In descending order, of equal ones the lower index first, once they are cut.
template <simd::element T>
class largest_logits {
  using V = simd::widest<T>;

public:
  // Logits that are offered at once.
  static constexpr std::size_t group = detail::smaller(std::size_t{64}, 8 * simd::width<V>);

  explicit largest_logits(std::size_t k) : k_(k) {}

  T value(std::size_t j) const { return now_->value[j]; }
  std::size_t index(std::size_t j) const { return now_->index[j]; }
  // What a logit must be above to be taken.
  T bar() const { return bar_; }
  void start_above(T bar) { bar_ = bar; }
  // How many are collected before they are cut.
  SIMDACT_INLINE std::size_t full() const { return 2 * k_ + 16; }
  // The logits of x whose bits are set, in the order of their indices.
  template <storable S>
  SIMDACT_LOOP void take(const S* x, const group_bits* groups, std::size_t count) {
    for (const group_bits* const end = groups + count; groups != end; ++groups) {
      take_group(x + groups->index, groups->bits, groups->index);
      if (found_ >= full()) [[unlikely]]
        cut();
    }
  }
  // The k largest remain; where there are too few above -inf, the first ones at -inf beside them. False if one is NaN.
  template <storable S>
  SIMDACT_INLINE bool finish(const S* x, std::size_t n) {
    cut();
    fill_up(x, n);
    return defined_;
  }
  // Of a row with a NaN: the first classes.
  void be_undefined() {
    detail::fill_with(now_->value.data(), k_, simd::format<T>::nan);
    for (std::size_t j = 0; j < k_; ++j)
      now_->index[j] = j;
  }

private:
  static constexpr std::size_t room = 2 * most_chosen + 16 + group + simd::width<V>;
  struct list {
    alignas(64) std::array<T, room> value;
    std::array<std::size_t, room> index;
  };

  // Most groups have one or two: a second is written always, and replaced if it is none.
  template <storable S>
  SIMDACT_INLINE void take_group(const S* x, std::uint64_t bits, std::size_t index) {
    std::size_t found = found_;
    bool defined = true;
    const auto take_lowest = [&](std::uint64_t of) SIMDACT_INLINE_LAMBDA {
      const auto i = simd::lowest_bit(of);
      const T logit = static_cast<T>(x[i]);
      now_->value[found] = logit;
      now_->index[found] = index + i;
      defined &= logit == logit;
    };
    take_lowest(bits);
    ++found;
    const std::uint64_t others = bits & (bits - 1);
    take_lowest(others != 0 ? others : bits);
    found += others != 0 ? 1 : 0;
    for (bits = others & (others - 1); bits != 0; bits &= bits - 1, ++found)
      take_lowest(bits);
    found_ = found;
    defined_ &= defined;
  }
  // All but the k largest are left out.
  void cut() {
    if (found_ > 1)
      put_in_order();
    found_ = detail::smaller(found_, k_);
    if (found_ == k_)
      bar_ = value(k_ - 1);
  }
  template <storable S>
  void fill_up(const S* x, std::size_t n) {
    for (std::size_t i = 0; found_ < k_ && i < n; ++i)
      if (static_cast<T>(x[i]) == -simd::format<T>::infinity) {
        now_->value[found_] = -simd::format<T>::infinity;
        now_->index[found_++] = i;
      }
  }
  void put_in_order() {
    alignas(64) std::array<T, room> larger;
    std::array<std::uint8_t, room> equal_before;
    detail::fill_with(equal_before.data(), found_, std::uint8_t{0});
    detail::count_larger(now_->value.data(), found_, larger.data());
    for (std::size_t i = 0; i < found_; ++i) {
      const auto first = static_cast<std::size_t>(larger[i]);
      const std::size_t at = first + equal_before[first]++;
      next_->value[at] = now_->value[i];
      next_->index[at] = now_->index[i];
    }
    list* const before = now_;
    now_ = next_;
    next_ = before;
  }

  std::size_t k_, found_ = 0;
  bool defined_ = true;
  T bar_ = -simd::format<T>::infinity;
  std::array<list, 2> lists_;
  list *now_ = &lists_[0], *next_ = &lists_[1];
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
