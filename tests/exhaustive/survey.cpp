// Sweeps every kernel over all floats, all bfloat16 and a large sample of doubles, prints what it measured as the
// library states it, and says where a stated bound does not hold.
//
//   survey [--every N] [--runs N] [--function NAME] [--method TEXT]
//
// takes one block of floats in N outside of [2^-20, 2^10) and all within, N runs of doubles, one function, and the
// methods whose names begin with the text.
//
// Exit status 1 if measured > stated or stated > 1.25 · measured for any kernel.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

#include <support/collected.hpp>
#include <support/holds.hpp>
#include <support/survey_double.hpp>

using namespace simdact_test;

namespace {

int failures = 0;
inputs swept = inputs::all;
std::string wanted, wanted_function;

// The wanted kernels of one function.
template <class T>
std::vector<subject<T>> kernels_of(const std::string& function) {
  std::vector<subject<T>> kernels;
  for (const subject<T>& s : collected<T>())
    if (s.function == function && s.method.starts_with(wanted))
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

void sweep_doubles(const std::string& function, std::size_t runs) {
  const std::vector<subject<double>> kernels = kernels_of<double>(function);
  if (kernels.empty())
    return;
  std::vector<double_survey> surveys;
  for (const subject<double>& s : kernels)
    surveys.emplace_back(s.array, *s.shape);
  std::vector<double> x;
  std::vector<long double> exact(double_sample::run_length);
  const auto add = [&] {
    std::transform(x.begin(), x.end(), exact.begin(), kernels[0].shape->exact);
    for (double_survey& survey : surveys)
      survey.add(x, exact);
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
  for (const double from : {kernels[0].shape->root, -kernels[0].shape->root}) {
    double_sample::fill_from(from, x);
    add();
  }
  for (std::size_t i = 0; i < kernels.size(); ++i) {
    // A sample may have met the worst on one side only, and missed the rare step that is stated.
    for (int round = 0; round < 4; ++round) {
      const simdact::bound found = surveys[i].found();
      for (const double at :
           {found.max_ulp_at, found.max_abs_at, found.max_step_down_at, kernels[i].stated.max_step_down_at})
        for (const double from : {at, -at}) {
          double_sample::fill_from(from, x);
          std::transform(x.begin(), x.end(), exact.begin(), kernels[i].shape->exact);
          surveys[i].add(x, exact);
        }
    }
    report(kernels[i], surveys[i].found());
  }
}

void sweep(const std::string& function, std::uint32_t every, std::size_t runs) {
  sweep_floats(function, every);
  sweep_doubles(function, runs);
  for (const auto& s : kernels_of<simdact::bfloat16>(function))
    report(s, survey_bfloat16(s.array, *s.shape));
}

// Those with kernels for float, in the order in which they came: all of them.
std::vector<std::string> functions() {
  std::vector<std::string> names;
  for (const subject<float>& s : collected<float>())
    if (std::find(names.begin(), names.end(), s.function) == names.end())
      names.push_back(s.function);
  return names;
}

} // namespace

int main(int argc, char** argv) {
  unsigned long every = 1, runs = 131'072;
  for (int i = 1; i < argc; i += 2) {
    const std::string option = argv[i];
    if ((option == "--method" || option == "--function") && i + 1 < argc) {
      (option == "--method" ? wanted : wanted_function) = argv[i + 1];
      continue;
    }
    char* end = nullptr;
    const unsigned long value = i + 1 < argc ? std::strtoul(argv[i + 1], &end, 10) : 0;
    if ((option != "--every" && option != "--runs") || value == 0 || *end != '\0') {
      std::fprintf(
          stderr,
          "survey: %s: --every N, --runs N, each at least 1, --function NAME and --method TEXT are understood\n",
          option.c_str());
      return 2;
    }
    (option == "--every" ? every : runs) = value;
  }
  if (every > 1)
    swept = inputs::share;
  bool any = false;
  for (const std::string& function : functions())
    if (wanted_function.empty() || wanted_function == function) {
      sweep(function, static_cast<std::uint32_t>(every), runs);
      any = true;
    }
  if (!any) {
    std::fprintf(stderr, "survey: --function %s: there is no such function\n", wanted_function.c_str());
    return 2;
  }
  std::fprintf(stderr, "survey: %d bounds do not hold\n", failures);
  return failures == 0 ? 0 : 1;
}
