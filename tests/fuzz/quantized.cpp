// SPDX-License-Identifier: BSL-1.0
// Functions of quantised numbers with any scales and zero points, and softmax of bytes in any layout: against the
// functions of doubles and the definition in long double; refusals that write nothing.
#include <span>

#include <simdact/elu.hpp>
#include <simdact/log1p.hpp>
#include <simdact/quantized.hpp>
#include <simdact/quantized_softmax.hpp>
#include <simdact/tanh.hpp>

#include <fuzz/bytes.hpp>
#include <support/softmax_rows.hpp>

using namespace simdact_fuzz;
namespace act = simdact;

namespace {

// Mostly ordinary.
act::quantization quantization_of(bytes& b, int lowest, int highest) {
  const auto scale = static_cast<float>(std::exp2(b.ordinary(16) - 6));
  const int zero_point = lowest + static_cast<int>(b.up_to(static_cast<std::size_t>(highest - lowest)));
  return {b.rarely(12) ? b.number<float>(1, true) : scale, b.rarely(20) ? 2 * zero_point + 1 : zero_point};
}

template <class T>
std::vector<T> integers(bytes& b, std::size_t n) {
  std::vector<T> list;
  list.reserve(n);
  for (std::size_t i = 0; i < n; ++i)
    list.push_back(static_cast<T>(b.word<std::uint16_t>() >> (16 - 8 * sizeof(T))));
  return list;
}

// Value is the function of doubles; log1p has none below -1.
template <class Function, class T>
void of_function(bytes& b, double (*value)(double, double), auto... parameters) {
  constexpr int lowest = std::numeric_limits<T>::min(), highest = std::numeric_limits<T>::max();
  const act::quantization input = quantization_of(b, lowest, highest), output = quantization_of(b, lowest, highest);
  const std::size_t n = b.up_to(300), to_size = b.rarely(16) ? b.up_to(300) : n;
  const bool in_place = b.flag() && to_size == n;
  std::vector<T> x = integers<T>(b, n);
  const std::vector<T> before = x;
  marked<T> out(to_size, b.up_to(20));
  std::vector<act::quantized<Function, T>> made;
  const auto is_good = [](act::quantization q) {
    return q.scale > 0 && std::isfinite(q.scale) && q.zero_point >= lowest && q.zero_point <= highest;
  };
  const auto meaning = [&](int q) { return static_cast<double>(input.scale) * (q - input.zero_point); };
  const auto exact = [&](int q) { return value(meaning(q), (1.0 * ... * static_cast<double>(parameters))); };
  const bool made_one = taken([&] { made.emplace_back(input, output, parameters...); });
  expect(made_one == (is_good(input) && is_good(output) && !std::isnan(exact(lowest))),
         "scales %g and %g, zero points %d and %d were %s", static_cast<double>(input.scale),
         static_cast<double>(output.scale), input.zero_point, output.zero_point, made_one ? "taken" : "refused");
  if (!made_one)
    return;
  const std::span<T> to = in_place ? std::span(x) : out.range();
  const bool was_taken = taken([&] { made[0].apply(x, to); });
  out.check();
  expect(was_taken == (n == to_size), "%zu numbers to %zu were %s", n, to_size, was_taken ? "taken" : "refused");
  if (!was_taken)
    return out.check_untouched();
  // The nearest integer, or of words what they say by themselves; that is slow to say, and asked for where it matters.
  double allowed = sizeof(T) == 1 ? 0.5 : 1.5;
  for (std::size_t i = 0; i < n; ++i) {
    const int q = before[i];
    const double steps = exact(q) / static_cast<double>(output.scale) + output.zero_point,
                 wanted = std::fmin(std::fmax(steps, lowest), highest);
    expect(to[i] == made[0](before[i]), "number %zu of %zu is %d, and %d by itself", i, n, int{to[i]},
           int{made[0](before[i])});
    if constexpr (sizeof(T) == 2)
      if (std::fabs(to[i] - wanted) > allowed)
        allowed = made[0].error_in_steps();
    expect(std::fabs(to[i] - wanted) <= allowed + 1e-9, "the input %d gives %d for %.12g", q, int{to[i]}, steps);
  }
}

// Each number of a step's worth, ties to even; a long double next to a tie does not say.
void check_byte(std::uint8_t got, long double p, long double step, std::size_t i) {
  const long double steps = std::fmin(255.0L, p / step);
  expect(std::fabs(got - steps) <= 0.5L + 1e-9L, "class %zu has %d steps for %.9Lg", i, int{got}, steps);
}

void check_float(float got, long double exact, std::size_t i) {
  expect(std::fabs(got - exact) <= 0.51L * simdact_test::ulp<float>(exact) + 1e-18L, "class %zu has %.9g for %.9Lg", i,
         static_cast<double>(got), exact);
}

template <class T, class Out>
void of_softmax(bytes& b) {
  const std::size_t length = 1 + b.up_to(b.rarely(8) ? 1500 : 70), rows = 1 + b.up_to(5),
                    stride = length + b.up_to(b.flag() ? 0 : 5);
  const bool in_place = sizeof(Out) == 1 && b.flag(), logarithms = sizeof(Out) == 4 && b.flag();
  const std::size_t out_stride = in_place ? stride : length + b.up_to(b.flag() ? 0 : 5);
  const auto number = [&](double usual) {
    return b.rarely(20) ? b.number<float>(1, true) : static_cast<float>(usual * (0.05 + std::fabs(b.ordinary(1))));
  };
  const act::quantized_softmax_options options{.row_length = length,
                                               .rows = rows,
                                               .row_stride = stride,
                                               .output_stride = out_stride,
                                               .scale = b.flag() ? -number(0.3) : number(0.3),
                                               .temperature = b.flag() ? 1 : number(2),
                                               .output_scale = b.flag() ? 1.0f / 256 : number(1e-2)};
  std::vector<T> x = integers<T>(b, (rows - 1) * stride + length);
  const std::vector<T> before = x;
  const bool sized = in_place || !b.rarely(20);
  marked<Out> out((rows - 1) * out_stride + length - !sized, b.up_to(20));
  const bool was_taken = taken([&] {
    if constexpr (sizeof(Out) == 1)
      act::softmax(x, in_place ? std::span<Out>(reinterpret_cast<Out*>(x.data()), x.size()) : out.range(), options);
    else if (logarithms)
      act::log_softmax(x, out.range(), options);
    else
      act::softmax(x, out.range(), options);
  });
  out.check();
  const float factor = std::fabs(options.scale) / options.temperature;
  const auto positive = [](float v) { return v > 0 && std::isfinite(v); };
  const bool good = sized && std::isfinite(options.scale) && positive(options.temperature) &&
                    positive(options.output_scale) && factor >= 1.1e-30f && factor <= 0.9e30f;
  expect(was_taken || !good, "a good call was refused");
  if (!was_taken)
    return out.check_untouched();
  const auto exact_factor = static_cast<long double>(options.scale) / options.temperature;
  for (std::size_t row = 0; row < rows; ++row) {
    std::vector<long double> logits;
    for (std::size_t i = 0; i < length; ++i)
      logits.push_back(exact_factor * before[row * stride + i]);
    const simdact_test::exact_row exact(logits);
    for (std::size_t i = 0; i < length; ++i)
      if constexpr (sizeof(Out) == 1)
        check_byte(in_place ? static_cast<Out>(x[row * stride + i]) : out[row * out_stride + i], exact.probability(i),
                   options.output_scale, i);
      else
        check_float(out[row * out_stride + i], logarithms ? exact.logarithm(i) : exact.probability(i), i);
  }
  for (std::size_t i = 0; i < (rows - 1) * out_stride + length; ++i)
    expect(i % out_stride < length || in_place || !out.written(i), "element %zu between rows was written", i);
  for (std::size_t i = 0; i < x.size(); ++i)
    expect((in_place && i % stride < length) || x[i] == before[i], "logit %zu has changed", i);
}

template <class T>
void of_type(bytes& b) {
  switch (b.byte() % 5) {
  case 0:
    return of_function<act::fn::tanh, T>(b, [](double x, double) { return act::tanh(x); });
  case 1:
    return of_function<act::fn::elu, T>(
        b, [](double x, double alpha) { return act::elu(x, alpha); }, 0.7f);
  case 2:
    return of_function<act::fn::log1p, T>(b, [](double x, double) { return act::log1p(x); });
  default:
    if constexpr (sizeof(T) == 1)
      return b.flag() ? of_softmax<T, float>(b) : of_softmax<T, std::uint8_t>(b);
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return with_some_type<std::int8_t, std::uint8_t, std::int16_t, std::uint16_t>(
      data, size, []<class T>(bytes& b) { of_type<T>(b); });
}
