// SPDX-License-Identifier: BSL-1.0
// The cross-entropy of one row, and its gradient: with the targets q, weighted by class, and the probabilities p of the
// logits x,
//   loss = the sum of q·(logsumexp - x),   dx = p·(the sum of q) - q.
#pragma once

#include <simdact/cross_entropy/targets.hpp>
#include <simdact/softmax/backward.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Where the gradient of a row goes, and what it is multiplied by; nowhere without an `out`.
template <simd::element T, storable O>
struct row_gradient {
  O* out;
  T scale;
};
template <simd::element T, storable O>
row_gradient(O*, T) -> row_gradient<T, O>;

// What the target of one class adds to those of all.
template <simd::element T, class Target>
SIMDACT_INLINE T extra_target(const Target& target, std::size_t i) {
  if constexpr (one_class_target<Target>)
    return i == target.index ? target.weight : T(0);
  else
    return 0;
}

// 0·inf is 0 here: a class without a target adds nothing, whatever its logit.
template <simd::value V>
SIMDACT_INLINE V weighted(V weight, V x) {
  return simd::select(weight == V(0), V(0), simd::product(weight, x));
}

// q·(maximum - x), whose difference may be out of range though the product is not.
template <simd::element T>
SIMDACT_INLINE T weighted_distance(T q, T maximum, T x) {
  const T product = detail::weighted(q, maximum - x);
  return simd::is_finite(product) ? product : 2 * detail::weighted(q, maximum / 2 - x / 2);
}

// The sum of q·(maximum - x) by halves, plainly: where one of them is infinite the other way of adding up says NaN.
template <simd::element T, storable S, class Target>
SIMDACT_COLD T infinite_loss(const S* x, std::size_t n, T maximum, Target target) {
  double sum = 0;
  for (std::size_t i = 0; i < n; ++i)
    sum += static_cast<double>(detail::weighted(target.template at<T>(i), maximum / 2 - static_cast<T>(x[i]) / 2));
  return static_cast<T>(2 * sum);
}

// Of the targets that lie in an array or are a share for every class; n > 0.
template <simd::element T, storable S, class Target>
SIMDACT_INLINE T loss_below_maximum(const S* x, std::size_t n, T maximum, Target target) {
  const T sum = row_dot<T>([=](auto s, auto q, auto z)
                               SIMDACT_INLINE_LAMBDA { return s + detail::weighted(q, decltype(z)(maximum) - z); },
                           n, target, plain_logits<S>{x});
  return simd::is_finite(sum) ? sum : detail::infinite_loss(x, n, maximum, target);
}

template <simd::element T, class Target>
SIMDACT_INLINE T sum_of_targets(std::size_t n, Target target) {
  if constexpr (std::same_as<Target, index_target<T>>) {
    return 1;
  } else {
    const T sum = row_dot<T>([](auto s, auto q) SIMDACT_INLINE_LAMBDA { return s + q; }, n, target);
    if constexpr (one_class_target<Target>)
      return sum + target.weight;
    else
      return sum;
  }
}

// A row without a finite maximum: each +inf has its share of the probability; -inf everywhere, or a NaN, gives NaN.
template <simd::element T, storable S, class Target, storable O>
SIMDACT_COLD T cross_entropy_of_infinite(const S* x, std::size_t n, Target target, row_gradient<T, O> gradient) {
  constexpr T infinity = simd::format<T>::infinity;
  const T infinite = detail::count_infinite<T>(plain_logits<S>{x}, n), share = T(1) / infinite;
  const bool defined = infinite > 0;
  const T minus_log = defined ? detail::log_of_degenerate(share) : T(0);
  const T whole = detail::sum_of_targets<T>(n, target);
  T loss = defined ? T(0) : simd::format<T>::nan;
  for (std::size_t i = 0; i < n; ++i) {
    const bool top = static_cast<T>(x[i]) == infinity;
    const T q = target.template at<T>(i) + detail::extra_target<T>(target, i);
    loss += detail::weighted(q, top ? simd::negate(minus_log) : infinity);
    if (gradient.out != nullptr)
      gradient.out[i] =
          static_cast<O>(defined ? gradient.scale * (simd::product(top ? share : T(0), whole) - q) : loss);
  }
  return loss;
}

