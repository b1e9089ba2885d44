// SPDX-License-Identifier: BSL-1.0
// Where the logits of a row come from: the array itself, that and a soft limit, or that, a limit and a bias, which make
// a number in two parts of each. S is what the array holds, T what is computed in.
#pragma once

#include <limits>

#include <simdact/core/range.hpp>
#include <simdact/rows/bias.hpp>
#include <simdact/rows/factor.hpp>
#include <simdact/simd/narrow.hpp>
#include <simdact/softcap/kernels.hpp>

SIMDACT_STRICT_BEGIN
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
template <storable S>
struct plain_logits {
  const S* x;

  template <simd::value V>
  SIMDACT_INLINE V at(std::size_t i) const {
    return simd::load<V>(x + i);
  }
  // The first n lanes; the others hold any number.
  template <simd::value V>
  SIMDACT_INLINE V first_at(std::size_t i, std::size_t n) const {
    return simd::load_first<V>(x + i, n);
  }
  // The same where n may be none of the lanes, or all.
  template <simd::value V>
  SIMDACT_INLINE V up_to_at(std::size_t i, std::size_t n) const {
    return simd::load_up_to<V>(x + i, n);
  }
  // Those from the i-th on.
  plain_logits from(std::size_t i) const { return {x + i}; }
};

// softcap(scale·x), of a class that is left out too: its logit is -inf.
template <class Cap, simd::element T>
struct soft_limit {
  T scale;
  T cap;

  template <simd::value V>
  SIMDACT_INLINE V operator()(V x) const {
    constexpr T infinity = simd::format<T>::infinity;
    const V out(scale < 0 ? infinity : -infinity);
    const V limited = simd::strictly<V>([](auto z, auto limit)
                                            SIMDACT_INLINE_LAMBDA { return kernel<fn::softcap, Cap>::eval(z, limit); },
                                        V(x * V(scale)), V(cap));
    return simd::select(x == out, V(-infinity), limited);
  }
};
struct no_limit {
  template <simd::value V>
  SIMDACT_INLINE V operator()(V x) const {
    return x;
  }
};

// An array's numbers within a limit, which is applied wherever one is read.
template <class Limit, storable S>
struct limited_logits {
  const S* x;
  Limit limit;

  template <simd::value V>
  SIMDACT_INLINE V at(std::size_t i) const {
    return limit(simd::load<V>(x + i));
  }
  template <simd::value V>
  SIMDACT_INLINE V first_at(std::size_t i, std::size_t n) const {
    return limit(simd::load_first<V>(x + i, n));
  }
  template <simd::value V>
  SIMDACT_INLINE V up_to_at(std::size_t i, std::size_t n) const {
    return limit(simd::load_up_to<V>(x + i, n));
  }
  limited_logits from(std::size_t i) const { return {x + i, limit}; }
};

// Whether a row's logits are numbers in one part.
template <class Logits, class T>
concept in_one_part = requires(const Logits& logits) {
  { logits.template at<T>(0) } -> std::same_as<T>;
};

// (factor·limit(x) + bias)/unit: a sum in two parts. Where the first is -inf, which costs no floating-point exception,
// the second is finite or -inf; where it is +inf, NaN. A bias of +inf under -inf makes both NaN. The unit, a power of
// two, is such that no finite x and bias overflow on the way.
template <simd::element T, class Limit, storable S = T>
struct biased_logits {
  const S* x;
  row_bias<T> bias;
  Limit limit;
  two_parts<T> factor; // over the unit
  T inverse_unit;
  std::size_t step = 1; // from an element to the next

  template <simd::value V>
  SIMDACT_INLINE two_parts<V> at(std::size_t i) const {
    return read<V>(i, all_lanes{});
  }
  template <simd::value V>
  SIMDACT_INLINE two_parts<V> first_at(std::size_t i, std::size_t n) const {
    return up_to_at<V>(i, n);
  }
  template <simd::value V>
  SIMDACT_INLINE two_parts<V> up_to_at(std::size_t i, std::size_t n) const {
    return read<V>(i, lanes_up_to{n});
  }
  biased_logits from(std::size_t i) const { return {x + i * step, bias.from(i), limit, factor, inverse_unit, step}; }

private:
  template <simd::value V, class Lanes>
  SIMDACT_INLINE two_parts<V> read(std::size_t i, Lanes lanes) const {
    if (bias.more) [[unlikely]]
      return read_with_more<V>(*this, i, lanes);
    const V value = lanes.template numbers<V>(x + i);
    const V added = bias.mask != nullptr ? lanes.template numbers<V>(bias.mask + i) : V(0);
    if constexpr (simd::element<V>) {
      const auto [high, low] = masked(simd::strict<V>(value), simd::strict<V>(added));
      return {high.raw(), low.raw()};
    } else {
      return masked(value, added);
    }
  }
  template <simd::value V>
  SIMDACT_INLINE two_parts<V> masked(V value, V added) const {
    return scaled_and_biased(value, added * V(inverse_unit));
  }
  // A function of its own, so that loops over rows with a mask alone are not compiled with it.
  template <simd::value V, class Lanes>
  [[gnu::noinline, gnu::flatten]] static two_parts<V> read_with_more(const biased_logits& of, std::size_t i,
                                                                     Lanes lanes) {
    const V value = of.step == 1 ? lanes.template numbers<V>(of.x + i)
                                 : detail::load_spaced<V>(of.x + i * of.step, of.step, lanes.template count<V>());
    const V added = of.bias.mask != nullptr ? lanes.template numbers<V>(of.bias.mask + i) : V(0);
    const V shown = of.bias.shown != nullptr ? lanes.template bytes<V>(of.bias.shown + i) : V(1);
    if constexpr (simd::element<V>) {
      const auto [high, low] = of.with_more(simd::strict<V>(value), simd::strict<V>(added), simd::strict<V>(shown), i);
      return {high.raw(), low.raw()};
    } else {
      return of.with_more(value, added, shown, i);
    }
  }
  template <simd::value V>
  SIMDACT_INLINE two_parts<V> with_more(V value, V added, V shown, std::size_t i) const {
    const auto hidden = shown == V(0);
    const two_parts<V> sloped = bias.sloped(i, added * V(inverse_unit));
    const auto [high, low] = scaled_and_biased(simd::select(hidden, V(0), value),
                                               simd::select(hidden, V(-simd::format<T>::infinity), sloped.high));
    return {high, low + simd::select(hidden, V(0), sloped.low)};
  }
  template <simd::value V>
  SIMDACT_INLINE two_parts<V> scaled_and_biased(V value, V added) const {
    constexpr T infinity = simd::format<T>::infinity;
    const V limited = limit(value), scaled = limited * V(factor.high);
    const auto left_out = scaled == V(-infinity);
    const V logit = simd::select(left_out, V(0), limited), product = simd::select(left_out, V(0), scaled);
    const auto [sum, low] = detail::biased_product(product, added);
    const V rounded_off = simd::fma(logit, V(factor.low), detail::product_minus(logit, V(factor.high), product));
    return {simd::select(left_out, V(-infinity) + added, sum), low + rounded_off};
  }
};

// The unit for a factor: at least 2, as the sum has two terms, and twice the factor; twice that for a third term.
template <simd::element T>
constexpr T unit_of(two_parts<T> factor, bool sloped) {
  T unit = 2;
  while (simd::abs(factor.high) > unit / 2)
    unit *= 2;
  return sloped ? 2 * unit : unit;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
