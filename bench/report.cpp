// SPDX-License-Identifier: BSL-1.0
#include "report.hpp"

#include <algorithm>

#include "frontier.hpp"
#include "report_page.hpp"
#include "report_table.hpp"
#include "rivals.hpp"
#include "text.hpp"
#include "two_runs.hpp"

namespace simdact_bench {
namespace {

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

// The first table is the one that is seen.
std::string section_of(const std::string& function, const std::vector<page_table>& tables,
                       const std::vector<plot>& plots) {
  std::string text = "<section id=\"" + function + "\"><h2>" + function + "</h2>\n";
  bool is_first = true;
  for (const page_table& one : tables) {
    if (one.any().function != function)
      continue;
    const std::string title = title_of(one), table = to_html(one);
    text += is_first ? "<h3>" + title + "</h3>\n" + table
                     : "<details><summary>" + title + "</summary>\n" + table + "</details>\n";
    if (is_first)
      for (const plot& one_plot : plots)
        if (one_plot.function == function)
          text += inlined(one_plot);
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
std::string notes_of(const run& of, const pictures& drawn) {
  std::string text;
  if (const auto found = difference_of(of.results))
    text += "<p>" + escaped(sentence(*found)) + ".</p>\n";
  if (!of.absent.empty())
    text += "<p>" + escaped(absence(of)) + ".</p>\n";
  if (!drawn.missing.empty())
    text += "<p>" + escaped(drawn.missing) + ".</p>\n";
  return text;
}

std::string rivals_of(const run& of) {
  std::string text =
      "<section id=\"libraries\"><h2>Beside other libraries</h2>\n<p>The fastest kernel within an error, "
      "and the fastest other library within it on the row's input; 1e-6 and 1e-4 are relative for "
      "unbounded functions.</p>\n<div class=\"wide\"><table><thead><tr>";
  for (const char* name : {"function", "within", "kernel", "ns", "library", "ns", "times as fast", "NaN, inf"})
    text += head_cell(name, name == std::string("NaN, inf"));
  text += "</tr></thead><tbody>\n";
  for (const rivalry& r : rivalries_of(of.results))
    text += "<tr><th scope=\"row\">" + r.ours->function + ", " + title_of(*r.ours, r.ours->size) + "</th><td>" +
            r.within + "</td><td>" + escaped(label(*r.ours)) + "</td>" +
            cell(r.ours->time->median, fixed(r.ours->time->median, 4)) + "<td>" + r.peer->method + "</td>" +
            cell(r.peer->time->median, fixed(r.peer->time->median, 4)) + cell(r.ratio(), fixed(r.ratio(), 2)) +
            cell_of_words(escaped(r.peer->special)) + "</tr>\n";
  return text + "</tbody></table></div></section>\n";
}

constexpr const char* legend =
    "<p>A dot marks the kernels that no other one beats in both error and time. <b>ns</b> is the CPU time of an "
    "element, the median of the repetitions, and <b>least–most</b> are the extremes of these; <b>x copy</b> is how "
    "many times as long that is as a copy, or memcpy, or a sum of two arrays, takes; <b>x std::</b> how many times as "
    "fast as a loop over the C library's function. Columns that name no size are of the first one in the "
    "heading.</p>\n"
    "<p><b>Errors</b> are absolute and in ULP. The largest ones of kernels, each with its worst input, are those that "
    "the library states for all inputs of the type; in grey rows, where none is stated, and in tables of other than "
    "normal input, they are those of this run on its input, as the <b>means</b> always are. Then follow the largest "
    "errors "
    "of a sample by the size of the input: <b>near 0</b>, the normal numbers below 2^-4; the <b>middle</b>, up to 4; "
    "the <b>tail</b>, beyond; and <b>subnormal</b> inputs.</p>\n"
    "<p><b>Same bits</b> are those on every target with hardware FMA, or everywhere. A policy promises them if it is "
    "reproducible or correctly_rounded: another one may mean another method there. <b>NaN, inf</b> is right if NaN "
    "stays NaN and infinities and numbers far out give the limits. A click on a column's name sorts by it.</p>\n";

} // namespace

std::string to_html(const run& of, const pictures& drawn) {
  const std::vector<page_table> tables = tables_of(of.results);
  std::vector<std::string> functions;
  for (const page_table& table : tables)
    if (std::ranges::find(functions, table.any().function) == functions.end())
      functions.push_back(table.any().function);
  std::string text = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
                     "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<title>simdact: accuracy and speed</title>\n<style>" +
                     std::string(page_style) + "</style></head>\n<body><main><h1>simdact: accuracy and speed</h1>\n" +
                     machine_of(of.on) + notes_of(of, drawn) + legend + "<nav>";
  for (const std::string& function : functions)
    text += "<a href=\"#" + function + "\">" + function + "</a>\n";
  const bool has_peers =
      std::ranges::any_of(of.results, [](const result& r) { return r.other && r.method == "xsimd"; });
  if (has_peers)
    text += "<a href=\"#libraries\">other libraries</a>\n";
  text += "</nav>\n";
  for (const std::string& function : functions)
    text += section_of(function, tables, drawn.plots);
  if (has_peers)
    text += rivals_of(of);
  return text + "</main><script>" + page_script + "</script></body></html>\n";
}

} // namespace simdact_bench
