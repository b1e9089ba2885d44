// SPDX-License-Identifier: BSL-1.0
// A call on rows of logits, in any layout and with any options of softmax, as a fuzzer's bytes say.
#pragma once

#include <simdact/softmax.hpp>

#include <fuzz/bytes.hpp>

namespace simdact_fuzz {

enum class form { softmax, log_softmax, logsumexp };
enum class policy { accurate, fast, schraudolph };

// Rows as the options say, and the numbers that the options point to.
template <class T>
struct row_call {
  std::size_t length, rows, inner, step, stride, out_step, out_stride;
  simdact::softmax_options<T> options;
  std::vector<T> x, mask, slopes, sinks;
  std::vector<std::uint8_t> shown;
  std::vector<std::size_t> valid;
  bool ordinary; // every number is, so that stated bounds hold
  bool wrong = false;

  explicit row_call(bytes& b) {
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
    if (options.scale == 0)
      options.scale = 1;
    options.temperature = T(b.flag() ? 1 : 0.05 + std::fabs(b.ordinary(3)));
    options.empty = static_cast<simdact::empty_row>(b.byte() % 3);
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
    constexpr long double infinity = std::numeric_limits<long double>::infinity();
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

// Of a range of so many elements that the rows' results lie in, those between them are as they were.
template <class T, class Untouched>
void expect_untouched_between(const row_call<T>& c, std::size_t size, Untouched is_untouched) {
  std::vector<bool> of_row(size);
  for (std::size_t row = 0; row < c.rows; ++row)
    for (std::size_t i = 0; i < c.length; ++i)
      of_row[c.out_at(row, i)] = true;
  for (std::size_t i = 0; i < size; ++i)
    expect(of_row[i] || is_untouched(i), "element %zu between rows was written", i);
}

// By one of the forms; schraudolph is for softmax alone.
template <class Policy, class In, class Out, class Options>
void run_form(form f, const In& x, Out out, const Options& options) {
  if (f == form::softmax)
    return simdact::softmax<Policy>(x, out, options);
  if constexpr (!std::same_as<Policy, simdact::schraudolph>) {
    if (f == form::log_softmax)
      return simdact::log_softmax<Policy>(x, out, options);
    return simdact::logsumexp<Policy>(x, out, options);
  }
}
template <class In, class Out, class Options>
void run_form(policy p, form f, const In& x, Out out, const Options& options) {
  switch (p) {
  case policy::accurate:
    return run_form<simdact::accurate>(f, x, out, options);
  case policy::fast:
    return run_form<simdact::fast>(f, x, out, options);
  default:
    return run_form<simdact::schraudolph>(f, x, out, options);
  }
}

} // namespace simdact_fuzz
