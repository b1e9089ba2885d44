// SPDX-License-Identifier: BSL-1.0
// What chooses among classes: the k likeliest, the largest, lists of candidates, sparsemax, logits that come in pieces,
// and trees. Against plain loops and the bits of softmax for any numbers, against long double for ordinary ones;
// refusals that write nothing.
#include <numeric>
#include <span>

#include <simdact/arg_max.hpp>
#include <simdact/candidate_softmax.hpp>
#include <simdact/hierarchical_softmax.hpp>
#include <simdact/online_softmax.hpp>
#include <simdact/sparsemax.hpp>
#include <simdact/top_k_softmax.hpp>

#include <fuzz/logits.hpp>
#include <support/exact_sparsemax.hpp>
#include <support/row_instances.hpp>
#include <support/softmax_rows.hpp>

using namespace simdact_fuzz;
namespace act = simdact;

namespace {

template <class T>
bool has_nan(const std::vector<T>& row) {
  return std::any_of(row.begin(), row.end(), is_nan<T>);
}

// The order of a row's classes, the likeliest first.
template <class T>
std::vector<std::int32_t> descending(const std::vector<T>& row) {
  std::vector<std::int32_t> order(row.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
    return row[static_cast<std::size_t>(a)] > row[static_cast<std::size_t>(b)];
  });
  return order;
}

template <class T>
T temperature(bytes& b) {
  return static_cast<T>(b.flag() ? 1 : 0.05 + std::fabs(b.ordinary(3)));
}

template <class T>
void of_the_likeliest(bytes& b) {
  const rows_of_logits<T> of(b);
  const std::size_t k = b.rarely(16) ? b.up_to(80) : 1 + b.up_to(std::min<std::size_t>(of.length, 64) - 1);
  const act::top_k_options<number<T>> options{.row_length = of.length,
                                              .share = b.flag() ? act::share_among::all : act::share_among::chosen,
                                              .temperature = temperature<number<T>>(b),
                                              .empty = static_cast<act::empty_row>(b.byte() % 3)};
  const bool sized = !b.rarely(20);
  marked<T> values(of.rows * k + !sized, b.up_to(20));
  marked<std::int32_t> indices(of.rows * k);
  const bool was_taken = taken([&] { act::top_k_softmax(of.x, k, values.range(), indices.range(), options); });
  values.check();
  indices.check();
  expect(was_taken == (sized && k >= 1 && k <= 64 && (k <= of.length || of.rows == 0)), "%zu of %zu classes were %s", k,
         of.length, was_taken ? "taken" : "refused");
  if (!was_taken) {
    values.check_untouched();
    return indices.check_untouched();
  }
  for (std::size_t row = 0; row < of.rows; ++row) {
    std::vector<number<T>> logits = of.row(row);
    const bool nan = has_nan(logits), all = options.share == act::share_among::all;
    const std::vector<std::int32_t> order = descending(logits);
    const auto index = [&](std::size_t j) { return nan ? static_cast<std::int32_t>(j) : order[j]; };
    std::vector<number<T>> counted = logits;
    if (!all) {
      counted.resize(k);
      for (std::size_t j = 0; j < k; ++j)
        counted[j] = logits[static_cast<std::size_t>(order[j])];
    }
    act::softmax(counted, counted, {.temperature = options.temperature, .empty = options.empty});
    for (std::size_t j = 0; j < k; ++j) {
      const std::size_t at = row * k + j;
      expect(indices[at] == index(j), "row %zu: place %zu has class %d for %d", row, j, indices[at], index(j));
      if (nan) {
        expect(is_nan(values[at]), "row %zu with a NaN: place %zu has a probability", row, j);
        continue;
      }
      const T wanted = static_cast<T>(counted[all ? static_cast<std::size_t>(order[j]) : j]);
      expect(same_number(values[at], wanted), "row %zu: place %zu has %a for %a", row, j,
             simdact_test::as_double(values[at]), simdact_test::as_double(wanted));
    }
  }
}

