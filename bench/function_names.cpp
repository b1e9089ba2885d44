// SPDX-License-Identifier: BSL-1.0
#include "function_names.hpp"

#include <algorithm>

#include <simdact/simdact.hpp>

#include "functions.hpp"

namespace simdact_bench {

const std::vector<std::string>& function_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    simdact::fn::all::visit_pairs([&]<class Function, class>() { all.emplace_back(Function::name); });
    for (std::size_t i = 0, functions = all.size(); i < functions; ++i)
      if (!all[i].ends_with("_antiderivative"))
        for (const char* suffix : {"_derivative", "_backward"})
          all.push_back(all[i] + suffix);
    shown::visit([&]<class Function>() { all.push_back(std::string(Function::name) + "_with_statistics"); });
    for (const char* rows : {"softmax", "softmax_backward", "log_softmax", "logsumexp", "online_softmax",
                             "cross_entropy", "entropy", "kl_divergence", "top_k_softmax", "sparsemax",
                             "candidate_softmax", "hierarchical_softmax", "binary_cross_entropy_with_logits", "copy"})
      all.emplace_back(rows);
    return all;
  }();
  return names;
}

bool is_known_function(const std::string& name) {
  return std::ranges::find(function_names(), name) != function_names().end();
}

} // namespace simdact_bench
