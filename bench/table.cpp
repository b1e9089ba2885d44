#include "table.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace simdact_bench {
namespace {

template <class... Values>
std::string print(const char* format, Values... values) {
  char text[256];
  std::snprintf(text, sizeof text, format, values...);
  return text;
}

std::string size_of(const row& r) {
  const std::size_t n = r.elements;
  return n >= 1 << 20 ? print("%zu Mi elements", n >> 20) : print("%zu elements", n);
}

bool same_block(const row& a, const row& b) {
  return a.function == b.function && a.type == b.type && a.where == b.where && a.inputs == b.inputs;
}

void print_row(std::ostream& out, const row& r, const measurement& measured, bool copies) {
  const timing& t = measured.of(r);
  const std::string method = r.chosen.empty() ? r.method : r.method + " = " + r.chosen;
  out << print("  %-38s %9.4f %9.4f %9.4f %9.2f", method.c_str(), t.median, t.least, t.most, measured.ratio_to_copy(r));
  if (!copies)
    out << print(" %11.4g %11.3g %11.3g", r.error.max_ulp, r.error.max_abs, r.error.mean_abs);
  out << '\n';
}

void print_block(std::ostream& out, std::vector<const row*> rows, const row& copy, const measurement& measured) {
  const row& first = *rows.front();
  const char* where = std::array{"the L1 cache", "the L2 cache", "memory"}[static_cast<std::size_t>(first.where)];
  out << '\n'
      << first.function << ", " << first.type << ", " << size_of(first) << " in " << where << ", " << name(first.inputs)
      << " input\n"
      << print("  %-38s %9s %9s %9s %9s %11s %11s %11s\n", "", "ns/elem.", "least", "most", "x copy", "max ULP",
               "max abs", "mean abs");
  std::ranges::stable_sort(rows, {}, [&](const row* r) { return measured.of(*r).median; });
  print_row(out, copy, measured, true);
  for (const row* r : rows)
    print_row(out, *r, measured, false);
}

const row& copy_of(const row& r, const suite& all) {
  return *std::ranges::find(all.copies, r.copy_name(), &row::name);
}

} // namespace

void print_table(std::ostream& out, const suite& all, const measurement& measured) {
  std::vector<std::vector<const row*>> blocks;
  for (const row& r : all.rows) {
    const auto block = std::ranges::find_if(blocks, [&](const auto& rows) { return same_block(*rows.front(), r); });
    if (block == blocks.end())
      blocks.push_back({&r});
    else
      block->push_back(&r);
  }
  for (const auto& rows : blocks)
    print_block(out, rows, copy_of(*rows.front(), all), measured);
}

} // namespace simdact_bench
