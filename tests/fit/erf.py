#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Coefficients of erf, erfc, exact GELU and its derivative, printed as C++. Needs mpmath; about a minute.

    erf.py [table | gelu_table | double | of_float | nodes]
                       all of it, or what some headers hold: erf/table_coefficients.hpp and
                       erf/uniform_table_coefficients.hpp, gelu/table_coefficients.hpp, the polynomials of the
                       exp_mills kernels, math/float_gaussian.hpp and the of_float.hpp, erf/node_tables.hpp
    erf.py errors      the relative error of the polynomials instead, in bits

Non-uniform tables: interval = (bits(fma(a, scale, offset)) >> shift) mod n. The polynomials are in t = a - centre, and
a centre is a float where the function is within 2^-7 ULP of a float (Gal), so that the constant term costs no accuracy;
or the float nearest to the function's root. Uniform table: interval = low bits of fma(a, per_unit, 2^23), and
polynomials in a itself that join. No table lets its index pass the last interval at its end, fused or not, in any
rounding mode. Each fit is least squares of the relative error at Chebyshev nodes, which comes close to minimax,
and repeated after each coefficient is rounded, lowest power first.

Nodes: k/128, and the function and its slope there; erfc's are scaled, as both become subnormal. Between them a
polynomial in r·d and d² by least squares of the error that it leaves in the result.
"""
import sys

from mpmath import cos, erf, erfc, exp, findroot, floor, log, lu_solve, matrix, mp, mpf, pi, sqrt, workdps, workprec

mp.dps = 40


def rounded(value, bits):
    with workprec(bits):
        return +value


def single(value):
    return rounded(value, 24)


def ulp(value):
    return mpf(2) ** (floor(log(abs(value), 2)) - 23)


# ------------------------------------------------------------------------------------------------------- functions


def erfcx(x):
    return exp(x * x) * erfc(x)


def mills(a):
    """e^(a²/2)·Phi(-a)."""
    return erfcx(a / sqrt(2)) / 2


def mills_times(a):
    return a * mills(a)


def gelu_slope(a):
    """e^(a²/2)·gelu'(-a)."""
    return mills(a) - a / sqrt(2 * pi)


ROOT = findroot(gelu_slope, mpf(0.7518))

# From here on the result rounds to 1 (erf, with room for an error) or to 0.
ERF_END = mpf("3.96")
ERFC_END = mpf("10.0543")
GELU_END = mpf("14.3562")
SLOPE_END = mpf("14.5415")

# -------------------------------------------------------------------------------------------------------- fitting


def nodes(lo, hi, count):
    return [(lo + hi) / 2 + (hi - lo) / 2 * cos(pi * (i + mpf(0.5)) / count) for i in range(count)]


def fit(samples, fixed, degree, bits):
    """c[0..degree] for (t, value, weight), of which the first are given, by least squares of the weighted error."""
    c = list(fixed)
    while len(c) <= degree:
        powers = range(len(c), degree + 1)
        a = matrix(len(samples), len(powers))
        b = matrix(len(samples), 1)
        for i, (t, value, weight) in enumerate(samples):
            for j, k in enumerate(powers):
                a[i, j] = weight * t**k
            b[i] = weight * (value - evaluate(c, t))
        c.append(rounded(lu_solve(a, b)[0], bits))
    return c


def evaluate(c, t):
    total = mpf(0)
    for coefficient in reversed(c):
        total = total * t + coefficient
    return total


def centre_near(f, middle):
    """The nearest float to the middle where f is all but a float."""
    middle = single(middle)
    step = ulp(middle)
    k = 0
    while True:
        c = middle + k * step
        value = f(c)
        if abs(single(value) - value) <= ulp(value) / 128:
            return c
        k = -k if k > 0 else 1 - k


def fit_interval(f, lo, hi, degree):
    if lo == 0:
        centre = mpf(0)
    elif f is gelu_slope and lo < ROOT < hi:
        centre = single(ROOT)
    else:
        centre = centre_near(f, (lo + hi) / 2)
    exact = f(centre)
    samples = []
    for a in nodes(lo, hi, 4 * degree):
        t = a - centre
        # About a root it is the slope whose relative error counts.
        weight = 1 / abs((f(a) - exact)) if centre == single(ROOT) else 1 / f(a)
        samples.append((t, f(a) - exact, weight))
    if f is erf and lo == 0:
        # The kernel adds t itself to the polynomial.
        samples = [(t, value - t, weight) for t, value, weight in samples]
    c = fit(samples, [mpf(0)], degree, 24)
    c[0] = single(exact)
    return centre, c


