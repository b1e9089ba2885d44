// SPDX-License-Identifier: BSL-1.0
// A value that counts what is done to it. To be included before any kernel, as names are looked up where those are
// written.
#pragma once

#include <algorithm>

#include <simdact/simd/ops.hpp>
#include <simdact/simd/price.hpp>

namespace simdact_test {

// Since it was last set.
inline simdact::detail::operations done;

template <class X>
X one_operation(X x) {
  ++done.arithmetic;
  return x;
}

// Unsigned integers of the same size.
template <class B>
struct counted_bits {
  B x;
  counted_bits() = default;
  explicit counted_bits(B bits) : x(bits) {}

  friend counted_bits operator+(counted_bits a, counted_bits b) { return one_operation(counted_bits(a.x + b.x)); }
  friend counted_bits operator-(counted_bits a, counted_bits b) { return one_operation(counted_bits(a.x - b.x)); }
  friend counted_bits operator&(counted_bits a, counted_bits b) { return one_operation(counted_bits(a.x & b.x)); }
  friend counted_bits operator|(counted_bits a, counted_bits b) { return one_operation(counted_bits(a.x | b.x)); }
  friend counted_bits operator^(counted_bits a, counted_bits b) { return one_operation(counted_bits(a.x ^ b.x)); }
  friend counted_bits operator<<(counted_bits a, int n) { return one_operation(counted_bits(a.x << n)); }
  friend counted_bits operator>>(counted_bits a, int n) { return one_operation(counted_bits(a.x >> n)); }

  // A plain mask is a table's length less 1.
  friend B operator&(counted_bits index, std::size_t mask) {
    done = done + simdact::detail::operations{.lookups = 1, .entries = static_cast<int>(mask) + 1};
    return index.x & static_cast<B>(mask);
  }
};

// A table's entry, which counts when it is made a value: a row may be longer than there are tables.
template <class T>
struct looked_up {
  T x;
};

template <class T>
struct counted {
  T x;
  counted() = default;
  constexpr explicit counted(looked_up<T> entry) : x(entry.x) { ++done.lookups; }
  template <class N>
    requires std::is_arithmetic_v<N>
  constexpr explicit counted(N number) : x(static_cast<T>(number)) {}

  friend counted operator+(counted a, counted b) { return one_operation(counted(a.x + b.x)); }
  friend counted operator-(counted a, counted b) { return one_operation(counted(a.x - b.x)); }
  friend counted operator*(counted a, counted b) { return one_operation(counted(a.x * b.x)); }
  friend bool operator<(counted a, counted b) { return one_operation(a.x < b.x); }
  friend bool operator>(counted a, counted b) { return one_operation(a.x > b.x); }
  friend bool operator<=(counted a, counted b) { return one_operation(a.x <= b.x); }
  friend bool operator>=(counted a, counted b) { return one_operation(a.x >= b.x); }
  friend bool operator==(counted a, counted b) { return one_operation(!(a.x < b.x) && !(a.x > b.x)); }
};

template <class V>
inline constexpr bool is_counted = false;
template <class T>
inline constexpr bool is_counted<counted<T>> = true;

} // namespace simdact_test

template <simdact::simd::element T>
struct simdact::simd::value_traits<simdact_test::counted<T>> {
  using element = T;
  using bits = simdact_test::counted_bits<simdact::simd::bits_t<T>>;
  using mask = bool;
  static constexpr std::size_t width = 1;
};

