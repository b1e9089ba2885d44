// A kernel as the tests see it: a name, its bound, and ways to call it, by element type. The tests are templates over
// that type alone, so that a kernel costs them no compilation of their own.
#pragma once

#include <span>
#include <string>
#include <vector>

#include <simdact/array.hpp>
#include <support/method_name.hpp>
#include <support/methods.hpp>
#include <support/survey_double.hpp>

namespace simdact_test {

// The unsigned integer of an element's bits.
template <class T>
using bits_of =
    std::conditional_t<sizeof(T) == 2, std::uint16_t, std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>>;

template <class T>
bits_of<T> bits(T x) {
  return std::bit_cast<bits_of<T>>(x);
}

template <class T>
T from_bits(std::uint64_t b) {
  return std::bit_cast<T>(static_cast<bits_of<T>>(b));
}

// The layout of an element: float, double or bfloat16.
template <class T>
struct layout {
  static constexpr int total = 8 * sizeof(T);
  static constexpr int mantissa = sizeof(T) == 8 ? 52 : sizeof(T) == 4 ? 23 : 7;
  static constexpr std::uint64_t sign = std::uint64_t{1} << (total - 1);
  static constexpr std::uint64_t infinity = (std::uint64_t{1} << (total - 1)) - (std::uint64_t{1} << mantissa);
};

template <class T>
bool is_nan(T x) {
  return (bits(x) & ~layout<T>::sign) > layout<T>::infinity;
}

template <class T>
double as_double(T x) {
  if constexpr (sizeof(T) == 2)
    return static_cast<double>(static_cast<float>(x));
  else
    return static_cast<double>(x);
}

template <class T>
struct subject {
  std::string function;
  std::string method;
  simdact::bound stated;
  bool exactly_odd; // the function itself, not the kernel
  double lower, upper;
  long double (*exact)(double);
  void (*array)(std::span<const T>, std::span<T>);
  T (*scalar)(T);
  void (*vector)(const T*, T*); // one whole vector
  simdact::bound (*survey)();   // the quick measurement
};

template <class T>
inline constexpr std::size_t lanes = simdact::simd::width<simdact::simd::widest<T>>;

// The share of the sweep that the quick run takes; less of it where an emulator runs the tests.
inline constexpr bool emulated = simdact::simd::build_target == simdact::simd::target::neon64;
inline constexpr std::uint32_t quick_block_stride = emulated ? 4001 : 61;
inline constexpr std::size_t quick_double_runs = emulated ? 1 << 8 : 1 << 12;

// A share of the blocks of floats, and those with the inputs that the stated bound names.
template <class Function, class Method>
simdact::bound quick_survey_float() {
  const simdact::bound& stated = simdact::build_bound<Function, Method, float>;
  float_survey<Function, Method> survey;
  float_block block;
  const auto add = [&](std::uint32_t k) {
    if (block.template fill<Function>(k))
      survey.add(block);
  };
  for (std::uint32_t k = 0; k < float_blocks; k += quick_block_stride)
    add(k);
  for (const double at : {stated.max_ulp_at, stated.max_abs_at, stated.max_step_down_at})
    for (const double signed_at : {at, -at})
      add(block_of(signed_at));
  return survey.found();
}

template <class Function, class Method>
simdact::bound quick_survey_double() {
  const simdact::bound& stated = simdact::build_bound<Function, Method, double>;
  double_survey<Function, Method> survey;
  std::vector<double> x;
  std::vector<long double> exact;
  const auto add = [&] {
    exact.clear();
    for (const double v : x)
      exact.push_back(specification<Function>::exact(v));
    survey.add(x, exact);
  };
  const double_sample sample;
  for (std::size_t k = 0; k < quick_double_runs; ++k) {
    sample.fill(k, x);
    add();
  }
  for (const double at : {stated.max_ulp_at, stated.max_abs_at, stated.max_step_down_at}) {
    sample.fill_from(at, x);
    add();
  }
  return survey.found();
}

// Calls is the function's public names: Calls::function, and Calls::call<Policy>(value or ranges...).
template <class Calls, class Method, class T>
subject<T> make_subject() {
  using Function = typename Calls::function;
  using spec = specification<Function>;
  subject<T> s{};
  s.function = spec::name;
  s.method = method_name<Method>();
  s.stated = simdact::build_bound<Function, Method, T>;
  s.exactly_odd = spec::odd;
  s.lower = spec::lower;
  s.upper = spec::upper;
  s.exact = [](double x) { return spec::exact(x); };
  s.array = [](std::span<const T> in, std::span<T> out) { Calls::template call<Method>(in, out); };
  s.scalar = [](T x) { return Calls::template call<Method>(x); };
  s.vector = [](const T* in, T* out) {
    using V = simdact::simd::widest<T>;
    simdact::simd::store(out, Calls::template call<Method>(simdact::simd::load<V>(in)));
  };
  if constexpr (std::same_as<T, float>)
    s.survey = quick_survey_float<Function, Method>;
  else if constexpr (std::same_as<T, double>)
    s.survey = quick_survey_double<Function, Method>;
  else
    s.survey = survey_bfloat16<Function, Method>;
  return s;
}

} // namespace simdact_test
