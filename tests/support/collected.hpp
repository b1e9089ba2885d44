// The kernels that are linked into a program, in place of the tests.
#pragma once

#include <support/subject.hpp>

namespace simdact_test {

template <class T>
std::vector<subject<T>>& collected() {
  static std::vector<subject<T>> all;
  return all;
}

template <class T>
void register_subject(const subject<T>& s) {
  if (!s.scalar_only())
    collected<T>().push_back(s);
}

template void register_subject(const subject<float>&);
template void register_subject(const subject<double>&);
template void register_subject(const subject<simdact::bfloat16>&);

} // namespace simdact_test
