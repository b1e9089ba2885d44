// SPDX-License-Identifier: BSL-1.0
#include "terminal.hpp"

#include <algorithm>
#include <cstdio>
#include <utility>

#include "frontier.hpp"
#include "text.hpp"

namespace simdact_bench {
namespace {

using block = std::vector<const result*>;

// The block that a function is shown by: the one most like the usual case.
int usual(const result& r) {
  return 4 * (r.type == "float") + 2 * (r.size == "L1" || r.size == "rows of 1000") + (r.input == "normal");
}

struct choice {
  block points;
  bool in_ulp;
};

std::vector<choice> frontiers_of(const run& of) {
  std::vector<choice> shown;
  std::vector<std::string> functions;
  const std::vector<block> blocks = blocks_of(of.results);
  for (const block& b : blocks) {
    const std::string& function = b.front()->function;
    if (!b.front()->is_forward || b.front()->is_call || std::ranges::find(functions, function) != functions.end())
      continue;
    const block* best = &b;
    for (const block& other : blocks)
      if (other.front()->function == function && !other.front()->is_call &&
          usual(*other.front()) > usual(*best->front()))
        best = &other;
    functions.push_back(function);
    if (block points = frontier(*best); !points.empty())
      shown.push_back({std::move(points), counts_in_ulp(*best)});
  }
  return shown;
}

// How many lines each function has, at most room together: in rounds, one in each to all that have more kernels.
std::vector<std::size_t> lines_of(const std::vector<choice>& shown, std::size_t room) {
  std::vector<std::size_t> lines(shown.size());
  for (bool is_done = false; !is_done;) {
    is_done = true;
    for (std::size_t i = 0; i < shown.size() && room > 0; ++i)
      if (lines[i] < shown[i].points.size()) {
        ++lines[i];
        --room;
        is_done = false;
      }
  }
  return lines;
}

void print_point(std::ostream& out, const result& r, bool in_ulp, bool is_first) {
  const std::string where = r.type + (r.size == "L1" ? "" : ", " + r.size);
  out << print("%-28s %-36s %11s %8s %7s %7s\n", is_first ? (r.function + ", " + where).c_str() : "", label(r).c_str(),
               (short_number(r.max_error(in_ulp)) + (in_ulp ? " ULP" : "")).c_str(),
               print("%.4f", r.time->median).c_str(), fixed(r.x_copy, 2).c_str(), fixed(r.x_std, 1).c_str());
}

std::string block_title(const result& r) {
  return r.function + ", " + r.type + ", " + r.size + ", " + r.input + " input";
}

} // namespace

void print_frontiers(std::ostream& out, const run& of, const std::vector<std::string>& closing) {
  const std::vector<choice> shown = frontiers_of(of);
  out << "simdact for " << of.on.instruction_set << " on " << of.on.cpu << "\n"
      << of.on.compiler << ' ' << of.on.flags << "\n"
      << "The fastest kernels for their error: largest error over all inputs, ns per element, time over that "
         "of\n"
         "a copy (x copy), times as fast as a loop over the C library's function (x std)\n\n"
      << print("%-28s %-36s %11s %8s %7s %7s\n", "", "", "error", "ns", "x copy", "x std");
  const std::size_t room = most_lines - 8 - closing.size(); // beside the heads, two blank lines and what is left out
  const std::vector<std::size_t> lines = lines_of(shown, room);
  std::size_t all = 0, seen = 0;
  for (std::size_t i = 0; i < shown.size(); ++i) {
    const auto& [points, in_ulp] = shown[i];
    all += points.size();
    if (lines[i] == 0)
      continue;
    const block some = thinned(points, lines[i]);
    seen += some.size();
    for (const result* r : some)
      print_point(out, *r, in_ulp, r == some.front());
  }
  if (seen < all) {
    out << "Left out here, and in the report: " << all - seen << " of these kernels";
    if (const auto absent = std::ranges::count(lines, std::size_t{0}); absent > 0)
      out << ", all those of " << absent << " functions among them";
    out << '\n';
  }
  out << '\n';
  for (const std::string& line : closing)
    out << line << '\n';
}

void print_errors(std::ostream& out, const run& of) {
  for (const block& b : blocks_of(of.results)) {
    if (std::ranges::none_of(b, [](const result* r) { return r->error || r->stated; }))
      continue;
    out << '\n'
        << block_title(*b.front()) << '\n'
        << print("  %-38s %10s %10s %12s %10s %10s %12s  %s\n", "", "max abs", "max ULP", "at", "stated", "ULP", "at",
                 "NaN, inf, far");
    for (const result* r : b) {
      const bool measured = r->error.has_value(), known = r->stated.has_value();
      const auto shown = [](bool is_there, double value) { return is_there ? print("%.4g", value) : std::string(); };
      const errors e = r->error.value_or(errors{});
      const guarantee g = r->stated.value_or(guarantee{});
      out << print("  %-38s %10s %10s %12s %10s %10s %12s  %s\n", label(*r).c_str(), shown(measured, e.max_abs).c_str(),
                   shown(measured, e.max_ulp).c_str(), shown(measured, e.max_ulp_at).c_str(),
                   shown(known, g.max_abs).c_str(), shown(known, g.max_ulp).c_str(), shown(known, g.max_ulp_at).c_str(),
                   r->special.c_str());
    }
  }
}

void print_times(std::ostream& out, const run& of) {
  for (block b : blocks_of(of.results)) {
    out << '\n'
        << block_title(*b.front()) << '\n'
        << print("  %-38s %9s %9s %9s %8s %8s\n", "", b.front()->is_call ? "ns/call" : "ns", "least", "most", "x copy",
                 "x std");
    std::ranges::stable_sort(b, {}, [](const result* r) { return r->time->median; });
    for (const result* r : b)
      out << print("  %-38s %9.4f %9.4f %9.4f %8s %8s\n", label(*r).c_str(), r->time->median, r->time->least,
                   r->time->most, fixed(r->x_copy, 2).c_str(), fixed(r->x_std, 1).c_str());
  }
}

} // namespace simdact_bench
