// The logarithm of a row's sum, in two parts: the difference to a logit is then as accurate as the logit.
#pragma once

#include <simdact/log1p/kernels.hpp>
#include <simdact/softmax/exponential.hpp>
#include <simdact/softmax/factor.hpp>
#include <simdact/softmax/lane_sum.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// log(sum·2^exponent) for a normal number's sum in two parts.
//
// sum = 2^k·(1 + t) with t in [-1/4, 1/2], and ln 2 times the exponents has a first part that is exact.
SIMDACT_INLINE two_parts<double> log_of(two_parts<double> sum, double exponent) {
  constexpr std::uint64_t half = std::uint64_t{1} << (simd::format<double>::mantissa_bits - 1);
  const double minus_k = detail::minus_exponent<double>(simd::as_bits(sum.high) + half);
  const double scaled = simd::scale_by_power_of_two(sum.high, minus_k);
  const double rest = sum.low / sum.high + kernel<fn::log1p, exponent_split>::eval(scaled - 1);
  const double n = exponent - minus_k, part = n * exp_constants<double>::ln2_high;
  const two_parts<double> log = detail::normalized(part, simd::fma(n, exp_constants<double>::ln2_low, rest));
  return n == 0 ? two_parts<double>{rest, 0} : log;
}

// log of the sum of e^(f·x) over a row, from the sum of its terms by a finite pivot.
template <class Method, simd::element T>
SIMDACT_INLINE two_parts<T> log_sum_exp(two_parts<T> sum, T pivot, const row_factor<T>& factor) {
  const bool direct = detail::is_direct(pivot, factor) && row_method<Method, T>;
  const double exponent = row_method<Method, T> ? -row_limits<T>::headroom : 0;
  const two_parts<double> parts{sum.high, sum.low};
  if (direct)
    return detail::narrowed<T>(
        detail::log_of(parts, exponent + static_cast<double>(detail::pivot_exponent<true>(pivot, factor))));
  // log(sum) is small beside f·pivot, which comes in two parts.
  const auto [log, log_low] = detail::log_of(parts, exponent);
  const double f = factor.plain.high, f_low = factor.plain.low, p = static_cast<double>(pivot), scaled = f * p;
  const double rest = detail::product_less(f, p, scaled) + f_low * p;
  const two_parts<double> all = detail::add_parts<double>({scaled, rest}, {log, log_low});
  return detail::narrowed<T>(detail::normalized(all.high, all.low));
}

} // namespace simdact::inline SIMDACT_TARGET::detail
