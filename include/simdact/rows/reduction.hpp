// SPDX-License-Identifier: BSL-1.0
// What becomes of the losses of a call, and how that agrees with the form of the call.
#pragma once

#include <cstddef>

#include <simdact/core/error.hpp>

namespace simdact::inline SIMDACT_TARGET {

// The loss that a call answers with, whose gradient it writes if one is wanted.
enum class reduction {
  implied, // none if a range for the losses is given, else mean
  mean,
  sum,
  none // each loss goes to its place in a range, and each gradient is that of its own loss
};

namespace detail {

// The forms of a loss function: it returns a number, writes the losses, or takes their gradients and goes back.
enum class loss_form { returned, written, backward };

// gradient: how many elements the option of that name has.
inline void check_loss_form(const char* function, loss_form form, reduction asked, std::size_t gradient) {
  if (form == loss_form::returned && asked == reduction::none)
    throw_invalid("simdact::%s: reduction is none without a range for the losses; it must be mean or sum", function);
  if (form != loss_form::returned && (asked == reduction::mean || asked == reduction::sum))
    throw_invalid("simdact::%s: reduction is %s beside a range of one number a loss; it must be none", function,
                  asked == reduction::mean ? "mean" : "sum");
  if (form == loss_form::backward && gradient != 0)
    throw_invalid("simdact::%s: the option gradient has %zu elements beside the output; it must be empty", function,
                  gradient);
}

// What the sum of the losses is divided by, and every gradient with it; counted is the divisor of the mean.
inline double loss_divisor(loss_form form, reduction asked, double counted) {
  return form == loss_form::returned && asked != reduction::sum ? counted : 1;
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
