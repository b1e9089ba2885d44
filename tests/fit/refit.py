#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Runs a coefficient script again and holds what it prints against the headers.

    refit.py tanh_table | exp | float_exponential | tanh_edges | k_tanh | log1p | minimax | tanhshrink | gelu_gates | selu | erf |
             uniform_tables | softmax | rational | addition_theorem | antiderivative | reciprocal_sqrt | schraudolph_quadratic

Exit status 0 if every coefficient of the headers comes out of the script, 77 if what the script needs is not installed.
"""
import importlib.util
import math
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
INCLUDE = HERE.parents[1] / "include" / "simdact"
NEED_MPMATH = ("antiderivative", "erf", "rational", "reciprocal_sqrt", "schraudolph_quadratic")
HEX = re.compile(r"-?0x[0-9a-f.]+p[+-]?\d+")


def header(name):
    return (INCLUDE / name).read_text()


def numbers(text):
    return [float.fromhex(token) for token in HEX.findall(text)]


def between(text, first, last):
    start = text.index(first)
    return text[start : text.index(last, start)]


def run(*command):
    return subprocess.run(command, cwd=HERE, check=True, capture_output=True, text=True).stdout


def sollya(script):
    return numbers(run("sollya", script))


def missing(wanted, printed):
    return [number.hex() for number in wanted if number not in printed and -number not in printed]


def tanh_table():
    held = numbers(header("tanh/table_coefficients.hpp")) + numbers(header("tanh/uniform_table_coefficients.hpp"))
    return [] if held == sollya("tanh_table.sollya") else ["the tables differ"]


def exp():
    return missing(numbers(between(header("math/exponential.hpp"), "struct exp_constants<float>", "struct reduced")), sollya("exp.sollya"))


def tanh_edges():
    edges = numbers(between(header("tanh/taylor.hpp"), "tanh_taylor_edge{", "}"))
    clamps = numbers("".join(re.findall(r"clamp = \S+", header("tanh/pade.hpp"))))
    return missing(edges + clamps, sollya("tanh_edges.sollya"))


def k_tanh():
    printed = run(sys.executable, "k_tanh.py")
    wrong = []
    titles = ("published, 32", "optimised, 32", "optimised, 64")
    structs = ("k_tanh_published", "k_tanh_monotone_32", "k_tanh_monotone_64")
    for title, struct in zip(titles, structs):
        report = printed[printed.index(title + " entries: saturates") :]
        base = [int(token, 16) for token in re.findall(r"0x\w+", between(report, "base[", "};"))]
        shift = [int(token) for token in re.findall(r"\d+", between(report, "shift[", "};").split("{")[1])]
        body = between(header("tanh/k_tanh_tables.hpp"), f"struct {struct} {{", "static constexpr auto base")
        entries = [tuple(map(int, entry)) for entry in re.findall(r"\{(\d+), (\d+), (-?\d+)\}", body)]
        if [(e * 128 + b, r) for e, r, b in entries] != list(zip(base, shift)):
            wrong.append(struct)
    return wrong


# Scripts that print what these headers hold; nothing but that and powers of two is hexadecimal in the headers.
TABLES = {
    "log1p": ["math/log1p_unit.hpp", "math/logarithm.hpp", "log1p/mantissa_polynomial.hpp"],
    "float_exponential": ["math/float_exponential.hpp"],
    "minimax": ["exp/minimax.hpp"],
    "tanhshrink": ["tanhshrink/series_quotient.hpp"],
    "gelu_gates": ["gelu/exp_quotient.hpp"],
    "selu": ["elu/exp_core.hpp"],
    "erf": [
        "erf/exp_mills.hpp", "erf/node_tables.hpp", "erf/of_float.hpp", "erf/table_coefficients.hpp",
        "erf/uniform_table_coefficients.hpp", "gelu/exp_mills.hpp", "gelu/nearest_node.hpp", "gelu/of_float.hpp",
        "gelu/table_coefficients.hpp", "math/float_gaussian.hpp", "math/mills_ratio.hpp"
    ],
    "softmax": ["rows/polynomial.hpp"],
    "rational": [
        *(f"{room}/rational_coefficients.hpp" for room in ("erf", "gelu", "sigmoid", "silu", "tanh")),
        "gelu/rational_gates_coefficients.hpp", "mish/rational.hpp", "softplus/rational.hpp", "tanh/rational_derivative.hpp",
        "tanhshrink/rational.hpp"
    ],
    "addition_theorem": ["tanh/addition_theorem.hpp"],
    "antiderivative": [
        *(f"antiderivative/{name}.hpp" for name in ("exp_dilogarithm", "exp_logarithm", "exp_mills", "exponent_split")),
        "adaa/quadrature.hpp", "adaa/trilogarithm.hpp"
    ],
    "reciprocal_sqrt": ["tanh/reciprocal_sqrt.hpp"],
    "schraudolph_quadratic": ["tanh/schraudolph_quadratic.hpp"],
    "uniform_tables": [f"{room}/uniform_table_coefficients.hpp" for room in ("gelu", "mish", "sigmoid", "silu", "softplus")],
}


def tables(script):
    held = [number for name in TABLES[script] for number in numbers(header(name)) if abs(math.frexp(number)[0]) not in (0, 0.5)]
    printed = sollya(script + ".sollya") if (HERE / (script + ".sollya")).exists() else numbers(run(sys.executable, script + ".py"))
    return missing(held, set(printed))


def main():
    script = sys.argv[1]
    if script in NEED_MPMATH and not importlib.util.find_spec("mpmath"):
        print("SKIPPED: mpmath is not installed")
        return 77
    if script not in (*NEED_MPMATH, "k_tanh") and not shutil.which("sollya"):
        print("SKIPPED: sollya is not installed")
        return 77
    checks = {"tanh_table": tanh_table, "exp": exp, "tanh_edges": tanh_edges, "k_tanh": k_tanh}
    wrong = checks[script]() if script in checks else tables(script)
    for what in wrong:
        print(f"refit.py: {script}: not what the script prints: {what}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
