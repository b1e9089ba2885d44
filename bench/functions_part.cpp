// Compiled once for each part, with its number as SIMDACT_BENCH_PART.
#include "functions.hpp"

#include <simdact/simdact.hpp>

#include "builder.hpp"

namespace simdact_bench {

template <std::size_t Part>
void add_part(suite& all, std::size_t position) {
  const auto add_at = [&]<class... Functions, class... Derivatives, std::size_t... At>(
                          fn::list<fn::pair<Functions, Derivatives>...>, std::index_sequence<At...>) {
    const auto add_one = [&]<class Function, class Derivative, std::size_t I>() {
      if constexpr (I % parts == Part)
        if (I == position)
          add<Function, Derivative>(all);
    };
    (add_one.template operator()<Functions, Derivatives, At>(), ...);
  };
  add_at(fn::all{}, std::make_index_sequence<pairs>());
}

template void add_part<SIMDACT_BENCH_PART>(suite&, std::size_t);

} // namespace simdact_bench
