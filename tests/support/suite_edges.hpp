// SPDX-License-Identifier: BSL-1.0
// That the result depends on the value alone: not on lane, position, length or alignment; and that nothing else is
// read or written.
#pragma once

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <support/element_call.hpp>
#include <support/guarded.hpp>
#include <support/suite_values.hpp>

namespace simdact_test {

// A number of any bits that the kernels take.
template <class T>
T any_number(std::uint64_t b) {
  const bool finite = (b & layout<T>::infinity) != layout<T>::infinity;
  return from_bits<T>(finite || !finite_math ? b : b ^ layout<T>::infinity);
}

// Half of them ordinary numbers, half of them of any bits.
template <class T>
std::vector<T> random_inputs(std::size_t n, std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::normal_distribution<float> ordinary(0, 3);
  std::vector<T> values(n);
  for (std::size_t i = 0; i < n; ++i)
    values[i] = i % 2 == 0 ? T(ordinary(random)) : any_number<T>(random());
  return values;
}

// Of each input of a call, in its own order. The latter half of the second has ordinary numbers alone, as blocks of
// them may be computed by a cheaper form.
template <class T>
using input_values = std::array<std::vector<T>, element_call<T>::most>;

template <class T>
input_values<T> random_arguments(std::size_t n, std::uint64_t seed) {
  input_values<T> values{random_inputs<T>(n, seed), random_inputs<T>(n, seed + 1)};
  for (std::size_t i = n / 2; i + 1 < n; ++i)
    values[1][i | 1] = values[1][i & ~std::size_t{1}];
  return values;
}

template <class T>
std::string shown(const typename element_call<T>::elements& in, std::size_t inputs) {
  return inputs == 1 ? shown(in[0]) : shown(in[0]) + " and " + shown(in[1]);
}

template <class T>
void lanes_are_independent(const element_call<T>& call) {
  std::vector<T> specials = {T(0.0f), from_bits<T>(layout<T>::sign), from_bits<T>(1),
                             from_bits<T>(layout<T>::infinity - 1)};
  if (!finite_math)
    for (const auto b : {layout<T>::infinity, layout<T>::infinity | layout<T>::sign, layout<T>::infinity + 1})
      specials.push_back(from_bits<T>(b));
  std::array<std::array<T, lanes<T>>, element_call<T>::most> in;
  std::array<T, lanes<T>> ordinary, out;
  const input_values<T> random{random_inputs<T>(2 * lanes<T>, 7), random_inputs<T>(2 * lanes<T>, 8)};
  for (std::size_t i = 0; i < lanes<T>; ++i) {
    in[0][i] = random[0][2 * i], in[1][i] = random[1][2 * i];
    ordinary[i] = call.scalar({in[0][i], in[1][i]});
  }
  for (std::size_t input = 0; input < call.inputs; ++input)
    for (const T special : specials)
      for (std::size_t lane = 0; lane < lanes<T>; ++lane) {
        const T before = std::exchange(in[input][lane], special);
        call.vector({in[0].data(), in[1].data()}, out.data());
        for (std::size_t i = 0; i < lanes<T>; ++i) {
          const typename element_call<T>::elements at{in[0][i], in[1][i]};
          ASSERT_TRUE(same(out[i], i == lane ? call.scalar(at) : ordinary[i]))
              << "lane " << i << ", a special value in lane " << lane << ", input " << shown<T>(at, call.inputs);
        }
        in[input][lane] = before;
      }
}

template <class T>
void body_tail_vector_and_scalar_agree(const element_call<T>& call) {
  const std::size_t n = (std::size_t{1} << 14) + 3;
  const input_values<T> in = random_arguments<T>(n, 11);
  std::vector<T> body(n), one(1), whole(n);
  call.array({in[0], in[1]}, body);
  for (std::size_t i = 0; i + lanes<T> <= n; i += lanes<T>)
    call.vector({in[0].data() + i, in[1].data() + i}, whole.data() + i);
  for (std::size_t i = 0; i < n; ++i) {
    const typename element_call<T>::elements at{in[0][i], in[1][i]};
    ASSERT_TRUE(same(body[i], call.scalar(at))) << shown<T>(at, call.inputs) << " in an array and as a scalar";
    if (i + lanes<T> <= n) {
      ASSERT_TRUE(same(body[i], whole[i])) << shown<T>(at, call.inputs) << " in a vector";
    }
    if (i % 16 == 0) {
      call.array({std::span(in[0]).subspan(i, 1), std::span(in[1]).subspan(i, 1)}, one);
      ASSERT_TRUE(same(body[i], one[0])) << shown<T>(at, call.inputs) << " in an array of one";
    }
  }
}

// What a call is to be tried with, and its results.
template <class T>
struct case_of_ranges {
  const element_call<T>& call;
  input_values<T> values;
  std::vector<T> wanted;

