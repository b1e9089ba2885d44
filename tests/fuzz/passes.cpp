// SPDX-License-Identifier: BSL-1.0
// Passes with an expression of one's own, their sums, what statistics count of results, calibration, and signals: the
// bits of scalars, of rows one by one, or the definition; refusals that write nothing.
#include <array>
#include <span>

#include <simdact/adaa.hpp>
#include <simdact/arg_max.hpp>
#include <simdact/calibration.hpp>
#include <simdact/gated.hpp>
#include <simdact/relu.hpp>
#include <simdact/silu.hpp>
#include <simdact/softmax.hpp>
#include <simdact/statistics.hpp>
#include <simdact/transform.hpp>

#include <fuzz/logits.hpp>
#include <fuzz/signals.hpp>
#include <support/exact_probabilities.hpp>
#include <support/strided.hpp>

using namespace simdact_fuzz;
using simdact_test::tensor_view;
namespace act = simdact;

namespace {

// What statistics are asked for, and what they are by their definition.
struct watched {
  act::statistics total;
  double saturated_from;
  std::vector<double> edges;
  std::vector<std::uint64_t> counts;
  bool good = true;

  explicit watched(bytes& b)
      : saturated_from(b.rarely(8) ? b.number<double>(2, true) : std::fabs(b.ordinary(2))), edges(b.up_to(9)) {
    const bool any = b.rarely(8);
    double edge = b.ordinary(4);
    for (double& each : edges) {
      each = any ? b.number<double>(3, true) : edge;
      edge += 0x1p-20 + std::fabs(b.ordinary(2));
    }
    counts.resize((edges.empty() ? 0 : edges.size() + 1) + b.rarely(16));
    good = saturated_from >= 0 && counts.size() == (edges.empty() ? 0 : edges.size() + 1);
    for (std::size_t i = 0; i < edges.size(); ++i)
      good = good && std::isfinite(edges[i]) && (i == 0 || edges[i - 1] < edges[i]);
  }
  act::statistics_options options() { return {.saturated_from = saturated_from, .edges = edges, .counts = counts}; }
  void check_untouched() const {
    expect(total.count() == 0 && std::all_of(counts.begin(), counts.end(), [](auto n) { return n == 0; }),
           "a call that was refused counted");
  }
  // Of floats sums are bounded; of doubles those near the largest overflow.
  template <class T>
  void check(std::span<const T> y) const {
    std::uint64_t nans = 0, infinities = 0, saturated = 0, zeros = 0;
    std::vector<std::uint64_t> between(counts.size());
    std::vector<long double> finite;
    for (const T value : y) {
      const double v = simdact_test::as_double(value);
      nans += std::isnan(v);
      infinities += std::isinf(v);
      saturated += std::fabs(v) > saturated_from;
      zeros += v == 0;
      if (!edges.empty() && !std::isnan(v))
        ++between[static_cast<std::size_t>(std::upper_bound(edges.begin(), edges.end(), v) - edges.begin())];
      if (std::isfinite(v))
        finite.push_back(v);
    }
    expect(total.count() == y.size() && total.nans() == nans && total.infinities() == infinities &&
               total.saturated() == saturated && total.zeros() == zeros,
           "of %zu elements %zu are NaN, %zu infinite, %zu saturated, %zu zero", y.size(),
           static_cast<std::size_t>(total.nans()), static_cast<std::size_t>(total.infinities()),
           static_cast<std::size_t>(total.saturated()), static_cast<std::size_t>(total.zeros()));
    for (std::size_t k = 0; k < counts.size(); ++k)
      expect(counts[k] == between[k], "%zu elements are between edges %zu for %zu", static_cast<std::size_t>(counts[k]),
             k, static_cast<std::size_t>(between[k]));
    check_moments<T>(finite);
  }

private:
  template <class T>
  void check_moments(const std::vector<long double>& finite) const {
    const double mean = total.mean(), variance = total.variance();
    if (finite.empty())
      return expect(std::isnan(mean) && std::isnan(variance) && std::isnan(total.minimum()), "nothing has a mean");
    const auto [least, most] = std::minmax_element(finite.begin(), finite.end());
    expect(total.minimum() == *least && total.maximum() == *most, "%zu numbers are from %g to %g", finite.size(),
           total.minimum(), total.maximum());
    expect(variance >= 0, "the variance is %g", variance);
    const auto n = static_cast<long double>(finite.size());
    long double middle = 0, square = 0;
    for (const long double y : finite)
      middle += y / n;
    for (const long double y : finite)
      square += (y - middle) * (y - middle) / n;
    constexpr long double unit = sizeof(T) == 8 ? 0x1p-48L : 0x1p-19L;
    const bool overflows = square > 0x1p1000L, underflows = square < 0x1p-960L;
    if (overflows || underflows)
      return;
    expect(std::fabs(mean - middle) <= unit * std::sqrt(square) + 0x1p-51L * std::fabs(middle),
           "the mean of %zu is %.17g for %.17Lg", finite.size(), mean, middle);
    expect(std::fabs(variance - square) <= 6 * unit * square, "the variance of %zu is %.17g for %.17Lg", finite.size(),
           variance, square);
  }
};

// Of one to four numbers. Each step rounds once, so that scalars have the bits of vectors.
struct expression {
  auto operator()(auto a) const { return act::silu<act::fast>(a); }
  auto operator()(auto a, auto b) const { return a * b - a; }
  auto operator()(auto a, auto b, auto c) const { return a - b * c; }
  auto operator()(auto a, auto b, auto c, auto d) const { return (a - b * c) + d; }
};
struct with_square {
  auto operator()(auto... x) const {
    const auto y = expression()(x...);
    return std::array{y, y * y};
  }
};

// The order that sum.hpp states.
template <class Term>
double sum_in_order(std::size_t n, Term term) {
  double sum = 0;
  for (std::size_t first = 0; first < n; first += 65536) {
    std::array<double, 32> lanes{};
    for (std::size_t i = first; i < std::min<std::size_t>(n, first + 65536); ++i)
      lanes[i % 32] += static_cast<double>(term(i));
    for (std::size_t half = 16; half > 0; half /= 2)
      for (std::size_t k = 0; k < half; ++k)
        lanes[k] += lanes[k + half];
    sum += lanes[0];
  }
  return sum;
}

// Inputs of any sizes, of which the last may be of another than the others.
template <class In, class Out, std::size_t... K>
void of_inputs(bytes& b, std::index_sequence<K...>) {
  constexpr std::size_t inputs = sizeof...(K);
  const std::size_t n = b.up_to(b.rarely(32) ? 70000 : 600), last = b.rarely(16) ? b.up_to(60) : n;
  const bool any = b.flag();
  const std::array<std::vector<In>, inputs> in{b.numbers<In>(K + 1 == inputs ? last : n, 20, any)...};
  const auto exact = [&](std::size_t i) { return expression()(static_cast<number<In>>(in[K][i])...); };
  const bool good = last == n;
  marked<Out> out(n, b.up_to(20), 0);
  const auto stored = [&](auto&& to) { act::transform(in[K]..., to, expression()); };
  double sum = 0;
  bool was_taken = false, sums = false;
  switch (b.byte() % 4) {
  case 0:
    was_taken = taken([&] { stored(act::with_options(out.range(), {.streaming_from = b.flag() ? 0u : 1000u})); });
    break;
  case 1: {
    watched w(b);
    was_taken = taken([&] { stored(act::with_statistics(out.range(), w.total, w.options())); });
    expect(was_taken == (good && w.good), "statistics were %s", was_taken ? "taken" : "refused");
    if (!was_taken) {
      w.check_untouched();
      return out.check_untouched();
    }
    w.template check<Out>(out.range());
    break;
  }
  case 2: {
    const bool sum_is_good = inputs == 1 || good;
    expect(taken([&] { sum = act::transform_sum(in[K]..., expression()); }) == sum_is_good, "a sum was refused or not");
    out.check_untouched();
    if (sum_is_good)
      expect(same_number(sum, sum_in_order(in[0].size(), exact)), "the sum of %zu is %.17g", in[0].size(), sum);
    return;
  }
  default:
    was_taken = taken([&] { sum = act::transform_and_sum(in[K]..., out.range(), with_square()); });
    sums = was_taken;
  }
  expect(was_taken == good, "%zu and %zu elements were %s", n, last, was_taken ? "taken" : "refused");
  if (!was_taken)
    return out.check_untouched();
  out.check();
  for (std::size_t i = 0; i < n; ++i)
    expect(same_number(out[i], static_cast<Out>(exact(i))), "element %zu of %zu", i, n);
  if (sums)
    expect(same_number(sum, sum_in_order(n, [&](std::size_t i) { return exact(i) * exact(i); })),
           "the sum of %zu squares is %.17g", n, sum);
}

// In memory that the output shares.
template <class T>
void in_place(bytes& b) {
  const std::size_t n = b.up_to(300), shift = b.rarely(4) ? b.up_to(320) : 0;
  const bool both = b.flag();
  const auto x = b.numbers<T>(n + shift, 20, true), y = b.numbers<T>(n, 20, true);
  auto memory = x;
  const std::span<T> from = std::span(memory).first(n), to = std::span(memory).last(n);
  double sum = 0;
  const bool was_taken = taken([&] {
    if (both)
      sum = act::transform_and_sum(y, from, to, with_square());
    else
      act::transform(y, from, to, expression());
  });
  expect(was_taken == (shift == 0 || shift >= n), "%zu elements that lie %zu apart were %s", n, shift,
         was_taken ? "taken" : "refused");
  const auto exact = [&](std::size_t i) {
    return expression()(static_cast<number<T>>(y[i]), static_cast<number<T>>(x[i]));
  };
  for (std::size_t i = 0; i < x.size(); ++i)
    expect(same_number(memory[i], was_taken && i >= shift ? static_cast<T>(exact(i - shift)) : x[i]),
           "element %zu of %zu, %zu apart", i, n, shift);
  if (both && was_taken)
    expect(same_number(sum, sum_in_order(n, [&](std::size_t i) { return exact(i) * exact(i); })),
           "the sum of %zu squares is %.17g", n, sum);
}

template <class T>
void of_views(bytes& b) {
  const std::array<std::size_t, 2> extents{b.up_to(40), b.up_to(5)};
  const auto strides = [&] { return std::array<std::size_t, 2>{b.up_to(3), b.up_to(90)}; };
  const auto room = [](const auto& view) { return view.size() == 0 ? 0 : view.span(); };
  tensor_view<const T, 2> first{nullptr, extents, strides()}, second{nullptr, extents, strides()};
  tensor_view<T, 2> out{nullptr, extents, strides()};
  second.extents[0] += b.rarely(16) ? 1 : 0;
  const auto x = b.numbers<T>(room(first), 20, true), y = b.numbers<T>(room(second), 20, true);
  marked<T> memory(room(out), b.up_to(20), 0);
  first.first = x.data();
  second.first = y.data();
  out.first = memory.range().data();
  if (!taken([&] { act::transform(first, second, out, expression()); }))
    return memory.check_untouched();
  expect(second.extents == extents, "views of two shapes were taken");
  memory.check();
  std::vector<bool> written(room(out));
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto wanted = expression()(static_cast<number<T>>(first[i]), static_cast<number<T>>(second[i]));
    expect(same_number(out[i], static_cast<T>(wanted)), "element %zu of a view", i);
    written[static_cast<std::size_t>(&out[i] - out.first)] = true;
  }
  for (std::size_t i = 0; i < written.size(); ++i)
    expect(written[i] || !memory.written(i), "element %zu between those of a view was written", i);
}

