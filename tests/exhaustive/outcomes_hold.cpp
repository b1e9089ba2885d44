// SPDX-License-Identifier: BSL-1.0
// Holds this build's kernels and the bounds that they state against what the exhaustive run found: README.md, "The
// exhaustive run".
//
//   outcomes_hold FOLDER            by a share of the inputs, in seconds
//   outcomes_hold FOLDER --all      by the results of all inputs, of kernels whose array forms are compiled, in
//   minutes;
//                                   NaN give NaN then, and a share of the arrays has the bits of scalar calls
//
// A kernel without a row is counted; a row without a kernel is wrong. Exit status 1 if anything is wrong.
#include <cstdio>
#include <cstring>
#include <set>
#include <string>

#include <support/collected.hpp>
#include <support/holds.hpp>
#include <support/outcome.hpp>
#include <support/promises.hpp>
#include <support/result_hash.hpp>

using namespace simdact_test;

namespace {

struct count {
  int held = 0, without_row = 0, wrong = 0;
};

std::string shown_hash(std::uint64_t h) {
  char text[32];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(h));
  return text;
}

std::string name_of_room(std::string file) {
  file.erase(0, file.rfind('/') + 1);
  return file.substr(0, file.rfind("_test"));
}

// What the hashes say of the kernel's results.
template <class T>
void compare(const subject<T>& s, const char* of, std::uint64_t got, std::uint64_t in_row,
             std::vector<std::string>& wrong) {
  if (got != in_row)
    wrong.push_back(std::string("the hash of ") + of + " is " + shown_hash(got) + ", in the row " + shown_hash(in_row) +
                    ": the kernel gives other bits than those measured; measure it again: cmake --build --preset gcc "
                    "--target exhaustive_" +
                    name_of_room(s.file));
}

// Next to the root of a derivative an error in ULP is no more than a number.
constexpr double beside_a_root = 1e5;

// Whether an error that the row names is met at the row's input. The reference of sweeps is within a millionth of an
// ULP, that of the searches a line between the ends of a run, within 2^-61 of the result.
template <class T>
void meet(const subject<T>& s, const simdact::bound& found, std::vector<std::string>& wrong) {
  const auto result = [&](double x) {
    return within_range<T>(as_double(s.scalar(T(static_cast<simdact::simd::computed_t<T>>(x)))));
  };
  const auto expect = [&](const char* what, long double met, double in_row, double at, long double slack) {
    if (!(std::fabs(met - static_cast<long double>(in_row)) <= slack)) {
      char text[200];
      std::snprintf(text, sizeof text, "%s: in the row %.9g at %a, where it is %.9Lg", what, in_row, at, met);
      wrong.push_back(text);
    }
  };
  const auto error = [&](double x) { return std::fabs(result(x) - within_range<T>(s.shape->exact(x))); };
  const auto unit = [&](double x) { return static_cast<long double>(ulp<T>(s.shape->exact(x))); };
  constexpr long double few = sizeof(T) == 8 ? 0x1p-8L : 1e-5L;
  if (found.max_ulp < beside_a_root)
    expect("largest error in ULP", error(found.max_ulp_at) / unit(found.max_ulp_at), found.max_ulp, found.max_ulp_at,
           few * (1 + static_cast<long double>(found.max_ulp)));
  if (found.max_abs < std::numeric_limits<double>::max())
    expect("largest absolute error", error(found.max_abs_at), found.max_abs, found.max_abs_at,
           few * (unit(found.max_abs_at) + static_cast<long double>(found.max_abs)));
}

template <class T>
void hold(const subject<T>& s, const outcomes& table, bool all, std::set<std::string>& known, count& n) {
  const std::string key = s.function + ", " + s.method + ", " + type_name<T>();
  known.insert(key);
  const outcome* const row = table.find(s.function, s.method, type_name<T>());
  if (row == nullptr) {
    ++n.without_row;
    return;
  }
  std::vector<std::string> wrong;
  if (!all) {
    compare(s, "a share of the results", hash_of_share(s), row->share, wrong);
    if (wrong.empty())
      meet(s, row->found, wrong);
    for (const std::string& complaint : complaints(s.stated, row->found, s.derived ? inputs::derived : inputs::all))
      wrong.push_back(complaint);
  } else if (!s.scalar_only()) {
    compare(s, "all results", hash_of_all(s), row->hash, wrong);
    for (const std::string& complaint : broken_promises(s))
      wrong.push_back(complaint);
  }
  for (const std::string& text : wrong)
    std::printf("%s: %s\n", key.c_str(), text.c_str());
  ++(wrong.empty() ? n.held : n.wrong);
}

// Fast in sixteen bits is another kernel on each instruction set, of floats.
template <class T>
void hold_type(const outcomes& table, bool all, std::set<std::string>& known, count& n) {
  for (const auto* kernels : {&collected<T>(), &collected_scalars<T>()})
    for (const subject<T>& s : *kernels)
      if (s.method != "fast")
        hold(s, table, all, known, n);
}

int run(const std::string& folder, bool all) {
  const std::string path = outcomes::file_in(folder);
  const outcomes table = outcomes::read(path);
  std::set<std::string> known;
  count n;
  hold_type<float>(table, all, known, n);
  hold_type<double>(table, all, known, n);
  hold_type<simdact::bfloat16>(table, all, known, n);
  hold_type<simdact::float16>(table, all, known, n);
  for (const outcome& row : table.rows())
    if (const std::string key = row.function + ", " + row.method + ", " + row.type; known.count(key) == 0) {
      std::printf("%s: there is a row, and no such kernel\n", key.c_str());
      ++n.wrong;
    }
  std::printf("%s: %d kernels hold, %d have no row, %d are wrong\n", path.c_str(), n.held, n.without_row, n.wrong);
  return n.wrong == 0 && n.held > 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
  const bool all = argc == 3 && std::strcmp(argv[2], "--all") == 0;
  if (argc != 2 && !all) {
    std::fprintf(stderr, "outcomes_hold: FOLDER and, behind it, --all are understood\n");
    return 2;
  }
  try {
    return run(argv[1], all);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "outcomes_hold: %s\n", error.what());
    return 2;
  }
}
