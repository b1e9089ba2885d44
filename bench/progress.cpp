// SPDX-License-Identifier: BSL-1.0
#include "progress.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <utility>

#include <sys/ioctl.h>
#include <unistd.h>

#include "text.hpp"

namespace simdact_bench {
namespace {

constexpr std::chrono::duration<double> patience{2}, pause{0.25};

constexpr std::string_view blank = "\r\033[K";

std::size_t columns() {
  winsize size{};
  return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

constexpr std::array ends{SIGINT, SIGTERM, SIGHUP};

// The signal ends the program as if there were no handler, after the line is gone.
void end_without_the_line(int signal) {
  [[maybe_unused]] const auto written = write(STDERR_FILENO, blank.data(), blank.size());
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

// Signals that are ignored, as under nohup, stay so.
void on_ends(void (*now)(int), void (*before)(int)) {
  for (const int signal : ends)
    if (const auto found = std::signal(signal, now); found != before)
      std::signal(signal, found);
}

} // namespace

progress::progress(std::string what, std::size_t steps)
    : what_(std::move(what)), steps_(steps), on_terminal_(isatty(STDERR_FILENO) == 1) {}

progress::~progress() {
  if (!printed_)
    return;
  std::fputs(blank.data(), stderr);
  on_ends(SIG_DFL, &end_without_the_line);
}

void progress::advance(std::size_t steps) {
  done_ = std::min(done_ + steps, steps_);
  const clock::time_point now = clock::now();
  if (!on_terminal_ || now - begun_ < patience || (printed_ && now - last_ < pause))
    return;
  const double elapsed = std::chrono::duration<double>(now - begun_).count();
  const double left = elapsed / static_cast<double>(done_) * static_cast<double>(steps_ - done_);
  if (!printed_)
    on_ends(&end_without_the_line, SIG_DFL);
  printed_ = true;
  const std::string text = print("%s: %zu of %zu, about %.0f s left", what_.c_str(), done_, steps_, std::ceil(left))
                               .substr(0, columns() - 1);
  std::fputs((std::string(blank) + text).c_str(), stderr);
  std::fflush(stderr);
  last_ = now;
}

} // namespace simdact_bench
