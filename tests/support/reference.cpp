// Compiled with -O3 -ffast-math, which is what lets GCC call the vector variants of exp, tanh, erf and so on; nothing
// else is compiled so. The formulas stand it: no sum whose order matters, but for difference() below, and arguments
// clamped to where nothing overflows. exp(-300) times any float is still far below the least of them.
#include <cmath>
#include <limits>

#include <support/reference.hpp>

namespace simdact_test::exact {
namespace {

template <class F>
void each(const float* x, double* y, std::size_t n, F f) {
  for (std::size_t i = 0; i < n; ++i)
    y[i] = f(static_cast<double>(x[i]));
}

double clamped(double x, double low, double high) {
  const double at_least = x > low ? x : low;
  return at_least < high ? at_least : high;
}

// x - root as a number of its own: -ffast-math would carry the root on into the sum that the difference is a part of.
double difference(double x, double root) {
#if defined(__clang__)
  const volatile double t = x - root;
  return t;
#else
  return __builtin_assoc_barrier(x - root);
#endif
}

// e^-|v|
double decay(double v) {
  return std::exp(-clamped(std::fabs(v), 0, 300));
}

double logistic(double v) {
  const double z = decay(v);
  return (v < 0 ? z : 1) / (1 + z);
}

double logistic_slope(double v) {
  const double z = decay(v);
  return z / ((1 + z) * (1 + z));
}

// The slope of x·sigmoid(v): v' its slope, times x; numerator = 1 + x·v' + e^v, used for negative v.
double gate_slope(double v, double x_times_slope, double numerator) {
  const double z = decay(v);
  return (v < 0 ? z * numerator : 1 + z * (1 + x_times_slope)) / ((1 + z) * (1 + z));
}

// The slope of x·sigmoid(beta·x). The numerator is that at the root plus beta·t + e^(beta·x) - e^(beta·root).
double scaled_gate_slope(double x, double beta, slope_root root) {
  const double factor = static_cast<double>(root.factor), residue = static_cast<double>(root.residue);
  const double t = beta * difference(clamped(x, -300, 1), root.at);
  const double numerator = residue + (t + factor * std::expm1(t));
  return gate_slope(beta * x, beta * clamped(x, -300, 300), numerator);
}

// gelu_tanh's 2u = linear·x + cubic·x³: 2 sqrt(2/pi), and that times 0.044715
constexpr double tanh_gate_linear = 1.59576912160573071176, tanh_gate_cubic = 0.0713548162726002487763;

// w = (e^x + 1)² - 1, so that tanh(log1p(e^x)) = w/(w + 2)
double mish_w(double n) {
  return n * (n + 2);
}

double expm1_below_zero(double x) {
  return std::expm1(clamped(x, -300, 0));
}

double erfc_clamped(double x) {
  return std::erfc(clamped(x, -20, 20));
}

constexpr double selu_scale = 1.0507009873554804934, selu_scale_alpha = 1.75809934084737685994;
constexpr double two_over_root_pi = 1.1283791670955125739, one_over_root_2pi = 0.39894228040143267794,
                 root_half = 0.70710678118654752440;
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// x - tanh(x) = (x cosh(x) - sinh(x))/cosh(x), whose numerator has the terms 2k·x^(2k+1)/(2k+1)!, for |x| <= 1.
double tanhshrink_near_zero(double x) {
  const double w = x * x;
  double sum = 1 + w / 378;
  sum = 1 + w / 304 * sum;
  sum = 1 + w / 238 * sum;
  sum = 1 + w / 180 * sum;
  sum = 1 + w / 130 * sum;
  sum = 1 + w / 88 * sum;
  sum = 1 + w / 54 * sum;
  sum = 1 + w / 28 * sum;
  sum = 1 + w / 10 * sum;
  return x * w / 3 * sum / std::cosh(x);
}

double gelu_slope_near_root(double t) {
  constexpr auto c = gelu_slope_series<double, 13>();
  double sum = c[12];
  for (std::size_t k = 12; k-- > 0;)
    sum = c[k] + t * sum;
  return static_cast<double>(gelu_root.residue) + t * sum;
}

} // namespace

void tanh(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return std::tanh(v); });
}

void tanh_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return 4 * logistic_slope(2 * v); });
}

void exp(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return std::exp(clamped(v, -300, 300)); });
}

void expm1(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return std::expm1(clamped(v, -300, 300)); });
}

void log1p(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) {
    const double inside = std::log1p(v > -1 ? v : 0);
    return v > -1 ? inside : v < -1 ? nan : -infinity;
  });
}

void log1p_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) {
    const double inside = 1 / (1 + (v > -1 ? v : 0));
    return v > -1 ? inside : v < -1 ? nan : infinity;
  });
}

void erf(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return std::erf(v); });
}

void erf_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return two_over_root_pi * decay(v * v); });
}

void erfc(const float* x, double* y, std::size_t n) {
  each(x, y, n, erfc_clamped);
}

void erfc_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return -two_over_root_pi * decay(v * v); });
}

void sigmoid(const float* x, double* y, std::size_t n) {
  each(x, y, n, logistic);
}

void sigmoid_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, logistic_slope);
}

void logsigmoid(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return (v < 0 ? v : 0) - std::log1p(decay(v)); });
}

void logsigmoid_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return logistic(-v); });
}

void softplus(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return (v > 0 ? v : 0) + std::log1p(decay(v)); });
}

