# SPDX-License-Identifier: BSL-1.0
"""Runs ONNX's own backend tests through backend.py: test_nodes.py LIBRARY

Prints what passed, and by name what was not run and why; models that hold no activation are only counted. Each case
runs once more in float, float16 and bfloat16, against the same in double. Ends with status 77 where Python has no onnx.
"""
import collections
import sys
import unittest
import warnings

try:
    import ml_dtypes  # bfloat16 for numpy, which comes with onnx
    import numpy as np
    from onnx import helper
    from onnx.backend.test import BackendTest
except ImportError as missing:
    print(f"SKIPPED: ONNX's backend tests need Python's package onnx (pip install onnx): {missing}")
    sys.exit(77)

import backend
import operators

# Those of real models would be downloaded.
CATEGORIES = ["OnnxBackendNodeModelTest", "OnnxBackendSimpleModelTest", "OnnxBackendPyTorchConvertedModelTest",
              "OnnxBackendPyTorchOperatorModelTest"]

# Of a result in double: relative, absolute. In float a logarithm of a probability has the latter; results of sixteen
# bits are the nearest number, but for rows, where a float is rounded once.
TOLERANCES = {"float32": (4 * 2**-23, 2 * 2**-23), "float16": (0.51 * 2**-10, 0.51 * 2**-24),
              "bfloat16": (0.51 * 2**-7, 0)}


class InAllTypes(operators.Operator):
    """An operator that also holds its results in narrower types against that in double."""

    run = set()

    def __call__(self, *tensors):
        result = super().__call__(*tensors)
        for name, (relative, absolute) in TOLERANCES.items():
            narrow = [self.cast(tensor, name) for tensor in tensors]
            exact = super().__call__(*(self.cast(tensor, "float64") for tensor in narrow))
            for y, expected in zip(super().__call__(*narrow), exact):
                np.testing.assert_allclose(y.astype(np.float64), expected, relative, absolute, err_msg=f"in {name}")
        self.run.add(self.name)
        return result

    @staticmethod
    def cast(tensor, name):
        return tensor.astype(name) if tensor is not None and tensor.dtype.name in operators.TYPES else tensor


class CasesBeside(unittest.TestCase):
    """What ONNX's cases leave open: their slopes are all the same, and their old softmax is along the last axis."""

    x = np.linspace(-3, 3, 24, dtype=np.float32).reshape(2, 3, 4)

    def run_operator(self, version, name, *others, **attributes):
        node = helper.make_node(name, ["x", "other"][:1 + len(others)], ["y"], **attributes)
        return InAllTypes(backend.Backend.library, node, version)(self.x, *others)[0]

    def test_prelu_by_channel(self):
        slopes = np.array([0.5, 0.25, 2], np.float32)
        expected = np.where(self.x < 0, self.x * slopes.reshape(3, 1), self.x)
        np.testing.assert_array_equal(self.run_operator(16, "PRelu", slopes.reshape(3, 1)), expected)
        np.testing.assert_array_equal(self.run_operator(6, "PRelu", slopes), expected)

    def test_softmax_of_all_from_the_axis_on(self):
        expected = np.exp(self.x.reshape(2, 12))
        expected /= expected.sum(axis=1, keepdims=True)
        np.testing.assert_allclose(self.run_operator(11, "Softmax", axis=1).reshape(2, 12), expected, 1e-6)


class Result(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self.passed = []

    def addSuccess(self, test):
        self.passed.append(test)


def name_of(test):
    return test.id().rsplit(".", 1)[-1].removesuffix("_cpu")


def main(library):
    backend.Backend.library = operators.load(library)
    backend.Backend.operator = InAllTypes
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the cases that ONNX generates
        cases = BackendTest(backend.Backend, __name__).test_cases
    result = Result()
    for cases_of_one_kind in [CasesBeside, *(cases[category] for category in CATEGORIES)]:
        unittest.defaultTestLoader.loadTestsFromTestCase(cases_of_one_kind).run(result)

    passed = {name_of(test) for test in result.passed}
    print(f"{len(passed)} cases passed:", *sorted(passed))
    skipped = {name_of(test): reason for test, reason in result.skipped if not test.id().endswith("_cuda")}
    left_out = collections.defaultdict(list)
    for name, reason in skipped.items():
        whole, expanded, _ = name.partition("_expanded")
        if expanded and (whole in passed or skipped.get(whole, operators.NO_ACTIVATION) != operators.NO_ACTIVATION):
            reason = "an operator is spelt out in arithmetic there; that operator itself is above"
        elif expanded:
            reason = operators.NO_ACTIVATION
        left_out[reason].append(name)
    others = left_out.pop(operators.NO_ACTIVATION)
    for reason, names in left_out.items():
        print(f"\n{len(names)} not run, {reason}:", *sorted(names))
    print(f"\n{len(others)} not run, {operators.NO_ACTIVATION}")
    without_case = operators.OPERATORS - InAllTypes.run
    if without_case:
        print("\nWithout a case that passes:", *sorted(without_case))
    for test, text in result.failures + result.errors:
        print(f"\nFAILED {name_of(test)}\n{text}")
    return 1 if result.failures or result.errors or without_case else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
