#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""The coefficient of tanh/schraudolph_quadratic.hpp, printed as C++. Needs mpmath; seconds.

With 2^f as 1 + f - c·f·(1 - f) for f in [0, 1], the largest errors of tanh are one above it and one below, in the first
octave. The more c, the larger the one and the smaller the other: at the best c they are equal.
"""
import re

from mpmath import findroot, floor, log, mp, mpf, nstr, tanh, workprec

mp.dps = 30
OCTAVES, GRID = 3, 3000


def power(u, c):
    f = u - floor(u)
    return 2 ** floor(u) * (1 + f - c * f * (1 - f))


def errors(c):
    for i in range(1, GRID * OCTAVES):
        u = mpf(i) / GRID
        up, down = power(u, c), power(-u, c)
        yield (up - down) / (up + down) - tanh(u * log(2))


def balance(c):
    found = list(errors(c))
    return max(found) + min(found)


def main():
    c = findroot(balance, (mpf("0.2284"), mpf("0.2286")), solver="anderson", tol=1e-12)
    with workprec(24):
        c = +c
    print(f"// absolute error {nstr(max(map(abs, errors(c))), 4)}")
    print(f"inline constexpr float schraudolph_bend = {re.sub('0+p', 'p', float(c).hex())}f;")


if __name__ == "__main__":
    main()
