// SPDX-License-Identifier: BSL-1.0
// Gated units as types, and rows for them that lie apart.
#pragma once

#include <cmath>
#include <limits>
#include <random>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/gated.hpp>
#include <simdact/gated_terms.hpp>
#include <simdact/gated_tiles.hpp>
#include <support/suite_edges.hpp>

namespace simdact_test {

namespace act = simdact;

// A unit's doors, with its parameters where they belong: after the ranges and the layout, or before the layout.
#define UNIT(name, door, ...)                                                                                          \
  struct name##_unit {                                                                                                 \
    static void forward(auto&&... arguments) { act::door(arguments... __VA_OPT__(, ) __VA_ARGS__); }                   \
    static void backward(auto&&... arguments) { act::door##_backward(arguments... __VA_OPT__(, ) __VA_ARGS__); }       \
  }

UNIT(glu, glu);
UNIT(reglu, reglu);
UNIT(geglu, geglu);
UNIT(geglu_tanh, geglu_tanh);
UNIT(swiglu, swiglu);
UNIT(swiglu_beta, swiglu, 0.5f);

struct swiglu_clamped_unit {
  static void forward(const auto& a, const auto& b, auto&& out) { act::swiglu_clamped(a, b, out, 7, 1.5f); }
  static void forward(const auto& a, const auto& b, auto&& out, act::gated_tiles tiles, const auto&... terms) {
    act::swiglu_clamped(a, b, out, 7, 1.5f, tiles, terms...);
  }
  static void forward(const auto& rows, auto&& out, act::gated_rows layout, const auto&... terms) {
    act::swiglu_clamped(rows, out, 7, 1.5f, layout, terms...);
  }
  template <act::writable_elements Db>
  static void backward(const auto& dy, const auto& a, const auto& b, auto&& da, Db&& db) {
    act::swiglu_clamped_backward(dy, a, b, da, db, 7, 1.5f);
  }
  static void backward(const auto& dy, const auto& a, const auto& b, auto&& da, auto&& db, act::gated_tiles tiles,
                       const auto&... terms) {
    act::swiglu_clamped_backward(dy, a, b, da, db, 7, 1.5f, tiles, terms...);
  }
  static void backward(const auto& dy, const auto& rows, auto&& drows, act::gated_rows layout, const auto&... terms) {
    act::swiglu_clamped_backward(dy, rows, drows, 7, 1.5f, layout, terms...);
  }
};

template <class Unit, class In, class Out = In>
struct of_types : Unit {
  using input = In;
  using output = Out;
};

template <class T>
std::vector<T> numbers(std::size_t n, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<T> values(n);
  for (std::size_t i = 0; i < n; ++i)
    values[i] = T(static_cast<float>(std::normal_distribution<double>(0, i % 3 == 0 ? 20 : 2)(random)));
  return values;
}

template <class T>
void expect_equal(std::span<const T> got, std::span<const T> wanted, const char* what) {
  ASSERT_EQ(got.size(), wanted.size());
  for (std::size_t i = 0; i < got.size(); ++i)
    ASSERT_TRUE(same(got[i], wanted[i])) << what << " " << i << " of " << got.size();
}

// Rows of `length` that begin `stride` apart.
struct grid {
  std::size_t rows, length, stride, offset = 0;

  std::size_t elements() const { return offset + rows * stride; }
  std::size_t at(std::size_t i) const { return offset + i / length * stride + i % length; }
  template <class T>
  std::vector<T> spread(const std::vector<T>& packed, T between) const {
    std::vector<T> matrix(elements(), between);
    put(packed, matrix);
    return matrix;
  }
  template <class T>
  void put(const std::vector<T>& packed, std::vector<T>& matrix) const {
    for (std::size_t i = 0; i < rows * length; ++i)
      matrix[at(i)] = packed[i];
  }
  template <class T>
  std::span<T> tile(std::vector<T>& matrix) const {
    return std::span<T>(matrix).subspan(offset);
  }
};

// Values and gates in one row, packed.
template <class T>
std::vector<T> paired(const std::vector<T>& values, const std::vector<T>& gates, std::size_t half, bool interleaved,
                      bool gate_first) {
  std::vector<T> rows(2 * values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::size_t step = interleaved ? 1 : half, first = i / half * 2 * half + (interleaved ? 2 : 1) * (i % half);
    rows[first + (gate_first ? step : 0)] = values[i];
    rows[first + (gate_first ? 0 : step)] = gates[i];
  }
  return rows;
}

// Between the rows is NaN where something is read, and a number where something is written.
template <class T>
const T unread = T(std::numeric_limits<float>::quiet_NaN());
template <class T>
const T unwritten = T(77.0f);

// Lengths of no element up to nine vectors, all of them up to two.
template <class T>
std::vector<std::size_t> lengths() {
  std::vector<std::size_t> list;
  constexpr std::size_t width = simdact_test::lanes<T>;
  for (std::size_t n = 0; n <= 9 * width + 1; n += n < 2 * width + 1 ? 1 : width - 1)
    list.push_back(n);
  return list;
}

} // namespace simdact_test
