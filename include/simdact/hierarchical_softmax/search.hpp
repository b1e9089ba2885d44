// SPDX-License-Identifier: BSL-1.0
// The most probable leaf by branch and bound: a node's probability bounds that of every leaf below it, so that the
// search follows the likelier branch first and drops what can be no better than the best leaf found. Mostly it sees few
// nodes more than the path to that leaf; at worst all of them.
#pragma once

#include <simdact/hierarchical_softmax/path.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The class; 0 if a NaN at the root leaves none to compare.
template <class Policy, storable S>
std::size_t most_probable(const class_tree& tree, const S* logits) {
  using T = simd::computed_t<S>;
  struct open_node {
    class_tree::node node;
    double log_probability;
  };
  storage<open_node> open(64);
  std::size_t depth = 1;
  double best = -simd::format<double>::infinity;
  std::size_t found = 0;
  bool any = false;
  while (depth != 0) {
    const auto [node, log_probability] = open[--depth];
    // The first leaf counts even if its probability is 0; NaN never does.
    if (!(any ? log_probability > best : log_probability >= best))
      continue;
    if (tree.is_leaf(node)) {
      best = log_probability;
      found = tree.class_of(node);
      any = true;
      continue;
    }
    const T logit = static_cast<T>(logits[node]);
    const double left = log_probability + static_cast<double>(evaluate<fn::logsigmoid, Policy>(logit)),
                 right = log_probability + static_cast<double>(evaluate<fn::logsigmoid, Policy>(simd::negate(logit)));
    const open_node sides[] = {{tree.left(node), left}, {tree.right(node), right}};
    const bool left_first = left >= right;
    open.grow(depth + 2);
    open[depth++] = sides[left_first ? 1 : 0];
    open[depth++] = sides[left_first ? 0 : 1];
  }
  return found;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
