// SPDX-License-Identifier: BSL-1.0
#include "table.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace simdact_bench {
namespace {

using namespace std::string_literals;

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

std::string where_of(const scene& s) {
  const char* where =
      std::array{" in the L1 cache", " in the L2 cache", " in memory", " in memory"}[static_cast<std::size_t>(s.where)];
  return s.row_length == 0 ? where : " in " + s.name();
}

bool same_block(const row& a, const row& b) {
  return a.function == b.function && a.type == b.type && a.on == b.on && a.divisor == b.divisor;
}

void print_row(std::ostream& out, const row& r, const measurement& measured) {
  const timing& t = measured.of(r);
  const auto ratio = measured.ratio_to_rival(r);
  const std::string method = r.chosen.empty() ? r.method : r.method + " = " + r.chosen;
  out << print("  %-38s %9.4f %9.4f %9.4f %9.2f", method.c_str(), t.median, t.least, t.most, measured.ratio_to_base(r));
  out << (ratio ? print(" %9.2f", *ratio) : print(" %9s", ""));
  if (r.error)
    out << print(" %11.4g %11.3g %11.3g", r.error->max_ulp, r.error->max_abs, r.error->mean_abs);
  out << '\n';
}

void print_block(std::ostream& out, std::vector<const row*> rows, const row& base, const measurement& measured) {
  const row& first = *rows.front();
  out << '\n'
      << first.function << ", " << first.type << ", " << size_of(first) << where_of(first.on) << ", "
      << name(first.on.inputs) << " input\n"
      << print("  %-38s %9s %9s %9s %9s %9s %11s %11s %11s\n", "", "ns/elem.", "least", "most",
               ("x "s + name(first.divisor)).c_str(), first.is_forward ? "x libmvec" : "x forward", "max ULP",
               "max abs", "mean abs");
  std::ranges::stable_sort(rows, {}, [&](const row* r) { return measured.of(*r).median; });
  print_row(out, base, measured);
  for (const row* r : rows)
    print_row(out, *r, measured);
}

const row& base_of(const row& r, const suite& all) {
  return *std::ranges::find(all.bases, r.base_name(), &row::name);
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
    print_block(out, rows, base_of(*rows.front(), all), measured);
}

void print_summary(std::ostream& out, const suite& all, const measurement& measured) {
  bool begun = false;
  for (const row& r : all.rows) {
    if (!r.is_forward || r.method != "accurate" || r.on != l1_normal[0])
      continue;
    if (!begun)
      out << "\naccurate in the L1 cache, normal input: ns per element and its "
             "ratios\n"
          << print("  %-22s %9s %9s %9s %11s %11s\n", "", "ns/elem.", "x copy", "x libmvec", "derivative", "backward");
    begun = true;
    const auto ratio = [&](const row* of) {
      const auto known = of ? measured.ratio_to_rival(*of) : std::nullopt;
      return known ? print("%.2f", *known) : std::string();
    };
    const auto slope = [&](const char* suffix) {
      const auto same = [&](const row& other) {
        return other.function == r.function + suffix && other.type == r.type && other.method == r.method;
      };
      const auto found = std::ranges::find_if(all.rows, same);
      return ratio(found == all.rows.end() ? nullptr : &*found);
    };
    out << print("  %-22s %9.4f %9.2f %9s %11s %11s\n", (r.function + ", " + r.type).c_str(), measured.of(r).median,
                 measured.ratio_to_base(r), ratio(&r).c_str(), slope("_derivative").c_str(),
                 slope("_backward").c_str());
  }
}

} // namespace simdact_bench
