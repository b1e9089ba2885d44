// SPDX-License-Identifier: BSL-1.0
// Every function by every method and type that the tests have: the bits of scalars, wherever ranges lie; refusals that
// write nothing. And some over views, past the caches and with statistics.
#include <span>

#include <simdact/gelu.hpp>
#include <simdact/relu.hpp>
#include <simdact/statistics.hpp>
#include <simdact/tanh.hpp>

#include <fuzz/bytes.hpp>
#include <support/collected.hpp>
#include <support/strided.hpp>

using namespace simdact_fuzz;
using simdact_test::tensor_view;

namespace {

template <class T>
inline constexpr std::size_t most = 9 * simdact_test::lanes<T> + 1;

// Input and output in memory of their own, or in one piece, where they may overlap.
template <class T>
void any_function(bytes& b) {
  const auto& all = simdact_test::collected<T>();
  const simdact_test::subject<T>& s = all[b.word<std::uint16_t>() % all.size()];
  const std::size_t n = b.up_to(most<T>), to_size = b.rarely(16) ? b.up_to(most<T>) : n;
  const std::size_t from = b.up_to(20), to = b.up_to(20);
  const bool together = b.flag();
  std::vector<T> values = b.numbers<T>(n, 20, true);
  if (together) {
    std::vector<T> memory = b.numbers<T>(20 + most<T>, 20, false), before;
    std::copy(values.begin(), values.end(), memory.begin() + static_cast<std::ptrdiff_t>(from));
    before = memory;
    const bool overlap = from != to && n != 0 && to_size != 0 && from < to + to_size && to < from + n;
    const bool was_taken =
        taken([&] { s.array(std::span<const T>(memory).subspan(from, n), std::span(memory).subspan(to, to_size)); });
    expect(was_taken == (n == to_size && !overlap), "%s by %s: %zu at %zu and %zu at %zu were %s", s.function.c_str(),
           s.method.c_str(), n, from, to_size, to, was_taken ? "taken" : "refused");
    for (std::size_t i = 0; i < memory.size(); ++i) {
      const bool inside = was_taken && i >= to && i < to + n;
      expect(same_number(memory[i], inside ? s.scalar(values[i - to]) : before[i]),
             "%s by %s: element %zu of %zu at %zu", s.function.c_str(), s.method.c_str(), i - to, n, to);
    }
    return;
  }
  std::vector<T> memory = b.numbers<T>(from, 20, false);
  memory.insert(memory.end(), values.begin(), values.end());
  memory.shrink_to_fit();
  marked<T> out(to_size, to);
  if (!taken([&] { s.array(std::span<const T>(memory).subspan(from), out.range()); })) {
    expect(n != to_size, "%s by %s: %zu elements were refused", s.function.c_str(), s.method.c_str(), n);
    return out.check_untouched();
  }
  expect(n == to_size, "%s by %s: %zu and %zu elements were taken", s.function.c_str(), s.method.c_str(), n, to_size);
  out.check();
  for (std::size_t i = 0; i < n; ++i)
    expect(same_number(out[i], s.scalar(values[i])), "%s by %s: element %zu of %zu, input %a", s.function.c_str(),
           s.method.c_str(), i, n, simdact_test::as_double(values[i]));
  if (n >= simdact_test::lanes<T>) {
    std::vector<T> vector(simdact_test::lanes<T>);
    s.vector(values.data(), vector.data());
    for (std::size_t i = 0; i < vector.size(); ++i)
      expect(same_number(out[i], vector[i]), "%s by %s: lane %zu", s.function.c_str(), s.method.c_str(), i);
  }
}

// call(in, out) of ranges or views, scalar(x).
template <class T, class Call, class Scalar>
void in_some_form(bytes& b, Call call, Scalar scalar) {
  const unsigned form = b.byte() % 3;
  if (form == 2) {
    tensor_view<const T, 2> in{nullptr, {b.up_to(40), b.up_to(5)}, {b.up_to(3), b.up_to(90)}};
    tensor_view<T, 2> out{nullptr, in.extents, {b.up_to(3), b.up_to(90)}};
    const std::size_t span = in.size() == 0 ? 0 : in.span(), room = out.size() == 0 ? 0 : out.span();
    const std::vector<T> values = b.numbers<T>(span, 20, true);
    marked<T> memory(room);
    in.first = values.data();
    out.first = memory.range().data();
    if (!taken([&] { call(in, out); }))
      return memory.check_untouched();
    memory.check();
    std::vector<bool> written(room);
    for (std::size_t i = 0; i < in.size(); ++i) {
      expect(same_number(out[i], scalar(in[i])), "element %zu of a view", i);
      written[static_cast<std::size_t>(&out[i] - out.first)] = true;
    }
    for (std::size_t i = 0; i < room; ++i)
      expect(written[i] || !memory.written(i), "element %zu between those of a view was written", i);
    return;
  }
  const std::size_t n = b.up_to(700), to = b.up_to(20);
  const std::vector<T> values = b.numbers<T>(n, 20, true);
  marked<T> out(n, to);
  if (form == 1) {
    simdact::statistics figures;
    call(values, simdact::with_statistics(out.range(), figures));
    std::size_t nans = 0;
    for (const T y : out.range())
      nans += is_nan(y);
    expect(figures.count() == n && figures.nans() == nans, "of %zu elements %zu were counted", n,
           static_cast<std::size_t>(figures.count()));
  } else {
    call(values, simdact::with_options(out.range(), {.streaming_from = b.flag() ? 0u : 1000u}));
  }
  out.check();
  for (std::size_t i = 0; i < n; ++i)
    expect(same_number(out[i], scalar(values[i])), "element %zu of %zu", i, n);
}

template <class T>
void some_functions(bytes& b) {
  switch (b.byte() % 3) {
  case 0:
    return in_some_form<T>(
        b, [](const auto& in, auto&& out) { simdact::tanh<simdact::fast>(in, out); },
        [](T x) { return simdact::tanh<simdact::fast>(x); });
  case 1:
    return in_some_form<T>(
        b, [](const auto& in, auto&& out) { simdact::gelu(in, out); }, [](T x) { return simdact::gelu(x); });
  default:
    return in_some_form<T>(
        b, [](const auto& in, auto&& out) { simdact::relu(in, out); }, [](T x) { return simdact::relu(x); });
  }
}

template <class T>
void of_type(bytes& b) {
  return b.rarely(4) ? some_functions<T>(b) : any_function<T>(b);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return with_some_type<float, double, simdact::bfloat16, simdact::float16>(data, size,
                                                                            []<class T>(bytes& b) { of_type<T>(b); });
}
