// SPDX-License-Identifier: BSL-1.0
// What quantised functions ask of their arguments, and how their errors are summed up.
#pragma once

#include <concepts>
#include <cstdint>
#include <ranges>

#include <simdact/core/elementwise.hpp>
#include <simdact/core/parts.hpp>
#include <simdact/quantized/rounding.hpp>

namespace simdact::inline SIMDACT_TARGET {

// How far the dequantised results are from the function of the dequantised inputs, over all inputs: the largest
// distance, the first input that has it, and the mean. Results that saturate count too: an infinity is infinitely far.
template <class T>
struct quantization_error {
  double max = 0;  // the largest distance
  double mean = 0; // over all inputs
  T at = 0;        // the first input with the largest
};

namespace detail {

template <class T>
concept byte = std::same_as<T, std::int8_t> || std::same_as<T, std::uint8_t>;

template <class T>
concept quantized_number = byte<T> || std::same_as<T, std::int16_t> || std::same_as<T, std::uint16_t>;

template <class R, class T>
concept contiguous_range_of =
    std::ranges::contiguous_range<R> && std::ranges::sized_range<R> && std::same_as<std::ranges::range_value_t<R>, T>;

template <class Function>
inline constexpr form_name quantized_name{form_name("quantized<", Function::name).letters, ">"};

template <class Function>
inline constexpr bool is_derivative_alone = [] {
  bool alone = true;
  fn::all::visit_pairs([&]<class Of, class>() { alone = alone && !std::same_as<Of, Function>; });
  return alone;
}();

// A derivative's parameters are those of its function; hardtanh's are its own, not those of its antiderivative.
template <class Function, class... Parameters>
constexpr void check_quantized_parameters([[maybe_unused]] Parameters... parameters) {
  fn::all::visit_pairs([&]<class Of, class Derivative>() {
    if constexpr (sizeof...(Parameters) > 0 &&
                  std::same_as<std::conditional_t<is_derivative_alone<Function>, Derivative, Of>, Function>)
      detail::check_parameters_of<Of>(quantized_name<Function>.letters, parameters...);
  });
}

template <class Function, quantized_number T, class... Parameters>
constexpr void check_quantized(quantization input, quantization output, Parameters... parameters) {
  constexpr const char* name = quantized_name<Function>.letters;
  detail::check_quantization<T>(name, "the input's scale", "the input's zero point", input);
  detail::check_quantization<T>(name, "the output's scale", "the output's zero point", output);
  detail::check_quantized_parameters<Function>(static_cast<float>(parameters)...);
}

template <class Function>
constexpr void check_is_a_number(quantization input, int q, double y) {
  if (simd::is_nan(y))
    detail::throw_invalid("simdact::%s: the input %d stands for %g, where the function is NaN",
                          quantized_name<Function>.letters, q, detail::meaning(input, q));
}

// apply(from, n, to) where the ranges fit, or for parts of them if the input asks for threads.
template <class Function, class T, class In, class Out, class Apply>
void apply_quantized(const In& in, Out& out, Apply apply) {
  const auto n = static_cast<std::size_t>(std::ranges::size(in));
  const T* const from = std::ranges::data(in);
  T* const to = std::ranges::data(out);
  detail::check_ranges<T>(quantized_name<Function>.letters, from, n, to,
                          static_cast<std::size_t>(std::ranges::size(out)));
  detail::for_each_part(
      n, elements_of_part<T>, [=](std::size_t first, std::size_t count) { apply(from + first, count, to + first); },
      in);
}

// The error of all results, given in the order of their inputs.
template <quantized_number T>
class error_sum {
public:
  constexpr void add(int q, double y, double result) {
    const double size = simd::abs(result - y);
    error_.mean += size / (highest_of<T> - lowest_of<T> + 1);
    if (size > error_.max || q == lowest_of<T>) {
      error_.max = size;
      error_.at = static_cast<T>(q);
    }
  }
  constexpr quantization_error<T> error() const { return error_; }

private:
  quantization_error<T> error_;
};

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
