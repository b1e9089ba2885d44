// SPDX-License-Identifier: BSL-1.0
// Sums and statistics out of a pass, signals, views, and numbers of sixteen and eight bits.
#include <simdact/simdact.hpp>
#include <support/as_floats.hpp>
#include <support/strided.hpp>

#include "record.hpp"

namespace {

using namespace simdact_flags;

// One pass with what comes out of it, and signals.
template <class T>
void run_passes(results& out) {
  const std::vector<T> a = logits<T>(4003), b(a.rbegin(), a.rend());
  std::vector<T> y(a.size());
  const auto keep = [&](const std::string& name, const std::vector<T>& list) { record<T>(out, name, list); };
  const auto keep_number = [&](const std::string& name, double number) {
    record<double>(out, name + (sizeof(T) == 4 ? ", floats" : ", doubles"), std::span<const double>(&number, 1));
  };
  simdact::transform(a, b, y, [](auto u, auto v) { return simdact::silu(u) * v; });
  keep("transform", y);
  // Clang would fuse a last product of the caller's with the sum.
  keep_number("transform_sum", simdact::transform_sum(a, [](auto u) { return simdact::silu(u); }));
  simdact::statistics figures;
  simdact::tanh(a, simdact::with_statistics(y, figures));
  keep_number("mean", figures.mean());
  keep_number("variance", figures.variance());
  keep_number("saturated", figures.saturation_rate());

  simdact::adaa1<simdact::fn::tanh, T>().process(a, y);
  keep("adaa1", y);
  simdact::adaa2<simdact::fn::hardtanh, T>().process(a, y);
  keep("adaa2", y);
}

// A padded matrix and a tensor whose middle axis has the rows, as views.
template <class T>
void run_views(results& out) {
  const std::vector<T> x = logits<T>(40 * 104);
  std::vector<T> y(x.size());
  const auto keep = [&](const std::string& name) { record<T>(out, name, y); };
  const simdact_test::tensor_view<const T, 2> matrix{x.data(), {40, 100}, {104, 1}};
  const simdact_test::tensor_view<T, 2> padded{y.data(), matrix.extents, matrix.strides};
  simdact::gelu(matrix, padded);
  keep("gelu of a view");
  simdact::softmax(matrix, padded, 1);
  keep("softmax of a view");
  const simdact_test::tensor_view<const T, 3> tensor{x.data(), {4, 40, 26}, {1040, 26, 1}};
  simdact::log_softmax(tensor, simdact_test::tensor_view<T, 3>{y.data(), tensor.extents, tensor.strides}, 1);
  keep("log_softmax along a middle axis");
}

// Numbers of sixteen bits, as the floats that they are.
template <class T>
void run_narrow(results& out, const std::string& type) {
  const std::vector<float> floats = logits<float>(4000);
  const std::vector<T> x(simdact_test::as<T>(floats));
  std::vector<T> y(x.size());
  const auto keep = [&](const std::string& name) {
    record<float>(out, name + " of " + type + ",", simdact_test::as_floats(y));
  };
  simdact::gelu(x, y);
  keep("gelu");
  simdact::tanh<simdact::fast>(x, y);
  keep("tanh, fast,");
  simdact::silu_backward(x, x, y);
  keep("silu_backward");
  simdact::softmax(x, y, {.row_length = 100});
  keep("softmax");
  simdact::sparsemax(x, y, {.row_length = 100});
  keep("sparsemax");
}

// Quantised numbers; tables are made by kernels for doubles.
void run_quantized(results& out) {
  std::vector<float> y(4000);
  std::vector<std::int8_t> bytes(y.size());
  std::vector<std::int16_t> words(y.size());
  for (std::size_t i = 0; i < y.size(); ++i) {
    bytes[i] = static_cast<std::int8_t>(i * 37);
    words[i] = static_cast<std::int16_t>(i * 16411);
  }
  simdact::softmax(bytes, y, {.row_length = 100, .scale = 0.1f});
  record<float>(out, "softmax of bytes", y);
  const auto keep = [&](const std::string& name, const auto& list) {
    record<float>(out, name, std::vector<float>(list.begin(), list.end()));
  };
  simdact::quantized<simdact::fn::gelu, std::int8_t>({0.05f, 3}, {0.02f, -5}).apply(bytes, bytes);
  keep("quantized bytes", bytes);
  simdact::quantized<simdact::fn::mish, std::int16_t>({2.5e-4f, 1000}, {2e-4f, -9}).apply(words, words);
  keep("quantized words", words);
}

} // namespace

using simdact_flags::results;

namespace PART {

[[gnu::visibility("default")]] void passes(results& out) {
  run_passes<float>(out);
  run_passes<double>(out);
  run_views<float>(out);
  run_views<double>(out);
  run_narrow<simdact::bfloat16>(out, "bfloat16");
  run_narrow<simdact::float16>(out, "float16");
  run_quantized(out);
}

} // namespace PART
