// SPDX-License-Identifier: BSL-1.0
// What the doors of the binary cross-entropies do, for either Loss: all checks, then the loops.
#pragma once

#include <simdact/binary_cross_entropy/operations.hpp>
#include <simdact/binary_cross_entropy/repeated.hpp>
#include <simdact/core/sum.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// loop(form, i, size, weights..., in...) for all elements in [first, first + count), some at a time.
template <class Loss, storable S, class Result, class Loop, class... In>
void weighted_loop(const binary_cross_entropy_options<S>& options, Result result, std::size_t first, std::size_t count,
                   Loop loop, const In*... in) {
  using T = simd::computed_t<S>;
  const auto operation = detail::make_weighted_operation<Loss, T>(result);
  detail::with_weights(options, first, count, [&](std::size_t i, std::size_t size, const T* w, const T* p) {
    detail::by_forms<weights_together>(
        operation, size, detail::last_of(in...) + i, 1,
        [&](auto form, std::size_t, std::size_t) { loop(form, i, size, w, p, in + i...); });
  });
}

// out[i] = result(loss at in[i]...), or pairs of them. in ends in the targets and what is compared with them. how: of
// calls without weights.
template <class Loss, storable O, storable S, class Result, class Out, class... In>
void binary_run(const binary_cross_entropy_options<S>& options, Result result, array_options how, std::size_t n,
                Out out, const In&... in) {
  if (!detail::has_weights(options))
    return detail::run<O>(detail::make_binary_operation<Loss>(options.pos_weight, result), how, n, out, in...);
  const auto part = [=, &options, ... from = detail::as_const(detail::data(in))](std::size_t first, std::size_t count) {
    const auto loop = [=](auto form, std::size_t i, std::size_t size, auto... at) {
      detail::for_each_vector(form, size, detail::ahead(out, i), at...);
    };
    detail::weighted_loop<Loss>(options, result, first, count, loop, from...);
  };
  detail::for_each_part(n, elements_of_part<O>, part, in...);
}

// The sum of the results. With weights those of a block are added some at a time, and these sums in order.
template <class Loss, storable S, class Result, class Out, class... In>
double binary_sum(const binary_cross_entropy_options<S>& options, Result result, std::size_t n, Out out,
                  const In&... in) {
  if (!detail::has_weights(options))
    return detail::sum_over(detail::make_binary_operation<Loss>(options.pos_weight, result), n, out, in...);
  const auto block = [=, &options, ... from = detail::as_const(detail::data(in))](std::size_t first,
                                                                                  std::size_t count) {
    double sum = 0;
    const auto loop = [&](auto form, std::size_t i, std::size_t size, auto... at) {
      sum += detail::sum_vectors(form, size, detail::ahead(out, i), at...);
    };
    detail::weighted_loop<Loss>(options, result, first, count, loop, from...);
    return sum;
  };
  return detail::sum_of_parts(n, sum_block, block, in...);
}

// The losses, each in its place, and the gradient of each if it is wanted: of one type they take one pass.
template <class Loss, class X, class Targets, class Losses, storable S>
void binary_losses(const char* function, const X& x, const Targets& targets, Losses& losses,
                   const binary_cross_entropy_options<S>& options) {
  using L = stored_in<Losses>;
  using G = simd::stored_t<S>;
  decltype(auto) plain = detail::without_options(losses);
  const array_options how = detail::options_of(losses);
  const std::size_t n = detail::count(plain);
  detail::check_binary_options(function, loss_form::written, options, detail::count(x));
  if (options.gradient.empty()) {
    L* const to = detail::checked<L>(function, plain, targets, x);
    detail::check_weights_apart(function, options, "losses", to, n);
    return detail::binary_run<Loss, L>(options, detail::loss_alone(), how, n, to, targets, x);
  }
  if constexpr (std::same_as<L, G>) {
    const auto to = detail::checked_pair<G>(function, plain, options.gradient, targets, x);
    detail::check_weights_apart(function, options, "losses", to[0], n);
    detail::check_weights_apart(function, options, "gradient", to[1], n);
    detail::binary_run<Loss, G>(options, detail::loss_and_gradient(options.gradient_scale), how, n, to, targets, x);
  } else {
    L* const to = detail::checked<L>(function, plain, targets, x);
    G* const gradient = detail::checked<G>(function, options.gradient, targets, x);
    detail::check_disjoint(function, "the losses", to, n, "the gradient", gradient, detail::count(options.gradient));
    detail::check_disjoint(function, "the losses", to, n, "the targets", detail::data(targets), n);
    detail::check_weights_apart(function, options, "losses", to, n);
    detail::check_weights_apart(function, options, "gradient", gradient, n);
    detail::binary_run<Loss, L>(options, detail::loss_alone(), how, n, to, targets, x);
    detail::binary_run<Loss, G>(options, detail::gradient_alone(options.gradient_scale), how, n, gradient, targets, x);
  }
}

template <class Loss, class Dlosses, class X, class Targets, class Gradient, storable S>
void binary_backward(const char* function, const Dlosses& dlosses, const X& x, const Targets& targets,
                     Gradient& gradient, const binary_cross_entropy_options<S>& options) {
  using G = stored_in<Gradient>;
  decltype(auto) plain = detail::without_options(gradient);
  const std::size_t n = detail::count(plain);
  detail::check_binary_options(function, loss_form::backward, options, detail::count(x));
  G* const to = detail::checked<G>(function, plain, dlosses, targets, x);
  detail::check_weights_apart(function, options, "gradient", to, n);
  detail::binary_run<Loss, G>(options, detail::chained_gradient(options.gradient_scale), detail::options_of(gradient),
                              n, to, dlosses, targets, x);
}

// The mean or the sum of the losses, and its gradient if it is wanted.
template <class Loss, class X, class Targets, storable S>
double reduced_binary_loss(const char* function, const X& x, const Targets& targets,
                           const binary_cross_entropy_options<S>& options) {
  using T = simd::computed_t<S>;
  using G = simd::stored_t<S>;
  const std::size_t n = detail::count(x);
  const double over = detail::loss_divisor(loss_form::returned, options.reduction, static_cast<double>(n));
  detail::check_binary_options(function, loss_form::returned, options, n);
  if (options.gradient.empty()) {
    detail::check_sizes(function, n, {detail::count(targets)});
    return detail::binary_sum<Loss>(options, detail::loss_alone(), n, nowhere{}, targets, x) / over;
  }
  G* const to = detail::checked<G>(function, options.gradient, x, targets);
  detail::check_weights_apart(function, options, "gradient", to, n);
  const T scale = static_cast<T>(static_cast<double>(options.gradient_scale) / over);
  return detail::binary_sum<Loss>(options, detail::gradient_and_loss(scale), n, to, targets, x) / over;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