def worst_bits(f, lo, hi, centre, c):
    if f is erf and lo == 0:
        c = [c[0], c[1] + 1] + c[2:]
    points = [lo + (hi - lo) * (i + mpf(0.37)) / 50 for i in range(50)]
    return float(log(max(abs(evaluate(c, a - centre) / f(a) - 1) for a in points), 2))


# ------------------------------------------------------------------------------------------- non-uniform intervals


class Index:
    def __init__(self, n, shift, offset, end):
        self.n, self.shift, self.offset, self.end = n, shift, single(mpf(offset)), single(end)
        self.per_octave = 2 ** (23 - shift)
        self.first = int(floor((self.offset - 1) * self.per_octave))
        last = self.lower_edge(self.first + n) * (1 - mpf(2) ** -21)
        self.scale = single((last - self.offset) / self.end * (1 - mpf(2) ** -24))

    def lower_edge(self, g):
        octave, rest = divmod(g, self.per_octave)
        return mpf(2) ** octave * (1 + mpf(rest) / self.per_octave)

    def edges(self):
        inner = [(self.lower_edge(self.first + j) - self.offset) / self.scale for j in range(1, self.n)]
        return [mpf(0)] + inner + [self.end]

    def column(self, j):
        return (self.first + j + 127 * self.per_octave) % self.n


# ------------------------------------------------------------------------------------------------------- printing


def text(value, suffix):
    if value == 0:
        return "0x0p0" + suffix
    mantissa, _, exponent = float(value).hex().partition("p")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return f"{mantissa}p{int(exponent)}{suffix}"


def row(values, margin, suffix="f", per_line=6):
    words = [text(value, suffix) for value in values]
    lines = [", ".join(words[i : i + per_line]) for i in range(0, len(words), per_line)]
    return (",\n" + margin).join(lines)


def print_constant(name, value):
    print(f"  static constexpr float {name} = {text(value, 'f')};")


def print_powers(table):
    n = len(table[0])
    print(f"  static constexpr std::array<std::array<float, {n}>, {len(table)}> power{{{{")
    rows = ["      {{\n          " + row(values, "          ") + "}}" for values in table]
    print(",\n".join(rows) + "}};\n};")


def head(name, n, degree):
    print(f"\n// {n} intervals, degree {degree}\ntemplate <>\nstruct {name}<{n}, {degree}> {{")


def centred_table(name, f, index, degree, report=False):
    edges = index.edges()
    centres = [mpf(0)] * index.n
    table = [[mpf(0)] * index.n for _ in range(degree + 1)]
    for j in range(index.n):
        centre, c = fit_interval(f, edges[j], edges[j + 1], degree)
        i = index.column(j)
        centres[i] = centre
        for k in range(degree + 1):
            table[k][i] = c[k]
        if report:
            print(f"{name} {index.n} [{float(edges[j]):.4f}, {float(edges[j + 1]):.4f}]",
                  f"{worst_bits(f, edges[j], edges[j + 1], centre, c):.2f}")
    if report:
        return
    head(name, index.n, degree)
    print_constant("end", index.end)
    print_constant("scale", index.scale)
    print_constant("offset", index.offset)
    print(f"  static constexpr int index_shift = {index.shift};")
    print(f"  static constexpr std::array<float, {index.n}> centre{{\n      {row(centres, '      ')}}};")
    print_powers(table)


# ------------------------------------------------------------------------------------- uniform intervals, quadratics


def interpolant(points):
    """The quadratic through three points."""
    a = matrix([[1, x, x * x] for x, _ in points])
    return list(lu_solve(a, matrix([y for _, y in points])))


def rounded_at(c, m):
    """Float coefficients, highest power first, each given those before it such that the value and slope at m are kept."""
    c2 = single(c[2])
    c1 = single(c[1] + 2 * (c[2] - c2) * m)
    c0 = single(evaluate(c, m) - (c1 + c2 * m) * m)
    return [c0, c1, c2]


def in_floats(c, a, fused):
    q = single(c[2] * a + c[1]) if fused else single(single(c[2] * a) + c[1])
    return single(q * a + c[0]) if fused else single(single(q * a) + c[0])


