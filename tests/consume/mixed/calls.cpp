// SPDX-License-Identifier: BSL-1.0
// The library as one translation unit uses it. The build compiles this file once for each instruction set and gives
// INSTRUCTION_SET its name.
#include "calls.hpp"

#include <concepts>
#include <span>
#include <stdexcept>
#include <string_view>
#include <type_traits>

#include <simdact/simdact.hpp>

#include <support/kernel_array.hpp>
#include <support/methods.hpp>

namespace {

template <class T>
class recorder {
public:
  recorder(const T* in, T* out, std::size_t n) : in_(in, n), out_(out), n_(n) {}

  template <class Policy>
  void tanh() {
    simdact::tanh<Policy>(in_, std::span<T>(out_, n_));
    finish_row([](T x) { return simdact::tanh<Policy>(x); });
  }

  void tanh_derivative() {
    simdact::tanh_derivative(in_, std::span<T>(out_, n_));
    finish_row([](T x) { return simdact::tanh_derivative(x); });
  }

  bool forms_agree() const { return forms_agree_; }

private:
  template <class Value>
  void finish_row(Value value) {
    for (std::size_t i = 0; i < n_; ++i) {
      const T y = value(in_[i]);
      const bool both_nan = y != y && out_[i] != out_[i];
      if (y != out_[i] && !both_nan)
        forms_agree_ = false;
    }
    out_ += n_;
  }

  std::span<const T> in_;
  T* out_;
  std::size_t n_;
  bool forms_agree_ = true;
};

// A value of each kind.
template <class Function, class Policy, class T>
bool value_forms_agree(T x) {
  return std::apply(
      [x](auto... parameter) {
        const T scalar = simdact::detail::evaluate<Function, Policy>(x, static_cast<T>(parameter)...);
        const T lane =
            simdact::detail::evaluate<Function, Policy>(xsimd::batch<T>(x), static_cast<T>(parameter)...).get(0);
        return scalar == lane || (scalar != scalar && lane != lane);
      },
      simdact_test::parameters<Function>);
}

// Every kernel of tanh, and every function by two tiers.
template <class T>
bool every_kernel_agrees(T x) {
  bool all = true;
  simdact_test::for_each_kernel<simdact::fn::tanh, T>(
      [&]<class Method>() { all = all && value_forms_agree<simdact::fn::tanh, Method>(x); });
  simdact::fn::all::visit([&]<class Function>() {
    all = all && value_forms_agree<Function, simdact::accurate>(x) && value_forms_agree<Function, simdact::fast>(x);
  });
  return all;
}

template <class Call>
bool refuses(Call call, std::string_view first, std::string_view second) {
  try {
    call();
  } catch (const std::invalid_argument& error) {
    const std::string_view text = error.what();
    return text.find(first) != text.npos && text.find(second) != text.npos;
  }
  return false;
}

template <class T>
const char* run_all(const T* in, T* out, std::size_t n) {
  recorder<T> record(in, out, n);
  record.template tanh<simdact::accurate>();
  record.template tanh<simdact::fast>();
  record.template tanh<simdact::pade<7, 6>>();
  record.template tanh<simdact::spline<3>>();
  record.template tanh<std::conditional_t<std::same_as<T, float>, simdact::k_tanh, simdact::reproducible>>();
  record.tanh_derivative();
  if (!record.forms_agree())
    return "a value form and its array form differ";
  if (!every_kernel_agrees(in[n - 1]))
    return "a scalar and a lane differ";

  std::array<T, 48> buffer{};
  const std::span<T> all(buffer);
  if (!refuses([&] { simdact::tanh(all.first(16), all.last(17)); }, "16", "17"))
    return "sizes that differ are not refused";
  if (!refuses([&] { simdact::tanh_derivative(all.first(32), all.subspan(5, 32)); }, "32", "5"))
    return "an overlap is not refused";
  simdact::tanh_backward(all, all, all);
  simdact::tanh_backward_from_output(all, all, all);
  return nullptr;
}

} // namespace

namespace INSTRUCTION_SET {

const char* run(const float* in, float* out, std::size_t n) {
  return run_all(in, out, n);
}

const char* run(const double* in, double* out, std::size_t n) {
  return run_all(in, out, n);
}

} // namespace INSTRUCTION_SET
