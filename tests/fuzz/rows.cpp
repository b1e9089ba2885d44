// SPDX-License-Identifier: BSL-1.0
// Softmax, its logarithm and logsumexp, with any options, in any layout: against the definition in long double where
// logits are ordinary, and everywhere what special values give; refusals that write nothing.
#include <optional>
#include <span>

#include <fuzz/bytes.hpp>
#include <support/row_instances.hpp>
#include <support/softmax_rows.hpp>

using namespace simdact_fuzz;
namespace act = simdact;

namespace {

constexpr long double infinity = std::numeric_limits<long double>::infinity();

enum class form { softmax, log_softmax, logsumexp };
enum class policy { accurate, fast, schraudolph };

// Rows as the options say, and the numbers that the options point to.
template <class T>
struct call {
  std::size_t length, rows, inner, step, stride, out_step, out_stride;
  act::softmax_options<T> options;
  std::vector<T> x, mask, slopes, sinks;
  std::vector<std::uint8_t> shown;
  std::vector<std::size_t> valid;
  bool ordinary; // every number is, so that stated bounds hold
  bool wrong = false;

  explicit call(bytes& b) {
    length = 1 + b.up_to(b.rarely(8) ? 1500 : 70);
    inner = b.rarely(4) ? 1 + b.up_to(20) : 1;
    rows = inner * (1 + b.up_to(length > 100 ? 2 : 20));
    step = inner == 1 ? 1 : inner + b.up_to(2);
    out_step = inner == 1 ? 1 : inner + b.up_to(2);
    stride = length * step + b.up_to(b.flag() ? 0 : 9);
    out_stride = length * out_step + b.up_to(b.flag() ? 0 : 9);
    ordinary = !b.rarely(3);
    options.row_length = length;
    options.rows = rows;
    options.row_stride = stride;
    options.output_stride = out_stride;
    options.inner = inner;
    if (inner != 1) {
      options.element_stride = step;
      options.output_element_stride = out_step;
    }
    options.scale = T(b.flag() ? 1 : b.ordinary(2));
    options.temperature = T(b.flag() ? 1 : 0.05 + std::fabs(b.ordinary(3)));
    options.empty = static_cast<act::empty_row>(b.byte() % 3);
    x = b.numbers<T>(span_of(rows, stride, step), 40, !ordinary);
    const unsigned more = b.byte();
    if (more & 1)
      options.mask = mask = b.numbers<T>(b.flag() ? length : rows * length, 20, !ordinary);
    if (more & 2) {
      for (std::size_t n = b.flag() ? length : rows * length; n > 0; --n)
        shown.push_back(static_cast<std::uint8_t>(b.byte() % 3));
      options.boolean_mask = shown;
    }
    if (more & 4) {
      for (std::size_t n = rows; n > 0; --n)
        valid.push_back(b.up_to(length));
      options.valid_length = valid;
    }
    if (more & 8)
      options.causal_offset = static_cast<std::ptrdiff_t>(b.up_to(length + 4)) - 2;
    if (more & 16) {
      const std::size_t matrices = 1 + b.up_to(3);
      options.matrix_rows = rows % matrices == 0 ? rows / matrices : rows;
    }
    if (more & 32)
      options.alibi_slopes = slopes = b.numbers<T>(b.flag() ? 1 : rows, 0.5, false);
    if (more & 64)
      options.sinks = sinks = b.numbers<T>(b.flag() ? 1 : rows, 30, !ordinary);
    if (b.rarely(16))
      options.softcap = T(0.5 + std::fabs(b.ordinary(30)));
    if (b.rarely(16))
      spoil(b);
  }

  std::size_t span_of(std::size_t all, std::size_t group, std::size_t apart) const {
    return (all / inner - 1) * group + (length - 1) * apart + inner;
  }
  std::size_t at(std::size_t row, std::size_t i) const { return row / inner * stride + row % inner + i * step; }
  std::size_t out_at(std::size_t row, std::size_t i) const {
    return row / inner * out_stride + row % inner + i * out_step;
  }

