// SPDX-License-Identifier: BSL-1.0
// Rows of sixteen bits, forwards and backwards: what rows of the same numbers as floats give, each rounded once.
#include <simdact/bfloat16.hpp>
#include <simdact/float16.hpp>

#include <fuzz/row_call.hpp>
#include <support/as_floats.hpp>
#include <support/row_instances.hpp>

using namespace simdact_fuzz;
namespace act = simdact;

namespace {

// Both were refused, and nothing written, or both taken, and each number of the one is the other's, rounded.
template <class T>
void expect_rounded(const marked<T>& got, const marked<float>& floats, bool taken_narrow, bool taken_floats,
                    std::size_t size) {
  expect(taken_narrow == taken_floats, "sixteen bits are %s, floats are not", taken_narrow ? "taken" : "refused");
  got.check();
  if (!taken_narrow)
    return got.check_untouched();
  for (std::size_t i = 0; i < size; ++i) {
    // A result may have the bits of the mark.
    expect(!got.written(i) || floats.written(i), "element %zu of %zu between rows was written", i, size);
    const T rounded(floats[i]);
    expect(!floats.written(i) || same_number(got[i], rounded), "element %zu is %g for %g, rounded", i,
           static_cast<double>(static_cast<float>(got[i])), static_cast<double>(floats[i]));
  }
}

template <class T>
void of_type(bytes& b) {
  const auto p = static_cast<policy>(b.byte() % 3);
  const auto f = p == policy::schraudolph ? form::softmax : static_cast<form>(b.byte() % 3);
  const bool backward = f != form::logsumexp && b.flag();
  const row_call<float> c(b);
  const std::size_t size = f == form::logsumexp ? c.rows : c.span_of(c.rows, c.out_stride, c.out_step);
  const std::vector<T> x = simdact_test::as<T>(c.x);
  const std::vector<float> wide = simdact_test::as_floats(x);
  marked<T> out(size, b.up_to(20));
  marked<float> floats(size);
  if (!backward) {
    const bool taken_narrow = taken([&] { run_form(p, f, x, out.range(), c.options); });
    const bool taken_floats = taken([&] { run_form(p, f, wide, floats.range(), c.options); });
    return expect_rounded(out, floats, taken_narrow, taken_floats, size);
  }
  const std::vector<T> dy = simdact_test::as<T>(b.numbers<float>(x.size(), 3, !c.ordinary));
  const auto run = [&](const auto& slopes, const auto& of, auto to) {
    if (f == form::softmax)
      act::softmax_backward(slopes, of, to, c.options);
    else
      act::log_softmax_backward(slopes, of, to, c.options);
  };
  const bool taken_narrow = taken([&] { run(dy, x, out.range()); });
  const bool taken_floats = taken([&] { run(simdact_test::as_floats(dy), wide, floats.range()); });
  expect_rounded(out, floats, taken_narrow, taken_floats, size);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return with_some_type<simdact::bfloat16, simdact::float16>(data, size, []<class T>(bytes& b) { of_type<T>(b); });
}
