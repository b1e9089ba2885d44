// SPDX-License-Identifier: BSL-1.0
// The backward passes of softmax, log_softmax and logsumexp with any options, in any layout, in place too: against
// their formulas in long double, or the probabilities, where numbers are ordinary; what is left out of a row gets 0;
// refusals that write nothing.
#include <span>

#include <fuzz/row_call.hpp>
#include <support/row_instances.hpp>

using namespace simdact_fuzz;
namespace act = simdact;

namespace {

// One row of dx(i): of what counts, dy and y.
template <class T, class Dx>
void check_row(const row_call<T>& c, std::size_t row, bool logarithms, const std::vector<T>& dy,
               const std::vector<T>& y, Dx dx) {
  const std::vector<long double> logits = c.logits(row);
  const auto counts = [&](std::size_t i) { return logits[i] != -std::numeric_limits<long double>::infinity(); };
  long double sum = 0, size = 0;
  for (std::size_t i = 0; i < c.length; ++i) {
    const long double slope = dy[c.at(row, i)], term = logarithms ? slope : slope * y[c.at(row, i)];
    sum += counts(i) ? term : 0;
    size += counts(i) ? std::fabs(term) : 0;
  }
  const long double factor = static_cast<long double>(c.options.scale) / c.options.temperature;
  constexpr long double epsilon = std::numeric_limits<T>::epsilon(), least = std::numeric_limits<T>::min();
  for (std::size_t i = 0; i < c.length; ++i) {
    const T got = dx(i);
    if (!counts(i)) {
      expect(got == 0, "row %zu: class %zu is left out and gets %g", row, i, static_cast<double>(got));
      continue;
    }
    const long double slope = dy[c.at(row, i)], of = y[c.at(row, i)];
    const long double share = logarithms ? std::exp(of) : of;
    const long double exact = factor * (logarithms ? slope - share * sum : share * (slope - sum));
    const long double scale = logarithms ? std::fabs(slope) + share * size : share * (std::fabs(slope) + size);
    expect(std::fabs(got - exact) <= 4 * epsilon * std::fabs(factor) * scale + epsilon * least,
           "row %zu: class %zu gets %.9g for %.9Lg", row, i, static_cast<double>(got), exact);
  }
}

// One dy a row, times the probabilities that softmax gives.
template <class T>
void of_logsumexp(bytes& b, const row_call<T>& c) {
  const std::vector<T> dy = b.numbers<T>(c.rows + b.rarely(16), 3, !c.ordinary);
  const bool in_place = c.stride == c.out_stride && c.step == c.out_step && !c.wrong && b.flag();
  marked<T> out(c.span_of(c.rows, c.out_stride, c.out_step), b.up_to(20), 0), p(out.range().size(), 0, 0);
  std::vector<T> of_x = c.x;
  const std::span<T> to = in_place ? std::span(of_x) : out.range();
  const bool was_taken = taken([&] { act::logsumexp_backward(dy, of_x, to, c.options); });
  out.check();
  const bool limited = c.options.softcap != 0, sized = dy.size() == c.rows;
  expect(was_taken || c.wrong || limited || !sized, "a good call was refused");
  expect(!was_taken || (!limited && (sized || c.wrong)), "a softcap or a dy of another size was taken");
  if (!was_taken)
    return out.check_untouched();
  if (c.wrong)
    return;
  act::softmax(c.x, p.range(), c.options);
  const long double factor = static_cast<long double>(c.options.scale) / c.options.temperature;
  constexpr long double epsilon = std::numeric_limits<T>::epsilon(), least = std::numeric_limits<T>::min();
  for (std::size_t row = 0; row < c.rows; ++row)
    for (std::size_t i = 0; i < c.length; ++i) {
      const T got = to[c.out_at(row, i)], share = p[c.out_at(row, i)];
      if (share == 0 || is_nan(share))
        expect(is_nan(share) ? is_nan(got) : got == 0, "row %zu: class %zu of probability %g gets %g", row, i,
               static_cast<double>(share), static_cast<double>(got));
      else if (c.ordinary) {
        const long double exact = factor * dy[row] * share;
        expect(std::fabs(got - exact) <= 2 * epsilon * std::fabs(exact) + epsilon * least * (1 + std::fabs(factor)),
               "row %zu: class %zu gets %.9g for %.9Lg", row, i, static_cast<double>(got), exact);
      }
    }
  expect_untouched_between(c, to.size(),
                           [&](std::size_t i) { return in_place ? same_number(to[i], c.x[i]) : !out.written(i); });
}

template <class T>
void of_type(bytes& b) {
  const row_call<T> c(b);
  const unsigned of = b.byte() % 4;
  if (of == 2)
    return of_logsumexp(b, c);
  const bool logarithms = of != 0;
  // Probabilities, or their logarithms.
  std::vector<T> y = c.x;
  for (T& v : y)
    v = logarithms ? -std::fabs(v) : std::fabs(v) / 40;
  const std::vector<T> dy = b.numbers<T>(c.x.size(), 3, !c.ordinary);
  const bool together = c.stride == c.out_stride && c.step == c.out_step && !c.wrong;
  const unsigned place = together ? b.byte() % 3 : 0;
  marked<T> out(c.span_of(c.rows, c.out_stride, c.out_step), b.up_to(20));
  std::vector<T> of_dy = dy, of_y = y;
  const std::span<T> to = place == 0 ? out.range() : std::span(place == 1 ? of_dy : of_y);
  const bool was_taken = taken([&] {
    if (logarithms)
      act::log_softmax_backward(of_dy, of_y, to, c.options);
    else
      act::softmax_backward(of_dy, of_y, to, c.options);
  });
  out.check();
  const bool limited = c.options.softcap != 0;
  expect(was_taken || c.wrong || limited, "a good call was refused");
  expect(!was_taken || !limited, "a softcap was taken");
  if (!was_taken)
    return out.check_untouched();
  if (c.wrong)
    return;
  for (std::size_t row = 0; c.ordinary && row < c.rows; ++row)
    check_row(c, row, logarithms, dy, y, [&](std::size_t i) { return to[c.out_at(row, i)]; });
  const std::vector<T>& before = place == 1 ? dy : y;
  expect_untouched_between(c, to.size(),
                           [&](std::size_t i) { return place == 0 ? !out.written(i) : same_number(to[i], before[i]); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return with_some_type<float, double>(data, size, []<class T>(bytes& b) { of_type<T>(b); });
}
