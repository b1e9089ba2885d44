// SPDX-License-Identifier: BSL-1.0
// Sweeps every kernel over all floats, bfloat16 and float16 and searches for its worst doubles, prints what it measured
// as the library states it, and says where a stated bound does not hold.
//
//   survey [--every N] [--runs N] [--rounds N] [--function NAME]… [--method NAME]… [--type NAME]… [--threads N]
//          [--outcomes FOLDER [--commit TEXT]]
//
// takes one block of floats in N outside of [2^-20, 2^10) and all within; N runs of doubles, then N rounds of a search
// from the worst of them on, each twice as long as the one before; the functions, methods and element types named.
//
// With --outcomes what is measured goes to the table in that folder instead, function by function, and a kernel whose
// results still have the hash of its row is left out: a run that was ended goes on where it was.
//
// Exit status 1 if measured > stated or stated > 1.25 · measured for any kernel, if one gives a number for a NaN, or if
// its scalar calls and its arrays differ; those two are tried of the kernels that are left out, too.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

#include <bench/machine.hpp>
#include <support/collected.hpp>
#include <support/holds.hpp>
#include <support/outcome.hpp>
#include <support/promises.hpp>
#include <support/result_hash.hpp>
#include <support/search_double.hpp>
#include <support/survey_narrow.hpp>

using namespace simdact_test;

namespace {

int failures = 0;
inputs swept = inputs::all;
std::vector<std::string> wanted_functions, wanted_types, wanted_methods;
std::string outcomes_folder, commit = "unknown";
outcomes known;

// Whether a name is among those wanted; none: all are.
bool is_wanted(const std::vector<std::string>& wanted, const std::string& name) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), name) != wanted.end();
}

template <class T>
std::string name_of(const subject<T>& s) {
  return "fn::" + s.function + ", " + s.method + ", " + type_name<T>();
}

template <class T>
void complain(const subject<T>& s, const simdact::bound& found) {
  std::vector<std::string> all = complaints(s.stated, found, swept), broken = broken_promises(s);
  all.insert(all.end(), broken.begin(), broken.end());
  for (const std::string& complaint : all) {
    std::fprintf(stderr, "\nsurvey: %s: %s\n", name_of(s).c_str(), complaint.c_str());
    ++failures;
  }
}

// Leaves the kernels that are to be measured.
template <class T>
void choose() {
  std::erase_if(collected<T>(), [](const subject<T>& s) {
    if (!is_wanted(wanted_functions, s.function) || !is_wanted(wanted_methods, s.method) ||
        !is_wanted(wanted_types, type_name<T>()))
      return true;
    const outcome* const row = known.find(s.function, s.method, type_name<T>());
    if (row == nullptr || row->share != hash_of_share(s))
      return false;
    complain(s, row->found);
    return true;
  });
}

// Those of one function.
template <class T>
std::vector<subject<T>> kernels_of(const std::string& function) {
  std::vector<subject<T>> kernels;
  for (const subject<T>& s : collected<T>())
    if (s.function == function)
      kernels.push_back(s);
  return kernels;
}

// How far the program is. A part is a function's kernels for a type, with a rough number of seconds for its work.
class progress {
public:
  void expect(double work) { all_ += work; }
  void begin(const std::string& function, std::size_t number, std::size_t of) {
    what_ = function + " (function " + std::to_string(number) + " of " + std::to_string(of) + ")";
  }
  void begin_part(double work) { part_ = work; }
  void end_part() {
    show(1);
    done_ += part_;
    part_ = 0;
  }
  void show(double share_of_part) const {
    if (part_ == 0)
      return;
    const double done = done_ + part_ * share_of_part;
    const double elapsed = std::chrono::duration<double>(clock::now() - begun_).count();
    std::fprintf(stderr, "\rsurvey: %s: %3.0f %% of %s; %3.0f %% of all, about %.0f min left   ",
                 simdact_bench::this_machine().instruction_set.c_str(), 100 * share_of_part, what_.c_str(),
                 100 * done / all_, elapsed / done * (all_ - done) / 60);
  }

private:
  using clock = std::chrono::steady_clock;

  std::string what_;
  double all_ = 0, done_ = 0, part_ = 0;
  clock::time_point begun_ = clock::now();
};

progress shown;

template <class T>
double work_of(const std::string& function) {
  const auto kernels = static_cast<double>(kernels_of<T>(function).size());
  return kernels == 0 ? 0 : sizeof(T) == 4 ? 15 + 15 * kernels : sizeof(T) == 8 ? 4 * kernels : 0.1 * kernels;
}

