// SPDX-License-Identifier: BSL-1.0
// Where and on what a row runs, and its arrays.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>

#include "inputs.hpp"
#include "text.hpp"

namespace simdact_bench {

// Of inputs.
struct interval {
  double low, high;

  friend bool operator==(const interval&, const interval&) = default;
  std::string name() const { return print("%.9g:%.9g", low, high); }
};

struct scene {
  place where;
  distribution inputs;
  std::size_t row_length = 0; // of a function of rows; as many rows as the place holds, at least one
  std::optional<interval> range = {};

  friend bool operator==(const scene&, const scene&) = default;

  std::string name() const {
    return row_length == 0 ? simdact_bench::name(where) : "rows of " + std::to_string(row_length);
  }

  std::string input_name() const { return range ? range->name() : simdact_bench::name(inputs); }

  template <class T>
  std::size_t elements() const {
    const std::size_t all = bytes(where) / sizeof(T);
    return row_length == 0 ? all : row_length < all ? all / row_length * row_length : row_length;
  }
};

// Rows in the cache, then one row for each pass.
constexpr scene rows_of(std::size_t length) {
  return {place::l1, distribution::normal, length};
}

inline constexpr scene l1_normal[]{{place::l1, distribution::normal}};
// For the tiers of a function and what they are compared with.
inline constexpr scene some_scenes[]{{place::l1, distribution::normal},
                                     {place::l1, distribution::subnormal},
                                     {place::l1, distribution::tail},
                                     {place::memory, distribution::normal}};
inline constexpr scene every_place[]{
    {place::l1, distribution::normal}, {place::l2, distribution::normal}, {place::memory, distribution::normal}};
inline constexpr scene more_scenes[]{{place::l1, distribution::normal},
                                     {place::l1, distribution::subnormal},
                                     {place::l1, distribution::tail},
                                     {place::l2, distribution::normal},
                                     {place::memory, distribution::normal}};
inline constexpr scene every_scene[]{{place::l1, distribution::normal},    {place::l1, distribution::uniform},
                                     {place::l1, distribution::saturated}, {place::l1, distribution::subnormal},
                                     {place::l1, distribution::tail},      {place::l2, distribution::normal},
                                     {place::memory, distribution::normal}};

template <class T>
struct arrays {
  std::span<const T> x, second;
  std::span<T> out;
};

template <class T>
arrays<T> arrays_of(const scene& s, const filling& inputs, bool two_inputs) {
  const std::size_t n = s.elements<T>();
  const place where = n * sizeof(T) <= bytes(s.where) ? s.where : place::memory;
  const std::span<const T> x = input<T>(where, inputs).first(n);
  return {x, two_inputs ? gradient<T>(where).first(n) : x, output<T>(where).first(n)};
}

} // namespace simdact_bench
