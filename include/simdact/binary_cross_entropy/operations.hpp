// SPDX-License-Identifier: BSL-1.0
// The operations of the array forms of a binary cross-entropy, of a target and what is compared with it.
//
// A Loss has value<Far>(x, factors) and slope<Far>(x, factors), and if they are dearer for an x that is far out with a
// factor above 1, far_from<T>, the magnitude up to which Far may be false.
#pragma once

#include <array>

#include <simdact/binary_cross_entropy/terms.hpp>
#include <simdact/core/plain_form.hpp>
#include <simdact/rows/weights.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <class Loss>
concept has_far = requires {
  Loss::template far_from<float>;
};

// The loss at an x and a target.
template <class Loss, bool Far, simd::value V>
struct loss_at {
  V x, t, pos_weight;

  SIMDACT_INLINE V value() const { return Loss::template value<Far>(x, binary_factors<V>(t, pos_weight)); }
  SIMDACT_INLINE V slope() const { return Loss::template slope<Far>(x, binary_factors<V>(t, pos_weight)); }
};

template <class Loss, bool Far, simd::element T, class Result>
struct binary_operation {
  T pos_weight;
  Result result;

  template <simd::value V>
  SIMDACT_INLINE auto operator()(V t, V x) const {
    return result(loss_at<Loss, Far, V>{x, t, V(pos_weight)});
  }
  template <simd::value V>
  SIMDACT_INLINE auto operator()(V dy, V t, V x) const {
    return result(loss_at<Loss, Far, V>{x, t, V(pos_weight)}, dy);
  }
};

template <class Loss, simd::element T, class Result>
auto make_binary_operation(T pos_weight, Result result) {
  const binary_operation<Loss, false, T, Result> plain{pos_weight, result};
  if constexpr (has_far<Loss>)
    return with_plain_form{binary_operation<Loss, true, T, Result>{pos_weight, result}, plain,
                           pos_weight > 1 ? -static_cast<double>(Loss::template far_from<T>) : always_plain,
                           both_sides()};
  else
    return plain;
}

// A weight above 1 belongs to the factors, as the loss alone may be too small for its digits, one below 1 comes last,
// as the factors may be.
template <class Loss, bool Far, simd::value V>
struct weighted_loss_at {
  V x, rest;
  weighted_factors<V> factors;

  SIMDACT_INLINE weighted_loss_at(V weight, V pos_weight, V t, V at)
      : x(at), rest(simd::min(V(1), weight)), factors(t, pos_weight, simd::max(V(1), weight)) {}

  SIMDACT_INLINE V value() const { return detail::times_loss(rest, Loss::template value<Far>(x, factors)); }
  SIMDACT_INLINE V slope() const { return detail::times_loss(rest, Loss::template slope<Far>(x, factors)); }
};

template <class Loss, bool Far, class Result>
struct weighted_operation {
  Result result;

  template <simd::value V>
  SIMDACT_INLINE auto operator()(V weight, V pos_weight, V t, V x) const {
    return result(weighted_loss_at<Loss, Far, V>(weight, pos_weight, t, x));
  }
  template <simd::value V>
  SIMDACT_INLINE auto operator()(V weight, V pos_weight, V dy, V t, V x) const {
    return result(weighted_loss_at<Loss, Far, V>(weight, pos_weight, t, x), dy);
  }
};

template <class Loss, simd::element T, class Result>
auto make_weighted_operation(Result result) {
  const weighted_operation<Loss, false, Result> plain{result};
  if constexpr (has_far<Loss>)
    return with_plain_form{weighted_operation<Loss, true, Result>{result}, plain,
                           -static_cast<double>(Loss::template far_from<T>), both_sides()};
  else
    return plain;
}

// What is made of a loss_at, or of a weighted one.
inline auto loss_alone() {
  return [](auto at) SIMDACT_INLINE_LAMBDA { return at.value(); };
}

template <simd::element T>
auto loss_and_gradient(T scale) {
  return [=](auto at) SIMDACT_INLINE_LAMBDA {
    const auto loss = at.value();
    using V = std::remove_const_t<decltype(loss)>;
    return std::array<V, 2>{loss, V(scale) * at.slope()};
  };
}

template <simd::element T>
auto gradient_alone(T scale) {
  return [=](auto at) SIMDACT_INLINE_LAMBDA {
    const auto slope = at.slope();
    return std::remove_const_t<decltype(slope)>(scale) * slope;
  };
}

template <simd::element T>
auto chained_gradient(T scale) {
  return [=]<class V>(auto at, V dy) SIMDACT_INLINE_LAMBDA { return V(scale) * dy * at.slope(); };
}

// The gradient comes first: it is stored, and the loss added.
template <simd::element T>
auto gradient_and_loss(T scale) {
  return [=](auto at) SIMDACT_INLINE_LAMBDA {
    const auto slope = at.slope();
    using V = std::remove_const_t<decltype(slope)>;
    return std::array<V, 2>{V(scale) * slope, at.value()};
  };
}

} // namespace simdact::inline SIMDACT_TARGET::detail