  // The classes that count of a row, and its logits in long double, the sink behind them; -inf for what is left out.
  std::size_t classes(std::size_t row) const {
    std::size_t n = valid.empty() ? length : valid[row];
    if (options.causal_offset) {
      const auto seen = static_cast<std::ptrdiff_t>(row_of_matrix(row)) + *options.causal_offset;
      n = std::min(n, static_cast<std::size_t>(std::max<std::ptrdiff_t>(seen, 0)));
    }
    return n;
  }
  std::vector<long double> logits(std::size_t row) const {
    std::vector<long double> all(length + 1, -infinity);
    const auto of_class = [&](const auto& list, std::size_t i) {
      return list[list.size() == length ? i : row * length + i];
    };
    for (std::size_t i = 0; i < classes(row); ++i) {
      all[i] = static_cast<long double>(x[at(row, i)]) * options.scale / options.temperature;
      if (!mask.empty())
        all[i] += of_class(mask, i);
      if (!slopes.empty())
        all[i] += static_cast<long double>(slopes[slopes.size() == 1 ? 0 : row]) *
                  (static_cast<long double>(i) - static_cast<long double>(row_of_matrix(row)));
      if (!shown.empty() && of_class(shown, i) == 0)
        all[i] = -infinity;
    }
    if (!sinks.empty())
      all[length] = sinks[sinks.size() == 1 ? 0 : row];
    return all;
  }

private:
  std::size_t row_of_matrix(std::size_t row) const {
    return options.matrix_rows == 0 ? row : row % options.matrix_rows;
  }
  // A call that may have to be refused.
  void spoil(bytes& b) {
    wrong = true;
    constexpr T nan = std::numeric_limits<T>::quiet_NaN();
    switch (b.byte() % 9) {
    case 0:
      options.temperature = b.number<T>(0, true);
      break;
    case 1:
      options.scale = b.number<T>(0, true);
      break;
    case 2:
      options.row_stride = b.up_to(300);
      break;
    case 3:
      options.output_stride = b.up_to(300);
      break;
    case 4:
      options.row_length = b.up_to(300);
      break;
    case 5:
      options.rows = b.word<std::uint32_t>() * std::size_t{0x1'0000'0001};
      break;
    case 6:
      options.matrix_rows = b.up_to(40);
      break;
    case 7:
      options.softcap = b.flag() ? nan : b.number<T>(1, true);
      break;
    default:
      options.inner = b.up_to(20);
    }
  }
};

template <class T, class Policy>
void run(form f, const std::vector<T>& x, std::span<T> out, const act::softmax_options<T>& options) {
  if (f == form::softmax)
    return act::softmax<Policy>(x, out, options);
  if constexpr (!std::same_as<Policy, act::schraudolph>) {
    if (f == form::log_softmax)
      return act::log_softmax<Policy>(x, out, options);
    return act::logsumexp<Policy>(x, out, options);
  }
}

// One row's results y(i); a call by fast and by schraudolph is held to less.
template <class T, class Y>
void check_row(const call<T>& c, std::size_t row, form f, policy p, Y y) {
  const std::vector<long double> logits = c.logits(row);
  const std::size_t n = c.classes(row);
  constexpr double epsilon = static_cast<double>(std::numeric_limits<T>::epsilon());
  // A sink has a part of the sum and no result.
  std::size_t infinite = 0, present = 0;
  bool nan = false, large = false, stated = c.ordinary;
  for (const long double z : logits) {
    nan = nan || std::isnan(z);
    infinite += z == infinity;
    present += z != -infinity;
    large = large || (std::isfinite(z) && std::fabs(z) > 1e6L);
    stated = stated && !(std::isfinite(z) && std::fabs(z) > 100);
  }
  if (c.options.softcap != 0 || (large && infinite == 0))
    return;
  if (f == form::logsumexp) {
    const T got = y(0);
    if (nan)
      return expect(is_nan(got), "row %zu with a NaN: logsumexp %g", row, static_cast<double>(got));
    if (infinite != 0 || present == 0)
      return expect(got == (infinite != 0 ? 1 : -1) * std::numeric_limits<T>::infinity(), "row %zu: logsumexp %g", row,
                    static_cast<double>(got));
    const simdact_test::exact_row exact(logits);
    const double off = simdact_test::ulps_off_from_one(got, exact.maximum + exact.log_sum);
    const double allowed = p == policy::accurate && stated ? 2 : (p == policy::schraudolph ? 0.1 : 1e-5) / epsilon;
    return expect(off <= allowed, "row %zu: logsumexp off by %g ULP", row, off);
  }
  const bool logarithms = f == form::log_softmax;
  const auto gives = [&](std::size_t i, long double probability) {
    const T got = y(i);
    const long double wanted = logarithms ? std::log(probability) : probability;
    expect(got == static_cast<T>(wanted) || std::fabs(static_cast<long double>(got) - wanted) <= 1e-6L,
           "row %zu: class %zu gives %g", row, i, static_cast<double>(got));
  };
  if (!nan && infinite == 0 && present == 0) {
    for (std::size_t i = 0; i < c.length; ++i)
      if (c.options.empty == act::empty_row::nan)
        expect(is_nan(y(i)), "row %zu without a class: class %zu", row, i);
      else
        gives(i, c.options.empty == act::empty_row::zeros ? 0 : 1.0L / static_cast<long double>(c.length));
    return;
  }
  for (std::size_t i = n; i < c.length; ++i)
    gives(i, 0);
  if (nan || infinite != 0) {
    for (std::size_t i = 0; i < n; ++i)
      if (nan)
        expect(is_nan(y(i)), "row %zu with a NaN: class %zu of %zu gives %g by policy %d, form %d", row, i, n,
               static_cast<double>(y(i)), static_cast<int>(p), static_cast<int>(f));
      else
        gives(i, logits[i] == infinity ? 1.0L / static_cast<long double>(infinite) : 0);
    return;
  }
  const simdact_test::exact_row exact(logits);
  for (std::size_t i = 0; i < n; ++i) {
    const T got = y(i);
    expect(logarithms ? got <= 0 : got >= 0 && got <= (p == policy::schraudolph ? T(1.1) : T(1)),
           "row %zu: class %zu gives %g", row, i, static_cast<double>(got));
    if (logits[i] == -infinity) {
      gives(i, 0);
      continue;
    }
    if (!stated || p == policy::schraudolph)
      continue;
    const double off = logarithms ? simdact_test::ulps_off_from_one(got, exact.logarithm(i))
                                  : simdact_test::ulps_off(got, exact.probability(i));
    const long double share = exact.probability(i);
    const long double relative = std::fabs(got - share) / share;
    if (p == policy::accurate)
      expect(off <= (logarithms ? 2 : 4), "row %zu: class %zu off by %g ULP", row, i, off);
    else if (!logarithms)
      expect(relative <= 1e-6L || off <= 4, "row %zu: class %zu off by %g of it", row, i,
             static_cast<double>(relative));
  }
}

template <class T>
void of_type(bytes& b) {
  const auto p = static_cast<policy>(b.byte() % 3);
  const auto f = p == policy::schraudolph ? form::softmax : static_cast<form>(b.byte() % 3);
  const call<T> c(b);
  const bool sums = f == form::logsumexp;
  const bool in_place = !sums && !c.wrong && c.stride == c.out_stride && c.step == c.out_step && b.flag();
  marked<T> out(sums ? c.rows : c.span_of(c.rows, c.out_stride, c.out_step), b.up_to(20));
  std::vector<T> memory = c.x;
  act::softmax_options<T> options = c.options;
  marked<T> extra(c.rows);
  const bool wants_extra = !sums && b.flag();
  if (wants_extra)
    options.logsumexp = extra.range();
  const std::span<T> to = in_place ? std::span(memory) : out.range();
  const bool was_taken = taken([&] {
    switch (p) {
    case policy::accurate:
      return run<T, act::accurate>(f, memory, to, options);
    case policy::fast:
      return run<T, act::fast>(f, memory, to, options);
    default:
      return run<T, act::schraudolph>(f, memory, to, options);
    }
  });
  out.check();
  extra.check();
  expect(was_taken || c.wrong, "a good call was refused");
  if (!was_taken) {
    out.check_untouched();
    return extra.check_untouched();
  }
  if (c.wrong)
    return;
  std::vector<bool> of_row(to.size());
  for (std::size_t row = 0; row < c.rows; ++row) {
    check_row(c, row, f, p, [&](std::size_t i) { return to[sums ? row : c.out_at(row, i)]; });
    if (wants_extra)
      check_row(c, row, form::logsumexp, p, [&](std::size_t) { return extra[row]; });
    for (std::size_t i = 0; !sums && i < c.length; ++i)
      of_row[c.out_at(row, i)] = true;
  }
  if (!sums)
    for (std::size_t i = 0; i < to.size(); ++i)
      expect(of_row[i] || (in_place ? same(memory[i], c.x[i]) : !out.written(i)),
             "element %zu between rows was written", i);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  bytes b(data, size);
  if (b.flag())
    of_type<double>(b);
  else
    of_type<float>(b);
  return 0;
}
