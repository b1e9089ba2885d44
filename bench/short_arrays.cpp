// SPDX-License-Identifier: BSL-1.0
#include "short_arrays.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

#include <simdact/relu.hpp>
#include <simdact/tanh.hpp>
#include <support/method_name.hpp>

#include "tiers.hpp"

namespace simdact_bench {
namespace {

constexpr std::size_t lengths[]{1, 2, 3, 4, 7, 8, 15, 16, 17, 24, 31, 32, 33, 48, 63, 64};
constexpr std::size_t longest = 64;
constexpr const char* separator = ", n = ";

// Calls on one part of the array after the other, each part at the begin of a cache line.
template <class Function, class Policy>
void add(suite& all) {
  const std::string function = Function::name, meaning = simdact_test::method_name<meant<Function, Policy, float>>();
  if (!all.selected.wants_function(function, function) || !all.selected.wants_scene("float", l1_normal[0]) ||
      !all.selected.wants_method(tier_name<Policy>, meaning))
    return;
  for (const std::size_t n : lengths) {
    const std::string method = tier_name<Policy> + (separator + std::to_string(n));
    row one{.function = function,
            .type = "float",
            .on = l1_normal[0],
            .method = method,
            .chosen = "",
            .other = false,
            .elements = 0};
    if (!all.selected.wants_name(one.name()))
      continue;
    const auto a = arrays_of<float>(one.on, {distribution::normal}, false);
    one.elements = a.x.size() / longest;
    one.is_call = true;
    one.pass = [a, n] {
      for (std::size_t i = 0; i < a.x.size(); i += longest) {
        const std::span<float> out = a.out.subspan(i, n);
        act::detail::map<Function, Policy>(a.x.subspan(i, n), out);
      }
    };
    all.calls.push_back(std::move(one));
  }
}

} // namespace

void add_calls(suite& all) {
  if (!all.selected.full || all.selected.range)
    return;
  add<act::fn::relu, act::accurate>(all);
  add<act::fn::tanh, act::fast>(all);
  add<act::fn::tanh, act::accurate>(all);
}

void print_calls(std::ostream& out, const suite& all, const measurement& measured) {
  if (all.calls.empty())
    return;
  char line[128];
  std::snprintf(line, sizeof line, "  %-28s %8s %9s %9s %9s\n", "", "vectors", "ns/call", "vectors'", "above 1.3");
  out << "\nshort arrays of float: ns per call, ns of the vectors at the pace "
         "of the L1 row, and what the call costs above"
         " 1.3 times these\n"
      << line;
  constexpr std::size_t width = act::simd::width<act::simd::widest<float>>;
  for (const row& r : all.calls) {
    const std::size_t at = r.method.find(separator);
    const std::size_t n = std::stoul(r.method.substr(at + std::string(separator).size()));
    const std::size_t vectors = (n + width - 1) / width;
    const double time = measured.of(r).median;
    std::snprintf(line, sizeof line, "  %-28s %8zu %9.2f", (r.function + ' ' + r.method).c_str(), vectors, time);
    out << line;
    row whole = r;
    whole.method = r.method.substr(0, at);
    if (const auto pace = measured.timings.find(whole.name()); pace != measured.timings.end()) {
      const double filled = pace->second.median * static_cast<double>(vectors * width);
      std::snprintf(line, sizeof line, " %9.2f %9.2f", filled, time - 1.3 * filled);
      out << line;
    }
    out << '\n';
  }
}

} // namespace simdact_bench