  case_of_ranges(const element_call<T>& of, std::size_t n)
      : call(of), values{random_inputs<T>(n, 13), random_inputs<T>(n, 14)} {
    for (std::size_t i = 0; i < n; ++i)
      wanted.push_back(call.scalar({values[0][i], values[1][i]}));
  }

  // The first n inputs at `in`, the outputs at `out`, which may be an input; from first to last nothing but they may
  // change. Inputs that are no outputs stay as they are.
  void check(std::size_t n, const std::array<T*, element_call<T>::most>& in, T* out, T* first, T* last) const {
    const T mark = from_bits<T>(0x5a5a5a5a5a5a5a5a);
    std::fill(first, last, mark);
    for (std::size_t input = 0; input < in.size(); ++input)
      std::copy_n(values[input].begin(), n, in[input]);
    call.array({std::span<const T>(in[0], n), std::span<const T>(in[1], n)}, std::span<T>(out, n));
    for (std::size_t i = 0; i < n; ++i)
      ASSERT_TRUE(same(out[i], wanted[i])) << "element " << i << " of " << n;
    for (std::size_t input = 0; input < call.inputs; ++input)
      if (in[input] != out) {
        ASSERT_TRUE(
            std::equal(in[input], in[input] + n, values[input].begin(), [](T a, T b) { return bits(a) == bits(b); }))
            << "an input was written, n = " << n;
      }
    for (T* p = first; p < last; ++p)
      if (p < out || p >= out + n) {
        ASSERT_EQ(bits(*p), bits(mark)) << "an element outside the range was written, n = " << n;
      }
  }
};

template <class T>
void nothing_outside_the_ranges_is_touched(const element_call<T>& call) {
  const std::size_t most = 9 * lanes<T> + 1;
  const case_of_ranges<T> c(call, most);
  guarded_pages a(most * sizeof(T)), b(most * sizeof(T)), out(most * sizeof(T));
  T* const front = out.template front<T>();
  T* const end = out.template back<T>(0);
  for (std::size_t n = 0; n <= most; ++n) {
    c.check(n, {a.template front<T>(), b.template front<T>()}, front, front, end);
    const std::array<T*, element_call<T>::most> at_end{a.template back<T>(n), b.template back<T>(n)};
    c.check(n, at_end, out.template back<T>(n), front, end);
    for (std::size_t input = 0; input < call.inputs; ++input)
      c.check(n, at_end, at_end[input], front, front);
    if (::testing::Test::HasFatalFailure())
      return;
  }
  // Any two of the ranges have each pair of offsets once.
  for (std::size_t from = 0; from < 16; ++from)
    for (std::size_t to = 0; to < 16; ++to) {
      const std::size_t n = 2 * lanes<T> + 3;
      c.check(n, {a.template front<T>() + from, b.template front<T>() + (from + 5 * to) % 16}, front + to, front,
              front + 16 + n);
      if (::testing::Test::HasFatalFailure())
        return;
    }
}

} // namespace simdact_test
