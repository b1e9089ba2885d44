// SPDX-License-Identifier: BSL-1.0
// Handwritten digits, of optdigits.txt: the first three quarters to train with, the rest to test.
#pragma once

#include <cstdint>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

inline constexpr std::size_t pixels = 64, classes = 10;

template <class T>
struct dataset {
  std::vector<T> images; // rows of 64 pixels, from 0 to 1
  std::vector<std::uint8_t> digits;
  std::size_t size() const { return digits.size(); }
};

template <class T>
struct train_and_test {
  dataset<T> train, test;
};

template <class T>
train_and_test<T> read_digits(const std::string& path) {
  std::ifstream file(path);
  train_and_test<T> all;
  constexpr std::size_t train_size = 1347;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#'))
      continue;
    if (line.size() != 1 + pixels)
      throw std::runtime_error(path + " has a line of " + std::to_string(line.size()) + " characters; 65 are right");
    dataset<T>& part = all.train.size() < train_size ? all.train : all.test;
    part.digits.push_back(static_cast<std::uint8_t>(line[0] - '0'));
    for (std::size_t i = 1; i < line.size(); ++i)
      part.images.push_back(static_cast<T>(line[i] - 'a') / 16);
  }
  if (all.test.size() != 450)
    throw std::runtime_error(path + " has " + std::to_string(all.train.size() + all.test.size()) +
                             " images; 1797 are right");
  return all;
}
