// SPDX-License-Identifier: BSL-1.0
// Prints a hash of the bits that every kernel gives for the same inputs: equal lines on every instruction set with FMA
// are what "reproducible" promises, of the named methods too.
//
//   hashes [--every N] [--method NAME]     takes one block of 4096 floats in N; kernels of that method alone
//
// The hash of the long sweep goes through all floats; doubles are a fixed sample.
#include <cstdio>
#include <cstdlib>
#include <string>

#include <support/collected.hpp>
#include <support/result_hash.hpp>

using namespace simdact_test;

namespace {

template <class T>
void print(const subject<T>& s, std::uint64_t hash) {
  std::printf("%s %s %s %016llx\n", s.function.c_str(), s.method.c_str(), type_name<T>().c_str(),
              static_cast<unsigned long long>(hash));
}

struct options {
  std::uint32_t every = 1;
  std::string method;

  // Whether the option has a value that makes sense.
  bool take(const std::string& option, const char* value) {
    if (option == "--every" && value != nullptr)
      every = static_cast<std::uint32_t>(std::strtoul(value, nullptr, 10));
    else if (option == "--method" && value != nullptr)
      method = value;
    else
      return false;
    return every > 0;
  }
  template <class T>
  bool wants(const subject<T>& s) const {
    return method.empty() || s.method == method;
  }
};

// Fast is another kernel on each instruction set.
template <class T>
void print_narrow(const options& chosen) {
  for (const subject<T>& s : collected<T>())
    if (s.method != "fast" && chosen.wants(s))
      print(s, hash_of_share(s));
}

} // namespace

int main(int argc, char** argv) {
  options chosen;
  for (int i = 1; i < argc; i += 2)
    if (!chosen.take(argv[i], argv[i + 1])) {
      std::fprintf(stderr, "hashes: %s: --every N with N at least 1 and --method NAME are understood\n", argv[i]);
      return 2;
    }
  for (const auto& s : collected<float>())
    if (chosen.wants(s))
      print(s, hash_of_blocks(s, 0, chosen.every));
  for (const auto& s : collected<double>())
    if (chosen.wants(s))
      print(s, hash_of_runs(s, std::max(64u, 16384u / chosen.every)));
  print_narrow<simdact::bfloat16>(chosen);
  print_narrow<simdact::float16>(chosen);
}
