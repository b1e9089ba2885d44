// SPDX-License-Identifier: BSL-1.0
// The operations that kernels are written in, as scalars and in every lane of a vector, against their definitions.
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/simd/bytes.hpp>
#include <simdact/simd/group_memory.hpp>
#include <simdact/simd/integer.hpp>
#include <simdact/simd/memory.hpp>
#include <simdact/simd/pair_lookup.hpp>
#include <simdact/simd/positive_part.hpp>
#include <simdact/simd/reduce.hpp>
#include <simdact/simd/scale.hpp>
#include <simdact/simd/widen.hpp>
#include <simdact/simd/zip.hpp>

namespace {

namespace simd = simdact::simd;

template <class V>
class Simd : public ::testing::Test {
public:
  using element = simd::element_t<V>;
  static constexpr std::size_t width = simd::width<V>;
  using lanes = std::array<element, width>;
  using limits = std::numeric_limits<element>;

  static V load(const lanes& x) { return simd::load<V>(x.data()); }
  static lanes store(V x) {
    lanes y;
    simd::store(y.data(), x);
    return y;
  }
  static auto bits(element x) { return simd::as_bits(x); }

  // The operation in every lane against the same definition for one element.
  template <class Operation, class Definition, class... Lists>
  static void check(Operation operation, Definition definition, const Lists&... lists) {
    const std::size_t n = std::min({lists.size()...});
    for (std::size_t i = 0; i < n; ++i) {
      const auto rotated = [&](const auto& list) {
        lanes x;
        for (std::size_t lane = 0; lane < width; ++lane)
          x[lane] = list[(i + lane) % n];
        return x;
      };
      const lanes got = store(operation(load(rotated(lists))...));
      for (std::size_t lane = 0; lane < width; ++lane) {
        const element expected = definition(rotated(lists)[lane]...);
        if (std::isnan(expected)) {
          EXPECT_TRUE(std::isnan(got[lane])) << "lane " << lane;
        } else {
          EXPECT_EQ(bits(got[lane]), bits(expected)) << got[lane] << " for " << expected << ", lane " << lane;
        }
      }
    }
  }

  static std::vector<element> numbers(std::uint64_t seed, std::size_t n = 500) {
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<element> mantissa(-2, 2);
    std::vector<element> list(n);
    for (element& x : list)
      x = std::ldexp(mantissa(random), static_cast<int>(random() % 16) - 8);
    return list;
  }

  static std::vector<element> specials() {
    return {element(0),           -element(0),           element(1),          -element(1),
            limits::denorm_min(), -limits::denorm_min(), limits::min(),       limits::max(),
            limits::infinity(),   -limits::infinity(),   limits::quiet_NaN(), element(0.5)};
  }

