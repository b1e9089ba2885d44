// SPDX-License-Identifier: BSL-1.0
// What the exhaustive run found of each kernel, as a table of comma-separated values: README.md, "The exhaustive run".
#pragma once

#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

#include <simdact/bound.hpp>
#include <simdact/simd/config.hpp>

namespace simdact_test {

struct outcome {
  std::string function, method, type, instruction_set;
  std::uint64_t inputs; // tried
  simdact::bound found;
  std::uint64_t hash, share; // of all results, of those of inputs_of_share()
  std::string cpu, compiler, commit, date;
};

class outcomes {
public:
  // Kernels give the same bits on all targets with FMA, and on all without.
  static std::string file_in(const std::string& folder) {
    return folder + (simdact::simd::fused ? "/outcomes_fused.csv" : "/outcomes_unfused.csv");
  }

  // Empty if there is no such file.
  static outcomes read(const std::string& path);

  // In one step, so that whoever ends the program in the middle loses no rows.
  void write(const std::string& path) const;

  void put(const outcome& row) { rows_[{row.function, row.method, row.type}] = row; }
  const outcome* find(const std::string& function, const std::string& method, const std::string& type) const {
    const auto row = rows_.find({function, method, type});
    return row == rows_.end() ? nullptr : &row->second;
  }
  std::vector<outcome> rows() const {
    std::vector<outcome> list;
    for (const auto& [key, row] : rows_)
      list.push_back(row);
    return list;
  }

private:
  static constexpr const char* header =
      "function,method,type,instruction set,inputs,largest error in ULP,at,largest absolute error,at,"
      "largest step down in ULP,at,odd,bounded,hash of all results,hash of a share,CPU,compiler,commit,date";
  static constexpr std::size_t columns = 19;

  static std::vector<std::string> fields_of(const std::string& line);
  static outcome parsed(const std::vector<std::string>& fields);
  static std::string written(const outcome& row);

  std::map<std::tuple<std::string, std::string, std::string>, outcome> rows_;
};

inline std::vector<std::string> outcomes::fields_of(const std::string& line) {
  std::vector<std::string> fields(1);
  bool quoted = false;
  for (const char c : line)
    if (c == '"')
      quoted = !quoted;
    else if (c == ',' && !quoted)
      fields.emplace_back();
    else
      fields.back() += c;
  return fields;
}

inline outcome outcomes::parsed(const std::vector<std::string>& f) {
  const auto number = [&](std::size_t i) {
    char* end = nullptr;
    const double value = std::strtod(f[i].c_str(), &end);
    if (f[i].empty() || *end != '\0')
      throw std::runtime_error("\"" + f[i] + "\" is no number");
    return value;
  };
  const auto integer = [&](std::size_t i, int base) {
    std::uint64_t value = 0;
    const char* const last = f[i].data() + f[i].size();
    if (const auto [end, error] = std::from_chars(f[i].data(), last, value, base); error != std::errc{} || end != last)
      throw std::runtime_error("\"" + f[i] + "\" is no integer of base " + std::to_string(base));
    return value;
  };
  if (f.size() != columns)
    throw std::runtime_error("there are " + std::to_string(f.size()) + " columns, not " + std::to_string(columns));
  const simdact::bound found{.max_ulp = number(5),
                             .max_ulp_at = number(6),
                             .max_abs = number(7),
                             .max_abs_at = number(8),
                             .max_step_down = number(9),
                             .max_step_down_at = number(10),
                             .odd = f[11] == "yes",
                             .bounded = f[12] == "yes"};
  return {f[0], f[1], f[2], f[3], integer(4, 10), found, integer(13, 16), integer(14, 16), f[15], f[16], f[17], f[18]};
}

inline outcomes outcomes::read(const std::string& path) {
  outcomes all;
  std::ifstream file(path);
  std::string line;
  for (int n = 1; std::getline(file, line); ++n)
    try {
      if (n > 1) {
        const outcome row = parsed(fields_of(line));
        if (all.find(row.function, row.method, row.type) != nullptr)
          throw std::runtime_error("there is another row of this kernel above");
        all.put(row);
      } else if (line != header) {
        throw std::runtime_error("the columns are not those of this version");
      }
    } catch (const std::runtime_error& error) {
      throw std::runtime_error(path + ":" + std::to_string(n) + ": " + error.what());
    }
  return all;
}

inline std::string outcomes::written(const outcome& row) {
  const auto quoted = [](const std::string& text) { return text.find(',') == text.npos ? text : "\"" + text + "\""; };
  const auto shortest = [](double x) {
    char text[32];
    return std::string(text, std::to_chars(text, text + sizeof text, x).ptr);
  };
  const auto exactly = [](double x) {
    char text[32];
    std::snprintf(text, sizeof text, "%a", x);
    return std::string(text);
  };
  const auto hash = [](std::uint64_t h) {
    char text[32];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(h));
    return std::string(text);
  };
  const simdact::bound& b = row.found;
  std::string line;
  for (const std::string& field :
       {row.function, quoted(row.method), row.type, row.instruction_set, std::to_string(row.inputs),
        shortest(b.max_ulp), exactly(b.max_ulp_at), shortest(b.max_abs), exactly(b.max_abs_at),
        shortest(b.max_step_down), exactly(b.max_step_down_at), std::string(b.odd ? "yes" : "no"),
        std::string(b.bounded ? "yes" : "no"), hash(row.hash), hash(row.share), quoted(row.cpu), quoted(row.compiler),
        row.commit, row.date})
    line += (line.empty() ? "" : ",") + field;
  return line;
}

inline void outcomes::write(const std::string& path) const {
  const std::string next = path + ".next";
  {
    std::ofstream file(next);
    file << header << '\n';
    for (const auto& [key, row] : rows_)
      file << written(row) << '\n';
    file.close();
    if (!file)
      throw std::runtime_error(next + ": cannot be written");
  }
  if (std::rename(next.c_str(), path.c_str()) != 0)
    throw std::runtime_error(path + ": cannot be replaced");
}

} // namespace simdact_test
