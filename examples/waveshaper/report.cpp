// SPDX-License-Identifier: BSL-1.0
#include "report.hpp"

#include <cmath>
#include <cstdio>
#include <stdexcept>
#include <string>

namespace {

std::string decibels(double ratio) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", 20 * std::log10(ratio));
  return text;
}

} // namespace

void print_report(const arguments& asked, const recording& input, const accuracy_report& accuracy,
                  const std::vector<double>& times) {
  std::printf("%s: %zu frames, %zu channel%s, %d Hz; drive %g dB\n", asked.in.c_str(), input.frames(), input.channels(),
              input.channels() == 1 ? "" : "s", input.info.samplerate, asked.drive_db);
  if (accuracy.not_finite > 0)
    std::printf("%zu of its %zu samples are not finite; they are left out of the residuals\n", accuracy.not_finite,
                input.samples.size());
  if (accuracy.exact_rms == 0)
    std::printf("The exact output is silent: no residual can be given relative to it\n");

  std::printf("\n  %-16s %16s %16s %16s\n", "", "residual RMS", "residual peak", "time");
  std::printf("  %-16s %16s %16s %16s\n", "policy", "dB of exact RMS", "dBFS", "ns per sample");
  for (std::size_t p = 0; p < times.size(); ++p) {
    const policy& row = policies()[p];
    const residual& error = accuracy.residuals[p];
    const std::string relative = accuracy.exact_rms == 0 ? "n/a" : decibels(error.rms / accuracy.exact_rms);
    std::printf("%c %-16.*s %16s %16s %16.3f\n", &row == asked.chosen ? '>' : ' ', static_cast<int>(row.name.size()),
                row.name.data(), relative.c_str(), decibels(error.peak).c_str(), times[p]);
  }
  std::printf("\n%s is written with %.*s%s\n", asked.out.c_str(), static_cast<int>(asked.chosen->name.size()),
              asked.chosen->name.data(), asked.antialias ? " and antiderivative anti-aliasing" : "");
  if (std::fflush(stdout) != 0 || std::ferror(stdout))
    throw std::runtime_error("cannot print the table: standard output takes no more");
}
