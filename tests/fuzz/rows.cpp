// SPDX-License-Identifier: BSL-1.0
// Softmax, its logarithm and logsumexp, with any options, in any layout: against the definition in long double where
// logits are ordinary, and everywhere what special values give; refusals that write nothing.
#include <span>

#include <fuzz/row_call.hpp>
#include <support/row_instances.hpp>
#include <support/softmax_rows.hpp>

using namespace simdact_fuzz;
namespace act = simdact;

namespace {

constexpr long double infinity = std::numeric_limits<long double>::infinity();

// One row's results y(i); a call by fast and by schraudolph is held to less.
template <class T, class Y>
void check_row(const row_call<T>& c, std::size_t row, form f, policy p, Y y) {
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
  const row_call<T> c(b);
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
  const bool was_taken = taken([&] { run_form(p, f, memory, to, options); });
  out.check();
  extra.check();
  expect(was_taken || c.wrong, "a good call was refused");
  if (!was_taken) {
    out.check_untouched();
    return extra.check_untouched();
  }
  if (c.wrong)
    return;
  for (std::size_t row = 0; row < c.rows; ++row) {
    check_row(c, row, f, p, [&](std::size_t i) { return to[sums ? row : c.out_at(row, i)]; });
    if (wants_extra)
      check_row(c, row, form::logsumexp, p, [&](std::size_t) { return extra[row]; });
  }
  if (!sums)
    expect_untouched_between(
        c, to.size(), [&](std::size_t i) { return in_place ? same_number(memory[i], c.x[i]) : !out.written(i); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return with_some_type<float, double>(data, size, []<class T>(bytes& b) { of_type<T>(b); });
}
