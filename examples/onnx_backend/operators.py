# SPDX-License-Identifier: BSL-1.0
"""ONNX's activation operators and losses on numpy's arrays: what is to be computed in which version of an operator, and
the calls of elementwise.cpp and rows.cpp that do.
"""
import ctypes
import math
import unittest

import numpy as np
from onnx import defs, helper

# What stands for an operator's two parameters: the names of attributes, in the order of elementwise.cpp.
ELEMENTWISE = {
    "Celu": ["alpha"], "Clip": [], "Elu": ["alpha"], "Erf": [], "Exp": [], "Gelu": [], "HardSigmoid": ["alpha", "beta"],
    "HardSwish": [], "LeakyRelu": ["alpha"], "Mish": [], "Relu": [], "Selu": ["alpha", "gamma"], "Shrink": ["lambd"],
    "Sigmoid": [], "Softplus": [], "Softsign": [], "Swish": ["alpha"], "Tanh": [], "ThresholdedRelu": ["alpha"],
}
ALONG_AN_AXIS = {"Hardmax", "LogSoftmax", "Softmax"}
LOSSES = {"NegativeLogLikelihoodLoss", "SoftmaxCrossEntropyLoss"}
OPERATORS = {*ELEMENTWISE, *ALONG_AN_AXIS, *LOSSES, "PRelu", "ReduceLogSumExp"}

TYPES = {"float32": 1, "float16": 10, "float64": 11, "bfloat16": 16}

NO_ACTIVATION = "the graph has no activation"


class Unsupported(unittest.SkipTest):
    """Why a model is not run. ONNX's tests take it for a test that is skipped."""


def load(path):
    library = ctypes.CDLL(str(path))
    tensor, size, number, index = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_double, ctypes.c_int64
    text, kind = ctypes.c_char_p, ctypes.c_int
    library.elementwise.argtypes = [text, kind, tensor, tensor, size, number, number]
    library.prelu.argtypes = [kind, tensor, tensor, tensor, size, size, size]
    library.along_rows.argtypes = [text, kind, tensor, tensor, size, size]
    library.loss.argtypes = [text, kind, tensor, tensor, tensor, index, text, tensor, size, size]
    for function in library.elementwise, library.prelu, library.along_rows, library.loss:
        function.restype = text
    return library


def call(function, *arguments):
    """Calls a function of the library; strings and arrays as they are, the arrays in one piece."""
    passed = [a.ctypes.data if isinstance(a, np.ndarray) else a for a in arguments]
    error = function(*(a.encode() if isinstance(a, str) else a for a in passed))
    if error is not None:
        raise ValueError(error.decode())


class Operator:
    """A node, with its attributes or their defaults in its version of the operator."""

    def __init__(self, library, node, version):
        self.library, self.name, self.version = library, node.op_type, version
        schema = defs.get_schema(node.op_type, version)
        defaults = {name: a.default_value for name, a in schema.attributes.items() if a.default_value.type}
        attributes = {**defaults, **{a.name: a for a in node.attribute}}
        self.attributes = {name: helper.get_attribute_value(a) for name, a in attributes.items()}

    def __call__(self, x, *others):
        if x.dtype.name not in TYPES:
            raise Unsupported(f"there is no {self.name} of {x.dtype.name}")
        x = np.ascontiguousarray(x)
        if self.name == "PRelu":
            return self.prelu(x, *others)
        if self.name in LOSSES:
            return self.loss(x, *others)
        if self.name == "ReduceLogSumExp":
            return self.reduce(x, *others)
        return self.along_axis(x) if self.name in ALONG_AN_AXIS else self.elementwise(x, *others)

    def elementwise(self, x, *bounds):
        name, parameters = self.name, [self.attributes[a] for a in ELEMENTWISE[self.name]]
        if name == "Gelu" and self.attributes["approximate"] == b"tanh":
            name = "Gelu, tanh"
        if name == "Shrink":
            if self.attributes["bias"] not in (0, *parameters):
                raise Unsupported("there is no Shrink whose bias is neither 0 nor lambd")
            name = "Shrink, soft" if self.attributes["bias"] else "Shrink, hard"
        if name == "Clip":  # The bounds were attributes before version 11.
            given = [*bounds, None, None]
            parameters = [self.attributes.get(end, default) if bound is None else bound.item()
                          for bound, end, default in zip(given, ("min", "max"), (-math.inf, math.inf))]
        y = np.empty_like(x)
        call(self.library.elementwise, name, TYPES[x.dtype.name], x, y, x.size, *[*parameters, 0, 0][:2])
        return y,

    def prelu(self, x, slopes):
        if self.version < 7 and slopes.size > 1:  # One a channel, along axis 1.
            slopes = slopes.reshape(-1, *[1] * (x.ndim - 2))
        together = slopes.ndim  # The last axes, along which the slope is the same.
        while together and slopes.shape[together - 1] == 1:
            together -= 1
        together += x.ndim - slopes.ndim if together else 0
        slopes = np.ascontiguousarray(np.broadcast_to(slopes, x.shape[:together] + (1,) * (x.ndim - together)))
        y = np.empty_like(x)
        call(self.library.prelu, TYPES[x.dtype.name], x, slopes, y, x.size, slopes.size, math.prod(x.shape[together:]))
        return y,

    def rows(self, x, y, length):
        rows = x.size // length if length else y.size
        call(self.library.along_rows, self.name, TYPES[x.dtype.name], x, y, rows, length)
        return y

    def along_axis(self, x):
        axis = self.attributes["axis"]
        if self.version < 13:  # All from the axis on was one row then.
            return self.rows(x, np.empty_like(x), math.prod(x.shape[axis:])),
        last = np.ascontiguousarray(np.moveaxis(x, axis, -1))
        return np.moveaxis(self.rows(last, np.empty_like(last), last.shape[-1]), -1, axis),

    def reduce(self, x, axes=None):
        axes = self.attributes.get("axes") if axes is None else axes.tolist()
        axes = sorted(axis % x.ndim for axis in axes) if axes else list(range(x.ndim))
        last = np.ascontiguousarray(np.moveaxis(x, axes, range(-len(axes), 0)))
        kept = last.shape[:x.ndim - len(axes)]
        y = self.rows(last, np.empty(kept, x.dtype), math.prod(last.shape[len(kept):]))
        return np.expand_dims(y, tuple(axes)) if self.attributes["keepdims"] else y,

    def loss(self, x, labels, weights=None):
        logits = np.ascontiguousarray(np.moveaxis(x, 1, -1))
        labels = np.ascontiguousarray(labels, np.int64)
        reduction = self.attributes["reduction"].decode()
        ignored = self.attributes.get("ignore_index", np.iinfo(np.int64).min)
        y = np.empty(labels.shape if reduction == "none" else (), x.dtype)
        weights = None if weights is None else np.ascontiguousarray(weights)
        call(self.library.loss, self.name, TYPES[x.dtype.name], logits, labels, weights, ignored, reduction, y,
             labels.size, logits.shape[-1])
        if self.name == "NegativeLogLikelihoodLoss":
            return y,
        logarithms = np.empty_like(logits)
        call(self.library.along_rows, "LogSoftmax", TYPES[x.dtype.name], logits, logarithms, labels.size,
             logits.shape[-1])
        return y, np.moveaxis(logarithms, -1, 1)
