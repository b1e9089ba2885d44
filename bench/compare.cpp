// SPDX-License-Identifier: BSL-1.0
#include "compare.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "text.hpp"

namespace simdact_bench {
namespace {

constexpr double slower_by = 1.05, worse_by = 1.01;

bool is_slower(const timing& a, const timing& b) {
  return b.median > slower_by * a.median && b.least > slower_by * a.least && b.least > a.median;
}

bool is_worse(double a, double b) {
  return b > worse_by * a;
}

// In one sentence each, what the newer row is slower, less exact or less certain in.
std::vector<std::string> losses(const result& a, const result& b) {
  std::vector<std::string> found;
  const auto lose = [&](const std::string& sentence) { found.push_back(sentence); };
  if (a.time && b.time && is_slower(*a.time, *b.time))
    lose(print("%.4f ns, not %.4f: %.2f times as long", b.time->median, a.time->median,
               b.time->median / a.time->median));
  if (a.error && b.error) {
    // The largest errors on all floats are no measure of those on the row's input.
    if (a.error->on_all_floats == b.error->on_all_floats &&
        (is_worse(a.error->max_abs, b.error->max_abs) || is_worse(a.error->max_ulp, b.error->max_ulp)))
      lose(print("an error of %.4g, not %.4g, and of %.4g ULP, not %.4g", b.error->max_abs, a.error->max_abs,
                 b.error->max_ulp, a.error->max_ulp));
    if (is_worse(a.error->mean_abs, b.error->mean_abs))
      lose(print("a mean error of %.4g, not %.4g", b.error->mean_abs, a.error->mean_abs));
  }
  if (a.stated && b.stated) {
    if (is_worse(a.stated->max_abs, b.stated->max_abs) || is_worse(a.stated->max_ulp, b.stated->max_ulp))
      lose(print("a stated bound of %.4g, not %.4g, and of %.4g ULP, not %.4g", b.stated->max_abs, a.stated->max_abs,
                 b.stated->max_ulp, a.stated->max_ulp));
    for (const auto& [name, property] :
         {std::pair("odd", &guarantee::odd), {"monotone", &guarantee::monotone}, {"bounded", &guarantee::bounded}})
      if (*a.stated.*property && !(*b.stated.*property))
        lose(std::string("no longer ") + name);
  } else if (a.stated)
    lose("no stated bound any more");
  if (!a.special.empty() && b.is_wrong() && a.special != b.special)
    lose("of NaN, infinities and numbers far out " + b.special + "; before, " + a.special);
  return found;
}

void print_difference(std::ostream& out, const char* what, const std::string& a, const std::string& b) {
  if (a != b)
    out << "note: the " << what << " differs: " << a << "; " << b << '\n';
}

std::string key(const result& r) {
  return r.name() + (r.is_call ? "/call" : "");
}

} // namespace

int compare(std::ostream& out, const run& older, const run& newer) {
  print_difference(out, "CPU", older.on.cpu, newer.on.cpu);
  print_difference(out, "instruction set", older.on.instruction_set, newer.on.instruction_set);
  print_difference(out, "compiler", older.on.compiler, newer.on.compiler);
  print_difference(out, "version of simdact", older.on.source, newer.on.source);
  std::map<std::string, const result*> before;
  for (const result& r : older.results)
    before[key(r)] = &r;
  int found = 0, compared = 0;
  for (const result& b : newer.results) {
    const auto at = before.find(key(b));
    if (at == before.end())
      continue;
    const result& a = *at->second;
    before.erase(at);
    ++compared;
    const std::vector<std::string> lost = losses(a, b);
    for (const std::string& sentence : lost)
      out << b.name() << ": " << sentence << '\n';
    found += !lost.empty();
  }
  if (compared == 0)
    throw std::runtime_error("the two files have no row in common");
  if (!before.empty())
    out << "note: " << before.size() << " rows of the older file are not in the newer one, as " << before.begin()->first
        << '\n';
  out << found << " of " << compared << " rows are slower, less exact or guarantee less\n";
  return found;
}

} // namespace simdact_bench
