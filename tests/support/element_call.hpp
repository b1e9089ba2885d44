// SPDX-License-Identifier: BSL-1.0
// A function, or a backward pass, as no more than results of one or two inputs each: what tests of lanes, positions
// and memory call, so that they are written and compiled once for both.
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <span>

#include <support/backward.hpp>
#include <support/subject.hpp>

namespace simdact_test {

template <class T>
struct element_call {
  // Two are passed always; a function of one input looks at the first.
  static constexpr std::size_t most = 2;
  using arrays = std::array<std::span<const T>, most>;
  using vectors = std::array<const T*, most>;
  using elements = std::array<T, most>;

  std::size_t inputs;
  std::function<void(const arrays&, std::span<T>)> array;
  std::function<void(const vectors&, T*)> vector; // lanes<T> of them
  std::function<T(const elements&)> scalar;
};

template <class T>
element_call<T> call_of(const subject<T>& s) {
  using call = element_call<T>;
  return {1, [run = s.array](const typename call::arrays& in, std::span<T> out) { run(in[0], out); },
          [run = s.vector](const typename call::vectors& in, T* out) { run(in[0], out); },
          [run = s.scalar](const typename call::elements& in) { return run(in[0]); }};
}

// Of dy and x, or y. It has array forms alone: a vector is an array of as many, a scalar one of a single element.
template <class T>
element_call<T> call_of(const backward_subject<T>& s) {
  using call = element_call<T>;
  return {2, [run = s.run](const typename call::arrays& in, std::span<T> out) { run(in[0], in[1], out); },
          [run = s.run](const typename call::vectors& in, T* out) {
            run(std::span(in[0], lanes<T>), std::span(in[1], lanes<T>), std::span(out, lanes<T>));
          },
          [run = s.run](const typename call::elements& in) {
            T out{};
            run(std::span(&in[0], 1), std::span(&in[1], 1), std::span(&out, 1));
            return out;
          }};
}

} // namespace simdact_test
