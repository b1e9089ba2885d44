// SPDX-License-Identifier: BSL-1.0
// Functions of quantised numbers, by tables.
//
//   namespace act = simdact;
//   constexpr act::quantized<act::fn::gelu, std::int8_t> gelu({0.05f, 3}, {0.02f, -5});   // input, output
//   gelu.apply(in, out);
//   std::int8_t y = gelu(x);
//   static_assert(gelu.error().max < 0.011);
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <ranges>

#include <simdact/core/elementwise.hpp>
#include <simdact/quantized/rounding.hpp>
#include <simdact/simd/byte_lookup.hpp>

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
concept quantized_in_a_byte = std::same_as<T, std::int8_t> || std::same_as<T, std::uint8_t>;

template <class R, class T>
concept contiguous_range_of =
    std::ranges::contiguous_range<R> && std::ranges::sized_range<R> && std::same_as<std::ranges::range_value_t<R>, T>;

template <class Function>
inline constexpr form_name quantized_name{form_name("quantized<", Function::name).letters, ">"};

// A derivative's parameters are those of its function.
template <class Function, class... Parameters>
constexpr void check_quantized_parameters([[maybe_unused]] Parameters... parameters) {
  fn::all::visit_pairs([&]<class Of, class Derivative>() {
    if constexpr (sizeof...(Parameters) > 0 && (std::same_as<Of, Function> || std::same_as<Derivative, Function>))
      detail::check_parameters_of<Of>(quantized_name<Function>.letters, parameters...);
  });
}

} // namespace detail

// A function from T to T. Each result is the exact value, of the function at what its input stands for, divided by the
// output's scale, rounded to the nearest integer, ties to even, and moved by the zero point; what is beyond T
// saturates, infinities too. How ties are told: quantized/rounding.hpp.
//
// Parameters of the function follow, as floats; those left out are the value form's defaults. Its header is included
// too. A scale that is not finite and above 0, a zero point beyond T, a parameter outside of its domain, and an input
// of which the function is NaN (log1p below -1) throw std::invalid_argument; among constants they do not compile.
//
// A table is 256 values of a kernel for doubles: some microseconds, or as a constant 0.1 to 0.4 s of compilation, for
// which clang wants -fconstexpr-steps=4000000 where the build has FMA.
template <class Function, detail::quantized_in_a_byte T>
class quantized {
public:
  // Makes the table: what input and output stand for, and the function's parameters.
  constexpr quantized(quantization input, quantization output, std::convertible_to<float> auto... parameters) {
    constexpr const char* name = detail::quantized_name<Function>.letters;
    detail::check_quantization<T>(name, "the input's scale", "the input's zero point", input);
    detail::check_quantization<T>(name, "the output's scale", "the output's zero point", output);
    detail::check_quantized_parameters<Function>(static_cast<float>(parameters)...);
    fill(input, output, static_cast<double>(static_cast<float>(parameters))...);
  }

  // The result of one input.
  constexpr T operator()(T q) const noexcept { return static_cast<T>(table_[static_cast<std::uint8_t>(q)]); }

  // out[i] = (*this)(in[i]). Contiguous ranges of T, of one size; the output is the input, or lies apart from it; other
  // calls throw std::invalid_argument before anything is written.
  template <detail::contiguous_range_of<T> In, detail::contiguous_range_of<T> Out>
  void apply(const In& in, Out&& out) const {
    const auto n = static_cast<std::size_t>(std::ranges::size(in));
    const T* const from = std::ranges::data(in);
    T* const to = std::ranges::data(out);
    detail::check_ranges<T>(detail::quantized_name<Function>.letters, from, n, to,
                            static_cast<std::size_t>(std::ranges::size(out)));
    simd::lookup_bytes(table_, reinterpret_cast<const std::uint8_t*>(from), n, reinterpret_cast<std::uint8_t*>(to));
  }

  // What quantising costs, over all inputs.
  constexpr quantization_error<T> error() const noexcept { return error_; }

private:
  static constexpr int lowest = detail::lowest_of<T>, highest = detail::highest_of<T>;

  SIMDACT_COLD constexpr void fill(quantization input, quantization output, std::same_as<double> auto... parameters) {
    double sum = 0;
    error_.at = static_cast<T>(lowest);
    for (int q = lowest; q <= highest; ++q) {
      const double x = detail::meaning(input, q);
      const double y = detail::evaluate<Function, accurate>(x, parameters...);
      if (simd::is_nan(y))
        detail::throw_invalid("simdact::%s: the input %d stands for %g, where the function is NaN",
                              detail::quantized_name<Function>.letters, q, x);
      const int z = output.zero_point;
      const int result = z + detail::nearest_step(y, detail::rest_at<Function>(x, parameters...),
                                                  static_cast<double>(output.scale), lowest - z, highest - z);
      table_[static_cast<std::uint8_t>(q)] = static_cast<std::uint8_t>(result);
      const double distance = detail::meaning(output, result) - y, size = distance < 0 ? -distance : distance;
      sum += size;
      if (size > error_.max) {
        error_.max = size;
        error_.at = static_cast<T>(q);
      }
    }
    error_.mean = sum / 256;
  }

  simd::byte_table table_{};
  quantization_error<T> error_;
};

} // namespace simdact::inline SIMDACT_TARGET
