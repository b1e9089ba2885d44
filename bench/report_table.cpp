// SPDX-License-Identifier: BSL-1.0
#include "report_table.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>

#include "frontier.hpp"
#include "text.hpp"

namespace simdact_bench {

std::string escaped(const std::string& text) {
  std::string safe;
  for (const char c : text)
    safe += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : c == '"' ? "&quot;" : std::string(1, c);
  return safe;
}

std::string cell(std::optional<double> value, const std::string& text) {
  return value ? "<td data-v=\"" + print("%.9g", *value) + "\">" + text + "</td>" : "<td></td>";
}

std::string head_cell(const std::string& name, bool is_words) {
  return std::string("<th scope=\"col\"") + (is_words ? " class=\"words\"" : "") + "><button>" + name +
         "</button></th>";
}

std::string cell_of_words(const std::string& text) {
  return text.empty() ? "<td></td>" : "<td class=\"words\">" + text + "</td>";
}

namespace {

using block = std::vector<const result*>;

bool is_place(const std::string& size) {
  return size == name(place::l1) || size == name(place::l2) || size == name(place::memory);
}

std::string shape_of(const result& r) {
  std::string text;
  if (!r.stated)
    return text;
  for (const auto& [name, holds] : {std::pair("odd", r.stated->odd),
                                    {"monotone", r.stated->monotone},
                                    {"bounded", r.stated->bounded},
                                    {"same bits", r.stated->bits == same_bits::with_fma},
                                    {"same bits everywhere", r.stated->bits == same_bits::everywhere}})
    if (holds)
      text += (text.empty() ? "" : ", ") + std::string(name);
  return text;
}

std::string number(std::optional<double> value, int digits) {
  return cell(value, value ? print("%.*g", digits, *value) : "");
}

// The name of a column, and a line's part of it.
struct column {
  std::string name;
  std::function<std::string(const line&)> cell;
  bool is_words = false;
};

column of_error(const char* name, double errors::*measured, double guarantee::*stated, bool on_its_input, int digits) {
  return {name, [=](const line& l) {
            const result& r = *l.first;
            if (r.stated && stated && !on_its_input)
              return number(*r.stated.*stated, digits);
            return number(r.error ? std::optional(*r.error.*measured) : std::nullopt, digits);
          }};
}

// Of a line's row with arrays of one size, if there is such a row with a time.
column of_time(const std::string& name, const std::string& size, std::function<std::string(const result&)> cell) {
  return {name, [=](const line& l) {
            const auto there = l.at.find(size);
            return there == l.at.end() || !there->second->time ? "<td></td>" : cell(*there->second);
          }};
}

// What one chooses by.
std::vector<column> columns_of(const page_table& table) {
  const bool its_own = table.on_its_input();
  const std::string unit = table.any().is_call ? "ns a call" : "ns", first = table.sizes.front();
  const auto ns = [](const result& r) { return cell(r.time->median, fixed(r.time->median, 4)); };
  const auto x_copy = [](const result& r) { return cell(r.x_copy, fixed(r.x_copy, 2)); };
  std::vector<column> columns{
      of_time(unit, first, ns),
      of_error("max error", &errors::max_abs, &guarantee::max_abs, its_own, 3),
      of_time("x std::", first, [](const result& r) { return cell(r.x_std, fixed(r.x_std, 1)); }),
      of_time("x copy", first, x_copy),
  };
  for (const std::string& size : std::span(table.sizes).subspan(1)) {
    columns.push_back(of_time(unit + ", " + size, size, ns));
    columns.push_back(of_time("x copy, " + size, size, x_copy));
  }
  columns.push_back(of_time("least–most", first, [](const result& r) {
    return cell(r.time->least, fixed(r.time->least, 3) + "–" + fixed(r.time->most, 3));
  }));
  columns.push_back(of_error("max ULP", &errors::max_ulp, &guarantee::max_ulp, its_own, 4));
  columns.push_back({"guarantees", [](const line& l) { return cell_of_words(shape_of(*l.first)); }, true});
  columns.push_back({"NaN, inf", [](const line& l) { return cell_of_words(escaped(l.first->special)); }, true});
  return columns;
}

// All that is known of the errors.
std::vector<column> error_columns_of(const page_table& table) {
  const bool its_own = table.on_its_input();
  std::vector<column> columns{
      of_error("max error", &errors::max_abs, &guarantee::max_abs, its_own, 3),
      of_error("worst input", &errors::max_abs_at, &guarantee::max_abs_at, its_own, 5),
      of_error("mean error", &errors::mean_abs, nullptr, its_own, 3),
      of_error("max ULP", &errors::max_ulp, &guarantee::max_ulp, its_own, 3),
      of_error("worst input", &errors::max_ulp_at, &guarantee::max_ulp_at, its_own, 5),
      of_error("mean ULP", &errors::mean_ulp, nullptr, its_own, 3),
  };
  for (std::size_t z = 0; z < std::size(all_zones); ++z)
    for (const bool in_ulp : {false, true})
      columns.push_back({name(all_zones[z]) + std::string(in_ulp ? ", ULP" : ""), [=](const line& l) {
                           if (!l.first->by_zone)
                             return number(std::nullopt, 3);
                           const errors& e = (*l.first->by_zone)[z];
                           return number(in_ulp ? e.max_ulp : e.max_abs, 3);
                         }});
  return columns;
}

// Columns that say nothing of any line are left out.
std::string to_html(const std::vector<line>& lines, std::vector<column> columns, const block& best, bool is_dense) {
  std::erase_if(columns, [&](const column& c) {
    return std::ranges::all_of(lines, [&](const line& l) { return c.cell(l) == "<td></td>"; });
  });
  std::string text = "<div class=\"wide\"><table" + std::string(is_dense ? " class=\"dense\"" : "") + "><thead><tr>" +
                     head_cell("kernel", false);
  for (const column& c : columns)
    text += head_cell(c.name, c.is_words);
  text += "</tr></thead><tbody>\n";
  for (const line& l : lines) {
    const bool is_best = std::ranges::find(best, l.first) != best.end();
    text += "<tr" +
            std::string(l.first->other ? " class=\"other\""
                        : is_best      ? " class=\"best\""
                                       : "") +
            "><th scope=\"row\">" + escaped(label(*l.first)) + "</th>";
    for (const column& c : columns)
      text += c.cell(l);
    text += "</tr>\n";
  }
  return text + "</tbody></table></div>\n";
}

// A policy's line stands for that of the method which it means.
std::vector<line> each_kernel_once(const std::vector<line>& lines) {
  std::vector<line> kernels;
  for (const line& l : lines)
    if (std::ranges::none_of(lines, [&](const line& policy) { return policy.first->chosen == l.first->method; }))
      kernels.push_back(l);
  return kernels;
}

} // namespace

std::vector<page_table> tables_of(const std::vector<result>& results) {
  std::vector<page_table> tables;
  std::map<std::string, std::size_t> known;
  for (const block& b : blocks_of(results)) {
    const result& r = *b.front();
    const std::string key =
        r.function + '/' + r.type + '/' + (is_place(r.size) ? "" : r.size) + '/' + r.input + (r.is_call ? "/call" : "");
    const auto [at, is_new] = known.try_emplace(key, tables.size());
    if (is_new)
      tables.emplace_back();
    page_table& table = tables[at->second];
    table.sizes.push_back(r.size);
    for (const result* one : b) {
      auto same = std::ranges::find(table.lines, one->method, [](const line& l) { return l.first->method; });
      if (same == table.lines.end())
        same = table.lines.insert(same, line{one, {}});
      same->at[one->size] = one;
    }
  }
  return tables;
}

std::string to_html(page_table table) {
  const std::string& size = table.sizes.front();
  block timed;
  for (const line& l : table.lines)
    if (const auto there = l.at.find(size); there != l.at.end())
      timed.push_back(there->second);
  const block best = frontier(timed, table.on_its_input());
  std::ranges::stable_sort(table.lines, {}, [&](const line& l) {
    const auto there = l.at.find(size);
    return there == l.at.end() ? INFINITY : there->second->time ? there->second->time->median : 0;
  });
  std::string text = to_html(table.lines, columns_of(table), best, table.sizes.size() > 1);
  if (std::ranges::any_of(table.lines, [](const line& l) { return l.first->error || l.first->stated; }))
    text += "<p class=\"caption\">Errors</p>\n" +
            to_html(each_kernel_once(table.lines), error_columns_of(table), best, true);
  return text;
}

std::string title_of(const result& r, const std::string& sizes) {
  return r.type + ", " + sizes + ", " + r.input + " input" + (r.is_call ? ", calls of short arrays" : "");
}

std::string title_of(const page_table& table) {
  std::string sizes;
  for (const std::string& size : table.sizes)
    sizes += (sizes.empty() ? "" : &size == &table.sizes.back() ? " and " : ", ") + size;
  return title_of(table.any(), sizes);
}

} // namespace simdact_bench
