// SPDX-License-Identifier: BSL-1.0
// Results of sixteen bits, correctly rounded: Ziv's rounding test.
//
// A kernel for floats gives y, the exact result is within its stated bound of y. Unless a tie, half-way between two
// neighbours of sixteen bits, lies within that bound of y too, both are rounded to the same number, and y is stored,
// rounded. Where one does, about once in 2^13 bfloat16 and 2^10 float16, the kernel for doubles decides; its result is
// rounded to sixteen bits at once, as rounding it to a float first would lose on which side of a tie it is.
#pragma once

#include <simdact/accuracy.hpp>
#include <simdact/core/parameter.hpp>
#include <simdact/math/limits.hpp>
#include <simdact/simd/narrow.hpp>
#include <simdact/simd/widen.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::narrow T>
struct narrow_format;

template <>
struct narrow_format<bfloat16> {
  static constexpr int mantissa_bits = 7;
  static constexpr double smallest_normal = 0x1p-126, overflow = 0x1p128;
};

template <>
struct narrow_format<float16> {
  static constexpr int mantissa_bits = 10;
  static constexpr double smallest_normal = 0x1p-14, overflow = 0x1p16;
};

// y, or a float of which the same bits are dropped as of y, and no less: below the normal numbers of T fewer are kept.
template <simd::narrow T, simd::value V>
SIMDACT_INLINE constexpr V aligned(V y) {
  if constexpr (narrow_format<T>::smallest_normal > static_cast<double>(smallest_normal<float>)) {
    const V a = simd::abs(y), least(narrow_format<T>::smallest_normal);
    return simd::select(a < least, a + least, a);
  } else {
    return y;
  }
}

template <simd::narrow T>
inline constexpr std::uint32_t dropped = (1u << (23 - narrow_format<T>::mantissa_bits)) - 1;

// A result that may be stored, rounded, except where it is in doubt: where its margin is one of Steps. A margin is no
// NaN, so that the least of several can be asked for.
template <simd::value V, int Steps>
struct tentative {
  V y, margin;

  static constexpr float doubtful = 1 + 2 * Steps * 0x1p-23f;

  SIMDACT_INLINE constexpr tentative or_less(tentative other) const { return {y, simd::min(margin, other.margin)}; }
  SIMDACT_INLINE constexpr bool in_doubt() const { return simd::any<V>(margin <= V(doubtful)); }
  SIMDACT_INLINE constexpr tentative doubted(simd::mask_t<V> where) const {
    return {y, simd::select(where, V(0), margin)};
  }
  // Where it is in doubt, operation(x...) on doubles.
  template <class Operation>
  SIMDACT_INLINE constexpr V or_by_doubles(Operation operation, std::same_as<V> auto... x) const {
    if (!in_doubt())
      return y;
    return simd::select(margin <= V(doubtful), simd::by_doubles<V>(operation, x...), y);
  }
};

// The bits that are dropped of y, and an offset added, as those of a number from 1 up to 2.
template <simd::narrow T, simd::value V>
SIMDACT_INLINE constexpr V above_one(simd::bits_t<V> y, std::uint32_t offset) {
  using U = simd::bits_t<V>;
  return simd::from_bits<V>(((y + U(offset)) & U(dropped<T>)) | simd::as_bits(V(1)));
}

// In doubt where a tie is no more than Steps floats from y.
// Where y and the exact result lie on two sides of a power of two no tie is near, so that a bound in ULP, of either of
// them, is that number of steps.
template <simd::narrow T, int Steps, simd::value V>
SIMDACT_INLINE constexpr tentative<V, Steps> within_steps(V y) {
  constexpr std::uint32_t tie = (dropped<T> + 1) / 2;
  return {y, detail::above_one<T, V>(simd::as_bits(detail::aligned<T>(y)), tie + std::uint32_t{Steps})};
}

// In doubt where a tie may be no farther from y than `error`. Twice that is asked for: below a power of two ties are
// twice as dense, and where even those are less than two errors apart the answer is yes.
template <simd::narrow T, simd::value V>
SIMDACT_INLINE constexpr tentative<V, 0> within_error(V y, V error) {
  constexpr float tie = 1 + static_cast<float>((dropped<T> + 1) / 2) * 0x1p-23f;
  const auto b = simd::as_bits(detail::aligned<T>(y));
  const V power = simd::from_bits<V>(b & simd::as_bits(V(simd::format<float>::infinity)));
  const V distance = simd::abs(detail::above_one<T, V>(b, 0) - V(tie)) * power;
  return tentative<V, 0>{y, V(2)}.doubted(distance <= error + error);
}

// d to the nearest of sixteen bits, ties to even, as a double; what overflows there is no less than 2·2^emax.
template <simd::narrow T, simd::value D>
SIMDACT_INLINE constexpr D rounded_to(D d) {
  using format = narrow_format<T>;
  const D a = simd::min(D(format::overflow), simd::abs(d));
  const D power = simd::from_bits<D>(simd::as_bits(a) & simd::as_bits(D(simd::format<double>::infinity)));
  // The last place of the sum is that of the result.
  constexpr double to_last_place = 1.5 * static_cast<double>(std::uint64_t{1} << (52 - format::mantissa_bits));
  const D grid = simd::max(D(format::smallest_normal), power) * D(to_last_place);
  return simd::copysign((a + grid) - grid, d);
}

