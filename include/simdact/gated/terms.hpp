// SPDX-License-Identifier: BSL-1.0
// What may be fused with a gated unit: a bias for each column of values and of gates, and scales.
#pragma once

#include <array>
#include <span>

#include <simdact/core/disjoint.hpp>
#include <simdact/core/elementwise.hpp>
#include <simdact/core/inlined.hpp>
#include <simdact/core/plain_form.hpp>
#include <simdact/gated/bias_gradient.hpp>

namespace simdact::inline SIMDACT_TARGET {

// scale·unit(value_scale·a + value_bias, gate_scale·b + gate_bias), each product and each sum rounded once, and so are
// the gradients in its order backwards: dy·scale goes through the unit's gradients, which are multiplied by value_scale
// and gate_scale. T is the element type of the ranges, float for those of sixteen bits, which are rounded at the end
// alone. The bits are those of transform with this expression. Biases are one number a column; an empty one adds
// nothing, not even 0 to a -0. Scales are finite.
template <simd::element T>
struct gated_terms {
  std::span<const T> value_bias{};
  std::span<const T> gate_bias{};
  T value_scale = 1;
  T gate_scale = 1;
  T scale = 1;
  // Of a backward pass: sums over the columns of da/value_scale and of db/gate_scale as they are stored, written if not
  // empty, for scales that are not 0. Up to 64 numbers are added in T, those sums in double: the error is below
  // 66·2^-24 of the sum of the magnitudes for floats, and the bits are the same in every layout and on any number of
  // threads.
  std::span<T> value_bias_gradient{};
  std::span<T> gate_bias_gradient{};
};

namespace detail {

// Added, these change no number that is rounded to nearest.
inline constexpr std::size_t bias_block = 1024;
template <simd::element T>
inline constexpr std::array<T, bias_block> minus_zeros = [] {
  std::array<T, bias_block> zeros{};
  for (T& zero : zeros)
    zero = T(-0.0);
  return zeros;
}();

// Of a range with a number for each column.
inline void check_columns(const char* function, const char* name, std::size_t size, std::size_t columns) {
  if (size != columns)
    throw_invalid("simdact::%s: %s has %zu elements; there are %zu columns", function, name, size, columns);
}

// The biases of up to bias_block columns from the i-th on.
template <simd::element T>
struct bias_row {
  const T* first;
  std::size_t step;

  explicit bias_row(std::span<const T> bias)
      : first(bias.empty() ? minus_zeros<T>.data() : bias.data()), step(bias.empty() ? 0 : 1) {}
  const T* at(std::size_t, std::size_t i) const { return first + step * i; }
};

struct no_terms {
  template <class O>
  void check_ranges(const char*, std::size_t, const O*, std::size_t) const {}
  template <class... Range>
  void check_gradients(const char*, std::size_t, const Range&...) const {}
  template <class O>
  void sum_gradients(row_shape, tile_pair<O>) const {}
  template <class O>
  void sum_gradients(row_shape, tile<O>, bool) const {}
  template <class Body>
  void with_biases(Body body) const {
    body();
  }
  template <class Body>
  Body in_blocks(Body body) const {
    return body;
  }
};

template <simd::element T>
class fused_terms {
public:
  explicit fused_terms(const gated_terms<T>& terms) : terms_(terms) {}

  // Of rows with that many columns, and of a range that is written.
  template <class O>
  void check_ranges(const char* function, std::size_t columns, const O* out, std::size_t size) const {
    static constexpr fn::parameter scales[] = {
        {"value_scale", fn::domain::finite}, {"gate_scale", fn::domain::finite}, {"scale", fn::domain::finite}};
    detail::check_parameters(function, scales, terms_.value_scale, terms_.gate_scale, terms_.scale);
    const auto check_bias = [=](const char* name, std::span<const T> bias) {
      if (!bias.empty())
        detail::check_columns(function, name, bias.size(), columns);
      detail::check_disjoint(function, name, bias.data(), bias.size(), "the output", out, size);
    };
    check_bias("value_bias", terms_.value_bias);
    check_bias("gate_bias", terms_.gate_bias);
  }

