// In long double, of 64 bits on x86 and 113 on aarch64. Where an exponential would amplify the rounding of its
// argument, the argument is a sum of two.
#include <cmath>
#include <limits>

#include <support/reference.hpp>

namespace simdact_test::exact {
namespace {

using real = long double;

constexpr real two_over_root_pi = 1.128379167095512573896158903121545171688L,
               one_over_root_2pi = 0.3989422804014326779399460599343818684759L,
               selu_scale = 1.0507009873554804934193349852946L,
               selu_scale_alpha = selu_scale * 1.6732632423543772848170429916717L;

// An unevaluated sum; hi of the constants has 64 bits.
struct sum {
  real hi, lo = 0;
};

constexpr sum root_half{0xb504f333f9de6484p-64L, 0xb2fb1366ea957d3ep-129L}, one{1},
    quick_gelu_beta{0xd9db22d0e5604189p-63L, 0xdd2f1a9fbe76c8b4p-129L},  // 1.702
    tanh_gate_linear{0xcc42299ea1b28468p-63L, 0xfcb3c500bab8e2ffp-128L}, // 2 sqrt(2/pi)
    tanh_gate_cubic{0x922279526c5a57a5p-67L, -0x843a29d1c7079669p-133L}; // that · 0.044715

// The upper half of a's bits (Veltkamp).
real upper_half(real a) {
  const real c = a * (std::ldexp(1.0L, (std::numeric_limits<real>::digits + 1) / 2) + 1);
  return c - (c - a);
}

// With the rounding error of the product of the leading parts (Dekker).
sum operator*(sum a, sum b) {
  const real hi = a.hi * b.hi, ah = upper_half(a.hi), bh = upper_half(b.hi), al = a.hi - ah, bl = b.hi - bh;
  return {hi, (((ah * bh - hi) + ah * bl + al * bh) + al * bl) + (a.hi * b.lo + a.lo * b.hi)};
}

// With the rounding error of the sum of the leading parts (Knuth).
sum operator+(sum a, sum b) {
  const real hi = a.hi + b.hi, from_b = hi - a.hi;
  return {hi, ((a.hi - (hi - from_b)) + (b.hi - from_b)) + (a.lo + b.lo)};
}

sum operator-(sum a) {
  return {-a.hi, -a.lo};
}

// Far beyond where exp(-|x|) matters; an infinity becomes a number.
sum clamped(double x) {
  return {x > 2000 ? 2000.0L : x < -2000 ? -2000.0L : x};
}

real exp(sum v) {
  const real e = std::exp(v.hi);
  return e + e * v.lo;
}

sum minus_abs(sum v) {
  return v.hi < 0 ? v : -v;
}

real logistic(sum v) {
  const real z = exp(minus_abs(v));
  return (v.hi < 0 ? z : 1) / (1 + z);
}

real logistic_slope(sum v) {
  const real z = exp(minus_abs(v));
  return z / ((1 + z) * (1 + z));
}

// gate·x, and its limit 0 at -infinity
real gated(double x, real gate) {
  return x < 0 ? clamped(x).hi * gate : x * gate;
}

// The slope of x·sigmoid(v): v' its slope, times x; numerator = 1 + x·v' + e^v, used for negative v.
real gate_slope(sum v, real x_times_slope, real numerator) {
  const real z = exp(minus_abs(v));
  return (v.hi < 0 ? z * numerator : 1 + z * (1 + x_times_slope)) / ((1 + z) * (1 + z));
}

// The slope of x·sigmoid(beta·x). The numerator is that at the root plus beta·t + e^(beta·x) - e^(beta·root).
real scaled_gate_slope(double x, sum beta, slope_root root) {
  const sum v = beta * clamped(x);
  const real t = beta.hi * ((x < 1 ? clamped(x).hi : 1) - root.at);
  return gate_slope(v, v.hi, root.residue + (t + root.factor * std::expm1(t)));
}

sum tanh_gate(sum x) {
  return x * (tanh_gate_linear + tanh_gate_cubic * (x * x));
}

// Phi(x) = erfc(-x/sqrt(2))/2, corrected for the rounding of the argument
real normal_distribution(sum x) {
  const sum z = x * root_half;
  return (std::erfc(-z.hi) + z.lo * two_over_root_pi * std::exp(-z.hi * z.hi)) / 2;
}

// e^(-x²/2)
real normal_decay(sum x) {
  return exp(-(x * x * sum{0.5L}));
}

// w = (e^x + 1)² - 1, so that tanh(log1p(e^x)) = w/(w + 2)
real mish_w(real n) {
  return n * (n + 2);
}

real cosine_hyperbolic_difference(real x) {
  // x cosh(x) - sinh(x), the sum of 2k·x^(2k+1)/(2k+1)!, for |x| <= 1
  real term = x * x * x / 3, total = 0;
  for (int k = 1; k <= 20; ++k) {
    total += term;
    term *= x * x / static_cast<real>(2 * k * (2 * k + 3));
  }
  return total;
}

// x within low and high.
real within(real x, real low, real high) {
  return x < low ? low : x > high ? high : x;
}

} // namespace

real tanh(double x) {
  return std::tanh(static_cast<real>(x));
}

real tanh_derivative(double x) {
  return 4 * logistic_slope(sum{2} * clamped(x));
}

real exp(double x) {
  return std::exp(static_cast<real>(x));
}

real expm1(double x) {
  return std::expm1(static_cast<real>(x));
}

real log1p(double x) {
  return x < -1 ? std::numeric_limits<real>::quiet_NaN() : std::log1p(static_cast<real>(x));
}

real log1p_derivative(double x) {
  return x < -1 ? std::numeric_limits<real>::quiet_NaN() : 1 / (1 + static_cast<real>(x));
}

real erf(double x) {
  return std::erf(static_cast<real>(x));
}

real erf_derivative(double x) {
  return two_over_root_pi * exp(-(clamped(x) * clamped(x)));
}

real erfc(double x) {
  return std::erfc(static_cast<real>(x));
}

real erfc_derivative(double x) {
  return -erf_derivative(x);
}

real sigmoid(double x) {
  return logistic(clamped(x));
}

real sigmoid_derivative(double x) {
  return logistic_slope(clamped(x));
}

real logsigmoid(double x) {
  return (x < 0 ? static_cast<real>(x) : 0) - std::log1p(exp(minus_abs(clamped(x))));
}

real logsigmoid_derivative(double x) {
  return logistic(clamped(-x));
}

real softplus(double x) {
  return (x > 0 ? static_cast<real>(x) : 0) + std::log1p(exp(minus_abs(clamped(x))));
}

real silu(double x) {
  return gated(x, logistic(clamped(x)));
}

real silu_derivative(double x) {
  return scaled_gate_slope(x, one, silu_root);
}

real quick_gelu(double x) {
  return gated(x, logistic(quick_gelu_beta * clamped(x)));
}

real quick_gelu_derivative(double x) {
  return scaled_gate_slope(x, quick_gelu_beta, quick_gelu_root);
}

real gelu_tanh(double x) {
  return gated(x, logistic(tanh_gate(clamped(x))));
}

real gelu_tanh_derivative(double x) {
  const real a = clamped(x).hi, linear = tanh_gate_linear.hi, cubic = tanh_gate_cubic.hi;
  // How much the gate's argument and x times its slope differ from those at the root.
  const real r = gelu_tanh_root.at, t = (x < 0 ? a : 0) - r, change = cubic * (t * t + 3 * r * t + 3 * r * r);
  const real numerator =
      gelu_tanh_root.residue + (gelu_tanh_root.factor * std::expm1(t * (linear + change)) + t * (linear + 3 * change));
  return gate_slope(tanh_gate({a}), a * (linear + 3 * (cubic * a * a)), numerator);
}

real gelu(double x) {
  return gated(x, normal_distribution(clamped(x)));
}

real gelu_derivative(double x) {
  const sum a = clamped(x);
  const real t = a.hi - gelu_root.at;
  if (std::fabs(t) > 0.5L)
    return normal_distribution(a) + a.hi * (one_over_root_2pi * normal_decay(a));
  static constexpr auto c = gelu_slope_series<real, 44>();
  real series = 0;
  for (std::size_t k = c.size(); k-- > 0;)
    series = c[k] + t * series;
  return gelu_root.residue + t * series;
}

real mish(double x) {
  const real w = mish_w(exp(clamped(x)));
  return gated(x, w / (w + 2));
}

real mish_derivative(double x) {
  const sum a = clamped(x);
  const real e = exp(a), w = mish_w(e);
  // The numerator at the root plus the change since then, m = e^(x - root) - 1.
  const real r = mish_root.at, f = mish_root.factor, t = a.hi - r, m = std::expm1(t);
  const real change = f * m * (f * f * (3 + m * (3 + m)) + 4 * f * (2 + m) + (6 + 4 * r)) + 4 * (t * (1 + e));
  return e * (mish_root.residue + change) / ((w + 2) * (w + 2));
}

real softsign(double x) {
  return std::isinf(x) ? std::copysign(1.0L, x) : x / (1 + std::fabs(static_cast<real>(x)));
}

real softsign_derivative(double x) {
  const real root = 1 / (1 + std::fabs(static_cast<real>(x)));
  return root * root;
}

real elu(double x) {
  return x > 0 ? x : std::expm1(static_cast<real>(x));
}

real elu_derivative(double x) {
  return x > 0 ? 1 : std::exp(static_cast<real>(x));
}

real selu(double x) {
  return x > 0 ? selu_scale * x : selu_scale_alpha * std::expm1(static_cast<real>(x));
}

real selu_derivative(double x) {
  return x > 0 ? selu_scale : selu_scale_alpha * std::exp(static_cast<real>(x));
}

real tanhshrink(double x) {
  const real a = x;
  return std::fabs(a) > 1 ? a - std::tanh(a) : cosine_hyperbolic_difference(a) / std::cosh(a);
}

real tanhshrink_derivative(double x) {
  const real t = std::tanh(static_cast<real>(x));
  return t * t;
}

real softcap(double x) {
  return 30 * std::tanh(x / 30.0L);
}

real softcap_derivative(double x) {
  const real a = std::fmin(std::fabs(x), 60000.0), quotient = a / 15;
  const sum back = sum{quotient} * sum{15};
  return 4 * logistic_slope({quotient, ((a - back.hi) - back.lo) / 15});
}

real relu(double x) {
  const real v = x;
  return v > 0 ? v : 0.0L;
}

real relu_derivative(double x) {
  return x > 0 ? 1.0L : 0.0L;
}

real relu6(double x) {
  const real v = x;
  return within(v, 0, 6);
}

real relu6_derivative(double x) {
  return x > 0 && x < 6 ? 1.0L : 0.0L;
}

real hardtanh(double x) {
  const real v = x;
  return within(v, -1, 1);
}

real hardtanh_derivative(double x) {
  return x > -1 && x < 1 ? 1.0L : 0.0L;
}

real leaky_relu(double x) {
  const real v = x;
  return v > 0 ? v : leaky_slope * v;
}

real leaky_relu_derivative(double x) {
  return x > 0 ? 1.0L : leaky_slope;
}

real threshold(double x) {
  const real v = x;
  return v > 1 ? v : -20.0L;
}

real threshold_derivative(double x) {
  return x > 1 ? 1.0L : 0.0L;
}

real relu_squared(double x) {
  const real v = x;
  return v > 0 ? v * v : 0.0L;
}

real relu_squared_derivative(double x) {
  const real v = x;
  return v > 0 ? 2 * v : 0.0L;
}

real hardsigmoid(double x) {
  const real v = x;
  return (within(v, -3, 3) + 3) / 6;
}

real hardsigmoid_derivative(double x) {
  return x > -3 && x < 3 ? 1.0L / 6 : 0.0L;
}

real hardswish(double x) {
  const real v = x;
  return v >= 3 ? v : v > -3 ? v * (v + 3) / 6 : 0.0L;
}

real hardswish_derivative(double x) {
  const real v = x;
  return v <= -3 ? 0.0L : v >= 3 ? 1.0L : (2 * v + 3) / 6;
}

real softshrink(double x) {
  const real v = x;
  return v - within(v, -0.5L, 0.5L);
}

real softshrink_derivative(double x) {
  return std::fabs(x) > 0.5L ? 1.0L : 0.0L;
}

real hardshrink(double x) {
  const real v = x;
  return std::fabs(v) > 0.5L ? v : 0.0L;
}

real hardshrink_derivative(double x) {
  return std::fabs(x) > 0.5L ? 1.0L : 0.0L;
}

} // namespace simdact_test::exact