template <class In, class Out>
void of_expressions(bytes& b) {
  switch (b.byte() % 4) {
  case 0:
    return of_inputs<In, Out>(b, std::make_index_sequence<1>());
  case 1:
    return of_inputs<In, Out>(b, std::make_index_sequence<2>());
  case 2:
    return of_inputs<In, Out>(b, std::make_index_sequence<3>());
  default:
    return of_inputs<In, Out>(b, std::make_index_sequence<4>());
  }
}

// A gated unit's two gradients, each with figures of its own, over more than one block.
template <class T>
void of_two_outputs(bytes& b) {
  const std::size_t n = b.up_to(b.rarely(8) ? 9000 : 400);
  const bool any = b.flag(), wrong = b.rarely(16);
  const auto dy = b.numbers<T>(n, 4, any), value = b.numbers<T>(n, 20, any), gate = b.numbers<T>(n, 20, any);
  watched first(b), second(b);
  const bool watches_first = b.flag(), calls_again = b.rarely(4);
  marked<T> da(n, b.up_to(20), 0), db(n + wrong, b.up_to(20), 0);
  const auto call = [&] {
    const auto to_second = act::with_statistics(db.range(), second.total, second.options());
    if (watches_first)
      act::reglu_backward(dy, value, gate, act::with_statistics(da.range(), first.total, first.options()), to_second);
    else
      act::reglu_backward(dy, value, gate, da.range(), to_second);
  };
  const bool was_taken = taken(call);
  expect(was_taken == (!wrong && second.good && (first.good || !watches_first)), "statistics of two outputs were %s",
         was_taken ? "taken" : "refused");
  if (!was_taken) {
    first.check_untouched();
    second.check_untouched();
    da.check_untouched();
    return db.check_untouched();
  }
  da.check();
  db.check();
  std::vector<T> plain_da(n), plain_db(n);
  act::reglu_backward(dy, value, gate, plain_da, plain_db);
  for (std::size_t i = 0; i < n; ++i)
    expect(same_number(da[i], plain_da[i]) && same_number(db[i], plain_db[i]), "gradients %zu of %zu", i, n);
  if (calls_again)
    call();
  for (std::size_t times = calls_again; times > 0; --times) {
    plain_da.insert(plain_da.end(), da.range().begin(), da.range().end());
    plain_db.insert(plain_db.end(), db.range().begin(), db.range().end());
  }
  if (watches_first)
    first.template check<T>(plain_da);
  else
    first.check_untouched();
  second.template check<T>(plain_db);
}

