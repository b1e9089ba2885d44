// SPDX-License-Identifier: BSL-1.0
// Proves correctly_rounded: takes every float, and holds the result against the float nearest to the exact one.
//
//   nearest [--every N] [--function NAME]… [--cases FILE]
//   nearest --results-of NAME
//
// takes one block of 4096 floats in N; the functions named. Prints a line for each function: its name, how many results
// were not the nearest, the hash of all results and for how many MPFR was asked. What is not the nearest goes to
// stderr; the inputs for which MPFR was asked with what is right there to the file of --cases, those first whose exact
// results are nearest to the middle between two floats (hard_cases.py). The second form prints the hash alone: where it
// is the same as elsewhere, on another instruction set or by another compiler, so is what was proven there.
//
// derivation: the reference of sweeps is within a millionth of an ULP (tests/reference_test.cpp holds it against MPFR).
// Where four of those on either side of it round to one float, that one is the nearest; elsewhere MPFR decides, with
// bits enough for the first terms of a series that the function has the others beside. Only where those terms reach
// beyond all bits, far out and next to 0, a tie of the reference is decided by what the facts say of it.
//
// Exit status 1 if any result is not the nearest.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <simdact/simdact.hpp>

#include <support/mpfr_number.hpp>
#include <support/nearest_floats.hpp>
#include <support/result_hash.hpp>
#include <support/shape.hpp>
#include <support/subject.hpp>
#include <support/survey.hpp>

using namespace simdact_test;

namespace {

// An input, the float nearest to the exact result and the distance of that from the middle, in ULP.
struct hard_input {
  float x, y;
  double distance;
};

bool is_harder(const hard_input& a, const hard_input& b) {
  return a.distance < b.distance;
}

struct proven_function {
  const char* name;
  void (*run)(std::span<const float>, std::span<float>);
  number (*by_mpfr)(const number&);
  mpfr_prec_t bits;
  const function_shape* shape;
};

template <class Function>
void run(std::span<const float> x, std::span<float> y) {
  simdact::detail::elementwise(
      Function::name, simdact::detail::value_between<Function, simdact::correctly_rounded, float, float>(), y, x);
}

std::vector<proven_function> proven_functions() {
  std::vector<proven_function> list;
  fn::all::visit([&]<class Function>() {
    if constexpr (simdact::detail::is_listed<Function, simdact::correctly_rounded>)
      list.push_back(
          {Function::name, run<Function>, exact<Function>::by_mpfr, bits_for<Function>(), &shape_of<Function>});
  });
  return list;
}

// A result, infinity being the number that would follow the largest.
double within_floats(double y) {
  return y > 0x1p128 ? 0x1p128 : y < -0x1p128 ? -0x1p128 : y;
}

// The middle between two neighbouring floats.
double middle(float lower, float upper) {
  return (within_floats(static_cast<double>(lower)) + within_floats(static_cast<double>(upper))) / 2;
}

// The largest absolute error, and where it is.
struct largest_error {
  double most = 0, at = 0;
  std::vector<double> errors = std::vector<double>(block_step);

