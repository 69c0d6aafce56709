"""The tagger: a BERT-shaped encoder with layout features, a CRF over seven tags and two bilinear link heads.

Shapes: B windows, P pieces a window, W words a window, T tags, H hidden units, L link dimensions.
"""

import math

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

from pieces import BREAKS, CASES

TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
LINK = 64
DISTANCES = 24  # log-spaced buckets of signed word distance
FORBIDDEN = -1e4


class Encoder(nn.Module):
    def __init__(self, vocabulary, positions, hidden, layers, heads, inner):
        super().__init__()
        self.words = nn.Embedding(vocabulary, hidden)
        self.positions = nn.Embedding(positions, hidden)
        self.cases = nn.Embedding(len(CASES), hidden)
        self.gaps = nn.Embedding(len(BREAKS) + 1, hidden)  # the last: a piece inside a word
        self.norm = nn.LayerNorm(hidden, eps=1e-12)
        self.layers = nn.ModuleList(Layer(hidden, heads, inner) for _ in range(layers))
        self.dropout = nn.Dropout(0.1)
        for table in (self.cases, self.gaps):
            nn.init.normal_(table.weight, std=0.01)

    def forward(self, pieces, cases, gaps, mask):
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.words(pieces) + self.positions(places)[None] + self.cases(cases) + self.gaps(gaps)
        x = self.dropout(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * FORBIDDEN
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Layer(nn.Module):
    def __init__(self, hidden, heads, inner):
        super().__init__()
        self.heads, self.size = heads, hidden // heads
        self.query, self.key, self.value, self.out = (nn.Linear(hidden, hidden) for _ in range(4))
        self.widen, self.narrow = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.norm1, self.norm2 = nn.LayerNorm(hidden, eps=1e-12), nn.LayerNorm(hidden, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, bias):
        x = self.norm1(x + self.dropout(self.out(self._attend(x, bias))))
        return self.norm2(x + self.dropout(self.narrow(F.gelu(self.widen(x)))))

    def _attend(self, x, bias):
        b, p, h = x.shape
        q, k, v = (f(x).view(b, p, self.heads, self.size).transpose(1, 2) for f in (self.query, self.key, self.value))
        if torch.onnx.is_in_onnx_export():
            weights = torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(self.size) + bias, dim=-1)
            mixed = weights @ v
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.to(q.dtype))
        return mixed.transpose(1, 2).reshape(b, p, h)


def load_base(path, heads=12):
    """An Encoder with the weights of a BERT export to ONNX, e.g. bge-small-en-v1.5."""
    graph = onnx.load(path).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    tensors.update(_linear_weights(graph, tensors))
    layers = 1 + max(int(n.split(".")[2]) for n in tensors if n.startswith("encoder.layer."))
    vocabulary, hidden = tensors["embeddings.word_embeddings.weight"].shape
    positions = tensors["embeddings.position_embeddings.weight"].shape[0]
    inner = tensors["encoder.layer.0.intermediate.dense.bias"].shape[0]
    encoder = Encoder(vocabulary, positions, hidden, layers, heads, inner)
    with torch.no_grad():
        for ours, theirs in _names(layers):
            ours = encoder.get_parameter(ours)
            ours.copy_(torch.tensor(np.array(tensors[theirs])).reshape(ours.shape))
        encoder.positions.weight += torch.tensor(np.array(tensors["embeddings.token_type_embeddings.weight"][0]))
    return encoder


def _linear_weights(graph, tensors):
    """MatMul weights by the name of the bias that is added to their product, transposed to PyTorch's layout."""
    product = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in tensors}
    found = {}
    for node in graph.node:
        if node.op_type == "Add":
            for bias, value in (node.input, reversed(node.input)):
                if value in product and bias in tensors:
                    found[bias.replace(".bias", ".weight")] = tensors[product[value]].T
    return found


def _names(layers):
    yield "words.weight", "embeddings.word_embeddings.weight"
    yield "positions.weight", "embeddings.position_embeddings.weight"
    for kind in ("weight", "bias"):
        yield f"norm.{kind}", f"embeddings.LayerNorm.{kind}"
        for i in range(layers):
            theirs = f"encoder.layer.{i}."
            for ours, name in (
                ("query", "attention.self.query"), ("key", "attention.self.key"), ("value", "attention.self.value"),
                ("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"),
                ("widen", "intermediate.dense"), ("narrow", "output.dense"), ("norm2", "output.LayerNorm"),
            ):  # fmt: skip
                yield f"layers.{i}.{ours}.{kind}", f"{theirs}{name}.{kind}"


