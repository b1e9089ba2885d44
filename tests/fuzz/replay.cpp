// SPDX-License-Identifier: BSL-1.0
// Runs a target over the inputs of a list, a line of hex digits each, as libFuzzer would.
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include <fuzz/bytes.hpp>

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: %s LIST\n", argv[0]);
    return 2;
  }
  std::ifstream list(argv[1]);
  std::size_t inputs = 0;
  for (std::string line; std::getline(list, line); ++inputs) {
    std::vector<std::uint8_t> data;
    for (std::size_t i = 0; i + 1 < line.size(); i += 2)
      data.push_back(static_cast<std::uint8_t>(std::stoul(line.substr(i, 2), nullptr, 16)));
    // The last of these lines is the input that ended the program.
    std::fprintf(stderr, "%s\n", line.c_str());
    LLVMFuzzerTestOneInput(data.data(), data.size());
  }
  std::printf("%zu inputs\n", inputs);
  return inputs == 0;
}
