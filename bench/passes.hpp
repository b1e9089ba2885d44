// One pass of a function over the arrays of a scene.
#pragma once

#include <array>
#include <functional>
#include <span>

#include <benchmark/benchmark.h>

#include <simdact/array.hpp>

#include "inputs.hpp"

namespace simdact_bench {

struct scene {
  place where;
  distribution inputs;
};

inline constexpr std::array<scene, 1> one_scene{{{place::l1, distribution::normal}}};
inline constexpr std::array<scene, 6> every_scene{{{place::l1, distribution::normal},
                                                   {place::l1, distribution::uniform},
                                                   {place::l1, distribution::saturated},
                                                   {place::l1, distribution::subnormal},
                                                   {place::l2, distribution::normal},
                                                   {place::memory, distribution::normal}}};

template <class T>
using array_function = void (*)(std::span<const T> x, std::span<const T> dy, std::span<T> out);

template <class T>
void copy_vectors(std::span<const T> x, std::span<const T>, std::span<T> out) {
  simdact::detail::for_each_vector([](auto v) SIMDACT_INLINE_LAMBDA { return v; }, out.size(), out.data(), x.data());
}

template <class T>
struct arrays {
  std::span<const T> x, dy;
  std::span<T> out;
};

template <class T>
arrays<T> arrays_of(scene s, bool backward) {
  const std::span<const T> x = input<T>(s.where, s.inputs);
  return {x, backward ? gradient<T>(s.where) : x, output<T>(s.where)};
}

template <class T>
std::function<void()> pass_over(arrays<T> a, array_function<T> function) {
  return [a, function] {
    function(a.x, a.dy, a.out);
    benchmark::DoNotOptimize(a.out.data());
  };
}

} // namespace simdact_bench
