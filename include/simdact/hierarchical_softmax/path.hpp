// SPDX-License-Identifier: BSL-1.0
// The logarithm of a leaf's probability, from the leaf up to the root, a vector of inner nodes at a time.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/core/range.hpp>
#include <simdact/hierarchical_softmax/tree.hpp>
#include <simdact/rows/lane_sum.hpp>
#include <simdact/simd/memory.hpp>
#include <simdact/softplus/kernels.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// visit(nodes, sides, n, logits) for up to a vector's width of the inner nodes above a class: the logits towards the
// class, whose sigmoid is the probability of the branch, in the first n lanes.
template <storable S, class Visitor>
void for_each_of_path(const class_tree& tree, const S* logits, std::size_t c, Visitor visit) {
  using T = simd::computed_t<S>;
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>;
  class_tree::node at = tree.leaf(c);
  while (at != 0) {
    alignas(64) std::array<T, width> towards{};
    std::array<class_tree::branch, width> branches{};
    std::size_t n = 0;
    for (; n < width && at != 0; ++n) {
      branches[n] = tree.above(at);
      at = branches[n].parent;
      const T logit = static_cast<T>(logits[at]);
      towards[n] = branches[n].right ? simd::negate(logit) : logit;
    }
    visit(branches, n, simd::load<V>(towards.data()));
  }
}

template <class Policy, storable S>
[[gnu::flatten]] simd::computed_t<S> path_log_probability(const class_tree& tree, const S* logits, std::size_t c) {
  using T = simd::computed_t<S>;
  using V = simd::widest<T>;
  two_parts<double> sum{0, 0};
  for_each_of_path(tree, logits, c, [&](const auto&, std::size_t n, V towards) {
    alignas(64) std::array<T, simd::width<V>> logs;
    simd::store(logs.data(), evaluate<fn::logsigmoid, Policy>(towards));
    for (std::size_t i = 0; i < n; ++i)
      sum = detail::add_parts<double>(sum, {static_cast<double>(logs[i]), 0});
  });
  return static_cast<T>(simd::is_finite(sum.high) ? sum.high + sum.low : sum.high);
}

// The derivative of log sigmoid(z) by z is sigmoid(-z).
template <class Policy, simd::element T, storable S, storable O>
[[gnu::flatten]] void add_path_gradient(const class_tree& tree, T dy, const S* logits, std::size_t c, O* dlogits) {
  using V = simd::widest<T>;
  for_each_of_path(tree, logits, c, [&](const auto& branches, std::size_t n, V towards) {
    alignas(64) std::array<T, simd::width<V>> slopes;
    simd::store(slopes.data(), V(dy) * evaluate<fn::logsigmoid_derivative, Policy>(towards));
    for (std::size_t i = 0; i < n; ++i) {
      O& sum = dlogits[branches[i].parent];
      sum = static_cast<O>(static_cast<T>(sum) + (branches[i].right ? simd::negate(slopes[i]) : slopes[i]));
    }
  });
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
