# SPDX-License-Identifier: BSL-1.0
"""A backend for ONNX models of one activation operator, by operators.py.

    backend.Backend.library = operators.load("libonnx_operators.so")
    y, = backend.Backend.run_model(model, [x])
"""
import functools

import onnx.backend.base
from onnx import numpy_helper

import operators


class Prepared(onnx.backend.base.BackendRep):
    def __init__(self, make_operator, model):
        self.graph = model.graph
        self.node = model.graph.node[0]
        self.constants = {t.name: numpy_helper.to_array(t) for t in self.graph.initializer}
        self.operator = make_operator(self.node, {o.domain: o.version for o in model.opset_import}[""])

    def run(self, inputs, **_):
        fed = (i.name for i in self.graph.input if i.name not in self.constants)
        values = {**self.constants, **dict(zip(fed, inputs))}
        outputs = self.operator(*(values[name] if name else None for name in self.node.input))
        return outputs[:len(self.node.output)]


class Backend(onnx.backend.base.Backend):
    library = None
    operator = operators.Operator

    @classmethod
    def supports_device(cls, device):
        return device == "CPU"

    @classmethod
    def prepare(cls, model, device="CPU", **_):
        nodes = sorted({node.op_type for node in model.graph.node})
        if not operators.OPERATORS & set(nodes):
            raise operators.Unsupported(operators.NO_ACTIVATION)
        if len(model.graph.node) != 1:
            raise operators.Unsupported("the graph has several nodes: " + ", ".join(nodes))
        return Prepared(functools.partial(cls.operator, cls.library), model)
