// SPDX-License-Identifier: BSL-1.0
// The maximum of logits and the logarithm of their exponentials' sum, for logits that arrive in pieces or on several
// threads: a state of fixed size that takes numbers and merges with others of its kind.
//
//   simdact::online_softmax<float> left, right;
//   left.push(first_part);
//   right.push(second_part);
//   left.merge(right);
//   left.probabilities(first_part, out);     softmax over both parts
//   float z = left.logsumexp();
//
// The logsumexp is within 2 ULP of max(1, |result|) of the exact one, however the logits are split, no less than the
// maximum, and of one logit that logit; no probability is above 1. A range is taken in
// blocks of 4096 elements: pushes that are split at multiples of that give the same bits as one push. Nothing pushed,
// or -inf only: max() and logsumexp() are -inf. One of floats takes sixteen bits too. A +inf makes both +inf; a NaN
// makes both NaN. Nothing is allocated. M. Milakov and N. Gimelshein, "Online normalizer calculation for softmax",
// 2018, describe the recurrence.
//
// Policies: those of softmax, which say how exact each exponential is.
#pragma once

#include <ranges>

#include <simdact/core/array.hpp>
#include <simdact/core/inlined.hpp>
#include <simdact/online_softmax/probability.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// The logits that were pushed, as their largest, their sum of e^logit beside it, and how many are infinite.
template <simd::element T, class Policy = accurate>
class online_softmax {
public:
  // Ranges that are pushed are taken in pieces of that many logits.
  static constexpr std::size_t block = 4096;

  // One logit, or a range of them, after those before.
  void push(T logit) noexcept { push_block(&logit, 1); }

  // The same of a range.
  template <elements Logits>
  void push(const Logits& logits) noexcept {
    if constexpr (takes<Logits>()) {
      const auto* const from = detail::data(logits);
      const std::size_t n = detail::count(logits);
      for (std::size_t i = 0; i < n; i += block)
        push_block(from + i, detail::smaller(block, n - i));
    }
  }

  // As if all that the other took had been pushed here.
  void merge(const online_softmax& other) noexcept {
    infinite_ += other.infinite_;
    maximum_ = detail::larger(maximum_, other.maximum_);
    if (other.sum_.sum.high != 0)
      sum_.add(other.sum_.sum, other.sum_.pivot, 0);
  }

  // The largest logit.
  T max() const noexcept { return simd::is_nan(infinite_) ? infinite_ : maximum_; }

  // log of the sum of e^logit.
  T logsumexp() const noexcept {
    if (infinite_ != 0)
      return infinite_ + simd::format<T>::infinity;
    if (sum_.sum.high == 0)
      return maximum_;
    const auto [log, low] = detail::raw(detail::log_of(detail::as_doubles(sum_.sum), detail::strict_double(0)));
    const auto [sum, rounded_off] = detail::exact_sum(sum_.pivot, log);
    return simd::max(maximum_, static_cast<T>(sum + (rounded_off + low)));
  }

  // out[i] = e^(in[i] - logsumexp()): of logits that were pushed, their softmax among all that were. One above max()
  // counts as that. Among +inf, each of them has its share and all others 0; of nothing every share is 0. A NaN that
  // was pushed makes all of them NaN, and one in `in` its own. out is in or lies apart from it.
  template <elements In, writable_elements Out>
  void probabilities(const In& in, Out&& out) const {
    constexpr const char* name = "online_softmax::probabilities";
    const T pivot = static_cast<T>(sum_.pivot);
    if constexpr (takes<In, Out>()) {
      if (infinite_ != 0 || sum_.sum.high == 0)
        detail::elementwise(name, detail::share_of_infinite<T>{infinite_}, out, in);
      else if (detail::is_direct(pivot, detail::unit_factor<T>))
        detail::elementwise(name, detail::make_share<method, true>(sum_, pivot, maximum_), out, in);
      else
        detail::elementwise(name, detail::make_share<method, false>(sum_, pivot, maximum_), out, in);
    }
  }

private:
  template <class... Ranges>
  static constexpr bool takes() {
    constexpr bool right = (std::same_as<T, parameter_of<Ranges>> && ...);
    static_assert(right, "simdact: online_softmax<T> takes ranges of T, that of floats sixteen bits too");
    return right;
  }

  using method = detail::row_method_of<Policy, T>;

  // 0 < n <= block.
  template <storable S>
  void push_block(const S* from, std::size_t n) {
    detail::check_row_policy<Policy, T>();
    const detail::plain_logits<S> logits{from};
    const T top = detail::row_maximum<T>(logits, n);
    if (simd::is_finite(top)) {
      const auto [sum, offset] = detail::sum_of_block<method>(logits, n, top);
      if (sum.high != sum.high)
        infinite_ = simd::format<T>::nan;
      else
        sum_.add(sum, static_cast<double>(top), offset);
    } else {
      infinite_ += detail::count_infinite<T>(logits, n);
    }
    maximum_ = detail::larger(maximum_, top);
  }

  detail::exponential_sum sum_; // of the finite logits
  T maximum_ = -simd::format<T>::infinity;
  T infinite_ = 0; // how many logits were +inf; NaN if one was NaN
};

} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
