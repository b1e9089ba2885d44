// SPDX-License-Identifier: BSL-1.0
// A row of softmax whose logits are bytes.
//
// A logit below the largest by k steps has one of 256 exponentials e^-fk, in double, and the row one of 256 results.
// The sum is of integers, so that its bits depend on no order: e^-f(k-1) in units of 2^-46 for k > 0, and for k = 0 a
// one in the bits above, which counts the largest. What is not the largest is summed up apart from it, as in rows of
// floats, so that the logarithm of the likeliest class is as good however near 0 it is.
#pragma once

#include <array>
#include <cstdint>

#include <simdact/core/inlined.hpp>
#include <simdact/core/kernel.hpp>
#include <simdact/exp/kernels.hpp>
#include <simdact/log1p/kernels.hpp>
#include <simdact/simd/byte_lookup.hpp>
#include <simdact/simd/bytes.hpp>
#include <simdact/simd/largest_byte.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr int term_bits = 46, count_from = 54;

// By the byte, moved so that the largest of a row is at 0 or 256; k falls or rises with it, and goes round at 256.
template <class T>
using by_moved_byte = std::array<T, 512>;

// step > 0: what a step is worth. flip: what makes a byte one that grows with its logit. falls: whether k does with it.
struct byte_exponentials {
  std::array<double, 256> power; // by k
  by_moved_byte<double> moved_power;
  by_moved_byte<std::uint64_t> term;
  double step;
  std::uint8_t flip;
  bool falls;

  SIMDACT_COLD byte_exponentials(double f, std::uint8_t flipped, bool falling)
      : step(f), flip(flipped), falls(falling) {
    using V = simd::widest<double>;
    for (std::size_t k = 0; k < 256; k += simd::width<V>)
      simd::store(power.data() + k, detail::evaluate<fn::exp, reproducible>(
                                        V(-f) * (simd::lane_numbers<V>() + V(static_cast<double>(k)))));
    for (std::size_t moved = 0; moved < 512; ++moved) {
      const std::size_t k = steps_below(moved);
      moved_power[moved] = power[k];
      const double half_up = k == 0 ? 0 : power[k - 1] * (std::uint64_t{1} << term_bits) + 0.5;
      term[moved] = k == 0 ? std::uint64_t{1} << count_from : static_cast<std::uint64_t>(half_up);
    }
  }

  SIMDACT_INLINE std::size_t steps_below(std::size_t moved) const { return (falls ? 0 - moved : moved) % 256; }
};

// What a row of n > 0 adds up to: the number of its largest logits, and the rest beside one of them. A byte plus `move`
// is its place in the tables.
struct byte_sum {
  std::size_t move;
  double count, rest;
};

// What is below the largest, relative to it, by counts: for rows with nothing next to the largest, of which integers
// say too little.
SIMDACT_COLD inline double rest_by_counts(const byte_exponentials& of, std::size_t move, const std::uint8_t* row,
                                          std::size_t n) {
  std::array<std::size_t, 256> count{};
  for (std::size_t i = 0; i < n; ++i)
    ++count[of.steps_below(row[i] + move)];
  double rest = 0;
  for (std::size_t k = 255; k > 0; --k)
    rest += simd::product(static_cast<double>(count[k]), of.power[k]);
  return rest;
}

SIMDACT_LOOP inline byte_sum sum_of_bytes(const byte_exponentials& of, const std::uint8_t* row, std::size_t n) {
  constexpr std::size_t block = 252; // fewer than 2^(count_from - term_bits) terms, so that none reach the count
  const std::size_t move = 256u - static_cast<std::uint8_t>(simd::largest_byte(row, n, of.flip) ^ of.flip);
  const std::uint64_t* const term = of.term.data() + move;
  std::uint64_t count = 0;
  double rest = 0;
  for (std::size_t i = 0; i < n;) {
    const std::size_t end = i + detail::smaller(block, n - i);
    std::uint64_t sums[4]{};
    for (; i + 4 <= end; i += 4) {
      sums[0] += term[row[i]];
      sums[1] += term[row[i + 1]];
      sums[2] += term[row[i + 2]];
      sums[3] += term[row[i + 3]];
    }
    for (; i < end; ++i)
      sums[0] += term[row[i]];
    const std::uint64_t sum = (sums[0] + sums[1]) + (sums[2] + sums[3]);
    count += sum >> count_from;
    rest += static_cast<double>(sum & ((std::uint64_t{1} << count_from) - 1));
  }
  // Half a unit a term is 2^-27 of the rest, or less.
  const bool precise = rest >= static_cast<double>(n) * (1 << 26);
  return {move, static_cast<double>(count),
          precise ? of.power[1] * (rest / (std::uint64_t{1} << term_bits)) : detail::rest_by_counts(of, move, row, n)};
}

// The results of a class by its moved byte.
struct byte_probability {
  using result = float;
  const double* power;
  double inverse;

  byte_probability(const byte_exponentials& of, const byte_sum& sum, double)
      : power(of.moved_power.data()), inverse(1 / (sum.count + sum.rest)) {}
  SIMDACT_INLINE float operator()(std::size_t moved) const { return static_cast<float>(power[moved] * inverse); }
};

struct byte_logarithm {
  using result = float;
  const byte_exponentials& of;
  double logarithm;

  byte_logarithm(const byte_exponentials& exponentials, const byte_sum& sum, double)
      : of(exponentials), logarithm(detail::evaluate<fn::log1p, reproducible>((sum.count - 1) + sum.rest)) {}
  SIMDACT_INLINE float operator()(std::size_t moved) const {
    return static_cast<float>(0 - (simd::product(of.step, static_cast<double>(of.steps_below(moved))) + logarithm));
  }
};

// To the nearest step, ties to even: the last place of the sum is 1.
struct byte_from_probability {
  using result = std::uint8_t;
  const double* power;
  double inverse;

  byte_from_probability(const byte_exponentials& of, const byte_sum& sum, double scale)
      : power(of.moved_power.data()), inverse(1 / ((sum.count + sum.rest) * scale)) {}
  SIMDACT_INLINE std::uint8_t operator()(std::size_t moved) const {
    const double steps = detail::smaller(simd::product(power[moved], inverse), 255.0);
    return static_cast<std::uint8_t>(__builtin_bit_cast(std::uint64_t, steps + 0x1p52));
  }
};

// Rows from here on have a table of all 256 results: of bytes from where it is repaid, which on one Zen 5 core with
// AVX2 was at 350 of them; of floats, a load each with the table too, from where it is no more than an eighth of the
// row.
template <class T>
inline constexpr std::size_t worth_a_table = sizeof(T) == 1 ? 384 : 2048;

template <class Results>
SIMDACT_LOOP void softmax_of_bytes(const byte_exponentials& of, double scale, const std::uint8_t* row, std::size_t n,
                                   typename Results::result* to) {
  using T = typename Results::result;
  const byte_sum sum = detail::sum_of_bytes(of, row, n);
  const Results results(of, sum, scale);
  if (n < worth_a_table<T>) {
    for (std::size_t i = 0; i < n; ++i)
      to[i] = results(row[i] + sum.move);
    return;
  }
  std::array<T, 256> table;
  for (std::size_t q = 0; q < 256; ++q)
    table[q] = results(q + sum.move);
  if constexpr (sizeof(T) == 1)
    simd::lookup_bytes(table, row, n, to);
  else
    for (std::size_t i = 0; i < n; ++i)
      to[i] = table[row[i]];
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