def erf_uniform_table(n, wanted_end):
    """Each piece meets erf at its ends, but for a slack on the right that is more than rounding; the last ends at 1."""
    per_unit = single((n - 1) / mpf(wanted_end))
    end = rounded((n - 1) / per_unit, 22)
    table = []
    for j in range(n):
        lo = max(mpf(0), (j - mpf(0.5)) / per_unit)
        hi = min(end, (j + mpf(0.5)) / per_unit)
        last = j == n - 1
        right = mpf(1) if last else erf(hi) - mpf(2) ** -23
        middle = (lo + hi) / 2
        value = (erf(lo) + right) / 2 if last else erf(middle)
        c = interpolant([(lo, erf(lo)), (middle, value), (hi, right)])
        if j == 0:
            c = [mpf(0), single(c[1]), single(c[2])]
        else:
            c = rounded_at(c, middle)
        if last:
            c[1], c[2] = single(c[1]), mpf(0)
            c[0] = single(1 - c[1] * end)
            while max(in_floats(c, end, True), in_floats(c, end, False)) > 1:
                c[0] -= ulp(c[0])
            if min(in_floats(c, end, True), in_floats(c, end, False)) < 1:
                print("erf.py: the last piece does not end at 1", file=sys.stderr)
        table.append(c)
    head("erf_uniform_table", n, 2)
    print_constant("end", end)
    print_constant("per_unit", per_unit)
    print_powers([[c[k] for c in table] for k in range(3)])


# ----------------------------------------------------------------------------------------------- double polynomials

ERF_SWITCH = mpf(1)


def print_double(name, c):
    print(f"\n// {name}\n{row(c, '', '', 4)}")


def in_quotient(f, k, end, degree):
    """f as a polynomial in q = (a - k)/(a + k) for a from 0 to the end."""
    samples = []
    for q in nodes(mpf(-1), (end - k) / (end + k), 3 * degree):
        value = f(k * (1 + q) / (1 - q))
        samples.append((q, value, 1 / value))
    return fit(samples, [], degree, 53)


def double_polynomials():
    print_double("mills_fit<2>", in_quotient(lambda a: mills(a) * (a + 4), 4, mpf("38.7"), 23))
    print_double("mills_fit<1>", in_quotient(lambda a: erfcx(a) * (a + 3), 3, mpf("27.3"), 23))
    high = rounded(ROOT, 53)
    print_double("gelu_slope_fit: root, root_low", [high, rounded(ROOT - high, 53)])
    print_double("gelu_slope_fit", in_quotient(lambda a: gelu_slope(a) / (a - ROOT), 4, mpf("38.7"), 22))
    samples = []
    for z in nodes(mpf(0), ERF_SWITCH**2, 36):
        value = erf(sqrt(z)) / sqrt(z)
        samples.append((z, value - 1, 1 / value))
    print_double("erf_fit", fit(samples, [], 12, 53))


# ---------------------------------------------------------------------------------- double polynomials, of floats

OF_FLOAT = mpf(4)
ERF_OF_FLOAT_MIDDLE = mpf(7)


def exact_at_zero(c, value):
    """The polynomial in q that has the value, rounded too, where q is -1, which is where a is 0."""
    return [rounded(value - evaluate([mpf(0)] + c[1:], mpf(-1)), 53)] + c[1:]


def of_float_polynomials():
    c = in_quotient(lambda a: mills(a) * (a + OF_FLOAT), OF_FLOAT, mpf("14.4"), 19)
    print_double("mills_of_float<2>", exact_at_zero(c, OF_FLOAT / 2))
    c = in_quotient(lambda a: erfcx(a) * (a + OF_FLOAT), OF_FLOAT, mpf("10.06"), 19)
    print_double("mills_of_float<1>", exact_at_zero(c, OF_FLOAT))
    slope_fit = in_quotient(lambda a: gelu_slope(a) / (a - ROOT), OF_FLOAT, mpf("14.55"), 19)
    print_double("gelu_slope_of_float", slope_fit)
    samples = []
    for z in nodes(mpf(0), mpf("15.4"), 80):
        value = erf(sqrt(z)) / sqrt(z)
        samples.append((z - ERF_OF_FLOAT_MIDDLE, value, 1 / value))
    print_double("erf_of_float", fit(samples, [], 27, 53))


# ------------------------------------------------------------------------------------------------------ double nodes

NODES_PER_UNIT = 128
FURTHEST = mpf(1) / (2 * NODES_PER_UNIT)


def slope(r):
    return 2 / sqrt(pi) * exp(-r * r)


