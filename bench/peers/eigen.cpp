// SPDX-License-Identifier: BSL-1.0
// Eigen's expressions over arrays, with erf of its special functions and the logistic of its own.
#include "../peers.hpp"

#include "../formulas.hpp"

#include <unsupported/Eigen/SpecialFunctions>

namespace simdact_bench {
namespace {

template <class T>
auto from(const T* x, std::size_t n) {
  return Eigen::Map<const Eigen::Array<T, Eigen::Dynamic, 1>>(x, static_cast<Eigen::Index>(n));
}

template <class T>
auto to(T* x, std::size_t n) {
  return Eigen::Map<Eigen::Array<T, Eigen::Dynamic, 1>>(x, static_cast<Eigen::Index>(n));
}

struct expressions {
  static constexpr unsigned parts = has_exp | has_expm1 | has_log1p | has_tanh | has_erf;
  static auto exp(const auto& x) { return x.exp(); }
  static auto expm1(const auto& x) { return x.expm1(); }
  static auto log1p(const auto& x) { return x.log1p(); }
  static auto tanh(const auto& x) { return x.tanh(); }
  static auto erf(const auto& x) { return x.erf(); }
  static auto erfc(const auto& x) { return x.erfc(); }
  static auto abs(const auto& x) { return x.abs(); }
  static auto min(const auto& x, auto y) { return (x.min)(y); }
  static auto max(const auto& x, auto y) { return (x.max)(y); }
  static auto positive_or(const auto& x, const auto& y, auto other) { return (x > 0).select(y, other()); }
  template <class T>
  static auto sigmoid(const auto& x) {
    return x.logistic();
  }
  template <class T>
  static auto silu(const auto& x) {
    return x * x.logistic();
  }

  template <class Formula, class T>
  static void loop(std::span<const T> x, std::span<const T>, std::span<T> out) {
    to(out.data(), out.size()) = value<Formula, expressions, T>(from(x.data(), x.size()));
  }
};

constexpr auto loops = loops_over<expressions>();

void softmax(std::span<const float> x, std::span<float> out, std::size_t row_length) {
  for (std::size_t i = 0; i < x.size(); i += row_length) {
    const auto row = from(x.data() + i, row_length);
    auto probabilities = to(out.data() + i, row_length);
    probabilities = (row - row.maxCoeff()).exp();
    probabilities /= probabilities.sum();
  }
}

} // namespace

peer eigen() {
  return {.name = "Eigen", .loops = loops, .softmax = &softmax};
}

} // namespace simdact_bench