  // Every pair of the special values, as two lists.
  static std::array<std::vector<element>, 2> pairs() {
    std::array<std::vector<element>, 2> lists;
    for (const element a : specials())
      for (const element b : specials()) {
        lists[0].push_back(a);
        lists[1].push_back(b);
      }
    return lists;
  }
};

using value_types =
    ::testing::Types<float, double, simd::widest_raw<float>, simd::widest_raw<double>, simd::strict<float>,
                     simd::strict<double>, simd::widest<float>, simd::widest<double>, simd::group<simd::widest<float>>,
                     simd::group<simd::widest<double>>>;
TYPED_TEST_SUITE(Simd, value_types);

TYPED_TEST(Simd, MultiplyAddsRoundOnceWhereTheBuildIsFused) {
  using V = TypeParam;
  using T = simd::element_t<V>;
  const auto a = this->numbers(1), b = this->numbers(2), c = this->numbers(3);
  const auto once = [](T x, T y, T z) { return simd::fused ? std::fma(x, y, z) : x * y + z; };
  this->check([](V x, V y, V z) { return simd::fma(x, y, z); }, once, a, b, c);
  this->check([](V x, V y, V z) { return simd::fms(x, y, z); }, [&](T x, T y, T z) { return once(x, y, -z); }, a, b, c);
  this->check([](V x, V y, V z) { return simd::fnma(x, y, z); }, [&](T x, T y, T z) { return once(-x, y, z); }, a, b,
              c);
  // A product whose rounding a fused multiply-add does not do: (1 + e)(1 - e) - 1 = -e².
  const T e = std::numeric_limits<T>::epsilon();
  const std::vector<T> above{1 + e}, below{1 - e}, one{-1};
  this->check([](V x, V y, V z) { return simd::fma(x, y, z); }, [&](T, T, T) { return simd::fused ? -e * e : T(0); },
              above, below, one);
}

TYPED_TEST(Simd, MinimumAndMaximumKeepANaNInX) {
  using V = TypeParam;
  using T = simd::element_t<V>;
  const auto [bound, x] = this->pairs();
  std::vector<T> bounds, values;
  for (std::size_t i = 0; i < bound.size(); ++i)
    if (!std::isnan(bound[i]) && !(bound[i] == 0 && x[i] == 0)) {
      bounds.push_back(bound[i]);
      values.push_back(x[i]);
    }
  this->check([](V b, V v) { return simd::min(b, v); }, [](T b, T v) { return b < v ? b : v; }, bounds, values);
  this->check([](V b, V v) { return simd::max(b, v); }, [](T b, T v) { return b > v ? b : v; }, bounds, values);
}

TYPED_TEST(Simd, SignsAreTakenAndGivenBitByBit) {
  using V = TypeParam;
  using T = simd::element_t<V>;
  const auto [a, b] = this->pairs();
  this->check([](V x) { return simd::abs(x); }, [](T x) { return std::fabs(x); }, this->specials());
  this->check([](V x, V y) { return simd::copysign(x, y); }, [](T x, T y) { return std::copysign(x, y); }, a, b);
  this->check([](V x) { return simd::negate(x); }, [](T x) { return -x; }, this->specials());
  this->check([](V x) { return simd::minus_abs(x); }, [](T x) { return -std::fabs(x); }, this->specials());
  this->check([](V x, V y) { return simd::flip_sign(x, y); }, [](T x, T y) { return std::signbit(y) ? -x : x; }, a, b);
  this->check([](V x) { return simd::positive_part(x); }, [](T x) { return x < 0 ? T(0) : x; }, this->specials());
  std::vector<T> x, bound;
  for (const T v : this->specials())
    for (const T limit : {T(0), T(0.25), T(1)}) {
      x.push_back(v);
      bound.push_back(std::isnan(v) ? v : limit);
    }
  this->check([](V v, V limit) { return simd::copysign_min(v, limit); },
              [](T v, T limit) { return std::isnan(v) ? v : std::copysign(std::min(std::fabs(v), limit), v); }, x,
              bound);
}

TYPED_TEST(Simd, SelectAndDivide) {
  using V = TypeParam;
  using T = simd::element_t<V>;
  const auto a = this->numbers(4), b = this->numbers(5);
  this->check([](V x, V y) { return simd::select(x < y, x, y); }, [](T x, T y) { return x < y ? x : y; }, a, b);
  this->check([](V x, V y) { return simd::divide(x, y); }, [](T x, T y) { return x / y; }, a, b);
  const auto [c, d] = this->pairs();
  this->check([](V x, V y) { return simd::divide(x, y); }, [](T x, T y) { return x / y; }, c, d);
}

TYPED_TEST(Simd, ComparisonsAreOfEachLane) {
  using V = TypeParam;
  using T = simd::element_t<V>;
  const auto [a, b] = this->pairs();
  const auto flag = [](auto condition) { return simd::select(condition, V(1), V(0)); };
  this->check([&](V x, V y) { return flag(x < y); }, [](T x, T y) { return T(x < y); }, a, b);
  this->check([&](V x, V y) { return flag(x > y); }, [](T x, T y) { return T(x > y); }, a, b);
  this->check([&](V x, V y) { return flag(x <= y); }, [](T x, T y) { return T(x <= y); }, a, b);
  this->check([&](V x, V y) { return flag(x >= y); }, [](T x, T y) { return T(x >= y); }, a, b);
  this->check([&](V x, V y) { return flag(x == y); }, [](T x, T y) { return T(x == y); }, a, b);
  this->check([&](V x, V y) { return flag(simd::both<V>(x < y, x < V(1))); },
              [](T x, T y) { return T(x < y && x < 1); }, a, b);
  this->check([&](V x, V y) { return flag(simd::either<V>(x < y, x < V(1))); },
              [](T x, T y) { return T(x < y || x < 1); }, a, b);
  for (std::size_t lane = 0; lane < simd::width<V>; ++lane) {
    typename TestFixture::lanes x{};
    EXPECT_FALSE(simd::any<V>(this->load(x) > V(0)));
    EXPECT_TRUE(simd::all<V>(this->load(x) <= V(0)));
    x[lane] = 1;
    EXPECT_TRUE(simd::any<V>(this->load(x) > V(0)));
    EXPECT_FALSE(simd::all<V>(this->load(x) <= V(0)));
    if constexpr (simd::single<V>) {
      EXPECT_EQ(simd::lane_bits<V>(this->load(x) > V(0)), 1u << lane);
      const std::uint32_t all = (2u << (simd::width<V> - 1)) - 1;
      EXPECT_EQ(simd::lane_bits<V>(this->load(x) >= V(0)), all);
      EXPECT_EQ(simd::first(simd::in_register(this->load(x))), x[0]);
      EXPECT_TRUE(simd::all<V>(simd::no_nan(this->load(x), V(1))));
      for (const T nan : {std::numeric_limits<T>::quiet_NaN(), -std::numeric_limits<T>::quiet_NaN()}) {
        x[lane] = nan;
        EXPECT_EQ(simd::lane_bits<V>(simd::no_nan(this->load(x), V(1))), all ^ 1u << lane);
        EXPECT_EQ(simd::lane_bits<V>(simd::no_nan(V(1), this->load(x))), all ^ 1u << lane);
      }
    }
  }
}

TYPED_TEST(Simd, ArithmeticIsOfEachLane) {
  using V = TypeParam;
  using T = simd::element_t<V>;
  const auto [a, b] = this->pairs();
  this->check([](V x, V y) { return V(x + y); }, [](T x, T y) { return x + y; }, a, b);
  this->check([](V x, V y) { return V(x - y); }, [](T x, T y) { return x - y; }, a, b);
  this->check([](V x, V y) { return V(x * y); }, [](T x, T y) { return x * y; }, a, b);
  this->check([](V x, V y) { return simd::product(x, y); }, [](T x, T y) { return x * y; }, a, b);
  this->check([](V x, V y) { return simd::subnormal_product(x, y); }, [](T x, T y) { return x * y; }, this->numbers(12),
              this->numbers(13));
  this->check(
      [](V x) { return simd::from_bits<V>(((simd::as_bits(x) ^ simd::as_bits(V(1))) & ~simd::as_bits(V(2))) >> 1); },
      [](T x) {
        using bits = simd::bits_t<T>;
        return simd::from_bits<T>(
            static_cast<bits>(((simd::as_bits(x) ^ simd::as_bits(T(1))) & ~simd::as_bits(T(2))) >> 1));
      },
      a);
}

TYPED_TEST(Simd, SquareRootsAreCorrectlyRounded) {
  using V = TypeParam;
  using T = simd::element_t<V>;
  for (const auto& list : {this->numbers(10, 2000), this->specials()}) {
    this->check([](V x) { return simd::sqrt(x); }, [](T x) { return std::sqrt(x); }, list);
    this->check([](V x) { return simd::reciprocal_sqrt(x); }, [](T x) { return T(1) / std::sqrt(x); }, list);
  }
}

TYPED_TEST(Simd, LanesAreExchangedFoldedAndZipped) {
  using V = TypeParam;
  using T = simd::element_t<V>;
  if constexpr (constexpr std::size_t n = simd::width<V>; n > 1 && simd::single<V>) {
    typename TestFixture::lanes x, y;
    for (std::size_t i = 0; i < n; ++i) {
      x[i] = T(i + 1);
      y[i] = T(i + n + 1);
    }
    const V first = this->load(x), second = this->load(y);
    const auto neighbours = this->store(V(simd::exchange<1>(first)));
    const auto halves = this->store(V(simd::exchange<int{n / 2}>(first)));
    const auto sum = this->store(V(simd::fold(first, [](V a, V b) { return V(a + b); })));
    const auto [even, odd] = simd::unzip(first, second);
    const auto [low, high] = simd::zip(V(even), V(odd));
    for (std::size_t i = 0; i < n; ++i) {
      EXPECT_EQ(neighbours[i], x[i ^ 1]);
      EXPECT_EQ(halves[i], x[i ^ (n / 2)]);
      EXPECT_EQ(sum[i], T(n * (n + 1) / 2));
      EXPECT_EQ(this->store(V(even))[i], T(2 * i + 1));
      EXPECT_EQ(this->store(V(odd))[i], T(2 * i + 2));
      EXPECT_EQ(this->store(V(low))[i], x[i]);
      EXPECT_EQ(this->store(V(high))[i], y[i]);
    }
  }
}

TYPED_TEST(Simd, RoundGoesToTheNearestEven) {
  using V = TypeParam;
  using T = simd::element_t<V>;
  std::vector<T> x{T(0.5), T(1.5), T(2.5), T(-0.5), T(-1.5), T(3.49), T(-7.51), T(8388607), T(-8388607), T(0)};
  for (const T v : this->numbers(6))
    x.push_back(v);
  this->check([](V v) { return simd::round(v) + V(0); }, [](T v) { return std::nearbyint(v) + T(0); }, x);
  // The integers' low 32 bits, put back as a number.
  this->check(
      [](V v) {
        const auto low = simd::to_integer(v) << (8 * sizeof(T) - 24);
        return simd::from_bits<V>((low >> 9) | simd::as_bits(V(1)));
      },
      [](T v) {
        using bits = simd::bits_t<T>;
        const auto integer = static_cast<bits>(static_cast<std::int64_t>(std::nearbyint(v)));
        const auto low = static_cast<bits>(integer << (8 * sizeof(T) - 24));
        return simd::from_bits<T>(static_cast<bits>(low >> 9) | simd::as_bits(T(1)));
      },
      x);
}

TYPED_TEST(Simd, ScalingByAPowerOfTwoRoundsOnce) {
  using V = TypeParam;
  using T = simd::element_t<V>;
  std::vector<T> x, n;
  const int reach = 2 * simd::format<T>::bias - 2;
  std::mt19937_64 random(8);
  for (int i = -reach; i <= reach; i += sizeof(T) == 4 ? 1 : 5) {
    x.push_back(std::uniform_real_distribution<T>(0.5, 2)(random));
    n.push_back(T(i));
  }
  this->check([](V v, V p) { return simd::scale_by_power_of_two(v, p); },
              [](T v, T p) { return std::ldexp(v, static_cast<int>(p)); }, x, n);
}

TYPED_TEST(Simd, DoublesAreRoundedToFloatsOnce) {
  using T = typename TestFixture::element;
  if constexpr (std::same_as<T, float>) {
    const std::vector<float> list{1.0f,
                                  0x1.000002p0f,
                                  -0x1.fffffep0f,
                                  0x1.234568p-126f,
                                  0x1p-149f,
                                  -0x1.8p-148f,
                                  0.0f,
                                  -0.0f,
                                  TestFixture::limits::max(),
                                  TestFixture::limits::min(),
                                  3.3f,
                                  -7.7e20f,
                                  1e-42f,
                                  -TestFixture::limits::infinity(),
                                  TestFixture::limits::quiet_NaN()};
    // Ties, what is next to them, and results that are subnormal, 0 or infinite.
    for (const double factor :
         {1.0, 1 + 0x1p-24, 1 + 0x1p-24 + 0x1p-52, 1 + 0x1p-24 - 0x1p-52, 0x1.8p0, 0x1p-1, 0x1.000002p-25, 0x1p30})
      TestFixture::check(
          [=](auto x) { return simd::by_doubles<TypeParam>([=]<class D>(D d) { return d * D(factor); }, x); },
          [=](float x) { return static_cast<float>(static_cast<double>(x) * factor); }, list);
  }
}

TYPED_TEST(Simd, LookupReadsTheLowBitsOfTheIndex) {
  using V = TypeParam;
  using T = simd::element_t<V>;
  const auto with_length = [&]<std::size_t N>(std::integral_constant<std::size_t, N>) {
    static constexpr auto table = [] {
      std::array<T, N> entries{};
      for (std::size_t i = 0; i < N; ++i)
        entries[i] = T(1) / T(i + 1);
      return entries;
    }();
    // Indices as kernels make them: an integer in the low bits of a number on the grid.
    std::vector<T> index;
    for (std::size_t i = 0; i < 3 * N; ++i)
      index.push_back(simd::integer_grid<T> + T(i));
    this->check([](V i) { return simd::lookup<V>(table, simd::as_bits(i)); },
                [](T i) { return table[static_cast<std::size_t>(i - simd::integer_grid<T>) % N]; }, index);
  };
  with_length(std::integral_constant<std::size_t, 4>{});
  with_length(std::integral_constant<std::size_t, 8>{});
  with_length(std::integral_constant<std::size_t, 16>{});
  with_length(std::integral_constant<std::size_t, 32>{});
  with_length(std::integral_constant<std::size_t, 64>{});
}

template <class T>
constexpr std::array tables_of_eight{std::array<T, 8>{1, 2, 3, 4, 5, 6, 7, 8},
                                     std::array<T, 8>{9, 10, 11, 12, 13, 14, 15, 16}};
constexpr simd::pair_table<8> pairs_of_eight{{{1, 9}, {2, 10}, {3, 11}, {4, 12}, {5, 13}, {6, 14}, {7, 15}, {8, 16}}};

TYPED_TEST(Simd, SeveralTablesAreLookedUpAtOneIndex) {
  using V = TypeParam;
  using T = simd::element_t<V>;
  std::vector<T> index;
  for (std::size_t i = 0; i < 24; ++i)
    index.push_back(simd::integer_grid<T> + T((5 * i + i / 8) % 24));
  for (std::size_t k = 0; k < 2; ++k) {
    const auto entry = [k](T i) { return T(static_cast<std::size_t>(i - simd::integer_grid<T>) % 8 + 8 * k + 1); };
    this->check([k](V i) { return simd::lookup_all<tables_of_eight<T>, V>(simd::as_bits(i))[k]; }, entry, index);
    if constexpr (sizeof(T) == sizeof(double))
      this->check([k](V i) { return simd::lookup_pair<V>(pairs_of_eight, simd::as_bits(i))[k]; }, entry, index);
  }
}

TYPED_TEST(Simd, FirstLanesAreLoadedAndStoredAlone) {
  using V = TypeParam;
  using T = simd::element_t<V>;
  if constexpr (simd::single<V> && (simd::width < V >> 1)) {
    std::vector<T> from(simd::width<V>, T(7)), to(simd::width<V>, T(9));
    for (std::size_t n = 1; n < simd::width<V>; ++n) {
      const auto loaded = this->store(simd::load_first<V>(from.data(), n));
      std::fill(to.begin(), to.end(), T(9));
      simd::store_first(to.data(), n, V(T(5)));
      for (std::size_t i = 0; i < simd::width<V>; ++i) {
        EXPECT_EQ(loaded[i], i < n ? T(7) : T(0));
        EXPECT_EQ(to[i], i < n ? T(5) : T(9));
      }
    }
  }
}

TYPED_TEST(Simd, BytesAreNumbersOfTheLanes) {
  using V = TypeParam;
  using T = simd::element_t<V>;
  if constexpr (simd::single<V>) {
    std::vector<std::uint8_t> bytes(simd::width<V>);
    for (unsigned first = 0; first < 256; ++first) {
      for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(first + 37 * i);
      const auto all = this->store(simd::load_bytes<V>(bytes.data()));
      for (std::size_t i = 0; i < bytes.size(); ++i)
        EXPECT_EQ(all[i], static_cast<T>(bytes[i]));
      for (std::size_t n = 0; n <= bytes.size(); ++n) {
        const auto some = this->store(simd::load_bytes_up_to<V>(bytes.data(), n));
        for (std::size_t i = 0; i < bytes.size(); ++i)
          EXPECT_EQ(some[i], i < n ? static_cast<T>(bytes[i]) : T(0));
      }
    }
    const auto numbers = this->store(simd::lane_numbers<V>());
    for (std::size_t i = 0; i < bytes.size(); ++i)
      EXPECT_EQ(numbers[i], static_cast<T>(i));
  }
}

TEST(SimdConstant, MultiplyAddIsThatOfTheHardware) {
  std::mt19937_64 random(9);
  for (int i = 0; i < 200000; ++i) {
    const auto number = [&](int spread) {
      return std::ldexp(std::uniform_real_distribution<double>(-2, 2)(random),
                        static_cast<int>(random() % static_cast<unsigned>(spread)) - spread / 2);
    };
    const double a = number(40), b = number(40), c = i % 3 == 0 ? -a * b * (1 + number(2) * 1e-16) : number(80);
    EXPECT_EQ(simd::constant::fma(a, b, c), std::fma(a, b, c));
    const auto f = static_cast<float>(a), g = static_cast<float>(b), h = i % 3 == 0 ? -f * g : static_cast<float>(c);
    EXPECT_EQ(simd::constant::fma(f, g, h), std::fma(f, g, h));
    EXPECT_EQ(simd::constant::fma(f * 0x1p-70f, g * 0x1p-70f, h * 0x1p-140f),
              std::fma(f * 0x1p-70f, g * 0x1p-70f, h * 0x1p-140f));
  }
}

static_assert(simd::sqrt(2.0f) == 0x1.6a09e6p+0f && simd::sqrt(2.0) == 0x1.6a09e667f3bcdp+0);
static_assert(simd::sqrt(9.0f) == 3.0f && simd::reciprocal_sqrt(0.25) == 2.0);

TEST(SimdConstant, SquareRootIsThatOfTheHardware) {
  std::mt19937_64 random(11);
  const auto same = []<class T>(T x) {
    const T got = simd::constant::sqrt(x), expected = std::sqrt(x);
    if (std::isnan(expected)) {
      EXPECT_TRUE(std::isnan(got)) << x;
    } else {
      EXPECT_EQ(simd::as_bits(got), simd::as_bits(expected)) << x;
    }
  };
  for (int i = 0; i < 100000; ++i) {
    same(std::bit_cast<float>(static_cast<std::uint32_t>(random())));
    same(std::bit_cast<double>(random()));
    same(std::bit_cast<double>(random() >> 12));
  }
  for (const float x : {0.0f, -0.0f, INFINITY, -INFINITY, NAN, 1.0f, 0x1p-149f}) {
    same(x);
    same(static_cast<double>(x));
  }
}

} // namespace