  void add(const std::vector<float>& x, const std::vector<float>& y, const std::vector<double>& exact) {
    for (std::size_t i = 0; i < block_step; ++i)
      errors[i] = std::fabs(within_floats(static_cast<double>(y[i])) - within_floats(exact[i]));
    if (largest(errors.data(), block_step) <= most)
      return;
    for (std::size_t i = 0; i < block_step; ++i)
      if (errors[i] > most) {
        most = errors[i];
        at = static_cast<double>(x[i]);
      }
  }
};

struct outcome {
  std::uint64_t inputs = 0, misrounded = 0, asked = 0;
  result_hash hash;
  largest_error error;
  std::vector<hard_input> hard;
};

float nearest_by_mpfr(const proven_function& f, float x, double tie, double reference, outcome& found) {
  const side& beside = f.shape->beside_ties;
  const double size = std::fabs(static_cast<double>(x));
  const bool beyond_bits = size < 0x1p-100 || size > 0x1p20;
  if (beyond_bits && reference == tie && beside.is != 0 && size >= beside.from && size < beside.below) {
    const bool outwards = (beside.is > 0) == (beside.of_magnitude || tie > 0);
    return static_cast<float>(tie * (outwards ? 1 + 0x1p-40 : 1 - 0x1p-40));
  }
  ++found.asked;
  number at(f.bits);
  mpfr_set_flt(at, x, MPFR_RNDN);
  const number exact = f.by_mpfr(at);
  const float y = mpfr_get_flt(exact, MPFR_RNDN);
  const double distance = std::fabs(mpfr_get_d(exact.by(mpfr_sub_d, tie), MPFR_RNDN)) * per_float_ulp(reference);
  if (distance > 0)
    found.hard.push_back({x, y, distance});
  return y;
}

void note(const proven_function& f, float x, float y, float wanted, outcome& found) {
  if (bits(y) == bits(wanted) || (is_nan(y) && is_nan(wanted)))
    return;
  if (++found.misrounded <= 200)
    std::fprintf(stderr, "\rnearest: %s: %a gives %a, %a is nearest\n", f.name, static_cast<double>(x),
                 static_cast<double>(y), static_cast<double>(wanted));
}

// Infinities and NaN: the limits, of which a zero has no sign, and NaN.
void add_special_block(const proven_function& f, const std::vector<float>& x, const std::vector<float>& y,
                       outcome& found) {
  for (std::size_t i = 0; i < block_step; ++i) {
    const float limit = is_nan(x[i]) ? x[i] : static_cast<float>(f.shape->exact(static_cast<double>(x[i])));
    note(f, x[i], y[i], limit == 0 ? std::copysign(limit, y[i]) : limit, found);
  }
}

outcome prove(const proven_function& f, std::uint32_t every) {
  outcome found;
  std::vector<float> x(block_step), y(block_step);
  std::vector<double> exact(block_step);
  candidates near;
  for (std::uint32_t k = 0; k < float_blocks; k += every) {
    if (k % (float_blocks / 16) < every)
      std::fprintf(stderr, "\rnearest: %s %3u %%", f.name, static_cast<unsigned>(100.0 * k / float_blocks));
    for (std::uint32_t i = 0; i < block_step; ++i)
      x[i] = from_bits<float>(k * block_step + i);
    f.run(x, y);
    found.inputs += block_step;
    found.hash.add(std::span<const float>(y));
    if ((k >> 11 & 0xff) == 0xff) {
      add_special_block(f, x, y, found);
      continue;
    }
    f.shape->exact_floats(x.data(), exact.data(), block_step);
    near.fill(exact);
    found.error.add(x, y, exact);
    if (near.agree_on(y))
      continue;
    for (std::size_t i = 0; i < block_step; ++i) {
      const float lower = near.lower[i], upper = near.upper[i];
      const bool decided = lower == upper || static_cast<double>(x[i]) < f.shape->domain_low;
      // Zeros of both signs are one number, of which the exact result has the sign.
      const float wanted = decided ? std::copysign(lower, static_cast<float>(exact[i]))
                                   : nearest_by_mpfr(f, x[i], middle(lower, upper), exact[i], found);
      note(f, x[i], y[i], wanted, found);
    }
  }
  std::fprintf(stderr, "\rnearest: %s 100 %%\n", f.name);
  std::sort(found.hard.begin(), found.hard.end(), is_harder);
  return found;
}

void write_cases(std::FILE* file, const proven_function& f, const outcome& found) {
  for (const hard_input& one : found.hard)
    std::fprintf(file, "%s %08x %08x %.3g\n", f.name, bits(one.x), bits(one.y), one.distance);
  std::fflush(file);
}

// The results, whatever they should be.
outcome hash_results(const proven_function& f) {
  outcome found;
  std::vector<float> x(block_step), y(block_step);
  for (std::uint32_t k = 0; k < float_blocks; ++k) {
    for (std::uint32_t i = 0; i < block_step; ++i)
      x[i] = from_bits<float>(k * block_step + i);
    f.run(x, y);
    found.hash.add(std::span<const float>(y));
  }
  found.inputs = std::uint64_t{float_blocks} * block_step;
  return found;
}

// What the options say.
struct task {
  std::uint32_t every = 1;
  std::vector<std::string> functions;
  bool is_proof = true;
  std::FILE* cases = nullptr;

  // Whether the option has a value that makes sense.
  bool take(const std::string& option, const char* value) {
    if (value == nullptr)
      return false;
    if (option == "--function" || option == "--results-of") {
      functions.push_back(value);
      is_proof = option == "--function";
      return true;
    }
    if (option == "--cases") {
      cases = std::fopen(value, "w");
      return cases != nullptr;
    }
    every = option == "--every" ? static_cast<std::uint32_t>(std::strtoul(value, nullptr, 10)) : 0;
    return every > 0;
  }
  bool wants(const char* function) const {
    return functions.empty() || std::find(functions.begin(), functions.end(), function) != functions.end();
  }
};

std::uint64_t misrounded_by(const proven_function& f, const task& t) {
  const outcome found = t.is_proof ? prove(f, t.every) : hash_results(f);
  std::printf("%s: %llu inputs, hash %016llx", f.name, static_cast<unsigned long long>(found.inputs),
              static_cast<unsigned long long>(found.hash.value()));
  if (t.is_proof)
    std::printf(", %llu misrounded, MPFR asked for %llu, largest error %.5g at %a",
                static_cast<unsigned long long>(found.misrounded), static_cast<unsigned long long>(found.asked),
                found.error.most, found.error.at);
  std::printf("\n");
  std::fflush(stdout);
  if (t.cases != nullptr)
    write_cases(t.cases, f, found);
  return found.misrounded;
}

} // namespace

int main(int argc, char** argv) {
  task t;
  for (int i = 1; i < argc; i += 2)
    if (!t.take(argv[i], argv[i + 1])) {
      std::fprintf(stderr,
                   "nearest: %s: --every N with N at least 1, --function NAME, --results-of NAME and --cases FILE are "
                   "understood\n",
                   argv[i]);
      return 2;
    }
  std::uint64_t misrounded = 0;
  for (const proven_function& f : proven_functions())
    if (t.wants(f.name))
      misrounded += misrounded_by(f, t);
  if (t.cases != nullptr)
    std::fclose(t.cases);
  return misrounded == 0 ? 0 : 1;
}
