// SPDX-License-Identifier: BSL-1.0
// Values, gates and results in matrices of their own or in parts of larger ones: their layout and its checks.
#pragma once

#include <simdact/core/disjoint.hpp>
#include <simdact/core/extent.hpp>
#include <simdact/core/tensor.hpp>
#include <simdact/gated/terms.hpp>
#include <simdact/gated/tile.hpp>
#include <simdact/rows/element_type.hpp>

namespace simdact::inline SIMDACT_TARGET {

// Tiles: rows of row_length elements, in each range at a distance of its own. What lies between two rows is neither
// read nor written, and may be another tile. A gradient lies as what it is of: da as a, db as b, dy as out.
struct gated_tiles {
  extent row_length = 0; // 0: each range is one row, or as many rows as `rows` says
  extent rows = 0;       // 0: as many as the ranges have, all of them
  // Elements from the first of a row to that of the next. 0: row_length.
  extent value_stride = 0;
  extent gate_stride = 0;
  extent output_stride = 0;
};

namespace detail {

// The elements from the first row's first to the last row's last.
inline std::size_t span_of(row_shape shape, std::size_t stride) {
  return shape.rows == 0 || shape.length == 0 ? 0 : (shape.rows - 1) * stride + shape.length;
}

// Whether rows of two tiles share an element. Those that are equally far apart may lie beside one another.
template <class A, class B>
bool tiles_overlap(row_shape shape, tile<A> a, tile<B> b) {
  if (!detail::overlap(a.first, span_of(shape, a.stride), b.first, span_of(shape, b.stride)))
    return false;
  if constexpr (std::same_as<std::remove_const_t<A>, std::remove_const_t<B>>)
    if (a.stride == b.stride && shape.rows > 1) {
      const tensor_shape<1> rows{2, {{{shape.rows, {a.stride}}, {shape.length, {1}}}}};
      return !rows.disjoint(detail::elements_apart<const B>(a.first, b.first));
    }
  return true;
}

template <class A, class B>
bool same_tile(row_shape shape, tile<A> a, tile<B> b) {
  return std::same_as<std::remove_const_t<A>, std::remove_const_t<B>> && static_cast<const void*>(a.first) == b.first &&
         (a.stride == b.stride || shape.rows == 1);
}

// The tiles of a call, checked.
class tile_checks {
public:
  // `size` is that of the results.
  tile_checks(const char* function, const gated_tiles& tiles, std::size_t size) : function_(function), tiles_(tiles) {
    const auto stride = detail::larger<std::size_t>(detail::larger<std::size_t>(tiles.value_stride, tiles.gate_stride),
                                                    tiles.output_stride);
    if (tiles.row_length != 0)
      shape_ = {tiles.rows, tiles.row_length};
    else if (stride != 0)
      detail::refuse_without_length(function, "a stride is", stride);
    else
      shape_ = detail::check_shape(function, size, 0, tiles.rows);
    if (shape_.rows == 0)
      shape_.rows = rows_in(size, tiles.output_stride);
  }

  row_shape shape() const { return shape_; }

  template <class T>
  tile<T> value(const char* name, T* first, std::size_t size) const {
    return {first, checked(name, size, "value_stride", tiles_.value_stride)};
  }
  template <class T>
  tile<T> gate(const char* name, T* first, std::size_t size) const {
    return {first, checked(name, size, "gate_stride", tiles_.gate_stride)};
  }
  template <class T>
  tile<T> result(const char* name, T* first, std::size_t size) const {
    return {first, checked(name, size, "output_stride", tiles_.output_stride)};
  }

