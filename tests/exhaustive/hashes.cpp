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
#include <support/double_sample.hpp>
#include <support/survey.hpp>

using namespace simdact_test;

namespace {

class hash {
public:
  template <class T>
  void add(const std::vector<T>& values) {
    for (const T value : values) {
      state_ = (state_ ^ bits(value)) * 0x9e3779b97f4a7c15u;
      state_ ^= state_ >> 29;
    }
  }
  std::uint64_t value() const { return state_; }

private:
  std::uint64_t state_ = 0;
};

template <class T>
void print(const subject<T>& s, const hash& h) {
  std::printf("%s %s %s %016llx\n", s.function.c_str(), s.method.c_str(), type_name<T>().c_str(),
              static_cast<unsigned long long>(h.value()));
}

hash hash_floats(const subject<float>& s, std::uint32_t every) {
  hash h;
  std::vector<float> x(block_step), y(block_step);
  for (std::uint32_t k = 0; k < float_blocks; k += every) {
    if ((k >> 11 & 0xff) == 0xff)
      continue;
    for (std::uint32_t i = 0; i < block_step; ++i)
      x[i] = std::bit_cast<float>(k * block_step + i);
    if (static_cast<double>(x[1]) < s.shape->domain_low)
      continue;
    s.array(x, y);
    h.add(y);
  }
  return h;
}

hash hash_doubles(const subject<double>& s, std::size_t runs) {
  hash h;
  std::vector<double> x, y(double_sample::run_length);
  for (std::size_t k = 0; k < runs; ++k) {
    double_sample::fill(k, x);
    if (x[0] < s.shape->domain_low)
      continue;
    s.array(x, y);
    h.add(y);
  }
  return h;
}

template <class T>
hash hash_narrow(const subject<T>& s) {
  std::vector<T> x, y;
  for (std::uint32_t b = 0; b < 0x10000; ++b)
    if (const T value = from_bits<T>(b); !is_nan(value))
      x.push_back(value);
  y.resize(x.size());
  s.array(x, y);
  hash h;
  h.add(y);
  return h;
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
      print(s, hash_narrow(s));
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
      print(s, hash_floats(s, chosen.every));
  for (const auto& s : collected<double>())
    if (chosen.wants(s))
      print(s, hash_doubles(s, std::max(64u, 16384u / chosen.every)));
  print_narrow<simdact::bfloat16>(chosen);
  print_narrow<simdact::float16>(chosen);
}
