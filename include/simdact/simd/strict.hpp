// SPDX-License-Identifier: BSL-1.0
// Arithmetic that no compiler flag changes: what every kernel computes in.
//
// -ffast-math and its kin let a compiler reassociate sums, divide by a rounded reciprocal and contract a·b + c; most
// compilers contract without being asked. A strict value is a float, a double or a batch of them whose operators round
// once, in the order written. So a call gives the same bits under every flag, alone or in an array.
//
// A barrier is an empty statement that the optimiser cannot look through. Products always have one, because a
// multiplication and an addition are what is contracted, and no macro tells whether that is allowed. Sums and quotients
// have one where the compiler says that it may rewrite them. Clang does not say so for every flag, but takes none of
// them for the lines between its two pragmas. Quotients are written as divide(a, b), in ops.hpp.
#pragma once

#include <utility>

#include <simdact/simd/arithmetic_flags.hpp>
#include <simdact/simd/native/exact.hpp>
#include <simdact/simd/value.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::simd {

// x, of whose origin the optimiser knows nothing.
template <class R>
SIMDACT_INLINE constexpr R opaque(R x) {
  if (!__builtin_is_constant_evaluated())
    asm("" : "+" SIMDACT_REGISTER(x));
  return x;
}

// The same for what is not contracted.
template <class R>
SIMDACT_INLINE constexpr R opaque_if_rewritten(R x) {
  if constexpr (rewrites_arithmetic)
    return simd::opaque(x);
  else
    return x;
}

// a/b of numbers or registers. A divisor of its own, so that no two divisions share a reciprocal.
template <class R>
SIMDACT_INLINE constexpr R quotient(R a, R b) {
  if constexpr (requires { native::quotient(a, b); })
    return native::quotient(a, b);
  if constexpr (rewrites_arithmetic)
    if (!__builtin_is_constant_evaluated())
      asm volatile("" : "+" SIMDACT_REGISTER(b));
  return simd::opaque_if_rewritten(a / b);
}

template <class V>
class strict;

template <element T>
class strict<T> {
public:
  strict() = default;
  template <class N>
  requires std::is_arithmetic_v<N> SIMDACT_INLINE constexpr explicit strict(N x) : x_(static_cast<T>(x)) {}

  SIMDACT_INLINE constexpr T raw() const { return x_; }
  template <class N>
  requires std::is_arithmetic_v<N> SIMDACT_INLINE constexpr explicit operator N() const { return static_cast<N>(x_); }

  SIMDACT_INLINE friend constexpr strict operator+(strict a, strict b) {
    return strict(simd::opaque_if_rewritten(a.x_ + b.x_));
  }
  SIMDACT_INLINE friend constexpr strict operator-(strict a, strict b) {
    return strict(simd::opaque_if_rewritten(a.x_ - b.x_));
  }
  SIMDACT_INLINE friend constexpr strict operator*(strict a, strict b) { return strict(simd::opaque(a.x_ * b.x_)); }
  SIMDACT_INLINE friend constexpr bool operator<(strict a, strict b) { return a.x_ < b.x_; }
  SIMDACT_INLINE friend constexpr bool operator>(strict a, strict b) { return a.x_ > b.x_; }
  SIMDACT_INLINE friend constexpr bool operator<=(strict a, strict b) { return a.x_ <= b.x_; }
  SIMDACT_INLINE friend constexpr bool operator>=(strict a, strict b) { return a.x_ >= b.x_; }
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wfloat-equal"
  SIMDACT_INLINE friend constexpr bool operator==(strict a, strict b) {
    return a.x_ == b.x_;
  }
  SIMDACT_INLINE friend constexpr bool operator!=(strict a, strict b) {
    return a.x_ != b.x_;
  }
#pragma GCC diagnostic pop

private:
  T x_;
};

// The operators hide those of the batch, which carry the flags of wherever xsimd was included. The register is reached
// without xsimd's constructors and conversions: they are not inlined always, and a function that calls them thousands
// of times reaches g++'s limit of growth, whereupon its compilation takes twice as long.
template <element T, class A>
class strict<xsimd::batch<T, A>> : public xsimd::batch<T, A> {
  using batch = xsimd::batch<T, A>;
  using lanes = typename batch::register_type;

public:
  strict() = default;
  SIMDACT_INLINE strict(batch x) { this->data = x.data; }
  SIMDACT_INLINE strict(lanes x) { this->data = x; }
  template <class N>
  requires std::is_arithmetic_v<N> SIMDACT_INLINE explicit strict(N x)
      : strict(native::splat<lanes>(static_cast<T>(x))) {}

  SIMDACT_INLINE batch raw() const { return *this; }
  SIMDACT_INLINE operator lanes() const { return this->data; }

  SIMDACT_INLINE friend strict operator+(strict a, strict b) { return simd::opaque_if_rewritten(a.data + b.data); }
  SIMDACT_INLINE friend strict operator-(strict a, strict b) { return simd::opaque_if_rewritten(a.data - b.data); }
  SIMDACT_INLINE friend strict operator*(strict a, strict b) { return simd::opaque(a.data * b.data); }
};

template <value V>
struct value_traits<strict<V>> : value_traits<V> {};

// The product of values that may be plain numbers: rounded, and no part of a multiply-add. The pragmas do not see to
// that where clang is told to contract whatever it finds.
template <single V>
SIMDACT_INLINE constexpr V product(V a, V b) {
  if constexpr (element<V>)
    return simd::opaque(a * b);
  else
    return a * b;
}

// A sum or difference of values that may be plain numbers: rounded, before anything else is done to it.
template <single V>
SIMDACT_INLINE constexpr V as_written(V x) {
  if constexpr (element<V>)
    return simd::opaque_if_rewritten(x);
  else
    return x;
}

template <class V>
inline constexpr bool has_strict = element<V>;
template <element T, class A>
inline constexpr bool has_strict<xsimd::batch<T, A>> = true;

// The widest vector of this build.
template <class T>
struct widest_of {
  using type = strict<xsimd::batch<T, best_arch>>;
};

template <class T>
using widest = typename widest_of<T>::type;

// The value that users hold, of one that kernels compute with.
template <value V>
SIMDACT_INLINE constexpr V raw(V x) {
  return x;
}
template <value V>
SIMDACT_INLINE constexpr V raw(strict<V> x) {
  return x.raw();
}

// What an operation of the user's works on: the widest xsimd::batch.
template <class T>
using widest_raw = decltype(simd::raw(std::declval<widest<T>>()));

// operation(x...) on strict values. What has no arithmetic, a bfloat16, stays as it is.
template <value V, class Operation>
SIMDACT_INLINE constexpr V strictly(Operation operation, std::same_as<V> auto... x) {
  if constexpr (has_strict<V>)
    return simd::raw(operation(strict<V>(x)...));
  else
    return operation(x...);
}

} // namespace simdact::inline SIMDACT_TARGET::simd
SIMDACT_INLINED_STRICT_END
