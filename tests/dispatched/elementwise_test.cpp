// SPDX-License-Identifier: BSL-1.0
// Each elementwise function of the compiled library, by each tier, beside the header's, which is compiled here for the
// same instruction set: bit for bit, but that a NaN is a NaN.
#include <cstdlib>
#include <string>

#include <gtest/gtest.h>

#include <simdact/simdact.hpp>

#include "operands.hpp"

#define UNPACKED(...) __VA_ARGS__

namespace act = simdact;
using namespace simdact_test;
using dispatched::input;
using dispatched::output;
using dispatched::tier;
namespace fn = act::fn;
namespace unit = act::unit;

namespace {

constexpr std::size_t length = 203;

template <class Function>
constexpr bool has_nearest = act::detail::has_kernel<Function, act::correctly_rounded, float>;

// How a list says what a function is: here, its value form.
template <class Function>
struct methods {
  static constexpr bool nearest = has_nearest<Function>;

  template <class Policy, class T>
  static T value(T x, std::same_as<T> auto... parameters) {
    return act::detail::evaluate<Function, Policy>(x, parameters...);
  }
};

template <class Function>
struct gradient_methods {
  using derivative = fn::derivative_of<Function>;
  static constexpr bool nearest = has_nearest<derivative>;

  // Without the derivative's tail, where a gradient is more exact than this: NaN stands for any number.
  template <class Policy, class T>
  static T value(T dy, T x, std::same_as<T> auto... parameters) {
    const T slope = act::detail::evaluate<derivative, Policy>(x, parameters...);
    return std::isnormal(slope) && std::isfinite(dy) ? dy * slope : std::numeric_limits<T>::quiet_NaN();
  }
};

template <class T>
bool same(T a, T b) {
  return act::simd::as_bits(a) == act::simd::as_bits(b);
}

// How many results differ; those are skipped whose expectation is NaN, in which an exact NaN is none where it may be.
template <class T, class Expected>
std::size_t differences(const std::vector<T>& results, bool nan_is_any, Expected expected) {
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < results.size(); ++i) {
    const T y = expected(i);
    wrong += std::isnan(y) ? !nan_is_any && !std::isnan(results[i]) : !same(y, results[i]);
  }
  return wrong;
}

template <class Policy, class T, class Signature, class Value>
void check_values(const char* name, Signature function, tier by, bool nan_is_any, Value value) {
  operands<T> given(length);
  given.call(function, by);
  EXPECT_EQ(differences(given.out[0], nan_is_any, [&](std::size_t i) { return given.value(value, function, i); }), 0u)
      << name << " of " << sizeof(T) << " bytes by tier " << static_cast<int>(by);
}

template <class T, class Signature>
void expect_refusal(const char* name, Signature function, tier by) {
  operands<T> given(length);
  const auto before = given.out;
  try {
    given.call(function, by);
    ADD_FAILURE() << name << ": tier " << static_cast<int>(by) << " was not refused";
  } catch (const std::invalid_argument& error) {
    const std::string text = error.what();
    EXPECT_NE(text.find("tier is " + std::to_string(static_cast<int>(by))), text.npos) << text;
    EXPECT_EQ(text.find("simdact::"), 0u) << text;
  }
  EXPECT_EQ(given.out, before) << name;
}

template <class T, class... A>
constexpr bool has_parameter(void (*)(A...)) {
  return (std::is_same_v<A, T> || ...);
}

// value.operator()<Policy>(...) is the function by a policy; the number of functions with correct rounding.
template <class T, bool Nearest, class Signature, class Value>
int check_tiers(const char* name, Signature function, bool nan_is_any, Value value) {
  const auto by = [&]<class Policy>(std::type_identity<Policy>, tier t) {
    check_values<Policy, T>(name, function, t, nan_is_any,
                            [&](auto... a) { return value.template operator()<Policy>(a...); });
  };
  by(std::type_identity<act::accurate>(), tier::accurate);
  by(std::type_identity<act::fast>(), tier::fast);
  expect_refusal<T>(name, function, tier(3));
  if constexpr (Nearest)
    by(std::type_identity<act::correctly_rounded>(), tier::correctly_rounded);
  else
    expect_refusal<T>(name, function, tier::correctly_rounded);
  return Nearest;
}

#define SIGNATURE(name, takes) static_cast<void(*) takes>(dispatched::name)
#define NEAREST(choices, name, takes)                                                                                  \
  std::is_same_v<REAL, float>&& UNPACKED choices::nearest && !has_parameter<REAL>(SIGNATURE(name, takes))

