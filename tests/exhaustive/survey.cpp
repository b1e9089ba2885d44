// Sweeps every kernel over all floats, all bfloat16 and a large sample of doubles, prints what it measured as the
// library states it, and says where a stated bound does not hold.
//
//   survey [--every N] [--runs N] [--method TEXT]
//
// takes one block of floats in N, N runs of doubles, and the methods whose names begin with the text.
//
// Exit status 1 if measured > stated or stated > 1.25 · measured for any kernel.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include <simdact/simdact.hpp>
#include <support/holds.hpp>
#include <support/method_name.hpp>
#include <support/methods.hpp>
#include <support/survey_double.hpp>

namespace fn = simdact::fn;
using namespace simdact_test;

namespace {

int failures = 0;
std::string wanted;

// The kernels for T of the wanted methods.
template <class Function, class T, class Visitor>
void for_each_wanted(Visitor visitor) {
  for_each_kernel<Function, T>([&]<class Method>() {
    if (method_name<Method>().starts_with(wanted))
      visitor.template operator()<Method>();
  });
}

void report(const std::string& key, const simdact::bound& stated, const simdact::bound& found) {
  std::printf("%s%s %s\n", key.c_str(), simdact::simd::fused ? " fused" : " unfused", as_initializer(found).c_str());
  for (const std::string& complaint : complaints(stated, found)) {
    std::fprintf(stderr, "survey: %s: %s\n", key.c_str(), complaint.c_str());
    ++failures;
  }
  std::fflush(stdout);
}

template <class Function, class Method, class T>
std::string key() {
  return std::string("fn::") + Function::name + ", " + method_name<Method>() + ", " + type_name<T>();
}

// One thread's share of the blocks, through every kernel, so that the exact results are computed once.
template <class Function>
class float_sweep {
public:
  float_sweep() {
    for_each_wanted<Function, float>([&]<class Method>() {
      auto survey = std::make_shared<float_survey<Function, Method>>();
      add_.push_back([survey](const float_block& block) { survey->add(block); });
      found_.push_back([survey] { return survey->found(); });
    });
  }

  void run(std::uint32_t first, std::uint32_t every, bool speak) {
    float_block block;
    for (std::uint32_t k = first; k < float_blocks; k += every) {
      if (block.fill<Function>(k))
        for (auto& add : add_)
          add(block);
      if (speak && (k - first) % (float_blocks / 64) < every)
        std::fprintf(stderr, "\rsurvey: %s %3u %%", Function::name, static_cast<unsigned>(100.0 * k / float_blocks));
    }
    if (speak)
      std::fprintf(stderr, "\rsurvey: %s 100 %%\n", Function::name);
  }

  simdact::bound found(std::size_t kernel) const { return found_[kernel](); }

private:
  std::vector<std::function<void(const float_block&)>> add_;
  std::vector<std::function<simdact::bound()>> found_;
};

template <class Function>
void sweep_floats(std::uint32_t every) {
  const std::uint32_t threads = std::max(1u, std::thread::hardware_concurrency());
  std::vector<float_sweep<Function>> sweeps(threads);
  std::vector<std::thread> pool;
  for (std::uint32_t t = 0; t < threads; ++t)
    pool.emplace_back([&, t] { sweeps[t].run(t * every, threads * every, t == 0); });
  for (auto& thread : pool)
    thread.join();
  std::size_t kernel = 0;
  for_each_wanted<Function, float>([&]<class Method>() {
    worst_errors all;
    for (const auto& sweep : sweeps)
      all.merge(sweep.found(kernel));
    ++kernel;
    report(key<Function, Method, float>(), simdact::build_bound<Function, Method, float>, all.found());
  });
}

template <class Function>
void sweep_doubles(std::size_t runs) {
  std::vector<std::function<void(const std::vector<double>&, const std::vector<long double>&)>> add;
  std::vector<std::function<void()>> finish;
  for_each_wanted<Function, double>([&]<class Method>() {
    auto survey = std::make_shared<double_survey<Function, Method>>();
    add.push_back([survey](const auto& x, const auto& exact) { survey->add(x, exact); });
    finish.push_back([survey] {
      report(key<Function, Method, double>(), simdact::build_bound<Function, Method, double>, survey->found());
    });
  });
  std::vector<double> x;
  std::vector<long double> exact(double_sample::run_length);
  for (std::size_t k = 0; k < runs; ++k) {
    double_sample::fill(k, x);
    std::transform(x.begin(), x.end(), exact.begin(), [](double v) { return specification<Function>::exact(v); });
    for (auto& survey : add)
      survey(x, exact);
  }
  for (auto& kernel : finish)
    kernel();
}

template <class Function>
void sweep(std::uint32_t every, std::size_t runs) {
  sweep_floats<Function>(every);
  sweep_doubles<Function>(runs);
  for_each_wanted<Function, simdact::bfloat16>([]<class Method>() {
    report(key<Function, Method, simdact::bfloat16>(), simdact::build_bound<Function, Method, simdact::bfloat16>,
           survey_bfloat16<Function, Method>());
  });
}

} // namespace

int main(int argc, char** argv) {
  unsigned long every = 1, runs = 700'000;
  for (int i = 1; i < argc; i += 2) {
    const std::string option = argv[i];
    if (option == "--method" && i + 1 < argc) {
      wanted = argv[i + 1];
      continue;
    }
    char* end = nullptr;
    const unsigned long value = i + 1 < argc ? std::strtoul(argv[i + 1], &end, 10) : 0;
    if ((option != "--every" && option != "--runs") || value == 0 || *end != '\0') {
      std::fprintf(stderr, "survey: %s: --every N, --runs N, each at least 1, and --method TEXT are understood\n",
                   option.c_str());
      return 2;
    }
    (option == "--every" ? every : runs) = value;
  }
  sweep<fn::tanh>(static_cast<std::uint32_t>(every), runs);
  sweep<fn::tanh_derivative>(static_cast<std::uint32_t>(every), runs);
  std::fprintf(stderr, "survey: %d bounds do not hold\n", failures);
  return failures == 0 ? 0 : 1;
}