// What was found, from how many inputs, with the hash of all results.
template <class T>
void report(const subject<T>& s, const simdact::bound& found, std::uint64_t tried, std::uint64_t hash) {
  if (outcomes_folder.empty()) {
    std::printf("%s%s %s\n", name_of(s).c_str(), simdact::simd::fused ? " fused" : " unfused",
                as_initializer(found).c_str());
  } else {
    const simdact_bench::machine here = simdact_bench::this_machine();
    known.put({s.function, s.method, type_name<T>(), here.instruction_set, tried, found, hash, hash_of_share(s),
               here.cpu, here.compiler, commit, here.date});
  }
  complain(s, found);
  std::fflush(stdout);
}

// Whether a block is where the functions bend and a method's errors come and go.
bool is_amid(std::uint32_t block) {
  const std::uint32_t exponent = block >> 11 & 0xff;
  return exponent >= 127 - 20 && exponent < 127 + 10;
}

// What a thread found of a kernel.
struct float_share {
  float_survey survey;
  std::uint64_t hash = 0;
};

// One thread's share of the blocks, through every kernel, so that the exact results are computed once.
void sweep_share(const function_shape& shape, std::vector<float_share>& kernels, std::uint32_t first,
                 std::uint32_t threads, std::uint32_t every) {
  float_block block;
  for (std::uint32_t k = first; k < float_blocks; k += threads) {
    if ((k % every == 0 || is_amid(k)) && block.fill(k, shape))
      for (float_share& kernel : kernels) {
        kernel.survey.add(block);
        kernel.hash += hash_of_block(k, kernel.survey.results().data());
      }
    if (first == 0 && k % (float_blocks / 256) < threads)
      shown.show(static_cast<double>(k + 1) / float_blocks);
  }
}

void sweep_floats(const std::string& function, std::uint32_t every, std::uint32_t threads) {
  const std::vector<subject<float>> kernels = kernels_of<float>(function);
  if (kernels.empty())
    return;
  std::vector<float_share> blank;
  for (const subject<float>& s : kernels)
    blank.push_back({float_survey(s.array, *s.shape)});
  std::vector<std::vector<float_share>> shares(threads, blank);
  std::vector<std::thread> pool;
  for (std::uint32_t t = 0; t < threads; ++t)
    pool.emplace_back([&, t] { sweep_share(*kernels[0].shape, shares[t], t, threads, every); });
  for (auto& thread : pool)
    thread.join();
  for (std::size_t i = 0; i < kernels.size(); ++i) {
    worst_errors all;
    std::uint64_t hash = 0;
    for (const auto& share : shares) {
      all.merge(share[i].survey.found());
      hash += share[i].hash;
    }
    report(kernels[i], all.found(), std::uint64_t{1} << 32, hash);
  }
}

// One that the kernel's search shares with no other.
std::uint64_t seed_of(const subject<double>& s) {
  std::uint64_t seed = 0;
  for (const char c : s.function + s.method)
    seed = double_sample::mix(seed ^ static_cast<unsigned char>(c));
  return seed;
}

void search_about_worst(const subject<double>& s, double_survey& survey, unsigned rounds) {
  search(survey, *s.shape, seed_of(s), rounds, [](unsigned, const simdact::bound&) {});
}

void sweep_doubles(const std::string& function, std::size_t runs, unsigned rounds) {
  const std::vector<subject<double>> kernels = kernels_of<double>(function);
  if (kernels.empty())
    return;
  std::vector<double_survey> surveys;
  for (const subject<double>& s : kernels)
    surveys.emplace_back(s.array, *s.shape);
  std::vector<double> x;
  exact_run exact;
  const auto add = [&] {
    exact.fill(*kernels[0].shape, x);
    for (double_survey& survey : surveys)
      survey.add(x, exact);
  };
  const auto add_from = [&](double from) {
    for (const double signed_from : {from, -from}) {
      double_sample::fill_from(signed_from, x);
      add();
    }
  };
  for (std::size_t k = 0; k < runs; ++k) {
    double_sample::fill(k, x);
    add();
  }
  for (std::size_t k = 0; k < double_sample::powers; ++k) {
    double_sample::fill_about_power(k, x);
    add();
  }
  // An ULP is nowhere as small as about a root.
  add_from(kernels[0].shape->root);
  for (const double worst : kernels[0].worst_doubles())
    add_from(worst);
  for (std::size_t i = 0; i < kernels.size(); ++i) {
    search_about_worst(kernels[i], surveys[i], rounds);
    report(kernels[i], surveys[i].found(), surveys[i].inputs(), hash_of_all(kernels[i]));
    shown.show(static_cast<double>(i + 1) / static_cast<double>(kernels.size()));
  }
}