def share_samples(f, end):
    """(r, d, (f(r + d) - f(r))/(f'(r)·d), its part in f(r + d)) up to the end, more of them near 0."""
    for i in range(30):
        r = floor(mpf(end) * (mpf(i) / 29) ** mpf(1.5) * NODES_PER_UNIT) / NODES_PER_UNIT
        for d in nodes(mpf(0) if r == 0 and f is erf else -FURTHEST, FURTHEST, 14):
            change = slope(r) * d
            value = abs(f(r + d) - f(r))
            yield r, d, value / abs(change), abs(change) / f(r + d)


def share_series(f, end, degrees):
    """The share less 1 as a polynomial in u = r·d of each degree for 1, v = d², v² …; for v^0 that over u."""
    with workdps(70):
        # The powers are scaled to 1.
        greatest = (end * FURTHEST, FURTHEST**2)
        powers = [(i, j) for j, degree in enumerate(degrees) for i in range(j == 0, degree + 1)]
        rows, rest = [], []
        for r, d, share, part in share_samples(f, end):
            u, v = r * d / greatest[0], d * d / greatest[1]
            rows.append([part * u**i * v**j for i, j in powers])
            rest.append(part * (share - 1))
        a, b = matrix(rows), matrix(rest)
        c = lu_solve(a.T * a, a.T * b)
        worst = max(abs(x) for x in a * c - b)
        found = {power: c[k] / (greatest[0] ** power[0] * greatest[1] ** power[1]) for k, power in enumerate(powers)}
        series = [[found[i, j] for i in range(j == 0, degree + 1)] for j, degree in enumerate(degrees)]
    return series, float(log(worst, 2))


def print_series(series):
    for name, c in zip(("shift", "square", "fourth"), series):
        print(f"  static constexpr std::array {name}{{{row([rounded(x, 53) for x in c], '      ', '', 3)}}};")


def node_table(name, f, end, degrees, scale_bits):
    count = int(mpf(end) * NODES_PER_UNIT) + 1
    print(f"\nstruct {name} {{")
    print(f"  static constexpr int scale_bits = {scale_bits};")
    print_series(share_series(f, end, degrees)[0])
    print(f"  static constexpr std::array<std::array<double, 2>, {count}> node{{{{")
    words = []
    for k in range(count):
        r = mpf(k) / NODES_PER_UNIT
        scaled = [rounded(y * mpf(2) ** scale_bits, 53) for y in (f(r), slope(r))]
        words.append(f"{{{{{text(scaled[0], '')}, {text(scaled[1], '')}}}}}")
    print(",\n".join("      " + ", ".join(words[i : i + 2]) for i in range(0, count, 2)) + "}};\n};")


def print_node_constants():
    with workdps(70):
        exact = 1 / sqrt(mpf(2))
    high = rounded(exact, 53)
    print_double("sqrt_half: high, low", [high, rounded(exact - high, 53)])


NODE_TABLES = [("erf_nodes", erf, mpf("5.9375"), (5, 3, 1), 0), ("erfc_nodes", erfc, mpf("27.296875"), (9, 6, 3), 128)]


# -------------------------------------------------------------------------------------------------- what is printed

TABLES = {
    "table": [
        ("erf_table", erf, Index(32, 20, 1.06, ERF_END), 4),
        ("erf_table", erf, Index(8, 21, 1.04, ERF_END), 7),
        ("erfcx_table", erfcx, Index(32, 20, 1.06, ERFC_END), 4),
        ("erfcx_table", erfcx, Index(8, 21, 1.281, ERFC_END), 7),
    ],
    "gelu_table": [
        ("gelu_table", mills_times, Index(32, 20, 1.3, GELU_END), 4),
        ("gelu_table", mills_times, Index(8, 22, 1.5, GELU_END), 7),
        ("gelu_slope_table", gelu_slope, Index(32, 20, 1.82, SLOPE_END), 4),
        ("gelu_slope_table", gelu_slope, Index(8, 22, 1.5, SLOPE_END), 7),
    ],
}


def main():
    what = sys.argv[1:] or ["table", "gelu_table", "double", "of_float", "nodes"]
    if what == ["errors"]:
        for tables in TABLES.values():
            for entry in tables:
                centred_table(*entry, report=True)
        for name, f, end, degrees, _ in NODE_TABLES:
            print(f"{name} {share_series(f, end, degrees)[1]:.2f}")
        return
    for name in what:
        for entry in TABLES.get(name, []):
            centred_table(*entry)
        if name == "table":
            erf_uniform_table(32, 3.0)
        if name == "double":
            double_polynomials()
        if name == "of_float":
            of_float_polynomials()
        if name == "nodes":
            print_node_constants()
            for entry in NODE_TABLES:
                node_table(*entry)


if __name__ == "__main__":
    main()
