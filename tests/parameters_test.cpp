// SPDX-License-Identifier: BSL-1.0
// Functions with parameters, at other values than those that their bounds are stated for; and the parameters that array
// forms refuse.
#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/elu.hpp>
#include <simdact/silu.hpp>
#include <simdact/softcap.hpp>
#include <simdact/softplus.hpp>
#include <support/raised.hpp>
#include <support/refusal.hpp>
#include <support/ulp.hpp>

namespace {

namespace act = simdact;

template <class T>
class Parameters : public ::testing::Test {};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(Parameters, element_types);

// Where t = parameter·x is ordinary, in the tails, subnormal, infinite.
template <class T>
std::vector<T> inputs(double per_x) {
  std::mt19937_64 random(3);
  std::vector<T> list{T(0),
                      T(-0.0),
                      std::numeric_limits<T>::infinity(),
                      -std::numeric_limits<T>::infinity(),
                      std::numeric_limits<T>::denorm_min(),
                      -std::numeric_limits<T>::min()};
  const double tail = sizeof(T) == 4 ? 110 : 750;
  for (int i = 0; i < 20000; ++i)
    list.push_back(static_cast<T>(std::normal_distribution<double>(0, i % 2 == 0 ? 3 : tail / 2)(random) / per_x));
  return list;
}

// Every input's result within a number of ULP of the formula in long double, in the value form, and in the array form
// alike. Without FMA a product is a little less exact.
template <class T, class Call, class Exact>
void is_within(double ulps, const std::vector<T>& x, Call call, Exact exact) {
  std::vector<T> y(x.size());
  call(std::span<const T>(x), std::span<T>(y));
  for (std::size_t i = 0; i < x.size(); ++i) {
    const T one = call(x[i]);
    ASSERT_EQ(std::signbit(one), std::signbit(y[i])) << x[i];
    ASSERT_EQ(one, y[i]) << x[i];
    const long double wanted = exact(static_cast<long double>(x[i]));
    if (std::isinf(wanted)) {
      ASSERT_EQ(one, static_cast<T>(wanted)) << x[i];
      continue;
    }
    const auto error = std::fabs(static_cast<long double>(one) - wanted) / simdact_test::ulp<T>(wanted);
    ASSERT_LE(error, ulps) << x[i] << " gives " << one;
  }
  ASSERT_TRUE(std::isnan(call(std::numeric_limits<T>::quiet_NaN())));
}

// The same for an absolute error, or 2 ULP where the result is so large that this is more.
template <class T, class Call, class Exact>
void is_near(double error, const std::vector<T>& x, Call call, Exact exact) {
  std::vector<T> y(x.size());
  call(std::span<const T>(x), std::span<T>(y));
  for (std::size_t i = 0; i < x.size(); ++i) {
    const T one = call(x[i]);
    ASSERT_EQ(std::signbit(one), std::signbit(y[i])) << x[i];
    ASSERT_EQ(one, y[i]) << x[i];
    const long double wanted = exact(static_cast<long double>(x[i]));
    if (std::isinf(wanted))
      ASSERT_EQ(one, static_cast<T>(wanted)) << x[i];
    else
      ASSERT_LE(std::fabs(static_cast<long double>(one) - wanted),
                std::max<long double>(error, 2 * simdact_test::ulp<T>(wanted)))
          << x[i] << " gives " << one;
  }
  ASSERT_TRUE(std::isnan(call(std::numeric_limits<T>::quiet_NaN())));
}

using pade_7_6 = act::pade<7, 6>;
using pade_3_4 = act::pade<3, 4>;
using rational_9_10 = act::rational<9, 10>;
using rational_4_12 = act::rational<4, 12>;

#define CALL(function, ...) [=](auto&&... x) { return act::function(x..., __VA_ARGS__); }

TYPED_TEST(Parameters, Swish) {
  for (const double b : {1.702, 0.25, -1.5, 1e-6, 3e5}) {
    const auto beta = static_cast<TypeParam>(b);
    const auto exact = [=](long double x) {
      const long double t = static_cast<long double>(beta) * x;
      if (std::isinf(x))
        return t > 0 ? x : std::copysign(0.0L, x);
      return t > 0 ? x / (1 + std::exp(-t)) : x * std::exp(t) / (1 + std::exp(t));
    };
    is_within<TypeParam>(4.5, inputs<TypeParam>(std::fabs(b)), CALL(swish, beta), exact);
  }
}

TYPED_TEST(Parameters, SwishByARational) {
  for (const double b : {1.702, 0.25, -1.5, 1e-6, 3e5, -1e-12, 1e20}) {
    const auto beta = static_cast<TypeParam>(b);
    const auto share = [=](long double x) { return 1 / (1 + std::exp(-static_cast<long double>(beta) * x)); };
    const auto exact = [=](long double x) { return std::isinf(x) && share(x) == 0 ? 0.0L : x * share(x); };
    is_near<TypeParam>(3e-6 / std::fabs(b), inputs<TypeParam>(std::fabs(b)), CALL(swish<rational_9_10>, beta), exact);
    const auto slope = [=](long double x) {
      const long double s = share(x);
      return std::isinf(x) ? s : s + static_cast<long double>(beta) * x * s * (1 - s);
    };
    is_near<TypeParam>(3e-6, inputs<TypeParam>(std::fabs(b)), CALL(swish_derivative<rational_9_10>, beta), slope);
  }
}

TYPED_TEST(Parameters, Softplus) {
  for (const double b : {2.0, 0.3, 1e-5, 4e6}) {
    const auto beta = static_cast<TypeParam>(b);
    const auto exact = [=](long double x) {
      const long double t = static_cast<long double>(beta) * x;
      return std::fmax(x, 0.0L) + std::log1p(std::exp(-std::fabs(t))) / static_cast<long double>(beta);
    };
    is_within<TypeParam>(4.5, inputs<TypeParam>(b), CALL(softplus, beta), exact);
    const auto slope = [=](long double x) {
      const long double t = static_cast<long double>(beta) * x, z = std::exp(-std::fabs(t));
      return (t > 0 ? 1 : z) / (1 + z);
    };
    is_within<TypeParam>(4.5, inputs<TypeParam>(b), CALL(softplus_derivative, beta), slope);
    is_near<TypeParam>(1e-6, inputs<TypeParam>(b), CALL(softplus_derivative<rational_9_10>, beta), slope);
  }
}

TYPED_TEST(Parameters, EluAndCelu) {
  for (const double a : {0.5, 1.6732632, 20.0, 1e3 * std::numeric_limits<TypeParam>::denorm_min()}) {
    const auto alpha = static_cast<TypeParam>(a);
    const long double wide = alpha;
    const auto elu = [=](long double x) { return x > 0 ? x : wide * std::expm1(x); };
    is_within<TypeParam>(4, inputs<TypeParam>(1), CALL(elu, alpha), elu);
    const auto elu_slope = [=](long double x) { return x > 0 ? 1 : wide * std::exp(x); };
    is_within<TypeParam>(4, inputs<TypeParam>(1), CALL(elu_derivative, alpha), elu_slope);
    const auto celu = [=](long double x) { return x > 0 ? x : wide * std::expm1(x / wide); };
    is_within<TypeParam>(4, inputs<TypeParam>(1 / a), CALL(celu, alpha), celu);
    const auto celu_slope = [=](long double x) { return x > 0 ? 1 : std::exp(x / wide); };
    is_within<TypeParam>(4, inputs<TypeParam>(1 / a), CALL(celu_derivative, alpha), celu_slope);
  }
}

TYPED_TEST(Parameters, EluFromItsOutput) {
  using T = TypeParam;
  const std::vector<T> x{-2, -1, 0, 1, 2}, dy{1, 2, 3, 4, 5};
  for (const T alpha : {T(0), T(0.5), T(2)}) {
    std::vector<T> y(5), wanted(5), dx(5);
    act::elu(x, y, alpha);
    act::elu_backward(dy, x, wanted, alpha);
    act::elu_backward_from_output(dy, y, dx, alpha);
    for (std::size_t i = 0; i < 5; ++i)
      ASSERT_NEAR(dx[i], wanted[i], 8 * static_cast<double>(std::numeric_limits<T>::epsilon())) << x[i];
  }
}

// A large factor times what is far below the least subnormal number.
TYPED_TEST(Parameters, TheSlopeOfEluEndsAtZero) {
  const bool single = sizeof(TypeParam) == sizeof(float);
  const auto alpha = static_cast<TypeParam>(single ? 1e30 : 1e270);
  for (double x = single ? -174 : -1370; x > (single ? -210 : -1500); x -= 0.25) {
    EXPECT_EQ(act::elu_derivative(static_cast<TypeParam>(x), alpha), 0) << x;
    EXPECT_EQ(act::selu_derivative(static_cast<TypeParam>(x), alpha, TypeParam(1)), 0) << x;
  }
}

TYPED_TEST(Parameters, SeluFromItsOutput) {
  using T = TypeParam;
  const std::vector<T> x{-40, -2, -1, 0, 1, 2}, dy{7, 1, 2, 3, 4, 5};
  const std::size_t n = x.size();
  for (const T alpha : {T(0), T(0.5), T(2)})
    for (const T scale : {T(0.25), T(3)}) {
      std::vector<T> y(n), wanted(n), dx(n);
      act::selu(x, y, alpha, scale);
      act::selu_backward(dy, x, wanted, alpha, scale);
      act::selu_backward_from_output(dy, y, dx, alpha, scale);
      for (std::size_t i = 0; i < n; ++i)
        ASSERT_NEAR(dx[i], wanted[i], 30 * static_cast<double>(std::numeric_limits<T>::epsilon())) << x[i];
    }
  static_assert(noexcept(act::selu(T(1), T(2), T(3)))&& noexcept(act::selu_derivative(T(1), T(2), T(3))));
}

TYPED_TEST(Parameters, Softcap) {
  for (const double c : {50.0, 0.7, 1e6, 1e3 * std::numeric_limits<TypeParam>::denorm_min()}) {
    const auto cap = static_cast<TypeParam>(c);
    const long double wide = cap;
    const auto exact = [=](long double x) { return wide * std::tanh(x / wide); };
    is_within<TypeParam>(4, inputs<TypeParam>(1 / c), CALL(softcap, cap), exact);
    const auto slope = [=](long double x) {
      const long double w = std::exp(-2 * std::fabs(x / wide));
      return 4 * w / ((1 + w) * (1 + w));
    };
    is_within<TypeParam>(4.5, inputs<TypeParam>(1 / c), CALL(softcap_derivative, cap), slope);
    is_near<TypeParam>(1e-5, inputs<TypeParam>(1 / c), CALL(softcap_derivative<rational_4_12>, cap), slope);
  }
}

TYPED_TEST(Parameters, Selu) {
  const auto alpha = static_cast<TypeParam>(0.75), scale = static_cast<TypeParam>(1.2);
  const long double a = alpha, s = scale;
  const auto exact = [=](long double x) { return s * (x > 0 ? x : a * std::expm1(x)); };
  is_within<TypeParam>(4, inputs<TypeParam>(1), CALL(selu, alpha, scale), exact);
  const auto slope = [=](long double x) { return s * (x > 0 ? 1 : a * std::exp(x)); };
  is_within<TypeParam>(4, inputs<TypeParam>(1), CALL(selu_derivative, alpha, scale), slope);
}

TYPED_TEST(Parameters, SoftplusThreshold) {
  using T = TypeParam;
  for (const double b : {1.0, 2.0}) {
    const T beta = static_cast<T>(b), threshold = 3;
    const auto exact = [=](long double x) {
      const long double t = static_cast<long double>(beta) * x;
      return t > 3 ? x : std::fmax(x, 0.0L) + std::log1p(std::exp(-std::fabs(t))) / static_cast<long double>(beta);
    };
    is_within<T>(4.5, inputs<T>(b), CALL(softplus, beta, threshold), exact);
    const auto slope = [=](long double x) {
      const long double t = static_cast<long double>(beta) * x, z = std::exp(-std::fabs(t));
      return t > 3 ? 1 : (t > 0 ? 1 : z) / (1 + z);
    };
    is_within<T>(4.5, inputs<T>(b), CALL(softplus_derivative, beta, threshold), slope);
  }
  EXPECT_EQ(act::softplus(T(3), T(1), T(3)), act::softplus(T(3)));
  EXPECT_EQ(act::softplus(std::nextafter(T(3), T(4)), T(1), T(3)), std::nextafter(T(3), T(4)));
}

// In the value form, and in an array.
template <class T, class Call>
void gives(Call call, T x, T wanted) {
  const std::vector<T> in(19, x);
  std::vector<T> out(in.size());
  call(in, out);
  out.push_back(call(x));
  for (const T y : out) {
    ASSERT_EQ(y, wanted) << x;
    ASSERT_EQ(std::signbit(y), std::signbit(wanted)) << x;
  }
}

// By every method and for every parameter a function has its limits at infinity.
TYPED_TEST(Parameters, LimitsAtInfinity) {
  using T = TypeParam;
  using limits = std::numeric_limits<T>;
  const T infinity = limits::infinity(), zero = 0;
  for (const T p : {limits::denorm_min(), 3 * limits::denorm_min(), limits::min(), T(0.3), T(20), limits::max() / 100,
                    limits::max() / 16, limits::max()}) {
    gives<T>(CALL(softcap, p), infinity, p);
    gives<T>(CALL(softcap, p), -infinity, -p);
    gives<T>(CALL(softcap<pade_7_6>, p), infinity, p);
    gives<T>(CALL(softcap_derivative, p), infinity, zero);
    gives<T>(CALL(softcap_derivative, p), -infinity, zero);
    gives<T>(CALL(softcap_derivative<rational_4_12>, p), infinity, zero);
    gives<T>(CALL(softcap_derivative<rational_4_12>, p), -infinity, zero);
    gives<T>(CALL(celu, p), -infinity, -p);
    gives<T>(CALL(celu<act::minimax<3>>, p), -infinity, -p);
    gives<T>(CALL(celu_derivative, p), -infinity, zero);
    gives<T>(CALL(celu_derivative<act::minimax<3>>, p), -infinity, zero);
    gives<T>(CALL(celu_derivative, p), infinity, T(1));
    gives<T>(CALL(elu, p), -infinity, -p);
    gives<T>(CALL(elu_derivative, p), -infinity, zero);
    gives<T>(CALL(softplus, p), -infinity, zero);
    gives<T>(CALL(softplus, p), infinity, infinity);
    gives<T>(CALL(softplus_derivative, p), -infinity, zero);
    gives<T>(CALL(softplus_derivative, p), infinity, T(1));
    gives<T>(CALL(softplus<act::fast>, p), -infinity, zero);
    gives<T>(CALL(softplus<act::fast>, p), infinity, infinity);
    gives<T>(CALL(softplus<act::fast>, p), limits::max(), p < 1 ? act::softplus(limits::max(), p) : limits::max());
    gives<T>(CALL(softplus_derivative<act::fast>, p), -infinity, zero);
    gives<T>(CALL(softplus_derivative<rational_9_10>, p), -infinity, zero);
    gives<T>(CALL(softplus_derivative<rational_9_10>, p), infinity, T(1));
    gives<T>(CALL(swish, p), -infinity, -zero);
    gives<T>(CALL(swish, p), infinity, infinity);
    gives<T>(CALL(swish, -p), infinity, zero);
    gives<T>(CALL(swish, -p), -infinity, -infinity);
    gives<T>(CALL(swish<pade_3_4>, p), -infinity, -zero);
    gives<T>(CALL(swish<pade_3_4>, p), infinity, infinity);
    gives<T>(CALL(swish<rational_9_10>, p), -infinity, -zero);
    gives<T>(CALL(swish<rational_9_10>, p), infinity, infinity);
    gives<T>(CALL(swish<rational_9_10>, -p), infinity, zero);
    gives<T>(CALL(swish<rational_9_10>, -p), -infinity, -infinity);
    gives<T>(CALL(swish_derivative<rational_9_10>, p), -infinity, zero);
    gives<T>(CALL(swish_derivative<rational_9_10>, p), infinity, T(1));
    gives<T>(CALL(swish_derivative<rational_9_10>, -p), infinity, zero);
    EXPECT_EQ(act::swish_derivative(-infinity, p), 0);
    EXPECT_EQ(act::swish_derivative(infinity, p), 1);
    EXPECT_EQ(act::swish_derivative(infinity, -p), 0);
  }
}

TYPED_TEST(Parameters, SwishWithoutSlopeIsHalf) {
  using T = TypeParam;
  using limits = std::numeric_limits<T>;
  for (const T at : {T(0), T(-0.0), T(1), T(-7), T(1e30), T(-1e30), limits::max(), -limits::max(), limits::infinity(),
                     -limits::infinity(), 4 * limits::denorm_min()})
    for (const T beta : {T(0), T(-0.0)}) {
      gives<T>(CALL(swish, beta), at, at / 2);
      gives<T>(CALL(swish<pade_7_6>, beta), at, at / 2);
      gives<T>(CALL(swish<rational_9_10>, beta), at, at / 2);
      gives<T>(CALL(swish_derivative, beta), at, T(0.5));
      gives<T>(CALL(swish_derivative<rational_9_10>, beta), at, T(0.5));
    }
}

// Nor do parameters make an ordinary input raise an exception.
TYPED_TEST(Parameters, OrdinaryInputsRaiseNoExceptions) {
  using T = TypeParam;
  const auto raises = [](auto call) {
    std::vector<T> x = inputs<T>(1), y;
    for (const T huge : {T(1e30), std::numeric_limits<T>::max()})
      x.insert(x.end(), {huge, -huge});
    std::erase_if(x, [](T v) { return std::isinf(v); });
    y.resize(x.size());
    return simdact_test::raised_by([&] { call(x, y); });
  };
  for (const T p : {T(0.3), T(2.5)}) {
    EXPECT_EQ(raises(CALL(softcap, p)), 0);
    EXPECT_EQ(raises(CALL(softcap_derivative, p)), 0);
    EXPECT_EQ(raises(CALL(elu, p)), 0);
    EXPECT_EQ(raises(CALL(elu_derivative, p)), 0);
    EXPECT_EQ(raises(CALL(celu, p)), 0);
    EXPECT_EQ(raises(CALL(celu_derivative, p)), 0);
    EXPECT_EQ(raises(CALL(celu_derivative<act::minimax<3>>, p)), 0);
    EXPECT_EQ(raises(CALL(softplus, p)), 0);
    EXPECT_EQ(raises(CALL(softplus, p, T(20))), 0);
    EXPECT_EQ(raises(CALL(softplus<act::fast>, p)), 0);
    EXPECT_EQ(raises(CALL(softplus_derivative, p)), 0);
    EXPECT_EQ(raises(CALL(softplus_derivative<act::fast>, p)), 0);
    EXPECT_EQ(raises(CALL(swish, p)), 0);
    EXPECT_EQ(raises(CALL(swish, T(0))), 0);
    EXPECT_EQ(raises(CALL(swish_derivative, p)), 0);
    EXPECT_EQ(raises(CALL(swish<pade_3_4>, p)), 0);
    EXPECT_EQ(raises(CALL(swish<rational_9_10>, p)), 0);
    EXPECT_EQ(raises(CALL(swish<rational_9_10>, T(0))), 0);
    EXPECT_EQ(raises(CALL(swish_derivative<rational_9_10>, p)), 0);
    EXPECT_EQ(raises(CALL(swish_derivative<rational_9_10>, T(0))), 0);
    EXPECT_EQ(raises(CALL(softcap_derivative<rational_4_12>, p)), 0);
  }
}

// What a call(input, output) refuses.
template <class T, class Call>
std::string refused(Call call) {
  const std::vector<T> in(5, 1);
  std::vector<T> out(5, 9);
  return simdact_test::refusal([&] { call(in, out); }, out);
}

// dx against dy·slope(t) with t = parameter·x, from where the slope is an ordinary number, and far from its root, to
// where nothing is left of it times the largest dy. The parameters are powers of two, so that t is exact.
template <class T, class Call, class Slope>
void gradients_keep_their_tails(long double per_x, Call call, Slope slope) {
  using limits = std::numeric_limits<T>;
  std::mt19937_64 random(5);
  std::vector<T> x, dy;
  std::vector<long double> t;
  std::uniform_real_distribution<double> size(sizeof(T) == 4 ? -200 : -1480, -20), part(1, 2);
  for (int i = 0; i < 20000; ++i) {
    x.push_back(static_cast<T>(size(random) / static_cast<double>(per_x)));
    t.push_back(per_x * static_cast<long double>(x.back()));
    const int exponent = limits::max_exponent - 1 - static_cast<int>(random() % 60);
    dy.push_back(std::ldexp(static_cast<T>(i % 2 == 0 ? part(random) : -1), exponent));
  }
  std::vector<T> dx(x.size());
  call(dy, x, dx);
  for (std::size_t i = 0; i < x.size(); ++i) {
    const long double wanted = static_cast<long double>(dy[i]) * slope(t[i]);
    if (std::fabs(wanted) <= static_cast<long double>(limits::max())) {
      ASSERT_LE(std::fabs(static_cast<long double>(dx[i]) - wanted), 4 * simdact_test::ulp<T>(wanted))
          << dx[i] << " at x = " << x[i] << ", dy = " << dy[i];
    }
  }
}

TYPED_TEST(Parameters, GradientsKeepTheirTails) {
  using T = TypeParam;
  const auto power = [](long double t) { return std::exp(t); };
  for (const T beta : {T(0.25), T(-0.25), T(0x1p-20), T(0x1p20)})
    gradients_keep_their_tails<T>(
        beta, [=](const auto& dy, const auto& x, auto& dx) { act::swish_backward(dy, x, dx, beta); },
        [](long double t) { return (1 + t / (1 + std::exp(t))) * (std::exp(t) / (1 + std::exp(t))); });
  for (const T beta : {T(0.25), T(0x1p-20), T(0x1p20)}) {
    gradients_keep_their_tails<T>(
        beta, [=](const auto& dy, const auto& x, auto& dx) { act::softplus_backward(dy, x, dx, beta); },
        [](long double t) { return std::exp(t) / (1 + std::exp(t)); });
    gradients_keep_their_tails<T>(
        beta, [=](const auto& dy, const auto& x, auto& dx) { act::softplus_backward(dy, x, dx, beta, 0); },
        [](long double t) { return std::exp(t) / (1 + std::exp(t)); });
  }
  for (const T cap : {T(0.5), T(0x1p20), T(0x1p-20)})
    for (const int side : {2, -2})
      gradients_keep_their_tails<T>(
          side / static_cast<long double>(cap),
          [=](const auto& dy, const auto& x, auto& dx) { act::softcap_backward(dy, x, dx, cap); },
          [](long double t) { return 4 * std::exp(t) / ((1 + std::exp(t)) * (1 + std::exp(t))); });
  for (const T alpha : {T(8), T(0x1p-20), T(0x1p20)})
    gradients_keep_their_tails<T>(
        1 / static_cast<long double>(alpha),
        [=](const auto& dy, const auto& x, auto& dx) { act::celu_backward(dy, x, dx, alpha); }, power);
  for (const T alpha : {T(0x1p-70), T(-3), T(0x1p90), std::numeric_limits<T>::min() / 8}) {
    const auto multiple = [=](long double t) { return static_cast<long double>(alpha) * std::exp(t); };
    gradients_keep_their_tails<T>(
        1, [=](const auto& dy, const auto& x, auto& dx) { act::elu_backward(dy, x, dx, alpha); }, multiple);
    gradients_keep_their_tails<T>(
        1, [=](const auto& dy, const auto& x, auto& dx) { act::selu_backward(dy, x, dx, alpha, T(2)); },
        [=](long double t) { return 2 * multiple(t); });
  }
}

TYPED_TEST(Parameters, OutsideTheirDomainAreRefused) {
  using T = TypeParam;
  const T infinity = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();
  EXPECT_EQ(refused<T>([](auto& in, auto& out) { act::softcap(in, out, 0); }),
            "simdact::softcap: cap is 0; it must be finite and greater than 0");
  EXPECT_EQ(refused<T>([](auto& in, auto& out) { act::softcap_backward(in, in, out, -2); }),
            "simdact::softcap_backward: cap is -2; it must be finite and greater than 0");
  EXPECT_EQ(refused<T>([](auto& in, auto& out) { act::softplus(in, out, -1); }),
            "simdact::softplus: beta is -1; it must be finite and greater than 0");
  EXPECT_EQ(refused<T>([=](auto& in, auto& out) { act::celu(in, out, nan); }),
            "simdact::celu: alpha is nan; it must be finite and greater than 0");
  EXPECT_EQ(refused<T>([=](auto& in, auto& out) { act::elu(in, out, infinity); }),
            "simdact::elu: alpha is inf; it must be finite");
  const std::string told = "; it must be finite and not below 0, or y does not tell the sign of x";
  EXPECT_EQ(refused<T>([](auto& in, auto& out) { act::elu_backward_from_output(in, in, out, -2); }),
            "simdact::elu_backward_from_output: alpha is -2" + told);
  EXPECT_EQ(refused<T>([=](auto& in, auto& out) { act::elu_backward_from_output(in, in, out, nan); }),
            "simdact::elu_backward_from_output: alpha is nan" + told);
  EXPECT_EQ(refused<T>([=](auto& in, auto& out) { act::swish(in, out, -infinity); }),
            "simdact::swish: beta is -inf; it must be finite");
  EXPECT_EQ(refused<T>([=](auto& in, auto& out) { act::softplus_backward(in, in, out, 0, 20); }),
            "simdact::softplus_backward: beta is 0; it must be finite and greater than 0");
  EXPECT_EQ(refused<T>([=](auto& in, auto& out) { act::softplus(in, out, 1, nan); }),
            "simdact::softplus: threshold is nan; it must not be NaN");
  EXPECT_EQ(refused<T>([=](auto& in, auto& out) { act::selu(in, out, 1, infinity); }),
            "simdact::selu: scale is inf; it must be finite");
  EXPECT_EQ(refused<T>([=](auto& in, auto& out) { act::selu_backward(in, in, out, nan, 1); }),
            "simdact::selu_backward: alpha is nan; it must be finite");
  const auto from_output = [](T alpha, T scale) {
    return refused<T>([=](auto& in, auto& out) { act::selu_backward_from_output(in, in, out, alpha, scale); });
  };
  EXPECT_EQ(from_output(-2, 1), "simdact::selu_backward_from_output: alpha is -2" + told);
  EXPECT_EQ(from_output(nan, 1), "simdact::selu_backward_from_output: alpha is nan" + told);
  const std::string positive = "; it must be finite and greater than 0";
  EXPECT_EQ(from_output(1, 0), "simdact::selu_backward_from_output: scale is 0" + positive);
  EXPECT_EQ(from_output(1, -1), "simdact::selu_backward_from_output: scale is -1" + positive);
  EXPECT_EQ(from_output(1, infinity), "simdact::selu_backward_from_output: scale is inf" + positive);
}

} // namespace
