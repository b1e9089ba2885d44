// SPDX-License-Identifier: BSL-1.0
#include "json.hpp"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "text.hpp"
#include "two_runs.hpp"

namespace simdact_bench {
namespace {

using json = nlohmann::ordered_json;

constexpr const char* file_format = "simdact_bench 1";

// JSON has no infinity, which becomes null.
double rounded(double value, int digits = 6) {
  return std::isfinite(value) ? std::strtod(print("%.*g", digits, value).c_str(), nullptr) : value;
}

json to_json(const errors_by_zone& zones) {
  json j;
  for (const errors& e : zones)
    j.push_back({rounded(e.max_abs, 3), rounded(e.max_ulp, 3)});
  return j;
}

json to_json(const result& r) {
  json j{{"function", r.function}, {"type", r.type}, {"size", r.size}, {"input", r.input}, {"method", r.method}};
  if (!r.chosen.empty())
    j["chosen"] = r.chosen;
  if (r.is_call)
    j["is_call"] = true;
  if (r.time) {
    j["ns"] = rounded(r.time->median, 5);
    j["ns_least"] = rounded(r.time->least, 5);
    j["ns_most"] = rounded(r.time->most, 5);
    if (r.time->again)
      j["ns_again"] = rounded(*r.time->again, 5);
  }
  for (const auto& [name, ratio] : {std::pair("x_copy", r.x_copy), {"x_std", r.x_std}, {"x_libmvec", r.x_libmvec}})
    if (ratio)
      j[name] = rounded(*ratio, 4);
  if (r.error) {
    j["max_abs"] = rounded(r.error->max_abs);
    j["max_abs_at"] = rounded(r.error->max_abs_at);
    j["max_ulp"] = rounded(r.error->max_ulp);
    j["max_ulp_at"] = rounded(r.error->max_ulp_at);
    j["mean_abs"] = rounded(r.error->mean_abs, 4);
    j["mean_ulp"] = rounded(r.error->mean_ulp, 4);
    if (r.error->on_all_floats)
      j["on_all_floats"] = true;
  }
  if (r.by_zone)
    j["by_zone"] = to_json(*r.by_zone);
  if (r.stated) {
    j["stated_abs"] = rounded(r.stated->max_abs);
    j["stated_abs_at"] = rounded(r.stated->max_abs_at);
    j["stated_ulp"] = rounded(r.stated->max_ulp);
    j["stated_ulp_at"] = rounded(r.stated->max_ulp_at);
    j["shape"] = shape_of(*r.stated);
  }
  if (!r.special.empty())
    j["special"] = r.special;
  return j;
}

double number(const json& j, const char* name) {
  return j.at(name).is_null() ? INFINITY : j.at(name).get<double>();
}

result result_of(const json& j) {
  result r{.function = j.at("function"),
           .type = j.at("type"),
           .size = j.at("size"),
           .input = j.at("input"),
           .method = j.at("method"),
           .chosen = j.value("chosen", "")};
  r.is_call = j.value("is_call", false);
  if (j.contains("ns"))
    r.time = timing{number(j, "ns"), number(j, "ns_least"), number(j, "ns_most")};
  if (j.contains("max_abs"))
    r.error = errors{.max_ulp = number(j, "max_ulp"),
                     .max_abs = number(j, "max_abs"),
                     .mean_abs = number(j, "mean_abs"),
                     .on_all_floats = j.value("on_all_floats", false)};
  if (j.contains("stated_abs")) {
    const std::string shape = j.at("shape");
    const auto has = [&](const char* name) { return shape.find(name) != shape.npos; };
    r.stated = guarantee{.max_ulp = number(j, "stated_ulp"),
                         .max_ulp_at = number(j, "stated_ulp_at"),
                         .max_abs = number(j, "stated_abs"),
                         .max_abs_at = number(j, "stated_abs_at"),
                         .odd = has("odd"),
                         .monotone = has("monotone"),
                         .bounded = has("bounded")};
  }
  r.special = j.value("special", "");
  return r;
}

} // namespace

std::string to_json(const run& of) {
  json head{{"format", file_format},      {"cpu", of.on.cpu},     {"instruction_set", of.on.instruction_set},
            {"compiler", of.on.compiler}, {"flags", of.on.flags}, {"simdact", of.on.source},
            {"date", of.on.date}};
  if (!of.absent.empty())
    head["absent"] = of.absent;
  if (const auto found = difference_of(of.results))
    head["again"] = {{"median", rounded(found->median)},
                     {"most_of_twenty", rounded(found->most_of_twenty)},
                     {"most", rounded(found->most)},
                     {"row", found->row}};
  std::string text = head.dump(1);
  text.erase(text.rfind('\n'));
  text += ",\n \"rows\": [";
  for (const result& r : of.results)
    text += (&r == &of.results.front() ? "\n" : ",\n") + to_json(r).dump();
  return text + "\n]}\n";
}

run read_json(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in || std::filesystem::is_directory(file))
    throw std::runtime_error(file.string() + " cannot be read" + (in ? ": that is a directory" : ""));
  try {
    const json j = json::parse(in);
    if (j.at("format") != file_format)
      throw std::runtime_error(file.string() + " has not the format " + file_format);
    run found;
    found.on = {j.at("cpu"),   j.at("instruction_set"), j.at("compiler"),
                j.at("flags"), j.value("simdact", ""),  j.at("date")};
    for (const json& row : j.at("rows"))
      found.results.push_back(result_of(row));
    return found;
  } catch (const json::exception& e) {
    throw std::runtime_error(file.string() + " is not a file that --json writes: " + e.what());
  }
}

} // namespace simdact_bench
