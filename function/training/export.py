"""Writes the tagger as one ONNX graph for single windows, and its int8 form.

Inputs `pieces`, `cases`, `gaps`: int64 [1][P]. Outputs `emissions` float [1][P][T] (logits) and `links` float [1][P][8 L].
The graph is built node by node from the operators whose CPU kernels in ONNX Runtime are fastest together: one quantized
product for query, key and value, MultiHeadAttention, Gelu, LayerNormalization. Its fused Attention and SkipLayerNormalization
took a third more time; Sum instead of Add keeps it from fusing the latter again.
"""

import json
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from network import LINK, TAGS

FUSED = "com.microsoft"
EPSILON = 1e-12


class Graph:
    def __init__(self):
        self.nodes, self.weights = [], []

    def weight(self, name, value):
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value.detach().numpy()), name))
        return name

    def add(self, kind, inputs, output, domain="", outputs=(), **attributes):
        self.nodes.append(helper.make_node(kind, inputs, [output, *outputs], name=output, domain=domain, **attributes))
        return output


def graph_of(model):
    g, encoder = Graph(), model.encoder
    x = _embedded(g, encoder)
    for i, layer in enumerate(encoder.layers):
        x = _layer(g, f"layer{i}", layer, x)
    for name, head in (("emissions", model.tags), ("links", model.links)):
        _linear(g, name, head.weight, head.bias, x)
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, [1, "P"]) for n in ("pieces", "cases", "gaps")]
    outputs = [
        helper.make_tensor_value_info("emissions", TensorProto.FLOAT, [1, "P", len(TAGS)]),
        helper.make_tensor_value_info("links", TensorProto.FLOAT, [1, "P", 8 * LINK]),
    ]
    made = helper.make_graph(g.nodes, "on-record-tagger", inputs, outputs, g.weights)
    opsets = [helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)]
    return helper.make_model(made, opset_imports=opsets, ir_version=8, producer_name="on-record")


def _embedded(g, encoder):
    parts = [
        g.add("Gather", [g.weight(f"{name}.table", table.weight), name], f"{name}.embedded")
        for name, table in (("pieces", encoder.words), ("cases", encoder.cases), ("gaps", encoder.gaps))
    ]
    zero, one = (numpy_helper.from_array(np.array(v, dtype=np.int64), n) for v, n in (([0], "zero"), ([1], "one")))
    g.weights += [zero, one]
    length = g.add("Gather", [g.add("Shape", ["pieces"], "shape"), "one"], "length")
    places = g.add("Slice", [g.weight("places.table", encoder.positions.weight), "zero", length], "places")
    x = parts[0]
    for i, part in enumerate([places, *parts[1:]]):
        x = g.add("Add", [x, part], f"embedded{i}")
    return g.add("LayerNormalization", [x, *_norm(g, "norm", encoder.norm)], "embedded", axis=-1, epsilon=EPSILON)


def _norm(g, name, norm):
    return [g.weight(f"{name}.scale", norm.weight), g.weight(f"{name}.shift", norm.bias)]


def _layer(g, name, layer, x):
    qkv = torch.cat([p.weight for p in (layer.query, layer.key, layer.value)])
    bias = torch.cat([p.bias for p in (layer.query, layer.key, layer.value)])
    query, key, value = (f"{name}.{part}" for part in ("query", "key", "value"))
    g.add("Split", [_linear(g, f"{name}.qkv", qkv, bias, x)], query, outputs=[key, value], axis=-1)
    attended = g.add("MultiHeadAttention", [query, key, value], f"{name}.attended", FUSED, num_heads=layer.heads)
    x = _skip(g, f"{name}.first", layer.out, layer.norm1, attended, x)
    bent = g.add("Gelu", [_linear(g, f"{name}.wide", layer.widen.weight, layer.widen.bias, x)], f"{name}.bent", FUSED)
    return _skip(g, f"{name}.second", layer.narrow, layer.norm2, bent, x)


def _skip(g, name, linear, norm, values, x):
    total = g.add("Sum", [_linear(g, name, linear.weight, linear.bias, values), x], f"{name}.sum")
    return g.add("LayerNormalization", [total, *_norm(g, f"{name}.norm", norm)], f"{name}.out", axis=-1, epsilon=EPSILON)


def _linear(g, name, weight, bias, x):
    product = g.add("MatMul", [x, g.weight(f"{name}.weight", weight.T)], f"{name}.product")
    return g.add("Add", [product, g.weight(f"{name}.bias", bias)], name)


def parameters(model, version, confidence):
    """What decoding needs beside the graph."""
    steps, first = model.crf.transitions()
    return {
        "version": version,
        "linkDimensions": LINK,
        "transitions": [_numbers(row) for row in steps],
        "start": _numbers(first),
        "contentToCue": _head(model.content_to_cue),
        "cueToSource": _head(model.cue_to_source),
        "confidence": confidence,
    }


def _head(link):
    return {"distance": _numbers(link.distance.weight), "none": _numbers(link.none)}


def _numbers(tensor):
    return [round(v, 5) for v in tensor.detach().flatten().tolist()]


def write(model, tokenizer, folder, version, confidence, full=None):
    """tagger.onnx (int8), vocabulary.txt and parameters.json into `folder`; the fp32 graph into `full` where given."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(full or Path(scratch, "full.onnx"))
        onnx.save(graph_of(model), path)
        # The two heads stay in fp32, as links lose most by rounding.
        quantize_dynamic(path, folder / "tagger.onnx", per_channel=True, weight_type=QuantType.QInt8,
                         op_types_to_quantize=["MatMul", "Gather"],
                         nodes_to_exclude=["emissions.product", "links.product"],
                         extra_options={"DefaultTensorType": TensorProto.FLOAT})  # fmt: skip
    vocabulary = sorted(tokenizer.ids, key=tokenizer.ids.get)
    (folder / "vocabulary.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    (folder / "parameters.json").write_text(json.dumps(parameters(model, version, confidence)) + "\n", encoding="utf-8")
