// SPDX-License-Identifier: BSL-1.0
// The loop of PReLU: a slope for each channel, of a tensor whose channels come first or last.
#pragma once

#include <simdact/core/disjoint.hpp>
#include <simdact/core/elementwise.hpp>
#include <simdact/core/extent.hpp>
#include <simdact/core/inlined.hpp>
#include <simdact/relu/kernels.hpp>
#include <simdact/rows/element_type.hpp>

namespace simdact::inline SIMDACT_TARGET {

// How the elements belong to channels: that many neighbours have one slope, the next as many the next slope, and after
// the last slope comes the first again. 1 where channels come last (NHWC), height·width where they come first (NCHW).
struct prelu_channels {
  extent channel_length = 1;
};

namespace detail {

inline void check_channels(const char* function, std::size_t n, std::size_t slopes, std::size_t channel_length) {
  if (n != 0 && (slopes == 0 || channel_length == 0 || n % slopes != 0 || n / slopes % channel_length != 0))
    throw_invalid("simdact::%s: %zu elements are no multiple of %zu slopes with a channel length of %zu", function, n,
                  slopes, channel_length);
}

// Runs of elements that are worked on together. Slopes are as many as the elements of a run: those of channels that
// come last, repeated where they are few.
template <class T>
class repeated_slopes {
public:
  static constexpr std::size_t most = 512;

  // For n elements; channels divide n.
  repeated_slopes(const T* slopes, std::size_t channels, std::size_t n) : slopes_(slopes), size_(channels) {
    if (channels > most / 2)
      return;
    size_ = detail::smaller(n, most / channels * channels);
    for (std::size_t i = 0; i < size_; i = i == 0 ? channels : 2 * i)
      detail::copy_elements(i == 0 ? slopes : memory_, detail::smaller(i == 0 ? channels : i, size_ - i), memory_ + i);
    slopes_ = memory_;
  }
  repeated_slopes(const repeated_slopes&) = delete;
  repeated_slopes& operator=(const repeated_slopes&) = delete;

  const T* data() const { return slopes_; }
  std::size_t size() const { return size_; }

private:
  T memory_[most];
  const T* slopes_;
  std::size_t size_;
};

// out[i] = operation(in[i], the slope of i's channel). The range says whether it is split: by elements of a single
// channel, else by whole channels or by runs of repeated slopes.
template <class Operation, class Slope, class O, class S, class Range>
void for_each_channel(Operation operation, const Slope* slopes, std::size_t channels, std::size_t channel_length,
                      std::size_t n, O* out, const S* in, const Range& range) {
  using T = simd::computed_t<O>;
  using V = simd::widest<T>;
  if (n == 0)
    return;
  const auto one_slope = [=](Slope each, std::size_t first, std::size_t count) {
    const auto with_slope = [=, slope = static_cast<T>(each)](auto x)
                                SIMDACT_INLINE_LAMBDA { return operation(x, V(slope)); };
    detail::for_each_vector(with_slope, count, out + first, in + first);
  };
  const auto over_runs = [&](std::size_t length, auto body) {
    const auto part = [=](std::size_t first, std::size_t count) {
      for (std::size_t k = first; k < first + count; ++k)
        body(k, k * length, detail::smaller(length, n - k * length));
    };
    detail::for_each_part((n + length - 1) / length, detail::larger(std::size_t{1}, elements_of_part<O> / length), part,
                          range);
  };
  if (channels == 1)
    return detail::for_each_part(
        n, elements_of_part<O>, [=](std::size_t first, std::size_t count) { one_slope(slopes[0], first, count); },
        range);
  if (channel_length > 1)
    return over_runs(channel_length, [=](std::size_t k, std::size_t first, std::size_t count) {
      one_slope(slopes[k % channels], first, count);
    });
  const repeated_slopes<Slope> repeated(slopes, channels, n);
  over_runs(detail::larger(std::size_t{1}, repeated.size()),
            [=, list = repeated.data()](std::size_t, std::size_t first, std::size_t count) {
              detail::for_each_vector(operation, count, out + first, in + first, list);
            });
}

template <class Operation, class X, class Slopes, class Out>
void by_channel(const char* function, Operation operation, const X& x, const Slopes& slopes, Out& out,
                prelu_channels layout) {
  if constexpr (detail::one_computed_type<Out, X, Slopes>()) {
    using O = stored_in<Out>;
    const std::size_t n = detail::count(out), channels = detail::count(slopes);
    O* const to = detail::data(out);
    const stored_in<Slopes>* const list = detail::data(slopes);
    detail::check_input<O>(function, x, to, n);
    check_channels(function, n, channels, layout.channel_length);
    detail::check_apart(function, "the slopes", list, channels, "the output", to, n);
    detail::for_each_channel(operation, list, channels, layout.channel_length, n, to, detail::as_const(detail::data(x)),
                             x);
  }
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