// The class whose functions the machine must be served by, if the environment says so.
TEST(Dispatched, ServesThisMachineByTheExpectedInstructionSet) {
  const char* const expected = std::getenv("SIMDACT_EXPECTED_ARCH");
  ASSERT_NE(expected, nullptr);
  EXPECT_STREQ(dispatched::instruction_set(), expected);
}

TEST(Dispatched, FunctionsAndDerivatives) {
  int functions = 0, nearest = 0;
#define FUNCTION(result, name, own_name, takes, gives, choices, ...)                                                   \
  ++functions;                                                                                                         \
  nearest += check_tiers<REAL, NEAREST(choices, name, takes)>(                                                         \
      #own_name, SIGNATURE(name, takes), false,                                                                        \
      []<class Policy>(auto... a) { return UNPACKED choices::template value<Policy>(a...); });
#define LIST "functions.inc"
#include "float_and_double.inc"
#define LIST "derivatives.inc"
#include "float_and_double.inc"
  EXPECT_GT(functions, 150);
  EXPECT_GT(nearest, 20);
}

TEST(Dispatched, Gradients) {
#define TIERLESS(result, name, own_name, takes, gives, ...)                                                            \
  {                                                                                                                    \
    operands<REAL> given(length), expected(length);                                                                    \
    given.call(SIGNATURE(name, takes));                                                                                \
    expected.call_header([](auto... a) { act::name(a...); }, SIGNATURE(name, takes));                                  \
    EXPECT_EQ(differences(given.out[0], false, [&](std::size_t i) { return expected.out[0][i]; }), 0u) << #own_name;   \
  }
#undef FUNCTION
#define FUNCTION(result, name, own_name, takes, gives, choices, ...)                                                   \
  check_tiers<REAL, NEAREST(choices, name, takes)>(                                                                    \
      #own_name, SIGNATURE(name, takes), true,                                                                         \
      []<class Policy>(auto... a) { return UNPACKED choices::template value<Policy>(a...); });
#define LIST "gradients.inc"
#include "float_and_double.inc"
}

// Of units the value form, and of their gradients, which have none, the header's ranges by the tier that costs most.
template <class... A>
constexpr int outputs_of(void (*)(A...)) {
  return ((std::is_same_v<A, output<float>> || std::is_same_v<A, output<double>>)+...);
}

TEST(Dispatched, GatedUnits) {
#undef FUNCTION
#define FUNCTION(result, name, own_name, takes, ...)                                                                   \
  [](auto signature) {                                                                                                 \
    if constexpr (outputs_of(decltype(signature)(nullptr)) == 1) {                                                     \
      for (const tier by : {tier::accurate, tier::fast})                                                               \
        check_values<void, REAL>(#own_name, signature, by, false, [&](auto... a) {                                     \
          return by == tier::fast ? act::name<act::fast>(a...) : act::name(a...);                                      \
        });                                                                                                            \
    } else {                                                                                                           \
      operands<REAL> given(length), expected(length);                                                                  \
      given.call(signature);                                                                                           \
      expected.call_header([](auto... a) { act::name(a...); }, signature);                                             \
      for (std::size_t k = 0; k < 2; ++k)                                                                              \
        EXPECT_EQ(differences(given.out[k], false, [&](std::size_t i) { return expected.out[k][i]; }), 0u)             \
            << #own_name;                                                                                              \
    }                                                                                                                  \
    expect_refusal<REAL>(#own_name, signature, tier(-1));                                                              \
  }(SIGNATURE(name, takes));
#define LIST "gates.inc"
#include "float_and_double.inc"
}

TEST(Dispatched, RefusesWrongRanges) {
  std::vector<float> x(9, 1.0f), y(10, 2.0f);
  const auto text = [](auto call) -> std::string {
    try {
      call();
    } catch (const std::invalid_argument& error) {
      return error.what();
    }
    return "";
  };
  EXPECT_EQ(text([&] { dispatched::tanh(x, y); }), "simdact::tanh: the input has 9 elements and the output 10");
  EXPECT_EQ(text([&] { dispatched::leaky_relu(x, x, NAN); }), "simdact::leaky_relu: slope is nan; it must be finite");
  EXPECT_EQ(y, std::vector<float>(10, 2.0f));
}

} // namespace
