// SPDX-License-Identifier: BSL-1.0
// Functions of quantised numbers, by tables.
//
//   namespace act = simdact;
//   constexpr act::quantized<act::fn::gelu, std::int8_t> gelu({0.05f, 3}, {0.02f, -5});   // input, output
//   gelu.apply(in, out);
//   std::int8_t y = gelu(x);
//   static_assert(gelu.error().max < 0.011);
//   const act::quantized<act::fn::gelu, std::int16_t> finer({2e-4f}, {2e-4f});
//   assert(finer.error_in_steps() < 0.7);
#pragma once

#include <array>
#include <concepts>
#include <cstdint>

#include <simdact/quantized/checks.hpp>
#include <simdact/quantized/words.hpp>
#include <simdact/simd/byte_lookup.hpp>

namespace simdact::inline SIMDACT_TARGET {

// A function from T to T, of eight bits or of sixteen. A result is the exact value, of the function at what its input
// stands for, divided by the output's scale, rounded, and moved by the zero point; what is beyond T saturates,
// infinities too.
//
// Parameters of the function follow, as floats; those left out are the value form's defaults. Its header is included
// too. A scale that is not finite and above 0, a zero point beyond T, a parameter outside of its domain, and an input
// of which the function is NaN (log1p below -1) throw std::invalid_argument; among constants they do not compile.
template <class Function, detail::quantized_number T>
class quantized;

// Of int8_t and uint8_t: the nearest integer, ties to even, for every input. How ties are told: quantized/rounding.hpp.
//
// A table is 256 values of a kernel for doubles: some microseconds, or as a constant 0.1 to 0.4 s of compilation, for
// which clang wants -fconstexpr-steps=4000000 where the build has FMA.
template <class Function, detail::byte T>
class quantized<Function, T> {
public:
  // Makes the table: what input and output stand for, and the function's parameters.
  constexpr quantized(quantization input, quantization output, std::convertible_to<float> auto... parameters) {
    detail::check_quantized<Function, T>(input, output, parameters...);
    fill(input, output, static_cast<double>(static_cast<float>(parameters))...);
  }

  // The result of one input.
  constexpr T operator()(T q) const noexcept { return static_cast<T>(table_[static_cast<std::uint8_t>(q)]); }

  // out[i] = (*this)(in[i]). Contiguous ranges of T, of one size; the output is the input, or lies apart from it; other
  // calls throw std::invalid_argument before anything is written.
  template <detail::contiguous_range_of<T> In, detail::contiguous_range_of<T> Out>
  void apply(const In& in, Out&& out) const {
    detail::apply_quantized<Function, T>(in, out, [&](const T* from, std::size_t n, T* to) {
      simd::lookup_bytes(table_, reinterpret_cast<const std::uint8_t*>(from), n, reinterpret_cast<std::uint8_t*>(to));
    });
  }

  // What quantising costs, over all inputs.
  constexpr quantization_error<T> error() const noexcept { return error_; }

private:
  static constexpr int lowest = detail::lowest_of<T>, highest = detail::highest_of<T>;

  SIMDACT_COLD constexpr void fill(quantization input, quantization output, std::same_as<double> auto... parameters) {
    detail::error_sum<T> sum;
    for (int q = lowest; q <= highest; ++q) {
      const double x = detail::meaning(input, q);
      const double y = detail::evaluate<Function, accurate>(x, parameters...);
      detail::check_is_a_number<Function>(input, q, y);
      const int z = output.zero_point;
      const int result = z + detail::nearest_step(y, detail::rest_at<Function>(x, parameters...),
                                                  static_cast<double>(output.scale), lowest - z, highest - z);
      table_[static_cast<std::uint8_t>(q)] = static_cast<std::uint8_t>(result);
      sum.add(q, y, detail::meaning(output, result));
    }
    error_ = sum.error();
  }

  simd::byte_table table_{};
  quantization_error<T> error_;
};

// Of int16_t and uint16_t: by parabolas on some two hundred cells, less than 2 KiB (quantized/cells.hpp). Cells widen
// with the distance from 0, from a pole, or from where an exponential saturates, and break at kinks; those of one input
// are correctly rounded. So no scale of the input makes a function too steep. A result may be an integer next to the
// nearest, or farther off where the output's scale is so fine that much of the function saturates: how far one is from
// the exact value at most, over all inputs, is error_in_steps(), where 0.5 would be the nearest integer. Sums are of
// integers: a result has the same bits in a scalar, in any lane, and by the same table in every build. Coefficients of
// builds with and without FMA may differ by a unit where a kernel's last bit decides.
//
// A table is some six hundred values of a kernel for doubles: 20 to 60 microseconds, or as a constant 1 to 2 s of
// compilation, for which clang wants -fconstexpr-steps=12000000.
template <class Function, simd::word T>
class quantized<Function, T> {
public:
  // Makes the table: what input and output stand for, and the function's parameters, of which there are at most two.
  constexpr quantized(quantization input, quantization output, std::convertible_to<float> auto... parameters)
      : of_{input,
            output,
            lowest,
            {static_cast<double>(static_cast<float>(parameters))...},
            detail::value_of<Function, sizeof...(parameters)>,
            detail::rest_of<Function, sizeof...(parameters)>} {
    detail::check_quantized<Function, T>(input, output, parameters...);
    for (const int end : {lowest, highest})
      detail::check_is_a_number<Function>(input, end, of_.at(8 * end));
    table_ = detail::make_interpolated(
        of_, detail::special_points_of<Function>(static_cast<double>(static_cast<float>(parameters))...));
  }

  // The result of one input.
  constexpr T operator()(T q) const noexcept { return table_.template result<T>(q); }

  // out[i] = (*this)(in[i]), as for eight bits.
  template <detail::contiguous_range_of<T> In, detail::contiguous_range_of<T> Out>
  void apply(const In& in, Out&& out) const {
    detail::apply_quantized<Function, T>(in, out, [&](const T* from, std::size_t n, T* to) {
      table_.broken == 0 ? detail::interpolate<false>(table_, from, n, to)
                         : detail::interpolate<true>(table_, from, n, to);
    });
  }

  // What quantising costs, over all inputs, for each of which the function is computed: some milliseconds.
  SIMDACT_COLD constexpr quantization_error<T> error() const noexcept {
    detail::error_sum<T> sum;
    for (int q = lowest; q <= highest; ++q)
      sum.add(q, of_.at(8 * q), detail::meaning(of_.output, (*this)(static_cast<T>(q))));
    return sum.error();
  }

  // The largest distance of a result from the exact value, or from the end of T that this is beyond, in steps of the
  // output's scale; over all inputs, as error().
  SIMDACT_COLD constexpr double error_in_steps() const noexcept {
    double most = 0;
    for (int q = lowest; q <= highest; ++q) {
      const double exact = detail::smaller(detail::larger(of_.steps(8 * q), double{lowest}), double{highest});
      const double distance = exact - (*this)(static_cast<T>(q));
      most = detail::larger(most, simd::abs(distance));
    }
    return most;
  }

private:
  static constexpr int lowest = detail::lowest_of<T>, highest = detail::highest_of<T>;

  detail::steps_of_words of_;
  detail::interpolated_table table_;
};

} // namespace simdact::inline SIMDACT_TARGET
