// SPDX-License-Identifier: BSL-1.0
// The share of a sweep that a test takes, and what it finds of a kernel.
#pragma once

#include <support/subject.hpp>
#include <support/survey_double.hpp>
#include <support/survey_narrow.hpp>

namespace simdact_test {

// Less of it where an emulator runs the tests.
inline constexpr bool emulated = simdact::simd::build_target == simdact::simd::target::neon64;
inline constexpr std::uint32_t quick_block_stride = emulated ? 16001 : 251;
inline constexpr std::size_t quick_double_runs = emulated ? 1 << 8 : 1 << 12;

// A share of the blocks of floats, and those with the inputs that the stated bound names.
inline simdact::bound quick_survey(const subject<float>& s) {
  float_survey survey(s.array, *s.shape);
  float_block block;
  const auto add = [&](std::uint32_t k) {
    if (block.fill(k, *s.shape))
      survey.add(block);
  };
  for (std::uint32_t k = 0; k < float_blocks; k += quick_block_stride)
    add(k);
  for (const double at : {s.stated.max_ulp_at, s.stated.max_abs_at, s.stated.max_step_down_at})
    for (const double signed_at : {at, -at})
      add(block_of(signed_at));
  return survey.found();
}

// A share of the runs of doubles, and the worst known, on either side of 0.
inline simdact::bound quick_survey(const subject<double>& s) {
  double_survey survey(s.array, *s.shape);
  std::vector<double> x;
  exact_run exact;
  const auto add = [&] {
    exact.fill(*s.shape, x);
    survey.add(x, exact);
  };
  for (std::size_t k = 0; k < quick_double_runs; ++k) {
    double_sample::fill(k, x);
    add();
  }
  for (const double worst : s.worst_doubles())
    for (const double from : {worst, -worst}) {
      double_sample::fill_from(from, x);
      add();
    }
  return survey.found();
}

template <simdact::simd::narrow T>
simdact::bound quick_survey(const subject<T>& s) {
  return survey_narrow(s.array, *s.shape);
}

} // namespace simdact_test
