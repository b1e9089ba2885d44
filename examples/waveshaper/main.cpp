// SPDX-License-Identifier: BSL-1.0
// A soft clipper for recordings: waveshaper IN.wav OUT.wav --drive 12 --policy pade76
#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>

#include "antialiased.hpp"
#include "arguments.hpp"
#include "measure.hpp"
#include "recording.hpp"
#include "recording_writer.hpp"
#include "report.hpp"
#include "soft_clipper.hpp"

namespace {

void write_shaped(const arguments& asked, const recording& input, float gain, std::size_t block_samples) {
  recording_writer output(asked.out, input);
  const auto shape = [&](auto clipper) {
    for_each_block(input.samples, block_samples, [&](auto block) { output.write(clipper.process(block)); });
  };
  if (asked.antialias)
    shape(antialiased_clipper(gain, input.channels(), block_samples));
  else
    shape(soft_clipper(gain, asked.chosen->shape, block_samples));
  output.finish();
}

void run(const arguments& asked) {
  const recording input = read_recording(asked.in);
  std::error_code none_yet;
  if (std::filesystem::equivalent(asked.in, asked.out, none_yet))
    throw std::runtime_error("the output " + asked.out.string() + " is the input: it needs a name of its own");
  const float gain = static_cast<float>(std::pow(10.0, asked.drive_db / 20));
  const std::size_t block_samples = block_frames * input.channels();

  write_shaped(asked, input, gain, block_samples);
  const accuracy_report accuracy = measure_accuracy(input.samples, gain, block_samples);
  print_report(asked, input, accuracy, measure_time(input.samples, gain, block_samples));
}

} // namespace

int main(int argc, char** argv) {
  std::signal(SIGXFSZ, SIG_IGN); // a file beyond the size limit is then a write that fails
  try {
    if (const auto asked = parse_arguments(argc, argv))
      run(*asked);
    return 0;
  } catch (const std::exception& error) {
    std::string text = error.what();
    std::ranges::replace(text, '\n', ' ');
    std::fprintf(stderr, "waveshaper: %s\n", text.c_str());
    return 2;
  }
}
