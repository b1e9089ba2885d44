// SPDX-License-Identifier: BSL-1.0
// Four vectors side by side as one value: an operation on a group is the same operation on each of its vectors in turn.
//
// Independent chains of operations hide one another's latency only if they come interleaved. GCC interleaves those of
// neighbouring vectors by itself (config.hpp). Clang stays close to the order in which they are written, where all of
// one vector's come before the next one's; in a group they stand side by side.
//
// Included by kernel.hpp: the names that a kernel calls are looked up where it is written.
#pragma once

#include <simdact/simd/arithmetic_flags.hpp>
#include <simdact/simd/value.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::simd {

// X is a vector, or its bits, or its mask.
template <class X>
struct group {
  X part[4];

  group() = default;
  SIMDACT_INLINE group(X a, X b, X c, X d) : part{a, b, c, d} {}
  template <class N>
  requires std::is_arithmetic_v<N> SIMDACT_INLINE explicit group(N number) : group(X(number)) {}
  SIMDACT_INLINE explicit group(X each) : part{each, each, each, each} {}

  SIMDACT_INLINE friend group operator+(const group& a, const group& b) {
    return {a.part[0] + b.part[0], a.part[1] + b.part[1], a.part[2] + b.part[2], a.part[3] + b.part[3]};
  }
  SIMDACT_INLINE friend group operator-(const group& a, const group& b) {
    return {a.part[0] - b.part[0], a.part[1] - b.part[1], a.part[2] - b.part[2], a.part[3] - b.part[3]};
  }
  SIMDACT_INLINE friend group operator*(const group& a, const group& b) {
    return {a.part[0] * b.part[0], a.part[1] * b.part[1], a.part[2] * b.part[2], a.part[3] * b.part[3]};
  }
  SIMDACT_INLINE friend group operator&(const group& a, const group& b) {
    return {a.part[0] & b.part[0], a.part[1] & b.part[1], a.part[2] & b.part[2], a.part[3] & b.part[3]};
  }
  SIMDACT_INLINE friend group operator|(const group& a, const group& b) {
    return {a.part[0] | b.part[0], a.part[1] | b.part[1], a.part[2] | b.part[2], a.part[3] | b.part[3]};
  }
  SIMDACT_INLINE friend group operator^(const group& a, const group& b) {
    return {a.part[0] ^ b.part[0], a.part[1] ^ b.part[1], a.part[2] ^ b.part[2], a.part[3] ^ b.part[3]};
  }
  SIMDACT_INLINE friend group operator~(const group& a) { return {~a.part[0], ~a.part[1], ~a.part[2], ~a.part[3]}; }
  SIMDACT_INLINE friend group operator<<(const group& a, int n) {
    return {a.part[0] << n, a.part[1] << n, a.part[2] << n, a.part[3] << n};
  }
  SIMDACT_INLINE friend group operator>>(const group& a, int n) {
    return {a.part[0] >> n, a.part[1] >> n, a.part[2] >> n, a.part[3] >> n};
  }
};

template <value V>
struct value_traits<group<V>> {
  using vector = V;
  using element = element_t<V>;
  using bits = group<bits_t<V>>;
  using mask = group<mask_t<V>>;
  static constexpr std::size_t width = 4 * value_traits<V>::width;
};

// operation(x...) for the first vector of each group, then for the second, and so on: a group of what it gives.
template <class Operation, class... X>
SIMDACT_INLINE constexpr auto in_turn(Operation operation, const group<X>&... x) {
  using result = group<decltype(operation(x.part[0]...))>;
  return result{operation(x.part[0]...), operation(x.part[1]...), operation(x.part[2]...), operation(x.part[3]...)};
}
template <class Operation, single V, class... More>
SIMDACT_INLINE constexpr V in_turn(Operation operation, V x, More... more) {
  return operation(x, more...);
}

// Several results of each vector as so many groups.
template <grouped V, std::size_t N>
SIMDACT_INLINE std::array<V, N> columns(const group<std::array<vector_of<V>, N>>& results) {
  return [&]<std::size_t... K>(std::index_sequence<K...>) SIMDACT_INLINE_LAMBDA {
    return std::array<V, N>{V{results.part[0][K], results.part[1][K], results.part[2][K], results.part[3][K]}...};
  }
  (std::make_index_sequence<N>{});
}

template <single V>
SIMDACT_INLINE mask_t<group<V>> operator<(const group<V>& a, const group<V>& b) {
  return {a.part[0] < b.part[0], a.part[1] < b.part[1], a.part[2] < b.part[2], a.part[3] < b.part[3]};
}
template <single V>
SIMDACT_INLINE mask_t<group<V>> operator>(const group<V>& a, const group<V>& b) {
  return {a.part[0] > b.part[0], a.part[1] > b.part[1], a.part[2] > b.part[2], a.part[3] > b.part[3]};
}
template <single V>
SIMDACT_INLINE mask_t<group<V>> operator<=(const group<V>& a, const group<V>& b) {
  return {a.part[0] <= b.part[0], a.part[1] <= b.part[1], a.part[2] <= b.part[2], a.part[3] <= b.part[3]};
}
template <single V>
SIMDACT_INLINE mask_t<group<V>> operator>=(const group<V>& a, const group<V>& b) {
  return {a.part[0] >= b.part[0], a.part[1] >= b.part[1], a.part[2] >= b.part[2], a.part[3] >= b.part[3]};
}
template <single V>
SIMDACT_INLINE mask_t<group<V>> operator==(const group<V>& a, const group<V>& b) {
  return {a.part[0] == b.part[0], a.part[1] == b.part[1], a.part[2] == b.part[2], a.part[3] == b.part[3]};
}

} // namespace simdact::inline SIMDACT_TARGET::simd
SIMDACT_INLINED_STRICT_END
