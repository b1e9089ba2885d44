# SPDX-License-Identifier: BSL-1.0
"""Tables of K-TanH: error of the published one, and re-optimised tables of 32 and 64 entries.

Run: python3 k_tanh.py

A bfloat16 input has bits s|E|M with a 7-bit M. Below 0.25 the result is x, above a saturation threshold it is +-1, between
them it is the 16-bit integer base[t] + (M >> shift[t]) with the sign put back, t = (bits >> 4) & 31 or (bits >> 3) & 63.

The optimised tables have, in this order: a result that never falls, over all bfloat16 inputs including the joints; the
smallest largest absolute error over [0.25, 4); the smallest sum of squared errors over the inputs among those; the smallest
shift.
"""
import math
import struct

FIRST, END, ONE = 0x3E80, 0x4080, 0x3F80  # bits of 0.25, 4 and 1
HALF = 0x3F00

PUBLISHED = [  # (Et, rt, bt)
    (126, 2, 119), (126, 4, 122), (126, 4, 123), (126, 4, 123), (126, 6, 126), (126, 6, 126), (126, 6, 126), (126, 6, 126),
    (125, 1, 1), (125, 0, -4), (125, 0, -6), (125, 0, -7), (125, 0, -10), (125, 0, -12), (125, 0, -15), (125, 0, -18),
    (125, 0, 112), (126, 1, -4), (126, 1, -1), (126, 1, 2), (126, 1, 3), (126, 1, 4), (126, 1, 4), (126, 1, 4),
    (126, 0, 65), (126, 1, 72), (126, 1, 73), (126, 1, 73), (126, 2, 88), (126, 2, 89), (126, 2, 89), (126, 4, 110)]


def value(bits):
    return struct.unpack("<f", struct.pack("<I", bits << 16))[0]


VALUE = [value(b) for b in range(0x7F81)]
TANH = [math.tanh(v) for v in VALUE]


def apply(bits, base, shift, last):
    """Result bits of a non-negative input; inputs above `last` saturate."""
    if bits < FIRST:
        return bits
    if bits > last:
        return ONE
    drop = 4 if len(base) == 32 else 3
    t = (bits >> drop) & (len(base) - 1)
    return base[t] + ((bits & 127) >> shift[t])


def report(name, base, shift, last):
    out = [apply(b, base, shift, last) for b in range(0x7F81)]
    error = [abs(VALUE[o] - e) for o, e in zip(out, TANH)]

    def worst(lo, hi):
        b = max(range(lo, hi), key=lambda i: error[i])
        return f"{error[b]:.6f} at {VALUE[b]:.9g} (0x{b:04X}, result 0x{out[b]:04X})"

    down = [b for b in range(1, len(out)) if out[b] < out[b - 1]]
    print(f"{name}: saturates above {VALUE[last]:g}")
    print(f"  largest absolute error, all inputs  {worst(0, 0x7F81)}")
    print(f"    below 0.25   {worst(0, FIRST)}")
    print(f"    [0.25, 0.5)  {worst(FIRST, HALF)}")
    print(f"    [0.5, 1)     {worst(HALF, ONE)}")
    print(f"    [1, 2)       {worst(ONE, 0x4000)}")
    print(f"    [2, inf]     {worst(0x4000, 0x7F81)}")
    inside = error[FIRST:END]
    print(f"  [0.25, 4): mean {sum(inside) / len(inside):.6f}, rms {math.sqrt(sum(e * e for e in inside) / len(inside)):.6f}")
    # a float32 read through its upper 16 bits: the error at the far end of each cell counts too
    cell = max(range(FIRST, END), key=lambda b: max(error[b], abs(VALUE[out[b]] - TANH[b + 1])))
    print(f"  float32 truncated to bfloat16, from 0.25 on: {max(error[cell], abs(VALUE[out[cell]] - TANH[cell + 1])):.6f} in the cell of {VALUE[cell]:g}")
    print(f"  steps down {len(down)}" + (": " + ", ".join(f"at {VALUE[b]:g} from 0x{out[b - 1]:04X} to 0x{out[b]:04X}" for b in down) if down else ""))
    print(f"  largest result 0x{max(out):04X}, base from 0x{min(base):04X} to 0x{max(base):04X}, largest shift {max(shift)}")
    cpp("base", "std::uint16_t", [f"0x{b:04X}" for b in base])
    cpp("shift", "std::uint8_t", [str(s) for s in shift])
    print()