// The sum of a row's terms, which are stored if there is an `out`.
template <class Method, simd::element T, storable S>
SIMDACT_INLINE row_total<T> sum_stored(plain_logits<S> logits, std::size_t n, const row_factor<T>& factor, T* out) {
  return out == nullptr ? detail::sum_row<Method, false>(logits, n, factor, out)
                        : detail::sum_row<Method, true>(logits, n, factor, out);
}
template <class Method, simd::element T, storable S>
SIMDACT_INLINE row_total<T> sum_stored_by_maximum(plain_logits<S> logits, std::size_t n, T maximum,
                                                  const row_factor<T>& factor, T* out) {
  const two_parts<T> sum = out == nullptr ? detail::terms_by_pivot<Method, false>(logits, n, maximum, factor, out).sum
                                          : detail::terms_by_pivot<Method, true>(logits, n, maximum, factor, out).sum;
  return {sum, maximum, 0, {maximum, 0}};
}

// n > 0. The gradient may go where the logits are. One function for all kinds of indices, so that it is compiled once.
template <class Method, simd::element T, storable S, storable O, class Target>
[[gnu::noinline, gnu::flatten]] T cross_entropy_row(const S* x, std::size_t n, Target target,
                                                    row_gradient<T, O> gradient) {
  constexpr bool one_class = one_class_target<Target>;
  const row_factor<T> factor = unit_factor<T>;
  const plain_logits<S> logits{x};
  kept_terms<T, O> memory;
  T* const kept = gradient.out == nullptr ? nullptr : memory.place(n, gradient.out);
  T of_class = 0;
  if constexpr (one_class)
    of_class = static_cast<T>(x[target.index]);
  // The loss is taken from the class's own logit, or from the maximum if other classes count too.
  const bool all_count = !std::same_as<Target, index_target<T>> || target.share != T(0);
  row_total<T> total;
  T below = 0, whole = 1, origin = of_class;
  if (all_count) {
    origin = row_maximum<T>(logits, n);
    if (!simd::is_finite(origin))
      return detail::cross_entropy_of_infinite(x, n, target, gradient);
    below = detail::loss_below_maximum(x, n, origin, target);
    if constexpr (one_class)
      below += detail::weighted_distance(target.weight, origin, of_class);
    whole = detail::sum_of_targets<T>(n, target);
    total = detail::sum_stored_by_maximum<Method>(logits, n, origin, factor, kept);
  } else {
    total = detail::sum_stored<Method>(logits, n, factor, kept);
    if (!simd::is_finite(total.pivot))
      return detail::cross_entropy_of_infinite(x, n, target, gradient);
  }
  const auto [term, others] =
      one_class && !all_count ? detail::split_sum<Method>(total, of_class, factor) : class_terms<T>{0, 0};
  T loss = 0;
  if (others < term) {
    loss = evaluate<fn::log1p, exponent_split>(others / term);
  } else {
    const auto [logsumexp, logsumexp_low] = detail::logsumexp<Method>(total.sum, total.pivot, factor);
    // Of targets that are all 0 a row with a NaN has loss NaN too.
    loss = simd::product(whole, simd::max(T(0), (logsumexp - origin) + logsumexp_low)) + below;
  }
  if (gradient.out != nullptr) {
    const over_sum<row_exponential<Method, true>::exact, T> probability{detail::reciprocal(total.sum)};
    const T scale = gradient.scale;
    T at_class = 0;
    if constexpr (one_class) {
      if (all_count) {
        const T e = std::same_as<O, T> || kept != nullptr ? kept[target.index]
                                                          : detail::split_sum<Method>(total, of_class, factor).of_class;
        at_class = scale * simd::fms(probability(e), whole, target.weight + target.template at<T>(target.index));
      } else {
        at_class = simd::negate(scale * probability(others));
      }
    }
    const auto derivative = [=](auto e, auto q) SIMDACT_INLINE_LAMBDA {
      using V = decltype(e);
      return V(scale) * simd::fms(probability(e), V(whole), q);
    };
    if (std::same_as<O, T> || kept != nullptr)
      map_row<T>(derivative, n, gradient.out, plain_logits<T>{kept}, target);
    else if constexpr (!std::same_as<O, T>)
      detail::map_terms<Method>(logits, n, total, factor, derivative, gradient.out, target);
    if constexpr (one_class)
      gradient.out[target.index] = static_cast<O>(at_class);
  }
  return loss;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
