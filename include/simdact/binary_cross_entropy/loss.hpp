// The binary cross-entropy of a logit x and a target t, and its derivative by x, as operations on values.
//
// With q = 1 - t and weight p for the positive class the loss is q·softplus(x) + p·t·softplus(-x); of the two softplus
// one is L = log1p(e^-|x|) and the other |x| + L. So it is w·|x| + (q + p·t)·L, where w is q for x > 0 and p·t for the
// others: no term is negative for a target in [0, 1], and nothing cancels.
//
// The derivative q·sigmoid(x) - p·t·sigmoid(-x) is ±(w - v·z)/(1 + z) with z = e^-|x| and v the other of q and p·t.
// Where the two terms nearly cancel it is as exact as z is: what the roundings of q and p·t leave is carried along.
#pragma once

#include <array>

#include <simdact/core/kernel.hpp>
#include <simdact/core/plain_form.hpp>
#include <simdact/math/wide_product.hpp>
#include <simdact/softplus/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// 1 - t and p·t, and which of them weighs |x|.
template <simd::value V>
struct binary_terms {
  V negative, positive, linear, other;
};

template <simd::value V>
SIMDACT_INLINE constexpr binary_terms<V> make_binary_terms(V x, V t, V pos_weight) {
  const V q = V(1) - t, positive = pos_weight * t;
  const auto above = x > V(0);
  return {q, positive, simd::select(above, q, positive), simd::select(above, positive, q)};
}

// From this |x| on, where L and z = e^-|x| are about to leave the normal numbers, a weight above 1 is multiplied before
// they are rounded.
template <simd::element T>
inline constexpr T far_logit = sizeof(T) == 4 ? T(86) : T(707);

template <simd::value V>
SIMDACT_INLINE constexpr auto is_far(V x, V weight, V pos_weight) {
  return simd::both<V>(simd::abs(x) > V(far_logit<simd::element_t<V>>),
                       simd::both<V>(weight > V(1), pos_weight > V(1)));
}

// weight·e^-|x|, and no less than where even the largest weight leaves nothing.
template <simd::value V>
SIMDACT_INLINE constexpr V weighted_exponential(V x, V weight) {
  constexpr bool single = sizeof(simd::element_t<V>) == 4;
  const V z = simd::max(V(single ? -210 : -1500), simd::negate(simd::abs(x)));
  return detail::wide_product(detail::exp_parts(z), weight);
}

template <simd::value V>
[[gnu::cold, gnu::noinline]] constexpr V binary_loss_of_far(V x, V weight, V pos_weight, V linear, V loss) {
  return simd::select(is_far(x, weight, pos_weight), weighted_exponential(x, weight) + linear, loss);
}
template <simd::value V>
[[gnu::cold, gnu::noinline]] constexpr V binary_slope_of_far(V x, V pos_weight, V linear, V other, V slope) {
  return simd::select(is_far(x, other, pos_weight), linear - weighted_exponential(x, other), slope);
}

// Far: whether x may be far.
template <class Policy, bool Far, simd::value V>
SIMDACT_INLINE constexpr V binary_loss(V x, V t, V pos_weight) {
  const V size = simd::abs(x);
  const binary_terms<V> of = make_binary_terms(x, t, pos_weight);
  const V weight = of.negative + of.positive;
  // No part of an infinite logit that agrees with its target.
  const V linear = simd::select(of.linear == V(0), V(0), of.linear * size);
  const V loss = simd::fma(weight, evaluate<fn::softplus, Policy>(simd::negate(size)), linear);
  if constexpr (Far)
    if (!simd::all<V>(!is_far(x, weight, pos_weight))) [[unlikely]]
      return detail::binary_loss_of_far(x, weight, pos_weight, linear, loss);
  return loss;
}

// c - a·b, whose product is not rounded on its own.
template <simd::value V>
SIMDACT_INLINE constexpr V less_product(V c, V a, V b) {
  if constexpr (simd::fused) {
    return simd::fnma(a, b, c);
  } else {
    const auto [high, low] = detail::exact_product(a, b);
    return (c - high) - low;
  }
}

