// SPDX-License-Identifier: BSL-1.0
// Pictures by gnuplot, where it is installed.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

inline bool has_gnuplot() {
  return std::system("gnuplot --version > /dev/null 2>&1") == 0;
}

// The commands that open a picture in a file of the format SVG.
inline std::string svg_file(const std::string& name, int width, int height) {
  std::string quoted;
  for (const char c : name)
    quoted += c == '\'' ? "''" : std::string(1, c);
  return "set terminal svg size " + std::to_string(width) + ',' + std::to_string(height) +
         " font 'sans-serif,14' background 'white'\nset output '" + quoted + "'\n";
}

// Whether gnuplot took the commands.
inline bool run_gnuplot(const std::string& commands) {
  std::FILE* const pipe = popen("gnuplot", "w");
  if (pipe == nullptr)
    return false;
  const bool written = std::fwrite(commands.data(), 1, commands.size(), pipe) == commands.size();
  return pclose(pipe) == 0 && written;
}