// Rows of logits with their classes, some of which are ignored, and a temperature.
template <class T>
struct classified_rows {
  const rows_of_logits<T> of;
  std::vector<std::int16_t> classes;
  act::calibration_options options;
  bool good = true;

  explicit classified_rows(bytes& b) : of(b) {
    const bool wrong = b.rarely(12);
    for (std::size_t row = 0; row < of.rows; ++row) {
      classes.push_back(b.rarely(8) ? std::int16_t{-100} : static_cast<std::int16_t>(b.up_to(of.length - !wrong)));
      good = good && (ignored(row) || static_cast<std::size_t>(classes[row]) < of.length);
    }
    const double t = b.rarely(16) ? b.number<double>(2, true) : std::exp(b.ordinary(4));
    good = good && t >= 1e-30 && t <= 1e30;
    options = {.row_length = of.length, .temperature = t, .bins = b.rarely(16) ? b.up_to(1100) : 1 + b.up_to(30)};
  }
  bool ignored(std::size_t row) const { return classes[row] == -100; }
  std::size_t counted() const {
    return classes.size() - static_cast<std::size_t>(std::count(classes.begin(), classes.end(), -100));
  }
  // What softmax gives of a row, as doubles.
  std::vector<double> probabilities(std::size_t row) const {
    const auto logits = of.row(row);
    const std::vector<double> x(logits.begin(), logits.end());
    std::vector<double> p(x.size());
    act::softmax(x, p, {.temperature = options.temperature});
    return p;
  }
  // The cross-entropy at a temperature, in long double.
  long double loss(double temperature) const {
    long double sum = 0;
    for (std::size_t row = 0; row < of.rows; ++row)
      if (!ignored(row)) {
        std::vector<long double> x;
        for (const auto z : of.row(row))
          x.push_back(static_cast<long double>(z) / temperature);
        sum -= simdact_test::exact_probabilities<long double>(x).logarithm(static_cast<std::size_t>(classes[row]));
      }
    return sum;
  }
};

