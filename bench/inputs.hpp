// SPDX-License-Identifier: BSL-1.0
// What the functions are fed: arrays for each part of the memory, filled from one of the distributions by fixed seeds.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <map>
#include <memory>
#include <new>
#include <random>
#include <span>
#include <utility>

#include <simdact/bfloat16.hpp>

namespace simdact_bench {

using simdact::bfloat16;

// Where input and output fit together.
enum class place { l1, l2, memory, long_array };
// range is uniform in an interval of the user's.
enum class distribution { normal, uniform, saturated, subnormal, tail, range };

inline const char* name(place where) {
  return std::array{"L1", "L2", "memory", "64Mi"}[static_cast<std::size_t>(where)];
}

inline const char* name(distribution inputs) {
  return std::array{"normal", "uniform", "saturated", "subnormal", "tail", "range"}[static_cast<std::size_t>(inputs)];
}

// One array's size: 4096 floats, 65536, 16 million, 64 million.
constexpr std::size_t bytes(place where) {
  return std::array<std::size_t, 4>{16 << 10, 256 << 10, 64 << 20, 256 << 20}[static_cast<std::size_t>(where)];
}

// Larger arrays repeat their first elements, so that the errors of these are those of the array.
inline constexpr std::size_t distinct = 65536;

// How an array is filled for a function.
struct filling {
  distribution inputs;
  double from = 0, to = 0;                                      // of tail, where results underflow, or of range
  double domain_low = -std::numeric_limits<double>::infinity(); // what lies below it changes its sign

  friend auto operator<=>(const filling&, const filling&) = default;
};

struct number_format {
  double least;      // the least subnormal number
  double subnormals; // how many there are
  double most;       // the largest number
};

template <class T>
inline constexpr number_format format{0x1p-149, 0x1p23 - 1, 0x1.fffffep127};
template <>
inline constexpr number_format format<double>{0x1p-1074, 0x1p52 - 1, 0x1.fffffffffffffp1023};
template <>
inline constexpr number_format format<bfloat16>{0x1p-133, 0x1p7 - 1, 0x1.fep127};

// What one stands for of quantised numbers, whose range is nearly [-8, 8].
template <std::signed_integral T>
inline constexpr double step = -8.0 / double{std::numeric_limits<T>::min()};

template <class T>
double widen(T x) {
  if constexpr (std::signed_integral<T>)
    return x * step<T>;
  else if constexpr (std::same_as<T, bfloat16>)
    return static_cast<double>(static_cast<float>(x));
  else
    return static_cast<double>(x);
}

// The nearest one, within the range of quantised numbers.
template <class T>
T narrow(double x) {
  if constexpr (std::signed_integral<T>)
    return static_cast<T>(std::lrint(
        std::clamp(x / step<T>, double{std::numeric_limits<T>::min()}, double{std::numeric_limits<T>::max()})));
  else
    return T(static_cast<simdact::simd::computed_t<T>>(x));
}

template <class T>
T draw(const filling& how, std::mt19937_64& random) {
  const auto within = [&](double low, double high) { return std::uniform_real_distribution(low, high)(random); };
  const bool negative = random() % 2 == 0;
  double x = 0;
  switch (how.inputs) {
  case distribution::normal:
    x = std::normal_distribution(0.0, 3.0)(random);
    break;
  case distribution::uniform:
    x = within(-8, 8);
    break;
  case distribution::saturated:
    x = within(20, 100);
    break;
  case distribution::subnormal:
    if constexpr (!std::integral<T>)
      x = std::ceil(within(0, format<T>.subnormals)) * format<T>.least;
    break;
  case distribution::tail:
  case distribution::range:
    x = within(how.from, how.to);
    break;
  }
  const bool one_sided = how.inputs == distribution::saturated || how.inputs == distribution::subnormal;
  if ((one_sided && negative) || x < how.domain_low)
    x = -x;
  return narrow<T>(x);
}

// Aligned to 64 bytes. The offset in its page is the caller's, so that no load has to wait for a store because the low
// twelve bits of their addresses agree.
template <class T>
class aligned_array {
public:
  aligned_array(std::size_t size, std::size_t page_offset)
      : memory_(std::aligned_alloc(page, (size * sizeof(T) + 2 * page - 1) / page * page)), size_(size) {
    if (!memory_)
      throw std::bad_alloc();
    elements_ = reinterpret_cast<T*>(static_cast<std::byte*>(memory_.get()) + page_offset);
    std::uninitialized_fill_n(elements_, size, T(0.0f));
  }

  std::span<T> span() const { return {elements_, size_}; }

private:
  static constexpr std::size_t page = 4096;

  struct free_memory {
    void operator()(void* memory) const { std::free(memory); }
  };

  std::unique_ptr<void, free_memory> memory_;
  T* elements_ = nullptr;
  std::size_t size_;
};

template <class T>
aligned_array<T> filled(place where, const filling& how, std::uint64_t seed, std::size_t page_offset) {
  aligned_array<T> array(bytes(where) / sizeof(T), page_offset);
  std::mt19937_64 random(seed);
  const std::span<T> all = array.span(), first = all.first(std::min(distinct, all.size()));
  std::generate(first.begin(), first.end(), [&] { return draw<T>(how, random); });
  for (std::size_t i = first.size(); i < all.size(); ++i)
    all[i] = all[i - distinct];
  return array;
}

// Every row of a place and filling reads the same array, and every row of a place writes the same one.
template <class T>
std::span<const T> input(place where, const filling& how) {
  static std::map<std::pair<place, filling>, aligned_array<T>> arrays;
  const auto key = std::pair(where, how);
  if (!arrays.contains(key))
    arrays.emplace(key, filled<T>(where, how, 1 + static_cast<std::uint64_t>(how.inputs), 0));
  return arrays.at(key).span();
}

// The second input, as the gradient by the output of a backward pass.
template <class T>
std::span<const T> gradient(place where) {
  static std::map<place, aligned_array<T>> arrays;
  if (!arrays.contains(where))
    arrays.emplace(where, filled<T>(where, {distribution::normal}, 5, 1024));
  return arrays.at(where).span();
}

template <class T>
std::span<T> output(place where) {
  static std::map<place, aligned_array<T>> arrays;
  if (!arrays.contains(where))
    arrays.emplace(where, aligned_array<T>(bytes(where) / sizeof(T), 2048));
  return arrays.at(where).span();
}

} // namespace simdact_bench
