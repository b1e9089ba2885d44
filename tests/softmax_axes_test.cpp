// SPDX-License-Identifier: BSL-1.0
// Rows along any axis of a tensor: the bits of packed rows, whatever lies between their elements.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/bfloat16.hpp>
#include <simdact/float16.hpp>
#include <simdact/softmax.hpp>

#include <support/guarded.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>
#include <support/row_instances.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;

// Where rows lie: groups of `inner` side by side.
struct places {
  std::size_t inner, step, stride;

  std::size_t of(std::size_t row, std::size_t i) const { return row / inner * stride + row % inner + i * step; }
};

// Rows in memory that ends, or begins, at a page that may not be touched; `between` wherever none of them is.
template <class T>
class placed {
public:
  placed(const std::vector<T>& packed, std::size_t n, places at, bool front, float between)
      : n_(n), at_(at), size_(at.of(packed.size() / n - 1, n - 1) + 1), pages_(size_ * sizeof(T)),
        x_(front ? pages_.template front<T>() : pages_.template back<T>(size_)), between_(size_, true) {
    std::fill_n(x_, size_, T(between));
    for (std::size_t i = 0; i < packed.size(); ++i) {
      x_[at.of(i / n, i % n)] = packed[i];
      between_[at.of(i / n, i % n)] = false;
    }
    before_.assign(x_, x_ + size_);
  }
  std::span<T> all() { return {x_, size_}; }

  // Whether these are the rows now, and nothing else has changed.
  ::testing::AssertionResult holds(const std::vector<T>& wanted) const {
    for (std::size_t i = 0; i < wanted.size(); ++i)
      if (!same(x_[at_.of(i / n_, i % n_)], wanted[i]))
        return ::testing::AssertionFailure() << "row " << i / n_ << ", element " << i % n_ << ": "
                                             << number(x_[at_.of(i / n_, i % n_)]) << " for " << number(wanted[i]);
    for (std::size_t i = 0; i < size_; ++i)
      if (between_[i] && !same(x_[i], before_[i]))
        return ::testing::AssertionFailure() << "the element at " << i << " between the rows has changed";
    return ::testing::AssertionSuccess();
  }
  static auto number(T x) { return static_cast<act::simd::computed_t<T>>(x); }
  static bool same(T a, T b) {
    const auto x = number(a), y = number(b);
    return std::isnan(x) ? std::isnan(y) : x == y && std::signbit(x) == std::signbit(y);
  }

private:
  std::size_t n_;
  places at_;
  std::size_t size_;
  guarded_pages pages_;
  T* x_;
  std::vector<bool> between_;
  std::vector<T> before_;
};

template <class T>
class SoftmaxAxes : public ::testing::Test, public random_rows<act::simd::computed_t<T>, 29> {
public:
  using computed = act::simd::computed_t<T>;

  std::vector<T> numbers(std::size_t n, double low, double high) {
    std::vector<T> x;
    for (const computed number : this->uniform(n, low, high))
      x.push_back(static_cast<T>(number));
    return x;
  }
  using options_type = act::softmax_options<computed>;

