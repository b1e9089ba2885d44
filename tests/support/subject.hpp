// SPDX-License-Identifier: BSL-1.0
// A kernel as the tests see it: a name, its bound, and ways to call it, by element type. The tests are templates over
// that type alone, so that a kernel costs them no compilation of their own.
#pragma once

#include <cstdio>
#include <span>
#include <string>
#include <vector>

#include <simdact/bfloat16.hpp>
#include <simdact/core/array.hpp>
#include <simdact/core/kernel.hpp>
#include <simdact/float16.hpp>
#include <support/element_bits.hpp>
#include <support/known_worst.hpp>
#include <support/method_name.hpp>
#include <support/methods.hpp>
#include <support/shape.hpp>

namespace simdact_test {

// As headers write a number, and as people do: -0x1.8p+1 (-3).
template <class T>
std::string shown(T x) {
  char text[80];
  if (is_nan(x))
    std::snprintf(text, sizeof text, "NaN (bits %#llx)", static_cast<unsigned long long>(bits(x)));
  else
    std::snprintf(text, sizeof text, "%a (%.9g)", as_double(x), as_double(x));
  return text;
}

template <class T>
struct subject {
  std::string function;
  std::string method;
  const char* file; // that hands the function over
  simdact::bound stated;
  bool derived; // the bound is: from that of floats
  const function_shape* shape;
  const std::vector<double>& (*worst_doubles)();
  void (*array)(std::span<const T>, std::span<T>);
  T (*scalar)(T);
  void (*vector)(const T*, T*); // one whole vector; of sixteen bits an array of as many

  // Of most methods of a composed kernel only the scalar form is compiled.
  bool scalar_only() const { return array == nullptr; }
};

template <class T>
inline constexpr std::size_t lanes = sizeof(simdact::simd::widest<simdact::simd::computed_t<T>>) / sizeof(T);

// Calls is the function's public names: Calls::function, and Calls::call<Policy>(value or ranges...).
template <class Calls, class Method, class T, class Policy = Method>
subject<T> make_scalar_subject() {
  using Function = typename Calls::function;
  subject<T> s{};
  s.function = Function::name;
  s.method = method_name<Method>();
  s.file = Calls::file;
  s.stated = simdact::detail::build_bound<Function, Method, T>;
  s.derived = simdact::detail::rounds_floats<Function, Method, T>;
  s.shape = &shape_of<Function>;
  s.worst_doubles = &known_worst<Function>;
  s.scalar = [](T x) { return Calls::template call<Policy>(x); };
  return s;
}

template <class Calls, class Method, class T, class Policy = Method>
subject<T> make_subject() {
  subject<T> s = make_scalar_subject<Calls, Method, T, Policy>();
  s.array = [](std::span<const T> in, std::span<T> out) { Calls::template call<Policy>(in, out); };
  s.vector = [](const T* in, T* out) {
    if constexpr (simdact::simd::narrow<T>)
      return Calls::template call<Policy>(std::span(in, lanes<T>), std::span(out, lanes<T>));
    else {
      using V = simdact::simd::widest_raw<T>;
      simdact::simd::store(out, Calls::template call<Policy>(simdact::simd::load<V>(in)));
    }
  };
  return s;
}

} // namespace simdact_test
