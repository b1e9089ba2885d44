// SPDX-License-Identifier: BSL-1.0
// The operators of operators.hpp beside ggml's own: the time and the error of each, then the time of a layer of a
// transformer that is built of either, and how far apart its results are.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <random>
#include <span>
#include <utility>
#include <vector>

#include <ggml-cpu.h>
#include <ggml.h>

#include "operators.hpp"

namespace {

constexpr int head = 32, heads = 8, width = head * heads, tokens = 128, hidden = 704;

// A graph with its tensors, whose weights are the same ones in every graph.
struct program {
  std::unique_ptr<ggml_context, decltype(&ggml_free)> owner{ggml_init({std::size_t{1} << 26, nullptr, false}),
                                                            ggml_free};
  ggml_context* c = owner.get();
  std::mt19937 bits{1};
  ggml_cgraph* graph = ggml_new_graph(c);
  ggml_tensor* result = nullptr;
  std::vector<std::uint8_t> work{};
  double microseconds = 1e9; // the fastest of all runs

  ggml_tensor* random(float size, int columns, int rows, int matrices = 1) {
    ggml_tensor* const tensor = ggml_new_tensor_3d(c, GGML_TYPE_F32, columns, rows, matrices);
    std::ranges::generate(part(tensor, 0, 1, 1), [&] { return size * (static_cast<float>(bits()) * 0x1p-31f - 1); });
    return tensor;
  }
  ggml_tensor* causal_mask() {
    ggml_tensor* const mask = random(0, tokens, tokens);
    for (int query = 0; query < tokens; ++query)
      std::ranges::fill(part(mask, query, tokens, tokens).subspan(static_cast<std::size_t>(query) + 1), -INFINITY);
    return mask;
  }
  void run(int threads) {
    ggml_cplan plan = ggml_graph_plan(graph, threads, nullptr);
    work.resize(plan.work_size);
    plan.work_data = work.data();
    ggml_graph_compute(graph, &plan);
  }
  void measure() {
    const auto start = std::chrono::steady_clock::now();
    run(1);
    const std::chrono::duration<double, std::micro> time = std::chrono::steady_clock::now() - start;
    microseconds = std::min(microseconds, time.count());
  }
};

ggml_tensor* layer(program& p, const operators& f) {
  const auto times = [&](int rows, ggml_tensor* x) {
    return ggml_mul_mat(p.c, p.random(2 / std::sqrt(static_cast<float>(x->ne[0])), static_cast<int>(x->ne[0]), rows),
                        x);
  };
  const auto heads_of = [&](ggml_tensor* x) { return ggml_reshape_3d(p.c, x, head, heads, tokens); };
  ggml_tensor* const x = p.random(1, width, tokens);
  ggml_tensor* const normed = ggml_rms_norm(p.c, x, 1e-6f);
  ggml_tensor* const keys = ggml_permute(p.c, heads_of(times(width, normed)), 0, 2, 1, 3);
  ggml_tensor* const queries = ggml_permute(p.c, heads_of(times(width, normed)), 0, 2, 1, 3);
  ggml_tensor* const values = ggml_cont(p.c, ggml_permute(p.c, heads_of(times(width, normed)), 1, 2, 0, 3));
  ggml_tensor* const weights = f.soft_max(p.c, ggml_mul_mat(p.c, keys, queries), p.causal_mask());
  ggml_tensor* const mixed = ggml_permute(p.c, ggml_mul_mat(p.c, values, weights), 0, 2, 1, 3);
  ggml_tensor* const y = ggml_add(p.c, x, times(width, ggml_cont_2d(p.c, mixed, width, tokens)));
  ggml_tensor* const in = ggml_rms_norm(p.c, y, 1e-6f);
  ggml_tensor* const gate = times(hidden, in);
  return ggml_add(p.c, y, times(width, f.swiglu(p.c, gate, times(hidden, in))));
}

bool failed = false;

// The larger of an error and a distance; NaN, once it is met.
double larger(double error, double distance) {
  return std::isnan(error) || std::abs(distance) <= error ? error : std::abs(distance);
}

// Runs what is built of either, and holds both against exact(result, i), a number in double.
template <class Build, class Exact>
void compare(const char* name, int rounds, double bound, Build build, Exact exact) {
  program theirs, mine;
  for (const auto& [p, which] : {std::pair(&theirs, &own), std::pair(&mine, &ours)})
    ggml_build_forward_expand(p->graph, p->result = build(*p, *which));
  for (int round = 0; round < rounds; ++round)
    theirs.measure(), mine.measure();
  std::ranges::fill(part(mine.result, 0, 1, 1), NAN); // what is held are results of several threads
  theirs.run(3), mine.run(3);
  double errors[2]{}, largest = 0;
  for (std::int64_t i = 0; i < ggml_nelements(mine.result); ++i) {
    const double y = exact(theirs.result, i);
    largest = std::max(largest, std::abs(y));
    for (int k = 0; k < 2; ++k)
      errors[k] = larger(errors[k], static_cast<double>(ggml_get_data_f32((k ? mine : theirs).result)[i]) - y);
  }
  failed = failed || !(errors[1] <= bound * largest);
  std::printf("%-10s %10.0f %10.0f %12.2g %12.2g\n", name, theirs.microseconds, mine.microseconds, errors[0] / largest,
              errors[1] / largest);
}

// Element i of the operator's input k.
double input(const ggml_tensor* y, std::int64_t i, int k = 0) {
  return static_cast<double>(ggml_get_data_f32(y->src[k])[i]);
}

} // namespace

int main() {
  std::printf("%-10s %10s %10s %12s %12s\n", "", "us: ggml", "simdact", "error: ggml", "simdact");
  const auto x = [](program& p) { return p.random(8, hidden, tokens); };
  compare(
      "silu", 300, 1e-6, [&](program& p, const operators& f) { return f.silu(p.c, x(p)); },
      [](auto* y, auto i) { return input(y, i) / (1 + std::exp(-input(y, i))); });
  compare(
      "gelu", 300, 1e-6, [&](program& p, const operators& f) { return f.gelu(p.c, x(p)); },
      [](auto* y, auto i) {
        const double v = input(y, i);
        return v / (1 + std::exp(-2 * std::sqrt(2 / std::acos(-1.0)) * (v + 0.044715 * v * v * v)));
      });
  compare(
      "swiglu", 300, 1e-6,
      [&](program& p, const operators& f) {
        ggml_tensor* const gate = x(p);
        return f.swiglu(p.c, gate, x(p));
      },
      [](auto* y, auto i) { return input(y, i, 1) * input(y, i) / (1 + std::exp(-input(y, i))); });
  compare(
      "soft_max", 300, 1e-6,
      [](program& p, const operators& f) {
        ggml_tensor* const scores = p.random(40, tokens, tokens, heads);
        return f.soft_max(p.c, scores, p.causal_mask());
      },
      [](auto* y, auto i) {
        const std::int64_t row = i / tokens, keys = row % tokens + 1;
        double sum = 0;
        for (std::int64_t j = 0; j < keys; ++j)
          sum += std::exp(static_cast<double>(attention_scale) * (input(y, row * tokens + j) - input(y, i)));
        return i % tokens < keys ? 1 / sum : 0;
      });
  // What a layer's result is held against is that of ggml's operators.
  compare("a layer", 30, 1e-5, layer, [](auto* y, auto i) { return static_cast<double>(ggml_get_data_f32(y)[i]); });
  return failed ? 1 : 0;
}