  // Every call on the rows as they lie, against those on packed rows.
  void expect_packed_bits(const std::vector<T>& x, std::size_t n, places from, places to, options_type packed,
                          const std::string& what) {
    const std::size_t rows = x.size() / n;
    const std::vector<T> dy = numbers(x.size(), -1, 1), of_sums = numbers(rows, -1, 1);
    packed.row_length = n;
    options_type back = packed;
    back.softcap = 0;
    std::vector<T> p(x.size()), logs(x.size()), sums(rows), dp(x.size()), dlogs(x.size()), dsums(x.size()), got(rows);
    std::vector<computed> beside(rows), beside_wanted(rows);
    std::vector<T> by_fast(x.size());
    act::softmax<act::fast>(x, by_fast, packed);
    act::log_softmax(x, logs, packed);
    act::logsumexp(x, sums, packed);
    packed.logsumexp = beside_wanted;
    act::softmax(x, p, packed);
    packed.logsumexp = {};
    act::softmax_backward(dy, p, dp, back);
    act::log_softmax_backward(dy, logs, dlogs, back);
    act::logsumexp_backward(of_sums, x, dsums, back);

    const auto laid_out = [&](options_type given) {
      given.inner = from.inner;
      given.element_stride = from.step;
      given.row_stride = from.stride;
      given.output_element_stride = to.step;
      given.output_stride = to.stride;
      return given;
    };
    const options_type strided = laid_out(packed), strided_back = laid_out(back);
    for (const bool front : {true, false}) {
      const auto input = [&](const std::vector<T>& values) { return placed<T>(values, n, from, front, nan); };
      placed<T> in = input(x), in_dy = input(dy), in_p = input(p), in_logs = input(logs);
      const auto expect = [&](const std::vector<T>& wanted, auto call) {
        placed<T> out(std::vector<T>(x.size(), T(7.0f)), n, to, front, 5);
        call(out.all());
        EXPECT_TRUE(out.holds(wanted)) << what;
      };
      options_type with_sums = strided;
      with_sums.logsumexp = beside;
      expect(p, [&](auto out) { act::softmax(in.all(), out, with_sums); });
      for (std::size_t row = 0; row < rows; ++row)
        EXPECT_TRUE(beside[row] == beside_wanted[row] || std::isnan(beside_wanted[row])) << what << " row " << row;
      expect(p, [&](auto out) { act::softmax(in.all(), out, strided); });
      expect(by_fast, [&](auto out) { act::softmax<act::fast>(in.all(), out, strided); });
      expect(logs, [&](auto out) { act::log_softmax(in.all(), out, strided); });
      act::logsumexp(in.all(), got, strided);
      for (std::size_t row = 0; row < rows; ++row)
        EXPECT_TRUE(placed<T>::same(got[row], sums[row])) << what << " row " << row;
      expect(dp, [&](auto out) { act::softmax_backward(in_dy.all(), in_p.all(), out, strided_back); });
      expect(dlogs, [&](auto out) { act::log_softmax_backward(in_dy.all(), in_logs.all(), out, strided_back); });
      expect(dsums, [&](auto out) { act::logsumexp_backward(of_sums, in.all(), out, strided_back); });
      if (from.step == to.step && from.stride == to.stride) {
        act::log_softmax(in.all(), in.all(), strided);
        EXPECT_TRUE(in.holds(logs)) << what << " in place";
        placed<T> again = input(x);
        act::softmax(again.all(), again.all(), strided);
        EXPECT_TRUE(again.holds(p)) << what << " in place";
        act::softmax_backward(in_dy.all(), in_p.all(), in_dy.all(), strided_back);
        EXPECT_TRUE(in_dy.holds(dp)) << what << " in place";
      }
    }
  }

  static constexpr float nan = std::numeric_limits<float>::quiet_NaN();
};

using element_types = ::testing::Types<float, double, act::bfloat16, act::float16>;
TYPED_TEST_SUITE(SoftmaxAxes, element_types);

// Fewer rows than lanes, some vectors of them and some rows more; axes about the lanes and blocks of a row's sum.
TYPED_TEST(SoftmaxAxes, RowsSideBySideHaveTheBitsOfPackedOnes) {
  for (const std::size_t n : {1u, 2u, 15u, 16u, 17u, 64u, 65u, 256u, 300u, 1030u})
    for (const std::size_t inner : {1u, 3u, 16u, 70u}) {
      if (n > 300 && inner == 16)
        continue;
      const std::size_t groups = 2, extent = (n - 1) * (inner + 3) + inner;
      const auto x = this->numbers(groups * inner * n, -9, 9);
      const places dense{inner, inner, n * inner}, padded{inner, inner + 3, extent + 5},
          other{inner, inner + 1, extent};
      const std::string what = std::to_string(n) + " elements, " + std::to_string(inner) + " side by side";
      this->expect_packed_bits(x, n, inner == 1 ? padded : dense, padded, {}, what);
      this->expect_packed_bits(x, n, padded, padded, {}, what + ", padded");
      this->expect_packed_bits(x, n, padded, other, {.scale = -2, .temperature = 3}, what + ", softmin");
    }
}

