// SPDX-License-Identifier: BSL-1.0
// The backward passes over checked rows, from the outputs y: with f = scale/temperature,
//   of softmax       dx = f·y·(dy - s), s the sum of dy·y,
//   of log_softmax   dx = f·(dy - e^y·s), s the sum of dy.
#pragma once

#include <simdact/softmax/backward_across.hpp>
#include <simdact/softmax/forward.hpp>
#include <simdact/softmax/four_gradients.hpp>
#include <simdact/softmax/sink_gradient.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// A number for each class of a row, and `absent` where a mask of numbers or of bytes leaves the class out. Masked: it
// may have a mask, and elements that lie apart.
template <bool Masked, simd::element T, storable S = T>
struct kept_classes {
  const S* x;
  const T* mask;
  const std::uint8_t* shown;
  T absent;
  std::size_t step = 1; // from an element to the next

  template <simd::value V>
  SIMDACT_INLINE V at(std::size_t i) const {
    return read<V>(i, all_lanes{});
  }
  template <simd::value V>
  SIMDACT_INLINE V first_at(std::size_t i, std::size_t n) const {
    return read<V>(i, some_lanes{n});
  }

  kept_classes from(std::size_t i) const {
    return {x + i * step, mask == nullptr ? mask : mask + i, shown == nullptr ? shown : shown + i, absent, step};
  }

private:
  template <simd::value V, class Lanes>
  SIMDACT_INLINE V read(std::size_t i, Lanes lanes) const {
    V value = !Masked || step == 1 ? lanes.template numbers<V>(x + i)
                                   : detail::load_spaced<V>(x + i * step, step, lanes.template count<V>());
    if constexpr (Masked) {
      if (mask != nullptr)
        value = without(value, lanes.template numbers<V>(mask + i), -simd::format<T>::infinity);
      if (shown != nullptr)
        value = without(value, lanes.template bytes<V>(shown + i), T(0));
    }
    return value;
  }
  template <simd::value V>
  SIMDACT_INLINE V without(V value, V marks, T out) const {
    return simd::select(marks == V(out), V(absent), value);
  }
};

// Of numbers times this, 2^24 of the largest have a finite sum.
template <simd::element T>
inline constexpr T shrunk_to_add = T(0x1p-24);

// The sum s where plain addition overflows: of the numbers times `shrunk`.
template <bool Logarithms, simd::element T, class Dy, class Y>
SIMDACT_COLD T shrunk_sum(Dy dy, Y y, std::size_t n, T shrunk) {
  if constexpr (Logarithms)
    return gradient_dot<T>([=](auto s, auto g) SIMDACT_INLINE_LAMBDA { return simd::fma(g, decltype(g)(shrunk), s); },
                           n, dy);
  else
    return gradient_dot<T>([=](auto s, auto g, auto p)
                               SIMDACT_INLINE_LAMBDA { return simd::fma(g * decltype(g)(shrunk), p, s); },
                           n, dy, y);
}

template <class Method, bool Logarithms, class Dy, class Y, simd::element T, storable O>
SIMDACT_INLINE shrunk_total<T> backward_row(Dy dy, Y y, std::size_t n, T factor, row_place<O> dx) {
  T sum, shrunk = T(0.5); // as gradient.hpp says
  if constexpr (Logarithms)
    sum = gradient_dot<T>([](auto s, auto g) SIMDACT_INLINE_LAMBDA { return s + g; }, n, dy);
  else
    sum = gradient_dot<T>(add_product{}, n, dy, y);
  sum *= shrunk;
  if (!simd::is_finite(sum)) {
    shrunk = shrunk_to_add<T>;
    sum = detail::shrunk_sum<Logarithms>(dy, y, n, shrunk);
  }
  detail::map_to<T>(softmax_gradient<Method, Logarithms, T>{factor / shrunk, sum, shrunk}, n, dx, dy, y);
  return {sum, shrunk};
}

