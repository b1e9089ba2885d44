// SPDX-License-Identifier: BSL-1.0
#include "progress.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

#include <unistd.h>

namespace simdact_bench {
namespace {

constexpr std::chrono::duration<double> patience{2}, pause{0.25};

} // namespace

progress::progress(std::string what, std::size_t steps)
    : what_(std::move(what)), steps_(steps), on_terminal_(isatty(STDERR_FILENO) == 1) {}

progress::~progress() {
  if (printed_)
    std::fputs("\r\033[K", stderr);
}

void progress::advance() {
  done_ = std::min(done_ + 1, steps_);
  const clock::time_point now = clock::now();
  if (!on_terminal_ || now - begun_ < patience || (printed_ && now - last_ < pause))
    return;
  const double elapsed = std::chrono::duration<double>(now - begun_).count();
  const double left = elapsed / static_cast<double>(done_) * static_cast<double>(steps_ - done_);
  std::fprintf(stderr, "\r\033[K%s: %zu of %zu, about %.0f s left", what_.c_str(), done_, steps_, std::ceil(left));
  std::fflush(stderr);
  printed_ = true;
  last_ = now;
}

} // namespace simdact_bench