// All that options may ask for.
TYPED_TEST(SoftmaxAxes, OptionsHoldForRowsSideBySide) {
  using T = typename TestFixture::computed;
  for (const std::size_t n : {5u, 40u, 300u}) {
    const std::size_t inner = 21, rows = 2 * inner;
    const places at{inner, inner + 2, n * (inner + 2)};
    const auto x = this->numbers(rows * n, -9, 9);
    const std::vector<T> mask = this->uniform(n, -2, 2), sinks = this->uniform(rows, -2, 2), slopes{T(0.25)};
    std::vector<T> masks = this->uniform(rows * n, -2, 2);
    masks[n + 1] = -std::numeric_limits<T>::infinity();
    std::vector<std::size_t> ends(rows);
    std::vector<std::uint8_t> shown(n, 1);
    shown[n / 2] = 0;
    for (std::size_t& end : ends)
      end = this->random() % (n + 1);
    const std::array<typename TestFixture::options_type, 9> kinds{
        {{.scale = T(0.3)},
         {.mask = mask},
         {.scale = T(-0.5), .mask = masks, .valid_length = ends},
         {.boolean_mask = shown, .valid_length = ends},
         {.alibi_slopes = slopes, .matrix_rows = inner},
         {.sinks = sinks},
         {.softcap = 5, .valid_length = ends},
         {.softcap = 5, .mask = mask},
         {.causal_offset = -2, .empty = act::empty_row::uniform}}};
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
      this->expect_packed_bits(x, n, at, at, kinds[kind], std::to_string(n) + ", options " + std::to_string(kind));
  }
}

// A row that goes its own way, at each place of those that go together.
TYPED_TEST(SoftmaxAxes, ARowDoesNotChangeItsNeighbours) {
  const std::size_t n = 1100, inner = 67;
  const places at{inner, inner, n * inner};
  constexpr float infinity = std::numeric_limits<float>::infinity();
  for (std::size_t lane = 0; lane < inner; lane += 11) {
    auto x = this->numbers(inner * n, -9, 9);
    using T = TypeParam;
    for (std::size_t row = lane; row < inner; row += 16) {
      T* const logits = x.data() + row * n;
      switch (row / 16) {
      case 0:
        logits[7] = T(this->nan);
        break;
      case 1:
        logits[700] = T(infinity);
        logits[n - 1] = T(infinity);
        break;
      case 2:
        std::fill_n(logits, n, T(-infinity));
        break;
      case 3:
        logits[3] = T(6e4f);
        logits[900] = T(6e4f);
        break;
      default:
        std::fill_n(logits, n, T(-12.0f));
        logits[1029] = T(30.0f);
      }
    }
    this->expect_packed_bits(x, n, at, at, {}, "special row " + std::to_string(lane));
  }
}

// Logits further apart than a guess at the largest of them may be off.
TYPED_TEST(SoftmaxAxes, AGuessThatIsFarOffDoesNotCount) {
  const std::size_t n = 90, inner = 40;
  auto x = this->numbers(inner * n, -90, 90);
  const places at{inner, inner, n * inner};
  for (const float least : {-95.0f, -std::numeric_limits<float>::infinity()}) {
    for (std::size_t row = 0; row < inner; row += 3)
      for (const std::size_t i : {0u, 22u, 45u, 67u})
        x[row * n + i] = TypeParam(least);
    this->expect_packed_bits(x, n, at, at, {}, "wide");
  }
}

// Long rows of which one class has nearly all.
TYPED_TEST(SoftmaxAxes, TheLikeliestClassKeepsWhatTheOthersAre) {
  const std::size_t n = 1100, inner = 18;
  auto x = this->numbers(inner * n, -9, -8);
  for (std::size_t row = 0; row < inner; ++row)
    x[row * n + row * 61] = TypeParam(19.0f);
  this->expect_packed_bits(x, n, {inner, inner, n * inner}, {inner, inner, n * inner}, {}, "peaks");
}

