// SPDX-License-Identifier: BSL-1.0
// The checks that calls on rows have in common which answer with a number a row, and the loop over their rows.
#pragma once

#include <simdact/cross_entropy/rows.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Of a call's form, its rows and the ranges of a number a row. gradients: the elements of those that options name.
template <class Options, storable Loss, storable Dloss>
row_shape check_row_numbers(const char* function, loss_form form, std::size_t size, const Options& options,
                            std::size_t gradients, std::span<Loss> losses, std::span<const Dloss> dlosses) {
  detail::check_loss_form(function, form, options.reduction, gradients);
  const row_shape of = detail::check_rows_of_classes(function, size, options.row_length);
  detail::check_finite(function, "gradient_scale", static_cast<double>(options.gradient_scale));
  if (form == loss_form::written)
    detail::check_number_a_row(function, of.rows, "the output has", losses.size());
  if (form == loss_form::backward)
    detail::check_number_a_row(function, of.rows, "their gradient has", dlosses.size());
  detail::check_disjoint(function, "the rows' gradient", dlosses.data(), dlosses.size(), "output", losses.data(),
                         losses.size());
  return of;
}

// number(row, factor) of each row, the factor being what its gradient is multiplied by. The result is their sum or
// mean. threads: a range that may ask for some.
template <simd::element T, class Options, storable Loss, storable Dloss, class Number, class Threads>
double numbers_of_rows(loss_form form, row_shape of, const Options& options, std::span<Loss> losses,
                       std::span<const Dloss> dlosses, Number number, const Threads& threads) {
  const double over = detail::loss_divisor(form, options.reduction, static_cast<double>(of.rows));
  const T scale = static_cast<T>(static_cast<double>(options.gradient_scale) / over);
  const auto part = [=](std::size_t first, std::size_t count) {
    double sum = 0;
    for (std::size_t row = first; row < first + count; ++row) {
      const T value = number(row, dlosses.empty() ? scale : scale * static_cast<T>(dlosses[row]));
      if (!losses.empty())
        losses[row] = static_cast<Loss>(value);
      sum += static_cast<double>(value);
    }
    return sum;
  };
  return detail::sum_of_parts(of.rows, elements_of_part<T> / (of.length + 1) + 1, part, threads) / over;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
