// SPDX-License-Identifier: BSL-1.0
// Losses of rows and of elements, with weights, smoothing, ignored rows and gradients: against long double where the
// logits are ordinary; gradients alone, with the bits of those beside a loss; refusals that write nothing.
#include <span>

#include <simdact/binary_cross_entropy.hpp>
#include <simdact/binary_cross_entropy_of_probabilities.hpp>
#include <simdact/cross_entropy.hpp>
#include <simdact/entropy.hpp>
#include <simdact/kl_divergence.hpp>
#include <simdact/nll_loss.hpp>

#include <fuzz/logits.hpp>
#include <support/exact_probabilities.hpp>

using namespace simdact_fuzz;
namespace act = simdact;

namespace {

// A class for each row: of some the index that is ignored, now and then one that is none.
inline std::vector<std::int32_t> classes(bytes& b, std::size_t rows, std::size_t length, bool wrong) {
  std::vector<std::int32_t> list;
  for (std::size_t i = 0; i < rows; ++i)
    list.push_back(b.rarely(8) ? -100 : static_cast<std::int32_t>(b.up_to(wrong ? length : length - 1)));
  return list;
}

// Good calls alone are taken, and nothing is written that was not asked for. Returns whether the call was taken.
template <class T>
bool check_written(const marked<T>& losses, const marked<T>& gradient, bool was_taken, bool good, bool wants_gradient) {
  losses.check();
  gradient.check();
  expect(was_taken == good, "a loss was %s", was_taken ? "taken" : "refused");
  if (!was_taken || !wants_gradient)
    gradient.check_untouched();
  if (!was_taken)
    losses.check_untouched();
  return was_taken;
}

template <class T>
void of_classes(bytes& b) {
  const rows_of_logits<T> of(b);
  const bool from_logarithms = b.rarely(4), wrong = b.rarely(12);
  const auto targets = classes(b, of.rows, of.length, wrong);
  const bool good = std::none_of(targets.begin(), targets.end(),
                                 [&](std::int32_t t) { return t != -100 && static_cast<std::size_t>(t) >= of.length; });
  std::vector<number<T>> weights;
  if (b.rarely(3))
    for (std::size_t i = 0; i < of.length; ++i)
      weights.push_back(static_cast<number<T>>(b.byte() / 64.0));
  const auto smoothing = static_cast<number<T>>(b.rarely(3) ? b.byte() / 255.0 : 0);
  marked<T> losses(of.rows), gradient(of.rows * of.length);
  const bool wants_gradient = b.flag();
  const auto to = wants_gradient ? gradient.range() : std::span<T>();
  const bool was_taken = taken([&] {
    if (from_logarithms)
      act::nll_loss(of.x, targets, losses.range(), {.row_length = of.length, .class_weights = weights, .gradient = to});
    else
      act::cross_entropy(
          of.x, targets, losses.range(),
          {.row_length = of.length, .label_smoothing = smoothing, .class_weights = weights, .gradient = to});
  });
  if (!check_written(losses, gradient, was_taken, good, wants_gradient))
    return;
  for (std::size_t row = 0; row < of.rows; ++row) {
    const std::int32_t target = targets[row];
    if (target == -100) {
      expect(static_cast<number<T>>(losses[row]) == 0, "an ignored row has loss %g",
             static_cast<double>(static_cast<number<T>>(losses[row])));
      for (std::size_t i = 0; wants_gradient && i < of.length; ++i)
        expect(static_cast<number<T>>(gradient[row * of.length + i]) == 0, "an ignored row has a gradient at %zu", i);
      continue;
    }
    const auto at_class = static_cast<std::size_t>(target);
    const long double weight = weights.empty() ? 1 : weights[at_class];
    if (from_logarithms) {
      const T x = of.x[row * of.length + at_class];
      if (!is_nan(x) && of.ordinary)
        expect_near(losses[row], -weight * static_cast<number<T>>(x), weight * static_cast<number<T>>(x), 1, "loss",
                    row);
      continue;
    }
    const bool nan = std::any_of(of.x.begin() + static_cast<std::ptrdiff_t>(row * of.length),
                                 of.x.begin() + static_cast<std::ptrdiff_t>((row + 1) * of.length), is_nan<T>);
    expect(!nan || is_nan(losses[row]), "row %zu with a NaN has a loss", row);
    if (!of.ordinary)
      continue;
    const auto logits = of.row(row);
    const simdact_test::exact_probabilities<number<T>> exact(logits);
    long double loss = 0, all = 0;
    std::vector<long double> q(of.length);
    for (std::size_t i = 0; i < of.length; ++i) {
      q[i] = (weights.empty() ? 1.0L : weights[i]) *
             ((i == at_class ? 1 - static_cast<long double>(smoothing) : 0) +
              static_cast<long double>(smoothing) / static_cast<long double>(of.length));
      loss -= q[i] * exact.logarithm(i);
      all += q[i];
    }
    // A derivative's two terms; the weights' roundings are some more of each.
    expect_near(losses[row], loss, smoothing == 0 ? loss : std::max(all, loss), 8, "loss", row);
    for (std::size_t i = 0; wants_gradient && i < of.length; ++i) {
      const long double p = exact.probability(i) * all;
      expect_near(gradient[row * of.length + i], p - q[i], std::max(p, q[i]), 10, "derivative", row * of.length + i);
    }
  }
}

template <class T>
void of_entropy(bytes& b) {
  const rows_of_logits<T> of(b);
  marked<T> entropies(of.rows), gradient(of.rows * of.length);
  const bool wants_gradient = b.flag(), wrong = b.rarely(16) && of.rows > 0;
  const std::size_t length = wrong ? b.up_to(80) : of.length;
  const bool was_taken = taken([&] {
    act::entropy(of.x, entropies.range(),
                 {.row_length = length, .gradient = wants_gradient ? gradient.range() : std::span<T>()});
  });
  entropies.check();
  gradient.check();
  expect(was_taken || length != of.length, "a good call was refused");
  if (!was_taken) {
    entropies.check_untouched();
    return gradient.check_untouched();
  }
  for (std::size_t row = 0; row < of.rows && length == of.length; ++row) {
    const auto got = static_cast<number<T>>(entropies[row]);
    expect(std::isnan(got) || (got >= 0 && got <= std::log(static_cast<double>(length)) * 1.01), "entropy %g",
           static_cast<double>(got));
    if (!of.ordinary)
      continue;
    const auto logits = of.row(row);
    const simdact_test::exact_probabilities<number<T>> exact(logits);
    long double entropy = 0;
    for (std::size_t i = 0; i < length; ++i)
      entropy -= exact.probability(i) * exact.logarithm(i);
    expect_near(entropies[row], entropy, entropy, 8, "entropy", row);
  }
}

template <class T>
void of_divergence(bytes& b) {
  const rows_of_logits<T> of(b);
  auto y = b.numbers<T>(of.x.size(), 30, !of.ordinary);
  const std::size_t more = b.rarely(16) ? 1 : 0; // logits of q without one of p
  y.resize(y.size() + more);
  marked<T> divergences(of.rows), by_p(of.x.size()), by_q(of.x.size());
  const bool wants_p = b.flag(), wants_q = b.flag();
  act::kl_divergence_options<T> options{.row_length = of.length};
  if (wants_p)
    options.p_gradient = by_p.range();
  if (wants_q)
    options.q_gradient = by_q.range();
  const bool was_taken = taken([&] { act::kl_divergence(of.x, y, divergences.range(), options); });
  divergences.check();
  by_p.check();
  by_q.check();
  expect(was_taken == (more == 0), "a divergence was %s", was_taken ? "taken" : "refused");
  if (!was_taken || !wants_p)
    by_p.check_untouched();
  if (!was_taken || !wants_q)
    by_q.check_untouched();
  if (!was_taken)
    return divergences.check_untouched();
  for (std::size_t row = 0; row < of.rows; ++row) {
    const auto got = static_cast<number<T>>(divergences[row]);
    expect(std::isnan(got) || got >= 0, "divergence %g", static_cast<double>(got));
    const auto logits = of.row(row);
    const auto first = y.begin() + static_cast<std::ptrdiff_t>(row * of.length);
    const std::vector<number<T>> of_q(first, first + static_cast<std::ptrdiff_t>(of.length));
    const auto is_nan_of = [](number<T> v) { return std::isnan(v); };
    if (std::any_of(logits.begin(), logits.end(), is_nan_of) || std::any_of(of_q.begin(), of_q.end(), is_nan_of))
      expect(std::isnan(got), "row %zu with a NaN has a divergence", row);
    if (!of.ordinary)
      continue;
    const simdact_test::exact_probabilities<number<T>> p(logits), q(of_q);
    const auto further = [&](std::size_t i) { return q.below(i) - p.below(i); };
    const long double mean_further = p.mean(further);
    const long double far_of_p = p.mean([&](std::size_t i) { return p.below(i); }),
                      far_of_q = p.mean([&](std::size_t i) { return q.below(i); });
    const long double divergence = p.mean([&](std::size_t i) { return p.logarithm(i) - q.logarithm(i); });
    expect_near(divergences[row], divergence, std::max({1.0L, divergence, far_of_p, far_of_q}), 6, "divergence", row);
    for (std::size_t i = 0; i < of.length; ++i) {
      const std::size_t at = row * of.length + i;
      const long double share = p.probability(i), share_of_q = q.probability(i);
      if (wants_q)
        expect_near(by_q[at], share_of_q - share, std::max(share, share_of_q), 6, "derivative by q", at);
      if (wants_p)
        expect_near(by_p[at], share * (further(i) - mean_further),
                    share * std::max({p.below(i), q.below(i), far_of_p, far_of_q}), 8, "derivative by p", at);
    }
  }
}

template <class T>
void of_two_answers(bytes& b) {
  const std::size_t n = b.up_to(300);
  const bool ordinary = !b.rarely(3);
  const auto x = b.numbers<T>(n, 30, !ordinary);
  std::vector<T> targets;
  for (std::size_t i = 0; i < n; ++i)
    targets.push_back(T(static_cast<number<T>>(b.byte() / 255.0)));
  const auto weights = b.numbers<number<T>>(b.rarely(3) ? n : 0, 1, false);
  const bool good = std::all_of(weights.begin(), weights.end(), [](auto w) { return w >= 0; });
  marked<T> losses(b.rarely(20) ? n + 1 : n), gradient(n);
  const bool sized = losses.range().size() == n, wants_gradient = b.flag();
  const auto pos_weight = static_cast<number<T>>(b.flag() ? 1 : b.byte() / 32.0);
  act::binary_cross_entropy_options<T> options{.pos_weight = pos_weight, .weights = weights};
  if (wants_gradient)
    options.gradient = gradient.range();
  const bool was_taken = taken([&] { act::binary_cross_entropy_with_logits(x, targets, losses.range(), options); });
  if (!check_written(losses, gradient, was_taken, good && sized, wants_gradient))
    return;
  for (std::size_t i = 0; i < n; ++i) {
    const auto t = static_cast<number<T>>(targets[i]), z = static_cast<number<T>>(x[i]);
    expect(!std::isnan(z) || is_nan(losses[i]), "logit %zu is NaN and has a loss", i);
    if (!ordinary)
      continue;
    const auto softplus = [](long double v) { return std::fmax(v, 0) + std::log1p(std::exp(-std::fabs(v))); };
    const long double weight = weights.empty() ? 1 : weights[i];
    const long double loss =
        weight * (pos_weight * static_cast<long double>(t) * softplus(-static_cast<long double>(z)) +
                  (1 - static_cast<long double>(t)) * softplus(z));
    expect_near(losses[i], loss, loss, 6, "loss", i);
  }
}

// Probabilities as targets, which need not add up to 1.
template <class T>
void of_probabilities(bytes& b) {
  const rows_of_logits<T> of(b);
  std::vector<T> targets;
  for (std::size_t n = of.x.size() + b.rarely(16); n > 0; --n)
    targets.push_back(T(static_cast<number<T>>(b.byte() / 255.0)));
  std::vector<number<T>> weights;
  if (b.rarely(3))
    for (std::size_t i = 0; i < of.length; ++i)
      weights.push_back(static_cast<number<T>>(b.byte() / 64.0));
  const auto smoothing = static_cast<number<T>>(b.rarely(3) ? b.byte() / 255.0 : 0);
  marked<T> losses(of.rows, b.up_to(20), 0), gradient(of.x.size(), b.up_to(20), 0);
  const bool wants_gradient = b.flag(), good = targets.size() == of.x.size();
  const bool was_taken = taken([&] {
    act::cross_entropy(of.x, targets, losses.range(),
                       {.row_length = of.length,
                        .label_smoothing = smoothing,
                        .class_weights = weights,
                        .gradient = wants_gradient ? gradient.range() : std::span<T>()});
  });
  if (!check_written(losses, gradient, was_taken, good, wants_gradient))
    return;
  for (std::size_t row = 0; row < of.rows; ++row) {
    const auto logits = of.row(row);
    if (std::any_of(logits.begin(), logits.end(), [](auto z) { return std::isnan(z); }))
      expect(is_nan(losses[row]), "row %zu with a NaN has a loss", row);
    if (!of.ordinary)
      continue;
    const simdact_test::exact_probabilities<number<T>> exact(logits);
    long double loss = 0, all = 0;
    std::vector<long double> q(of.length);
    for (std::size_t i = 0; i < of.length; ++i) {
      const auto target = static_cast<long double>(static_cast<number<T>>(targets[row * of.length + i]));
      q[i] = (weights.empty() ? 1.0L : weights[i]) *
             ((1 - static_cast<long double>(smoothing)) * target +
              static_cast<long double>(smoothing) / static_cast<double>(of.length));
      loss -= q[i] * exact.logarithm(i);
      all += q[i];
    }
    expect_near(losses[row], loss, std::max({1.0L, all, loss}), 8, "loss", row);
    for (std::size_t i = 0; wants_gradient && i < of.length; ++i) {
      const long double p = exact.probability(i) * all;
      expect_near(gradient[row * of.length + i], p - q[i], std::max(p, q[i]), 10, "derivative", row * of.length + i);
    }
  }
}

// A number that may be a probability: often one, next to 0 or to 1 too.
template <class T>
T probability(bytes& b) {
  switch (b.byte() % 4) {
  case 0:
    return b.number<T>(1, true);
  case 1:
    return T(static_cast<number<T>>(std::exp(-std::fabs(b.ordinary(80)))));
  case 2:
    return T(static_cast<number<T>>(1 - std::exp(-std::fabs(b.ordinary(40)))));
  default:
    return T(static_cast<number<T>>(b.byte() / 255.0));
  }
}

// The binary loss of probabilities: NaN for none, infinite where what happens had the probability 0.
template <class T>
void of_two_probabilities(bytes& b) {
  const std::size_t n = b.up_to(300);
  std::vector<T> x, targets;
  for (std::size_t i = 0; i < n; ++i) {
    x.push_back(probability<T>(b));
    targets.push_back(T(static_cast<number<T>>(b.byte() / 255.0)));
  }
  const auto weights = b.numbers<number<T>>(b.rarely(3) ? n : 0, 1, false);
  const bool good = std::all_of(weights.begin(), weights.end(), [](auto w) { return w >= 0; });
  marked<T> losses(b.rarely(20) ? n + 1 : n, b.up_to(20), 0), gradient(n, b.up_to(20), 0);
  const bool sized = losses.range().size() == n, wants_gradient = b.flag();
  const auto pos_weight = static_cast<number<T>>(b.flag() ? 1 : b.byte() / 32.0);
  act::binary_cross_entropy_options<T> options{.pos_weight = pos_weight, .weights = weights};
  if (wants_gradient)
    options.gradient = gradient.range();
  const bool was_taken = taken([&] { act::binary_cross_entropy(x, targets, losses.range(), options); });
  if (!check_written(losses, gradient, was_taken, good && sized, wants_gradient))
    return;
  constexpr long double largest = std::numeric_limits<number<T>>::max();
  const auto times = [](long double factor, long double term) { return factor == 0 ? 0 : factor * term; };
  for (std::size_t i = 0; i < n; ++i) {
    const auto p = static_cast<long double>(static_cast<number<T>>(x[i]));
    const bool none = !(p >= 0 && p <= 1);
    expect(none == is_nan(losses[i]) && (!wants_gradient || none == is_nan(gradient[i])),
           "probability %Lg has the loss %g", p, simdact_test::as_double(losses[i]));
    if (none)
      continue;
    const auto t = static_cast<long double>(static_cast<number<T>>(targets[i]));
    const long double weight = weights.empty() ? 1 : weights[i], yes = weight * pos_weight * t, no = weight * (1 - t);
    const long double loss = times(yes, -std::log(p)) + times(no, -std::log1p(-p));
    if (std::isinf(loss))
      expect(std::isinf(simdact_test::as_double(losses[i])), "loss %zu of probability %Lg is finite", i, p);
    else
      expect_near(losses[i], loss, loss, 5, "loss", i);
    const long double by_no = times(no, 1 / (1 - p)), by_yes = times(yes, 1 / std::fabs(p)); // of -0 as of 0
    if (wants_gradient && std::max(by_no, by_yes) < largest / 2)
      expect_near(gradient[i], by_no - by_yes, std::max(by_no, by_yes), 6, "derivative", i);
  }
}

// Gradients alone: of each row those beside its loss, scaled by what comes from upstream.
template <class T>
void of_backward(bytes& b) {
  const rows_of_logits<T> of(b);
  const std::size_t length = of.length;
  const auto targets = classes(b, of.rows, length, false);
  const auto y = b.numbers<T>(of.x.size(), 30, !of.ordinary), dlosses = b.numbers<T>(of.rows + b.rarely(16), 3, false);
  const auto smoothing = static_cast<number<T>>(b.rarely(3) ? b.byte() / 255.0 : 0);
  marked<T> dx(of.x.size(), b.up_to(20), 0), dy(of.x.size(), b.up_to(20), 0);
  const unsigned loss = b.byte() % 4;
  const bool was_taken = taken([&] {
    if (loss == 0)
      act::cross_entropy_backward(dlosses, of.x, targets, dx.range(),
                                  {.row_length = length, .label_smoothing = smoothing});
    else if (loss == 1)
      act::nll_loss_backward(dlosses, of.x, targets, dx.range(), {.row_length = length});
    else if (loss == 2)
      act::entropy_backward(dlosses, of.x, dx.range(), {.row_length = length});
    else
      act::kl_divergence_backward(dlosses, of.x, y, dx.range(), dy.range(), {.row_length = length});
  });
  dx.check();
  dy.check();
  expect(was_taken == (dlosses.size() == of.rows), "gradients alone were %s", was_taken ? "taken" : "refused");
  if (!was_taken || loss != 3)
    dy.check_untouched();
  if (!was_taken)
    return dx.check_untouched();
  for (std::size_t row = 0; row < of.rows; ++row) {
    const auto x_row = std::span(of.x).subspan(row * length, length),
               y_row = std::span(y).subspan(row * length, length);
    const auto target = std::span(targets).subspan(row, 1);
    const auto scale = static_cast<number<T>>(dlosses[row]);
    std::vector<T> number_of_row(1), by_x(length), by_y(length);
    if (loss == 0)
      act::cross_entropy(x_row, target, number_of_row,
                         {.label_smoothing = smoothing, .gradient = by_x, .gradient_scale = scale});
    else if (loss == 1)
      act::nll_loss(x_row, target, number_of_row, {.gradient = by_x, .gradient_scale = scale});
    else if (loss == 2)
      act::entropy(x_row, number_of_row, {.gradient = by_x, .gradient_scale = scale});
    else
      act::kl_divergence(x_row, y_row, number_of_row,
                         {.p_gradient = by_x, .q_gradient = by_y, .gradient_scale = scale});
    for (std::size_t i = 0; i < length; ++i)
      expect(same_number(dx[row * length + i], by_x[i]) && (loss != 3 || same_number(dy[row * length + i], by_y[i])),
             "gradient %zu of row %zu of loss %u", i, row, loss);
  }
}

// The same of elements.
template <class T>
void of_two_answers_backward(bytes& b) {
  const std::size_t n = b.up_to(200);
  const bool of_logits = b.flag();
  std::vector<T> x, targets;
  for (std::size_t i = 0; i < n; ++i) {
    x.push_back(of_logits ? b.number<T>(30, true) : probability<T>(b));
    targets.push_back(T(static_cast<number<T>>(b.byte() / 255.0)));
  }
  const auto dlosses = b.numbers<T>(n + b.rarely(16), 3, false);
  const auto pos_weight = static_cast<number<T>>(b.flag() ? 1 : b.byte() / 32.0);
  marked<T> dx(n, b.up_to(20), 0);
  const bool was_taken = taken([&] {
    if (of_logits)
      act::binary_cross_entropy_with_logits_backward(dlosses, x, targets, dx.range(), {.pos_weight = pos_weight});
    else
      act::binary_cross_entropy_backward(dlosses, x, targets, dx.range(), {.pos_weight = pos_weight});
  });
  dx.check();
  expect(was_taken == (dlosses.size() == n), "gradients of two answers were %s", was_taken ? "taken" : "refused");
  if (!was_taken)
    return dx.check_untouched();
  for (std::size_t i = 0; i < n; ++i) {
    const auto one = std::span(x).subspan(i, 1), target = std::span(targets).subspan(i, 1);
    std::vector<T> loss(1), by_x(1);
    const act::binary_cross_entropy_options<T> options{
        .pos_weight = pos_weight, .gradient = by_x, .gradient_scale = static_cast<number<T>>(dlosses[i])};
    if (of_logits)
      act::binary_cross_entropy_with_logits(one, target, loss, options);
    else
      act::binary_cross_entropy(one, target, loss, options);
    expect(same_number(dx[i], by_x[0]), "gradient %zu is %a for %a", i, simdact_test::as_double(dx[i]),
           simdact_test::as_double(by_x[0]));
  }
}

template <class T>
void of_type(bytes& b) {
  switch (b.byte() % 8) {
  case 0:
    return of_entropy<T>(b);
  case 1:
    return of_two_answers<T>(b);
  case 4:
    return b.flag() ? of_backward<T>(b) : of_two_answers_backward<T>(b);
  case 5:
    return of_two_probabilities<T>(b);
  case 6:
    return of_probabilities<T>(b);
  case 7:
    return of_divergence<T>(b);
  default:
    return of_classes<T>(b);
  }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  return with_some_type<float, double, simdact::bfloat16>(data, size, []<class T>(bytes& b) { of_type<T>(b); });
}