TYPED_TEST(SoftmaxAxes, RefusesWrongPlaces) {
  using T = TypeParam;
  const std::vector<T> x(24, T(1.0f)), none;
  std::vector<T> out(24, T(9.0f)), most(40, T(9.0f));
  const auto text = [&](typename TestFixture::options_type options) {
    std::string sentence;
    try {
      act::softmax(x, out, options);
    } catch (const std::invalid_argument& error) {
      sentence = error.what();
    }
    EXPECT_EQ(static_cast<float>(out[0]), 9.0f);
    return sentence;
  };
  EXPECT_EQ(text({.row_length = 4, .inner = 0}), "simdact::softmax: inner is 0; it must be 1 or more");
  EXPECT_EQ(text({.row_length = 4, .inner = 3, .element_stride = 2}),
            "simdact::softmax: element_stride is 2; it must not be below inner, which is 3");
  EXPECT_EQ(text({.row_length = 4, .inner = 3, .output_element_stride = 2}),
            "simdact::softmax: output_element_stride is 2; it must not be below inner, which is 3");
  EXPECT_EQ(text({.inner = 3}),
            "simdact::softmax: row_length is 0 and element_stride 3; rows whose elements lie apart need a length");
  EXPECT_EQ(text({.row_length = 4, .rows = 4, .inner = 3}),
            "simdact::softmax: rows is 4; inner, which is 3, does not divide it");
  EXPECT_EQ(text({.row_length = 4, .row_stride = 11, .inner = 3}),
            "simdact::softmax: row_stride is 11; it is too small for 3 rows side by side of 4 elements 3 apart");
  EXPECT_EQ(text({.row_length = 4, .output_stride = 11, .inner = 3}),
            "simdact::softmax: output_stride is 11; it is too small for 3 rows side by side of 4 elements 3 apart");
  EXPECT_EQ(
      text({.row_length = 4, .inner = 5}),
      "simdact::softmax: the input has 24 elements; it is too small for 10 rows of 4 whose elements are 5 apart, 5 "
      "side by side and 20 from group to group");
  EXPECT_EQ(
      text({.row_length = 4, .inner = 7}),
      "simdact::softmax: the input has 24 elements; it is too small for 7 rows of 4 whose elements are 7 apart, 7 "
      "side by side and 0 from group to group");
  constexpr auto huge = std::numeric_limits<std::ptrdiff_t>::max();
  EXPECT_EQ(text({.row_length = huge, .inner = 3}).find("simdact::softmax: the input has 24 elements; it is"), 0u);
  EXPECT_EQ(text({.row_length = 3, .element_stride = huge}).find("simdact::softmax: the input has 24 elements"), 0u);
  EXPECT_EQ(
      text({.row_length = 4, .inner = 3, .output_element_stride = 4}),
      "simdact::softmax: the output has 24 elements; it is too small for 6 rows of 4 whose elements are 4 apart, 3 "
      "side by side and 16 from group to group");
  // The same memory, laid out another way.
  EXPECT_EQ(
      refusal([&] { act::softmax(most, most, {.row_length = 4, .inner = 5, .output_element_stride = 6}); }),
      "simdact::softmax: the output has 40 elements; it is too small for 10 rows of 4 whose elements are 6 apart, 5 "
      "side by side and 24 from group to group");
  EXPECT_EQ(refusal([&] {
              act::softmax(std::span(most).first(20), most, {.row_length = 4, .inner = 5, .output_element_stride = 6});
            }),
            "simdact::softmax: the input (20 elements) and the output (40 elements) overlap");
  EXPECT_EQ(refusal([&] {
              act::softmax(std::span(most).first(20), std::span(most).subspan(5, 20), {.row_length = 4, .inner = 5});
            }),
            "simdact::softmax: the input (20 elements) and the output (20 elements) overlap");
  act::softmax(none, std::vector<T>(), {.row_length = 4, .inner = 5});
}

} // namespace
