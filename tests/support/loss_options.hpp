// SPDX-License-Identifier: BSL-1.0
// The options of a loss with one of them changed, and what every loss refuses of its form.
#pragma once

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/rows/reduction.hpp>
#include <support/refusal.hpp>

namespace simdact_test {

template <class Options, class Gradient>
Options with_gradient(Options options, Gradient&& gradient) {
  options.gradient = gradient;
  return options;
}

template <class Options>
Options reduced_by(simdact::reduction reduction, Options options) {
  options.reduction = reduction;
  return options;
}
template <class Options>
Options summed(Options options) {
  return simdact_test::reduced_by(simdact::reduction::sum, options);
}

// returned(options), written(options) and backward(options) call the forms of the loss `name`, which may write to out.
// An explicit reduction that the form implies is the same; what contradicts it is refused.
template <class Options, class Element, class Returned, class Written, class Backward>
void expect_forms_are_checked(const std::string& name, Options options, std::vector<Element>& out, Returned returned,
                              Written written, Backward backward) {
  using simdact::reduction;
  const auto by = [&](reduction asked) { return simdact_test::reduced_by(asked, options); };
  const std::string none = "reduction is none without a range for the losses; it must be mean or sum",
                    beside = " beside a range of one number a loss; it must be none";
  EXPECT_EQ(refusal([&] { returned(by(reduction::none)); }, out), "simdact::" + name + ": " + none);
  for (const auto& [asked, word] : {std::pair{reduction::mean, "mean"}, std::pair{reduction::sum, "sum"}}) {
    EXPECT_EQ(refusal([&, asked = asked] { written(by(asked)); }, out),
              "simdact::" + name + ": reduction is " + word + beside);
    EXPECT_EQ(refusal([&, asked = asked] { backward(by(asked)); }, out),
              "simdact::" + name + "_backward: reduction is " + word + beside);
  }
  std::vector<Element> gradient(out.size());
  EXPECT_EQ(refusal([&] { backward(simdact_test::with_gradient(options, gradient)); }, out),
            "simdact::" + name + "_backward: the option gradient has " + std::to_string(out.size()) +
                " elements beside the output; it must be empty");
  EXPECT_EQ(returned(options), returned(by(reduction::mean)));
  const auto results_of = [&](auto form, reduction asked) {
    form(by(asked));
    return out;
  };
  EXPECT_EQ(results_of(written, reduction::implied), results_of(written, reduction::none));
  EXPECT_EQ(results_of(backward, reduction::implied), results_of(backward, reduction::none));
}

} // namespace simdact_test
