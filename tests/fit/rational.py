#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Coefficients of the rational methods, printed as C++. Needs mpmath; seconds.

    rational.py           the coefficients as floats
    rational.py errors    the largest weighted error of each fit instead

An odd function f from 0 to ±1 is 2t/(1 + t²) with t = N/D, N = x·(o[0] + o[1]·x² + …), D = e[0] + e[1]·x² + … with a
leading coefficient of 1. A relative error d of t is one of d·(1 - t²)/(1 + t²) of f: that times f, or times 1 for a
relative fit, is the weight of Remez' exchange. The equations are linear but for the product of D and the error, which
Newton's method settles.

A fit through 0 has o[0] = e[0]/2·f'(0), so that the relative error vanishes there. The coefficients are rounded to floats
and then moved by a few ULP each, by a random search for the least error of the kernel, fused or not, over a share of the
floats: these moves are given with each fit. So is the clamp, a float below every one whose result rounds to more than 1,
where the result is exactly 1, fused or not: that much is tried here. Doubles have the same coefficients and a clamp of
their own, where the result is exactly 1 too; that none is more below it is proven by beyond().
"""
import re
import sys
from collections import namedtuple

from mpmath import cos, cosh, erf, exp, floor, log, log1p, lu_solve, matrix, mp, mpf, nstr, pi, polyroots, polyval, sqrt, tanh, workprec

mp.dps = 40
GRID = 1200


def rounded(value, bits):
    with workprec(bits):
        return +value


def single(value):
    return rounded(value, 24)


def moved(value, ulps):
    """The float so many ULP further from 0."""
    magnitude = abs(value)
    step = mpf(2) ** (floor(log(magnitude, 2)) - 23)
    return (1 if value > 0 else -1) * (magnitude + ulps * step)


# ------------------------------------------------------------------------------------------------------- exchange

# N/D in powers of s: of what a coefficient multiplies, of degree m over n.
Quotient = namedtuple("Quotient", "above below error")


def quotient_at(q, s):
    return polyval(q.above[::-1], s) / polyval(q.below[::-1], s)


def solved(points, values, weights, m, n, through_0, q):
    """The quotient that misses the values by ±error/weight, relative and in turn; below[0] is 1."""
    first = 1 if through_0 else 0
    size = m + 1 - first + n + 1
    while True:
        a, b = matrix(size, size), matrix(size, 1)
        for i, s in enumerate(points):
            turn = mpf(-1) ** i / weights[i]
            stretched = values[i] * (1 + turn * q.error)
            slope = values[i] * turn * polyval(q.below[::-1], s)
            row = [s**j for j in range(first, m + 1)] + [-stretched * s**j for j in range(1, n + 1)] + [-slope]
            for j, entry in enumerate(row):
                a[i, j] = entry
            b[i] = stretched - first - slope * q.error
        x = list(lu_solve(a, b))
        new = Quotient([mpf(1)] * first + x[: m + 1 - first], [mpf(1)] + x[m + 1 - first : -1], x[-1])
        if abs(new.error - q.error) < abs(new.error) * mpf(10) ** -20:
            return new
        q = new


def alternating(errors):
    """The largest of each run of one sign."""
    peaks = []
    for i, e in enumerate(errors):
        if peaks and errors[peaks[-1]] * e > 0:
            if abs(e) > abs(errors[peaks[-1]]):
                peaks[-1] = i
        elif e != 0:
            peaks.append(i)
    return peaks


def minimax(value, weight, end, m, n, through_0):
    """The quotient in x² with the least weight·|quotient/value - 1| on [0, end]; value(0) is 1."""
    size = m + 1 - through_0 + n + 1
    grid = [end * i / GRID for i in range(1, GRID + 1)]
    values, weights = [value(x) for x in grid], [weight(x) for x in grid]
    at = [round(GRID * (1 - cos(pi * (i + 1) / size)) / 2) - 1 for i in range(size)]
    q = Quotient([mpf(1)], [mpf(1)] + [mpf(0)] * n, mpf(0))
    for _ in range(30):
        q = solved([grid[i] ** 2 for i in at], [values[i] for i in at], [weights[i] for i in at], m, n, through_0, q)
        errors = [w * (quotient_at(q, x * x) / v - 1) for x, v, w in zip(grid, values, weights)]
        peaks = alternating(errors)
        while len(peaks) > size:
            peaks.pop(0 if abs(errors[peaks[0]]) < abs(errors[peaks[-1]]) else -1)
        if len(peaks) < size or peaks == at:
            break
        at = peaks
    return q, max(map(abs, errors))


# ----------------------------------------------------------------------------------------------------------- fits

# name: of the struct; half: t, and slope its derivative at 0; degrees m and n in x²; moves: in ULP, of odd and even;
# wide: the clamp of doubles, where they have the method; scale: what N and D are multiplied by, where D's leading
# coefficient is not to be 1.
Fit = namedtuple("Fit", "name half slope end m n through_0 weight clamp moves wide scale", defaults=[None, None])


def half_tanh(x):
    return tanh(x / 2)


FITS = [
    Fit("tanh_rational<11, 14>", half_tanh, mpf(1) / 2, mpf("8.4"), 3, 2, True, lambda x: 1, "0x1.133338p+3", (20, -6, -9, -33, 20, 9)),
    Fit("tanh_rational<9, 10>", half_tanh, mpf(1) / 2, mpf("7.5"), 2, 2, True, tanh, "0x1.00aaf6p+3", (0, 0, 0, 0, 0),
        "0x1.0951598890464p+3"),
    Fit("tanh_rational<5, 6>", half_tanh, mpf(1) / 2, mpf(5), 1, 1, False, tanh, "0x1.528a5cp+2", (0, 0, 0),
        "0x1.5354c067a01ebp+2"),
]


# ------------------------------------------------------------------------------------ the logistic function, gates

# Shares ½ + t/(1 + t²) with t = tanh(u/4), u the logistic function's argument, and gates, which are x times a share. t
# crosses 1 in each of these fits: the clamps are a float and a double there for which N = D, fused or not. None of them is
# moved.


def share(name, argument, slope, end, m, n, clamp, wide, factor=lambda x: 1):
    def quarter_tanh(x):
        return tanh(argument(x) / 4)

    def weight(x):
        return factor(x) * tanh(argument(x) / 2) / 2

    return Fit(name, quarter_tanh, slope / 4, mpf(end), m, n, False, weight, clamp, (0,) * (m + n + 1), wide)


def gate(*arguments):
    return share(*arguments, factor=lambda x: x)


def gelu_tanh_argument(x):
    return sqrt(8 / pi) * (x + mpf("0.044715") * x**3)


def quick_gelu_argument(x):
    return mpf("1.702") * x


def identity(x):
    return x


SHARES = [
    share("sigmoid_rational<9, 10>", identity, 1, "16", 2, 2, "0x1.0cb75ap+4", "0x1.0cb76fab97094p+4"),
    share("sigmoid_rational<5, 6>", identity, 1, "11", 1, 1, "0x1.5530bap+3", "0x1.5530becf812a5p+3"),
    gate("silu_rational<13, 14>", identity, 1, "19", 3, 3, "0x1.6bbfe4p+4", "0x1.6bbf07a89d6d6p+4"),
    gate("silu_rational<9, 10>", identity, 1, "15", 2, 2, "0x1.0fe8bcp+4", "0x1.0fe8c0a94d98ep+4"),
    gate("silu_rational<5, 6>", identity, 1, "9.5", 1, 1, "0x1.5ccbbcp+3", "0x1.5ccbb94f8e1e4p+3"),
    gate("gelu_tanh_rational<15, 22>", gelu_tanh_argument, sqrt(8 / pi), "5", 5, 2, "0x1.527fa8p+2", "0x1.527fa9fe84286p+2"),
    gate("gelu_tanh_rational<9, 10>", gelu_tanh_argument, sqrt(8 / pi), "4.4", 2, 2, "0x1.2a759ap+2", "0x1.2a758ecd5db11p+2"),
    gate("quick_gelu_rational<9, 10>", quick_gelu_argument, mpf("1.702"), "9", 2, 2, "0x1.40e32p+3", "0x1.40e3461778844p+3"),
    gate("quick_gelu_rational<5, 6>", quick_gelu_argument, mpf("1.702"), "5.5", 1, 1, "0x1.98ad8ap+2", "0x1.98ad88536cc0cp+2"),
]


# ------------------------------------------------------------------------------------------ erf, and gelu through it

# gelu(x) is x times the share (1 + erf(x/√2))/2, so that half of x is the weight of its absolute error. In its fits t
# crosses 1: the clamp is a float there for which N = D, fused or not. Where t stays below 1, a least weight of its
# relative error brings it so near that erf rounds to 1.


def half_erf(x):
    y = erf(x)
    return y / (1 + sqrt(1 - y * y))


def at_least(weight, least):
    def limited(x):
        t = half_erf(x)
        return max(weight(x), least * (1 + t * t) / (1 - t * t))

    return limited


def half_normal(x):
    return half_erf(x / sqrt(mpf(2)))


def of_gelu(x):
    return x * erf(x / sqrt(mpf(2))) / 2


FITS += [
    Fit("erf_rational<15, 16>", half_erf, 1 / sqrt(pi), mpf("3.9"), 3, 4, True, lambda x: 1, "0x1.e6d796p+1", (0, 2, 0, 0, 0, 4, 0, 0, 0),
        None, mpf(float.fromhex("0x1.5a4ab2p+0"))),
    Fit("erf_rational<11, 12>", half_erf, 1 / sqrt(pi), mpf("4.2"), 2, 3, False, at_least(erf, mpf("0.003")), "0x1.de5316p+1", (0,) * 6),
    Fit("erf_rational<9, 10>", half_erf, 1 / sqrt(pi), mpf("3.2"), 2, 2, False, erf, "0x1.99411ap+1", (0,) * 5,
        "0x1.9af798339f12cp+1"),
]

SHARES += [
    Fit("gelu_rational<13, 14>", half_normal, 1 / sqrt(2 * pi), mpf("5.3"), 3, 3, False, of_gelu, "0x1.62fa8p+2", (0,) * 7, "0x1.62fb72c178a78p+2"),
    Fit("gelu_rational<9, 10>", half_normal, 1 / sqrt(2 * pi), mpf("4.4"), 2, 2, False, of_gelu, "0x1.284cep+2", (0,) * 5, "0x1.284ce2e49f809p+2"),
]


def fitted(f):
    def attenuation(x):
        square = f.half(x) ** 2
        return 1 if f in SLOPES else (1 - square) / (1 + square)

    q, error = minimax(
        lambda x: f.half(x) / (f.slope * x), lambda x: f.weight(x) * attenuation(x), f.end, f.m, f.n, f.through_0
    )
    unit = (f.scale or 1) / q.below[-1]
    below = q.below if f.scale else q.below[:-1]
    numbers = [unit * f.slope * c for c in q.above] + [unit * c for c in below]
    return [moved(single(c), by) for c, by in zip(numbers, f.moves)], error


# --------------------------------------------------------------------------------------------- derivatives of gates

# ½ + N/D itself: an odd function to ½ that is more on its way. The clamps are a float and a double there where N/D
# rounds to ½.


def gelu_slope(x):
    return erf(x / sqrt(mpf(2))) / 2 + x * exp(-x * x / 2) / sqrt(2 * pi)


def gelu_tanh_slope(x):
    t = tanh(gelu_tanh_argument(x) / 2)
    return t / 2 + x * (1 - t * t) * sqrt(2 / pi) * (1 + 3 * mpf("0.044715") * x * x) / 2


SLOPES = [
    Fit("gelu_derivative_rational<7, 6>", gelu_slope, sqrt(2 / pi), mpf("4.55"), 3, 3, False, gelu_slope, "0x1.22e452p+2", (0,) * 7,
        "0x1.22e42e79cd050p+2"),
    Fit("gelu_tanh_derivative_rational<7, 6>", gelu_tanh_slope, sqrt(2 / pi), mpf("4.36"), 3, 3, False, gelu_tanh_slope, "0x1.16ffe8p+2",
        (0,) * 7, "0x1.16ffe88c03f63p+2"),
]


# ------------------------------------------------------------------------------------------------------------ clamps


def ulp(value, bits):
    return mpf(2) ** (floor(log(abs(value), 2)) - bits + 1)


def terms(odd, even, x, fused, bits):
    """N and D as a kernel has them; a leading 1 of D, too, is in even."""

    def multiply_add(a, b, c):
        return rounded(a * b + c if fused else rounded(a * b, bits) + c, bits)

    def horner(s, c, high):
        for low in reversed(c):
            high = multiply_add(high, s, low)
        return high

    s = rounded(x * x, bits)
    n = rounded(x * horner(s, odd[:-1], odd[-1]), bits)
    return n, horner(s, even[:-1], even[-1])


def is_one(odd, even, x, fused, bits):
    """Whether the kernel makes 1 of x."""
    n, d = terms(odd, even, x, fused, bits)
    square = rounded(d * d, bits)
    sum_of_squares = rounded((n * n if fused else rounded(n * n, bits)) + square, bits)
    return rounded(rounded(n * d, bits) / sum_of_squares, bits) * 2 == 1


def beyond(odd, even, x, fused, bits):
    """Whether roundings could bring the kernel's result above 1 at x or below it, where N/D is less: half an ULP each of
    the product, the squares and their sum, less the one half that the quotient rounds away."""
    n, d = terms(odd, even, x, fused, bits)
    product, total = n * d, n * n + d * d
    most = ulp(product, bits) / product + (ulp(d * d, bits) + ulp(n * n, bits) + ulp(total, bits)) / total
    return (d - n) ** 2 / total < most / 2 - mpf(2) ** -bits


def meet(odd, even, x, fused, bits):
    n, d = terms(odd, even, x, fused, bits)
    return n == d


def is_half(odd, even, x, fused, bits):
    n, d = terms(odd, even, x, fused, bits)
    return rounded(n / d, bits) * 2 == 1


def text(value):
    return re.sub(r"0+p", "p", float(value).hex())


def numbers_text(values):
    return f"{{{', '.join(text(value) + 'f' for value in values)}}}"


# ------------------------------------------------------------------------------------------------ softplus, mish, tanhshrink

# Quotients P/Q in a variable u >= 0 itself, times a factor in u that is 0 where the function is to be. In x² = u they
# are as those above.
#
# name: of the struct; value(u) as P/Q is to be; weight: of its relative error; end; degrees m and n.
Smooth = namedtuple("Smooth", "name value weight end m n")

SOFTPLUS_END = mpf(11)
MISH_BEGIN = mpf(-13)
TANHSHRINK_END = mpf("4.5")


def softplus_tail(u):
    return log1p(exp(-u))


def mish_weight(u):
    """What a relative error of e^(x/2) is of mish; next to u = 0 a good part of it, as what is lost there is small."""
    x = MISH_BEGIN + u
    slope = exp(x) / (1 + exp(x)) * (1 - tanh(log1p(exp(x))) ** 2)
    return 2 * (abs(x) + mpf("0.05")) * slope * u / (u + mpf("0.1"))


def tanhshrink_cube(u):
    x = sqrt(u)
    return (x - tanh(x)) / x**3


SMOOTH = [
    Smooth(
        "softplus_rational<6, 4>", lambda u: sqrt(softplus_tail(u)) / (SOFTPLUS_END - u), lambda u: 2 * softplus_tail(u),
        mpf("10.7"), 2, 2
    ),
    Smooth("mish_rational<12, 12>", lambda u: exp((MISH_BEGIN + u) / 2) / sqrt(mpf(2)) / u, mish_weight, mpf("17.5"), 2, 3),
    Smooth("tanhshrink_rational<5, 4>", tanhshrink_cube, lambda u: 1, TANHSHRINK_END**2, 1, 2),
]


def smooth(f):
    """The coefficients of P, and those of Q before a leading 1."""
    unit = f.value(f.end / 2)
    q, error = minimax(lambda x: f.value(x * x) / unit, lambda x: f.weight(x * x), sqrt(f.end), f.m, f.n, False)
    leading = q.below[-1]
    return [single(unit * c / leading) for c in q.above], [single(c / leading) for c in q.below[:-1]], error


# -------------------------------------------------------------------------------------------------------------- sech

# 1/cosh x = (c² - x²)/Q(x²), with Q(0) = c², whose square is the derivative of tanh: 0 at the clamp c, and 1 at 0.
Sech = namedtuple("Sech", "name clamp end n")
SECH = Sech("sech_rational<2, 6>", mpf(8), mpf("5.8"), 3)


def sech():
    square = SECH.clamp**2
    q, error = minimax(
        lambda x: square / cosh(x) / (square - x * x), lambda x: 2 / cosh(x) ** 2, SECH.end, 0, SECH.n, True
    )
    return [single(square * c) for c in q.below], error


def main():
    wants_errors = sys.argv[1:] == ["errors"]
    for f in FITS + SHARES + SLOPES:
        numbers, error = fitted(f)
        odd, even = numbers[: f.m + 1], numbers[f.m + 1 :]
        with_leading = even if f.scale else even + [mpf(1)]
        if wants_errors:
            print(f"{f.name}: {nstr(error, 5)}")
            continue
        ends = is_half if f in SLOPES else meet if f in SHARES else is_one
        for clamp, bits in ((f.clamp, 24), (f.wide, 53)):
            for fused in (True, False) if clamp else ():
                x = mpf(float.fromhex(clamp))
                if not ends(odd, with_leading, x, fused, bits) or (f in FITS and bits == 53 and beyond(odd, with_leading, x, fused, bits)):
                    sys.exit(f"rational.py: {f.name}: {clamp} is no end")
        wide = f" of doubles {text(float.fromhex(f.wide))}" if f.wide else ""
        print(f"{f.name}: odd {numbers_text(odd)} even {numbers_text(even)} clamp {text(float.fromhex(f.clamp))}f{wide}")
    for f in SMOOTH:
        above, below, error = smooth(f)
        if wants_errors:
            print(f"{f.name}: {nstr(error, 5)}")
        else:
            roots = [root for root in polyroots([1] + below[::-1]) if root.imag == 0 and root.real > 0]
            zeros = ", ".join(f"{text(single(root))}f of doubles {text(rounded(root, 53))}" for root in roots)
            print(f"{f.name}: above {numbers_text(above)} below {numbers_text(below)} zeros {{{zeros}}}")
    below, error = sech()
    print(f"{SECH.name}: {nstr(error, 5) if wants_errors else numbers_text(below)}")


if __name__ == "__main__":
    main()
