// SPDX-License-Identifier: BSL-1.0
#include "compare.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

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
    const bool slower = a.time && b.time && is_slower(*a.time, *b.time);
    const bool worse = a.error && b.error &&
                       (is_worse(a.error->max_abs, b.error->max_abs) || is_worse(a.error->max_ulp, b.error->max_ulp));
    if (slower)
      out << b.name()
          << print(": %.4f ns, not %.4f: %.2f times as long\n", b.time->median, a.time->median,
                   b.time->median / a.time->median);
    if (worse)
      out << b.name()
          << print(": an error of %.4g, not %.4g, and of %.4g ULP, not %.4g\n", b.error->max_abs, a.error->max_abs,
                   b.error->max_ulp, a.error->max_ulp);
    found += slower || worse;
  }
  if (compared == 0)
    throw std::runtime_error("the two files have no row in common");
  if (!before.empty())
    out << "note: " << before.size() << " rows of the older file are not in the newer one, as " << before.begin()->first
        << '\n';
  out << found << " of " << compared << " rows are slower or less exact\n";
  return found;
}

} // namespace simdact_bench
