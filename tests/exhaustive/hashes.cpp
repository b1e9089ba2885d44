// Prints a hash of the bits that every kernel gives for the same inputs: equal lines on every instruction set with FMA
// are what "reproducible" promises, of the named methods too.
//
//   hashes [--every N]     takes one block of 4096 floats in N
//
// The hash of the long sweep goes through all floats; doubles are a fixed sample.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <simdact/simdact.hpp>
#include <support/subject.hpp>

namespace fn = simdact::fn;
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

template <class Function, class Method, class T>
void print(const char* function, const hash& h) {
  std::printf("%s %s %s %016llx\n", function, method_name<Method>().c_str(), type_name<T>().c_str(),
              static_cast<unsigned long long>(h.value()));
}

template <class Function, class Method>
void hash_floats(std::uint32_t every) {
  hash h;
  std::vector<float> x(block_step), y(block_step);
  for (std::uint32_t k = 0; k < float_blocks; k += every) {
    if ((k >> 11 & 0xff) == 0xff)
      continue;
    for (std::uint32_t i = 0; i < block_step; ++i)
      x[i] = std::bit_cast<float>(k * block_step + i);
    run_kernel<Function, Method, float>(x, y);
    h.add(y);
  }
  print<Function, Method, float>(specification<Function>::name, h);
}

template <class Function, class Method>
void hash_doubles(std::size_t runs) {
  hash h;
  std::vector<double> x, y(double_sample::run_length);
  for (std::size_t k = 0; k < runs; ++k) {
    double_sample::fill(k, x);
    run_kernel<Function, Method, double>(x, y);
    h.add(y);
  }
  print<Function, Method, double>(specification<Function>::name, h);
}

template <class Function, class Method>
void hash_bfloat16() {
  std::vector<simdact::bfloat16> x, y;
  for (std::uint32_t b = 0; b < 0x10000; ++b)
    if ((b & 0x7fff) <= 0x7f80)
      x.push_back(simdact::bfloat16::from_bits(static_cast<std::uint16_t>(b)));
  y.resize(x.size());
  run_kernel<Function, Method, simdact::bfloat16>(x, y);
  hash h;
  h.add(y);
  print<Function, Method, simdact::bfloat16>(specification<Function>::name, h);
}

template <class Function>
void hash_all(std::uint32_t every) {
  for_each_kernel<Function, float>([&]<class M>() { hash_floats<Function, M>(every); });
  for_each_kernel<Function, double>([&]<class M>() { hash_doubles<Function, M>(std::max(64u, 16384u / every)); });
  for_each_kernel<Function, simdact::bfloat16>([]<class M>() { hash_bfloat16<Function, M>(); });
}

} // namespace

int main(int argc, char** argv) {
  std::uint32_t every = 1;
  if (argc == 3 && std::strcmp(argv[1], "--every") == 0)
    every = static_cast<std::uint32_t>(std::strtoul(argv[2], nullptr, 10));
  if ((argc != 1 && argc != 3) || every == 0) {
    std::fprintf(stderr, "hashes: --every N with N at least 1 is all that is understood\n");
    return 2;
  }
  hash_all<fn::tanh>(every);
  hash_all<fn::tanh_derivative>(every);
}
