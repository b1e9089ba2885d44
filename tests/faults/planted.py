# SPDX-License-Identifier: BSL-1.0
"""Faults, each a small edit of a header, and the test that must catch it.

A test is a filter of GoogleTest. A program is a test file of tests/ and what else it is compiled with; one kernel of the
suite, or the backward passes of one function, where the file of the function takes longer to compile.
"""
import dataclasses


@dataclasses.dataclass(frozen=True)
class Program:
    source: str
    defines: tuple = ()
    suite: bool = False  # whether the suite and the exact functions are linked

    def name(self):
        return " ".join([self.source, *self.defines])


@dataclasses.dataclass(frozen=True)
class Fault:
    name: str  # and why it is one
    header: str
    before: str
    after: str
    program: Program
    test: str
    set: str = "avx2"


def kernel(function, method, element):
    return Program("faults/kernel.cpp", (f"-DFUNCTION={function}", f"-DMETHOD={method}", f"-DELEMENT={element}"),
                   True)


def backward(function):
    return Program("faults/kernel.cpp", (f"-DFUNCTION={function}",), True)


def file(name):
    return Program(f"{name}_test.cpp")


def with_own_rows(name):
    return Program(f"{name}_test.cpp", ("-DSIMDACT_TEST_OWN_ROWS",))


def with_exact(name):
    return Program(f"{name}_test.cpp", (), True)


ROWS = Program("faults/rows.cpp")


