#include <cmath>

#include <support/reference.hpp>

namespace simdact_test {

long double specification<simdact::fn::tanh>::exact(double x) {
  return std::tanh(static_cast<long double>(x));
}

long double specification<simdact::fn::tanh_derivative>::exact(double x) {
  const long double w = std::exp(-2 * std::fabs(static_cast<long double>(x)));
  return 4 * w / ((1 + w) * (1 + w));
}

} // namespace simdact_test
