// SPDX-License-Identifier: BSL-1.0
// Loops over interleaved values and gates: a pair in, a result out, or a result's gradient in and a pair out.
#pragma once

#include <simdact/gated/tile.hpp>
#include <simdact/simd/zip.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// out[i] = operation(pairs[2i], pairs[2i + 1], biases[i]...)
template <class O, class S, class Operation, class... Bias>
SIMDACT_LOOP void for_each_pair(Operation operation, std::size_t n, O* out, const S* pairs, const Bias*... biases) {
  using V = simd::widest<simd::computed_t<O>>;
  constexpr std::size_t width = simd::width<V>;
  const auto at = [&](std::size_t i) SIMDACT_INLINE_LAMBDA {
    const auto [first, second] = simd::load_pairs<V>(pairs + 2 * i);
    return operation(first, second, simd::load<V>(biases + i)...);
  };
  std::size_t i = 0;
  for (; i + 4 * width <= n; i += 4 * width) {
    const V first = at(i), second = at(i + width), third = at(i + 2 * width), fourth = at(i + 3 * width);
    simd::store(out + i, first);
    simd::store(out + i + width, second);
    simd::store(out + i + 2 * width, third);
    simd::store(out + i + 3 * width, fourth);
  }
  for (; i + width <= n; i += width)
    simd::store(out + i, at(i));
  if (i < n) {
    const auto [first, second] = simd::load_first_pairs<V>(pairs + 2 * i, n - i);
    simd::store_first(out + i, n - i, operation(first, second, simd::load_first<V>(biases + i, n - i)...));
  }
}

// {dpairs[2i], dpairs[2i + 1]} = operation(dy[i], pairs[2i], pairs[2i + 1], biases[i]...)
template <class O, class D, class S, class Operation, class... Bias>
SIMDACT_LOOP void for_each_pair_backward(Operation operation, std::size_t n, O* dpairs, const D* dy, const S* pairs,
                                         const Bias*... biases) {
  using V = simd::widest<simd::computed_t<O>>;
  constexpr std::size_t width = simd::width<V>;
  const auto at = [&](std::size_t i) SIMDACT_INLINE_LAMBDA {
    const auto [first, second] = simd::load_pairs<V>(pairs + 2 * i);
    return operation(simd::load<V>(dy + i), first, second, simd::load<V>(biases + i)...);
  };
  std::size_t i = 0;
  for (; i + 4 * width <= n; i += 4 * width) {
    const std::array<V, 2> first = at(i), second = at(i + width), third = at(i + 2 * width), fourth = at(i + 3 * width);
    simd::store_pairs(dpairs + 2 * i, first[0], first[1]);
    simd::store_pairs(dpairs + 2 * (i + width), second[0], second[1]);
    simd::store_pairs(dpairs + 2 * (i + 2 * width), third[0], third[1]);
    simd::store_pairs(dpairs + 2 * (i + 3 * width), fourth[0], fourth[1]);
  }
  for (; i + width <= n; i += width) {
    const std::array<V, 2> gradients = at(i);
    simd::store_pairs(dpairs + 2 * i, gradients[0], gradients[1]);
  }
  if (i < n) {
    const auto [first, second] = simd::load_first_pairs<V>(pairs + 2 * i, n - i);
    const auto [dfirst, dsecond] =
        operation(simd::load_first<V>(dy + i, n - i), first, second, simd::load_first<V>(biases + i, n - i)...);
    simd::store_first_pairs(dpairs + 2 * i, n - i, dfirst, dsecond);
  }
}

// The same operations of pairs that have the gate before the value.
template <class Operation>
auto of_gate_and_value(Operation operation) {
  return [=](auto gate, auto value, auto... biases) SIMDACT_INLINE_LAMBDA { return operation(value, gate, biases...); };
}
template <class Operation>
auto to_gate_and_value(Operation operation) {
  return [=]<class V>(V dy, V gate, V value, std::same_as<V> auto... biases) SIMDACT_INLINE_LAMBDA {
    const auto [dvalue, dgate] = operation(dy, value, gate, biases...);
    return std::array<V, 2>{dgate, dvalue};
  };
}

// What over_parts calls for out(row, i) = operation(value, gate, bias(i)...), of pairs (row, 2i).
template <class Operation, class T, class S, class... Bias>
auto on_pairs(Operation operation, bool gate_first, tile<T> out, tile<S> in, Bias... bias) {
  return [=](std::size_t row, std::size_t first, std::size_t count) {
    const auto loop = [&](auto form, std::size_t begin, std::size_t size) {
      const std::size_t i = first + begin;
      if (gate_first)
        detail::for_each_pair(of_gate_and_value(form), size, out.at(row, i), in.at(row, 2 * i), bias.at(row, i)...);
      else
        detail::for_each_pair(form, size, out.at(row, i), in.at(row, 2 * i), bias.at(row, i)...);
    };
    detail::by_forms<form_block>(operation, count, in.at(row, 2 * first), 2, loop);
  };
}

// The same for {dvalue, dgate} = operation(dy(row, i), value, gate, bias(i)...).
template <class Operation, class T, class D, class S, class... Bias>
auto on_pairs_backward(Operation operation, bool gate_first, tile<T> out, tile<D> dy, tile<S> in, Bias... bias) {
  return [=](std::size_t row, std::size_t first, std::size_t count) {
    const auto loop = [&](auto form, std::size_t begin, std::size_t size) {
      const std::size_t i = first + begin;
      if (gate_first)
        detail::for_each_pair_backward(to_gate_and_value(form), size, out.at(row, 2 * i), dy.at(row, i),
                                       in.at(row, 2 * i), bias.at(row, i)...);
      else
        detail::for_each_pair_backward(form, size, out.at(row, 2 * i), dy.at(row, i), in.at(row, 2 * i),
                                       bias.at(row, i)...);
    };
    detail::by_forms<form_block>(operation, count, in.at(row, 2 * first), 2, loop);
  };
}

} // namespace simdact::inline SIMDACT_TARGET::detail
