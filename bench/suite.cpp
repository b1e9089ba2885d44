// SPDX-License-Identifier: BSL-1.0
#include "suite.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <stdexcept>
#include <utility>

#include <benchmark/benchmark.h>

#include <support/method_name.hpp>

#include "function_names.hpp"
#include "special.hpp"
#include "zone_inputs.hpp"

namespace simdact_bench {
namespace {

template <class T>
std::function<void()> pass_over(arrays<T> a, array_function<T> run) {
  return [a, run] {
    run(a.x, a.second, a.out);
    benchmark::DoNotOptimize(a.out.data());
  };
}

template <class T>
std::string type_name() {
  if constexpr (std::integral<T>)
    return "int" + std::to_string(8 * sizeof(T));
  else
    return simdact_test::type_name<T>();
}

double magnitude(const subject& of, double x) {
  long double exact = 0;
  of.exact({&x, 1}, {&x, 1}, {&exact, 1});
  return static_cast<double>(std::fabs(exact));
}

// The x between 4 and 2000 times sign where the results, which shrink from there on, reach size.
double where_it_is(const subject& of, double size, double sign) {
  double near = 4, far = 2000;
  while (far - near > 1e-6) {
    const double middle = (near + far) / 2;
    (magnitude(of, sign * middle) < size ? far : near) = middle;
  }
  return sign * near;
}

// The inputs for a scene. A range is cut to the domain; none where nothing is left. In the tail results go from 2^11
// times the least normal number down to the least subnormal one, as those of e^x do from -80 to -104 in float and from
// -700 to -745 in double; none if they never do.
template <class T>
std::optional<filling> filling_of(const subject& of, const scene& s) {
  filling how{.inputs = s.inputs, .domain_low = of.domain_low};
  if (s.range) {
    how.from = std::max(s.range->low, of.domain_low);
    how.to = s.range->high;
    return how.from <= how.to ? std::optional(how) : std::nullopt;
  }
  if (s.inputs != distribution::tail)
    return how;
  if constexpr (!std::integral<T>) {
    using limits = std::numeric_limits<simdact::simd::computed_t<T>>;
    for (const double sign : {-1.0, 1.0})
      if (magnitude(of, sign * 2000) < format<T>.least) {
        const double from = where_it_is(of, static_cast<double>(limits::min()) * 0x1p11, sign);
        const double to = where_it_is(of, format<T>.least, sign);
        how.from = std::min(from, to);
        how.to = std::max(from, to);
        return how;
      }
  }
  return std::nullopt;
}

template <class T>
std::optional<errors> errors_of(const subject& of, const scene& s, const arrays<T>& a, const array_function<T>& run) {
  if (!of.exact)
    return std::nullopt;
  const std::size_t n = s.row_length == 0 ? std::min(distinct, a.x.size()) : a.x.size();
  const std::span<const T> x = a.x.first(n), second = a.second.first(n);
  const std::span<T> out = a.out.first(n);
  run(x, second, out);
  std::vector<double> wide_x(n), wide_second(n);
  std::ranges::transform(x, wide_x.begin(), widen<T>);
  std::ranges::transform(second, wide_second.begin(), widen<T>);
  std::vector<long double> exact(n);
  of.exact(wide_x, wide_second, exact);
  return measure_errors<T>(wide_x, out, exact);
}

// Rows of a function follow one another, so that the samples of the last one are kept.
template <class T>
errors_by_zone by_zone_of(const subject& of, const array_function<T>& run) {
  static std::optional<zone_samples<T>> last;
  if (!last || last->function != of.function)
    last.emplace(of);
  return measure_by_zone(*last, run);
}

template <class T>
void add_base(suite& all, const row& of) {
  if (std::ranges::find(all.bases, of.base_name(), &row::name) != all.bases.end())
    return;
  const scene on{of.on.where, distribution::normal, of.on.row_length};
  all.bases.push_back(
      {.function = "copy",
       .type = of.type,
       .on = on,
       .method = name(of.divisor),
       .chosen = "",
       .other = true,
       .elements = of.elements,
       .pass = pass_over<T>(arrays_of<T>(on, {distribution::normal}, of.divisor == base::sum), work_of<T>(of.divisor)),
       .divisor = of.divisor});
}

} // namespace

std::string name_of(const std::string& function, const std::string& type, scene s, const std::string& method) {
  return function + '/' + type + '/' + s.name() + '/' + s.input_name() + '/' + method;
}

std::string row::name() const {
  return name_of(function, type, on, method);
}

std::string row::base_name() const {
  return name_of("copy", type, {on.where, distribution::normal, on.row_length}, simdact_bench::name(divisor));
}

template <class T>
void suite::add(const subject& of, const candidate<T>& one, std::span<const scene> scenes) {
  if (!is_known_function(of.function))
    throw std::logic_error(of.function + " is missing from the names of function_names.cpp");
  if (!selected.wants_function(of.function, of.group()))
    return;
  if (std::ranges::find(methods, one.method) == methods.end())
    methods.push_back(one.method);
  const std::string type = type_name<T>();
  bool is_first = true;
  for (const scene given : scenes) {
    const scene s = selected.with_range(given);
    if (!selected.wants_scene(type, given) || !(one.other || selected.wants_method(one.method, one.chosen)) ||
        !selected.wants_name(name_of(of.function, type, s, one.method)))
      continue;
    const std::optional<filling> how = filling_of<T>(of, s);
    if (!how)
      continue;
    const arrays<T> a = arrays_of<T>(s, *how, of.two_inputs);
    const std::string beside = of.forward.empty() ? "libmvec" : one.forward_method;
    rows.push_back({.function = of.function,
                    .type = type,
                    .on = s,
                    .method = one.method,
                    .chosen = one.chosen,
                    .other = one.other,
                    .elements = a.x.size(),
                    .error = selected.errors ? errors_of(of, s, a, one.run) : std::nullopt,
                    .pass = pass_over(a, one.run),
                    .rival = name_of(of.group(), type, s, beside),
                    .is_forward = of.forward.empty(),
                    .divisor = of.divisor,
                    .on_threads = one.on_threads,
                    .stated = one.stated,
                    .index = of.index});
    if constexpr (std::same_as<T, float>)
      if (of.index)
        rows.back().floats = one.run;
    if constexpr (!std::integral<T>)
      if (selected.errors) {
        rows.back().special = special_values<T>(of, s, one.run);
        if (of.index && of.exact && is_first)
          rows.back().by_zone = by_zone_of(of, one.run);
      }
    is_first = false;
    add_base<T>(*this, rows.back());
  }
}

template void suite::add(const subject&, const candidate<float>&, std::span<const scene>);
template void suite::add(const subject&, const candidate<double>&, std::span<const scene>);
template void suite::add(const subject&, const candidate<simdact::bfloat16>&, std::span<const scene>);
template void suite::add(const subject&, const candidate<std::int8_t>&, std::span<const scene>);
template void suite::add(const subject&, const candidate<std::int16_t>&, std::span<const scene>);

void suite::add_curve(const subject& of, const candidate<float>& one) {
  const bool is_plotted =
      selected.plots(of.function) || (selected.full && selected.wants_function(of.function, of.group()));
  if (is_plotted && (one.other || selected.wants_method(one.method, one.chosen)))
    curves.push_back({of.function, one.method, one.other, one.run, of.exact});
}

} // namespace simdact_bench
