#!/usr/bin/env python3
"""Writes measured bounds into the headers that state them.

    survey_avx512 > measured; survey_sse2 >> measured; python3 tests/fit/state_bounds.py measured

Each line of a survey names a record (fn::tanh, pade<7, 6>, float), the build (fused or unfused) and the bound it measured.
Errors are stated rounded up to four digits; those of doubles, which are a sample, with a twentieth on top, and with
--share before the file so are those of floats, for a survey of a share of them.
A record that no header has is reported; nothing else is changed.
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


def bound(fields, sampled):
    ulp, ulp_at, error, error_at, step, step_at, odd, bounded = fields.split(", ")
    slack = 1.05 if sampled else 1
    numbers = [up(ulp, slack), exact(ulp_at), up(error, slack), exact(error_at), up(step, 1), exact(step_at)]
    return "{" + ", ".join(numbers + [odd, bounded]) + "}"


def main():
    headers = {path: path.read_text() for path in INCLUDE.rglob("*.hpp")}
    missing = []
    for line in pathlib.Path(sys.argv[-1]).read_text().splitlines():
        record, element, build, fields = LINE.fullmatch(line).groups()
        pattern = re.compile(r"(stated<" + re.escape(f"{record}, {element}") + r">\{[^;]*?\." + build + r" = )\{[^}]*\}")
        stated = bound(fields, element == "double" or "--share" in sys.argv)
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