// (linear - other·z)/(1 + z).
template <bool Far, simd::value V>
SIMDACT_INLINE constexpr V binary_slope(V x, V t, V pos_weight, const binary_terms<V>& of) {
  const V end(-logistic_end<simd::element_t<V>>);
  const auto [m, n] = detail::exp_parts(detail::not_above_zero(simd::negate(simd::abs(x)), end));
  const V z = simd::scale_by_power_of_two(m, n);
  const V q_low = (V(1) - of.negative) - t, positive_low = detail::product_less(pos_weight, t, of.positive);
  const auto above = x > V(0);
  const V linear_low = simd::select(above, q_low, positive_low), other_low = simd::select(above, positive_low, q_low);
  const V difference = detail::less_product(of.linear, of.other, z) + simd::fnma(other_low, z, linear_low);
  const V slope = simd::divide(difference, V(1) + z);
  if constexpr (Far)
    if (!simd::all<V>(!is_far(x, of.other, pos_weight))) [[unlikely]]
      return detail::binary_slope_of_far(x, pos_weight, of.linear, of.other, slope);
  return slope;
}

template <class Policy, bool Far, simd::value V>
SIMDACT_INLINE constexpr V binary_loss_derivative(V x, V t, V pos_weight) {
  const binary_terms<V> of = make_binary_terms(x, t, pos_weight);
  const auto above = x > V(0);
  if constexpr (std::same_as<chosen_method<fn::softplus_derivative, Policy, simd::element_t<V>>, exp_quotient>) {
    const V slope = binary_slope<Far>(x, t, pos_weight, of);
    return simd::select(above, slope, simd::negate(slope));
  } else {
    // From the smaller of the two sigmoids, whose complement is exact to half an ULP.
    const V lesser = evaluate<fn::softplus_derivative, Policy>(simd::negate(simd::abs(x))), greater = V(1) - lesser;
    return of.negative * simd::select(above, greater, lesser) - of.positive * simd::select(above, lesser, greater);
  }
}

// The operations of the array forms, of a target and a logit. With a weight up to 1 no logit is far.
template <simd::element T, class Form>
auto with_and_without_far(T pos_weight, Form form) {
  return with_plain_form{form(std::true_type()), form(std::false_type()),
                         pos_weight > 1 ? static_cast<double>(far_logit<T>) : always_plain};
}

template <class Policy, simd::element T>
auto binary_loss_of(T pos_weight) {
  return detail::with_and_without_far(pos_weight, [=](auto may_be_far) {
    return [=]<class V>(V t, V x) SIMDACT_INLINE_LAMBDA {
      return detail::binary_loss<Policy, decltype(may_be_far)::value>(x, t, V(pos_weight));
    };
  });
}

template <class Policy, simd::element T>
auto binary_loss_and_gradient_of(T pos_weight, T scale) {
  return detail::with_and_without_far(pos_weight, [=](auto may_be_far) {
    return [=]<class V>(V t, V x) SIMDACT_INLINE_LAMBDA {
      constexpr bool Far = decltype(may_be_far)::value;
      return std::array<V, 2>{detail::binary_loss<Policy, Far>(x, t, V(pos_weight)),
                              V(scale) * detail::binary_loss_derivative<Policy, Far>(x, t, V(pos_weight))};
    };
  });
}

template <class Policy, simd::element T>
auto binary_backward_of(T pos_weight, T scale) {
  return detail::with_and_without_far(pos_weight, [=](auto may_be_far) {
    return [=]<class V>(V dy, V t, V x) SIMDACT_INLINE_LAMBDA {
      return V(scale) * dy * detail::binary_loss_derivative<Policy, decltype(may_be_far)::value>(x, t, V(pos_weight));
    };
  });
}

// The gradient comes first: it is stored, and the loss added.
template <class Policy, simd::element T>
auto binary_gradient_and_loss_of(T pos_weight, T scale) {
  return detail::with_and_without_far(pos_weight, [=](auto may_be_far) {
    return [=]<class V>(V t, V x) SIMDACT_INLINE_LAMBDA {
      constexpr bool Far = decltype(may_be_far)::value;
      return std::array<V, 2>{V(scale) * detail::binary_loss_derivative<Policy, Far>(x, t, V(pos_weight)),
                              detail::binary_loss<Policy, Far>(x, t, V(pos_weight))};
    };
  });
}

} // namespace simdact::inline SIMDACT_TARGET::detail
