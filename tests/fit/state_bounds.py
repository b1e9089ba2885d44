#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes measured bounds into the headers that state them.

    survey_avx512 > measured; survey_sse2 >> measured; python3 tests/fit/state_bounds.py measured

Each line of a survey names a record (fn::tanh, pade<7, 6>, float), the build (fused or unfused) and the bound it measured.
Errors are stated rounded up to four digits. Those of floats are the largest of all inputs; with --share before the file,
for a survey of a share of them, a twentieth goes on top. Those of doubles are the largest that a search found. Where a
method's own error is the largest, it is a smooth function of x and the search ends at its top: a thousandth goes on top.
Where several roundings meet, each doubling of the search still finds a little more, and ever less: a twentieth. Where
there is one, its half of an ULP is met, and the reference's error goes on top. What is proven is stated instead.
Of a record's lines, for the build, the largest of each error counts, so that a search can be continued by another. A
record that no header has is reported; nothing else is changed.
"""
import math
import pathlib
import re
import sys

INCLUDE = pathlib.Path(__file__).resolve().parents[2] / "include"
LINE = re.compile(r"(fn::.*), (\w+) (fused|unfused) \{(.*)\}")


def up(text, slack):
    """The number times the slack with four significant digits, no smaller than it is."""
    value = float(text)
    if value < sys.float_info.max / slack:
        value *= slack
    if value == 0:
        return "0"
    if value >= 0.99 * sys.float_info.max:
        return "0x1.fffffffffffffp1023"
    step = 10.0 ** (math.floor(math.log10(value)) - 3)
    for candidate in (math.ceil(value / step) * step, (math.ceil(value / step) + 1) * step):
        rounded = f"{candidate:.4g}"
        if float(rounded) >= value:
            return rounded
    raise ValueError(text)


def exact(text):
    """A hexadecimal float, with a plain 0 for zero; that of a negative one is what lies below."""
    if float.fromhex(text) == 0:
        return "-0.0" if text.startswith("-") else "0"
    return text


# In ULP and absolute, by prove_exp.py.
PROVEN = {
    ("fn::exp, cody_waite", "double", "fused"): ("0.966", "1.86e+292"),
    ("fn::exp, cody_waite", "double", "unfused"): ("1.23", "2.454e+292"),
}


def searched(ulp, error):
    """What a search for doubles has the error in ULP and the absolute one multiplied by."""
    few = 256
    rounded_once, settled, roundings = 1.0005, 1.001, 1.05
    if ulp < 0.5005:
        return rounded_once, rounded_once
    if ulp < few:
        return roundings, roundings
    # Next to a derivative's root the ULP is tiny, and the search takes every input.
    return settled, roundings if error < few * 2.0**-53 else settled


def merged(one, other):
    """The fields of two measurements of one kernel as one."""
    largest = [max(one[i : i + 2], other[i : i + 2], key=lambda pair: float(pair[0])) for i in (0, 2, 4)]
    return sum(largest, []) + ["true" if one[i] == other[i] == "true" else "false" for i in (6, 7)]


def bound(key, fields, share):
    element = key[1]
    ulp, ulp_at, error, error_at, step, step_at, odd, bounded = fields
    double = element == "double"
    slack = searched(float(ulp), float(error)) if double else (1.05, 1.05) if share else (1, 1)
    # A step of a few ULP is a whole number.
    step_slack = 1.1 if double and float(step) >= 8 else 1
    of_ulp, of_error = PROVEN.get(key, (up(ulp, slack[0]), up(error, slack[1])))
    numbers = [of_ulp, exact(ulp_at), of_error, exact(error_at), up(step, step_slack), exact(step_at)]
    return "{" + ", ".join(numbers + [odd, bounded]) + "}"


def main():
    headers = {path: path.read_text() for path in INCLUDE.rglob("*.hpp")}
    missing = []
    measured = {}
    for line in pathlib.Path(sys.argv[-1]).read_text().splitlines():
        *key, fields = LINE.fullmatch(line).groups()
        fields = fields.split(", ")
        measured[tuple(key)] = merged(measured.get(tuple(key), fields), fields)
    for key, fields in measured.items():
        record, element, build = key
        pattern = re.compile(r"(stated<" + re.escape(f"{record}, {element}") + r">\{[^;]*?\." + build + r" = )\{[^}]*\}")
        stated = bound(key, fields, "--share" in sys.argv)
        found = False
        for path, text in headers.items():
            headers[path], count = pattern.subn(lambda m: m.group(1) + stated, text)
            found = found or count > 0
        if not found:
            missing.append(f"{record}, {element}")
    for path, text in headers.items():
        path.write_text(text)
    for record in sorted(set(missing)):
        print(f"state_bounds.py: no header states a bound for {record}", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