class Tagger(nn.Module):
    """Emissions [B][P][T] (logits) and link vectors [B][P][8 L] for each piece."""

    def __init__(self, encoder):
        super().__init__()
        hidden = encoder.norm.weight.shape[0]
        self.encoder = encoder
        self.dropout = nn.Dropout(0.1)
        self.tags = nn.Linear(hidden, len(TAGS))
        self.links = nn.Linear(hidden, 8 * LINK)
        self.crf = Crf()
        self.content_to_cue = Link()
        self.cue_to_source = Link()

    def forward(self, pieces, cases, gaps, mask):
        hidden = self.dropout(self.encoder(pieces, cases, gaps, mask))
        return self.tags(hidden), self.links(hidden)


class Link(nn.Module):
    """Scores a dependent span against candidate head spans: dot product of span vectors plus a bias for their distance."""

    def __init__(self):
        super().__init__()
        self.distance = nn.Embedding(DISTANCES, 1)
        self.none = nn.Parameter(torch.zeros(LINK))
        nn.init.zeros_(self.distance.weight)

    def forward(self, dependent, heads, distances):
        """dependent [N][L], heads [M][L], distances [N][M] → scores [N][M + 1]; the last column is “no head”."""
        scores = dependent @ heads.T / math.sqrt(LINK) + self.distance(bucket(distances))[..., 0]
        return torch.cat([scores, (dependent @ self.none / math.sqrt(LINK))[:, None]], dim=1)


def bucket(distances):
    """Signed distance in words → 0..DISTANCES-1: sign, then floor(log2(|d|) * 1.5) capped."""
    size = torch.clamp((torch.log2(distances.abs().clamp(min=1).float()) * 1.5).floor().long(), max=DISTANCES // 2 - 1)
    return torch.where(distances < 0, size, size + DISTANCES // 2)


class Crf(nn.Module):
    """A linear chain whose I- tags follow only their own B- or I-."""

    def __init__(self):
        super().__init__()
        count = len(TAGS)
        self.steps, self.first = nn.Parameter(torch.zeros(count, count)), nn.Parameter(torch.zeros(count))
        rule = torch.zeros(count, count)
        start = torch.zeros(count)
        for to, name in enumerate(TAGS):
            if name.startswith("I-"):
                start[to] = FORBIDDEN
                for source in range(count):
                    rule[source, to] = 0 if source in (to, to - 1) else FORBIDDEN
        self.register_buffer("rule", rule)
        self.register_buffer("start_rule", start)

    def transitions(self):
        return self.steps + self.rule, self.first + self.start_rule

    def loss(self, emissions, tags, mask):
        """Negative log likelihood [B] of tags [B][W] under emissions [B][W][T]; mask [B][W] marks real words."""
        steps, first = self.transitions()
        picked = emissions.gather(2, tags[..., None])[..., 0]
        moves = steps[tags[:, :-1], tags[:, 1:]]
        gold = first[tags[:, 0]] + (picked * mask).sum(1) + (moves * mask[:, 1:]).sum(1)
        return self._partition(emissions, mask, steps, first) - gold

    def _partition(self, emissions, mask, steps, first):
        alpha = first + emissions[:, 0]
        for w in range(1, emissions.shape[1]):
            grown = torch.logsumexp(alpha[:, :, None] + steps, dim=1) + emissions[:, w]
            alpha = torch.where(mask[:, w, None] > 0, grown, alpha)
        return torch.logsumexp(alpha, dim=1)

    def best(self, emissions):
        """The best tag sequence for emissions [W][T]."""
        steps, first = (t.detach().numpy() for t in self.transitions())
        emissions = emissions.numpy()
        alpha, back = first + emissions[0], []
        for row in emissions[1:]:
            scores = alpha[:, None] + steps
            back.append(scores.argmax(0))
            alpha = scores.max(0) + row
        path = [int(alpha.argmax())]
        for pointers in reversed(back):
            path.append(int(pointers[path[-1]]))
        return path[::-1]

    def marginals(self, emissions):
        """The probability of each word's tag among all sequences: [W][T] for emissions [W][T]."""
        steps, first = (t.detach().double() for t in self.transitions())
        rows = emissions.double()
        ahead, behind = [first + rows[0]], [torch.zeros(len(TAGS), dtype=torch.float64)]
        for row in rows[1:]:
            ahead.append(torch.logsumexp(ahead[-1][:, None] + steps, dim=0) + row)
        for row in rows[1:].flip(0):
            behind.append(torch.logsumexp(steps + (row + behind[-1])[None], dim=1))
        return torch.softmax(torch.stack(ahead) + torch.stack(behind[::-1]), dim=1)