template <class T, class Integer>
void of_the_largest(bytes& b) {
  const rows_of_logits<T> of(b);
  const bool sized = !b.rarely(20);
  marked<Integer> found(of.rows + !sized, b.up_to(20));
  const bool was_taken = taken([&] { act::arg_max(of.x, found.range(), {.row_length = of.length}); });
  found.check();
  expect(was_taken == (sized && of.length - 1 <= std::numeric_limits<Integer>::max()), "%zu classes were %s", of.length,
         was_taken ? "taken" : "refused");
  if (!was_taken)
    return found.check_untouched();
  for (std::size_t row = 0; row < of.rows; ++row) {
    const auto logits = of.row(row);
    const auto nan = std::find_if(logits.begin(), logits.end(), is_nan<number<T>>);
    const auto wanted = nan != logits.end() ? nan : std::max_element(logits.begin(), logits.end());
    expect(found[row] == wanted - logits.begin(), "row %zu: class %zu for %td", row,
           static_cast<std::size_t>(found[row]), wanted - logits.begin());
  }
}

template <class T>
void of_candidates(bytes& b) {
  const std::size_t classes = b.up_to(400), listed = b.up_to(90);
  const auto x = b.numbers<T>(classes, 30, b.rarely(3));
  std::vector<std::int32_t> list;
  const bool wrong = b.rarely(12);
  for (std::size_t j = 0; j < listed; ++j)
    list.push_back(static_cast<std::int32_t>(b.up_to(wrong ? classes : std::max<std::size_t>(classes, 1) - 1)));
  const bool good = std::all_of(list.begin(), list.end(),
                                [&](std::int32_t at) { return static_cast<std::size_t>(at) < classes; }),
             sized = !b.rarely(20), logarithms = b.flag();
  const auto scale = static_cast<number<T>>(b.flag() ? 1 : b.ordinary(2));
  const act::candidate_options<number<T>> options{.scale = scale, .temperature = temperature<number<T>>(b)};
  marked<T> out(listed + !sized, b.up_to(20));
  const auto run = [&](const auto& logits, const auto& candidates, auto to) {
    if (logarithms)
      act::candidate_log_softmax(logits, candidates, to, options);
    else
      act::candidate_softmax(logits, candidates, to, options);
  };
  const bool was_taken = taken([&] { run(x, list, out.range()); });
  out.check();
  expect(was_taken == (good && sized && scale != 0), "a list of %zu among %zu classes was %s", listed, classes,
         was_taken ? "taken" : "refused");
  if (!was_taken)
    return out.check_untouched();
  std::vector<T> gathered(listed), wanted(listed);
  for (std::size_t j = 0; j < listed; ++j)
    gathered[j] = x[static_cast<std::size_t>(list[j])];
  if (logarithms)
    act::log_softmax(gathered, wanted, {.scale = scale, .temperature = options.temperature});
  else
    act::softmax(gathered, wanted, {.scale = scale, .temperature = options.temperature});
  for (std::size_t j = 0; j < listed; ++j)
    expect(same_number(out[j], wanted[j]), "candidate %zu of %zu has %a for %a", j, listed,
           simdact_test::as_double(out[j]), simdact_test::as_double(wanted[j]));
}

// Of one row; the gradient is that of the probabilities that were found.
template <class T>
void check_sparse_row(const std::vector<T>& x, bool ordinary, const std::vector<T>& p, const std::vector<T>& dy,
                      const std::vector<T>& dx) {
  constexpr long double epsilon = std::numeric_limits<T>::epsilon();
  const auto infinite = static_cast<T>(std::count(x.begin(), x.end(), std::numeric_limits<T>::infinity()));
  const bool nan = has_nan(x);
  long double sum = 0, support = 0, size = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (nan)
      expect(is_nan(p[i]) && is_nan(dx[i]), "class %zu of a row with a NaN has %g", i, static_cast<double>(p[i]));
    else if (infinite != 0)
      expect(p[i] == (x[i] == std::numeric_limits<T>::infinity() ? 1 / infinite : 0), "class %zu among %g at +inf: %g",
             i, static_cast<double>(infinite), static_cast<double>(p[i]));
    else
      expect(p[i] >= 0 && p[i] <= 1, "class %zu has %g", i, static_cast<double>(p[i]));
    support += p[i] > 0;
    sum += p[i] > 0 ? static_cast<long double>(dy[i]) : 0;
    size += p[i] > 0 ? std::fabs(static_cast<long double>(dy[i])) : 0;
  }
  if (!ordinary)
    return;
  const std::vector<long double> exact = simdact_test::exact_sparsemax(x);
  const long double most = *std::max_element(exact.begin(), exact.end());
  for (std::size_t i = 0; i < x.size(); ++i) {
    const auto got = static_cast<long double>(p[i]), slope = static_cast<long double>(dx[i]);
    expect(std::fabs(got - exact[i]) <= epsilon * most, "class %zu has %.9Lg for %.9Lg", i, got, exact[i]);
    const long double wanted = p[i] > 0 ? static_cast<long double>(dy[i]) - sum / support : 0;
    expect(std::fabs(slope - wanted) <= 2 * epsilon * (std::fabs(static_cast<long double>(dy[i])) + size / support),
           "class %zu has the derivative %.9Lg for %.9Lg", i, slope, wanted);
  }
}

