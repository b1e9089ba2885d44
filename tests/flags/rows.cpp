// SPDX-License-Identifier: BSL-1.0
// Rows, losses, gated units and backward passes.
#include <array>

#include <simdact/simdact.hpp>

#include "record.hpp"

namespace {

using namespace simdact_flags;

// The ordinary ones of the inputs.
template <class T>
std::vector<T> logits(std::size_t n) {
  std::vector<T> list = inputs<T>();
  return {list.end() - static_cast<std::ptrdiff_t>(n), list.end()};
}

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
    simdact::sparsemax(x, y, {.row_length = length});
    keep("sparsemax", y);

    simdact::cross_entropy(x, classes, each, {.row_length = length, .label_smoothing = T(0.1f), .gradient = dx});
    keep("cross_entropy, smoothed", each);
    keep("its gradient", dx);
    simdact::softmax(dy, y, {.row_length = length});
    simdact::cross_entropy(x, y, each, {.row_length = length});
    keep("cross_entropy of probabilities", each);
    simdact::entropy(x, each, {.row_length = length, .gradient = dx});
    keep("entropy", each);
    keep("entropy's gradient", dx);
    simdact::kl_divergence(x, dy, each, {.row_length = length, .p_gradient = dx, .q_gradient = y});
    keep("kl_divergence", each);
    keep("kl_divergence's gradient by p", dx);
    keep("kl_divergence's gradient by q", y);

    std::vector<int> best(rows);
    simdact::top_k_softmax(x, 1, each, best, {.row_length = length, .share = simdact::share_among::all});
    keep("top_k_softmax", each);

    simdact::online_softmax<T> state;
    state.push(std::span(x).first(n / 3));
    state.push(std::span(x).subspan(n / 3));
    keep("online_softmax", {state.max(), state.logsumexp()});
    state.probabilities(x, y);
    keep("its probabilities", y);
    simdact::candidate_softmax(x, classes, each, {});
    keep("candidate_softmax", each);
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

  simdact::gelu_backward(g, a, da);
  keep("gelu_backward", da);
  simdact::tanh(a, y);
  simdact::tanh_backward_from_output(g, y, da);
  keep("tanh_backward_from_output", da);
  const std::array<T, 1> slope{T(0.25f)};
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
  const auto first = [=](auto& list) { return std::span(list).first(even); };
  simdact::binary_cross_entropy_with_logits(first(a), first(t), first(y), {.weights = weights, .gradient = first(da)});
  keep("binary cross-entropy, weighted", y);
  keep("gradient of binary cross-entropy, weighted", da);

  simdact::sigmoid(a, db);
  simdact::binary_cross_entropy(db, t, y, {.pos_weight = T(3), .gradient = da});
  keep("binary cross-entropy of probabilities", y);
  keep("gradient of binary cross-entropy of probabilities", da);
  for (std::size_t i = 0; i < n; ++i)
    y[i] = simdact::binary_cross_entropy(db[i], t[i], T(3));
  keep("binary cross-entropy of probabilities, scalars", y);
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
