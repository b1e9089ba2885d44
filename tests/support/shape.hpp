// A function's specification as data, so that what measures a kernel is compiled once for all.
#pragma once

#include <span>

#include <support/reference.hpp>

namespace simdact_test {

struct function_shape {
  void (*exact_floats)(const float*, double*, std::size_t);
  long double (*exact)(double);
  double lower, upper; // the exact function's range
  bool odd;
  bool rises_first;
  std::span<const double> turns;
  double domain_low;
  double root;

  // 1 where the function rises with x, -1 where it falls.
  int direction(double x) const {
    bool rises = rises_first;
    for (const double turn : turns)
      if (x >= turn)
        rises = !rises;
    return rises ? 1 : -1;
  }
};

template <class Function>
inline constexpr function_shape shape_of{
    [](const float* x, double* y, std::size_t n) { specification<Function>::exact(x, y, n); },
    [](double x) { return specification<Function>::exact(x); },
    specification<Function>::lower,
    specification<Function>::upper,
    specification<Function>::odd,
    specification<Function>::rises_first,
    specification<Function>::turns,
    specification<Function>::domain_low,
    specification<Function>::root};

} // namespace simdact_test
