// SPDX-License-Identifier: BSL-1.0
// Rows as the options lay them out, and the checks of that.
#pragma once

#include <limits>

#include <simdact/core/disjoint.hpp>
#include <simdact/core/elementwise.hpp>
#include <simdact/core/inlined.hpp>
#include <simdact/rows/element_type.hpp>
#include <simdact/rows/options.hpp>
#include <simdact/rows/shape.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Rows in ranges that have been checked.
template <simd::element T>
struct row_layout {
  std::size_t rows;
  std::size_t length;
  const softmax_options<T>& options;

  // Whether rows may end before their length.
  bool ends_early() const { return !options.valid_length.empty() || options.causal_offset.has_value(); }
  // The classes that count of a row.
  std::size_t valid(std::size_t row) const {
    const std::size_t n = options.valid_length.empty() ? length : options.valid_length[row];
    return options.causal_offset ? detail::smaller(n, classes_seen(row_of_matrix(row), *options.causal_offset)) : n;
  }
  const T* mask(std::size_t row) const {
    return options.mask.data() + (options.mask.size() == length ? 0 : row * length);
  }

private:
  std::size_t row_of_matrix(std::size_t row) const {
    return options.matrix_rows == 0 ? row : row % options.matrix_rows;
  }
  static std::size_t classes_seen(std::size_t row, std::ptrdiff_t offset) {
    const auto size = static_cast<std::size_t>(offset), back = std::size_t{0} - size;
    if (offset < 0)
      return row > back ? row - back : 0;
    return row > std::numeric_limits<std::size_t>::max() - size ? std::numeric_limits<std::size_t>::max() : row + size;
  }
};

inline void check_count(const char* function, const char* option, std::size_t got, std::size_t wanted) {
  if (got != 0 && got != wanted)
    throw_invalid("simdact::%s: %s has %zu elements; there are %zu rows", function, option, got, wanted);
}

template <simd::element T>
void check_factor(const char* function, T scale, T temperature) {
  if (!simd::is_finite(scale) || scale == 0)
    throw_invalid("simdact::%s: scale is %g; it must be finite and not 0", function, static_cast<double>(scale));
  check_positive(function, "temperature", static_cast<double>(temperature));
  const double factor = static_cast<double>(scale) / static_cast<double>(temperature);
  const T size = simd::abs(static_cast<T>(factor));
  if (!(size >= T(1e-30) && size <= T(1e30)))
    throw_invalid("simdact::%s: scale/temperature is %.*g; its magnitude must be from 1e-30 to 1e30", function,
                  std::numeric_limits<T>::max_digits10, factor);
}

// Of a call that reads size elements and writes size, or one for each row.
template <simd::element T, storable O>
row_layout<T> check_rows(const char* function, std::size_t size, const O* out, std::size_t out_size,
                         const softmax_options<T>& options) {
  const auto [rows, length] = check_shape(function, size, options.row_length, options.rows);
  check_factor(function, options.scale, options.temperature);
  if (options.softcap != 0)
    check_positive(function, "softcap", static_cast<double>(options.softcap));
  const std::size_t masked = options.mask.size(), cut = options.valid_length.size();
  if (masked != 0 && masked != length && masked != size)
    throw_invalid("simdact::%s: mask has %zu elements; a row has %zu and the range %zu", function, masked, length,
                  size);
  check_count(function, "valid_length", cut, rows);
  if (options.matrix_rows != 0 && rows % options.matrix_rows != 0)
    throw_invalid("simdact::%s: matrix_rows is %zu; it does not divide the %zu rows", function,
                  static_cast<std::size_t>(options.matrix_rows), rows);
  check_count(function, "logsumexp", options.logsumexp.size(), rows);
  check_disjoint(function, "mask", options.mask.data(), masked, "output", out, out_size);
  check_disjoint(function, "valid_length", options.valid_length.data(), cut, "output", out, out_size);
  for (std::size_t row = 0; row < cut; ++row)
    if (options.valid_length[row] > length)
      throw_invalid("simdact::%s: valid_length[%zu] is %zu; a row has %zu", function, row, options.valid_length[row],
                    length);
  return {rows, length, options};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