template <class T>
void of_the_simplex(bytes& b) {
  const rows_of_logits<T> of(b);
  const auto dy = b.numbers<T>(of.x.size(), 4, false);
  const std::size_t length = b.rarely(16) ? b.up_to(80) : of.length;
  const bool in_place = b.flag();
  marked<T> out(of.x.size(), b.up_to(20)), gradient(of.x.size());
  std::vector<T> memory = of.x;
  const std::span<T> p = in_place ? std::span(memory) : out.range();
  const bool was_taken = taken([&] {
    act::sparsemax(memory, p, {.row_length = length});
    act::sparsemax_backward(dy, p, gradient.range(), {.row_length = length});
  });
  out.check();
  gradient.check();
  expect(was_taken || length != of.length, "a good call was refused");
  if (!was_taken) {
    out.check_untouched();
    return gradient.check_untouched();
  }
  if (length != of.length)
    return;
  const auto row_of = [&](const auto& all, std::size_t row) {
    const auto from = all.begin() + static_cast<std::ptrdiff_t>(row * length);
    return std::vector<T>(from, from + static_cast<std::ptrdiff_t>(length));
  };
  for (std::size_t row = 0; row < of.rows; ++row)
    check_sparse_row(row_of(of.x, row), of.ordinary, row_of(p, row), row_of(dy, row), row_of(gradient.range(), row));
}

// Pieces that some states take, which are merged.
template <class T>
void of_pieces(bytes& b) {
  const std::size_t n = b.up_to(b.rarely(16) ? 9000 : 300);
  const bool ordinary = !b.rarely(3);
  const auto x = b.numbers<T>(n, 30, !ordinary);
  std::array<act::online_softmax<T>, 3> states;
  for (std::size_t i = 0; i < n;) {
    const std::size_t piece = std::min(n - i, 1 + b.up_to(n));
    auto& state = states[b.byte() % states.size()];
    if (piece == 1)
      state.push(x[i]);
    else
      state.push(std::span(x).subspan(i, piece));
    i += piece;
  }
  states[0].merge(states[1]);
  states[0].merge(states[2]);
  const T top = states[0].max(), sum = states[0].logsumexp();
  std::vector<T> p(n);
  states[0].probabilities(x, p);
  const T most = n == 0 ? -std::numeric_limits<T>::infinity() : *std::max_element(x.begin(), x.end());
  if (has_nan(x)) {
    expect(is_nan(top) && is_nan(sum), "with a NaN the largest is %g", static_cast<double>(top));
    return expect(std::all_of(p.begin(), p.end(), is_nan<T>), "with a NaN there are probabilities");
  }
  expect(top == most && sum >= top, "the largest of %zu is %g for %g", n, static_cast<double>(top),
         static_cast<double>(most));
  for (const T each : p)
    expect(each >= 0 && each <= 1, "a probability of %g", static_cast<double>(each));
  if (!std::isfinite(most))
    return expect(sum == most, "the logarithm of the sum is %g beside %g", static_cast<double>(sum),
                  static_cast<double>(most));
  if (!ordinary)
    return;
  const simdact_test::exact_row exact(std::vector<long double>(x.begin(), x.end()));
  const double off = simdact_test::ulps_off_from_one(sum, exact.maximum + exact.log_sum);
  expect(off <= 2, "the logarithm of the sum of %zu is %g ULP off", n, off);
  for (std::size_t i = 0; i < n; ++i)
    expect(simdact_test::ulps_off(p[i], exact.probability(i)) <= 4, "probability %zu is %g ULP off", i,
           simdact_test::ulps_off(p[i], exact.probability(i)));
}

