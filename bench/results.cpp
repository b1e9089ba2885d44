// SPDX-License-Identifier: BSL-1.0
#include "results.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace simdact_bench {
namespace {

// How many times as fast as another row in its place, if there is that row.
std::optional<double> against(const row& r, const char* method, const measurement& measured) {
  const auto other = measured.timings.find(name_of(r.function, r.type, r.on, method));
  if (other == measured.timings.end())
    return std::nullopt;
  return other->second.median / measured.of(r).median;
}

result result_of(const row& r, const measurement* measured) {
  result found{.function = r.function,
               .type = r.type,
               .size = r.on.name(),
               .input = r.on.input_name(),
               .method = r.method,
               .chosen = r.chosen,
               .other = r.other,
               .is_call = r.is_call,
               .is_forward = r.is_forward,
               .error = r.error,
               .by_zone = r.by_zone,
               .stated = r.stated,
               .special = r.special};
  if (!measured)
    return found;
  found.time = measured->of(r);
  if (!r.is_call) {
    found.x_copy = measured->ratio_to_base(r);
    found.x_std = against(r, "C library", *measured);
    found.x_libmvec = against(r, "libmvec", *measured);
  }
  return found;
}

} // namespace

std::optional<double> result::max_error(bool in_ulp, bool on_its_input) const {
  if (stated && !on_its_input)
    return in_ulp ? stated->max_ulp : stated->max_abs;
  return error ? std::optional(in_ulp ? error->max_ulp : error->max_abs) : std::nullopt;
}

std::string shape_of(const guarantee& stated) {
  std::string shape;
  for (const auto& [name, holds] : {std::pair("odd", stated.odd),
                                    {"monotone", stated.monotone},
                                    {"bounded", stated.bounded},
                                    {"same_bits", stated.bits != same_bits::here},
                                    {"everywhere", stated.bits == same_bits::everywhere}})
    if (holds)
      shape += (shape.empty() ? "" : " ") + std::string(name);
  return shape;
}

std::string absence(const run& of) {
  std::string names;
  for (const std::string& name : of.absent)
    names += (names.empty() ? "" : ", ") + name;
  return "Not installed when this program was built, and so without rows: " + names;
}

std::vector<result> results_of(const suite& all, const measurement* measured) {
  std::vector<result> results;
  for (const std::vector<row>* some : {&all.rows, &all.calls, &all.bases})
    for (const row& r : *some)
      results.push_back(result_of(r, measured));
  return results;
}

std::vector<std::vector<const result*>> blocks_of(const std::vector<result>& results) {
  std::vector<std::vector<const result*>> blocks;
  std::map<std::tuple<std::string, std::string, std::string, std::string, bool>, std::size_t> known;
  for (const result& r : results) {
    const auto [at, is_new] =
        known.try_emplace(std::tuple(r.function, r.type, r.size, r.input, r.is_call), blocks.size());
    if (is_new)
      blocks.emplace_back();
    blocks[at->second].push_back(&r);
  }
  return blocks;
}

} // namespace simdact_bench
