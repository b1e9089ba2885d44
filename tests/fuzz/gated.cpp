// SPDX-License-Identifier: BSL-1.0
// Gated units of ranges, rows and tiles: the bits of their value forms in every layout; refusals that write nothing.
#include <span>

#include <simdact/gated.hpp>
#include <simdact/gated_tiles.hpp>

#include <fuzz/bytes.hpp>

using namespace simdact_fuzz;
namespace act = simdact;

namespace {

struct swiglu {
  template <class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::swiglu(arguments...);
  }
  template <class... Arguments>
  static void backward(Arguments&&... arguments) {
    act::swiglu_backward(arguments...);
  }
};
struct reglu {
  template <class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::reglu(arguments...);
  }
  template <class... Arguments>
  static void backward(Arguments&&... arguments) {
    act::reglu_backward(arguments...);
  }
};
struct glu {
  template <class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::glu(arguments...);
  }
  template <class... Arguments>
  static void backward(Arguments&&... arguments) {
    act::glu_backward(arguments...);
  }
};
struct geglu_tanh {
  template <class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::geglu_tanh(arguments...);
  }
  template <class... Arguments>
  static void backward(Arguments&&... arguments) {
    act::geglu_tanh_backward(arguments...);
  }
};
struct geglu {
  template <class... Arguments>
  static auto call(Arguments&&... arguments) {
    return act::geglu<act::fast>(arguments...);
  }
  template <class... Arguments>
  static void backward(Arguments&&... arguments) {
    act::geglu_backward<act::fast>(arguments...);
  }
};

template <class Unit, class T>
T value_of(T a, T b) {
  using C = act::simd::computed_t<T>;
  return static_cast<T>(Unit::call(static_cast<C>(a), static_cast<C>(b)));
}

// Where values and gates lie in rows.
struct places {
  std::size_t rows, half, stride, out_stride;
  bool interleaved, gate_first;

  explicit places(bytes& b)
      : rows(1 + b.up_to(6)), half(1 + b.up_to(b.rarely(6) ? 600 : 45)), stride(2 * half + b.up_to(b.flag() ? 0 : 7)),
        out_stride(half + b.up_to(b.flag() ? 0 : 7)), interleaved(b.flag()), gate_first(b.flag()) {}
  std::size_t value(std::size_t row, std::size_t i) const { return place(row, i, gate_first); }
  std::size_t gate(std::size_t row, std::size_t i) const { return place(row, i, !gate_first); }
  std::size_t size() const { return (rows - 1) * stride + 2 * half; }
  std::size_t out_size() const { return (rows - 1) * out_stride + half; }
  act::gated_rows layout() const {
    return {.row_length = 2 * half,
            .interleaved = interleaved,
            .gate_first = gate_first,
            .rows = rows,
            .row_stride = stride,
            .output_stride = out_stride};
  }

private:
  std::size_t place(std::size_t row, std::size_t i, bool second) const {
    return row * stride + (interleaved ? 2 * i + second : i + (second ? half : 0));
  }
};

template <class T>
void check_gaps(const marked<T>& out, std::size_t size, std::size_t length, std::size_t stride) {
  out.check();
  for (std::size_t i = 0; i < size; ++i)
    expect(i % stride < length || !out.written(i), "element %zu between rows was written", i);
}