template <class Policy, bool Logarithms, bool Masked, simd::element T, storable D, storable S, storable O>
void backward_part(const row_layout<T>& layout, std::size_t first, std::size_t count, const D* dy, const S* y, O* dx) {
  const T factor = detail::make_row_factor(layout.options.scale, layout.options.temperature).plain.high;
  using method = row_method_of<Policy, T>;
  const bool of_sinks = !layout.options.sink_gradient.empty();
  const auto one = [&](std::size_t row) {
    const std::size_t from = layout.in.begin(row), step = layout.in.step, n = layout.valid(row);
    const row_place<O> to{dx + layout.out.begin(row), layout.out.step};
    const T* const mask = Masked ? layout.mask(row) : nullptr;
    const std::uint8_t* const shown = Masked ? layout.shown(row) : nullptr;
    const shrunk_total<T> total = detail::backward_row<method, Logarithms>(
        kept_classes<Masked, T, D>{dy + from, mask, shown, T(0), step},
        kept_classes<Masked, T, S>{y + from, mask, shown, Logarithms ? -simd::format<T>::infinity : T(0), step}, n,
        factor, to);
    detail::fill(to, n, layout.length, T(0));
    if (of_sinks)
      detail::put_sink_gradient<method>(layout, row, total);
  };
  if constexpr (!Logarithms && !Masked && simd::has_quarters<simd::widest<T>>) {
    const std::size_t n = layout.length;
    const auto at_once = [&](auto fours) {
      for (constexpr std::size_t rows = 4 * fours; count >= rows; first += rows, count -= rows)
        if (!detail::short_gradients<fours>(dy + first * n, y + first * n, n, factor, dx + first * n))
          for (std::size_t row = first; row < first + rows; ++row)
            one(row);
    };
    if (n != 0 && !layout.ends_early() && !layout.apart() && !of_sinks) {
      if (n <= short_row<T> / 4)
        at_once(std::integral_constant<std::size_t, 4>{});
      if (n <= short_row<T>)
        at_once(std::integral_constant<std::size_t, 1>{});
    }
  }
  if constexpr (Masked)
    if (layout.spaced() && !layout.masks() && !layout.ends_early() && !of_sinks)
      return detail::backward_across<method, Logarithms>(layout, first, count, dy, y, factor, dx, one);
  for (std::size_t row = first; row < first + count; ++row)
    one(row);
}

template <simd::element T>
void refuse_softcap(const char* function, T softcap) {
  if (softcap != 0)
    throw_invalid("simdact::%s: softcap is %g; its gradient needs the logits: multiply by softcap_derivative of them",
                  function, static_cast<double>(softcap));
}

// The rows of a call that has been checked; dy and y say on which threads.
template <class Policy, bool Logarithms, simd::element T, storable D, storable S, storable O, class Dy, class Y>
void backward_checked(const row_layout<T>& layout, const D* gradient, const S* output, O* to, const Dy& dy,
                      const Y& y) {
  const auto part = [=](std::size_t first, std::size_t count) {
    if (layout.masks() || layout.spaced())
      detail::backward_part<Policy, Logarithms, true>(layout, first, count, gradient, output, to);
    else
      detail::backward_part<Policy, Logarithms, false>(layout, first, count, gradient, output, to);
  };
  detail::for_each_part(layout.rows, detail::rows_of_part(layout), part, dy, y);
}

template <class Policy, bool Logarithms, class Dy, class Y, class Dx, simd::element T>
void backward_rows(const char* function, const Dy& dy, const Y& y, Dx& dx, const softmax_options<T>& options) {
  detail::check_row_policy<Policy, T>();
  const std::size_t size = detail::count(dy);
  const auto* const gradient = detail::data(dy);
  const auto* const output = detail::data(y);
  auto* const to = detail::data(dx);
  const row_layout<T> layout = detail::check_rows<T>(function, size, to, detail::count(dx), options);
  detail::refuse_softcap(function, options.softcap);
  detail::check_input_rows(function, dy, to, detail::count(dx), layout);
  detail::check_input_rows(function, y, to, detail::count(dx), layout);
  detail::check_sink_gradient(function, layout, to, detail::count(dx), dy, y);
  detail::backward_checked<Policy, Logarithms>(layout, gradient, output, to, dy, y);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
