#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Coefficients of the kernels in include/simdact/antiderivative, printed as C++, with the relative error of each fit; and
the nodes and weights of Gauss and Legendre that adaa/ has. Needs mpmath.

    antiderivative.py

Each fit is least squares of the relative error of the result at Chebyshev nodes, which comes close to minimax, and
repeated after each coefficient is rounded, lowest power first.
"""
from mpmath import cos, cosh, diff, erf, exp, findroot, legendre, log, log1p, mp, mpf, pi, polylog, sqrt

from erf import evaluate, fit, mills, nodes, rounded

mp.dps = 60


def written(value, bits):
    digits, exponent = float(value).hex().split("p")
    return digits.rstrip("0").rstrip(".") + "p" + exponent + ("f" if bits == 24 else "")


def show(name, value, weight, fixed, low, highs, degrees):
    """The polynomial near value(t), whose error times weight(t) is the result's relative one."""
    for bits, high, degree in zip((24, 53), highs, degrees):
        samples = [(t, value(t), weight(t)) for t in nodes(mpf(low), mpf(high), 4 * degree)]
        c = fit(samples, fixed, degree, bits)
        error = max(abs(w * (evaluate(c, t) - v)) for t, v, w in samples)
        print(f"// {name}, {'float' if bits == 24 else 'double'}: relative error 2^{float(log(error, 2)):.1f}")
        print("{" + ", ".join(written(k, bits) for k in c[len(fixed):]) + "};")


def log_cosh(y):
    """ln cosh x over x², y = x²."""
    return log(cosh(sqrt(y))) / y


def logarithm(f):
    """(f - log1p(f))/f²"""
    return (f - log1p(f)) / f**2


def normal(y):
    """The integral of t·(Phi(t) - 1/2) from 0 to x, over x³, y = x²."""
    x = sqrt(y)
    return ((y - 1) * erf(x / sqrt(mpf(2))) / 4 + x * exp(-y / 2) / sqrt(2 * pi) / 2) / x**3


MIDDLE = 3


def place(q):
    """The a that q = (a - MIDDLE)/(a + MIDDLE) is of."""
    return MIDDLE * (1 + q) / (1 - q)


def moment(q):
    """e^(a²/2) times the integral of 2t·Phi(-t) from a on, times a + MIDDLE."""
    a = place(q)
    return (a / sqrt(2 * pi) + (1 - a * a) * mills(a)) * (a + MIDDLE)


def share_of_moment(q):
    a = place(q)
    decay = exp(-a * a / 2) / (2 * (a + MIDDLE))
    return decay / (mpf(0.25) - decay * moment(q))


def dilogarithm(z):
    """-Li2(-z)/z"""
    return -polylog(2, -z) / z


def trilogarithm(z):
    """-Li3(-z)/z"""
    return -polylog(3, -z) / z


def relative(f):
    return lambda t: 1 / f(t)


show("tanh", log_cosh, relative(log_cosh), [mpf(0.5)], 0, (0.5625, 0.5625), (5, 12))
show("softsign", logarithm, relative(logarithm), [mpf(0.5)], -0.25, (0.5, 0.5), (9, 20))
show("gelu near 0", normal, lambda y: sqrt(y) / (mpf(0.25) - sqrt(y) * normal(y)), [], 0, (1, 1), (4, 9))
low, *highs = [(mpf(a) - MIDDLE) / (a + MIDDLE) for a in (1, 6, 9)]
show("gelu from 1 on", moment, share_of_moment, [], low, highs, (6, 14))
show("softplus", dilogarithm, relative(dilogarithm), [mpf(1)], 0, (1, 1), (8, 19))
show("softplus, twice", trilogarithm, relative(trilogarithm), [mpf(1)], 0, (1, 1), (8, 18))
for bits in (24, 53):
    high = rounded(pi**2 / 6, bits)
    print("// pi²/6 in two parts:", written(high, bits), written(rounded(pi**2 / 6 - high, bits), bits))

# Those above 0 on [-1, 1], and halves of their weights, which are 2 together.
for count in (5, 9):
    places = []
    for i in range(count // 2, 0, -1):
        start = cos(pi * (4 * i - 1) / (4 * count + 2))
        places.append(findroot(lambda x: legendre(count, x), (start, start + mpf(0.001))))
    weights = [1 / ((1 - x**2) * diff(lambda t: legendre(count, t), x)**2) for x in places]
    print("// nodes:", *(written(v, 53) for v in places), "weights:", *(written(v, 53) for v in weights))
