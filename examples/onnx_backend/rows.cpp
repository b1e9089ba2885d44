// SPDX-License-Identifier: BSL-1.0
// ONNX's operators along an axis, and its losses: of rows that lie one behind the other.
#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include <simdact/arg_max.hpp>
#include <simdact/cross_entropy.hpp>
#include <simdact/nll_loss.hpp>
#include <simdact/softmax.hpp>

#include "tensor.hpp"

namespace act = simdact;

// y has a number for each of x's, of ReduceLogSumExp one for each row.
extern "C" const char* along_rows(const char* operator_name, int type, const void* x, void* y, std::size_t rows,
                                  std::size_t length) {
  return guarded([=, name = std::string_view(operator_name)] {
    with_type(type, [=]<class T>(T*) {
      const auto in = input<T>(x, rows * length);
      const auto out = output<T>(y, rows * length);
      const act::softmax_options<act::parameter_of<std::span<T>>> options{.row_length = length, .rows = rows};
      if (name == "Softmax") {
        act::softmax(in, out, options);
      } else if (name == "LogSoftmax") {
        act::log_softmax(in, out, options);
      } else if (name == "ReduceLogSumExp") {
        act::logsumexp(in, output<T>(y, rows), options);
      } else if (name == "Hardmax") {
        std::vector<std::size_t> classes(rows);
        act::arg_max(in, classes, {.row_length = length, .rows = rows});
        std::ranges::fill(out, T(0));
        for (std::size_t row = 0; row < rows; ++row)
          out[row * length + classes[row]] = T(1);
      } else {
        throw std::invalid_argument("no function stands for " + std::string(name));
      }
    });
  });
}

// The losses of rows of logits, or of log-probabilities. Weights may be null; y is one number, of the reduction "none"
// one for each row.
extern "C" const char* loss(const char* operator_name, int type, const void* x, const std::int64_t* labels,
                            const void* weights, std::int64_t ignore_index, const char* reduction, void* y,
                            std::size_t rows, std::size_t length) {
  return guarded([=, name = std::string_view(operator_name), form = std::string_view(reduction)] {
    with_type(type, [=]<class T>(T*) {
      using number = act::parameter_of<std::span<T>>; // a float beside those of sixteen bits
      const auto logits = input<T>(x, rows * length);
      const std::span<const std::int64_t> classes(labels, rows);
      const auto given = input<T>(weights, weights == nullptr ? 0 : length);
      const std::vector<number> class_weights(given.begin(), given.end());
      const auto run = [&](auto of_rows, auto options) {
        options.row_length = length;
        options.ignore_index = ignore_index;
        options.class_weights = class_weights;
        options.reduction = form == "sum" ? act::reduction::sum : act::reduction::implied; // implied is the mean
        if (form == "none")
          of_rows(logits, classes, output<T>(y, rows), options);
        else
          *static_cast<T*>(y) = static_cast<T>(static_cast<number>(of_rows(logits, classes, options)));
      };
      if (name == "SoftmaxCrossEntropyLoss")
        run([](const auto&... a) { return act::cross_entropy(a...); }, act::cross_entropy_options<T>{});
      else
        run([](const auto&... a) { return act::nll_loss(a...); }, act::nll_options<T>{});
    });
  });
}
