// SPDX-License-Identifier: BSL-1.0
// The loops over ranges of which an output is looked at as it is written: block by block, while the nearest cache
// still holds the results. What looks is the affair of the range: statistics.hpp.
#pragma once

#include <simdact/core/run.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Of two outputs one may be like any other.
struct unobserving {
  struct part {};
  void look(part&, const void*, std::size_t) const {}
  void join(const part&) const {}
};
template <class Range>
auto observer_of(const Range& range) {
  if constexpr (observed<Range>)
    return range.observer();
  else
    return unobserving{};
}

template <class First, class Second>
struct observer_pair {
  First first;
  Second second;

  struct part {
    typename First::part first;
    typename Second::part second;
  };

  template <class T>
  void look(part& so_far, std::array<T*, 2> y, std::size_t n) const {
    first.look(so_far.first, y[0], n);
    second.look(so_far.second, y[1], n);
  }
  void join(const part& one) const {
    first.join(one.first);
    second.join(one.second);
  }
};
template <class First, class Second>
observer_pair(First, Second) -> observer_pair<First, Second>;

template <class T>
inline constexpr std::size_t elements_of_look = 16384 / sizeof(T);

// By ordinary stores: results that went past the caches would have to come back to be looked at.
template <class T, class Operation, class Out, class Observer, class... In>
void run_observed(Operation operation, std::size_t n, Out out, Observer observer, const In&... in) {
  const auto part = [=, ... from = detail::as_const(detail::data(in))](std::size_t first, std::size_t count) {
    typename Observer::part so_far{};
    for (std::size_t i = first; i < first + count; i += elements_of_look<T>) {
      const std::size_t size = detail::smaller(elements_of_look<T>, first + count - i);
      detail::run_part<T>(operation, false, size, detail::ahead(out, i), from + i...);
      observer.look(so_far, detail::ahead(out, i), size);
    }
    return so_far;
  };
  detail::join_parts<typename Observer::part>(
      n, elements_of_part<T>, part, [&](const auto& one) { observer.join(one); }, in...);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
