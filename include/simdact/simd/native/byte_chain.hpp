// SPDX-License-Identifier: BSL-1.0
// A table of 256 bytes by permutations that read the low four bits of an index, and give 0 where its top bit is set.
#pragma once

#include <utility>

#include <simdact/simd/native/names.hpp>

namespace simdact::inline SIMDACT_TARGET::simd::native {

// The 16 sixteens of the table are two chains, for either value of the index's top bit, that decides at the end. Along
// a chain the other seven bits of the index lose 16 at each sixteen, and below 0 the top bit is set: so the sixteens up
// to that of the index count, and none behind it. Each one holds what it changes of the one before, exclusive or.
//
// Operations: a register type R, sixteen(from) of the same sixteen bytes throughout, less(a, b), permute(sixteen,
// index), choose(x, set, clear) by the top bit of x.
template <class Operations>
class byte_chain : Operations {
  using R = typename Operations::R;

public:
  static constexpr std::size_t width = sizeof(R);

  SIMDACT_INLINE explicit byte_chain(const std::uint8_t* table) {
    using sixteen = lanes<long long, 16>;
    sixteen before{};
    for (std::size_t i = 0; i < 256; i += sizeof before) {
      const auto entries = load<sixteen>(table + i);
      store(changes_.data() + i, i % 128 == 0 ? entries : entries ^ before);
      before = entries;
    }
  }

  // Of some vectors one after the other; `to` is `from`, or lies apart from it.
  template <std::size_t... Vector>
  SIMDACT_INLINE void look_up(const std::uint8_t* from, std::uint8_t* to, std::index_sequence<Vector...>) const {
    const R sixteen = native::splat<R>(0x1010101010101010LL);
    const R seven_bits = native::splat<R>(0x7f7f7f7f7f7f7f7fLL);
    R rest[]{(load<R>(from + Vector * width) & seven_bits)...};
    R low[]{Operations::permute(changes(0), rest[Vector])...};
    R high[]{Operations::permute(changes(128), rest[Vector])...};
    const auto step = [&](std::size_t first) SIMDACT_INLINE_LAMBDA {
      ((rest[Vector] = Operations::less(rest[Vector], sixteen)), ...);
      const R in_low = changes(first), in_high = changes(first + 128);
      ((low[Vector] ^= Operations::permute(in_low, rest[Vector])), ...);
      ((high[Vector] ^= Operations::permute(in_high, rest[Vector])), ...);
    };
    step(16), step(32), step(48), step(64), step(80), step(96), step(112);
    const R results[]{Operations::choose(load<R>(from + Vector * width), high[Vector], low[Vector])...};
    (store(to + Vector * width, results[Vector]), ...);
  }

private:
  template <class Register>
  SIMDACT_INLINE static Register load(const std::uint8_t* from) {
    Register x;
    __builtin_memcpy(&x, from, sizeof x);
    return x;
  }
  template <class Register>
  SIMDACT_INLINE static void store(std::uint8_t* to, Register x) {
    __builtin_memcpy(to, &x, sizeof x);
  }
  SIMDACT_INLINE R changes(std::size_t first) const { return Operations::sixteen(changes_.data() + first); }

  alignas(64) std::array<std::uint8_t, 256> changes_;
};

} // namespace simdact::inline SIMDACT_TARGET::simd::native