// What the library writes for a number, as one operation.
namespace simdact::inline SIMDACT_TARGET::simd {

template <class V>
concept counting = single<V> && simdact_test::is_counted<V>;

#define SIMDACT_TEST_COUNTED(name, ...)                                                                                \
  template <counting V>                                                                                                \
  V name(__VA_ARGS__)
#define SIMDACT_TEST_OPERATION(name, ...) return simdact_test::one_operation(V(simd::name(__VA_ARGS__)))

SIMDACT_TEST_COUNTED(abs, V a) {
  SIMDACT_TEST_OPERATION(abs, a.x);
}
SIMDACT_TEST_COUNTED(minus_abs, V a) {
  SIMDACT_TEST_OPERATION(minus_abs, a.x);
}
SIMDACT_TEST_COUNTED(negate, V a) {
  SIMDACT_TEST_OPERATION(negate, a.x);
}
SIMDACT_TEST_COUNTED(copysign, V a, V b) {
  SIMDACT_TEST_OPERATION(copysign, a.x, b.x);
}
SIMDACT_TEST_COUNTED(flip_sign, V a, V b) {
  SIMDACT_TEST_OPERATION(flip_sign, a.x, b.x);
}
SIMDACT_TEST_COUNTED(fma, V a, V b, V c) {
  SIMDACT_TEST_OPERATION(fma, a.x, b.x, c.x);
}
SIMDACT_TEST_COUNTED(fms, V a, V b, V c) {
  SIMDACT_TEST_OPERATION(fms, a.x, b.x, c.x);
}
SIMDACT_TEST_COUNTED(fnma, V a, V b, V c) {
  SIMDACT_TEST_OPERATION(fnma, a.x, b.x, c.x);
}
SIMDACT_TEST_COUNTED(subnormal_product, V a, V b) {
  SIMDACT_TEST_OPERATION(subnormal_product, a.x, b.x);
}
SIMDACT_TEST_COUNTED(product, V a, V b) {
  SIMDACT_TEST_OPERATION(product, a.x, b.x);
}
SIMDACT_TEST_COUNTED(min, V a, V b) {
  SIMDACT_TEST_OPERATION(min, a.x, b.x);
}
SIMDACT_TEST_COUNTED(max, V a, V b) {
  SIMDACT_TEST_OPERATION(max, a.x, b.x);
}
SIMDACT_TEST_COUNTED(copysign_min, V a, V b) {
  SIMDACT_TEST_OPERATION(copysign_min, a.x, b.x);
}
SIMDACT_TEST_COUNTED(round, V a) {
  SIMDACT_TEST_OPERATION(round, a.x);
}
SIMDACT_TEST_COUNTED(scale_by_power_of_two, V a, V n) {
  SIMDACT_TEST_OPERATION(scale_by_power_of_two, a.x, n.x);
}
SIMDACT_TEST_COUNTED(select, bool condition, V a, V b) {
  return simdact_test::one_operation(condition ? a : b);
}
SIMDACT_TEST_COUNTED(opaque_if_rewritten, V a) {
  return a;
}
SIMDACT_TEST_COUNTED(as_written, V a) {
  return a;
}

template <counting V>
bits_t<V> to_integer(V a) {
  return simdact_test::one_operation(bits_t<V>(simd::to_integer(a.x)));
}
namespace native {

// Each entry has a coefficient of every table.
template <class T, std::size_t Length, std::size_t Entries, class B>
auto lookup_entries(const std::array<std::array<T, Length>, Entries>& table, simdact_test::counted_bits<B> index) {
  simdact_test::done.entries = std::max(simdact_test::done.entries, static_cast<int>(Entries));
  std::array<simdact_test::looked_up<T>, Length> entry;
  for (std::size_t k = 0; k < Length; ++k)
    entry[k].x = table[index.x & (Entries - 1)][k];
  return entry;
}

} // namespace native

template <counting V>
V divide(V a, V b) {
  ++simdact_test::done.divisions;
  return V(simd::divide(a.x, b.x));
}

// It takes the divider's time.
template <counting V>
V sqrt(V a) {
  ++simdact_test::done.divisions;
  return V(simd::sqrt(a.x));
}
template <counting V>
V reciprocal_sqrt(V a) {
  return divide(V(1), sqrt(a));
}

} // namespace simdact::inline SIMDACT_TARGET::simd

#include <simdact/simd/lookup.hpp>
#include <simdact/simd/positive_part.hpp>
#include <simdact/simd/scale.hpp>
#include <simdact/simd/widen.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

SIMDACT_TEST_COUNTED(positive_part, V a) {
  SIMDACT_TEST_OPERATION(positive_part, a.x);
}

template <int Shift = 0, counting V>
V power_of_two(V n) {
  SIMDACT_TEST_OPERATION(power_of_two<Shift>, n.x);
}
template <int Shift, counting V>
V scale_normal(V a, V n) {
  SIMDACT_TEST_OPERATION(scale_normal<Shift>, a.x, n.x);
}
template <int Shift, counting V>
V add_exponent(V a, V n) {
  SIMDACT_TEST_OPERATION(add_exponent<Shift>, a.x, n.x);
}

// As vectors of floats have it: one half after the other.
template <counting V, class Operation>
V by_doubles(Operation operation, V x) {
  static_cast<void>(operation(simdact_test::counted<double>(x.x)));
  return V(operation(simdact_test::counted<double>(x.x)).x);
}

#undef SIMDACT_TEST_COUNTED
#undef SIMDACT_TEST_OPERATION

} // namespace simdact::inline SIMDACT_TARGET::simd