void silu(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v * logistic(v); });
}

void silu_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return scaled_gate_slope(v, 1, silu_root); });
}

void quick_gelu(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v * logistic(1.702 * v); });
}

void quick_gelu_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return scaled_gate_slope(v, 1.702, quick_gelu_root); });
}

void gelu_tanh(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) {
    const double a = clamped(v, -40, 40);
    return v * logistic(a * (tanh_gate_linear + tanh_gate_cubic * (a * a)));
  });
}

void gelu_tanh_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) {
    const double a = clamped(v, -40, 40), cubic = tanh_gate_cubic * (a * a);
    // The gate's argument and x times its slope, and how much each differs from that at the root.
    const double gate = a * (tanh_gate_linear + cubic), product = a * (tanh_gate_linear + 3 * cubic);
    constexpr double r = gelu_tanh_root.at;
    const double t = difference(clamped(a, -40, 0), r), change = tanh_gate_cubic * (t * t + 3 * r * t + 3 * r * r);
    const double numerator =
        static_cast<double>(gelu_tanh_root.residue) +
        (static_cast<double>(gelu_tanh_root.factor) * std::expm1(clamped(t * (tanh_gate_linear + change), -300, 300)) +
         t * (tanh_gate_linear + 3 * change));
    return gate_slope(gate, product, numerator);
  });
}

void gelu(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return 0.5 * v * erfc_clamped(-root_half * v); });
}

void gelu_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) {
    const double a = clamped(v, -40, 40), t = difference(a, gelu_root.at);
    const double near = gelu_slope_near_root(clamped(t, -1, 1));
    const double far = 0.5 * erfc_clamped(-root_half * a) + a * (one_over_root_2pi * decay(0.5 * a * a));
    return std::fabs(t) < 0.125 ? near : far;
  });
}

void mish(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) {
    const double w = mish_w(std::exp(clamped(v, -300, 50)));
    return v * (w / (w + 2));
  });
}

void mish_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) {
    const double a = clamped(v, -300, 50), e = std::exp(a), w = mish_w(e);
    // The numerator at the root plus the change since then, m = e^(x - root) - 1.
    const double r = mish_root.at, f = static_cast<double>(mish_root.factor), t = difference(a, r), m = std::expm1(t);
    const double change = f * m * (f * f * (3 + m * (3 + m)) + 4 * f * (2 + m) + (6 + 4 * r)) + 4 * (t * (1 + e));
    const double numerator = static_cast<double>(mish_root.residue) + change;
    return e * numerator / ((w + 2) * (w + 2));
  });
}

void softsign(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v / (1 + std::fabs(v)); });
}

void softsign_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return 1 / ((1 + std::fabs(v)) * (1 + std::fabs(v))); });
}

void elu(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) {
    const double negative = expm1_below_zero(v);
    return v > 0 ? v : negative;
  });
}

void elu_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return std::exp(clamped(v, -300, 0)); });
}

void selu(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) {
    const double negative = selu_scale_alpha * expm1_below_zero(v);
    return v > 0 ? selu_scale * v : negative;
  });
}

void selu_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) {
    const double negative = selu_scale_alpha * std::exp(clamped(v, -300, 0));
    return v > 0 ? selu_scale : negative;
  });
}

void tanhshrink(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) {
    const double near = tanhshrink_near_zero(clamped(v, -1, 1)), far = v - std::tanh(v);
    return std::fabs(v) < 1 ? near : far;
  });
}

void tanhshrink_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) {
    const double t = std::tanh(v);
    return t * t;
  });
}

void softcap(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return 30 * std::tanh(v / 30); });
}

void softcap_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return 4 * logistic_slope(v / 15); });
}

void relu(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v > 0 ? v : 0.0; });
}

void relu_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v > 0 ? 1.0 : 0.0; });
}

void relu6(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return clamped(v, 0, 6); });
}

void relu6_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v > 0 && v < 6 ? 1.0 : 0.0; });
}

void hardtanh(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return clamped(v, -1, 1); });
}

void hardtanh_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v > -1 && v < 1 ? 1.0 : 0.0; });
}

void leaky_relu(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v > 0 ? v : leaky_slope * v; });
}

void leaky_relu_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v > 0 ? 1.0 : leaky_slope; });
}

void threshold(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v > 1 ? v : -20.0; });
}

void threshold_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v > 1 ? 1.0 : 0.0; });
}

void relu_squared(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v > 0 ? v * v : 0.0; });
}

void relu_squared_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v > 0 ? 2 * v : 0.0; });
}

void hardsigmoid(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return (clamped(v, -3, 3) + 3) / 6; });
}

void hardsigmoid_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v > -3 && v < 3 ? 1.0 / 6 : 0.0; });
}

void hardswish(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v >= 3 ? v : v > -3 ? v * (v + 3) / 6 : 0.0; });
}

void hardswish_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v <= -3 ? 0.0 : v >= 3 ? 1.0 : (2 * v + 3) / 6; });
}

void softshrink(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return v - clamped(v, -0.5, 0.5); });
}

void softshrink_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return std::fabs(v) > 0.5 ? 1.0 : 0.0; });
}

void hardshrink(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return std::fabs(v) > 0.5 ? v : 0.0; });
}

void hardshrink_derivative(const float* x, double* y, std::size_t n) {
  each(x, y, n, [](double v) { return std::fabs(v) > 0.5 ? 1.0 : 0.0; });
}

} // namespace simdact_test::exact