// The double nearest to a function may be a tie, as a term of a series near 0 or at infinity, though the function is
// not. Such a function says on which side of it the rest of the series is: fn::residue. No other result is within 2^-44
// of a tie without being one, which the tests see.
template <simd::value D>
SIMDACT_INLINE constexpr D with_residue(fn::residue r, D x, D y, std::same_as<D> auto... parameters) {
  const D size = simd::abs(x), rest = simd::abs(y) * D(r.positive || r.of_argument ? 0x1p-44 : -0x1p-44);
  D lost = r.of_magnitude ? simd::flip_sign(rest, y) : r.of_argument ? simd::flip_sign(rest, x) : rest;
  // Of swish that has the sign of beta.
  ((lost = simd::select(simd::abs(parameters) > D(0), simd::flip_sign(lost, parameters), D(0))), ...);
  return simd::select(simd::both<D>(size >= D(r.from), size < D(r.below)), y + lost, y);
}
template <class Function, simd::value D>
SIMDACT_INLINE constexpr D with_residue(D x, D y, std::same_as<D> auto... parameters) {
  if constexpr (requires { Function::lost; })
    y = detail::with_residue(Function::lost, x, y, parameters...);
  if constexpr (requires { Function::lost_further; })
    for (const fn::residue& r : Function::lost_further)
      y = detail::with_residue(r, x, y, parameters...);
  return y;
}

template <class Function, class... Parameters>
SIMDACT_INLINE constexpr auto by_double_kernel(Parameters... parameters) {
  return [=]<class D>(D x) SIMDACT_INLINE_LAMBDA {
    using method = chosen_method<Function, accurate, double>;
    return detail::with_residue<Function>(x, kernel<Function, method>::eval(x, D(static_cast<double>(parameters))...),
                                          D(static_cast<double>(parameters))...);
  };
}

template <class Function>
inline constexpr bound float_bound = accuracy<Function, accurate, float>;

// The bound of a derivative that crosses zero is an absolute one; in ULP its error has no bound to speak of.
template <class Function>
inline constexpr bool is_relative = 64 > float_bound<Function>.max_ulp;

// A bound of the error of such a derivative.
template <class Function, simd::value V>
SIMDACT_INLINE constexpr V absolute_error(V x, V y) {
  const V most(static_cast<float>(float_bound<Function>.max_abs));
  if constexpr (requires { Function::relative; })
    return simd::select(x < V(static_cast<float>(Function::relative.below)),
                        simd::abs(y) * V(static_cast<float>(Function::relative.max_ulp * 0x1p-23)), most);
  else
    return most;
}

template <class Function, simd::narrow T, simd::value V, class... Parameters>
SIMDACT_INLINE constexpr auto tentatively(V x, Parameters... parameters) {
  const V y = kernel<Function, chosen_method<Function, accurate, float>>::eval(x, V(parameters)...);
  if constexpr (is_relative<Function>)
    return detail::within_steps<T, static_cast<int>(float_bound<Function>.max_ulp)>(y);
  else
    return detail::within_error<T>(y, detail::absolute_error<Function>(x, y));
}

// The correctly rounded result, as a float, where some of the floats' are in doubt.
template <class Function, simd::narrow T, simd::value V, class... Parameters>
SIMDACT_COLD constexpr V nearest_by_doubles(V x, Parameters... parameters) {
  const auto result = detail::tentatively<Function, T>(x, parameters...);
  return result.or_by_doubles(
      [=](auto d)
          SIMDACT_INLINE_LAMBDA { return detail::rounded_to<T>(detail::by_double_kernel<Function>(parameters...)(d)); },
      x);
}

template <class Function, simd::narrow T, simd::value V, class... Parameters>
SIMDACT_INLINE constexpr V nearest(V x, Parameters... parameters) {
  const auto result = detail::tentatively<Function, T>(x, parameters...);
  if (result.in_doubt()) [[unlikely]]
    return detail::nearest_by_doubles<Function, T>(x, parameters...);
  return result.y;
}

// A value of sixteen bits: the float's result, rounded, or accurate's.
template <class Function, class Policy, simd::narrow V, class... Parameters>
SIMDACT_INLINE constexpr V evaluate(V x, Parameters... parameters) noexcept {
  using T = simd::stored_t<V>;
  using method = chosen_method<Function, Policy, T>;
  using S = simd::strict<float>;
  const S s(static_cast<float>(__builtin_bit_cast(T, x)));
  const S y = [&] {
    if constexpr (std::same_as<method, accurate>)
      return detail::nearest<Function, T>(s, parameters...);
    else
      return kernel<Function, method>::eval(s, S(parameters)...);
  }();
  return __builtin_bit_cast(V, T(y.raw()));
}

} // namespace simdact::inline SIMDACT_TARGET::detail
