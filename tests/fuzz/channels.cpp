// SPDX-License-Identifier: BSL-1.0
// What has numbers of its own beside the elements: PReLU's slopes, a gated unit's biases and scales, the samples before
// a block of a signal. The bits of the calls one by one, in any layout; refusals that write nothing.
#include <array>
#include <span>

#include <simdact/gated.hpp>
#include <simdact/gated_terms.hpp>
#include <simdact/prelu.hpp>

#include <fuzz/signals.hpp>

using namespace simdact_fuzz;
namespace act = simdact;

namespace {

template <class T>
using number = act::simd::computed_t<T>;

template <class T>
void of_slopes(bytes& b) {
  const std::size_t channels = b.up_to(b.rarely(8) ? 700 : 20), length = b.up_to(b.flag() ? 1 : 40),
                    more = b.rarely(12) ? 1 : 0, n = channels * length * b.up_to(5) + more;
  const bool ordinary = !b.rarely(3), in_place = b.flag();
  const auto x = b.numbers<T>(n, 20, !ordinary), slopes = b.numbers<T>(channels, 2, false);
  const auto dy = b.numbers<T>(n, 4, false);
  marked<T> out(n, b.up_to(20)), by_slope(channels);
  std::vector<T> memory = x;
  const std::span<T> dx = in_place ? std::span(memory) : out.range();
  const act::prelu_channels layout{.channel_length = length};
  std::vector<T> y(n, marked<T>::mark());
  const bool was_taken = taken([&] {
    act::prelu(x, slopes, y, layout);
    act::prelu_backward(dy, memory, slopes, dx, by_slope.range(), layout);
  });
  out.check();
  by_slope.check();
  const bool good = n == 0 || (channels != 0 && length != 0 && n % channels == 0 && n / channels % length == 0);
  expect(was_taken == good, "%zu elements of %zu channels by %zu were %s", n, channels, length,
         was_taken ? "taken" : "refused");
  if (!was_taken) {
    out.check_untouched();
    return by_slope.check_untouched();
  }
  std::vector<long double> sums(channels), sizes(channels);
  for (std::size_t i = 0; i < n; ++i) {
    const std::size_t channel = i / length % channels;
    const auto z = static_cast<number<T>>(x[i]), slope = static_cast<number<T>>(slopes[channel]),
               d = static_cast<number<T>>(dy[i]);
    expect(same_number(y[i], static_cast<T>(act::prelu(z, slope))), "element %zu of channel %zu", i, channel);
    const number<T> derivative = act::prelu_derivative(z, slope);
    expect(same_number(dx[i], static_cast<T>(derivative == 0 ? number<T>(0) : d * derivative)),
           "gradient %zu of channel %zu", i, channel);
    const auto term = z <= 0 ? static_cast<long double>(d) * z : 0.0L;
    sums[channel] += term;
    sizes[channel] += std::fabs(term);
  }
  for (std::size_t c = 0; c < channels && ordinary; ++c) {
    const auto got = static_cast<long double>(static_cast<number<T>>(by_slope[c]));
    const long double rounded = sizeof(T) == 2 ? simdact_test::ulp<T>(sums[c]) : 0;
    constexpr long double part = 66 * (sizeof(T) == 8 ? 0x1p-53L : 0x1p-24L);
    expect(std::fabs(got - sums[c]) <= part * sizes[c] + rounded, "slope %zu has the gradient %.9Lg for %.9Lg", c, got,
           sums[c]);
  }
}

struct clamped {
  template <class C>
  static C value(C a, C g) {
    return act::swiglu_clamped(a, g, C(7), C(1.5));
  }
  static void of_tiles(const auto& a, const auto& g, auto&& out, act::gated_tiles tiles, const auto& terms) {
    act::swiglu_clamped(a, g, out, 7, 1.5f, tiles, terms);
  }
  static void of_rows(const auto& rows, auto&& out, act::gated_rows layout, const auto& terms) {
    act::swiglu_clamped(rows, out, 7, 1.5f, layout, terms);
  }
};
struct rectified {
  template <class C>
  static C value(C a, C g) {
    return act::reglu(a, g);
  }
  static void of_tiles(const auto& a, const auto& g, auto&& out, act::gated_tiles tiles, const auto& terms) {
    act::reglu(a, g, out, tiles, terms);
  }
  static void of_rows(const auto& rows, auto&& out, act::gated_rows layout, const auto& terms) {
    act::reglu(rows, out, layout, terms);
  }
};

template <class Unit, class T>
void of_terms(bytes& b) {
  using C = number<T>;
  const std::size_t rows = 1 + b.up_to(5), half = 1 + b.up_to(b.rarely(8) ? 1500 : 45);
  const bool tiled = b.flag(), interleaved = b.flag(), gate_first = b.flag(), any = b.rarely(3);
  const std::size_t stride = (tiled ? half : 2 * half) + b.up_to(4), out_stride = half + b.up_to(4);
  const auto bias = [&] { return b.numbers<C>(b.flag() ? half + b.rarely(12) : 0, 4, false); };
  const std::vector<C> value_bias = bias(), gate_bias = bias();
  const act::gated_terms<C> terms{.value_bias = value_bias,
                                  .gate_bias = gate_bias,
                                  .value_scale = C(b.flag() ? 1 : b.ordinary(2)),
                                  .gate_scale = C(b.flag() ? 1 : b.ordinary(2)),
                                  .scale = b.rarely(16) ? b.number<C>(2, true) : C(b.flag() ? 1 : b.ordinary(2))};
  const auto fits = [&](const std::vector<C>& list) { return list.empty() || list.size() == half; };
  const bool good = fits(value_bias) && fits(gate_bias) && std::isfinite(terms.scale);
  const auto a = b.numbers<T>((rows - 1) * stride + (tiled ? half : 2 * half), 20, any);
  const auto g = b.numbers<T>(tiled ? a.size() : 0, 20, any);
  marked<T> out((rows - 1) * out_stride + half, b.up_to(20));
  const bool was_taken = taken([&] {
    if (tiled)
      Unit::of_tiles(a, g, out.range(),
                     {.row_length = half,
                      .rows = rows,
                      .value_stride = stride,
                      .gate_stride = stride,
                      .output_stride = out_stride},
                     terms);
    else
      Unit::of_rows(a, out.range(),
                    {.row_length = 2 * half,
                     .interleaved = interleaved,
                     .gate_first = gate_first,
                     .rows = rows,
                     .row_stride = stride,
                     .output_stride = out_stride},
                    terms);
  });
  out.check();
  expect(was_taken == good, "terms of %zu and %zu biases for %zu columns were %s", value_bias.size(), gate_bias.size(),
         half, was_taken ? "taken" : "refused");
  if (!was_taken)
    return out.check_untouched();
  // Nothing is added where there is no bias.
  const auto fused = [](C scale, T x, const std::vector<C>& biases, std::size_t i) {
    const C scaled = scale == 1 ? static_cast<C>(x) : scale * static_cast<C>(x);
    return biases.empty() ? scaled : scaled + biases[i];
  };
  const auto place = [&](std::size_t i, bool second) { return interleaved ? 2 * i + second : i + (second ? half : 0); };
  for (std::size_t row = 0; row < rows; ++row)
    for (std::size_t i = 0; i < half; ++i) {
      const T value = a[row * stride + (tiled ? i : place(i, gate_first))],
              gate = tiled ? g[row * stride + i] : a[row * stride + place(i, !gate_first)];
      const C unit =
          Unit::value(fused(terms.value_scale, value, value_bias, i), fused(terms.gate_scale, gate, gate_bias, i));
      const T wanted = static_cast<T>(terms.scale == 1 ? unit : terms.scale * unit), got = out[row * out_stride + i];
      expect(same_number(got, wanted), "column %zu of row %zu is %a for %a", i, row, simdact_test::as_double(got),
             simdact_test::as_double(wanted));
    }
  for (std::size_t i = 0; i < (rows - 1) * out_stride + half; ++i)
    expect(i % out_stride < half || !out.written(i), "element %zu between rows was written", i);
}

template <class T>
void of_type(bytes& b) {
  switch (b.byte() % 4) {
  case 0:
    return of_slopes<T>(b);
  case 1:
    return of_terms<clamped, T>(b);
  case 2:
    return of_terms<rectified, T>(b);
  default:
    if constexpr (sizeof(T) > 2)
      return b.flag() ? of_signals<act::adaa1<act::fn::tanh, T>, T, 1>(b, {-1, 1})
                      : of_signals<act::adaa2<act::fn::hardtanh, T>, T, 2>(b, {-1, 1});
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return with_some_type<float, double, simdact::bfloat16>(data, size, []<class T>(bytes& b) { of_type<T>(b); });
}