// What the options say.
struct effort {
  unsigned long every = 1, runs = 1 << 18, rounds = 14, threads = std::max(1u, std::thread::hardware_concurrency());
};

template <class T>
void sweep_type(const std::string& function, const effort& e) {
  shown.begin_part(work_of<T>(function));
  if constexpr (sizeof(T) == 4)
    sweep_floats(function, static_cast<std::uint32_t>(e.every), static_cast<std::uint32_t>(e.threads));
  else if constexpr (sizeof(T) == 8)
    sweep_doubles(function, e.runs, static_cast<unsigned>(e.rounds));
  else
    for (const subject<T>& s : kernels_of<T>(function))
      report(s, survey_narrow(s.array, *s.shape), 1 << 16, hash_of_all(s));
  shown.end_part();
  if (!outcomes_folder.empty())
    known.write(outcomes::file_in(outcomes_folder));
}

// Those with kernels, in the order in which they came.
std::vector<std::string> functions() {
  std::vector<std::string> names;
  const auto add = [&](const auto& kernels) {
    for (const auto& s : kernels)
      if (std::find(names.begin(), names.end(), s.function) == names.end())
        names.push_back(s.function);
  };
  add(collected<float>());
  add(collected<double>());
  add(collected<simdact::bfloat16>());
  add(collected<simdact::float16>());
  return names;
}

template <class... Types>
void sweep(const effort& e) {
  (choose<Types>(), ...);
  const std::vector<std::string> all = functions();
  for (const std::string& function : all)
    (shown.expect(work_of<Types>(function)), ...);
  for (std::size_t i = 0; i < all.size(); ++i) {
    shown.begin(all[i], i + 1, all.size());
    (sweep_type<Types>(all[i], e), ...);
    std::fprintf(stderr, "\n");
  }
}

// Whether the option has a value that makes sense.
bool take(const std::string& option, const char* value, effort& e) {
  for (const auto& [name, list] : {std::pair{"--function", &wanted_functions}, std::pair{"--method", &wanted_methods},
                                   std::pair{"--type", &wanted_types}})
    if (option == name && value != nullptr) {
      list->push_back(value);
      return true;
    }
  for (const auto& [name, text] : {std::pair{"--outcomes", &outcomes_folder}, std::pair{"--commit", &commit}})
    if (option == name && value != nullptr) {
      *text = value;
      return true;
    }
  for (const auto& [name, number] : {std::pair{"--every", &e.every}, std::pair{"--runs", &e.runs},
                                     std::pair{"--rounds", &e.rounds}, std::pair{"--threads", &e.threads}})
    if (option == name && value != nullptr) {
      char* end = nullptr;
      *number = std::strtoul(value, &end, 10);
      return *number > 0 && *end == '\0';
    }
  return false;
}

} // namespace

int main(int argc, char** argv) {
  effort e;
  for (int i = 1; i < argc; i += 2)
    if (!take(argv[i], argv[i + 1], e)) {
      std::fprintf(stderr,
                   "survey: %s: --every N, --runs N, --rounds N and --threads N, each at least 1, --function NAME, "
                   "--method NAME, --type NAME, --outcomes FOLDER and --commit TEXT are understood\n",
                   argv[i]);
      return 2;
    }
  if (e.every > 1)
    swept = inputs::share;
  const std::vector<std::string> all = functions();
  for (const std::string& function : wanted_functions)
    if (std::find(all.begin(), all.end(), function) == all.end()) {
      std::fprintf(stderr, "survey: --function %s: there is no such function\n", function.c_str());
      return 2;
    }
  if (!outcomes_folder.empty() && e.every > 1) {
    std::fprintf(stderr, "survey: --every %lu: outcomes are of all floats\n", e.every);
    return 2;
  }
  try {
    if (!outcomes_folder.empty())
      known = outcomes::read(outcomes::file_in(outcomes_folder));
    sweep<float, double, simdact::bfloat16, simdact::float16>(e);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "survey: %s\n", error.what());
    return 2;
  }
  std::fprintf(stderr, "survey: %d bounds or promises do not hold\n", failures);
  return failures == 0 ? 0 : 1;
}
