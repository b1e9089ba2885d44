// SPDX-License-Identifier: BSL-1.0
// Hashes of the bits that a kernel gives. NaN are all one.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <span>
#include <thread>
#include <vector>

#include <support/double_sample.hpp>
#include <support/subject.hpp>
#include <support/survey.hpp>

namespace simdact_test {

// Of results in the order of their inputs.
class result_hash {
public:
  static constexpr std::size_t lanes = 32;

  // As many results as fill all lanes.
  template <class T>
  void add(std::span<const T> y) {
    for (std::size_t i = 0; i < y.size(); i += lanes)
      for (std::size_t k = 0; k < lanes; ++k) {
        const std::uint32_t h = (lanes_[k] ^ word(y[i + k])) * 0x9e37'79b1u;
        lanes_[k] = h ^ h >> 15;
      }
  }

  std::uint64_t value() const {
    std::uint64_t h = 0;
    for (const std::uint32_t lane : lanes_)
      h = (h ^ lane) * 0x9e37'79b9'7f4a'7c15u, h ^= h >> 29;
    return h;
  }

private:
  template <class T>
  static std::uint32_t word(T y) {
    constexpr std::uint64_t quiet = layout<T>::infinity | std::uint64_t{1} << (layout<T>::mantissa - 1);
    const bits_of<T> b = bits(y), magnitude = b & static_cast<bits_of<T>>(~layout<T>::sign);
    const bits_of<T> one = magnitude > layout<T>::infinity ? static_cast<bits_of<T>>(quiet) : b;
    if constexpr (sizeof(T) == 8)
      return static_cast<std::uint32_t>(double_sample::mix(one) >> 32);
    else
      return one;
  }

  std::array<std::uint32_t, lanes> lanes_{};
};

// Of a block of floats. A sum of these hashes is one of the blocks together, in whatever order threads took them.
inline std::uint64_t hash_of_block(std::uint32_t k, const float* y) {
  result_hash h;
  h.add(std::span(y, block_step));
  return double_sample::mix(h.value() + k);
}

// Of blocks first, first + step, … that are finite and in the domain; as a survey of all hashes them.
inline std::uint64_t hash_of_blocks(const subject<float>& s, std::uint32_t first, std::uint32_t step) {
  std::uint64_t sum = 0;
  float_block block;
  std::vector<float> y(block_size);
  for (std::uint32_t k = first; k < float_blocks; k += step)
    if (block.fill_inputs(k, *s.shape)) {
      s.array(block.x, y);
      sum += hash_of_block(k, y.data());
    }
  return sum;
}

// What a share of all inputs is: for each type the same of every kernel.
template <class T>
std::vector<T> inputs_of_share() {
  std::vector<T> x;
  if constexpr (sizeof(T) == 8) {
    // Ends of runs, for as many places.
    std::vector<double> run;
    for (std::size_t k = 0; k < std::size_t{1} << 18; ++k) {
      double_sample::fill(k, run);
      x.push_back(run.front());
    }
  } else if constexpr (sizeof(T) == 4) {
    // Neighbours of another binade each, denser where the functions bend.
    for (std::uint64_t b = 0; b < std::uint64_t{1} << 32;) {
      const double size = std::fabs(static_cast<double>(from_bits<float>(b)));
      if (std::isfinite(size))
        x.push_back(from_bits<float>(b));
      b += size >= 0x1p-20 && size < 0x1p10 ? 509 : 8191;
    }
    x.resize(x.size() / result_hash::lanes * result_hash::lanes);
  } else {
    for (std::uint32_t b = 0; b < 0x10000; ++b)
      x.push_back(from_bits<T>(b));
  }
  return x;
}

// Of the results of that share.
template <class T>
std::uint64_t hash_of_share(const subject<T>& s) {
  static const std::vector<T> x = inputs_of_share<T>();
  static std::vector<T> y(x.size());
  if (s.scalar_only())
    std::transform(x.begin(), x.end(), y.begin(), s.scalar);
  else
    s.array(x, y);
  result_hash h;
  h.add(std::span<const T>(y));
  return h.value();
}

// Of the first runs of doubles.
inline std::uint64_t hash_of_runs(const subject<double>& s, std::size_t runs) {
  result_hash h;
  std::vector<double> x, y(double_sample::run_length);
  for (std::size_t k = 0; k < runs; ++k) {
    double_sample::fill(k, x);
    s.array(x, y);
    h.add(std::span<const double>(y));
  }
  return h.value();
}

// Of all results, or of 2^24 doubles.
inline std::uint64_t hash_of_all(const subject<float>& s) {
  const std::uint32_t threads = std::max(1u, std::thread::hardware_concurrency());
  std::vector<std::uint64_t> sums(threads);
  std::vector<std::thread> pool;
  for (std::uint32_t t = 0; t < threads; ++t)
    pool.emplace_back([&, t] { sums[t] = hash_of_blocks(s, t, threads); });
  for (std::thread& thread : pool)
    thread.join();
  return std::accumulate(sums.begin(), sums.end(), std::uint64_t{0});
}
inline std::uint64_t hash_of_all(const subject<double>& s) {
  return hash_of_runs(s, std::size_t{1} << 18);
}
template <simdact::simd::narrow T>
std::uint64_t hash_of_all(const subject<T>& s) {
  return hash_of_share(s);
}

} // namespace simdact_test