def cpp(name, kind, items):
    print(f"  constexpr {kind} {name}[{len(items)}] = {{")
    for i in range(0, len(items), 16):
        print("      " + ", ".join(items[i:i + 16]) + ",")
    print("  };")


def published():
    outside = []
    for t, (exponent, shift, offset) in enumerate(PUBLISHED):
        sums = [offset + (m >> shift) for m in range((t & 7) * 16, (t & 7) * 16 + 16)]
        if min(sums) < 0 or max(sums) > 127:
            outside.append(f"t = {t} ({min(sums)} .. {max(sums)})")
    print("published table: bt + (M >> rt) leaves the 7-bit field at " + (", ".join(outside) or "no entry"))
    return [(e << 7) + b for e, _, b in PUBLISHED], [r for _, r, _ in PUBLISHED]


def candidates(inputs):
    """All distinct result sequences of one entry: (first, last, error, squares, base, shift)."""
    seen, found = set(), []
    for shift in range(8):
        steps = [(b & 127) >> shift for b in inputs]
        target = min(range(FIRST - 64, ONE + 1), key=lambda o: abs(VALUE[o] - TANH[inputs[0]]))
        for first in range(target - 24, target + 25):
            base = first - steps[0]
            out = [base + s for s in steps]
            if out[0] < FIRST - 1 or out[-1] > ONE or tuple(out) in seen:
                continue
            seen.add(tuple(out))
            errors = [abs(VALUE[o] - TANH[b]) for o, b in zip(out, inputs)]
            found.append((out[0], out[-1], max(errors), sum(e * e for e in errors), base, shift))
    return found


def best_chain(entries, cost, combine):
    """Cheapest choice of one candidate per entry with first >= last of the entry before."""
    states = [(FIRST - 1, 0.0, None)]  # (last result, cost, path), the cost falling as the last result rises
    for found in entries:
        grown = {}
        for c in found:
            before = [s for s in states if s[0] <= c[0]]
            if not before:
                continue
            s = min(before, key=lambda s: s[1])
            total = combine(s[1], cost(c))
            if c[1] not in grown or total < grown[c[1]][1]:
                grown[c[1]] = (c[1], total, (s[2], c))
        states = list(grown.values())
    best = min(states, key=lambda s: s[1])
    path, chain = best[2], []
    while path is not None:
        chain.append(path[1])
        path = path[0]
    return best[1], chain[::-1]


def optimise(size):
    width = 512 // size
    entries = [candidates(list(range(b, b + width))) for b in range(FIRST, END, width)]
    # the entry before 4 must be 1 throughout: an integer minimum with the bits below 4 then saturates
    entries[-1] = [c for c in entries[-1] if c[0] == ONE]
    floor = [min(c[2] for c in found) for found in entries]
    bound, _ = best_chain(entries, lambda c: c[2], max)
    entries = [[c for c in found if c[2] <= bound] for found in entries]
    _, chain = best_chain(entries, lambda c: c[3], lambda a, b: a + b)
    print(f"{size} entries: smallest possible maximum over [0.25, 4) {max(floor):.6f} without and {bound:.6f} with the monotone joints")
    base, shift = [0] * size, [0] * size
    for i, c in enumerate(chain):
        t = ((FIRST + i * width) // width) & (size - 1)
        base[t], shift[t] = c[4], c[5]
    return base, shift


base, shift = published()
print()
report("published, 32 entries", base, shift, 0x4070)
report("optimised, 32 entries", *optimise(32), END - 1)
report("optimised, 64 entries", *optimise(64), END - 1)
