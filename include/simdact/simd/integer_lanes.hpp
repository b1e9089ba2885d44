// SPDX-License-Identifier: BSL-1.0
// Arithmetic on 32-bit integers, an int or lanes of such in a register: what the compiler's own operators do not say.
#pragma once

#include <concepts>
#include <cstdint>

#include <simdact/simd/native/operations.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

// The widest register of this build, of 32-bit integers; operators are the compiler's own.
using widest_integers = native::lanes<std::int32_t, sizeof(std::int32_t) * xsimd::batch<std::int32_t, best_arch>::size>;

template <class Integers>
inline constexpr std::size_t integers_in = sizeof(Integers) / sizeof(std::int32_t);

template <class T>
concept word = std::same_as<T, std::int16_t> || std::same_as<T, std::uint16_t>;

template <class Integers, class T>
using as_many_of = native::lanes<T, integers_in<Integers> * sizeof(T)>;

template <class Integers, word T>
SIMDACT_INLINE Integers load_integers(const T* from) {
  as_many_of<Integers, T> x;
  __builtin_memcpy(&x, from, sizeof x);
  return __builtin_convertvector(x, Integers);
}

// The bits of x as a float; 0 <= x < 2^24.
template <class Integers>
SIMDACT_INLINE constexpr Integers float_bits(Integers x) {
  if constexpr (std::same_as<Integers, int>)
    return __builtin_bit_cast(int, static_cast<float>(x));
  else
    return reinterpret_cast<Integers>(__builtin_convertvector(x, as_many_of<Integers, float>));
}

template <class Integers>
struct without_sign {
  using type = as_many_of<Integers, std::uint32_t>;
};
template <>
struct without_sign<int> {
  using type = std::uint32_t;
};

// The products of the lower and of the upper halves, sixteen signed bits each, summed up.
template <class Integers>
SIMDACT_INLINE constexpr Integers sum_of_halves_products(Integers a, Integers b) {
  if constexpr (requires { native::sum_of_halves_products(a, b); })
    return native::sum_of_halves_products(a, b);
  else {
    using U = typename without_sign<Integers>::type;
    const auto low = [](Integers x) SIMDACT_INLINE_LAMBDA { return (Integers)((U)x << 16) >> 16; };
    return low(a) * low(b) + (a >> 16) * (b >> 16);
  }
}

// 1 where a >= b.
template <class Integers>
SIMDACT_INLINE constexpr Integers not_below(Integers a, int b) {
  if constexpr (std::same_as<Integers, int>)
    return a >= b ? 1 : 0;
  else
    return -reinterpret_cast<Integers>(a >= b);
}

// table[index] in two halves: the lower 32 bits, and the upper ones.
template <class Integers>
struct two_halves {
  Integers low, high;
};
template <class Integers>
SIMDACT_INLINE constexpr two_halves<Integers> lookup_two(const std::uint64_t* table, Integers index) {
  if constexpr (std::same_as<Integers, int>) {
    const std::uint64_t entry = table[index];
    return {static_cast<int>(static_cast<std::uint32_t>(entry)), static_cast<int>(entry >> 32)};
  } else if constexpr (requires { native::lookup_two(table, index); }) {
    const auto [low, high] = native::lookup_two(table, index);
    return {low, high};
  } else {
    two_halves<Integers> found;
    for (std::size_t i = 0; i < integers_in<Integers>; ++i) {
      found.low[i] = static_cast<std::int32_t>(table[index[i]]);
      found.high[i] = static_cast<std::int32_t>(table[index[i]] >> 32);
    }
    return found;
  }
}

// x to the nearest of sixteen signed bits.
SIMDACT_INLINE constexpr std::int16_t saturated(int x) {
  return static_cast<std::int16_t>(x < -32768 ? -32768 : x > 32767 ? 32767 : x);
}
template <class Integers>
SIMDACT_INLINE as_many_of<Integers, std::int16_t> saturated(Integers x) {
  if constexpr (requires { native::saturated(x); })
    return native::saturated(x);
  else {
    const Integers low = Integers{} - 32768, high = Integers{} + 32767;
    x = x < low ? low : x;
    return __builtin_convertvector(x > high ? high : x, as_many_of<Integers, std::int16_t>);
  }
}

// x of sixteen signed bits as T, the lowest as the lowest.
template <word T, class X>
SIMDACT_INLINE constexpr auto from_signed(X x) {
  if constexpr (std::same_as<X, std::int16_t>)
    return static_cast<T>(std::same_as<T, std::int16_t> ? x : x + 32768);
  else if constexpr (std::same_as<T, std::int16_t>)
    return x;
  else
    return x ^ static_cast<std::int16_t>(-32768);
}

} // namespace simdact::inline SIMDACT_TARGET::simd
