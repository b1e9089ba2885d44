// SPDX-License-Identifier: BSL-1.0
// Rows, losses, gated units and backward passes.
#include <algorithm>
#include <array>

#include <simdact/simdact.hpp>

#include "record.hpp"

namespace {

using namespace simdact_flags;

template <class T>
void run_rows(results& out) {
  for (const std::size_t length :
       {std::size_t{1}, std::size_t{3}, std::size_t{10}, std::size_t{128}, std::size_t{2000}}) {
    const std::size_t rows = 4000 / length, n = rows * length;
    const std::vector<T> x = logits<T>(n), other = logits<T>(n + 1);
    const std::span<const T> dy(other.data(), n);
    std::vector<T> y(n), dx(n), each(rows);
    std::vector<int> classes(rows);
    for (std::size_t i = 0; i < rows; ++i)
      classes[i] = static_cast<int>(i % length);
    const auto keep = [&](const std::string& name, const std::vector<T>& list) {
      record<T>(out, name + " in rows of " + std::to_string(length), list);
    };

    simdact::softmax(x, y, {.row_length = length});
    keep("softmax", y);
    simdact::softmax_backward(dy, y, dx, {.row_length = length});
    keep("softmax_backward", dx);
    // The exponentials of doubles are compared by themselves.
    if constexpr (sizeof(T) == 4) {
      simdact::softmax<simdact::fast>(x, y, {.row_length = length, .temperature = T(0.7f)});
      keep("softmax, fast, with a temperature", y);
      simdact::softmax<simdact::schraudolph>(x, y, {.row_length = length});
      keep("softmax by schraudolph", y);
    }
    simdact::softmax(x, y, {.row_length = length, .softcap = T(20), .mask = dy});
    keep("softmax, with a limit and a mask", y);
    simdact::log_softmax(x, y, {.row_length = length});
    keep("log_softmax", y);
    simdact::log_softmax_backward(dy, y, dx, {.row_length = length});
    keep("log_softmax_backward", dx);
    simdact::softmax(x, y, {.row_length = length, .inner = rows});
    keep("softmax, side by side,", y);
    simdact::log_softmax(x, y, {.row_length = length, .inner = rows});
    keep("log_softmax, side by side,", y);
    simdact::log_softmax_backward(dy, y, dx, {.row_length = length, .inner = rows});
    keep("log_softmax_backward, side by side,", dx);
    simdact::log_softmax(x, y, {.row_length = length, .scale = T(0.3f), .mask = dy});
    keep("log_softmax, with a scale and a mask", y);
    simdact::logsumexp(x, each, {.row_length = length});
    keep("logsumexp", each);
    simdact::logsumexp_backward(dy.first(rows), x, dx, {.row_length = length});
    keep("logsumexp_backward", dx);
    simdact::sparsemax(x, y, {.row_length = length});
    keep("sparsemax", y);
    simdact::sparsemax_backward(dy, y, dx, {.row_length = length});
    keep("sparsemax_backward", dx);

    simdact::cross_entropy(x, classes, each, {.row_length = length, .label_smoothing = T(0.1f), .gradient = dx});
    keep("cross_entropy, smoothed", each);
    keep("its gradient", dx);
    simdact::softmax(dy, y, {.row_length = length});
    simdact::cross_entropy(x, y, each, {.row_length = length});
    keep("cross_entropy of probabilities", each);
    simdact::nll_loss(x, classes, each, {.row_length = length, .gradient = dx});
    keep("nll_loss", each);
    keep("nll_loss's gradient", dx);
    simdact::entropy(x, each, {.row_length = length, .gradient = dx});
    keep("entropy", each);
    keep("entropy's gradient", dx);
    simdact::kl_divergence(x, dy, each, {.row_length = length, .p_gradient = dx, .q_gradient = y});
    keep("kl_divergence", each);
    keep("kl_divergence's gradient by p", dx);
    keep("kl_divergence's gradient by q", y);

    const auto keep_indices = [&](const std::string& name, const std::vector<int>& list) {
      keep(name, std::vector<T>(list.begin(), list.end()));
    };
    std::vector<int> best(rows);
    simdact::top_k_softmax(x, 1, each, best, {.row_length = length, .share = simdact::share_among::all});
    keep("top_k_softmax", each);
    keep_indices("top_k_softmax's classes", best);
    simdact::arg_max(x, best, {.row_length = length});
    keep_indices("arg_max", best);

    simdact::online_softmax<T> state;
    state.push(std::span(x).first(n / 3));
    state.push(std::span(x).subspan(n / 3));
    keep("online_softmax", {state.max(), state.logsumexp()});
    state.probabilities(x, y);
    keep("its probabilities", y);
    simdact::candidate_softmax(x, classes, each, {});
    keep("candidate_softmax", each);
    simdact::candidate_log_softmax(x, classes, each, {.temperature = T(0.5)});
    keep("candidate_log_softmax", each);

    const simdact::hierarchical_softmax tree(classes);
    const std::span<const T> logits_of_tree = dy.first(tree.inner_nodes());
    std::fill(dx.begin(), dx.end(), T(0));
    for (std::size_t c = 0; c < rows; ++c) {
      each[c] = tree.log_probability(logits_of_tree, c);
      tree.backward(T(0.5), logits_of_tree, c, std::span(dx).first(tree.inner_nodes()));
    }
    keep("hierarchical_softmax", each);
    keep("hierarchical_softmax's gradient", dx);
    keep_indices("hierarchical_softmax's largest", {static_cast<int>(tree.arg_max(logits_of_tree))});

    if (length > 1) {
      const simdact::calibration_options of_rows{.row_length = length, .temperature = 2};
      const double figures[] = {simdact::brier_score(x, classes, of_rows),
                                simdact::fit_temperature(x, classes, of_rows),
                                simdact::expected_calibration_error(x, classes, of_rows)};
      record<double>(out,
                     "calibration in rows of " + std::to_string(length) + (sizeof(T) == 4 ? ", floats" : ", doubles"),
                     figures);
    }
  }
}

template <class T>
void run_pairs(results& out) {
  const std::vector<T> a = logits<T>(4003), b(a.rbegin(), a.rend()), dy = inputs<T>();
  const std::size_t n = a.size();
  std::vector<T> y(n), da(n), db(n), t(n);
  const std::span<const T> g(dy.data() + dy.size() - n, n);
  const auto keep = [&](const std::string& name, const std::vector<T>& list) { record<T>(out, name, list); };

  simdact::swiglu(a, b, y);
  keep("swiglu", y);
  simdact::geglu(a, b, y);
  keep("geglu", y);
  simdact::swiglu_backward(g, a, b, da, db);
  keep("swiglu_backward, values", da);
  keep("swiglu_backward, gates", db);
  simdact::geglu_tanh_backward(g, a, b, da, db);
  keep("geglu_tanh_backward, values", da);
  keep("geglu_tanh_backward, gates", db);
  simdact::swiglu_clamped(a, b, y, T(7), T(1.702f));
  keep("swiglu_clamped", y);
  for (std::size_t i = 0; i < n; ++i)
    y[i] = simdact::swiglu(a[i], b[i]);
  keep("swiglu, scalars", y);

  const std::size_t half = n / 2, width = 11, columns = half / width * width;
  const auto first = [](auto& list, std::size_t size) { return std::span(list).first(size); };
  std::vector<T> dbias(width);
  const simdact::gated_terms<T> terms{
      .value_bias = first(b, width), .gate_bias = first(a, width), .value_scale = T(0.7f), .scale = 2};
  simdact::geglu(first(a, 2 * columns), first(y, columns), {.row_length = 2 * width, .interleaved = true}, terms);
  keep("geglu of rows with terms", y);
  simdact::swiglu_clamped(first(a, columns), first(b, columns), first(y, columns), T(7), T(1.702f),
                          {.row_length = width}, terms);
  keep("swiglu_clamped of tiles with terms", y);
  auto with_gradient = terms;
  with_gradient.gate_bias_gradient = dbias;
  simdact::swiglu_backward(g.first(columns), first(a, columns), first(b, columns), first(da, columns),
                           first(db, columns), {.row_length = width}, with_gradient);
  keep("swiglu_backward of tiles with terms, values", da);
  keep("swiglu_backward of tiles with terms, gates", db);
  keep("swiglu_backward of tiles with terms, bias", dbias);

  simdact::gelu_backward(g, a, da);
  keep("gelu_backward", da);
  simdact::tanh(a, y);
  simdact::tanh_backward_from_output(g, y, da);
  keep("tanh_backward_from_output", da);
  const std::array<T, 1> slope{T(0.25f)};
  simdact::prelu(a, slope, y);
  keep("prelu", y);
  std::array<T, 1> dslope{};
  simdact::prelu_backward(g, a, slope, da, dslope);
  keep("prelu_backward", da);
  keep("prelu_backward, slope", {dslope[0]});

  simdact::sigmoid(b, t);
  simdact::binary_cross_entropy_with_logits(a, t, y, {.pos_weight = T(3), .gradient = da});
  keep("binary cross-entropy", y);
  keep("its gradient", da);
  for (std::size_t i = 0; i < n; ++i)
    y[i] = simdact::binary_cross_entropy_with_logits(a[i], t[i], T(3));
  keep("binary cross-entropy, scalars", y);
  const double mean = simdact::binary_cross_entropy_with_logits(a, t);
  record<double>(out, sizeof(T) == 4 ? "its mean, floats" : "its mean, doubles", std::span(&mean, 1));
  const std::array<T, 2> weights{T(0.5f), T(3)};
  const std::size_t even = n - n % 2;
  simdact::binary_cross_entropy_with_logits(first(a, even), first(t, even), first(y, even),
                                            {.weights = weights, .gradient = first(da, even)});
  keep("binary cross-entropy, weighted", y);
  keep("gradient of binary cross-entropy, weighted", da);

  simdact::sigmoid(a, db);
  simdact::binary_cross_entropy(db, t, y, {.pos_weight = T(3), .gradient = da});
  keep("binary cross-entropy of probabilities", y);
  keep("gradient of binary cross-entropy of probabilities", da);
  for (std::size_t i = 0; i < n; ++i)
    y[i] = simdact::binary_cross_entropy(db[i], t[i], T(3));
  keep("binary cross-entropy of probabilities, scalars", y);
  simdact::binary_cross_entropy_backward(g, db, t, da);
  keep("binary_cross_entropy_backward", da);
}

} // namespace

using simdact_flags::results;

namespace PART {

[[gnu::visibility("default")]] void rows(results& out) {
  run_rows<float>(out);
  run_rows<double>(out);
  run_pairs<float>(out);
  run_pairs<double>(out);
}

} // namespace PART