  // A tile that is written may be one that is read, but no other that is written.
  template <class T, class S>
  void apart_or_same(const char* name, tile<T> to, const char* other, tile<S> from) const {
    if (!detail::same_tile(shape_, to, from))
      apart(name, to, other, from);
  }
  template <class A, class B>
  void apart(const char* one, tile<A> a, const char* other, tile<B> b) const {
    if (detail::tiles_overlap(shape_, a, b))
      throw_invalid("simdact::%s: %s and %s overlap: %zu rows of %zu elements, %zu and %zu apart", function_, one,
                    other, shape_.rows, shape_.length, a.stride, b.stride);
  }

private:
  std::size_t stride_of(std::size_t option) const { return option == 0 ? shape_.length : option; }
  std::size_t rows_in(std::size_t size, std::size_t option) const {
    return detail::rows_begun(size, stride_of(option));
  }
  std::size_t checked(const char* name, std::size_t size, const char* option, std::size_t given) const {
    const std::size_t stride = stride_of(given);
    detail::check_stride(function_, option, stride, shape_.length);
    if (shape_.length == 0) {
      if (size != 0)
        throw_invalid("simdact::%s: %s has %zu elements and the results 0", function_, name, size);
      return 0;
    }
    detail::check_room(function_, name, size, {shape_.rows, shape_.length, stride});
    if (tiles_.rows == 0 && rows_in(size, given) != shape_.rows)
      throw_invalid("simdact::%s: %s has %zu rows and the results %zu", function_, name, rows_in(size, given),
                    shape_.rows);
    return stride;
  }

  const char* function_;
  const gated_tiles& tiles_;
  row_shape shape_{};
};

// out = operation(a, b, biases...)
template <class Operation, class Terms, class A, class B, class Out>
void over_tiles(const char* function, Operation operation, const Terms& terms, const A& a, const B& b, Out& out,
                const gated_tiles& tiles) {
  using T = stored_in<Out>;
  if constexpr (detail::one_computed_type<Out, A, B>()) {
    const tile_checks checks(function, tiles, detail::count(out));
    const tile value = checks.value("the value", detail::as_const(detail::data(a)), detail::count(a)),
               gate = checks.gate("the gate", detail::as_const(detail::data(b)), detail::count(b));
    const tile result = checks.result("the output", detail::data(out), detail::count(out));
    checks.apart_or_same("the output", result, "the value", value);
    checks.apart_or_same("the output", result, "the gate", gate);
    terms.check_ranges(function, checks.shape().length, result.first, detail::count(out));
    terms.with_biases([&](auto... bias) {
      detail::over_parts<T>(checks.shape(), terms.in_blocks(detail::on_tiles(operation, result, value, gate, bias...)),
                            a, b);
    });
  }
}

// {da, db} = operation(dy, a, b, biases...)
template <class Operation, class Terms, class Dy, class A, class B, class Da, class Db>
void backward_over_tiles(const char* function, Operation operation, const Terms& terms, const Dy& dy, const A& a,
                         const B& b, Da& da, Db& db, const gated_tiles& tiles) {
  using T = stored_in<Da>;
  constexpr bool one_type = std::same_as<T, stored_in<Db>>;
  static_assert(one_type, "simdact: the two outputs of a call are of one type");
  if constexpr (one_type && detail::one_computed_type<Da, Dy, A, B>()) {
    const tile_checks checks(function, tiles, detail::count(dy));
    const tile gradient = checks.result("the gradient", detail::as_const(detail::data(dy)), detail::count(dy)),
               value = checks.value("the value", detail::as_const(detail::data(a)), detail::count(a)),
               gate = checks.gate("the gate", detail::as_const(detail::data(b)), detail::count(b));
    const tile_pair<T> to{checks.value("the value's gradient", detail::data(da), detail::count(da)),
                          checks.gate("the gate's gradient", detail::data(db), detail::count(db))};
    const auto check_one = [&](const char* name, tile<T> written) {
      checks.apart_or_same(name, written, "the gradient", gradient);
      checks.apart_or_same(name, written, "the value", value);
      checks.apart_or_same(name, written, "the gate", gate);
    };
    check_one("the value's gradient", to.first);
    check_one("the gate's gradient", to.second);
    checks.apart("the value's gradient", to.first, "the gate's gradient", to.second);
    terms.check_ranges(function, checks.shape().length, to.first.first, detail::count(da));
    terms.check_ranges(function, checks.shape().length, to.second.first, detail::count(db));
    terms.check_gradients(function, checks.shape().length, dy, a, b, da, db);
    terms.with_biases([&](auto... bias) {
      detail::over_parts<T>(checks.shape(),
                            terms.in_blocks(detail::on_tiles(operation, to, gradient, value, gate, bias...)), dy, a, b);
    });
    terms.sum_gradients(checks.shape(), to);
  }
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
