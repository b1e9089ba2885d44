// SPDX-License-Identifier: BSL-1.0
// A signal in blocks as a fuzzer's bytes say, against its samples one by one.
#pragma once

#include <simdact/adaa.hpp>

#include <fuzz/bytes.hpp>

namespace simdact_fuzz {

// Where the means of a function lie that gives numbers from least to most, or if it grows as its argument does to most
// above that; and by how many epsilon of the largest, or of 1, rounding may take them out.
struct signal_range {
  double least, most;
  int epsilons = 0;
  bool grows = false;
};

// Blocks of a signal, of any sizes, are one; each sample has a part in Order + 1 results.
template <class Shaper, class T, std::size_t Order>
void of_signals(bytes& b, signal_range range) {
  const std::size_t n = b.up_to(300);
  const bool any = b.rarely(3), in_place = b.flag();
  const auto x = b.numbers<T>(n, 8, any);
  Shaper blocks, samples;
  std::vector<T> memory = x;
  marked<T> out(n, b.up_to(20), 0);
  const std::span<T> to = in_place ? std::span(memory) : out.range();
  for (std::size_t i = 0; i < n;) {
    const std::size_t size = std::min(n - i, b.up_to(60));
    const bool wrong = b.rarely(16);
    if (!taken(
            [&] { blocks.process(std::span(memory).subspan(i, size), to.subspan(i, size - (wrong && size > 0))); })) {
      expect(wrong, "a block of %zu samples was refused", size);
      blocks.process(std::span(memory).subspan(i, size), to.subspan(i, size));
    } else {
      expect(!wrong || size == 0, "a block of %zu samples was taken for an output of fewer", size);
    }
    i += std::max<std::size_t>(size, 1);
    if (size == 0)
      blocks.process(std::span(memory).subspan(i - 1, 1), to.subspan(i - 1, 1));
  }
  out.check();
  const long double part = range.epsilons * static_cast<long double>(std::numeric_limits<T>::epsilon());
  for (std::size_t i = 0; i < n; ++i) {
    const T y = samples(x[i]);
    expect(same_number(to[i], y), "sample %zu of %zu is %g, and %g by itself", i, n, static_cast<double>(to[i]),
           static_cast<double>(y));
    bool nan = false;
    long double largest = 0;
    for (std::size_t before = 0; before <= Order && before <= i; ++before) {
      const T sample = x[i - before];
      nan = nan || is_nan(sample);
      if (range.grows && !is_nan(sample))
        largest = std::max<long double>(largest, std::min(sample, std::numeric_limits<T>::max()));
    }
    const long double most = range.most + largest;
    const long double off = part * std::max(1.0L, most);
    expect(is_nan(y) == nan, "sample %zu is %g", i, static_cast<double>(y));
    expect(nan || (y >= range.least - off && y <= most + off), "a mean from %g to %Lg is %g", range.least, most,
           static_cast<double>(y));
  }
}

} // namespace simdact_fuzz
