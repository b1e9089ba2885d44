// SPDX-License-Identifier: BSL-1.0
// Ranges and parameters for a function of the compiled library, whatever its signature.
#pragma once

#include <array>
#include <cmath>
#include <limits>
#include <tuple>
#include <type_traits>
#include <vector>

#include <simdact/dispatched.hpp>

namespace simdact_test {

namespace dispatched = simdact::dispatched;

// Numbers of all magnitudes, most of them moderate.
template <class T>
std::vector<T> mixed_numbers(std::size_t n, double seed) {
  using limits = std::numeric_limits<T>;
  std::vector<T> x{T(0),
                   -T(0),
                   limits::denorm_min(),
                   -limits::min(),
                   limits::infinity(),
                   -limits::infinity(),
                   limits::max(),
                   limits::quiet_NaN()};
  for (std::size_t i = x.size(); i < n; ++i) {
    const double angle = std::sin(seed + 0.7 * static_cast<double>(i));
    x.push_back(static_cast<T>(i % 3 == 0 ? 30 * angle : i % 7 == 0 ? angle * std::exp(9 * angle) : 3 * angle));
  }
  return x;
}

template <class T>
class operands {
public:
  explicit operands(std::size_t n) {
    for (std::size_t k = 0; k < in.size(); ++k)
      in[k] = mixed_numbers<T>(n, 0.1 + static_cast<double>(k));
    for (std::vector<T>& range : out)
      range.resize(n);
  }

  std::array<std::vector<T>, 3> in;
  std::array<std::vector<T>, 2> out;

  template <class... A>
  void call(void (*function)(A...), dispatched::tier by = dispatched::tier::accurate) {
    restart(by);
    std::apply(function, std::tuple<A...>{range(std::type_identity<A>())...});
  }

  // function(ranges and parameters) without the tier.
  template <class Function, class... A>
  void call_header(Function function, void (*)(A...)) {
    restart(dispatched::tier::accurate);
    std::apply(function, joined(std::tuple<decltype(without_tier<A>())...>{without_tier<A>()...}));
  }

  // function(in[i]..., parameters...)
  template <class Function, class... A>
  T value(Function function, void (*)(A...), std::size_t i) {
    restart(dispatched::tier::accurate);
    return std::apply(function, joined(std::tuple<decltype(element(std::type_identity<A>(), i))...>{
                                    element(std::type_identity<A>(), i)...}));
  }

private:
  void restart(dispatched::tier by) {
    inputs_ = outputs_ = 0;
    parameter_ = T(0.25);
    by_ = by;
  }

  // The elements of tuples, which braces put in order.
  template <class... Tuples>
  static auto joined(const std::tuple<Tuples...>& tuples) {
    return std::apply([](const Tuples&... each) { return std::tuple_cat(each...); }, tuples);
  }

  dispatched::input<T> range(std::type_identity<dispatched::input<T>>) { return in[inputs_++]; }
  dispatched::output<T> range(std::type_identity<dispatched::output<T>>) { return out[outputs_++]; }
  T range(std::type_identity<T>) { return parameter_ += T(0.5); }
  dispatched::tier range(std::type_identity<dispatched::tier>) { return by_; }

  template <class A>
  auto without_tier() {
    if constexpr (std::is_same_v<A, dispatched::tier>)
      return std::tuple<>();
    else
      return std::tuple<A>(range(std::type_identity<A>()));
  }

  std::tuple<T> element(std::type_identity<dispatched::input<T>>, std::size_t i) { return {in[inputs_++][i]}; }
  std::tuple<T> element(std::type_identity<T> parameter, std::size_t) { return {range(parameter)}; }
  std::tuple<> element(std::type_identity<dispatched::output<T>>, std::size_t) { return {}; }
  std::tuple<> element(std::type_identity<dispatched::tier>, std::size_t) { return {}; }

  std::size_t inputs_ = 0, outputs_ = 0;
  T parameter_ = 0;
  dispatched::tier by_{};
};

} // namespace simdact_test