// Of rows in bins, those of the definition: above the lower edge and at most the upper one.
template <class T>
void of_bins(bytes& b) {
  const classified_rows<T> c(b);
  const std::size_t size = c.options.bins;
  const auto bins_of = static_cast<double>(size);
  std::vector<act::reliability_bin> bins(size, {77, 1, 1}), wanted(size);
  double brier = 0, error = 0, brier_wanted = 0, error_wanted = 0;
  const bool was_taken = taken([&] { act::reliability(c.of.x, c.classes, bins, c.options); });
  expect(was_taken == (c.good && size > 0), "a table of %zu bins was %s", size, was_taken ? "taken" : "refused");
  expect(taken([&] { brier = act::brier_score(c.of.x, c.classes, c.options); }) == c.good, "a score was refused");
  expect(taken([&] { error = act::expected_calibration_error(c.of.x, c.classes, c.options); }) ==
             (was_taken && size <= 1024),
         "an error was refused");
  if (!was_taken)
    return expect(std::all_of(bins.begin(), bins.end(), [](const auto& bin) { return bin.rows == 77; }),
                  "a call that was refused filled bins");
  bool numbers = true;
  for (std::size_t row = 0; row < c.of.rows; ++row) {
    if (c.ignored(row))
      continue;
    const auto p = c.probabilities(row);
    const auto right = static_cast<std::size_t>(c.classes[row]);
    for (std::size_t i = 0; i < p.size(); ++i)
      brier_wanted += (i == right ? p[i] - 1 : p[i]) * (i == right ? p[i] - 1 : p[i]);
    const auto likeliest = static_cast<std::size_t>(std::max_element(p.begin(), p.end()) - p.begin());
    if (is_nan(p[0])) {
      numbers = false;
      continue;
    }
    std::size_t k = 0;
    while (p[likeliest] > static_cast<double>(k + 1) / bins_of)
      ++k;
    ++wanted[k].rows;
    wanted[k].confidence += p[likeliest];
    wanted[k].accuracy += likeliest == right;
  }
  const auto counted = static_cast<double>(c.counted());
  double rows = 0;
  for (std::size_t k = 0; k < size; ++k) {
    const auto n = static_cast<double>(wanted[k].rows);
    const double confidence = n == 0 ? 0 : wanted[k].confidence / n, accuracy = n == 0 ? 0 : wanted[k].accuracy / n;
    expect(bins[k].rows == wanted[k].rows && bins[k].confidence == confidence && bins[k].accuracy == accuracy,
           "bin %zu of %zu has %zu rows for %zu, confidence %.17g for %.17g, accuracy %g for %g", k, size,
           static_cast<std::size_t>(bins[k].rows), static_cast<std::size_t>(wanted[k].rows), bins[k].confidence,
           confidence, bins[k].accuracy, accuracy);
    error_wanted += n * std::fabs(accuracy - confidence);
    rows += n;
  }
  expect(same_number(brier, brier_wanted / counted), "the score is %.17g for %.17g", brier, brier_wanted / counted);
  if (size <= 1024)
    expect(numbers ? same_number(error, error_wanted / rows) : is_nan(error), "the error is %.17g for %.17g", error,
           error_wanted / rows);
}

