#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""The polynomials of tanh/reciprocal_sqrt.hpp, printed as C++. Needs mpmath; seconds.

tanh x is u/√(1 + u²) of u = sinh x. A polynomial x·(1 + c[0]·x² + …) for sinh x, off by a relative d, brings an absolute
error of d·tanh x/cosh² x or so: that is the weight of Remez' exchange at first, and the error over d of the last fit
from then on, so that what is minimised in the end is the error itself.
"""
import re

from mpmath import cosh, mpf, nstr, polyval, sinh, sqrt, tanh
from rational import minimax, single

# The degree in x², and where the fit ends: the error of what follows is less.
FITS = ((2, mpf(5)), (3, mpf(6)))
ROUNDS = 4


def relative(c, x):
    return x * polyval(c[::-1], x * x) / sinh(x) - 1


def error(c, x):
    u = x * polyval(c[::-1], x * x)
    return u / sqrt(1 + u * u) - tanh(x)


def fitted(degree, end):
    def weight(x):
        d = relative(c, x)
        return error(c, x) / d if abs(d) > mpf(10) ** -9 else tanh(x) / cosh(x) ** 2

    c = [mpf(1)]
    for _ in range(ROUNDS):
        c = minimax(lambda x: sinh(x) / x, weight, end, degree, 0, True)[0].above
    return [single(k) for k in c]


def main():
    for degree, end in FITS:
        c = fitted(degree, end)
        errors = [error(c, mpf(i) / 500) for i in range(1, 10000)]
        print(f"// degree {2 * degree + 1}: errors from {nstr(min(errors), 4)} to {nstr(max(errors), 4)}")
        print(f"{{{', '.join(re.sub('0+p', 'p', float(k).hex()) + 'f' for k in c[1:])}}}")


if __name__ == "__main__":
    main()
