// SPDX-License-Identifier: BSL-1.0
// A call of each kind that the library has, in as little code as that takes. It is compiled once for each set of flags,
// and UNIT is its name then.
#include <array>
#include <cstdint>
#include <span>
#include <stdexcept>

#include <simdact/simdact.hpp>

namespace {

namespace act = simdact;

// FNV-1a over the bits of every result.
class checksum {
public:
  template <class Range>
  void add(const Range& range) {
    for (const auto y : range)
      value_ = (value_ ^ std::uint64_t{act::simd::as_bits(y)}) * 0x100000001b3;
  }
  std::uint64_t value() const { return value_; }

private:
  std::uint64_t value_ = 0xcbf29ce484222325;
};

template <class T, std::size_t N>
std::array<T, N> numbers() {
  std::array<T, N> list;
  for (std::size_t i = 0; i < N; ++i)
    list[i] = static_cast<T>(i % 11) - T(4.5);
  return list;
}

void elementwise(checksum& sum) {
  const auto x = numbers<float, 45>();
  std::array<float, 45> y, dx;
  act::tanh<act::pade<3, 2>>(x, y);
  act::tanh_backward_from_output(x, y, dx);
  sum.add(y);
  sum.add(dx);
  const act::quantized<act::fn::elu, std::int8_t> quantized({0.1f, 0}, {0.05f, 0});
  auto bytes = numbers<std::int8_t, 200>();
  quantized.apply(bytes, bytes);
  y[3] = static_cast<float>(bytes[150] + bytes[199]);
  const act::quantized<act::fn::elu, std::int16_t> finer({0.1f, 0}, {0.05f, 0});
  auto words = numbers<std::int16_t, 50>();
  finer.apply(words, words);
  act::softmax(std::span(bytes.data(), y.size()), y, {.scale = 0.1f});
  y[4] = words[20];
  y[0] = static_cast<float>(act::transform_and_sum(x, y, [](auto v) { return std::array{v * v, v}; }));
  act::statistics total;
  std::array<std::uint64_t, 2> counts{};
  const double edge = 0;
  act::mish(x, act::with_statistics(dx, total, {.edges = std::span(&edge, 1), .counts = counts}));
  y[4] = static_cast<float>(total.variance() + total.saturation_rate()) + static_cast<float>(counts[1]);
  y[1] = act::mish(x[0]) + act::elu(x[1]) + act::hardswish(x[2]) + act::gelu_tanh_derivative(x[3]);
  y[2] = act::simd::first(act::erf(act::simd::widest<float>(x[4])));
  sum.add(y);
  act::adaa1<act::fn::gelu, float>().process(x, y);
  act::adaa2<act::fn::softplus, float>().process(y, y);
  y[0] = act::tanh_antiderivative(x[5]);
  sum.add(y);
}

template <class T>
struct view {
  T* first;