// A temperature has the smallest loss, or is one of the ends.
template <class T>
void of_temperatures(bytes& b) {
  const classified_rows<T> c(b);
  double t = 0;
  const bool was_taken = taken([&] { t = act::fit_temperature(c.of.x, c.classes, c.options); });
  expect(was_taken == c.good, "a fit was %s", was_taken ? "taken" : "refused");
  if (!was_taken)
    return;
  bool finite = true, nan = false;
  for (std::size_t row = 0; row < c.of.rows; ++row)
    for (const auto z : c.of.row(row)) {
      finite = finite && std::isfinite(z);
      nan = nan || (std::isnan(z) && !c.ignored(row));
    }
  if (nan || c.counted() == 0)
    return expect(is_nan(t), "of NaN or of nothing the temperature is %g", t);
  expect((t >= 0.001 && t <= 1000) || (!finite && is_nan(t)), "the temperature is %g", t);
  if (!c.of.ordinary)
    return;
  const long double least = c.loss(t), more = 1e-9L * std::max(1.0L, least);
  for (const double other : {t * 1.1, t / 1.1, t * 2, t / 2, 1.0})
    expect(other < 0.001 || other > 1000 || c.loss(other) >= least - more, "the loss is %Lg at %g and %Lg at %g", least,
           t, c.loss(other), other);
}

// By first order or second.
template <class Function, class T>
void of_shapers(bytes& b, signal_range range) {
  return b.flag() ? of_signals<act::adaa1<Function, T>, T, 1>(b, range)
                  : of_signals<act::adaa2<Function, T>, T, 2>(b, range);
}
template <class T>
void of_any_signal(bytes& b) {
  switch (b.byte() % 7) {
  case 0:
    return of_shapers<act::fn::tanh, T>(b, {-1, 1});
  case 1:
    return of_shapers<act::fn::sigmoid, T>(b, {0, 1, 8});
  case 2:
    return of_shapers<act::fn::softsign, T>(b, {-1, 1, 8});
  case 3:
    return of_shapers<act::fn::relu, T>(b, {0, 0, 8, true});
  case 4:
    return of_shapers<act::fn::hardtanh, T>(b, {-1, 1});
  case 5:
    return of_shapers<act::fn::gelu, T>(b, {-0.17, 0, 8, true});
  default:
    return of_shapers<act::fn::softplus, T>(b, {0, 0.7, 8, true});
  }
}

template <class T>
void of_type(bytes& b) {
  switch (b.byte() % 8) {
  case 0:
  case 1:
    return of_expressions<T, T>(b);
  case 2:
    return b.flag() ? in_place<T>(b) : of_views<T>(b);
  case 3:
    return of_two_outputs<T>(b);
  case 4:
    return of_bins<T>(b);
  case 5:
    return of_temperatures<T>(b);
  default:
    // Results of one type from numbers of another.
    if constexpr (sizeof(T) == 2)
      return b.flag() ? of_expressions<T, float>(b) : of_expressions<float, T>(b);
    else
      return of_any_signal<T>(b);
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return with_some_type<float, double, simdact::bfloat16, simdact::float16>(data, size,
                                                                            []<class T>(bytes& b) { of_type<T>(b); });
}
