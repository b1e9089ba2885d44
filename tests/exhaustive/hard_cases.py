#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes tests/support/hard_cases.hpp: each function's three hundred hardest inputs.

    hard_cases.py FILE...     what nearest --cases wrote
"""
import pathlib
import sys

HEADER = pathlib.Path(__file__).resolve().parents[1] / "support/hard_cases.hpp"
MOST = 300
BEGINNING = """// SPDX-License-Identifier: BSL-1.0
// The inputs whose exact results are nearest to the middle between two floats, the nearest first, and the floats that
// are right there, as bits. Written by tests/exhaustive/hard_cases.py
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace simdact_test {

using hard_case_bits = std::array<std::uint32_t, 2>;

struct hard_cases {
  std::string_view function;
  std::span<const hard_case_bits> cases;
};

// clang-format off

"""
END = """
inline constexpr hard_cases known_hard_cases[] = {
%s};

// clang-format on

} // namespace simdact_test
"""


def main():
    cases = {}
    for path in sys.argv[1:]:
        for line in pathlib.Path(path).read_text().splitlines():
            function, x, y, distance = line.split()
            cases.setdefault(function, []).append((float(distance), f"{{0x{x}u, 0x{y}u}}"))
    text = BEGINNING
    for function, all_of_it in sorted(cases.items()):
        kept = [case for _, case in sorted(all_of_it, key=lambda of: of[0])[:MOST]]
        rows = [", ".join(kept[i : i + 4]) for i in range(0, len(kept), 4)]
        text += f"inline constexpr std::array<hard_case_bits, {len(kept)}> hard_cases_of_{function}{{{{\n    "
        text += ",\n    ".join(rows) + "}};\n"
    entries = "".join(f'    {{"{function}", hard_cases_of_{function}}},\n' for function in sorted(cases))
    HEADER.write_text(text + END % entries)


if __name__ == "__main__":
    main()
