// SPDX-License-Identifier: BSL-1.0
// The kernels that are linked into a program, in place of the tests. Backward passes are the tests' alone.
#pragma once

#include <support/backward.hpp>
#include <support/subject.hpp>

namespace simdact_test {

template <class T>
std::vector<subject<T>>& collected() {
  static std::vector<subject<T>> all;
  return all;
}

// Those of which only the scalar form is compiled.
template <class T>
std::vector<subject<T>>& collected_scalars() {
  static std::vector<subject<T>> all;
  return all;
}

template <class T>
void register_subject(const subject<T>& s) {
  (s.scalar_only() ? collected_scalars<T>() : collected<T>()).push_back(s);
}

template void register_subject(const subject<float>&);
template void register_subject(const subject<double>&);
template void register_subject(const subject<simdact::bfloat16>&);
template void register_subject(const subject<simdact::float16>&);

template <class T>
void register_backward(const backward_subject<T>&) {}

template void register_backward(const backward_subject<float>&);
template void register_backward(const backward_subject<double>&);
template void register_backward(const backward_subject<simdact::bfloat16>&);
template void register_backward(const backward_subject<simdact::float16>&);

} // namespace simdact_test
