// SPDX-License-Identifier: BSL-1.0
// What a fuzzer's bytes say: choices, lengths and numbers; memory that shows what is written beside a range; and how a
// target ends where a promise is broken.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <span>
#include <stdexcept>
#include <string_view>
#include <vector>

#include <support/element_bits.hpp>
#include <support/ulp.hpp>

// A target, as libFuzzer calls it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace simdact_fuzz {

using simdact_test::bits_of;
using simdact_test::is_nan;
using simdact_test::same_number;

// Ends the program, which a fuzzer takes for a finding.
template <class... Numbers>
void expect(bool holds, const char* format, Numbers... numbers) {
  if (holds)
    return;
  if constexpr (sizeof...(Numbers) == 0)
    std::fputs(format, stderr);
  else
    std::fprintf(stderr, format, numbers...);
  std::fputc('\n', stderr);
  std::abort();
}

// Behind the last byte come ones that the bytes decide.
class bytes {
public:
  bytes(const std::uint8_t* data, std::size_t size) : data_(data, size) {
    for (const std::uint8_t b : data_)
      state_ = (state_ ^ b) * 0x9e3779b97f4a7c15u;
  }

  std::uint8_t byte() {
    if (at_ < data_.size())
      return data_[at_++];
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<std::uint8_t>(state_ >> 56);
  }
  bool flag() { return byte() % 2 != 0; }
  // One in so many, unless the bytes are 0.
  bool rarely(unsigned often) { return byte() % often == often - 1; }
  std::size_t up_to(std::size_t most) {
    const std::size_t low = byte();
    return (most < 256 ? low : low | std::size_t{byte()} << 8) % (most + 1);
  }
  template <class U>
  U word() {
    U bits = 0;
    for (std::size_t i = 0; i < sizeof(U); ++i)
      bits = static_cast<U>(bits << 8 | byte());
    return bits;
  }
  // In [-most, most].
  double ordinary(double most) { return (static_cast<int>(word<std::uint16_t>()) - 32768) / 32768.0 * most; }

  // Mostly ordinary, now and then of any bits or one that is special.
  template <class T>
  T number(double most, bool any) {
    const std::uint8_t kind = any ? byte() : 0;
    if (kind < 192)
      return T(static_cast<simdact::simd::computed_t<T>>(ordinary(most)));
    if (kind < 224)
      return std::bit_cast<T>(word<bits_of<T>>());
    using limits = std::numeric_limits<float>;
    constexpr float special[] = {0.0f,
                                 -0.0f,
                                 1.0f,
                                 -1.0f,
                                 limits::max(),
                                 -limits::max(),
                                 limits::min(),
                                 limits::denorm_min(),
                                 limits::infinity(),
                                 -limits::infinity(),
                                 limits::quiet_NaN(),
                                 -limits::infinity()};
    return T(special[kind % std::size(special)]);
  }
  template <class T>
  std::vector<T> numbers(std::size_t n, double most, bool any) {
    std::vector<T> list;
    list.reserve(n); // exactly, so that a sanitizer sees what is read behind the last
    for (std::size_t i = 0; i < n; ++i)
      list.push_back(number<T>(most, any));
    return list;
  }

private:
  std::span<const std::uint8_t> data_;
  std::size_t at_ = 0;
  std::uint64_t state_ = 1;
};

// A range among marks.
template <class T>
class marked {
public:
  marked(std::size_t size, std::size_t before = 0, std::size_t behind = 20)
      : memory_(before + size + behind, mark()), before_(before), size_(size) {}

  std::span<T> range() { return std::span(memory_).subspan(before_, size_); }
  T operator[](std::size_t i) const { return memory_[before_ + i]; }
  static T mark() { return std::bit_cast<T>(bits); }
  bool untouched(std::size_t i) const { return simdact_test::bits(memory_[i]) == bits; }
  // Nothing beside the range was written.
  void check() const {
    for (std::size_t i = 0; i < memory_.size(); ++i)
      if (i < before_ || i >= before_ + size_)
        expect(untouched(i), "element %zd beside a range of %zu was written",
               static_cast<std::ptrdiff_t>(i) - static_cast<std::ptrdiff_t>(before_), size_);
  }
  // Nothing at all was.
  void check_untouched() const {
    for (std::size_t i = 0; i < memory_.size(); ++i)
      expect(untouched(i), "a call that was refused wrote element %zu of %zu", i, memory_.size());
  }
  bool written(std::size_t i) const { return !untouched(before_ + i); }

private:
  static constexpr auto bits = static_cast<bits_of<T>>(0x5a5a5a5a5a5a5a5a);

  std::vector<T> memory_;
  std::size_t before_, size_;
};

// Whether the call was taken. What it refuses, it refuses with a sentence that names it.
template <class Call>
bool taken(Call call) {
  try {
    call();
    return true;
  } catch (const std::invalid_argument& refusal) {
    expect(std::string_view(refusal.what()).starts_with("simdact"), "a refusal says: %s", refusal.what());
    return false;
  }
}

// The whole of a target that takes one type of element or another: run.template operator()<T>(bytes).
template <class... T, class Run>
int with_some_type(const std::uint8_t* data, std::size_t size, Run run) {
  bytes b(data, size);
  std::size_t at = b.byte() % sizeof...(T);
  (void)((at-- == 0 && (run.template operator()<T>(b), true)) || ...);
  return 0;
}

} // namespace simdact_fuzz
