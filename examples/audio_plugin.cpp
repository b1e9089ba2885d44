// SPDX-License-Identifier: BSL-1.0
// The callback of an audio plugin. On the audio thread nothing allocates, locks, waits or throws; a block may have any
// length, in place or not; and denormals stay on: the library flushes none, and no state of the processor has to be
// changed and put back.
//
// What may be slow is done in prepare(), which the host calls while nothing plays. The array forms throw for sizes that
// differ and for ranges that overlap in part: process() makes neither, and is noexcept, so that a mistake ends the
// program instead of unwinding through the host.
#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <new>
#include <span>
#include <vector>

#include <simdact/accuracy.hpp>
#include <simdact/tanh.hpp>
#include <simdact/transform.hpp>

namespace act = simdact;

namespace {

using shape = act::pade<7, 6>;
static_assert(act::accuracy<act::fn::tanh, shape, float>.max_abs < 1e-4); // -80 dBFS
static_assert(std::atomic<float>::is_always_lock_free);

// out = tanh(gain·in), the gain gliding to where the host sets it.
class saturator {
public:
  void prepare(double sample_rate, std::size_t largest_block) {
    glide_ = static_cast<float>(1 - std::exp(-1 / (0.02 * sample_rate))); // a time constant of 20 ms
    gains_.assign(std::max<std::size_t>(largest_block, 1), 0);
    gain_ = target_.load();
  }

  // From any thread.
  void set_gain(float gain) noexcept { target_.store(gain, std::memory_order_relaxed); }

  // On the audio thread. Channels have `frames` samples each, and in and out may be the same.
  void process(const float* const* in, float* const* out, std::size_t channels, std::size_t frames) noexcept {
    const float target = target_.load(std::memory_order_relaxed);
    for (std::size_t done = 0; done < frames;) {
      // A host that breaks its word about the largest block is served in pieces.
      const std::span gains = std::span(gains_).first(std::min(frames - done, gains_.size()));
      for (float& gain : gains)
        gain = gain_ += glide_ * (target - gain_);
      for (std::size_t c = 0; c < channels; ++c)
        act::transform(std::span(in[c] + done, gains.size()), gains, std::span(out[c] + done, gains.size()),
                       [](auto x, auto gain) { return act::tanh<shape>(x * gain); });
      done += gains.size();
    }
  }

private:
  std::atomic<float> target_{1};
  float gain_ = 1, glide_ = 1;
  std::vector<float> gains_{0};
};

// What follows holds the callback to its word.

std::size_t allocations = 0;
bool failed = false;

void expect(bool holds, const char* what) {
  std::printf("%-4s %s\n", holds ? "ok" : "FAIL", what);
  failed = failed || !holds;
}

} // namespace

void* operator new(std::size_t size) {
  ++allocations;
  if (void* const memory = std::malloc(size))
    return memory;
  throw std::bad_alloc();
}
void* operator new(std::size_t size, std::align_val_t alignment) {
  ++allocations;
  const std::size_t multiple = static_cast<std::size_t>(alignment);
  if (void* const memory = std::aligned_alloc(multiple, (size + multiple - 1) / multiple * multiple))
    return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
  std::free(memory);
}

int main() {
  constexpr std::size_t frames = 48000;
  std::vector<float> left(frames), right(frames), whole_left(frames), whole_right(frames);
  for (std::size_t i = 0; i < frames; ++i) {
    left[i] = static_cast<float>(std::sin(0.05 * static_cast<double>(i)) * std::exp(-static_cast<double>(i) / 4000));
    right[i] = i % 2 == 0 ? 0x1p-140f : -0x1p-149f; // denormals alone
  }
  const float* const in[] = {left.data(), right.data()};
  float* const out[] = {whole_left.data(), whole_right.data()};

  saturator whole, blocks;
  whole.prepare(48000, frames);
  blocks.prepare(48000, 512);
  whole.set_gain(8);
  blocks.set_gain(8);
  expect(allocations > 0, "allocations are counted");
  allocations = 0;
  whole.process(in, out, 2, frames);
  std::size_t done = 0;
  for (std::size_t size = 1; done < frames; size = size % 700 + 37) { // in place; some beyond what was announced
    float* const part[] = {left.data() + done, right.data() + done};
    const std::size_t count = std::min(size, frames - done);
    blocks.process(part, part, 2, count);
    done += count;
  }
  expect(allocations == 0, "process allocates nothing");
  expect(left == whole_left && right == whole_right, "blocks of any size give the bits of the whole, in place too");

  // Against the C library in double, the gain computed again as it glides.
  const float glide = static_cast<float>(1 - std::exp(-1 / (0.02 * 48000.0)));
  float gain = 1;
  double worst = 0;
  bool denormals_kept = true;
  for (std::size_t i = 0; i < frames; ++i) {
    gain += glide * (8 - gain);
    const double source = std::sin(0.05 * static_cast<double>(i)) * std::exp(-static_cast<double>(i) / 4000);
    const double exact = std::tanh(static_cast<double>(gain * static_cast<float>(source)));
    worst = std::max(worst, std::abs(static_cast<double>(whole_left[i]) - exact));
    const float quiet = gain * (i % 2 == 0 ? 0x1p-140f : -0x1p-149f);
    denormals_kept = denormals_kept && std::abs(whole_right[i] - quiet) <= std::numeric_limits<float>::denorm_min();
    denormals_kept = denormals_kept && whole_right[i] != 0;
  }
  std::printf("worst error %.3g, stated %.3g\n", worst, act::accuracy<act::fn::tanh, shape, float>.max_abs);
  expect(worst <= act::accuracy<act::fn::tanh, shape, float>.max_abs, "the error is within the stated bound");
  expect(denormals_kept, "denormals are shaped like any number");
  return failed ? 1 : 0;
}
