// SPDX-License-Identifier: BSL-1.0
// The Huffman tree of classes by their frequencies: the expected number of sigmoids is the least of all binary trees.
// D. A. Huffman, "A Method for the Construction of Minimum-Redundancy Codes", 1952; the construction with two queues
// after J. van Leeuwen, 1976.
#pragma once

#include <cstdint>
#include <ranges>

#include <simdact/core/parameter.hpp>
#include <simdact/hierarchical_softmax/order.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Nodes 0 to classes - 2 are inner nodes, the root first and every parent before its children; leaf c, of class c, is
// node classes - 1 + c.
class class_tree {
public:
  using node = std::uint32_t;

  struct branch {
    node parent;
    bool right;
  };

  template <class Frequencies>
  class_tree(const char* function, const Frequencies& frequencies)
      : classes_(checked_classes(function, static_cast<std::size_t>(std::ranges::size(frequencies)))),
        above_(2 * classes_ - 1), children_(2 * inner_nodes()) {
    storage<double> weight(2 * classes_ - 1);
    std::size_t c = 0;
    for (const auto& frequency : frequencies) {
      const double f = static_cast<double>(frequency);
      detail::check_weight(function, "frequencies", c, f);
      weight[c++] = f;
    }
    build(weight);
  }

  std::size_t classes() const { return classes_; }
  std::size_t inner_nodes() const { return classes_ - 1; }
  bool is_leaf(node n) const { return n >= inner_nodes(); }
  node leaf(std::size_t c) const { return static_cast<node>(inner_nodes() + c); }
  std::size_t class_of(node leaf) const { return leaf - inner_nodes(); }
  branch above(node n) const { return {above_[n] >> 1, (above_[n] & 1) != 0}; }
  node left(node n) const { return children_[2 * std::size_t{n}]; }
  node right(node n) const { return children_[2 * std::size_t{n} + 1]; }

private:
  static std::size_t checked_classes(const char* function, std::size_t classes) {
    if (classes == 0 || classes > std::size_t{1} << 31)
      throw_invalid("simdact::%s: there are %zu classes; it takes 1 to %zu", function, classes, std::size_t{1} << 31);
    return classes;
  }

  // The two lightest nodes become children of a new one, until one is left. The new ones come in order of weight, so
  // that the lightest is the first leaf or the first of them; of equal weights a leaf goes first, which keeps the tree
  // low, and of those the smaller index. weight has room for those of the new ones behind the leaves'.
  void build(storage<double>& weight) {
    const storage<node> order = detail::order_by_weight(weight, classes_);
    std::size_t next_leaf = 0, next_inner = classes_, weighed = classes_;
    const auto lightest = [&] {
      const bool from_leaves =
          next_inner == weighed || (next_leaf < classes_ && weight[order[next_leaf]] <= weight[next_inner]);
      return from_leaves ? std::size_t{order[next_leaf++]} : next_inner++;
    };
    for (std::size_t made = 0; made < inner_nodes(); ++made) {
      const std::size_t first = lightest(), second = lightest();
      weight[weighed++] = weight[first] + weight[second];
      join(inner_nodes() - 1 - made, number(second), number(first));
    }
  }
  // The last node made is the root.
  node number(std::size_t made) const {
    return static_cast<node>(made < classes_ ? inner_nodes() + made : 2 * classes_ - 2 - made);
  }
  void join(std::size_t parent, node left, node right) {
    children_[2 * parent] = left;
    children_[2 * parent + 1] = right;
    above_[left] = static_cast<node>(2 * parent);
    above_[right] = static_cast<node>(2 * parent + 1);
  }

  std::size_t classes_;
  storage<node> above_;    // 2·parent, and 1 more for a right child
  storage<node> children_; // left and right of each inner node
};

} // namespace simdact::inline SIMDACT_TARGET::detail
