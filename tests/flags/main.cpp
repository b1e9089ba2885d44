// SPDX-License-Identifier: BSL-1.0
// That no flag changes a result: the parts that the build compiled with flags of their own against the plain one, bit
// for bit where the result is a normal number. Zeros and subnormals of either sign are taken for each other, and what
// is not finite is left out: that is what such flags give up.
#include <cstdio>
#include <cstring>

#include "results.hpp"

using simdact_flags::numbers;
using simdact_flags::results;

#define PART(part)                                                                                                     \
  namespace part {                                                                                                     \
  void functions(results& out);                                                                                        \
  void rows(results& out);                                                                                             \
  void passes(results& out);                                                                                           \
  }
PART(plain)
#include "parts.def"
#undef PART

namespace {

bool same(std::uint64_t a, std::uint64_t b, bool is_double) {
  const std::uint64_t sign = std::uint64_t{1} << (is_double ? 63 : 31),
                      least = std::uint64_t{1} << (is_double ? 52 : 23);
  const std::uint64_t infinity = sign - least, a_size = a & ~sign, b_size = b & ~sign;
  return a == b || a_size >= infinity || (a_size <= least && b_size <= least);
}

// How many lists have a number that differs.
int compare(const char* part, const results& wanted, const results& got) {
  int different = wanted.size() == got.size() ? 0 : 1;
  for (const auto& [name, list] : wanted) {
    const auto found = got.find(name);
    if (found == got.end() || found->second.bits.size() != list.bits.size()) {
      std::printf("%s: no results of %s\n", part, name.c_str());
      ++different;
      continue;
    }
    std::size_t count = 0, first = 0;
    for (std::size_t i = list.bits.size(); i-- > 0;)
      if (!same(list.bits[i], found->second.bits[i], list.is_double)) {
        ++count;
        first = i;
      }
    if (count == 0)
      continue;
    std::printf("%s: %s: %zu of %zu differ, the first is number %zu: %#llx for %#llx\n", part, name.c_str(), count,
                list.bits.size(), first, static_cast<unsigned long long>(found->second.bits[first]),
                static_cast<unsigned long long>(list.bits[first]));
    ++different;
  }
  std::printf("%s: %zu lists compared, %d differ\n", part, wanted.size(), different);
  return different;
}

// In one build a scalar call gives the bits of the array form.
int scalars_differ(const char* part, const results& list) {
  int different = 0;
  for (const auto& [name, scalars] : list) {
    const std::size_t at = name.find(", scalars");
    if (at == name.npos)
      continue;
    const auto& arrays = list.at(std::string(name).erase(at, std::strlen(", scalars")));
    for (std::size_t i = 0; i < scalars.bits.size(); ++i)
      if (!same(arrays.bits[i], scalars.bits[i], arrays.is_double)) {
        std::printf("%s: %s: scalar and array differ in number %zu: %#llx and %#llx\n", part, name.c_str(), i,
                    static_cast<unsigned long long>(scalars.bits[i]), static_cast<unsigned long long>(arrays.bits[i]));
        ++different;
        break;
      }
  }
  return different;
}

template <class... Results>
results run(Results... add) {
  results all;
  (add(all), ...);
  return all;
}

} // namespace

int main() {
  const results wanted = run(plain::functions, plain::rows, plain::passes);
  int different = scalars_differ("plain", wanted);
#define PART(part)                                                                                                     \
  {                                                                                                                    \
    const results got = run(part::functions, part::rows, part::passes);                                                \
    different += compare(#part, wanted, got) + scalars_differ(#part, got);                                             \
  }
#include "parts.def"
  return different == 0 ? 0 : 1;
}
