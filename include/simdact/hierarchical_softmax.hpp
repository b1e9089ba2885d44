// SPDX-License-Identifier: BSL-1.0
// Hierarchical softmax: probabilities of very many classes as products of sigmoids along the paths of a binary tree, so
// that one class costs a path, log2(classes) sigmoids or fewer for frequent classes, instead of a row.
//
//   const simdact::hierarchical_softmax tree(frequencies);              one number a class, of any arithmetic type
//   float log_p = tree.log_probability(logits, c);                      logits: tree.inner_nodes() of them
//   tree.backward(dlog_p, logits, c, dlogits);
//   std::size_t best = tree.arg_max(logits);
//
// Each inner node has a logit x, as a rule the dot product of features and a vector of its own: its left branch has the
// probability sigmoid(x), its right branch sigmoid(-x). F. Morin and Y. Bengio, "Hierarchical probabilistic neural
// network language model", 2005; the Huffman tree after T. Mikolov et al., 2013. The root is node 0, parents come
// before their children, the left child is the more frequent, and the same frequencies give the same tree everywhere.
//
// A class's log-probability is as exact as logsigmoid, under accurate within 2 ULP: the logarithms of a path have one
// sign, and are added in two parts. A NaN on its path makes it NaN; an infinite logit makes it -inf or adds 0.
// Policies: those of logsigmoid. Of logits of sixteen bits all numbers are floats; a gradient of sixteen bits is
// rounded whenever something is added to it.
//
// Errors: std::invalid_argument for no classes, a frequency that is negative or not finite, a class that is none, a
// number of logits other than inner_nodes(), a gradient that overlaps the logits, before anything is written. The tree
// takes 16 bytes a class and its constructor a little more; arg_max allocates its stack of open nodes.
#pragma once

#include <simdact/core/array.hpp>
#include <simdact/core/disjoint.hpp>
#include <simdact/hierarchical_softmax/search.hpp>
#include <simdact/rows/element_type.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// The tree of classes. It knows no logits: calls bring those of the inner nodes.
class hierarchical_softmax {
public:
  // Frequencies are counts or probabilities: only their ratios matter. Zeros are classes too.
  template <std::ranges::sized_range Frequencies>
    requires std::ranges::forward_range<Frequencies> && std::is_arithmetic_v<std::ranges::range_value_t<Frequencies>>
  explicit hierarchical_softmax(const Frequencies& frequencies) : tree_("hierarchical_softmax", frequencies) {}

  std::size_t classes() const { return tree_.classes(); }         // as many as frequencies
  std::size_t inner_nodes() const { return tree_.inner_nodes(); } // classes() - 1

  // How many sigmoids the class's probability is made of.
  std::size_t depth(std::size_t c) const {
    check_class("hierarchical_softmax::depth", c);
    std::size_t depth = 0;
    for_each_node(c, [&](std::size_t, bool) { ++depth; });
    return depth;
  }

  // visit(node, right) for each inner node above the class, from its leaf to the root: which logits matter, and which
  // branch leads to the class.
  template <class Visitor>
  void for_each_of_path(std::size_t c, Visitor visit) const {
    check_class("hierarchical_softmax::for_each_of_path", c);
    for_each_node(c, visit);
  }

  // log of the probability of class c.
  template <class Policy = accurate, elements Logits>
  parameter_of<Logits> log_probability(const Logits& logits, std::size_t c) const {
    check_call("hierarchical_softmax::log_probability", "logits", detail::count(logits), c);
    return detail::path_log_probability<Policy>(tree_, detail::data(logits), c);
  }

  // Adds dy times the gradient of log_probability(logits, c) to dlogits. Only nodes on the path of c have one, and no
  // other is touched, so that a step costs a path and several classes' gradients can be gathered in one range.
  template <class Policy = accurate, elements Logits, writable_elements Dlogits>
  void backward(parameter_of<Logits> dy, const Logits& logits, std::size_t c, Dlogits&& dlogits) const {
    if constexpr (detail::one_computed_type<Logits, Dlogits>()) {
      constexpr const char* name = "hierarchical_softmax::backward";
      check_call(name, "logits", detail::count(logits), c);
      check_call(name, "dlogits", detail::count(dlogits), c);
      detail::check_disjoint(name, "logits", detail::data(logits), detail::count(logits), "dlogits",
                             detail::data(dlogits), detail::count(dlogits));
      detail::add_path_gradient<Policy>(tree_, dy, detail::data(logits), c, detail::data(dlogits));
    }
  }

  // A class with the largest probability, the first that the search comes to. Classes under a node with a NaN are
  // passed over; 0 if that is the root.
  template <class Policy = accurate, elements Logits>
  std::size_t arg_max(const Logits& logits) const {
    check_call("hierarchical_softmax::arg_max", "logits", detail::count(logits), 0);
    return detail::most_probable<Policy>(tree_, detail::data(logits));
  }

private:
  void check_class(const char* function, std::size_t c) const {
    if (c >= classes())
      detail::throw_invalid("simdact::%s: the class is %zu; there are %zu", function, c, classes());
  }
  void check_call(const char* function, const char* range, std::size_t size, std::size_t c) const {
    if (size != inner_nodes())
      detail::throw_invalid("simdact::%s: %s has %zu elements; the tree has %zu inner nodes", function, range, size,
                            inner_nodes());
    check_class(function, c);
  }
  template <class Visitor>
  void for_each_node(std::size_t c, Visitor visit) const {
    for (auto at = tree_.leaf(c); at != 0;) {
      const auto [parent, right] = tree_.above(at);
      visit(static_cast<std::size_t>(parent), right);
      at = parent;
    }
  }

  detail::class_tree tree_;
};

} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
