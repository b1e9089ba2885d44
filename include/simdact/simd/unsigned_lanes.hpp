// SPDX-License-Identifier: BSL-1.0
// Unsigned integers in the lanes of a vector.
#pragma once

#include <concepts>

#include <simdact/simd/native/registers.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

// A batch whose operators are the compiler's own and hide xsimd's. Those differ between its versions, and work on AVX
// without AVX2 by functions for SSE4.2, which without optimisation are symbols that files for SSE would share.
template <class U, class A>
class unsigned_lanes : public xsimd::batch<U, A> {
  using batch = xsimd::batch<U, A>;
  using lanes = native::lanes<U, sizeof(typename batch::register_type)>;

public:
  using register_type = typename batch::register_type;

  unsigned_lanes() = default;
  SIMDACT_INLINE unsigned_lanes(batch x) { this->data = x.data; }
  SIMDACT_INLINE unsigned_lanes(register_type x) { this->data = x; }
  template <std::integral N>
  SIMDACT_INLINE explicit unsigned_lanes(N x) : unsigned_lanes(from(native::splat<lanes>(static_cast<U>(x)))) {}

  SIMDACT_INLINE friend unsigned_lanes operator+(unsigned_lanes a, unsigned_lanes b) {
    return from(a.vector() + b.vector());
  }
  SIMDACT_INLINE friend unsigned_lanes operator-(unsigned_lanes a, unsigned_lanes b) {
    return from(a.vector() - b.vector());
  }
  SIMDACT_INLINE friend unsigned_lanes operator&(unsigned_lanes a, unsigned_lanes b) {
    return from(a.vector() & b.vector());
  }
  SIMDACT_INLINE friend unsigned_lanes operator|(unsigned_lanes a, unsigned_lanes b) {
    return from(a.vector() | b.vector());
  }
  SIMDACT_INLINE friend unsigned_lanes operator^(unsigned_lanes a, unsigned_lanes b) {
    return from(a.vector() ^ b.vector());
  }
  SIMDACT_INLINE friend unsigned_lanes operator~(unsigned_lanes a) { return from(~a.vector()); }
  SIMDACT_INLINE friend unsigned_lanes operator<<(unsigned_lanes a, int n) {
    return from(a.vector() << static_cast<U>(n));
  }
  SIMDACT_INLINE friend unsigned_lanes operator>>(unsigned_lanes a, int n) {
    return from(a.vector() >> static_cast<U>(n));
  }

  SIMDACT_INLINE operator register_type() const { return this->data; }

private:
  SIMDACT_INLINE lanes vector() const { return __builtin_bit_cast(lanes, this->data); }
  SIMDACT_INLINE static unsigned_lanes from(lanes x) { return unsigned_lanes(__builtin_bit_cast(register_type, x)); }
};

} // namespace simdact::inline SIMDACT_TARGET::simd