// What a wrong layout gives is refused, or touches nothing else.
template <class Unit, class T>
void of_rows(bytes& b) {
  const places p(b);
  const auto x = b.numbers<T>(p.size(), 20, b.flag());
  act::gated_rows layout = p.layout();
  const bool wrong = b.rarely(12);
  if (wrong) {
    const std::size_t number = b.up_to(200);
    switch (b.byte() % 4) {
    case 0:
      layout.row_length = number;
      break;
    case 1:
      layout.rows = number;
      break;
    case 2:
      layout.row_stride = number;
      break;
    default:
      layout.output_stride = number;
    }
  }
  if (b.rarely(3)) {
    const auto dy = b.numbers<T>(p.out_size(), 4, false);
    marked<T> dx(p.size(), b.up_to(20));
    const bool was_taken = taken([&] { Unit::backward(dy, x, dx.range(), layout); });
    expect(was_taken || wrong, "a good call was refused");
    if (!was_taken)
      return dx.check_untouched();
    if (wrong)
      return dx.check();
    check_gaps(dx, p.size(), 2 * p.half, p.stride);
    for (std::size_t row = 0; row < p.rows; ++row)
      for (std::size_t i = 0; i < p.half; ++i) {
        const T a[] = {x[p.value(row, i)]}, g[] = {x[p.gate(row, i)]}, d[] = {dy[row * p.out_stride + i]};
        T da[1], dg[1];
        Unit::backward(d, a, g, da, dg);
        expect(same_number(dx[p.value(row, i)], da[0]) && same_number(dx[p.gate(row, i)], dg[0]),
               "gradients %zu of row %zu", i, row);
      }
    return;
  }
  marked<T> out(p.out_size(), b.up_to(20));
  const bool was_taken = taken([&] { Unit::call(x, out.range(), layout); });
  expect(was_taken || wrong, "a good call was refused");
  if (!was_taken)
    return out.check_untouched();
  if (wrong)
    return out.check();
  check_gaps(out, p.out_size(), p.half, p.out_stride);
  for (std::size_t row = 0; row < p.rows; ++row)
    for (std::size_t i = 0; i < p.half; ++i)
      expect(same_number(out[row * p.out_stride + i], value_of<Unit>(x[p.value(row, i)], x[p.gate(row, i)])),
             "element %zu of row %zu", i, row);
}

// Tiles of matrices, or ranges, which may be the output.
template <class Unit, class T>
void of_tiles(bytes& b) {
  const places p(b);
  const std::size_t a_stride = p.half + b.up_to(5), b_stride = p.half + b.up_to(5);
  const bool any = b.flag();
  const auto value = b.numbers<T>((p.rows - 1) * a_stride + p.half, 20, any);
  auto gate = b.numbers<T>((p.rows - 1) * b_stride + p.half, 20, any);
  const auto before = gate;
  const act::gated_tiles tiles{.row_length = p.half,
                               .rows = p.rows,
                               .value_stride = a_stride,
                               .gate_stride = b_stride,
                               .output_stride = p.out_stride};
  if (p.out_stride == b_stride && b.flag()) {
    Unit::call(value, gate, gate, tiles);
    for (std::size_t i = 0; i < gate.size(); ++i)
      expect(same_number(gate[i], i % b_stride < p.half
                                      ? value_of<Unit>(value[i / b_stride * a_stride + i % b_stride], before[i])
                                      : before[i]),
             "element %zu of a tile in place", i);
    return;
  }
  marked<T> out(p.out_size() + (b.rarely(10) ? b.up_to(2) : 0), b.up_to(20));
  if (!taken([&] { Unit::call(value, gate, out.range(), tiles); }))
    return out.check_untouched();
  check_gaps(out, p.out_size(), p.half, p.out_stride);
  for (std::size_t row = 0; row < p.rows; ++row)
    for (std::size_t i = 0; i < p.half; ++i)
      expect(
          same_number(out[row * p.out_stride + i], value_of<Unit>(value[row * a_stride + i], gate[row * b_stride + i])),
          "element %zu of row %zu of a tile", i, row);
}

template <class Unit, class T>
void of_unit(bytes& b) {
  return b.flag() ? of_rows<Unit, T>(b) : of_tiles<Unit, T>(b);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  bytes b(data, size);
  switch (b.byte() % 7) {
  case 0:
    of_unit<swiglu, float>(b);
    break;
  case 1:
    of_unit<swiglu, double>(b);
    break;
  case 2:
    of_unit<swiglu, simdact::bfloat16>(b);
    break;
  case 3:
    of_unit<reglu, float>(b);
    break;
  case 4:
    of_unit<glu, float>(b);
    break;
  case 5:
    of_unit<geglu_tanh, simdact::float16>(b);
    break;
  default:
    of_unit<geglu, float>(b);
  }
  return 0;
}