  static constexpr std::size_t rank() { return 2; }
  static std::size_t extent(std::size_t d) { return d == 0 ? 5 : 7; }
  static std::size_t stride(std::size_t d) { return d == 0 ? 9 : 1; }
  T* data_handle() const { return first; }
};

void views(checksum& sum) {
  const auto x = numbers<float, 45>();
  std::array<float, 45> y = x;
  act::softplus(view<const float>{x.data()}, view<float>{y.data()});
  sum.add(y);
  act::softmax_backward(view<const float>{x.data()}, view<const float>{x.data()}, view<float>{y.data()}, 0);
  sum.add(y);
  act::softmax_backward(x, x, y, {.row_length = 3, .inner = 5});
  sum.add(y);
}

void channels(checksum& sum) {
  const auto x = numbers<float, 42>();
  const std::array<float, 2> slopes{0.1f, 0.2f};
  std::array<float, 42> y, dx;
  std::array<float, 21> halves;
  std::array<float, 2> dslopes;
  act::prelu(x, slopes, y);
  act::prelu_backward(y, x, slopes, dx, dslopes);
  act::reglu(x, halves, {.row_length = 14});
  act::geglu_tanh(halves, halves, halves, {.row_length = 7}, {.value_bias = std::span(x).first(7), .scale = 2});
  act::swiglu_clamped(halves, halves, halves, 7, 1.5f);
  sum.add(dx);
  sum.add(dslopes);
  sum.add(halves);
}

void rows(checksum& sum) {
  const auto x = numbers<float, 45>();
  const std::array<std::int8_t, 5> classes{1, 2, 3, 4, 5};
  std::array<float, 45> y, dx;
  std::array<float, 5> losses;
  const std::array<bool, 9> shown{true, true, false, true};
  act::softmax_backward(x, x, dx, {.row_length = 9});
  sum.add(dx);
  std::array<float, 5> sink_gradient, logarithms{6, 7, 8, 9, 10};
  act::softmax_backward(x, x, dx,
                        {.row_length = 9,
                         .boolean_mask = shown,
                         .sinks = std::span(x).first(1),
                         .causal_offset = 3,
                         .matrix_rows = 5,
                         .sink_gradient = sink_gradient,
                         .logsumexp = logarithms});
  sum.add(sink_gradient);
  act::sparsemax(x, y, {.row_length = 9});
  act::sparsemax_backward(x, y, dx, {.row_length = 9});
  sum.add(y);
  sum.add(dx);
  act::cross_entropy<act::fast>(x, classes, losses, {.row_length = 9});
  losses[0] += static_cast<float>(act::binary_cross_entropy_with_logits(x, y));
  sum.add(losses);
  std::array<int, 5> largest;
  act::arg_max(x, largest, {.row_length = 9});
  for (std::size_t row = 0; row < losses.size(); ++row)
    losses[row] = static_cast<float>(largest[row]);
  sum.add(losses);
  act::top_k_softmax(x, 1, losses, largest, {.row_length = 9, .share = act::share_among::all});
  sum.add(losses);
  act::candidate_log_softmax(x, classes, losses);
  losses[0] += static_cast<float>(act::binary_cross_entropy(y, y));
  losses[1] += static_cast<float>(act::brier_score(x, classes, {.row_length = 9}));
  losses[2] += static_cast<float>(act::fit_temperature(x, classes, {.row_length = 9}));
  sum.add(losses);
  act::nll_loss(x, classes, losses, {.row_length = 9});
  sum.add(losses);
  act::entropy(x, losses, {.row_length = 9, .gradient = dx});
  losses[0] += static_cast<float>(act::kl_divergence(x, y, {.row_length = 9, .q_gradient = y}));
  sum.add(losses);
  sum.add(dx);
}

void narrow(checksum& sum) {
  const auto x = numbers<float, 45>();
  std::array<act::bfloat16, 45> y;
  std::array<act::float16, 45> z;
  act::gelu(x, y);
  act::softmax(y, z, {.row_length = 9});
  std::array<float, 45> results;
  for (std::size_t i = 0; i < results.size(); ++i)
    results[i] = static_cast<float>(y[i]) + static_cast<float>(z[i]);
  sum.add(results);
}

template <class T>
void pieces(checksum& sum) {
  auto x = numbers<T, 10>();
  act::online_softmax<T, act::fast> online, other;
  online.push(x);
  other.push(x[3]);
  online.merge(other);
  std::array<T, 10> y{online.logsumexp(), online.max()};
  sum.add(y);
  for (T& frequency : x)
    frequency += T(5);
  const act::hierarchical_softmax tree(x);
  const std::span<const T> logits(x.data(), tree.inner_nodes());
  y[0] = tree.log_probability(logits, tree.arg_max(logits));
  tree.backward(T(1), logits, 3, std::span<T>(y.data(), tree.inner_nodes()));
  sum.add(y);
}

// Whether a wrong call is an exception, where there are exceptions.
bool refuses() {
#if defined(__cpp_exceptions)
  std::array<float, 3> three{};
  std::array<float, 4> four{};
  try {
    act::relu(three, four);
  } catch (const std::invalid_argument&) {
    return true;
  }
  return false;
#else
  return true;
#endif
}

} // namespace

std::uint64_t UNIT() {
  checksum sum;
  elementwise(sum);
  views(sum);
  channels(sum);
  rows(sum);
  narrow(sum);
  pieces<float>(sum);
  pieces<double>(sum);
  return refuses() ? sum.value() : 0;
}
