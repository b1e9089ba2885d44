// SPDX-License-Identifier: BSL-1.0
// The terms of a row on their way to results of sixteen bits. They are floats until then: few enough are kept as such
// between the passes, more are computed a second time.
#pragma once

#include <simdact/rows/row.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Where a row's terms are kept: in the output if it is of their type, else here, or nowhere.
template <simd::element T, storable O>
class kept_terms {
public:
  SIMDACT_INLINE T* place(std::size_t n, O*) { return n <= most ? terms_.data() : nullptr; }

private:
  static constexpr std::size_t most = 16384 / sizeof(T);
  alignas(64) std::array<T, most> terms_;
};
template <simd::element T>
class kept_terms<T, T> {
public:
  SIMDACT_INLINE T* place(std::size_t, T* out) { return out; }
};

// out[i] = map(term of the i-th logit, more[i]...), by a pivot whose sum is known.
template <class Method, bool Direct, simd::element T, class Logits, class Map, storable O, class... More>
SIMDACT_LOOP void map_terms(Logits logits, std::size_t n, T pivot, T pivot_low, row_factor<T> factor, Map map, O* out,
                            More... more) {
  using V = simd::widest<T>;
  using exponential = row_exponential<Method, Direct>;
  using logit = decltype(logits.template at<V>(0));
  constexpr std::size_t width = simd::width<V>;
  const auto frame = detail::make_row_frame<Direct, V>(pivot, factor, pivot_low);
  std::size_t i = 0;
  for (; i + 4 * width <= n; i += 4 * width) {
    std::array<logit, 4> x;
    unroll<4>([&](std::size_t k) SIMDACT_INLINE_LAMBDA { x[k] = logits.template at<V>(i + k * width); });
    const std::array<V, 4> term = exponential::template eval_together<V>(x, frame, factor);
    unroll<4>([&](std::size_t k) SIMDACT_INLINE_LAMBDA {
      simd::store(out + i + k * width, map(term[k], more.template at<V>(i + k * width)...));
    });
  }
  for (; i + width <= n; i += width)
    simd::store(out + i, map(exponential::eval(logits.template at<V>(i), frame, factor), more.template at<V>(i)...));
  if (i < n) {
    const logit last = detail::filled_up(logits.template first_at<V>(i, n - i), n - i, frame.pivot);
    simd::store_first(out + i, n - i,
                      map(exponential::eval(last, frame, factor), more.template first_at<V>(i, n - i)...));
  }
}

template <class Method, simd::element T, class Logits, class Map, storable O, class... More>
SIMDACT_INLINE void map_terms(const Logits& logits, std::size_t n, const row_total<T>& total,
                              const row_factor<T>& factor, Map map, O* out, More... more) {
  if (detail::takes_directly<Method>(total.pivot, factor))
    detail::map_terms<Method, true>(logits, n, total.pivot, T(0), factor, map, out, more...);
  else
    detail::map_terms<Method, false>(logits, n, total.pivot, total.pivot_low, factor, map, out, more...);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
