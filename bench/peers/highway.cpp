// SPDX-License-Identifier: BSL-1.0
// Highway's contrib/math, for the instruction set of the build.
#include "../peers.hpp"
#include "vector_loop.hpp"

// Without dispatching at run time.
#define HWY_COMPILE_ONLY_STATIC
#include <hwy/contrib/math/math-inl.h>

namespace simdact_bench {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

template <class T>
using lanes = hn::CappedTag<T, xsimd::batch<T>::size>;

template <class T>
hn::Vec<lanes<T>> to_highway(xsimd::batch<T> x) {
  return hn::Vec<lanes<T>>{x};
}

struct contrib_math {
  static constexpr unsigned parts = has_exp | has_expm1 | has_log1p | has_tanh;
  template <class T>
  static xsimd::batch<T> exp(xsimd::batch<T> x) {
    return hn::Exp(lanes<T>(), to_highway(x)).raw;
  }
  template <class T>
  static xsimd::batch<T> expm1(xsimd::batch<T> x) {
    return hn::Expm1(lanes<T>(), to_highway(x)).raw;
  }
  template <class T>
  static xsimd::batch<T> log1p(xsimd::batch<T> x) {
    return hn::Log1p(lanes<T>(), to_highway(x)).raw;
  }
  template <class T>
  static xsimd::batch<T> tanh(xsimd::batch<T> x) {
    return hn::Tanh(lanes<T>(), to_highway(x)).raw;
  }
};

constexpr auto loops = loops_over<vector_maths<contrib_math>>();

} // namespace

peer highway() {
  return {.name = "Highway", .loops = loops};
}

} // namespace simdact_bench
