// SPDX-License-Identifier: BSL-1.0
// Long arrays on several threads: those of the standard library, by its execution policies.
//
//   namespace act = simdact;
//   act::tanh(act::parallel(std::execution::par, x), y);                   every array function, in place too
//   act::swiglu(act::parallel(std::execution::par, rows), out, {.row_length = 2 * n});       every row function
//   act::transform(std::execution::par, a, b, out, [](auto u, auto v) { return u * act::silu(v); });
//   double s = act::transform_sum(std::execution::par, x, [](auto v) { return v * v; });
//
// The call checks its ranges as a whole, then cuts them into parts of 256 KiB, whole pages of a range that begins at
// one, and runs these by std::for_each under the policy. The bits are those of one thread, sums included. An array of
// one part stays on the calling thread; of more, each call allocates an index a part, and of a sum a number a part.
// What has no parts stays there too: candidate_softmax, hierarchical_softmax and online_softmax are of one row or state
// a call, and calibration.hpp adds up its rows in order, in room for one.
//
// simdact.hpp leaves this header out: <execution> brings in the library's backend, which for GCC's library is TBB where
// that is installed (link with -ltbb), and one thread where it is not.
#pragma once

#include <algorithm>
#include <execution>

#include <simdact/core/storage.hpp>
#include <simdact/quantized/checks.hpp>
#include <simdact/transform.hpp>

namespace simdact::inline SIMDACT_TARGET {

// What std::for_each takes: std::execution::par and the like.
template <class E>
concept execution_policy = std::is_execution_policy_v<std::remove_cvref_t<E>>;

// An input that carries an execution policy: a view of a contiguous range. One of a call's inputs is enough.
template <execution_policy E, class T>
class parallel_range {
public:
  // As parallel() makes one.
  parallel_range(E policy, const T* first, std::size_t size) : policy_(policy), first_(first), size_(size) {}

  const T* begin() const { return first_; }       // the range's
  const T* end() const { return first_ + size_; } // the range's
  const T* data() const { return first_; }        // the range's
  std::size_t size() const { return size_; }      // the range's

  // body(k) for each k below `parts`, in any order.
  template <class Body>
  void run(std::size_t parts, Body body) const {
    detail::storage<std::size_t> numbers(parts);
    for (std::size_t k = 0; k < parts; ++k)
      numbers[k] = k;
    std::for_each(policy_, numbers.begin(), numbers.end(), [&](std::size_t k) { body(k); });
  }

private:
  E policy_;
  const T* first_;
  std::size_t size_;
};

namespace detail {

template <class R>
concept quantized_numbers =
    std::ranges::contiguous_range<R> && std::ranges::sized_range<R> && quantized_number<std::ranges::range_value_t<R>>;

// What may carry a policy: numbers, or the integers that stand for some.
template <class R>
concept divisible = elements<R> || quantized_numbers<R>;

} // namespace detail

// The range as an input under the policy. It keeps no copy: the elements outlive the call.
template <execution_policy E, detail::divisible R>
auto parallel(E&& policy, const R& range) {
  return parallel_range<std::remove_cvref_t<E>, std::ranges::range_value_t<R>>(
      policy, std::ranges::data(range), static_cast<std::size_t>(std::ranges::size(range)));
}

// transform with a policy before its other arguments.
template <execution_policy E, elements First, class... More>
void transform(E&& policy, const First& first, More&&... more) {
  simdact::transform(simdact::parallel(policy, first), std::forward<More>(more)...);
}

// transform_sum likewise.
template <execution_policy E, elements First, class... More>
double transform_sum(E&& policy, const First& first, More&&... more) {
  return simdact::transform_sum(simdact::parallel(policy, first), std::forward<More>(more)...);
}

// transform_and_sum likewise.
template <execution_policy E, elements First, class... More>
double transform_and_sum(E&& policy, const First& first, More&&... more) {
  return simdact::transform_and_sum(simdact::parallel(policy, first), std::forward<More>(more)...);
}

} // namespace simdact::inline SIMDACT_TARGET
