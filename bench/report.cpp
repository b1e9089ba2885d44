// SPDX-License-Identifier: BSL-1.0
#include "report.hpp"

#include <algorithm>

#include "frontier.hpp"
#include "report_page.hpp"
#include "rivals.hpp"
#include "text.hpp"
#include "two_runs.hpp"

namespace simdact_bench {
namespace {

using block = std::vector<const result*>;

std::string escaped(const std::string& text) {
  std::string safe;
  for (const char c : text)
    safe += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : c == '"' ? "&quot;" : std::string(1, c);
  return safe;
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
    text.replace(at, from.size(), to);
}

// The picture alone, under a title of its own, its identifiers unlike those of the others on the page.
std::string inlined(const plot& one) {
  std::string svg = one.svg.substr(std::min(one.svg.find("<svg"), one.svg.size()));
  replace_all(svg, "<title>Gnuplot</title>", "<title>" + one.name + "</title>");
  for (const char* begin : {"id='", "id=\"", "href='#", "url(#"})
    replace_all(svg, begin, begin + one.name + '_');
  return "<div class=\"plot\">" + svg + "</div>\n";
}

// Sorted by the value in all its digits.
std::string cell(std::optional<double> value, const std::string& text) {
  return value ? "<td data-v=\"" + print("%.9g", *value) + "\">" + text + "</td>" : "<td></td>";
}

std::string shape_of(const result& r) {
  std::string text;
  if (!r.stated)
    return text;
  for (const auto& [name, holds] :
       {std::pair("odd", r.stated->odd), {"monotone", r.stated->monotone}, {"bounded", r.stated->bounded}})
    if (holds)
      text += (text.empty() ? "" : ", ") + std::string(name);
  return text;
}

// What is stated for all inputs, or else measured on the row's own.
guarantee errors_of(const result& r) {
  const errors e = r.error.value_or(errors{});
  return r.stated.value_or(guarantee{e.max_ulp, e.max_ulp_at, e.max_abs, e.max_abs_at, false, false, false});
}

std::string row_of(const result& r, bool is_best) {
  const char* kind = r.other ? " class=\"other\"" : is_best ? " class=\"best\"" : "";
  const bool has_errors = r.stated || r.error;
  const guarantee shown = errors_of(r);
  const auto number = [&](double value, int digits) {
    return has_errors ? cell(value, print("%.*g", digits, value)) : cell(std::nullopt, "");
  };
  const std::optional<double> ns = r.time ? std::optional(r.time->median) : std::nullopt;
  return "<tr" + std::string(kind) + "><th scope=\"row\">" + escaped(label(r)) + "</th>" + cell(ns, fixed(ns, 4)) +
         number(shown.max_abs, 3) + cell(r.x_std, fixed(r.x_std, 1)) + cell(r.x_copy, fixed(r.x_copy, 2)) +
         number(shown.max_abs_at, 6) + number(shown.max_ulp, 4) + number(shown.max_ulp_at, 6) + "<td>" + shape_of(r) +
         "</td><td>" + escaped(r.special) + "</td></tr>\n";
}

std::string table_of(block rows) {
  const block best = frontier(rows);
  std::ranges::stable_sort(rows, {}, [](const result* r) { return r->time ? r->time->median : 0; });
  std::string text = "<div class=\"wide\"><table><thead><tr>";
  for (const char* name : {"kernel", rows.front()->is_call ? "ns a call" : "ns", "max error", "x std::", "x copy",
                           "worst input", "max ULP", "worst input", "guarantees", "NaN, inf"})
    text += "<th scope=\"col\"><button>" + std::string(name) + "</button></th>";
  text += "</tr></thead><tbody>\n";
  for (const result* r : rows)
    text += row_of(*r, std::ranges::find(best, r) != best.end());
  return text + "</tbody></table></div>\n";
}

std::string title_of(const result& r) {
  return r.type + ", " + r.size + ", " + r.input + " input" + (r.is_call ? ", calls of short arrays" : "");
}

// The first block is the one that is seen.
std::string section_of(const std::string& function, const std::vector<block>& blocks, const std::vector<plot>& plots) {
  std::string text = "<section id=\"" + function + "\"><h2>" + function + "</h2>\n";
  bool is_first = true;
  for (const block& b : blocks) {
    const result& r = *b.front();
    if (r.function != function)
      continue;
    const std::string title = title_of(r), table = table_of(b);
    text += is_first ? "<h3>" + title + "</h3>\n" + table
                     : "<details><summary>" + title + "</summary>\n" + table + "</details>\n";
    if (is_first)
      for (const plot& one : plots)
        if (one.function == function)
          text += inlined(one);
    is_first = false;
  }
  return text + "</section>\n";
}

std::string machine_of(const machine& on) {
  std::string text = "<dl>\n";
  for (const auto& [name, value] : {std::pair("CPU", &on.cpu),
                                    {"instruction set", &on.instruction_set},
                                    {"compiler", &on.compiler},
                                    {"flags", &on.flags},
                                    {"simdact", &on.source},
                                    {"date", &on.date}})
    text += "<dt>" + std::string(name) + "</dt><dd>" + escaped(*value) + "</dd>\n";
  return text + "</dl>\n";
}

// What stands beside the figures of the machine: what is missing, and how far they vary.
std::string notes_of(const run& of) {
  std::string text;
  if (const auto found = difference_of(of.results))
    text += "<p>" + escaped(sentence(*found)) + ".</p>\n";
  if (!of.absent.empty())
    text += "<p>" + escaped(absence(of)) + ".</p>\n";
  return text;
}

std::string rivals_of(const run& of) {
  std::string text =
      "<section id=\"libraries\"><h2>Beside other libraries</h2>\n<p>The fastest kernel within an error, "
      "and the fastest other library within it on the row's input; 1e-6 and 1e-4 are relative for "
      "unbounded functions.</p>\n<div class=\"wide\"><table><thead><tr>";
  for (const char* name : {"function", "within", "kernel", "ns", "library", "ns", "times as fast", "NaN, inf"})
    text += "<th scope=\"col\"><button>" + std::string(name) + "</button></th>";
  text += "</tr></thead><tbody>\n";
  for (const rivalry& r : rivalries_of(of.results))
    text += "<tr><th scope=\"row\">" + r.ours->function + ", " + title_of(*r.ours) + "</th><td>" + r.within +
            "</td><td>" + escaped(label(*r.ours)) + "</td>" +
            cell(r.ours->time->median, fixed(r.ours->time->median, 4)) + "<td>" + r.peer->method + "</td>" +
            cell(r.peer->time->median, fixed(r.peer->time->median, 4)) + cell(r.ratio(), fixed(r.ratio(), 2)) + "<td>" +
            escaped(r.peer->special) + "</td></tr>\n";
  return text + "</tbody></table></div></section>\n";
}

constexpr const char* legend =
    "<p>A dot marks the kernels that no other one beats in both error and time. <b>ns</b> is the CPU time of an "
    "element, "
    "the median of the repetitions; <b>x copy</b> is how many times as long that is as a copy, or memcpy, or a sum of "
    "two "
    "arrays, takes; <b>x std::</b> how many times as fast as a loop over the C library's function. <b>Errors</b> of "
    "kernels are those that the library states for all inputs of the type, absolute and in ULP, each with its worst "
    "input; in grey "
    "rows and where none is stated, those of this run on its input. <b>NaN, inf</b> is right if NaN stays NaN and "
    "infinities and numbers "
    "far out give the limits. A click on a column's name sorts by it.</p>\n";

} // namespace

std::string to_html(const run& of, const std::vector<plot>& plots) {
  const std::vector<block> blocks = blocks_of(of.results);
  std::vector<std::string> functions;
  for (const block& b : blocks)
    if (std::ranges::find(functions, b.front()->function) == functions.end())
      functions.push_back(b.front()->function);
  std::string text = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<title>simdact: accuracy and speed</title>\n<style>" +
                     std::string(page_style) + "</style></head>\n<body><main><h1>simdact: accuracy and speed</h1>\n" +
                     machine_of(of.on) + notes_of(of) + legend + "<nav>";
  for (const std::string& function : functions)
    text += "<a href=\"#" + function + "\">" + function + "</a>\n";
  const bool has_peers =
      std::ranges::any_of(of.results, [](const result& r) { return r.other && r.method == "xsimd"; });
  if (has_peers)
    text += "<a href=\"#libraries\">other libraries</a>\n";
  text += "</nav>\n";
  for (const std::string& function : functions)
    text += section_of(function, blocks, plots);
  if (has_peers)
    text += rivals_of(of);
  return text + "</main><script>" + page_script + "</script></body></html>\n";
}

} // namespace simdact_bench
