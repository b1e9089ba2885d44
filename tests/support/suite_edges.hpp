// SPDX-License-Identifier: BSL-1.0
// That the result depends on the value alone: not on lane, position, length or alignment; and that nothing else is
// read or written.
#pragma once

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

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

template <class T>
void lanes_are_independent(const subject<T>& s) {
  std::vector<T> specials = {T(0.0f), from_bits<T>(layout<T>::sign), from_bits<T>(1),
                             from_bits<T>(layout<T>::infinity - 1)};
  if (!finite_math)
    for (const auto b : {layout<T>::infinity, layout<T>::infinity | layout<T>::sign, layout<T>::infinity + 1})
      specials.push_back(from_bits<T>(b));
  const std::vector<T> ordinary = random_inputs<T>(2 * lanes<T>, 7);
  for (const T special : specials)
    for (std::size_t lane = 0; lane < lanes<T>; ++lane) {
      std::vector<T> in(lanes<T>), out(lanes<T>);
      for (std::size_t i = 0; i < lanes<T>; ++i)
        in[i] = i == lane ? special : ordinary[2 * i];
      s.vector(in.data(), out.data());
      for (std::size_t i = 0; i < lanes<T>; ++i)
        ASSERT_TRUE(same(out[i], s.scalar(in[i]))) << "lane " << i << " of " << lane << ", input " << shown(in[i]);
    }
}

template <class T>
void body_tail_vector_and_scalar_agree(const subject<T>& s) {
  const std::size_t n = (std::size_t{1} << 14) + 3;
  const std::vector<T> in = random_inputs<T>(n, 11);
  std::vector<T> body(n), one(1), whole(n);
  s.array(in, body);
  for (std::size_t i = 0; i + lanes<T> <= n; i += lanes<T>)
    s.vector(in.data() + i, whole.data() + i);
  for (std::size_t i = 0; i < n; ++i) {
    ASSERT_TRUE(same(body[i], s.scalar(in[i]))) << shown(in[i]) << " in an array and as a scalar";
    if (i + lanes<T> <= n) {
      ASSERT_TRUE(same(body[i], whole[i / lanes<T> * lanes<T> + i % lanes<T>])) << shown(in[i]) << " in a vector";
    }
    if (i % 16 == 0) {
      s.array(std::span(in).subspan(i, 1), one);
      ASSERT_TRUE(same(body[i], one[0])) << shown(in[i]) << " in an array of one";
    }
  }
}

// The n inputs at `in`, the outputs at `out`, which may be the same; `around` bytes on either side of out are watched.
template <class T>
void check_range(const subject<T>& s, const std::vector<T>& values, std::size_t n, T* in, T* out, T* first, T* last) {
  const T mark = from_bits<T>(0x5a5a5a5a5a5a5a5a);
  std::copy_n(values.begin(), n, in);
  if (in != out)
    std::fill(first, last, mark);
  s.array(std::span<const T>(in, n), std::span<T>(out, n));
  for (std::size_t i = 0; i < n; ++i)
    ASSERT_TRUE(same(out[i], s.scalar(values[i]))) << "element " << i << " of " << n;
  if (in != out)
    for (T* p = first; p < last; ++p)
      if (p < out || p >= out + n) {
        ASSERT_EQ(bits(*p), bits(mark)) << "an element outside the range was written, n = " << n;
      }
}

template <class T>
void nothing_outside_the_ranges_is_touched(const subject<T>& s) {
  const std::size_t most = 9 * lanes<T> + 1;
  const std::vector<T> values = random_inputs<T>(most, 13);
  guarded_pages in(most * sizeof(T)), out(most * sizeof(T));
  for (std::size_t n = 0; n <= most; ++n) {
    check_range(s, values, n, in.template front<T>(), out.template front<T>(), out.template front<T>(),
                out.template back<T>(0));
    check_range(s, values, n, in.template back<T>(n), out.template back<T>(n), out.template front<T>(),
                out.template back<T>(0));
    check_range(s, values, n, in.template back<T>(n), in.template back<T>(n), in.template front<T>(),
                in.template front<T>());
    if (::testing::Test::HasFatalFailure())
      return;
  }
  for (std::size_t from = 0; from < 16; ++from)
    for (std::size_t to = 0; to < 16; ++to) {
      const std::size_t n = 2 * lanes<T> + 3;
      check_range(s, values, n, in.template front<T>() + from, out.template front<T>() + to, out.template front<T>(),
                  out.template front<T>() + 16 + n);
      if (::testing::Test::HasFatalFailure())
        return;
    }
}

} // namespace simdact_test
