// SPDX-License-Identifier: BSL-1.0
// Functions of the library as operators of ggml: each is what a graph is built of, in place of ggml's own.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include <ggml.h>

#include <simdact/gated.hpp>
#include <simdact/gelu.hpp>
#include <simdact/silu.hpp>
#include <simdact/softmax.hpp>

namespace act = simdact;

// ggml calls an operator on each of `count` threads; the one with this index has this part of the rows, or of larger
// units than rows.
inline std::span<float> part(const ggml_tensor* tensor, int index, int count, std::int64_t unit) {
  const auto border = [=](int i) { return ggml_nelements(tensor) / unit * i / count * unit; };
  return {static_cast<float*>(tensor->data) + border(index), static_cast<float*>(tensor->data) + border(index + 1)};
}

// An operator of one tensor, f(x, y), or of two, f(a, b, y), that lie in one piece each.
template <auto f>
ggml_tensor* of_elements(ggml_context* context, ggml_tensor* x) {
  const auto run = [](ggml_tensor* y, const ggml_tensor* in, int i, int n, void*) {
    f(part(in, i, n, in->ne[0]), part(y, i, n, in->ne[0]));
  };
  return ggml_map_custom1(context, x, run, GGML_N_TASKS_MAX, nullptr);
}
template <auto f>
ggml_tensor* of_pairs(ggml_context* context, ggml_tensor* a, ggml_tensor* b) {
  const auto run = [](ggml_tensor* y, const ggml_tensor* u, const ggml_tensor* v, int i, int n, void*) {
    f(part(u, i, n, u->ne[0]), part(v, i, n, u->ne[0]), part(y, i, n, u->ne[0]));
  };
  return ggml_map_custom2(context, a, b, run, GGML_N_TASKS_MAX, nullptr);
}

constexpr float attention_scale = 0.17677669529663687f; // 1/sqrt(32), of heads of 32 numbers

// Of scores [keys, queries, heads]. A head is a unit of them, as the mask is that of one.
inline ggml_tensor* masked_softmax(ggml_context* context, ggml_tensor* scores, ggml_tensor* mask) {
  const auto run = [](ggml_tensor* y, const ggml_tensor* x, const ggml_tensor* m, int i, int n, void*) {
    const std::int64_t matrix = x->ne[0] * x->ne[1];
    const std::span<float> in = part(x, i, n, matrix), out = part(y, i, n, matrix);
    const std::span<const float> of_head = part(m, 0, 1, matrix);
    for (std::size_t at = 0; at < in.size(); at += of_head.size())
      act::softmax(in.subspan(at, of_head.size()), out.subspan(at, of_head.size()),
                   {.row_length = x->ne[0], .scale = attention_scale, .mask = of_head});
  };
  return ggml_map_custom2(context, scores, mask, run, GGML_N_TASKS_MAX, nullptr);
}

struct operators {
  ggml_tensor* (*silu)(ggml_context*, ggml_tensor*);
  ggml_tensor* (*gelu)(ggml_context*, ggml_tensor*); // ggml's is the form with tanh; gelu_erf would be act::gelu
  ggml_tensor* (*swiglu)(ggml_context*, ggml_tensor* gate, ggml_tensor* up);
  ggml_tensor* (*soft_max)(ggml_context*, ggml_tensor* scores, ggml_tensor* mask);
};
constexpr operators own{ggml_silu, ggml_gelu, ggml_swiglu_split, [](auto* context, auto* x, auto* m) {
                          return ggml_soft_max_ext(context, x, m, attention_scale, 0);
                        }};
constexpr operators ours{of_elements<[](auto x, auto y) { act::silu(x, y); }>,
                         of_elements<[](auto x, auto y) { act::gelu_tanh(x, y); }>,
                         of_pairs<[](auto gate, auto up, auto y) { act::swiglu(up, gate, y); }>, masked_softmax};
