// SPDX-License-Identifier: BSL-1.0
// By the tests' own survey.
#include "exhaustive.hpp"

#include <algorithm>
#include <map>
#include <thread>

#include <support/survey.hpp>

#include "progress.hpp"

namespace simdact_bench {
namespace {

using simdact_test::float_survey;
using simdact_test::function_shape;
using shared = std::vector<float_survey>;

const function_shape& shape_at(std::size_t index) {
  static const std::vector<function_shape> all = [] {
    std::vector<function_shape> shapes;
    simdact::fn::all::visit([&]<class Function>() { shapes.push_back(simdact_test::shape_of<Function>); });
    return shapes;
  }();
  return all[index];
}

// A function's kernels by their names: a row of each.
using kernels = std::map<std::string, row*>;

constexpr std::uint32_t steps = 64, blocks = simdact_test::float_blocks, per_step = blocks / steps;

// One thread's share of the blocks. The exact results of one are computed once for all kernels.
void sweep(const function_shape& shape, shared& surveys, std::uint32_t first, std::uint32_t threads, progress& shown) {
  simdact_test::float_block block;
  for (std::uint32_t k = first; k < blocks; k += threads) {
    if (block.fill(k, shape))
      for (float_survey& survey : surveys)
        survey.add(block);
    if (first == 0 && k / per_step != (k + threads) / per_step)
      shown.advance();
  }
}

// The largest errors of each kernel.
std::vector<errors> errors_of(const kernels& some, const function_shape& shape, progress& shown) {
  const std::uint32_t threads = std::max(1u, std::thread::hardware_concurrency());
  shared blank;
  for (const auto& [method, r] : some)
    blank.emplace_back([run = r->floats](std::span<const float> x, std::span<float> y) { run(x, x, y); }, shape);
  std::vector<shared> shares(threads, blank);
  std::vector<std::thread> pool;
  for (std::uint32_t t = 0; t < threads; ++t)
    pool.emplace_back([&, t] { sweep(shape, shares[t], t, threads, shown); });
  for (std::thread& thread : pool)
    thread.join();
  std::vector<errors> found;
  for (std::size_t i = 0; i < blank.size(); ++i) {
    simdact_test::worst_errors worst;
    for (const shared& share : shares)
      worst.merge(share[i].found());
    const simdact::bound& most = worst.found();
    found.push_back({.max_ulp = most.max_ulp,
                     .max_ulp_at = most.max_ulp_at,
                     .max_abs = most.max_abs,
                     .max_abs_at = most.max_abs_at,
                     .on_all_floats = true});
  }
  return found;
}

} // namespace

void try_all_floats(suite& all) {
  std::map<std::size_t, kernels> functions;
  for (row& r : all.rows)
    if (r.floats)
      functions[*r.index].try_emplace(r.method, &r);
  progress shown("all floats", functions.size() * steps);
  for (const auto& [index, some] : functions) {
    const std::vector<errors> found = errors_of(some, shape_at(index), shown);
    for (row& r : all.rows)
      if (r.floats && r.index == index) {
        const errors own = r.error.value_or(errors{});
        r.error = found[static_cast<std::size_t>(std::distance(some.begin(), some.find(r.method)))];
        r.error->mean_abs = own.mean_abs;
        r.error->mean_ulp = own.mean_ulp;
      }
  }
}

} // namespace simdact_bench
