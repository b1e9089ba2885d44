// SPDX-License-Identifier: BSL-1.0
// Sweeps every kernel over all floats, bfloat16 and float16 and searches for its worst doubles, prints what it measured
// as the library states it, and says where a stated bound does not hold.
//
//   survey [--every N] [--runs N] [--rounds N] [--function NAME]… [--method NAME]… [--type NAME]…
//
// takes one block of floats in N outside of [2^-20, 2^10) and all within; N runs of doubles, then N rounds of a search
// from the worst of them on, each twice as long as the one before; the functions, methods and element types named.
//
// Exit status 1 if measured > stated or stated > 1.25 · measured for any kernel.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

#include <support/collected.hpp>
#include <support/holds.hpp>
#include <support/search_double.hpp>
#include <support/survey_narrow.hpp>

using namespace simdact_test;

namespace {

int failures = 0;
inputs swept = inputs::all;
std::vector<std::string> wanted_functions, wanted_types, wanted_methods;

// Whether a name is among those wanted; none: all are.
bool is_wanted(const std::vector<std::string>& wanted, const std::string& name) {
  return wanted.empty() || std::find(wanted.begin(), wanted.end(), name) != wanted.end();
}

// The wanted kernels of one function.
template <class T>
std::vector<subject<T>> kernels_of(const std::string& function) {
  std::vector<subject<T>> kernels;
  for (const subject<T>& s : collected<T>())
    if (s.function == function && is_wanted(wanted_methods, s.method))
      kernels.push_back(s);
  return kernels;
}

template <class T>
void report(const subject<T>& s, const simdact::bound& found) {
  const std::string key = "fn::" + s.function + ", " + s.method + ", " + type_name<T>();
  std::printf("%s%s %s\n", key.c_str(), simdact::simd::fused ? " fused" : " unfused", as_initializer(found).c_str());
  for (const std::string& complaint : complaints(s.stated, found, swept)) {
    std::fprintf(stderr, "survey: %s: %s\n", key.c_str(), complaint.c_str());
    ++failures;
  }
  std::fflush(stdout);
}

// Whether a block is where the functions bend and a method's errors come and go.
bool is_amid(std::uint32_t block) {
  const std::uint32_t exponent = block >> 11 & 0xff;
  return exponent >= 127 - 20 && exponent < 127 + 10;
}

// One thread's share of the blocks, through every kernel, so that the exact results are computed once.
void sweep_share(const std::vector<subject<float>>& kernels, std::vector<float_survey>& surveys, std::uint32_t first,
                 std::uint32_t threads, std::uint32_t every, bool speak) {
  const char* const function = kernels[0].function.c_str();
  float_block block;
  for (std::uint32_t k = first; k < float_blocks; k += threads) {
    if ((k % every == 0 || is_amid(k)) && block.fill(k, *kernels[0].shape))
      for (float_survey& survey : surveys)
        survey.add(block);
    if (speak && (k - first) % (float_blocks / 64) < threads)
      std::fprintf(stderr, "\rsurvey: %s %3u %%", function, static_cast<unsigned>(100.0 * k / float_blocks));
  }
  if (speak)
    std::fprintf(stderr, "\rsurvey: %s 100 %%\n", function);
}

void sweep_floats(const std::string& function, std::uint32_t every) {
  const std::vector<subject<float>> kernels = kernels_of<float>(function);
  if (kernels.empty())
    return;
  std::vector<float_survey> blank;
  for (const subject<float>& s : kernels)
    blank.emplace_back(s.array, *s.shape);
  const std::uint32_t threads = std::max(1u, std::thread::hardware_concurrency());
  std::vector<std::vector<float_survey>> shares(threads, blank);
  std::vector<std::thread> pool;
  for (std::uint32_t t = 0; t < threads; ++t)
    pool.emplace_back([&, t] { sweep_share(kernels, shares[t], t, threads, every, t == 0); });
  for (auto& thread : pool)
    thread.join();
  for (std::size_t i = 0; i < kernels.size(); ++i) {
    worst_errors all;
    for (const auto& share : shares)
      all.merge(share[i].found());
    report(kernels[i], all.found());
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
  search(survey, *s.shape, seed_of(s), rounds, [&](unsigned round, const simdact::bound& found) {
    std::fprintf(stderr, "survey: %s, %s: search %u of %u, %.6g ULP, %.6g\n", s.function.c_str(), s.method.c_str(),
                 round + 1, rounds, found.max_ulp, found.max_abs);
  });
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
    report(kernels[i], surveys[i].found());
  }
}

// What the options say.
struct effort {
  unsigned long every = 1, runs = 1 << 18, rounds = 14;
};

template <class T>
void sweep_narrow(const std::string& function) {
  if (is_wanted(wanted_types, type_name<T>()))
    for (const subject<T>& s : kernels_of<T>(function))
      report(s, survey_narrow(s.array, *s.shape));
}

void sweep(const std::string& function, const effort& e) {
  if (is_wanted(wanted_types, "float"))
    sweep_floats(function, static_cast<std::uint32_t>(e.every));
  if (is_wanted(wanted_types, "double"))
    sweep_doubles(function, e.runs, static_cast<unsigned>(e.rounds));
  sweep_narrow<simdact::bfloat16>(function);
  sweep_narrow<simdact::float16>(function);
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
  return names;
}

// Whether the option has a value that makes sense.
bool take(const std::string& option, const char* value, effort& e) {
  for (const auto& [name, list] : {std::pair{"--function", &wanted_functions}, std::pair{"--method", &wanted_methods},
                                   std::pair{"--type", &wanted_types}})
    if (option == name && value != nullptr) {
      list->push_back(value);
      return true;
    }
  for (const auto& [name, number] :
       {std::pair{"--every", &e.every}, std::pair{"--runs", &e.runs}, std::pair{"--rounds", &e.rounds}})
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
                   "survey: %s: --every N, --runs N, --rounds N, each at least 1, --function NAME, --method NAME and "
                   "--type NAME are understood\n",
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
  for (const std::string& function : all)
    if (is_wanted(wanted_functions, function))
      sweep(function, e);
  std::fprintf(stderr, "survey: %d bounds do not hold\n", failures);
  return failures == 0 ? 0 : 1;
}
