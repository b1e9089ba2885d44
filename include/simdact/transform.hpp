// SPDX-License-Identifier: BSL-1.0
// An expression of your own over arrays, in one pass with the loads, the stores, the unrolling and the last lanes of
// our own functions; and sums that come out of such a pass.
//
//   simdact::transform(in, out, [=](auto x) { return simdact::silu(x * gain); });
//   simdact::transform(gate, up, out, [](auto g, auto u) { return simdact::silu(g) * u; });
//   double loss = simdact::transform_sum(x, y, [](auto a, auto b) { return (a - b) * (a - b); });
//   simdact::transform(in, out, simdact::function_object<simdact::fn::silu, simdact::fast>{});
//   double slope = simdact::transform_and_sum(dy, x, dx, [=](auto g, auto v) {       of y = scale·x, backward
//     return std::array{g * scale, g * v};
//   });
//
// One to four inputs of one element type. The operation takes and gives vectors, for float and double xsimd::batch of
// the widest architecture of the build; it is never called with a single element, so that a generic lambda may use
// batches' own functions. The lanes behind the end of an array hold copies of an element, and their results are
// dropped. It may be called in any order, on several threads if a range asks for them (parallel.hpp), and should have
// no effect of its own.
//
// Bits: each operation of the expression rounds as it does alone, so that a fused expression gives the bits of its
// steps done one by one over whole arrays. A float batch's own division on 64-bit Arm is an estimate, refined, and may
// be an ULP off; simd::divide rounds once everywhere. No rounding is saved, unless the expression says so itself
// (xsimd::fma) or the compiler contracts a·b + c on its own: our CMake target forbids that by -ffp-contract=off, as any
// build should that compares bits.
//
// Errors: as every array function's: std::invalid_argument for sizes that differ or ranges that overlap in part, before
// anything is written. An output may be one of the inputs.
#pragma once

#include <simdact/core/array.hpp>
#include <simdact/core/sum.hpp>
#include <simdact/core/view_loop.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

template <class Operation, class T, class... In>
constexpr bool gives_vectors() {
  using V = simd::widest_raw<simd::computed_t<T>>;
  return std::same_as<V, std::invoke_result_t<Operation&, std::conditional_t<true, V, In>...>>;
}

// The caller's operation, on the loops' vectors.
template <class Operation>
struct on_batches {
  static constexpr bool is_the_callers = true;
  Operation operation;
  SIMDACT_INLINE auto operator()(auto... x) const { return operation(simd::raw(x)...); }
};

template <class... In, class Operation, class Out>
void transform_ranges(Operation operation, Out& out, const In&... in) {
  static_assert(gives_vectors<Operation, element_of<Out>, In...>(),
                "simdact: the operation of transform gives a vector of the type that it takes");
  detail::elementwise("transform", detail::on_batches<Operation>{operation}, out, in...);
}

template <class Operation, class First, class... More>
double transformed_sum(Operation operation, const First& first, const More&... more) {
  using T = element_of<First>;
  static_assert(computed_in_one_type<First, More...>,
                "simdact: all ranges of a call are of double, or each of float or of sixteen bits");
  static_assert(gives_vectors<Operation, T, First, More...>(),
                "simdact: the operation of transform_sum gives a vector of the type that it takes");
  detail::check_sizes("transform_sum", detail::count(first), {detail::count(more)...});
  return detail::sum_over(detail::on_batches<Operation>{operation}, detail::count(first), nowhere{}, first, more...);
}

template <class Operation, class Out, class... In>
double transformed_and_summed(Operation operation, Out& out, const In&... in) {
  using T = stored_in<Out>;
  static_assert(computed_in_one_type<Out, In...>,
                "simdact: all ranges of a call are of double, or each of float or of sixteen bits");
  T* const to = detail::checked<T>("transform_and_sum", out, in...);
  return detail::sum_over(detail::on_batches<Operation>{operation}, detail::count(out), to, in...);
}

} // namespace detail

// out[i] = operation(in[i]).
template <arrays In, writable_arrays Out, class Operation>
void transform(const In& in, Out&& out, Operation operation) {
  detail::transform_ranges(operation, out, in);
}

// out[i] = operation(a[i], b[i]), and so on up to four.
template <arrays A, arrays B, writable_arrays Out, class Operation>
void transform(const A& a, const B& b, Out&& out, Operation operation) {
  detail::transform_ranges(operation, out, a, b);
}
template <arrays A, arrays B, arrays C, writable_arrays Out, class Operation>
void transform(const A& a, const B& b, const C& c, Out&& out, Operation operation) {
  detail::transform_ranges(operation, out, a, b, c);
}
template <arrays A, arrays B, arrays C, arrays D, writable_arrays Out, class Operation>
void transform(const A& a, const B& b, const C& c, const D& d, Out&& out, Operation operation) {
  detail::transform_ranges(operation, out, a, b, c, d);
}

// The sum of operation(in[i]) over all i, in double and always in the same order: the bits depend on the results of the
// operation and on their number, not on the instruction set or the threads. sum.hpp states order and error.
template <elements In, class Operation>
double transform_sum(const In& in, Operation operation) {
  return detail::transformed_sum(operation, in);
}
template <elements A, elements B, class Operation>
double transform_sum(const A& a, const B& b, Operation operation) {
  return detail::transformed_sum(operation, a, b);
}
template <elements A, elements B, elements C, class Operation>
double transform_sum(const A& a, const B& b, const C& c, Operation operation) {
  return detail::transformed_sum(operation, a, b, c);
}
template <elements A, elements B, elements C, elements D, class Operation>
double transform_sum(const A& a, const B& b, const C& c, const D& d, Operation operation) {
  return detail::transformed_sum(operation, a, b, c, d);
}

// Both at once: the operation gives two vectors, as a std::array or a std::pair. The first goes to out[i], the second
// is added: a gradient by the input and one by a parameter from one pass. The stores are ordinary ones.
template <elements In, writable_elements Out, class Operation>
double transform_and_sum(const In& in, Out&& out, Operation operation) {
  return detail::transformed_and_summed(operation, out, in);
}
template <elements A, elements B, writable_elements Out, class Operation>
double transform_and_sum(const A& a, const B& b, Out&& out, Operation operation) {
  return detail::transformed_and_summed(operation, out, a, b);
}
template <elements A, elements B, elements C, writable_elements Out, class Operation>
double transform_and_sum(const A& a, const B& b, const C& c, Out&& out, Operation operation) {
  return detail::transformed_and_summed(operation, out, a, b, c);
}
template <elements A, elements B, elements C, elements D, writable_elements Out, class Operation>
double transform_and_sum(const A& a, const B& b, const C& c, const D& d, Out&& out, Operation operation) {
  return detail::transformed_and_summed(operation, out, a, b, c, d);
}

} // namespace simdact::inline SIMDACT_TARGET