  // The ranges are all that a backward pass reads and writes elsewhere.
  template <class... Range>
  void check_gradients(const char* function, std::size_t columns, const Range&... ranges) const {
    const auto check_one = [&](const char* name, std::span<T> to, const char* scale, T factor) {
      if (to.empty())
        return;
      detail::check_columns(function, name, to.size(), columns);
      if (!(simd::abs(factor) > 0))
        throw_invalid("simdact::%s: %s is 0; it must not be 0 for %s", function, scale, name);
      const auto apart = [&](const char* other, const auto& range) {
        detail::check_disjoint(function, name, to.data(), to.size(), other, detail::data(range), detail::count(range));
      };
      (apart("another range", ranges), ...);
      apart("value_bias", terms_.value_bias);
      apart("gate_bias", terms_.gate_bias);
    };
    check_one("value_bias_gradient", terms_.value_bias_gradient, "value_scale", terms_.value_scale);
    check_one("gate_bias_gradient", terms_.gate_bias_gradient, "gate_scale", terms_.gate_scale);
    detail::check_disjoint(function, "value_bias_gradient", terms_.value_bias_gradient.data(),
                           terms_.value_bias_gradient.size(), "gate_bias_gradient", terms_.gate_bias_gradient.data(),
                           terms_.gate_bias_gradient.size());
  }

  // After the pass: of values and gates, or of pairs of both.
  template <class O>
  void sum_gradients(row_shape shape, tile_pair<O> x) const {
    detail::sum_halves(shape, x, value(), gate());
  }
  template <class O>
  void sum_gradients(row_shape shape, tile<O> pairs, bool gate_first) const {
    if (gate_first)
      detail::sum_pairs(shape, pairs, gate(), value());
    else
      detail::sum_pairs(shape, pairs, value(), gate());
  }

  template <class Body>
  void with_biases(Body body) const {
    body(bias_row<T>(terms_.value_bias), bias_row<T>(terms_.gate_bias));
  }
  template <class Body>
  auto in_blocks(Body body) const {
    return [=](std::size_t row, std::size_t first, std::size_t count) {
      for (std::size_t i = 0; i < count; i += bias_block)
        body(row, first + i, detail::smaller(count - i, bias_block));
    };
  }

private:
  bias_gradient<T> value() const { return {terms_.value_bias_gradient, terms_.value_scale}; }
  bias_gradient<T> gate() const { return {terms_.gate_bias_gradient, terms_.gate_scale}; }

  const gated_terms<T>& terms_;
};

// A unit's operation for any gate: a look at the gates first would have to add the biases too.
template <class Operation>
auto for_any_gate(Operation operation) {
  if constexpr (has_plain_form<Operation>)
    return operation.careful();
  else
    return operation;
}

// Its operations with terms.
template <class Operation, simd::element T>
auto value_with_terms(Operation operation, const gated_terms<T>& terms) {
  return [unit = detail::for_any_gate(operation), value_scale = terms.value_scale, gate_scale = terms.gate_scale,
          scale = terms.scale]<class V>(V a, V b, V value_bias, V gate_bias) SIMDACT_INLINE_LAMBDA {
    return unit(a * V(value_scale) + value_bias, b * V(gate_scale) + gate_bias) * V(scale);
  };
}
template <class Operation, simd::element T>
auto gradients_with_terms(Operation operation, const gated_terms<T>& terms) {
  return [unit = detail::for_any_gate(operation), value_scale = terms.value_scale, gate_scale = terms.gate_scale,
          scale = terms.scale]<class V>(V dy, V a, V b, V value_bias, V gate_bias) SIMDACT_INLINE_LAMBDA {
    const std::array<V, 2> of = unit(dy * V(scale), a * V(value_scale) + value_bias, b * V(gate_scale) + gate_bias);
    return std::array<V, 2>{of[0] * V(value_scale), of[1] * V(gate_scale)};
  };
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