FAULTS = [
    # Operations.
    Fault("a minimum that loses the NaN in x", "simd/native/avx.hpp",
          "__m256 min(__m256 bound, __m256 x) {\n  return _mm256_min_ps(bound, x);",
          "__m256 min(__m256 bound, __m256 x) {\n  return _mm256_min_ps(x, bound);",
          file("simd"), "Simd/*.MinimumAndMaximumKeepANaNInX"),
    Fault("a maximum of scalars that loses the NaN in x", "simd/ops.hpp",
          "simd::select(bound > x, bound, x)", "simd::select(x > bound, x, bound)",
          file("simd"), "Simd/*.MinimumAndMaximumKeepANaNInX"),
    Fault("ties of bfloat16 go up", "simd/narrow.hpp",
          "const U rounded = (b + U(0x7fff)) + ((b >> 16) & U(1));", "const U rounded = b + U(0x8000);",
          file("narrow"), "Narrow/*.TiesGoToTheEvenNumber"),
    Fault("a table's upper half is not reached", "simd/native/avx512_permute.hpp",
          "_mm512_loadu_ps(table.data() + first + 16));", "_mm512_loadu_ps(table.data() + first));",
          file("simd"), "Simd/*.LookupReadsTheLowBitsOfTheIndex", "avx512"),
    Fault("the product of the low halves is dropped where there is no FMA", "math/error_free.hpp",
          "simd::product(a_low, b_high)) +\n           simd::product(a_low, b_low);", "simd::product(a_low, b_high));",
          kernel("erfc", "accurate", "float"), "erfc.Accuracy/*", "sse2"),

    # Kernels.
    Fault("no clamp", "math/half_angle.hpp",
          "return simd::max(V(-clamp), simd::min(V(clamp), x));", "return simd::min(V(clamp), x);",
          kernel("tanh", "rational<9, 10>", "float"), "tanh.SpecialValues/*"),
    Fault("one digit of a float's coefficient", "math/exponential.hpp",
          "0x1.555492p-3f", "0x1.555592p-3f",
          kernel("exp", "cody_waite", "float"), "exp.Accuracy/*"),
    Fault("one digit of a double's coefficient", "math/exponential.hpp",
          "0x1.5555555552102p-5", "0x1.5555555592102p-5",
          kernel("exp", "cody_waite", "double"), "exp.Accuracy/*"),
    Fault("a comparison that takes NaN for a number", "tanh/k_tanh.hpp",
          "simd::copysign(simd::select(a >= V(0.25f), y, a), x)", "simd::copysign(simd::select(a < V(0.25f), a, y), x)",
          kernel("tanh", "k_tanh", "float"), "tanh.NaN/*"),
    Fault("the sign of a zero is lost", "softsign/formula.hpp",
          "return simd::copysign_min(x, simd::divide(a, V(1) + a));",
          "return simd::select(x < V(0), simd::negate(simd::min(simd::abs(x), simd::divide(a, V(1) + a))), "
          "simd::min(simd::abs(x), simd::divide(a, V(1) + a)));",
          kernel("softsign", "formula", "float"), "softsign.SpecialValues/*"),
    Fault("the low part of a root is dropped", "gelu/exp_mills.hpp",
          "(a - V(c::root)) - V(c::root_low)", "a - V(c::root)",
          kernel("gelu_derivative", "exp_mills", "double"), "gelu_derivative.Accuracy/*"),
    Fault("the low part of ln 2 is dropped in double", "math/gaussian.hpp",
          "const V r = simd::fma(n, V(Unit * c::ln2_low), h);", "const V r = h;",
          kernel("gelu_derivative", "exp_mills", "double"), "gelu_derivative.Accuracy/*"),
    Fault("a record names another worst input", "exp/bounds.hpp",
          ".max_ulp_at = -0x1.765026p+2, .max_abs = 1.56e+31,", ".max_ulp_at = 0x1p+0, .max_abs = 1.56e+31,",
          kernel("exp", "cody_waite", "float"), "exp.WorstInput/*"),
    Fault("results of sixteen bits are never in doubt", "core/nearest.hpp",
          "return simd::any<V>(margin <= V(doubtful));", "return false;",
          kernel("sigmoid", "accurate", "simdact::float16"), "sigmoid.Nearest/*"),
    Fault("doubles are rounded to floats before sixteen bits", "core/nearest.hpp",
          "return detail::rounded_to<T>(detail::by_double_kernel<Function>(parameters...)(d));",
          "return detail::by_double_kernel<Function>(parameters...)(d);",
          kernel("sigmoid", "accurate", "simdact::float16"), "sigmoid.Nearest/*"),
    Fault("one term of a tail's series", "gelu/tail.hpp",
          "{1, -3, 15, -105,", "{1, -2, 15, -105,",
          backward("gelu"), "gelu.BackwardTails/*"),

    # Loops and ranges.
    Fault("a tail that is one too long", "core/loop.hpp",
          "detail::put_first(out, i, n - i, detail::stored(last));",
          "detail::put_first(out, i, n - i + 1, detail::stored(last));",
          kernel("softsign", "formula", "float"), "softsign.Memory/*"),
    Fault("the third vector takes the fourth's place", "core/loop.hpp",
          "detail::put(out, i + k * width, result);", "detail::put(out, i + (k == 2 ? 3 : k) * width, result);",
          kernel("exp", "cody_waite", "double"), "exp.OneResult/*"),
    Fault("an overlap is asked for the wrong way round", "core/disjoint.hpp",
          "a.begin < b.end && b.begin < a.end", "a.begin < b.end && a.end < b.begin",
          file("array"), "Array/*.RefusesRangesThatOverlapInPart"),
    Fault("a message gives the sizes in the wrong order", "core/array.hpp",
          "the input has %zu elements and the output %zu\", function, in_size, out_size);",
          "the input has %zu elements and the output %zu\", function, out_size, in_size);",
          file("array"), "Array/*.RefusesSizesThatDiffer"),
    Fault("a gradient by the function instead of its derivative", "core/operations.hpp",
          "auto gradient_of(Parameters... parameters) {\n  using derivative = fn::derivative_of<Function>;",
          "auto gradient_of(Parameters... parameters) {\n  using derivative = Function;",
          backward("softsign"), "softsign.Backward/*"),
    Fault("a slope for each element of a channel", "relu/channels.hpp",
          "one_slope(slopes[k % channels], first, count);", "one_slope(slopes[first % channels], first, count);",
          file("prelu"), "Prelu/*.EachChannelHasItsSlope"),
    Fault("no saturation", "quantized/rounding.hpp",
          "  if (y >= scale * (highest + 1))\n    return highest;\n", "",
          file("quantized"), "Quantized.InfinitiesSaturate"),
    Fault("the mean of neighbours by a difference of large numbers", "adaa/tanh.hpp",
          "simd::select(t < V(0.5f), inside, beyond)", "beyond",
          with_exact("adaa"), "Adaa/*.FirstOrderIsTheMean"),
    Fault("a block's last sample is forgotten", "adaa/block.hpp",
          "  detail::copy_elements(window.data(), N, before.data());\n", "",
          with_exact("adaa"), "Adaa/*.BlocksOfAnySizeAreOne"),
    Fault("a pass that adds up stores one element too many", "core/sum.hpp",
          "detail::put_first(out, i, n, stored);", "detail::put_first(out, i, n + 1, stored);",
          file("transform"), "Transform/*.NothingOutsideTheRangesIsRead"),
    Fault("an input has the stride of the one before", "core/view_loop.hpp",
          "some_at_once(strided_input<S>(in, stride[1 + Input])...);",
          "some_at_once(strided_input<S>(in, stride[Input])...);",
          with_own_rows("view"), "Views/*.HaveTheBitsOfArrays"),
    Fault("each block of columns has the biases of the first", "gated/terms.hpp",
          "return first + step * i;", "return first + step * (i % 1024);",
          file("gated_terms"), "GatedTerms/*.EveryLayoutGivesTheBitsOfTheSteps"),
    Fault("a NaN counts as an infinity", "statistics/counts.hpp",
          "numbers[k].add(x <= x);", "numbers[k].add(V(0) <= V(0));",
          file("statistics"), "Statistics/*.WhatIsNotFiniteIsCountedAndLeftOut"),
    Fault("a budget takes the dearest kernel", "core/cheapest.hpp",
          "price_of<Function, Method, T> < price_of<Function, Best, T>",
          "price_of<Function, Method, T> > price_of<Function, Best, T>",
          file("policy"), "Policy.*"),

    # Rows.
    Fault("the maximum is not subtracted", "rows/exponential.hpp",
          "far_below_if_infinite(x, in_range(x, frame) - frame.pivot)", "far_below_if_infinite(x, in_range(x, frame))",
          ROWS, "Rows.ShiftsMoveNothing"),
    Fault("the least term is one exponent from a NaN", "rows/frame.hpp",
          "T(row_limits<T>::headroom) - T(0.25);", "T(row_limits<T>::headroom);",
          ROWS, "Rows.TheLeastTermIsNothingWhenRoundingDown"),
    Fault("a difference is limited as a logit is", "rows/exponential.hpp",
          "simd::max(detail::least_logit(V(0), factor), leading", "simd::max(frame.least, leading",
          ROWS, "Rows.ShortRowsByAnotherMethodOfExp"),
    Fault("what a sum rounds off is dropped", "rows/lane_sum.hpp",
          "sum_[k] = {high, sum_[k].low + low};", "sum_[k] = {high, sum_[k].low};",
          ROWS, "Rows.LongSumsKeepTheirDigits"),
    Fault("the temperature is ignored", "rows/factor.hpp",
          "const double s = scale, t = temperature, quotient = s / t;",
          "const double s = scale, t = temperature > 0 ? 1 : 0, quotient = s / t;",
          ROWS, "Rows.OptionsMakeTheLogits"),
    Fault("each row has the mask of the one before", "rows/layout.hpp",
          "all.data() + (all.size() == length ? 0 : row * length)",
          "all.data() + (all.size() == length || row == 0 ? 0 : (row - 1) * length)",
          ROWS, "Rows.OptionsMakeTheLogits"),
    Fault("a row of two infinities is a row of one", "rows/degenerate_row.hpp",
          "== simd::format<T>::infinity ? T(1) / infinite : T(0);", "== simd::format<T>::infinity ? T(1) : T(0);",
          ROWS, "Rows.SpecialValues"),
    Fault("a mask of +inf under -inf is forgotten beside +inf", "rows/logits.hpp",
          "simd::select(left_out, V(-infinity) + added, sum)", "simd::select(left_out, V(-infinity), sum)",
          ROWS, "Rows.InfinityUnderMinusInfinityIsNaN"),
    Fault("the diagonal is off by one", "rows/layout.hpp",
          "std::numeric_limits<std::size_t>::max() : row + size;",
          "std::numeric_limits<std::size_t>::max() : row + size + 1;",
          ROWS, "Rows.OptionsMakeTheLogits"),
    Fault("rows that lie apart are read one behind the other", "rows/places.hpp",
          "return {rows, length, {stride}, {output_stride}};", "return {rows, length, {length}, {output_stride}};",
          ROWS, "Rows.MayLieApart"),
    Fault("the gradient of softmax without the sum", "softmax/gradient.hpp",
          "return V(factor) * y * simd::fms(dy, V(shrunk), V(sum));", "return V(factor) * y * (dy * V(shrunk));",
          ROWS, "Rows.BackwardIsTheFormula"),
    Fault("the larger index of a tie", "arg_max/row.hpp",
          "while (i + 1 < n && !is_it(static_cast<T>(x[i])))\n    ++i;\n  return i;",
          "while (i + 1 < n && !is_it(static_cast<T>(x[i])))\n    ++i;\n"
          "  return i + 1 < n && is_it(static_cast<T>(x[i + 1])) ? i + 1 : i;",
          file("arg_max"), "ArgMax/*.IsTheFirstLargest"),
    Fault("every part begins at the first row", "arg_max.hpp",
          "for (std::size_t row = first; row < first + count; ++row)\n      to[row]",
          "for (std::size_t row = 0; row < count; ++row)\n      to[row]",
          file("arg_max"), "ArgMax/*.PartsOfTheRowsGiveTheSame"),
    Fault("the last part is as long as the others", "core/parts.hpp",
          "k * part + part < n ? part : n - k * part", "k * part + part < n ? part : part - 1",
          file("sparsemax"), "Sparsemax/*.PartsOfTheRowsGiveTheSameBits"),
    Fault("an addend is rounded before it is added", "entropy/row.hpp",
          "return simd::fma(e, below(z), s);", "return e * below(z) + s;",
          file("same_bits"), "SameBits/*.EntropyAndDivergence"),
    Fault("a block's terms may reach the count of the largest", "quantized/softmax_row.hpp",
          "constexpr std::size_t block = 252;", "constexpr std::size_t block = 256;",
          file("quantized_softmax"), "QuantizedSoftmax.OfSteepAndOfLevelRows"),
    Fault("a NaN in every other vector of a long row passes", "top_k_softmax/block_maxima.hpp",
          "simd::no_nan(a, b)", "simd::no_nan(a, a)",
          ROWS, "Rows.TheLargestAreFoundInEveryPlace"),
    Fault("what is left behind a long row's blocks is not looked at", "top_k_softmax/block_maxima.hpp",
          "    put(b++, rest);", "    put(b++, nothing());",
          ROWS, "Rows.TheLargestAreFoundInEveryPlace"),
    Fault("the bar is the k-th of the largest parts, which is not above itself", "top_k_softmax/bar.hpp",
          "return size <= simd::format<T>::largest / 2 ? x - (size * below + least)",
          "return size <= simd::format<T>::largest / 2 ? x",
          ROWS, "Rows.TheLargestAreFoundInEveryPlace"),

    # Losses, and what classifiers are held to.
    Fault("the gradient by a negative logit has the wrong sign", "binary_cross_entropy/loss.hpp",
          "return simd::select(above, slope, simd::negate(slope));", "return slope;",
          file("binary_cross_entropy"), "BinaryCrossEntropy/*.LossesAndGradients"),
    Fault("an ignored row has the loss of the first class", "nll_loss.hpp",
          "const T loss = counts ? detail::times_loss(weight, simd::negate(static_cast<T>(x[from + index]))) : T(0);",
          "const T loss = detail::times_loss(counts ? weight : T(1), simd::negate(static_cast<T>(x[from + index])));",
          with_own_rows("nll_loss"), "NllLoss/*.IsTheWeightedLogProbability"),
    Fault("a bin has its lower edge", "calibration/rows.hpp",
          "confidence <= simd::quotient(static_cast<double>(k), scale)",
          "confidence < simd::quotient(static_cast<double>(k), scale)",
          file("calibration"), "Calibration.ABinHasItsUpperEdge"),
]
