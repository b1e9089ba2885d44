#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Proves the errors that include/simdact/exp/bounds.hpp states for the double exponential, with FMA and without.

    python3 tests/fit/prove_exp.py

Interval arithmetic over slices of the reduced argument r. n·high is exact, and so is z - n·high, by Sterbenz's lemma; r
is rounded once. Then each step of Horner's rule adds half an ULP of what it rounds, and the polynomial what it differs
from the series by. Scaling by 2^n is exact for normal results; a subnormal one is rounded once more, where the errors
so far weigh half. Constants and coefficients are read from include/simdact/math/exponential.hpp.

Exit status 0 if both bounds are at least what is proven, 77 if mpmath is not installed.
"""
import pathlib
import re
import sys

try:
    from mpmath import iv, mp, mpf
except ImportError:
    sys.exit(77)

mp.prec = iv.prec = 160
LIBRARY = pathlib.Path(__file__).resolve().parents[2] / "include/simdact"
MOST_N = 1077
SLICES = 1 << 10
NUMBER = r"-?0x[0-9a-f.]+p[+-]?[0-9]+"


def double_constants():
    """ln 2 in two parts, and the coefficients of e^r by powers of r."""
    text = (LIBRARY / "math/exponential.hpp").read_text()
    body = text[text.index("exp_constants<double>"):]
    body = body[:body.index("\n};")]
    high, low = (mpf(float.fromhex(re.search(name + " = (" + NUMBER + ")", body).group(1))) for name in ("ln2_high", "ln2_low"))
    tail = re.findall(NUMBER, body[body.index("tail{"):])
    return high, low, [mpf(1), mpf(1)] + [mpf(float.fromhex(c)) for c in tail]


def half_ulp(size):
    """Of a double no larger than size; a power of two itself has no rounding."""
    return mpf(2) ** (mp.ceil(mp.log(size, 2)) - 54)


def largest(x):
    return max(abs(mpf(x.a)), abs(mpf(x.b)))


def horner(r, coefficients):
    value = iv.mpf(0)
    for c in reversed(coefficients):
        value = value * r + c
    return value


def of_polynomial(r, powers):
    """The largest difference from e^r: that at the middle, by the mean value theorem, and what the series is cut by."""
    terms = len(powers) + 8
    difference = [iv.mpf(powers[k] if k < len(powers) else 0) - 1 / iv.mpf(mp.factorial(k)) for k in range(terms)]
    slope = [k * c for k, c in enumerate(difference)][1:]
    middle = iv.mpf(mpf(r.mid))
    cut = 2 * largest(r) ** terms / mp.factorial(terms)
    return largest(horner(middle, difference)) + largest(horner(r, slope)) * mpf(r.delta) / 2 + cut


def worst_of_slice(r, of_argument, powers, fused):
    """The largest error of m = e^r, in ULP of the exact one, for r in an interval within one binade of r and of e^r."""
    size = largest(r)
    error, value = mpf(0), iv.mpf(powers[-1])
    for power in reversed(powers[:-1]):
        product = value * r
        if not fused:
            error += half_ulp(largest(product) + error * size) / size
        value = product + power
        error *= size
        # What is added to the power has the sign of r.
        result = largest(value) + error
        error += half_ulp(min(result, power) if r.b <= 0 else result)
    exact = iv.exp(r)
    of_r = largest(exact) * mp.expm1(of_argument)
    # The least ULP of the slice; the interval may touch a power of two from below.
    unit = mpf(2) ** (mp.floor(mp.log(mpf(exact.a), 2)) - 52)
    return (error + of_polynomial(r, powers) + of_r) / unit


def proven(high, low, powers, fused):
    """The largest error of any slice."""
    of_constants = MOST_N * (abs(mp.log(2) - high - low) + (0 if fused else low * mpf(2) ** -53))
    # What the rounding of z·log2(e) lets n be off by.
    edge = mp.log(2) / 2 + mpf(2) ** -42
    worst = mpf(0)
    for i in range(SLICES):
        for sign in (-1, 1):
            ends = [sign * edge * i / SLICES, sign * edge * (i + 1) / SLICES]
            r = iv.mpf([min(ends), max(ends)])
            worst = max(worst, worst_of_slice(r, half_ulp(largest(r)) + of_constants, powers, fused))
    return worst


def main():
    high, low, powers = double_constants()
    text = (LIBRARY / "exp/bounds.hpp").read_text()
    record = text[text.index("stated<fn::exp, cody_waite, double>"):]
    status = 0
    for build in ("fused", "unfused"):
        normal = proven(high, low, powers, build == "fused")
        ulp, error = max(normal, normal / 2 + 0.5), normal * mpf(2) ** (1023 - 52)
        bound = re.search(r"\." + build + r" = \{([^}]*)\}", record).group(1)
        stated_ulp, stated_error = (float(re.search(rf"\.{name} = ([^,]*)", bound).group(1)) for name in ("max_ulp", "max_abs"))
        print(f"{build}: proven {mp.nstr(normal, 5)} ULP, {mp.nstr(ulp, 5)} of subnormal results too, "
              f"{mp.nstr(error, 5)}; stated {stated_ulp} and {stated_error}")
        status |= ulp > stated_ulp or error > stated_error
    return int(status)


if __name__ == "__main__":
    sys.exit(main())
