// SPDX-License-Identifier: BSL-1.0
// A collection of logits, of which the k largest are kept. Nothing branches on an element's place in the order: that is
// counted, as the number of larger ones.
#pragma once

#include <bit>

#include <simdact/core/inlined.hpp>
#include <simdact/rows/row.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr std::size_t most_chosen = 64;

// Of each of n numbers, how many are larger. Both arrays have room for whole vectors.
template <simd::element T>
SIMDACT_LOOP void count_larger(T* x, std::size_t n, T* larger) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>, chains = 4;
  const std::size_t end = (n + width - 1) / width * width, others = (n + chains - 1) / chains * chains;
  for (std::size_t i = n; i < detail::larger(end, others); ++i)
    x[i] = -simd::format<T>::infinity;
  const V one(T(1)), none(T(0));
  for (std::size_t i = 0; i < end; i += width) {
    const V mine = simd::load<V>(x + i);
    std::array<V, chains> count{none, none, none, none};
    for (std::size_t j = 0; j < others; j += chains)
      unroll<chains>([&](auto k)
                         SIMDACT_INLINE_LAMBDA { count[k] = count[k] + simd::select(V(x[j + k]) > mine, one, none); });
    simd::store(larger + i, (count[0] + count[1]) + (count[2] + count[3]));
  }
}

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
  // Those of x whose bits are set, in the order of their indices, the first of which is given. False if one is NaN.
  template <storable S>
  SIMDACT_INLINE bool take(const S* x, std::uint64_t bits, std::size_t index) {
    std::size_t found = found_;
    bool defined = true;
    for (; bits != 0; bits &= bits - 1, ++found) {
      const auto i = static_cast<std::size_t>(std::countr_zero(bits));
      const T logit = static_cast<T>(x[i]);
      now_->value[found] = logit;
      now_->index[found] = index + i;
      defined &= logit == logit;
    }
    found_ = found;
    return defined;
  }
  SIMDACT_INLINE bool is_full() const { return found_ >= full(); }
  // All but the k largest are left out.
  void cut() {
    if (found_ > 1)
      put_in_order();
    found_ = detail::smaller(found_, k_);
    if (found_ == k_)
      bar_ = value(k_ - 1);
  }
  // Where there are too few above -inf, the first ones at -inf.
  template <storable S>
  void fill_up(const S* x) {
    for (std::size_t i = 0; found_ < k_; ++i)
      if (static_cast<T>(x[i]) == -simd::format<T>::infinity) {
        now_->value[found_] = -simd::format<T>::infinity;
        now_->index[found_++] = i;
      }
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
  void put_in_order() {
    alignas(64) std::array<T, room> larger;
    std::array<std::uint8_t, room> equal_before;
    for (std::size_t i = 0; i < found_; ++i)
      equal_before[i] = 0;
    detail::count_larger(now_->value.data(), found_, larger.data());
    for (std::size_t i = 0; i < found_; ++i) {
      const auto first = static_cast<std::size_t>(larger[i]);
      const std::size_t at = first + equal_before[first]++;
      next_->value[at] = now_->value[i];
      next_->index[at] = now_->index[i];
    }
    list* const ordered = next_;
    next_ = now_;
    now_ = ordered;
  }

  std::size_t k_, found_ = 0;
  T bar_ = -simd::format<T>::infinity;
  std::array<list, 2> lists_;
  list *now_ = &lists_[0], *next_ = &lists_[1];
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
