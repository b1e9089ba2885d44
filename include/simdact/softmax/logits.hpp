// Where the logits of a row come from: the array itself, or that and a soft limit and a mask, which make a number in
// two parts of each.
#pragma once

#include <limits>

#include <simdact/simd/memory.hpp>
#include <simdact/softcap/kernels.hpp>
#include <simdact/softmax/factor.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::value V>
SIMDACT_INLINE constexpr V leading(V x) {
  return x;
}
template <simd::value V>
SIMDACT_INLINE constexpr V leading(two_parts<V> x) {
  return x.high;
}

// The array itself.
template <simd::element T>
struct plain_logits {
  const T* x;

  template <simd::value V>
  SIMDACT_INLINE V at(std::size_t i) const {
    return simd::load<V>(x + i);
  }
  // The first n lanes; the others hold any number.
  template <simd::value V>
  SIMDACT_INLINE V first_at(std::size_t i, std::size_t n) const {
    return simd::load_first<V>(x + i, n);
  }
};

// factor·x + mask, or factor·softcap(scale·x) + mask, that with a mask or without. Cap: the method of softcap, or void.
template <simd::element T, class Cap>
struct biased_logits {
  const T* x;
  const T* mask;
  two_parts<T> factor;
  T scale;
  T cap;

  template <simd::value V>
  SIMDACT_INLINE two_parts<V> at(std::size_t i) const {
    return biased(simd::load<V>(x + i), masked() ? simd::load<V>(mask + i) : V(0));
  }
  template <simd::value V>
  SIMDACT_INLINE two_parts<V> first_at(std::size_t i, std::size_t n) const {
    return biased(simd::load_first<V>(x + i, n), masked() ? simd::load_first<V>(mask + i, n) : V(0));
  }

private:
  SIMDACT_INLINE bool masked() const { return std::same_as<Cap, void> || mask != nullptr; }

  template <simd::value V>
  SIMDACT_INLINE two_parts<V> biased(V logit, V bias) const {
    if constexpr (!std::same_as<Cap, void>)
      logit = kernel<fn::softcap, Cap>::eval(logit * V(scale), V(cap));
    const V product = logit * V(factor.high), sum = product + bias, added = sum - product;
    const V rounded_off = simd::fma(logit, V(factor.low), detail::product_less(logit, V(factor.high), product));
    const V low = ((product - (sum - added)) + (bias - added)) + rounded_off;
    return {sum, simd::select(sum - sum == V(0), low, V(0))};
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