// log of the probability of a class, by its path.
template <class T>
long double exact_logarithm(const act::hierarchical_softmax& tree, const std::vector<T>& x, std::size_t c) {
  long double sum = 0;
  tree.for_each_of_path(c, [&](std::size_t node, bool right) {
    const auto z = static_cast<long double>(right ? -x[node] : x[node]);
    sum += std::fmin(z, 0.0L) - std::log1p(std::exp(-std::fabs(z)));
  });
  return sum;
}

template <class T>
void of_a_tree(bytes& b) {
  const bool any = b.rarely(6), ordinary = !b.rarely(3);
  auto frequencies = b.numbers<T>(b.up_to(70), 40, any);
  for (T& each : frequencies)
    each = any ? each : std::fabs(each);
  const bool good = !frequencies.empty() &&
                    std::all_of(frequencies.begin(), frequencies.end(), [](T f) { return f >= 0 && std::isfinite(f); });
  std::vector<act::hierarchical_softmax> made;
  const bool was_taken = taken([&] { made.emplace_back(frequencies); });
  expect(was_taken == good, "%zu frequencies were %s", frequencies.size(), was_taken ? "taken" : "refused");
  if (!was_taken)
    return;
  const act::hierarchical_softmax& tree = made[0];
  const std::size_t classes = frequencies.size(), best_of = b.up_to(classes), nodes = tree.inner_nodes();
  const auto x = b.numbers<T>(nodes, 20, !ordinary);
  marked<T> gradient(nodes, b.up_to(20));
  std::fill(gradient.range().begin(), gradient.range().end(), T(0));
  expect(taken([&] { tree.backward(T(2), x, best_of, gradient.range()); }) == (best_of < classes),
         "class %zu of %zu was taken or not", best_of, classes);
  gradient.check();
  const std::size_t best = tree.arg_max(x);
  expect(best < classes, "the most probable is class %zu of %zu", best, classes);
  for (std::size_t c = 0; c < classes; ++c) {
    const T got = tree.log_probability(x, c);
    expect(is_nan(got) || got <= 0, "class %zu has the logarithm %g", c, static_cast<double>(got));
    if (!ordinary)
      continue;
    const long double exact = exact_logarithm(tree, x, c), most = exact_logarithm(tree, x, best);
    expect(simdact_test::ulps_off(got, exact) <= 2, "class %zu is %g ULP off", c, simdact_test::ulps_off(got, exact));
    expect(exact <= most + 8 * static_cast<long double>(std::numeric_limits<T>::epsilon()) * std::fabs(most),
           "class %zu is more probable than %zu", c, best);
  }
  std::vector<long double> slopes(nodes, 0);
  if (best_of < classes)
    tree.for_each_of_path(best_of, [&](std::size_t node, bool right) {
      const auto z = static_cast<long double>(right ? -x[node] : x[node]);
      slopes[node] = (right ? -2 : 2) / (1 + std::exp(z));
    });
  for (std::size_t node = 0; node < nodes; ++node)
    expect(slopes[node] == 0 ? gradient[node] == 0
                             : !ordinary || simdact_test::ulps_off(gradient[node], slopes[node]) <= 4,
           "node %zu has the derivative %g for %.9Lg", node, static_cast<double>(gradient[node]), slopes[node]);
}

template <class T>
void of_type(bytes& b) {
  switch (b.byte() % 8) {
  case 0:
  case 7:
    return of_the_likeliest<T>(b);
  case 1:
    return b.flag() ? of_the_largest<T, std::int64_t>(b) : of_the_largest<T, std::uint8_t>(b);
  case 2:
  case 3:
    return of_candidates<T>(b);
  default:
    break;
  }
  if constexpr (sizeof(T) > 2)
    switch (b.byte() % 3) {
    case 0:
      return of_the_simplex<T>(b);
    case 1:
      return of_pieces<T>(b);
    default:
      return of_a_tree<T>(b);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return with_some_type<float, double, simdact::bfloat16>(data, size, []<class T>(bytes& b) { of_type<T>(b); });
}
